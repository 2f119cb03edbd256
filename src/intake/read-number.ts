import type { NumberStyle } from './sheet.ts';

/** What one cell says; `null` for each part that it does not state. */
export interface ReadNumber {
  value: number | null;
  value_max: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** No figure is written longer; a longer cell is no number, whatever stands in it. */
const MAX_NUMBER_LENGTH = 60;
/** More digits than this a number of the program cannot hold exactly. */
const MAX_DIGITS = 15;

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const SIGN = '[+\\-\\u2212]?';
/**
 * Groups have three digits each and one separator throughout; the first has one to three. No number has a leading zero: a
 * spreadsheet makes dates such as `09/12` or `05-12` of counts and ranges, and codes such as `0806` are none.
 */
const number = (decimal: string, group: string): string => {
  const grouped = (mark: string) => `[1-9]\\d{0,2}(?:${mark}\\d{3})+`;
  return `${SIGN}(?:${grouped(group)}|${grouped(SPACE)}|0|[1-9]\\d*)(?:${decimal}\\d+)?`;
};
const patterns = (decimal: string, group: string) => ({
  one: new RegExp(`^(${number(decimal, group)}) *%?$`),
  range: new RegExp(`^(${number(decimal, group)}) *%? *[-\\u2013\\u2014] *(${number(decimal, group)}) *%?$`),
});
const PATTERNS: Record<NumberStyle, ReturnType<typeof patterns>> = {
  point: patterns('\\.', ','),
  comma: patterns(',', '\\.'),
};
const COUNTS = /^(0|[1-9]\d*) *\/ *(0|[1-9]\d*)$/;
const NONE: ReadNumber = { value: null, value_max: null, numerator: null, denominator: null };

/**
 * Reads one cell in one style: `71,287`, `−18 %`, a range such as `79–80,2`, or two counts such as `23/24`. A per
 * cent sign is passed over. `null` for anything else, nothing included, and for what a number cannot hold exactly.
 */
export function readNumber(cell: string, style: NumberStyle): ReadNumber | null {
  if (cell.length > MAX_NUMBER_LENGTH) return null;
  const text = cell.trim();
  const counts = COUNTS.exec(text);
  if (counts) {
    const [numerator, denominator] = [readWhole(counts[1] ?? ''), readWhole(counts[2] ?? '')];
    return numerator === null || denominator === null ? null : { ...NONE, numerator, denominator };
  }
  const { one, range } = PATTERNS[style];
  const single = one.exec(text)?.[1];
  if (single !== undefined) {
    const value = toNumber(single, style);
    return value === null ? null : { ...NONE, value };
  }
  const [, from, to] = range.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const [value, value_max] = [toNumber(from, style), toNumber(to, style)];
  return value === null || value_max === null ? null : { ...NONE, value, value_max };
}

/** A whole number of digits alone, perhaps with a sign before it: counts and years have no separators. */
export function readWhole(cell: string): number | null {
  return /^[-\u2212]?\d{1,15}$/.test(cell) ? toNumber(cell, 'point') : null;
}

function toNumber(written: string, style: NumberStyle): number | null {
  const digits = style === 'point' ? written : written.replaceAll('.', ' ').replace(',', '.');
  const plain = digits.replace(/[^\d.\u2212-]/g, '').replace('\u2212', '-');
  if (plain.replace(/\D/g, '').replace(/^0+/, '').length > MAX_DIGITS) return null;
  // Not -0, and nothing that would be written with an exponent.
  const value = Number(plain) || 0;
  return String(value).includes('e') ? null : value;
}
