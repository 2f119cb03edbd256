import type { Indicator } from '../model/columns.ts';

export type Theme = 'light' | 'dark';
export type PaletteName = Exclude<Indicator['palette'], 'none'>;

/**
 * Class colours, from the lowest class to the highest. `attainment` is anchored at 100 %: warm below 90, ever
 * deeper teal towards the full list. The others are sequential, apart in hue from sea and from each other.
 * Neighbouring classes stay apart for readers with deuteranopia, protanopia and tritanopia; in grey, too, in which no two
 * classes of `attainment` are alike. None is as light or dark as the line between districts (see the tests).
 */
export const PALETTES: Record<Theme, Record<PaletteName, readonly string[]>> = {
  light: {
    attainment: ['#c04d2b', '#e19c4a', '#a9d3c1', '#419b8e', '#075f5c'],
    income: ['#eec6e5', '#cd96c3', '#b173ac', '#915293', '#6e3475', '#411351'],
    amount: ['#e8cf9a', '#d8a44d', '#ac752d', '#764615'],
    share: ['#bfdaac', '#8bb391', '#5b966b', '#256343'],
  },
  dark: {
    attainment: ['#bf5230', '#d9a556', '#2f5c57', '#459f91', '#86e5d2'],
    income: ['#452d60', '#734a7b', '#97629d', '#ba82b8', '#dbabd6', '#f7d9ef'],
    amount: ['#4c3a1c', '#7b5b28', '#b98c40', '#f0cd8a'],
    share: ['#234331', '#3f6b4c', '#68a077', '#b3e0b6'],
  },
};

/** Marks over a colour, for where colours cannot be told apart, or are not wanted. */
export type Grain = 'lines' | 'dots';

/**
 * Grains by palette, from its lowest colour up. That of attainment diverges from its middle, so that its lowest colours are as
 * dark as high ones; the others grow darker step by step, which grey keeps.
 */
export const GRAINS: Partial<Record<PaletteName, readonly Grain[]>> = { attainment: ['lines', 'dots'] };

/**
 * The colours of everything that is not a class, on the map and around it: page, desk, archive and guide have theirs from
 * here, as custom properties of these names (`--district-line`). Both themes name the same things.
 */
export interface Tokens {
  sea: string;
  /** Cambodia and the neighbouring provinces. */
  land: string;
  landLine: string;
  /** Districts without a figure: base and hatch lines. */
  base: string;
  hatch: string;
  districtLine: string;
  provinceLine: string;
  river: string;
  project: string;
  waterway: string;
  select: string;
  text: string;
  quietText: string;
  halo: string;
  surface: string;
  /** Links, and what a reader should press or see first. */
  accent: string;
  /** The edges of panels, controls and rows. */
  line: string;
  /** The ground of controls, hints and what is picked in a list. */
  soft: string;
  /** The ring around what has the focus. */
  focus: string;
  /** The edge of a figure that is kept as it was printed and cannot be right. */
  suspect: string;
  /** The edge of a field whose content is refused. */
  invalid: string;
  /** What the desk says against a figure. */
  warn: string;
}

export const TOKENS: Record<Theme, Tokens> = {
  light: {
    sea: '#d9e7ee',
    land: '#eeece5',
    landLine: '#d3cfc4',
    base: '#faf8f3',
    hatch: '#cfcabd',
    districtLine: '#ffffff',
    provinceLine: '#3b4552',
    river: '#9cc3d5',
    project: '#a6221b',
    waterway: '#1a598d',
    select: '#15181d',
    text: '#1d2530',
    quietText: '#5b6672',
    halo: '#ffffff',
    surface: '#ffffff',
    accent: '#0a6c68',
    line: '#d9dcdf',
    soft: '#f3f4f3',
    focus: '#0d439c',
    suspect: '#d08700',
    invalid: '#c0392b',
    warn: '#9a3412',
  },
  dark: {
    sea: '#14222b',
    land: '#20262b',
    landLine: '#39424a',
    base: '#2a3036',
    hatch: '#454e57',
    districtLine: '#15191d',
    provinceLine: '#aab4be',
    river: '#3a6377',
    project: '#ff9c8d',
    waterway: '#8acbf7',
    select: '#ffffff',
    text: '#eef2f5',
    quietText: '#a3afb9',
    halo: '#12161a',
    surface: '#171b1f',
    accent: '#7fe0cd',
    line: '#3a4249',
    soft: '#22282d',
    focus: '#94bfff',
    suspect: '#d08700',
    invalid: '#c0392b',
    warn: '#ffb38a',
  },
};

/** The light theme for white paper. A function, so that only the bundle that prints has it. */
export const printTokens = (): Tokens => ({
  ...TOKENS.light,
  sea: '#f1f5f7',
  land: '#f5f4f0',
  base: '#ffffff',
  hatch: '#a9a598',
  text: '#000000',
  quietText: '#333333',
  line: '#999999',
});

/** What is written on a class colour: the one that contrasts more. */
export const INKS = { light: '#ffffff', dark: '#12161a' } as const;
