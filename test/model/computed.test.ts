import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/columns.ts';
import { impliedValues } from '../../src/model/computed.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';

const income = (changes: Partial<Figure>) =>
  figure({ unit: '901', indicator: 'income_per_capita', ...changes });
const now = income({ value: 71.287 });
const change = (changes: Partial<Figure>) =>
  income({ kind: 'change', since: 2022, basis: 'absolute', value: 6.633, ...changes });
const implied = (figures: Figure[], code = '901') => impliedValues(madeUpDataset({ figures }), code);

describe('the value that a stated change implies for the year it is counted from', () => {
  it.each([
    ['an increase in the unit itself', change({}), 64.654],
    ['a decrease in the unit itself', change({ value: -2 }), 73.287],
    ['an increase in per cent', change({ basis: 'percent', value: 9.37 }), 65.1797],
    ['a decrease in per cent', change({ basis: 'percent', value: -50 }), 142.574],
    ['a multiple', change({ basis: 'multiple', value: 13.5 }), 5.2805],
  ])('follows from %s', (_, stated, expected) => {
    const [computed, ...others] = implied([now, stated]);
    expect(computed).toMatchObject({ indicator: 'income_per_capita', year: 2022, from: [now, stated] });
    expect(computed?.value).toBeCloseTo(expected, 3);
    expect(others).toEqual([]);
  });

  it('follows from a rate of two counts too', () => {
    const rate = income({ numerator: 3, denominator: 4 });
    expect(implied([rate, change({ value: 5 })])[0]?.value).toBe(70);
  });

  it('is left out where a value for that year is published, by whatever source', () => {
    expect(implied([now, change({}), income({ year: 2022, value: 65, source: 'paper-b' })])).toEqual([]);
    expect(implied([now, change({}), income({ year: 2021, value: 60 })])).toHaveLength(1);
  });

  it('is not withheld by a target for that year', () => {
    expect(implied([now, change({}), income({ year: 2022, kind: 'target', value: 65 })])).toHaveLength(1);
  });

  it('never follows from a suspect figure', () => {
    expect(implied([now, change({ flag: 'suspect' })])).toEqual([]);
    expect(implied([{ ...now, flag: 'suspect' }, change({})])).toEqual([]);
  });

  it('never mixes two sources, two units, two years or two indicators', () => {
    expect(implied([now, change({ source: 'paper-b' })])).toEqual([]);
    expect(implied([now, change({ unit: '902' })])).toEqual([]);
    expect(implied([now, change({ unit: '902' })], '902')).toEqual([]);
    expect(implied([income({ year: 2024, value: 79 }), change({})])).toEqual([]);
    expect(implied([now, change({ indicator: 'crime' })])).toEqual([]);
  });

  it('needs a value for the year of the change', () => {
    expect(implied([change({})])).toEqual([]);
    expect(implied([income({ kind: 'target', value: 80 }), change({})])).toEqual([]);
  });
});
