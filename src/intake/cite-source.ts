import type { Source } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { unguarded } from '../model/formula-cell.ts';
import { publishedDate } from './published-date.ts';
import type { Intake, Role, SourceFields } from './sheet.ts';

const PARTS = ['outlet', 'title', 'published', 'url'] as const;
const ADDRESS = /^https?:\/\/\S+$/;
/** An outlet's name in an id. */
const MAX_SLUG_LENGTH = 40;

/**
 * A cell of free text as the data takes it: with the Vietnamese Đ for the Icelandic one, and without the apostrophe
 * that our downloads put before what a spreadsheet would take for a formula.
 */
export const plainText = (cell: string): string =>
  unguarded(cell.normalize('NFC').trim()).trim().replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');

const plainFields = (fields: SourceFields): SourceFields => ({
  outlet: plainText(fields.outlet),
  title: plainText(fields.title),
  published: publishedDate(fields.published) ?? fields.published.trim(),
  url: fields.url.trim(),
});

/** The parts that are not there or not as `sources.csv` wants them; a new source needs all four. */
export const missingParts = (fields: SourceFields): (keyof SourceFields)[] =>
  PARTS.filter((part) => {
    const text = plainFields(fields)[part];
    if (part === 'published') return publishedDate(text) !== text;
    return part === 'url' ? !ADDRESS.test(text) : text === '';
  });

/** Outlet and date of a source as an id: `baocantho-2024-02-09`. */
function baseId({ outlet, published }: SourceFields): string {
  const slug = outlet
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, MAX_SLUG_LENGTH);
  return `${slug || 'source'}-${published}`;
}

const isSame = (a: SourceFields, b: SourceFields): boolean =>
  (['outlet', 'title', 'published'] as const).every(
    (part) => a[part].toLowerCase().replace(/\s+/g, ' ') === b[part].toLowerCase().replace(/\s+/g, ' '),
  );

/**
 * The id of a source: that of the published one with the same outlet, title and date; else made of outlet and date,
 * with `-2`, `-3` ... behind it where another source has it already, published or in `others`.
 */
export function sourceId(
  fields: SourceFields,
  data: Pick<Dataset, 'sources'>,
  others: readonly Source[] = [],
): string {
  const source = plainFields(fields);
  const all = [...data.sources, ...others];
  const same = all.find((other) => isSame(other, source));
  if (same) return same.id;
  const base = baseId(source);
  const taken = new Set(all.map(({ id }) => id));
  let id = base;
  for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
  return id;
}

/** What a row says about its source. */
export interface Citation {
  /** The id, new or published; left out where parts are missing. */
  id?: string;
  missing: (keyof SourceFields)[];
  /** The cell of a source column that holds no id. */
  unknown?: string;
}

/**
 * Makes the function that cites the source of a row, one for all sheets, so that two new sources never share an
 * id; they gather in `sources`. The id in a source column comes first, then the row's own columns, then what was
 * said for the whole sheet. A part that has a column is taken from the row alone where the row says anything about
 * its source: an article's title beside another's address would be a false citation.
 */
export function createCitations(data: Dataset) {
  const sources: Source[] = [];
  const known = new Map<string, Citation>();

  function cite(intake: Intake, cells: readonly string[]): Citation {
    const cellOf = (role: Role) => cells[intake.roles.indexOf(role)] ?? '';
    const id = cellOf('source');
    if (data.source(id)) return { id, missing: [] };
    const stated = PARTS.some((part) => cellOf(part) !== '');
    const fields = { ...intake.source };
    if (stated) for (const part of PARTS) if (intake.roles.includes(part)) fields[part] = cellOf(part);
    const key = JSON.stringify([id, ...PARTS.map((part) => fields[part])]);
    const answer = known.get(key) ?? citeFields(fields, id);
    known.set(key, answer);
    // An id without any word of its own about the source is a question.
    return id !== '' && !stated && answer.id !== id ? { missing: [], unknown: id } : answer;
  }

  function citeFields(fields: SourceFields, wished: string): Citation {
    const plain = plainFields(fields);
    const published = data.sources.find((source) => isSame(source, plain));
    if (published) return { id: published.id, missing: [] };
    const missing = missingParts(plain);
    if (missing.length > 0) return { missing };
    const same = sources.find((source) => isSame(source, plain));
    if (same) return { id: same.id, missing };
    // The id that a file of ours gave it stays, so that what was written comes back as it was.
    const ids = [...data.sources, ...sources].map((source) => source.id);
    const fits = wished.startsWith(baseId(plain)) && /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(wished);
    const id = fits && !ids.includes(wished) ? wished : sourceId(plain, data, sources);
    sources.push({ id, ...plain });
    return { id, missing };
  }

  return { cite, sources };
}
