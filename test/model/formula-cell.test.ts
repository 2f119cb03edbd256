import { expect, it } from 'vitest';
import { guarded, unguarded } from '../../src/model/formula-cell.ts';

const FORMULAS = ['=CMD()', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'];

it.each(FORMULAS)('%j gets an apostrophe, and comes back', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
  expect(unguarded(guarded(text))).toBe(text);
});

it.each(["'=1", "''=1", "'", "'Báo'", '', 'a=1', '71.287', " '=1"])(
  'what looks like its result comes back too: %j',
  (text) => {
    expect(unguarded(guarded(text))).toBe(text);
    expect(guarded(text)).not.toMatch(/^[=+\-@]/);
  },
);

it('a text without a formula is written and read as it is', () => {
  for (const text of ["'", "'Báo' in lại", '', 'a=1', '23/24'])
    expect([guarded(text), unguarded(text)]).toEqual([text, text]);
});
