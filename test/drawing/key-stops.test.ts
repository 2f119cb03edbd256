import { describe, expect, it } from 'vitest';
import { keyStop, typedStop } from '../../src/drawing/key-stops.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { madeUpDataset, unit } from '../support/made-up-dataset.ts';

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

describe('letters on the map', () => {
  const names = ['Đức Hòa', 'Cần Đước', 'Cái Răng', 'Bến Lức'];
  const units = names.map((name, index) => unit({ code: `90${index}`, name_vi: name, name_en: name }));
  const region = { data: madeUpDataset({ units }), messages: createMessages('vi') };

  it.each([
    ['c', '900', '901'],
    ['c', '901', '902'],
    ['cc', '902', '901'],
    ['C', '903', '901'],
    ['ca', '901', '901'],
    ['cai', '901', '902'],
    ['d', '901', '900'],
    ['Đ', '901', '900'],
    ['canđ', '900', '901'],
    ['x', '900', undefined],
    ['.', '900', undefined],
  ])('%s typed at %s leads to %s', (typed, at, to) => {
    expect(typedStop(region, typed, at)).toBe(to);
  });
});
