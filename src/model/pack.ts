import type { CompiledData } from './dataset.ts';

type Row = Record<string, unknown>;

/**
 * A table column by column, each with its name once and values that are alike side by side: gzipped, three hundredths
 * fewer bytes than rows, a third fewer than objects.
 */
export type PackedTable = Record<string, unknown[]>;

const TABLES = ['units', 'indicators', 'figures', 'sources', 'briefs', 'projects', 'surroundings'] as const;
type Table = (typeof TABLES)[number];

export type PackedData = Omit<CompiledData, Table> & Record<Table, PackedTable>;

export const packTable = (rows: readonly Row[]): PackedTable =>
  Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, rows.map((row) => row[key])]));

export function unpackTable(columns: PackedTable): Row[] {
  const keys = Object.keys(columns);
  return (columns[keys[0] ?? ''] ?? []).map((_, row) =>
    Object.fromEntries(keys.map((key) => [key, columns[key]?.[row]])),
  );
}

const each = (data: object, change: (table: never) => unknown) =>
  Object.fromEntries(TABLES.map((name) => [name, change((data as Record<Table, never>)[name])]));

/** The compiled data as the page carries it. All rows of a table have the same keys. */
export const packData = (data: CompiledData): PackedData =>
  ({ ...data, ...each(data, packTable) }) as unknown as PackedData;

/** The inverse of `packData`. */
export const unpackData = (packed: PackedData): CompiledData =>
  ({ ...packed, ...each(packed, unpackTable) }) as unknown as CompiledData;
