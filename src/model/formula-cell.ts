/**
 * What a spreadsheet may take for a formula when it opens a CSV file: the signs that OWASP lists for CSV injection, the
 * full-width ones included. Apostrophes before the sign are counted in, so that `unguarded` can be exact.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text as it is written into a CSV cell: with an apostrophe before what a spreadsheet would take for a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * The text that `guarded` was given: `unguarded(guarded(text)) === text` for every text. A cell that nobody guarded
 * comes back as it is, unless somebody typed the apostrophe, which is what spreadsheets themselves do.
 */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
