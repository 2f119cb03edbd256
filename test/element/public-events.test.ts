import { expect, it } from 'vitest';
import { publicEvents } from '../../src/element/public-events.ts';
import { published as data } from '../../src/element/published.ts';
import { sceneOf } from '../../src/scene/scene-of.ts';
import { type Action, initialState, reduce } from '../../src/state/state.ts';

const after = (...actions: Action[]) => {
  const state = actions.reduce(reduce, initialState(data));
  return publicEvents(
    actions[actions.length - 1] as Action,
    state,
    data,
    sceneOf(data, state, 'light').choropleth,
  );
};

it('every action of the reader is told as a change of what a link carries', () => {
  expect(after({ type: 'province', province: '92' })).toEqual([
    ['atlas-state-change', { parameters: { province: '92' } }],
  ]);
});

it('a layer is told with the year that it shows, a year with its layer', () => {
  const layer: Action = { type: 'layer', layer: 'income_per_capita' };
  expect(after(layer)[1]).toEqual(['atlas-layer-change', { layer: 'income_per_capita', year: 'latest' }]);
  expect(after(layer, { type: 'year', year: 2019 })[1]).toEqual([
    'atlas-layer-change',
    { layer: 'income_per_capita', year: 2019 },
  ]);
});

it('a unit is told when it is selected and when it is closed', () => {
  const unit: Action = { type: 'unit', unit: '916' };
  expect(after(unit)[1]).toEqual(['atlas-unit-select', { unit: '916' }]);
  expect(after(unit, { type: 'unit', unit: null })).toEqual([
    ['atlas-state-change', { parameters: {} }],
    ['atlas-unit-select', { unit: null }],
  ]);
});
