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

const packTable = (rows: readonly Row[]): PackedTable =>
  Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, rows.map((row) => row[key])]));

function unpackTable(columns: PackedTable): Row[] {
  const keys = Object.keys(columns);
  return (columns[keys[0] ?? ''] ?? []).map((_, row) =>
    Object.fromEntries(keys.map((key) => [key, columns[key]?.[row]])),
  );
}

const change =
  (how: (table: never) => unknown) =>
  (data: object, tables: readonly string[]): unknown =>
    Object.fromEntries(tables.map((name) => [name, how((data as Record<string, never>)[name] as never)]));

/** Some of the tables of `data`, packed, by their names. */
export const packTables = change(packTable) as <T extends string>(
  data: Record<T, object[]>,
  tables: readonly T[],
) => Record<T, PackedTable>;

/** The inverse of `packTables`. */
export const unpackTables = change(unpackTable);

/** The compiled data as the page carries it. All rows of a table have the same keys. */
export const packData = (data: CompiledData): PackedData =>
  ({ ...data, ...packTables(data, TABLES) }) as unknown as PackedData;

/** The inverse of `packData`. */
export const unpackData = (packed: PackedData): CompiledData =>
  ({ ...packed, ...(unpackTables(packed, TABLES) as object) }) as unknown as CompiledData;
