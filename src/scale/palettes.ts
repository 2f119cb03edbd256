import type { Indicator } from '../model/columns.ts';

export type Theme = 'light' | 'dark';
export type PaletteName = Exclude<Indicator['palette'], 'none'>;

/**
 * Class colours, from the lowest class to the highest. `attainment` is anchored at 100 %: warm below 90, ever
 * deeper teal towards the full list. The others are sequential, apart in hue from sea and from each other.
 * Neighbouring classes stay apart for readers with deuteranopia, protanopia and tritanopia (see the test).
 */
export const PALETTES: Record<Theme, Record<PaletteName, readonly string[]>> = {
  light: {
    attainment: ['#c2512f', '#f0b768', '#a9d3c1', '#45a294', '#075f5c'],
    income: ['#f5d3ee', '#d6a5cd', '#b97db4', '#98599a', '#703677', '#431553'],
    amount: ['#f5e3bd', '#e0b568', '#b57d31', '#764615'],
    share: ['#d3e8c1', '#98be9c', '#619c70', '#256343'],
  },
  dark: {
    attainment: ['#d8663f', '#e3b26a', '#2f5c57', '#3f9a8c', '#7fe0cd'],
    income: ['#331f4a', '#633d6c', '#8b5891', '#b177af', '#d39fcd', '#f5d4ec'],
    amount: ['#4c3a1c', '#80602a', '#b98c40', '#f0cd8a'],
    share: ['#234331', '#3f6b4c', '#68a077', '#b3e0b6'],
  },
};

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
    hatch: '#dedacf',
    districtLine: '#ffffff',
    provinceLine: '#3b4552',
    river: '#9cc3d5',
    project: '#b3261e',
    waterway: '#1c5f96',
    select: '#15181d',
    text: '#1d2530',
    quietText: '#5b6672',
    halo: '#ffffff',
    surface: '#ffffff',
    accent: '#0a6c68',
    line: '#d9dcdf',
    soft: '#f3f4f3',
    focus: '#1a66d6',
    suspect: '#d08700',
    invalid: '#c0392b',
    warn: '#9a3412',
  },
  dark: {
    sea: '#14222b',
    land: '#20262b',
    landLine: '#39424a',
    base: '#2a3036',
    hatch: '#414a52',
    districtLine: '#15191d',
    provinceLine: '#aab4be',
    river: '#3a6377',
    project: '#ff8d7d',
    waterway: '#86c8f5',
    select: '#ffffff',
    text: '#eef2f5',
    quietText: '#a3afb9',
    halo: '#12161a',
    surface: '#171b1f',
    accent: '#7fe0cd',
    line: '#3a4249',
    soft: '#22282d',
    focus: '#8ab8ff',
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
  districtLine: '#555555',
  text: '#000000',
  quietText: '#333333',
  line: '#999999',
});

/** What is written on a class colour: the one that contrasts more. */
export const INKS = { light: '#ffffff', dark: '#12161a' } as const;
