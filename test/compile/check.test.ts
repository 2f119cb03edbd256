import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../scripts/build/load-folder.ts';
import { formatProblem } from '../../src/compile/format-problem.ts';
import { COMMUNE_FILES, readData } from '../../src/compile/read-data.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const good = await loadFolder(fixture('good'));
const linesOf = (files: { [name: string]: string }) => readData(files).problems.map(formatProblem);

describe('a folder in which everything is broken', async () => {
  const found = linesOf(await loadFolder(fixture('broken')));
  const pairs = readFileSync(fixture('broken/problems.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((pair) => pair.split(' => '));

  it.each(pairs)('reports %s', (_what, line) => {
    expect(found).toContain(line);
  });

  it('reports all of that in one run, by file and row, and nothing else', () => {
    expect(found).toEqual(pairs.map(([, line]) => line));
  });
});

describe('a folder in which all is well', () => {
  const { data, today, problems, counts } = readData(good);

  it('has no problem', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('gives the records in file order, with the types of the columns', () => {
    expect(data.units.map(({ code }) => code)).toEqual(['10', '101', '102', '103']);
    expect(data.units[0]?.aliases).toEqual(['Lua Vang', 'Golden Rice']);
    expect(data.indicators[2]).toMatchObject({ scale: { method: 'natural', kind: 'target' }, breaks: [3] });
    expect(data.figures[0]).toMatchObject({ value: null, numerator: 20, denominator: 20, exceeded: 12 });
    expect(data.projects.map(({ geometry }) => geometry?.type)).toEqual([
      'Point',
      'Point',
      'LineString',
      'MultiLineString',
      undefined,
    ]);
  });

  it('gives the communes of today and what they are made of, apart from the data of the page', () => {
    expect(today.communes.map(({ code, people }) => [code, people])).toEqual([
      ['20001', 30100],
      ['20002', 9000],
      ['20003', 7500],
    ]);
    expect(today.crosswalk[1]).toEqual({
      old_code: '20004',
      old_kind: 'thi_tran',
      old_name: 'Cồn Cát',
      aliases: ['Con Cat', 'Cồn'],
      district: '102',
      commune: '20002',
      part: 'whole',
      clause: 2,
      source: 'bao-lua-2024',
    });
    expect(today.crosswalk[4]).toMatchObject({ part: 'unchanged', clause: null });
    expect(data).not.toHaveProperty('communes');
    expect(data).not.toHaveProperty('crosswalk');
  });

  it('is counted', () => {
    expect(counts).toEqual({
      provinces: 1,
      districts: 3,
      indicators: 4,
      sources: 2,
      figures: 12,
      corrections: 5,
      briefs: 1,
      projects: 5,
      figuresByKind: { actual: 7, target: 1, plan: 1, change: 3 },
      flagged: 3,
      unitsWithFigures: 4,
      figuresBySource: [
        ['bao-lua-2023', 8],
        ['bao-lua-2024', 4],
      ],
      drawnProjects: 4,
      communes: 3,
      successions: 5,
      oldCommunes: 4,
    });
  });
});

describe('a folder with a file amiss', () => {
  it('names each missing file once, and does not call what refers to it unknown', () => {
    const { 'units.csv': _units, 'sources.csv': _sources, ...rest } = good;
    expect(linesOf(rest)).toEqual([
      'units.csv: expected a file, got none',
      'sources.csv: expected a file, got none',
    ]);
  });

  it('says which correction is of a figure that is not there', () => {
    const text = good['corrections.csv']?.replace('102,rice,2024,target', '102,rice,2022,target') ?? '';
    expect(linesOf({ ...good, 'corrections.csv': text })).toEqual([
      'corrections.csv row 3: expected a figure (unit, indicator, year, kind, source) of figures.csv, got one that is not there',
    ]);
  });

  const POSITION = 'a longitude from -180 to 180, then a latitude from -90 to 90';
  it.each([
    [{ type: 'Point' }, 'coordinates, got nothing'],
    [{ type: 'LineString' }, 'coordinates, got nothing'],
    [{ type: 'MultiLineString', coordinates: 7 }, 'a list of lines, got 7'],
    [{ type: 'LineString', coordinates: [null, null] }, `${POSITION}, got nothing`],
    [{ type: 'Point', coordinates: [105] }, `${POSITION}, got nothing`],
    [{ coordinates: [105, 10] }, 'null, a Point, a LineString or a MultiLineString, got nothing'],
    ['Point', 'null, a Point, a LineString or a MultiLineString, got nothing'],
  ])('says what is wrong with the geometry %j', (geometry, words) => {
    const projects = JSON.parse(good['projects.geojson'] ?? '');
    projects.features[0].geometry = geometry;
    const { id } = projects.features[0].properties;
    expect(linesOf({ ...good, 'projects.geojson': JSON.stringify(projects) })).toEqual([
      `projects.geojson feature 1 (${id}), geometry: expected ${words}`,
    ]);
  });

  it('does without communes', () => {
    const { 'communes.csv': _communes, 'crosswalk.csv': _crosswalk, 'today.json': _today, ...rest } = good;
    expect(linesOf(rest)).toEqual([]);
  });

  it('wants to know since when there are communes', () => {
    const region = { ...JSON.parse(good['region.json'] ?? ''), until: null };
    expect(linesOf({ ...good, 'region.json': JSON.stringify(region) })).toEqual([
      'region.json, until: expected the day from which the communes stand in place of the districts, got null',
    ]);
  });

  it.each(COMMUNE_FILES)('misses %s beside the other files of communes', (name) => {
    const { [name]: _, ...rest } = good;
    expect(linesOf(rest)).toEqual([`${name}: expected a file, got none`]);
  });

  it('knows the provinces of communes outside the map by those on it', () => {
    const text = good['today.json']?.replace('tỉnh Mới', 'tỉnh Xa') ?? '';
    expect(linesOf({ ...good, 'today.json': text })).toEqual([
      'today.json, elsewhere.0.province_vi: expected a known province_vi of communes.csv, got "tỉnh Xa"',
    ]);
  });

  it('calls no old commune unaccounted for whose other row cannot be read', () => {
    const text = good['crosswalk.csv']?.replace('remainder', 'rest') ?? '';
    expect(linesOf({ ...good, 'crosswalk.csv': text })).toEqual([
      'crosswalk.csv row 5, part: expected one of whole, part, remainder, unchanged, got "rest"',
    ]);
  });

  it('does without boundaries', () => {
    const { 'boundaries.topo.json': _boundaries, ...rest } = good;
    expect(linesOf(rest)).toEqual([]);
  });

  it.each([
    ['projects.geojson', '{"type":', /^projects\.geojson: expected JSON, got ".+"$/],
    ['projects.geojson', '[]', 'projects.geojson: expected a FeatureCollection, got something else'],
    ['boundaries.topo.json', '', /^boundaries\.topo\.json: expected JSON, got ".+"$/],
    [
      'boundaries.topo.json',
      '{"type":"Topology"}',
      /^boundaries\.topo\.json: expected a whole Topology, got ".+"$/,
    ],
    ['boundaries.topo.json', 'null', 'boundaries.topo.json: expected a Topology, got something else'],
  ])('says so where %s holds %j', (name, text, line) => {
    expect(linesOf({ ...good, [name]: text })).toEqual([
      typeof line === 'string' ? line : expect.stringMatching(line),
    ]);
  });
});
