import { expect, it } from 'vitest';
import { coarsePath } from '../../src/drawing/coarse-path.ts';

it.each([
  ['halves a ring', 'M10 20l40 0 0 40-40 0z', 2, 'M5 10l20 0 0 20-20 0z'],
  ['rounds points, not ways, so that errors do not add up', 'M0 0l3 0 3 3 3 0z', 2, 'M0 0l2 0 1 2 2 0z'],
  ['leaves out points that fall together', 'M0 0l1 1 9 9 0 10z', 10, 'M0 0l1 1 0 1z'],
  ['joins ways in the same direction', 'M0 0l4 0 4 0 4 4 8 8z', 4, 'M0 0l2 0 3 3z'],
  ['keeps a turn back', 'M0 0l8 0-4 0', 4, 'M0 0l2 0-1 0'],
  ['takes each ring by itself', 'M0 0l8 0 0 8zM100 0l8 0 0-8z', 4, 'M0 0l2 0 0 2zM25 0l2 0 0-2z'],
  ['leaves out a ring that becomes a point', 'M0 0l8 0 0 8zM1 1l1 0 0 1z', 8, 'M0 0l1 0 0 1z'],
  ['leaves alone what is no such path', 'M0 0V5', 4, 'M0 0V5'],
  ['leaves nothing as nothing', '', 4, ''],
])('%s', (_, path, step, coarse) => {
  expect(coarsePath(path, step)).toBe(coarse);
});
