/** Marks that tables have in cells: those that stand for a figure which is not there, and those of footnotes. */

/** What statistics offices and editors write where there is no figure. */
const MISSING =
  /^(?:\.{2,4}|…+|-{1,3}|–|—|−|x|X|n\/?a|N\/?A|na|NA|null|NULL|không|không có|chưa có|ko|k\/?c|\/|\*{2,3}|:|#N\/A)$/;
export const isMissingMark = (cell: string): boolean => MISSING.test(cell);

const FRONT = /^\s*(\(?\*+\)?|[†‡]+|[¹²³⁴⁵⁶⁷⁸⁹]+|\(\d\)|\d\)(?=\s))\s*[:.]?\s*/u;
/** "km²" has no mark behind it. */
const BACK = /(\(?\*+\)?|[†‡]+|(?<![mM])[¹²³⁴⁵⁶⁷⁸⁹]+|\(\d\)|(?<=\p{L})\d\))$/u;

/** A mark in one form, without brackets: `(*)` is `*`, `¹` is `1`. */
const plain = (mark: string): string =>
  mark.replace(/[()]/g, '').replace(/[¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(' ¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));

const ENDS = /[*)†‡¹²³⁴⁵⁶⁷⁸⁹]$/;
/** Most cells have no mark: that shows at their end. */
const backMark = (text: string): string => (ENDS.test(text) ? (BACK.exec(text)?.[0] ?? '') : '');

/** The footnote's mark that stands behind a cell's text, or in front of the note itself; empty without one. */
export const markOf = (text: string, at: 'front' | 'back' = 'back'): string =>
  plain(at === 'front' ? (FRONT.exec(text)?.[1] ?? '') : backMark(text));

/** A text without the mark before or behind it. */
export const withoutMark = (text: string): string => withoutBackMark(text.replace(FRONT, '').trim());

/** A cell without the mark behind it; a cell that is nothing but a mark stays. */
export function withoutBackMark(cell: string): string {
  const mark = backMark(cell);
  return mark === '' ? cell : cell.slice(0, -mark.length).trim() || cell;
}
