import type { CompiledData } from './dataset.ts';

type Row = Record<string, unknown>;

/** A table with each column's name once: a third fewer bytes on the way to the reader. */
interface PackedTable {
  keys: string[];
  rows: unknown[][];
}

const TABLES = ['units', 'indicators', 'figures', 'sources', 'briefs', 'projects', 'surroundings'] as const;
type Table = (typeof TABLES)[number];

export type PackedData = Omit<CompiledData, Table> & Record<Table, PackedTable>;

function packTable(rows: readonly Row[]): PackedTable {
  const keys = Object.keys(rows[0] ?? {});
  return { keys, rows: rows.map((row) => keys.map((key) => row[key])) };
}

const unpackTable = ({ keys, rows }: PackedTable): Row[] =>
  rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index]])));

const each = (data: object, change: (table: never) => unknown) =>
  Object.fromEntries(TABLES.map((name) => [name, change((data as Record<Table, never>)[name])]));

/** The compiled data as the page carries it. All rows of a table have the same keys. */
export const packData = (data: CompiledData): PackedData =>
  ({ ...data, ...each(data, packTable) }) as unknown as PackedData;

/** The inverse of `packData`. */
export const unpackData = (packed: PackedData): CompiledData =>
  ({ ...packed, ...each(packed, unpackTable) }) as unknown as CompiledData;
