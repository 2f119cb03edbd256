import { isNumber } from './column-readings.ts';
import { isCounterHeading } from './headings.ts';
import type { Layout } from './layout.ts';
import { isValueRole } from './read-item.ts';
import type { Intake } from './sheet.ts';

/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 200;

/** Columns of numbers that nobody has given a part: running numbers and codes that stand beside a unit are none. */
export function unusedColumns({ header, roles, rows }: Intake, layout: Layout): number[] {
  // Without a column of values no row has figures.
  const hasValues = roles.some(isValueRole);
  const isOfTable = (row: number) => !hasValues || layout.partOf(row) === 'figures';
  const sample = rows.flatMap((cells, row) => (isOfTable(row) ? [cells] : [])).slice(0, SAMPLE_ROWS);
  return roles.flatMap((role, column) => {
    const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const numbers = cells.filter(isNumber).length;
    const running = isCounterHeading(header[column] ?? '') || isRunning(cells);
    return role === 'skip' && numbers > cells.length / 2 && !running ? [column] : [];
  });
}

/** 1, 2, 3 ... perhaps from 1 again in each section. */
const isRunning = (cells: readonly string[]): boolean =>
  cells.every((cell, at) => cell === '1' || (at > 0 && Number(cell) === Number(cells[at - 1]) + 1)) &&
  cells[0] === '1';
