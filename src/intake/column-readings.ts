import { withoutBackMark } from './marks.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import type { ColumnReading, Intake, NumberStyle, Role } from './sheet.ts';

/** A cell alone that fits one style does not decide for so many others that fit both: it may be a misprint. */
const MIN_OUTVOTING_CELLS = 5;
/** So many cells show how a column can be read. */
const MAX_SAMPLES = 5;

/** The roles whose cells have a number style; counts and years are digits alone. */
export const hasStyle = (role: Role): boolean =>
  role === 'value' || role === 'value_max' || role.startsWith('value ');

/** A cell in both styles. */
export interface BothReadings {
  point: ReadNumber | null;
  comma: ReadNumber | null;
  /** Whether both say the same, or neither says anything. */
  alike: boolean;
}

export function readBoth(cell: string): BothReadings {
  const point = readNumber(cell, 'point');
  const comma = readNumber(cell, 'comma');
  const alike =
    point?.value === comma?.value &&
    point?.value_max === comma?.value_max &&
    point?.numerator === comma?.numerator &&
    point?.denominator === comma?.denominator;
  return { point, comma, alike };
}

/** The number that tells two readings of a cell apart: the value, or the upper end of a range that begins alike. */
export function tellingNumbers({ point, comma }: BothReadings): {
  point: number | null;
  comma: number | null;
} {
  const part = point && comma && point.value === comma.value ? 'value_max' : 'value';
  return { point: point?.[part] ?? null, comma: comma?.[part] ?? null };
}

/** Whether a cell is a number in either style. */
export function isNumber(cell: string): boolean {
  const { point, comma } = readBoth(cell);
  return point !== null || comma !== null;
}

/**
 * How each column of numbers can be read, one after another. The style is the editor's, or the only one that reads
 * every cell that is a number in either; where every cell reads the same in both, it is `comma` and does not
 * matter. It stays open where both read all cells and differ, where each reads some that the other does not, and
 * where one cell alone would decide for 5 or more others: nothing is guessed. Yields now and then, as a long column takes its time.
 */
export function* columnReadings(intake: Intake): Generator<undefined, ColumnReading[]> {
  const readings: ColumnReading[] = [];
  for (const [column, role] of intake.roles.entries()) {
    if (!hasStyle(role)) continue;
    const fits = { point: true, comma: true };
    let [telling, differing] = [0, 0];
    let lone: ColumnReading['samples'][number] | undefined;
    const samples: ColumnReading['samples'] = [];
    for (const [row, cells] of intake.rows.entries()) {
      if (row % 100 === 0) yield;
      const cell = withoutBackMark(cells[column] ?? '');
      const both = readBoth(cell);
      if (both.alike) continue;
      const sample = { cell, ...tellingNumbers(both) };
      if (both.point && both.comma) differing++;
      else {
        fits[both.point ? 'comma' : 'point'] = false;
        telling++;
        lone = sample;
      }
      if (samples.length < MAX_SAMPLES) samples.push(sample);
    }
    const outvoted = telling === 1 && differing >= MIN_OUTVOTING_CELLS;
    // The one cell is shown, wherever it stands.
    if (outvoted && lone && !samples.includes(lone)) samples.splice(-1, 1, lone);
    const decided = intake.styles[column] ?? null;
    const style = decided ?? (outvoted ? null : styleOf(fits, differing > 0));
    readings.push({ column, style, asks: style === null, samples });
  }
  return readings;
}

/** Digits between two separators of thousands: as many decimals would look the same. */
const GROUP = 3;

/**
 * A reading as its indicator has it: of two styles, the one in which no number has more than `decimals` digits behind the
 * decimal sign, where those would be fewer than a group of thousands has. `undefined`: that is not known.
 */
export function ofDecimals(
  reading: ColumnReading,
  intake: Intake,
  decimals: number | undefined,
): ColumnReading {
  if (!reading.asks || decimals === undefined || decimals >= GROUP) return reading;
  const cells = intake.rows.map((row) => readBoth(withoutBackMark(row[reading.column] ?? '')));
  const step = 10 ** decimals;
  const fits = (style: NumberStyle) =>
    cells.every(({ point, comma, alike }) => {
      const read = style === 'point' ? point : comma;
      if (alike) return true;
      return (
        read !== null && Math.abs(Math.round((read.value ?? 0) * step) - (read.value ?? 0) * step) < 1e-6
      );
    });
  const [point, comma] = [fits('point'), fits('comma')];
  return point === comma ? reading : { ...reading, style: point ? 'point' : 'comma', asks: false };
}

function styleOf(fits: Record<NumberStyle, boolean>, differ: boolean): NumberStyle | null {
  if (fits.point !== fits.comma) return fits.point ? 'point' : 'comma';
  return fits.point && !differ ? 'comma' : null;
}
