import type { Expected } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
import type { Row, Table } from '../model/read-table.ts';

/** All records, in file order; of some only a part could be read. */
export function allRows<T>(table: Table<T>): Row<Partial<T>>[] {
  return [...table.rows, ...table.partial].sort((a, b) => a.row - b.row);
}

export function problemIn<T>(
  { file }: Table<T>,
  { row, id }: Row<unknown>,
  column: keyof T & string,
  expected: Expected,
  got?: unknown,
): Problem {
  return { file, row, id, column, expected, got };
}

/** Values of a key column that are there already in an earlier row. */
export function checkUnique<T>(table: Table<T>, column: keyof T & string): Problem[] {
  const firstRows = new Map<unknown, number>();
  return allRows(table).flatMap((row) => {
    const value = row.value[column];
    if (value === undefined || value === null) return [];
    const first = firstRows.get(value);
    if (first !== undefined) return problemIn(table, row, column, { code: 'unique', column, value, first });
    firstRows.set(value, row.row);
    return [];
  });
}

/** Values of a column, or members of its lists, that are no key of another table. */
export function checkReferences<T, K>(
  table: Table<T>,
  column: keyof T & string,
  target: Table<K>,
  key: keyof K & string,
): Problem[] {
  if (target.incomplete.has(key)) return [];
  const known = new Set<unknown>(allRows(target).map(({ value }) => value[key]));
  return allRows(table).flatMap((row) => {
    const named: unknown[] = [row.value[column] ?? []].flat();
    return named
      .filter((value) => !known.has(value))
      .map((value) => problemIn(table, row, column, { code: 'reference', key, file: target.file }, value));
  });
}

/** Texts that are there in one of the two languages only. */
export function checkTranslated<T>(table: Table<T>, vi: keyof T & string, en: keyof T & string): Problem[] {
  return allRows(table).flatMap((row) => {
    if (row.value[vi] === '' && row.value[en])
      return problemIn(table, row, vi, { code: 'text-as-in', column: en });
    if (row.value[en] === '' && row.value[vi])
      return problemIn(table, row, en, { code: 'text-as-in', column: vi });
    return [];
  });
}
