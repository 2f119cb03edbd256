import * as v from 'valibot';
import type { Change, Changes } from '../draft/draft.ts';
import { checkFigures } from '../model/check-figures.ts';
import { type Figure, figureColumns, type Source, sourceColumns } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { type CellExpected, expectedIn } from '../model/expected.ts';
import { guarded } from '../model/formula-cell.ts';
import type { Table } from '../model/read-table.ts';
import { FRAGMENT, MAX_FRAGMENT_LENGTH } from './fragment.ts';
import { deflate, inflate } from './gzip-base64url.ts';
import { FIGURE_CELLS, readUrlFigures, SOURCE_CELLS, UNPRINTABLE, type UrlFigures } from './schema.ts';
import { UrlFiguresError } from './url-figures-error.ts';

const figureSchema = v.object(figureColumns);
const sourceSchema = v.object(sourceColumns);

/** A figure's key, as the data has each only once. */
const keyOf = ({ unit, indicator, year, kind, source }: Figure) =>
  JSON.stringify([unit, indicator, year, kind, source]);

const cellsOf = (row: object, names: readonly string[]): string[] =>
  names.map((name) => String((row as Record<string, unknown>)[name] ?? '').replace(UNPRINTABLE, ' '));

const withoutEmptyEnd = (cells: string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

/**
 * The figures and sources of `changes` as the text of an address's fragment, without `#figures=`. `data` is what is
 * published. Control characters become spaces. Throws a `UrlFiguresError`: `too-long` with the number of characters and of
 * figures; any other reason where `decodeFigures` would refuse what was encoded.
 */
export async function encodeFigures({ changes, sources }: Changes, data: Dataset): Promise<string> {
  const reasons: string[] = [];
  const figures = changes.map(({ figure, replaces, reason }) => {
    if (replaces && keyOf({ ...replaces, source: '' }) !== keyOf({ ...figure, source: '' }))
      throw new UrlFiguresError({ reason: 'replacement', key: keyOf(replaces) });
    const why = JSON.stringify(cellsOf(reason, ['vi', 'en']));
    if (!reasons.includes(why)) reasons.push(why);
    return withoutEmptyEnd([
      ...cellsOf(figure, FIGURE_CELLS),
      replaces?.source ?? '',
      reason.vi || reason.en ? String(reasons.indexOf(why)) : '',
    ]);
  });
  const used = new Set(changes.map(({ figure }) => figure.source));
  const urlFigures: UrlFigures = {
    format: 1,
    data: data.version,
    sources: sources.filter(({ id }) => used.has(id)).map((source) => cellsOf(source, SOURCE_CELLS)),
    reasons: reasons.map((why) => JSON.parse(why)),
    figures,
  };
  const text = JSON.stringify(urlFigures);
  const encoded = await deflate(text);
  const characters = FRAGMENT.length + encoded.length;
  if (characters > MAX_FRAGMENT_LENGTH)
    throw new UrlFiguresError({ reason: 'too-long', characters, figures: figures.length });
  changesIn(readUrlFigures(text), data);
  return encoded;
}

/**
 * The figures that a fragment carries, `text` being what stands behind `#figures=`. It may come from anybody: what is
 * not whole, known and within the rules of the data is refused altogether. Throws a `UrlFiguresError` and nothing else.
 */
export async function decodeFigures(text: string, data: Dataset): Promise<Changes> {
  const characters = FRAGMENT.length + text.length;
  if (characters > MAX_FRAGMENT_LENGTH) throw new UrlFiguresError({ reason: 'too-long', characters });
  try {
    return changesIn(readUrlFigures(await inflate(text)), data);
  } catch (error) {
    if (error instanceof UrlFiguresError) throw error;
    throw new UrlFiguresError({ reason: 'broken', cause: error });
  }
}

function changesIn(urlFigures: UrlFigures, data: Dataset): Changes {
  const { sources, ids } = readSources(urlFigures, data);
  const published = new Map(data.figures.map((figure) => [keyOf(figure), figure]));
  const taken = new Set<Figure>();
  const changes = urlFigures.figures.map((cells): Change => {
    const figure = readRecord(figureSchema, figureColumns, FIGURE_CELLS, cells, 'cells');
    figure.source = ids.get(figure.source) ?? figure.source;
    if (!data.unit(figure.unit)) throw new UrlFiguresError({ reason: 'unit', unknown: figure.unit });
    if (!data.indicator(figure.indicator))
      throw new UrlFiguresError({ reason: 'indicator', unknown: figure.indicator });
    if (!sources.some(({ id }) => id === figure.source) && !data.source(figure.source))
      throw new UrlFiguresError({ reason: 'source', unknown: figure.source });
    const [instead = '', why = ''] = cells.slice(FIGURE_CELLS.length);
    const [vi = '', en = ''] = urlFigures.reasons[Number(why || -1)] ?? [];
    const reason = { vi, en };
    // One source says one thing once: also where the site has published the same since.
    const replaces = published.get(keyOf({ ...figure, source: instead })) ?? published.get(keyOf(figure));
    if (!replaces) return { figure, reason };
    if (taken.has(replaces)) throw new UrlFiguresError({ reason: 'rules', replacedTwice: keyOf(replaces) });
    // In the place of another source's figure it may not stand beside what its own source has been published with.
    const own = published.get(keyOf(figure));
    if (own && own !== replaces) throw new UrlFiguresError({ reason: 'rules', published: keyOf(own) });
    taken.add(replaces);
    return { figure, replaces, reason };
  });
  const [problem] = checkFigures(tableOf(changes.map(({ figure }) => figure)), tableOf(data.indicators));
  if (problem) throw new UrlFiguresError({ reason: 'rules', problem });
  const used = new Set(changes.map(({ figure }) => figure.source));
  return { changes, sources: sources.filter(({ id }) => used.has(id)) };
}

function isAddress(url: string): boolean {
  try {
    return Boolean(new URL(url));
  } catch {
    return false;
  }
}

/** The sources that the data does not have; one with the id of another published source gets an id of its own. */
function readSources(urlFigures: UrlFigures, data: Dataset): { sources: Source[]; ids: Map<string, string> } {
  const sources: Source[] = [];
  const ids = new Map<string, string>();
  for (const cells of urlFigures.sources) {
    const source = readRecord(sourceSchema, sourceColumns, SOURCE_CELLS, cells, 'source');
    if (source.url && !isAddress(source.url))
      throw new UrlFiguresError({ reason: 'address', url: source.url });
    if (ids.has(source.id)) throw new UrlFiguresError({ reason: 'source', twice: source.id });
    const known = data.source(source.id);
    let id = source.id;
    if (known && SOURCE_CELLS.some((name) => known[name] !== source[name])) {
      // Whoever supplies figures does not rewrite what the site has published.
      for (let next = 2; data.source(id) || sources.some((other) => other.id === id); next++)
        id = `${source.id}-${next}`;
      sources.push({ ...source, id });
    } else if (!known) sources.push(source);
    ids.set(source.id, id);
  }
  return { sources, ids };
}

/** A record of these columns; those that have no cell are empty. */
function readRecord<S extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  schema: S,
  columns: object,
  names: readonly string[],
  cells: readonly string[],
  reason: 'cells' | 'source',
): v.InferOutput<S> {
  const empty = Object.keys(columns).map((name) => [name, '']);
  const record = {
    ...Object.fromEntries(empty),
    // The schemas read cells as a file has them.
    ...Object.fromEntries(names.map((name, at) => [name, guarded((cells[at] ?? '').trim())])),
  };
  const result = v.safeParse(schema, record, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const column = v.getDotPath(issue) ?? '';
  throw new UrlFiguresError({
    reason: column === 'url' ? 'address' : reason,
    column,
    expected: expectedIn(issue) as CellExpected,
  });
}

const tableOf = <T>(rows: T[]): Table<T> => ({
  file: 'figures',
  rows: rows.map((value, index) => ({ row: index + 1, value })),
  partial: [],
  incomplete: new Set(),
  problems: [],
});
