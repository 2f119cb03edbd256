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

/** The colours of everything that is not a class. Both themes name the same things. */
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
  work: string;
  select: string;
  text: string;
  quietText: string;
  halo: string;
  surface: string;
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
    work: '#b3261e',
    select: '#15181d',
    text: '#1d2530',
    quietText: '#5b6672',
    halo: '#ffffff',
    surface: '#ffffff',
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
    work: '#ff8d7d',
    select: '#ffffff',
    text: '#eef2f5',
    quietText: '#a3afb9',
    halo: '#12161a',
    surface: '#171b1f',
  },
};
