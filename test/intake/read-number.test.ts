import { describe, expect, it } from 'vitest';
import { readNumber, readWhole } from '../../src/intake/read-number.ts';

const value = (cell: string, style: 'point' | 'comma') => readNumber(cell, style)?.value ?? null;

describe('a number', () => {
  it.each([
    ['71,287', 71287, 71.287],
    ['71.287', 71.287, 71287],
    ['1.400', 1.4, 1400],
    ['1,400', 1400, 1.4],
    ['39.740,2', null, 39740.2],
    ['39,740.2', 39740.2, null],
    ['1.234.567', null, 1234567],
    ['1,234,567.89', 1234567.89, null],
    ['75,1', null, 75.1],
    ['75.1', 75.1, null],
    ['0.123', 0.123, null],
    ['0,5', null, 0.5],
    ['1 400', 1400, 1400],
    ['39\u00a0740,2', null, 39740.2],
    ['39\u202f740.25', 39740.25, null],
    ['540', 540, 540],
    ['-18', -18, -18],
    ['\u221218,5', null, -18.5],
    ['+5.75', 5.75, null],
    ['98%', 98, 98],
    ['98,5 %', null, 98.5],
    ['0', 0, 0],
    ['-0', 0, 0],
  ])('%s is %d with a decimal point and %d with a decimal comma', (cell, point, comma) => {
    expect(value(cell, 'point')).toBe(point);
    expect(value(cell, 'comma')).toBe(comma);
  });

  it.each([
    '',
    'n/a',
    '12,34,567',
    '1,2,3',
    '012.345.678',
    '0,123,456',
    '1.40.00',
    '1 40',
    ',5',
    '5,',
    '1e3',
    '=1+1',
    '71,3 triệu',
    '--5',
    '٣',
    '½',
    '1.234,567.8',
    '9'.repeat(16),
    '0,0000001',
    '1/2/2024',
    '09/12',
    '9/012',
    '05-12',
    '0806',
    '5/',
    'Infinity',
  ])('%s is none', (cell) => {
    expect(readNumber(cell, 'point')).toBeNull();
    expect(readNumber(cell, 'comma')).toBeNull();
  });

  it('may be two counts, or a range', () => {
    const counts = { value: null, value_max: null, numerator: 23, denominator: 24 };
    expect(readNumber('23/24', 'comma')).toEqual(counts);
    expect(readNumber(' 23 / 24 ', 'point')).toEqual(counts);
    const range = { value: 79, value_max: 80.2, numerator: null, denominator: null };
    expect(readNumber('79–80,2', 'comma')).toEqual(range);
    expect(readNumber('79-80.2', 'point')).toEqual(range);
    expect(readNumber('79 — 80.2 %', 'point')).toEqual(range);
    expect(readNumber('79–80,2', 'point')).toBeNull();
    expect(readNumber('-5--3', 'point')).toEqual({ ...range, value: -5, value_max: -3 });
  });

  it('that is a count or a year has digits alone', () => {
    expect(readWhole('23')).toBe(23);
    expect(readWhole('-4')).toBe(-4);
    for (const cell of ['1.400', '1,400', '1 400', '2023,0', '', '23/24', '+4'])
      expect(readWhole(cell)).toBeNull();
  });
});
