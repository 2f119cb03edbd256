import { expect, it } from 'vitest';
import { textWidth } from '../../src/text/text-width.ts';

it('grows with its letters, its size and its spacing', () => {
  expect(textWidth('', 12)).toBe(0);
  expect(textWidth('lll', 12)).toBeLessThan(textWidth('nnn', 12));
  expect(textWidth('nnn', 12)).toBeLessThan(textWidth('NNN', 12));
  expect(textWidth('NNN', 12)).toBeLessThan(textWidth('MMM', 12));
  expect(textWidth('nnn', 24)).toBeCloseTo(2 * textWidth('nnn', 12), 9);
  expect(textWidth('nnn', 10, 0.1)).toBeCloseTo(textWidth('nnn', 10) + 3, 9);
});

it('counts a letter with its marks once, however they are encoded', () => {
  expect(textWidth('Cần Đước'.normalize('NFD'), 12)).toBe(textWidth('Cần Đước', 12));
});
