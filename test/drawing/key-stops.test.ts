import { describe, expect, it } from 'vitest';
import { keyStop } from '../../src/drawing/key-stops.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { madeUpDataset } from '../support/made-up-dataset.ts';

const scene = { data: madeUpDataset(), kinds: PROJECT_KINDS };

describe('a key on the map', () => {
  it.each([
    ['ArrowRight', '901', '902'],
    ['ArrowDown', '901', undefined],
    ['Home', '902', '903'],
    ['End', '903', '902'],
    ['PageDown', '901', '91'],
    ['PageUp', '903', '90'],
    ['PageDown', '91', '90'],
    ['w', '901', 'hall'],
    ['w', 'hall', 'ring-road'],
    ['W', 'hall', 'canal'],
    ['W', '901', 'canal'],
    ['x', '901', undefined],
  ])('%s on %s leads to %s', (key, at, to) => {
    expect(keyStop(scene, key, at, '901' === at || '902' === at || '903' === at ? at : '901')).toBe(to);
  });

  it('leads from a province or a project back to the last district', () => {
    for (const at of ['90', 'hall']) expect(keyStop(scene, 'ArrowUp', at, '902')).toBe('902');
  });

  it('passes over projects whose kind is not shown or that have no position', () => {
    expect(keyStop({ ...scene, kinds: ['waterway', 'programme'] }, 'w', '901', '901')).toBe('canal');
    expect(keyStop({ ...scene, kinds: [] }, 'w', '901', '901')).toBeUndefined();
  });
});
