import type { Figure, Source } from '../model/columns.ts';
import { identityOf, plainNumber, printed } from '../model/corrections.ts';
import { guarded, unguarded } from '../model/formula-cell.ts';
import { FIGURE_KINDS } from '../model/vocabulary.ts';
import { CsvFile, type CsvRecord } from './csv-records.ts';
import type { Change, Changes } from './draft.ts';

/** The files that changes of figures can change, in the order in which they are exported. */
export const CHANGED_FILES = ['figures.csv', 'sources.csv', 'corrections.csv'] as const;

/** The files given are not those that the changes were made for. The message names the figure. */
export class OtherDataError extends Error {
  override readonly name = 'OtherDataError';
}

const NUMBERS: readonly string[] = [
  'year',
  'since',
  'value',
  'value_max',
  'numerator',
  'denominator',
  'exceeded',
] satisfies (keyof Figure)[];

type Cells = Record<string, string>;

/**
 * The files of `data/` that the changes change, whole and ready to be committed: UTF-8 without a byte order mark, line
 * feeds, quotes only where a cell needs them. Untouched rows stay to the byte, a replaced figure changes in its row, new
 * ones follow at the end by unit, indicator, year and kind, new sources by id. A text that a spreadsheet would take for a
 * formula gets an apostrophe, which reading takes away again.
 *
 * A replaced figure whose numbers changed gets a row in `corrections.csv`, with `about.date` (2024-02-09) and the data
 * version it stood in last; what was corrected in it before follows it to its new source. A new figure is no
 * correction. Changes that are in the files already change nothing.
 *
 * Throws `OtherDataError` where the figure to replace is not in the files, or its new row or a new figure is there already
 * with other cells; nothing is exported then.
 */
export function changedFiles(
  files: Readonly<Record<string, string>>,
  { changes, sources }: Changes,
  about: { date: string; version: string },
): { name: string; text: string }[] {
  const [figureFile, sourceFile, correctionFile] = CHANGED_FILES.map((name) => {
    const text = files[name];
    if (text === undefined) throw new OtherDataError(`no file ${name}`);
    return new CsvFile(text);
  }) as [CsvFile, CsvFile, CsvFile];

  const rows = new Map(figureFile.rows.map((row) => [identityOfRow(figureFile, row), row]));
  const added: Figure[] = [];
  for (const change of changes) {
    const { figure, replaces } = change;
    const there = rows.get(identityOf(figure));
    if (there && isWritten(figureFile, there, cellsOf(figure))) continue;
    if (replaces) replace(figureFile, correctionFile, rows, change, about);
    else if (there) throw new OtherDataError(`figures.csv already has ${nameOf(figure)}, otherwise`);
    else added.push(figure);
  }
  for (const figure of added.sort(inOrder)) figureFile.append(cellsOf(figure));

  const known = new Set(sourceFile.rows.map((row) => sourceFile.cell(row, 'id')));
  const news = sources.filter(({ id }) => !known.has(id));
  for (const source of news.sort((a, b) => compare(a.id, b.id))) sourceFile.append(sourceCells(source));

  return [figureFile, sourceFile, correctionFile].flatMap((file, index) => {
    const text = file.changed();
    return text === null ? [] : { name: CHANGED_FILES[index] as string, text };
  });
}

function replace(
  figures: CsvFile,
  corrections: CsvFile,
  rows: Map<string, CsvRecord>,
  { figure, replaces, reason }: Change,
  { date, version }: { date: string; version: string },
): void {
  if (!replaces) return;
  const [before, now] = [identityOf(replaces), identityOf(figure)];
  const row = rows.get(before);
  if (!row || printedRow(figures, row) !== printed(replaces))
    throw new OtherDataError(`figures.csv no longer has ${nameOf(replaces)}: ${printed(replaces)}`);
  if (before !== now && rows.has(now))
    throw new OtherDataError(`figures.csv already has ${nameOf(figure)}, otherwise`);
  const cells = cellsOf(figure);
  figures.put(row, cells, (column, cell) => says(column, cell, cells[column] ?? ''));
  rows.delete(before);
  rows.set(now, row);

  const { unit, indicator, year, kind, source } = cells as Record<string, string>;
  const key = { unit, indicator, year, kind, source } as Cells;
  for (const earlier of corrections.rows)
    if (identityOfRow(corrections, earlier) === before) corrections.put(earlier, key, () => false);
  const [old, value] = [printed(replaces), printed(figure)];
  if (old === value) return;
  corrections.append({
    ...key,
    old,
    new: value,
    corrected: date,
    version: version.slice(0, 8), // of a dataset with a draft it goes on behind
    reason_vi: guarded(reason.vi),
    reason_en: guarded(reason.en),
  });
}

const nameOf = ({ unit, indicator, year, kind, source }: Figure) =>
  [unit, indicator, year, kind, source].join(' ');

function identityOfRow(file: CsvFile, row: CsvRecord): string {
  const cell = (column: string) => file.cell(row, column);
  const [unit, indicator, kind, source] = ['unit', 'indicator', 'kind', 'source'].map(cell) as string[];
  return identityOf({ unit, indicator, year: Number(cell('year')), kind, source } as Figure);
}

function printedRow(file: CsvFile, row: CsvRecord): string {
  const number = (column: string) => {
    const cell = file.cell(row, column);
    return cell === '' ? null : Number(cell);
  };
  const [value = null, value_max = null] = [number('value'), number('value_max')];
  return printed({ value, value_max, numerator: number('numerator'), denominator: number('denominator') });
}

/** A figure's cells, by column. What a figure bears beside its columns is in no file. */
function cellsOf({ provenance: _standing, ...figure }: Figure): Cells {
  return Object.fromEntries(
    Object.entries(figure).map(([column, value]) => {
      if (value === null) return [column, ''];
      return [column, typeof value === 'number' ? plainNumber(value) : guarded(value)];
    }),
  );
}

const sourceCells = (source: Source): Cells =>
  Object.fromEntries(Object.entries(source).map(([column, text]) => [column, guarded(text)]));

/** Whether a cell of a file says what would be written into it, be it as `71.0` for 71. */
const says = (column: string, cell: string, written: string): boolean =>
  cell === written ||
  (NUMBERS.includes(column)
    ? cell !== '' && written !== '' && Number(cell) === Number(written)
    : unguarded(cell) === unguarded(written));

const isWritten = (file: CsvFile, row: CsvRecord, cells: Cells): boolean =>
  file.header.every((column) => says(column, file.cell(row, column), cells[column] ?? ''));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of the same unit, indicator, year and kind, the first given stays first: it is the one that is coloured. */
const inOrder = (a: Figure, b: Figure): number =>
  compare(a.unit, b.unit) ||
  compare(a.indicator, b.indicator) ||
  a.year - b.year ||
  FIGURE_KINDS.indexOf(a.kind) - FIGURE_KINDS.indexOf(b.kind);
