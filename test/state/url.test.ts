import { describe, expect, it } from 'vitest';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { type AtlasState, LANGS, PARTS, showsCommunes, THEME_CHOICES, UNITS } from '../../src/state/state.ts';
import {
  formatParameters,
  formatSearch,
  PARAMETERS,
  type Parameters,
  parseParameters,
  readSearch,
  warningText,
} from '../../src/state/url.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';
import { FIRST, START } from '../support/start-state.ts';

const data = { ...madeUpDataset(), communes: { count: 2, lastDay: '2025-06-30' } };
const parse = (parameters: Parameters) => parseParameters(parameters, data);

const choices: { [K in keyof AtlasState]?: readonly AtlasState[K][] } = {
  units: [null, ...UNITS],
  unit: [null, '901', '90', '90101'],
  province: [null, '90', '91'],
  projects: ['all', 'none', ['road'], ['expressway', 'power', 'programme'], PROJECT_KINDS.slice(1)],
  compare: [null, '902', '91'],
  lang: LANGS,
  theme: THEME_CHOICES,
  hide: [[], ['title'], ['legend', 'footer'], [...PARTS]],
};
const layers: Partial<AtlasState>[] = [
  { layer: 'target_attainment', year: null },
  { layer: 'target_attainment', year: 2022 },
  { layer: 'target_attainment', year: 2023 },
  { layer: 'income_per_capita', year: null },
  { layer: 'income_per_capita', year: 2023 },
  { layer: 'share_services', year: 2024 },
  { layer: 'crime', year: 2023 },
  { layer: 'none', year: null },
  { layer: 'commune_people', year: 2026 },
];
/** Each choice with each layer, and mixtures of all of them that differ from layer to layer. */
const states: AtlasState[] = layers.flatMap((layer, shift) => {
  const single = Object.entries(choices).flatMap(([name, values]) =>
    values.map((value) => ({ ...START, ...layer, [name]: value })),
  );
  const mixed = Array.from({ length: 30 }, (_, i) => {
    const picked = Object.entries(choices).map(([name, values], place) => [
      name,
      values[(i + place * (shift + i)) % values.length],
    ]);
    return { ...START, ...layer, ...Object.fromEntries(picked) };
  });
  return [...single, ...mixed];
});

describe('a state', () => {
  it('comes back the same from its parameters, and from its query string', () => {
    expect(states.length).toBeGreaterThan(400);
    for (const state of states) {
      const parameters = formatParameters(state, FIRST);
      expect(parse(parameters)).toEqual({ state, warnings: [] });
      expect(parse(readSearch(formatSearch(parameters, '')))).toEqual({ state, warnings: [] });
    }
  });

  it('writes only what differs from the defaults', () => {
    expect(formatParameters(START, FIRST)).toEqual({});
    expect(formatParameters({ ...START, unit: '901', hide: ['title', 'legend'] }, FIRST)).toEqual({
      unit: '901',
      hide: 'title,legend',
    });
    expect(formatSearch(formatParameters(START, FIRST), '')).toBe('');
  });

  it('does not put an open project into a link', () => {
    expect(formatParameters({ ...START, project: 'hall' }, FIRST)).toEqual({});
  });
});

describe('parameters', () => {
  it('are the public ones, with their defaults where they are missing or empty', () => {
    expect(PARAMETERS.join()).toBe('layer,year,units,unit,province,projects,compare,lang,theme,hide');
    expect(parse({})).toEqual({ state: START, warnings: [] });
    const empty = Object.fromEntries(PARAMETERS.map((name) => [name, '']));
    expect(parse(empty)).toEqual({ state: START, warnings: [] });
  });

  it('may hold lists in any order and with spaces', () => {
    const { state, warnings } = parse({ projects: 'power, road', hide: 'footer ,title' });
    expect(state).toMatchObject({ projects: ['road', 'power'], hide: ['title', 'footer'] });
    expect(warnings).toEqual([]);
  });

  it.each<[keyof Parameters, string, string]>([
    ['layer', 'no_such', '"target_attainment"'],
    ['layer', 'targets_met', '"target_attainment"'],
    ['year', '1999', 'none'],
    ['year', '2024', 'none'],
    ['year', '2023.0', 'none'],
    ['units', 'communes,districts', 'none'],
    ['unit', '999', 'none'],
    ['unit', '9010', 'none'],
    ['unit', 'Một', 'none'],
    ['province', '901', 'none'],
    ['projects', 'road,bridges', '"all"'],
    ['projects', 'all,road', '"all"'],
    ['compare', 'x', 'none'],
    ['lang', 'fr', '"vi"'],
    ['theme', 'Dark', '"auto"'],
    ['hide', 'title,everything', '[]'],
    ['hide', '__proto__', '[]'],
  ])(
    'that are bad, as in %s=%s, fall back to the default with one warning that names both',
    (name, value, instead) => {
      const { state, warnings } = parse({ [name]: value });
      expect(state).toEqual(START);
      expect(warnings).toEqual([{ parameter: name, got: value }]);
      expect(warnings.map((each) => warningText(each, FIRST))).toEqual([
        `cuulong-atlas: ${name}=${JSON.stringify(value)} is not a known value; using the default, ${instead}`,
      ]);
    },
  );

  it('of a commune or a layer of communes ask for communes where they say nothing else', () => {
    const shows = (parameters: Parameters) => showsCommunes(parse(parameters).state);
    expect(shows({ unit: '90101' })).toBe(true);
    expect(shows({ layer: 'commune_people' })).toBe(true);
    expect(shows({ unit: '90101', units: 'districts' })).toBe(false);
    expect(shows({ unit: '901' })).toBe(false);
    expect(shows({ unit: '901', units: 'communes' })).toBe(true);
  });

  it('know no communes where the data have none', () => {
    const asked = { units: 'communes', unit: '90101', layer: 'commune_people' };
    const { state, warnings } = parseParameters(asked, madeUpDataset());
    expect(state).toEqual(START);
    expect(warnings.map(({ parameter }) => parameter).sort()).toEqual(['layer', 'unit', 'units']);
  });

  it('do not spoil each other: one bad value leaves the good ones, several warn one by one', () => {
    const { state, warnings } = parse({ layer: 'crime', year: '1999', unit: '902', lang: 'xx' });
    expect(state).toEqual({ ...START, layer: 'crime', unit: '902' });
    expect(warnings).toHaveLength(2);
  });

  it('know the latest figures as a choice only where districts have them of different years', () => {
    const layer = 'income_per_capita';
    const figures = [2019, 2023].map((year, index) =>
      figure({ unit: `90${index + 1}`, indicator: layer, value: 60, year }),
    );
    const patchy = parseParameters({ layer, year: 'latest' }, madeUpDataset({ figures }));
    expect(patchy.state.year).toBe('latest');
    expect(formatParameters(patchy.state, FIRST)).toEqual({ layer, year: 'latest' });
    expect(parse({ layer, year: 'latest' })).toMatchObject({ state: { year: null }, warnings: [] });
  });

  it('take the years of the layer beside them', () => {
    expect(parse({ layer: 'share_services', year: '2024' }).state.year).toBe(2024);
    expect(parse({ layer: 'income_per_capita', year: '2022' }).state.year).toBeNull();
  });

  it('that are far too long are cut in the warning', () => {
    const [warning = ''] = parse({ unit: 'x'.repeat(5000) }).warnings.map((each) => warningText(each, FIRST));
    expect(warning).toContain('unit="xxx');
    expect(warning.length).toBeLessThan(200);
  });
});

describe('a query string', () => {
  it("keeps the names that are not the atlas' own, and gets rid of old values", () => {
    const search = formatSearch({ unit: '901' }, '?utm_source=zalo&year=2022&embed=1&layer=crime');
    expect(search).toBe('?utm_source=zalo&embed=1&unit=901');
    expect(formatSearch({}, '?unit=901')).toBe('');
    expect(formatSearch({}, '?a=b%26c')).toBe('?a=b%26c');
  });

  it('keeps commas readable', () => {
    expect(formatSearch({ hide: 'title,legend' }, '')).toBe('?hide=title,legend');
  });

  it('is read with or without a question mark, the first of two values, whatever else stands there', () => {
    expect(readSearch('unit=901&hide=title%2Clegend')).toEqual({ unit: '901', hide: 'title,legend' });
    expect(readSearch('?unit=901&unit=902')).toEqual({ unit: '901' });
    expect(readSearch('')).toEqual({});
    expect(parse(readSearch('?unit=901&utm_source=zalo&embed=1'))).toEqual(parse({ unit: '901' }));
    expect(parse(readSearch('?nonsense=1&embed=1'))).toEqual({ state: START, warnings: [] });
  });
});
