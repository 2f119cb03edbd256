import { expect, it } from 'vitest';
import { median, medianAndRange, textTable } from '../../scripts/bench/numbers.ts';
import { isColour } from '../../scripts/bench/pixels.ts';

it.each<[number[], number | null]>([
  [[], null],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('says median and range, and leaves out what was not measured', () => {
  expect(medianAndRange([300, null, 320, 310])).toBe('310 (300–320)');
  expect(medianAndRange([1.25, 1.75], 1)).toBe('1.5 (1.3–1.8)');
  expect(medianAndRange([null])).toBe('–');
});

it('aligns the columns of a table', () => {
  expect(
    textTable([
      ['what', 'A'],
      ['visible, ms', '80'],
    ]),
  ).toBe('what         A\nvisible, ms  80');
});

it.each<[string | null, boolean]>([
  ['7,95,92', true],
  ['20,80,110', true],
  ['7,95,130', false],
  [null, false],
])('takes %j of a blurred frame for the colour that is waited for: %j', (seen, same) => {
  expect(isColour(seen, '7,95,92')).toBe(same);
});
