import * as v from 'valibot';
import type { figureColumns, sourceColumns } from '../model/columns.ts';
import { UrlFiguresError } from './url-figures-error.ts';

/*
 * What an address carries, as JSON. Links last longer than the program: another order of cells is another format, and
 * a column that came later is empty here.
 */

/** Cells of a figure, as in `figures.csv`. */
export const FIGURE_CELLS = [
  'unit',
  'indicator',
  'year',
  'since',
  'kind',
  'value',
  'value_max',
  'numerator',
  'denominator',
  'exceeded',
  'qualifier',
  'basis',
  'flag',
  'source',
  'note_vi',
  'note_en',
] as const satisfies readonly (keyof typeof figureColumns)[];

/** Cells of a source, as in `sources.csv`. */
export const SOURCE_CELLS = [
  'id',
  'outlet',
  'title',
  'published',
  'url',
] as const satisfies readonly (keyof typeof sourceColumns)[];

/** The most figures and sources that an address may hold. */
export const MAX_URL_FIGURES = 500;

/** No cell is longer, in characters. */
const MAX_CELL_LENGTH = 1000;

/** What neither prints nor can stand in the XML of a picture. */
export const UNPRINTABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

const cell = v.pipe(
  v.string(),
  v.check((text) => text.length <= MAX_CELL_LENGTH && text.search(UNPRINTABLE) < 0, 'text'),
);
const row = (most: number) => v.pipe(v.array(cell), v.maxLength(most, 'format'));
const urlFiguresSchema = v.strictObject({
  format: v.literal(1),
  /** The state of the data that the figures were made for. */
  data: cell,
  sources: v.pipe(v.array(row(SOURCE_CELLS.length)), v.maxLength(MAX_URL_FIGURES, 'too-many')),
  /** Why published figures change, in Vietnamese and English. */
  reasons: v.pipe(v.array(row(2)), v.maxLength(MAX_URL_FIGURES, 'too-many')),
  /**
   * The cells of a figure; then the source of the published figure whose place it takes, where there is one: unit,
   * indicator, year and kind of its key are its own; then the place of its reason. Empty cells at the end are left out.
   */
  figures: v.pipe(v.array(row(FIGURE_CELLS.length + 2)), v.maxLength(MAX_URL_FIGURES, 'too-many')),
});
export type UrlFigures = v.InferOutput<typeof urlFiguresSchema>;

/** Reads the JSON of an address. Throws a `UrlFiguresError`. */
export function readUrlFigures(text: string): UrlFigures {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new UrlFiguresError({ reason: 'format' });
  }
  const result = v.safeParse(urlFiguresSchema, content, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const { message } = issue;
  const reason = message === 'text' || message === 'too-many' ? message : 'format';
  throw new UrlFiguresError({ reason, at: v.getDotPath(issue) ?? '', message });
}
