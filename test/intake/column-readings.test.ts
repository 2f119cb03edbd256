import { describe, expect, it } from 'vitest';
import { columnReadings } from '../../src/intake/column-readings.ts';
import type { Intake, NumberStyle, Role } from '../../src/intake/sheet.ts';
import { intakeOf } from '../support/intake-of.ts';

function readings(intake: Intake) {
  const reading = columnReadings(intake);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
const column = (cells: string[], style: NumberStyle | null = null, role: Role = 'value') =>
  readings(intakeOf([[role, ...cells]], { styles: [style] }))[0];

describe('a column of numbers', () => {
  it('is read in the only style that reads all of them', () => {
    expect(column(['71,287', '75,1', ''])).toMatchObject({ style: 'comma', asks: false });
    expect(column(['71,287', '75.1', 'n/a'])).toMatchObject({ style: 'point', asks: false });
    expect(column(['1.400', '39.740,2'])).toMatchObject({ style: 'comma', asks: false });
    expect(column(['79–80,2', '71'])).toMatchObject({ style: 'comma', asks: false });
  });

  it('does not matter where all read the same in both', () => {
    expect(column(['540', '1 400', '23/24', ''])).toEqual({
      column: 0,
      style: 'comma',
      asks: false,
      samples: [],
    });
  });

  it('is a question where both styles read all and differ', () => {
    const asked = column(
      ['71,287', '65', '1.400', '23/24', '1,1', '2,222', '3,333', '4,444'].filter((cell) => cell !== '1,1'),
    );
    expect(asked).toMatchObject({ style: null, asks: true });
    expect(asked?.samples).toEqual([
      { cell: '71,287', point: 71287, comma: 71.287 },
      { cell: '1.400', point: 1.4, comma: 1400 },
      { cell: '2,222', point: 2222, comma: 2.222 },
      { cell: '3,333', point: 3333, comma: 3.333 },
      { cell: '4,444', point: 4444, comma: 4.444 },
    ]);
  });

  it('is a question where each style reads some that the other does not', () => {
    expect(column(['75.1', '75,1'])).toEqual({
      column: 0,
      style: null,
      asks: true,
      samples: [
        { cell: '75.1', point: 75.1, comma: null },
        { cell: '75,1', point: null, comma: 75.1 },
      ],
    });
  });

  it('is a question where one cell alone, maybe a misprint, would decide for five or more others', () => {
    const others = ['1.400', '1.250', '1.611', '2.345'];
    expect(column([...others, '1.7'])).toMatchObject({ style: 'point', asks: false });
    const asked = column([...others, '3.456', '4.567', '65', '1.7']);
    expect(asked).toMatchObject({ style: null, asks: true });
    expect(asked?.samples).toContainEqual({ cell: '1.7', point: 1.7, comma: null });
    expect(column([...others, '3.456', '1.7', '2.8'])).toMatchObject({ style: 'point', asks: false });
    expect(column([...others, '3.456', '1.7'], 'comma')).toMatchObject({ style: 'comma', asks: false });
  });

  it('is read as the editor says', () => {
    expect(column(['71,287'], 'point')).toMatchObject({ style: 'point', asks: false });
    expect(column(['75.1'], 'comma')).toMatchObject({ style: 'comma', asks: false });
  });

  it('is judged by itself, a year of a wide table too, and counts are no such column', () => {
    const intake = intakeOf([
      ['value 2022', '71,287'],
      ['value 2023', '71,2'],
      ['numerator', '1.400'],
    ]);
    expect(readings(intake).map(({ column, style }) => [column, style])).toEqual([
      [0, null],
      [1, 'comma'],
    ]);
  });

  it('tells ranges apart by the end that differs', () => {
    expect(column(['79–80,287'])?.samples).toEqual([{ cell: '79–80,287', point: 80287, comma: 80.287 }]);
  });
});
