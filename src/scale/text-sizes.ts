/**
 * The sizes that text has, in CSS pixels for a reader who never chose another size than the browser's 16; for all others in
 * proportion to theirs. Page, desk, archive and guide have them from here, as custom properties: `--text-s`.
 */
export const TEXT_SIZES = {
  xs: 12,
  s: 13,
  m: 14,
  /** What is read at length. */
  l: 15,
  /** What is filled in: phones zoom in on smaller fields. */
  xl: 16,
  '2xl': 17,
  '3xl': 20,
  '4xl': 25,
  '5xl': 30,
} as const;
