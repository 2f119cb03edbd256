import Papa from 'papaparse';
import * as v from 'valibot';
import { type Expected, expectedIn } from './expected.ts';
import type { Problem } from './problem.ts';

/** A record and where it stands, for messages: see `Problem`. */
export interface Row<T> {
  row: number;
  id?: string;
  value: T;
}

/** What could be read from one file. */
export interface Table<T> {
  file: string;
  /** The records in which everything is readable. */
  rows: Row<T>[];
  /** The others, with what is readable of them: enough to check references and duplicates. */
  partial: Row<Partial<T>>[];
  /** Columns that could not be read in every row, so that a value missing from them proves nothing. */
  incomplete: ReadonlySet<string>;
  problems: Problem[];
}

export type RecordOf<C extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<C, undefined>>;

/** A column that a file may do without: its schema takes nothing, and says what that means. */
const isOptional = (schema: v.GenericSchema): boolean => schema.type === 'optional';

/**
 * Reads a CSV file: comma-separated UTF-8 with a header row, with or without a byte order mark, columns in any
 * order; a column whose schema is `v.optional` need not be there. Never throws: every fault is in `problems`, the rows without one are in `rows`.
 */
export function readTable<C extends v.ObjectEntries>(
  file: string,
  text: string,
  columns: C,
): Table<RecordOf<C>> {
  const names = Object.keys(columns);
  const needed = Object.entries(columns).flatMap(([name, schema]) => (isOptional(schema) ? [] : name));
  const table: Table<RecordOf<C>> = { file, rows: [], partial: [], incomplete: new Set(), problems: [] };
  const report = (row: number | undefined, expected: Expected, got?: unknown) =>
    table.problems.push({ file, row, expected, got });

  // One kind of line break, as Papa Parse takes the first that it finds for all.
  const parsed = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: ',' });
  const header = parsed.data[0]?.map((name) => name.trim()) ?? [];
  if (text.includes('\uFFFD')) report(undefined, { code: 'utf-8' });
  if (header.join('') === '') report(1, { code: 'header' });
  else if (header.length === 1 && /[;\t]/.test(text)) report(1, { code: 'commas' }, header[0]);
  else for (const expected of headerFaults(header, names, needed)) report(1, expected);
  const incomplete = new Set(needed.filter((name) => !header.includes(name)));
  table.incomplete = incomplete;
  if (incomplete.size === needed.length) return table;
  const absent = names.flatMap((name) =>
    needed.includes(name) || header.includes(name) ? [] : [[name, undefined] as const],
  );

  const brokenRows = new Map<number, string>();
  for (const { row = 0, message } of [...parsed.errors].reverse()) brokenRows.set(row, message);

  for (const [index, cells] of parsed.data.entries()) {
    const row = index + 1;
    const broken = brokenRows.get(index);
    if (broken) {
      report(row, { code: 'closed-quotes' }, broken);
      for (const name of names) incomplete.add(name);
      continue;
    }
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    const aligned = cells.length === header.length;
    if (!aligned) {
      report(row, { code: 'cells', count: header.length }, cells.length);
      for (const name of header.slice(1)) incomplete.add(name);
    }
    // A stray comma shifts the cells after it; the first cell, the key in most files, is still in its place.
    const readable = (aligned ? header : header.slice(0, 1)).map((name, place) => [name, cells[place]]);
    const { value, faults } = readFields(columns, Object.fromEntries([...absent, ...readable]));
    for (const fault of faults) table.problems.push({ file, row, ...fault });
    if (aligned && isWhole(columns, value)) table.rows.push({ row, value });
    else table.partial.push({ row, value });
  }
  return table;
}

/** Reads the fields of one record, each by its schema; fields that are not there are passed over. */
export function readFields<C extends v.ObjectEntries>(columns: C, fields: { [name: string]: unknown }) {
  const value: { [name: string]: unknown } = {};
  const faults: { column: string; expected: Expected; got: unknown }[] = [];
  for (const [column, schema] of Object.entries(columns)) {
    if (!Object.hasOwn(fields, column)) continue;
    const result = v.safeParse(schema, fields[column]);
    if (result.success) value[column] = result.output;
    else faults.push({ column, expected: expectedIn(result.issues[0]), got: fields[column] });
  }
  return { value: value as Partial<RecordOf<C>>, faults };
}

/** True when every column of the record could be read. */
export function isWhole<C extends v.ObjectEntries>(
  columns: C,
  value: Partial<RecordOf<C>>,
): value is RecordOf<C> {
  return Object.keys(columns).every((column) => Object.hasOwn(value, column));
}

function headerFaults(header: string[], names: string[], needed: string[]): Expected[] {
  const missing = needed.filter((name) => !header.includes(name));
  return [
    ...missing.map((name): Expected => ({ code: 'column', name })),
    ...header.flatMap((name, place): Expected[] => {
      if (!names.includes(name)) return [{ code: 'known-column', name }];
      return header.indexOf(name) === place ? [] : [{ code: 'column-once', name }];
    }),
  ];
}
