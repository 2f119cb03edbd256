import { describe, expect, it } from 'vitest';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import {
  type Action,
  type AtlasState,
  effectiveLayer,
  effectiveYear,
  reduce,
  shownKinds,
  shownTheme,
} from '../../src/state/state.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';
import { START } from '../support/start-state.ts';

const start: AtlasState = Object.freeze({
  ...START,
  layer: 'income_per_capita',
  year: 2023,
  unit: '901',
  project: null,
  projects: Object.freeze(['road', 'power'] as const),
  hide: Object.freeze(['title'] as const),
});
const withProject: AtlasState = Object.freeze({ ...start, unit: null, project: 'hall' });

describe('a change of the state', () => {
  it.each<[string, AtlasState, Action, Partial<AtlasState>]>([
    [
      'a layer, which forgets the year',
      start,
      { type: 'layer', layer: 'crime' },
      { layer: 'crime', year: null },
    ],
    ['no layer', start, { type: 'layer', layer: 'none' }, { layer: 'none', year: null }],
    ['one class', start, { type: 'only', mapClass: 'c1' }, { only: 'c1' }],
    [
      'a year, which shows all classes again',
      { ...start, only: 'c1' },
      { type: 'year', year: 'latest' },
      { year: 'latest', only: null },
    ],
    ['a year', start, { type: 'year', year: 2019 }, { year: 2019 }],
    [
      'a unit, which closes the card of a project',
      withProject,
      { type: 'unit', unit: '902' },
      { unit: '902', project: null },
    ],
    ['no unit', start, { type: 'unit', unit: null }, { unit: null }],
    ['a province', start, { type: 'province', province: '90' }, { province: '90' }],
    ['all provinces', { ...start, province: '90' }, { type: 'province', province: null }, { province: null }],
    [
      'a project, which closes the summary',
      start,
      { type: 'project', project: 'hall' },
      { project: 'hall', unit: null },
    ],
    ['no project', withProject, { type: 'project', project: null }, { project: null }],
    ['no project where none was open', start, { type: 'project', project: null }, {}],
    [
      'several things at once',
      start,
      { type: 'replace', state: { lang: 'en', theme: 'dark', year: null } },
      { lang: 'en', theme: 'dark', year: null },
    ],
    [
      "a kind of projects, in the data's order",
      start,
      { type: 'project-kind', kind: 'expressway', shown: true },
      { projects: ['expressway', 'road', 'power'] },
    ],
    ['a kind less', start, { type: 'project-kind', kind: 'road', shown: false }, { projects: ['power'] }],
    ['a kind that is shown already', start, { type: 'project-kind', kind: 'road', shown: true }, {}],
    [
      'the last kind, hidden',
      { ...start, projects: ['road'] },
      { type: 'project-kind', kind: 'road', shown: false },
      { projects: 'none' },
    ],
    [
      'the last kind, shown',
      { ...start, projects: PROJECT_KINDS.slice(1) },
      { type: 'project-kind', kind: 'expressway', shown: true },
      { projects: 'all' },
    ],
    [
      'one of all, hidden',
      { ...start, projects: 'all' },
      { type: 'project-kind', kind: 'expressway', shown: false },
      { projects: PROJECT_KINDS.slice(1) },
    ],
    [
      'one of none, shown',
      { ...start, projects: 'none' },
      { type: 'project-kind', kind: 'power', shown: true },
      { projects: ['power'] },
    ],
  ])('picks %s, and touches nothing else', (_, from, action, changed) => {
    const before = structuredClone(from);
    expect(reduce(Object.freeze(from), action)).toEqual({ ...before, ...changed });
    expect(from).toEqual(before);
    expect(reduce(from, action)).toEqual(reduce(from, action));
  });

  it('never gives the same object back, so that a change is seen by identity', () => {
    expect(reduce(start, { type: 'year', year: 2023 })).not.toBe(start);
  });
});

describe('the kinds of projects shown', () => {
  it('are all, none, or those listed', () => {
    expect(shownKinds('all')).toEqual(PROJECT_KINDS);
    expect(shownKinds('none')).toEqual([]);
    expect(shownKinds(['power'])).toEqual(['power']);
  });
});

describe('the layer and year on the map', () => {
  const income = { indicator: 'income_per_capita', unit: '901' };
  const data = madeUpDataset({
    figures: [
      figure({ ...income, value: 71 }),
      figure({ ...income, year: 2019, value: 50 }),
      figure({ ...income, year: 2024, kind: 'target', value: 79 }),
      figure({ ...income, unit: '90', year: 2025, value: 99 }),
      figure({ unit: '902', indicator: 'target_attainment', numerator: 1, denominator: 2 }),
    ],
  });
  const shown = (layer: string, year: number | null) => {
    const state = { ...START, layer, year };
    return [effectiveLayer(data, state), effectiveYear(data, state)];
  };

  it.each<[string, string, number | null, string, number | null]>([
    ['the latest year that has district figures', 'income_per_capita', null, 'income_per_capita', 2023],
    ['the chosen year', 'income_per_capita', 2019, 'income_per_capita', 2019],
    ['the latest for a year with a target only', 'income_per_capita', 2024, 'income_per_capita', 2023],
    [
      "the latest for a year with a province's figure only",
      'income_per_capita',
      2025,
      'income_per_capita',
      2023,
    ],
    ['attainment for a layer that colours nothing', 'targets_met', 2023, 'target_attainment', 2023],
    ['attainment for a layer that nobody knows', 'x', null, 'target_attainment', 2023],
    ['nothing where no layer is chosen', 'none', 2023, 'none', null],
  ])('are %s', (_, layer, year, expectedLayer, expectedYear) => {
    expect(shown(layer, year)).toEqual([expectedLayer, expectedYear]);
  });

  it('are without a year where there are no figures at all', () => {
    expect(effectiveYear(madeUpDataset({ figures: [] }), START)).toBeNull();
  });
});

describe('the theme that shows', () => {
  it.each([
    ['auto', false, 'light'],
    ['auto', true, 'dark'],
    ['light', true, 'light'],
    ['dark', false, 'dark'],
  ] as const)('is, of %s on a page that is dark: %s, %s', (choice, dark, shown) => {
    expect(shownTheme(choice, dark)).toBe(shown);
  });
});
