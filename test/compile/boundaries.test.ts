import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { area } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { adjacencies, positionsOfArc } from '../../src/compile/boundaries/arcs.ts';
import { type BoundaryOptions, buildBoundaries, fileText } from '../../src/compile/boundaries/build.ts';
import { crossings } from '../../src/compile/boundaries/crossings.ts';
import { faultsOf } from '../../src/compile/boundaries/main-topology.ts';
import { readDistricts } from '../../src/compile/boundaries/source.ts';
import {
  BoundaryError,
  type BoundaryTopology,
  type ContextTopology,
} from '../../src/compile/boundaries/topologies.ts';
import { fourDistricts, madeUp, options, sources } from '../support/made-up-geometry.ts';
import { DATA } from '../support/site-folders.ts';

/** The lines of the error that a build of these districts ends in. */
function refusal(districts: unknown, changed: Partial<BoundaryOptions> = {}): readonly string[] {
  try {
    buildBoundaries(sources(districts), { ...options, ...changed });
  } catch (error) {
    if (error instanceof BoundaryError) return error.errors;
    throw error;
  }
  return [];
}

// biome-ignore lint/suspicious/noExplicitAny: these tests break a GeoJSON object in ways that its type forbids
type Broken = any;

/** The four districts, one of them changed. */
function withDistrict(code: string, change: (feature: Broken) => void) {
  const collection = fourDistricts();
  change(collection.features.find(({ properties }) => properties?.code === code));
  return collection;
}

const built = madeUp();
const ids = (collection: { geometries: { id?: string | number }[] }) =>
  collection.geometries.map(({ id }) => id);
const places = (topology: BoundaryTopology | ContextTopology) =>
  topology.arcs.flatMap((_, arc) => positionsOfArc(topology, arc)).map(([x, y]) => `${x} ${y}`);

describe('the boundaries of the map', () => {
  const { objects } = built.boundaries;

  it('holds the districts of the map by code, with their province, and the provinces they make up', () => {
    expect(ids(objects.districts)).toEqual(['901', '902', '903']);
    expect(objects.districts.geometries.map(({ properties }) => properties)).toEqual([
      { province: '90' },
      { province: '90' },
      { province: '91' },
    ]);
    expect(ids(objects.provinces)).toEqual(['90', '91']);
  });

  it('keeps neighbours neighbours, along borders that both of them share', () => {
    const pairs = ['901-902', '901-903', '902-903'];
    expect([...adjacencies(built.boundaries, objects.districts.geometries)].sort()).toEqual(pairs);
    expect(built.report.adjacencies).toBe(3);
  });

  it('leaves out a bend of a few metres, for both neighbours alike', () => {
    expect(places(built.boundaries)).not.toContain('105.2002 10.1');
    expect(places(built.boundaries)).not.toContain('105.2 10.1');
    expect(places(built.boundaries).some((place) => place.startsWith('105.2 10'))).toBe(true);
  });

  it('keeps areas: a province has the area of its districts', () => {
    const [one, two] = objects.districts.geometries.map((g) => area(feature(built.boundaries, g) as never));
    const [province] = objects.provinces.geometries.map((g) => area(feature(built.boundaries, g) as never));
    expect(province).toBeCloseTo((one ?? 0) + (two ?? 0), 0);
    expect(Math.abs(built.report.worstArea.change)).toBeLessThan(0.001);
  });

  it('takes a finer weight when the one asked for would move an area', () => {
    const zigzag = withDistrict('903', (f) => {
      f.geometry.coordinates[0].splice(3, 0, [105.5, 10.3]);
    });
    zigzag.features = zigzag.features.filter((f) => f.properties?.code !== '904');
    const { report } = buildBoundaries(sources(zigzag), { ...options, alongBorders: [], weight: 0.5 });
    expect(report.weight).toBeLessThan(0.02);
    expect(Math.abs(report.worstArea.change)).toBeLessThan(0.01);
  });

  it('comes out byte for byte the same from the same sources, in whatever order they are', () => {
    const reversed = fourDistricts();
    reversed.features.reverse();
    const again = buildBoundaries(sources(reversed), options);
    expect(fileText(again.boundaries)).toBe(fileText(built.boundaries));
    expect(fileText(again.context)).toBe(fileText(built.context));
    expect(fileText(again.boundaries).endsWith('}\n')).toBe(true);
  });
});

describe('the context of the map', () => {
  const { objects } = built.context;

  it('holds the neighbouring provinces only, named without their kind', () => {
    expect(ids(objects.provinces)).toEqual(['93']);
    expect(objects.provinces.geometries[0]?.properties).toEqual({ name: 'Láng Giềng' });
  });

  it('has the same positions as the map along a common border', () => {
    const border = places(built.context).filter((place) => place.startsWith('105.4 10'));
    expect(border.length).toBeGreaterThan(1);
    const own = new Set(places(built.boundaries));
    expect(border.filter((place) => !own.has(place))).toEqual([]);
  });

  it('draws rivers along the borders they follow', () => {
    const rivers = feature(built.context, objects.rivers).features;
    expect(rivers.map(({ properties }) => properties.name)).toEqual(['Sông Thử', 'Rạch Thử']);
    const lons = rivers.map(({ geometry }) => (geometry as LineString).coordinates.map(([lon]) => lon));
    expect(new Set(lons[0])).toEqual(new Set([105.4]));
    expect(new Set(lons[1])).toEqual(new Set([105.2]));
  });

  it('takes a river as it is where no border follows it', () => {
    const districts = fourDistricts();
    districts.features = districts.features.filter((f) => f.properties?.code !== '904');
    const { context } = buildBoundaries(sources(districts), { ...options, alongBorders: [] });
    const [river] = feature(context, context.objects.rivers).features;
    expect((river as Feature<LineString>).geometry.coordinates[1]).toEqual([105.399, 10.2]);
  });

  it('reaches beneath the provinces from the countries around', () => {
    expect(ids(objects.land)).toEqual(['704', '116']);
  });
});

describe('a source is refused', () => {
  it.each([
    ['null', null, 'nothing' /* as JSON has no undefined */],
    ['a Feature', { type: 'Feature' }, '"Feature"'],
  ])('when it is %s', (_, source, got) => {
    const [line] = refusal(source);
    expect(line).toBe(`squares.geojson: expected a FeatureCollection of polygons, got ${got}`);
  });

  it('with all its faults at once, each named by feature', () => {
    const source = fourDistricts();
    const [one, two, three, four] = source.features as Broken[];
    delete one.properties.province;
    two.geometry = { type: 'Point', coordinates: [105, 10] };
    three.geometry.coordinates[0][0].pop();
    four.geometry.coordinates[0][1] = [10, 105.6];
    expect(refusal(source)).toEqual([
      'squares.geojson feature 1, province: expected a text, got nothing',
      'squares.geojson feature 2, geometry: expected a Polygon or MultiPolygon, got "Point"',
      'squares.geojson feature 3, geometry: expected a closed ring, got one from [105.2,10] to [105.2,10.099]',
      'squares.geojson feature 4, geometry: expected positions [longitude, latitude] in degrees, got [10,105.6]',
    ]);
  });

  it('when a code is there twice', () => {
    const twice = withDistrict('904', (f) => {
      f.properties.code = '901';
    });
    expect(refusal(twice)).toEqual([
      'squares.geojson feature 4, code: expected each code once, got 901 again',
    ]);
  });

  it('when a district is missing or unexpected', () => {
    expect(refusal(fourDistricts(), { expected: ['901', '902', '905'] })).toEqual([
      'squares.geojson: expected district 905, got none',
      'squares.geojson: expected no district 903, got Huyện Ba',
    ]);
  });

  it('when a ring crosses itself', () => {
    const crossed = withDistrict('903', (f) => {
      f.geometry.coordinates[0] = [
        [105, 10.2],
        [105.2, 10.2],
        [105.4, 10.2],
        [105, 10.6],
        [105.3, 10.4],
        [105, 10.2],
      ];
    });
    const lines = refusal(crossed, { alongBorders: [] });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^districts 903: expected borders that meet only in their ends, got a crossing near 105\.2400, 10\.3600$/,
    );
  });

  it('when a river has no border to run along', () => {
    expect(refusal(fourDistricts(), { alongBorders: [{ name: 'Rạch', along: [['901', '904']] }] })).toEqual([
      'river Rạch: expected a common border of 901 and 904, got none',
    ]);
  });

  it('when the result would be larger than its budget', () => {
    const [line] = refusal(fourDistricts(), { budget: { boundaries: 100, context: 12_000 } });
    expect(line).toMatch(/^boundaries\.topo\.json: expected at most 100 bytes gzipped, got \d{3}$/);
  });
});

describe('a result is at fault', () => {
  const own = readDistricts(fourDistricts(), 'squares.geojson').filter(
    ({ properties }) => properties.province !== '93',
  );
  const neighbours = new Set(['901-902', '901-903', '902-903']);
  const broken = (change: (topology: BoundaryTopology) => void) => {
    const topology = structuredClone(built.boundaries);
    change(topology);
    return faultsOf(topology, own, neighbours);
  };

  it('never as it is built', () => {
    expect(broken(() => {})).toEqual([]);
  });

  it('when a district, and with it an adjacency, is lost', () => {
    expect(broken(({ objects }) => objects.districts.geometries.pop())).toEqual([
      'district 903 (Huyện Ba): expected a shape, got none left',
      'districts 901-903: expected a common border, got none',
      'districts 902-903: expected a common border, got none',
    ]);
  });

  it('when an adjacency is gained', () => {
    expect(faultsOf(built.boundaries, own, new Set(['901-902', '901-903']))).toEqual([
      'districts 902-903: expected no common border, got one',
    ]);
  });

  it('when an area has moved by more than 1 %', () => {
    const shrunk = broken(({ transform }) => {
      if (transform) transform.scale[0] *= 0.98;
    });
    expect(shrunk).toHaveLength(3);
    expect(shrunk[0]).toMatch(
      /^district 901: expected an area within 1 % of the source, got -(1\.9\d|2\.0\d) %$/,
    );
  });
});

describe('borders', () => {
  const square = (...arcs: [number, number][][]) => ({
    type: 'Topology' as const,
    transform: { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] },
    objects: {},
    arcs: arcs.map((arc) => arc.map(([x, y], i) => [x - (arc[i - 1]?.[0] ?? 0), y - (arc[i - 1]?.[1] ?? 0)])),
  });
  const ring = (id: string, ...arcs: number[]) => ({ type: 'Polygon' as const, id, arcs: [arcs] });
  const at = (x: number): [number, number][] => [
    [x, 0],
    [x + 4, 0],
    [x + 4, 4],
    [x, 4],
    [x, 0],
  ];

  it.each([
    ['apart', at(10), []],
    ['overlapping', at(2), ['a and b']],
    ['on one line without sharing it', at(4), ['a and b']],
  ])('of squares %s are judged', (_, other, expected) => {
    const found = crossings(square(at(0), other), [ring('a', 0), ring('b', 1)]);
    expect(found.map((line) => line.split(':')[0])).toEqual(expected);
  });

  it('that touch themselves in a bend are told from those that do not', () => {
    const pinched: [number, number][] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
      [0, 0],
    ];
    expect(crossings(square(pinched), [ring('a', 0)])).toHaveLength(1);
  });
});

describe('the committed files', () => {
  const read = (name: string) => readFileSync(`${DATA}/${name}`, 'utf8');
  const boundaries = read('boundaries.topo.json');
  const context = read('context.topo.json');
  const map = JSON.parse(boundaries) as BoundaryTopology;

  it('hold 35 districts with 62 adjacencies, none crossing', () => {
    const { geometries } = map.objects.districts;
    expect(geometries).toHaveLength(35);
    expect(adjacencies(map, geometries).size).toBe(62);
    expect(crossings(map, geometries)).toEqual([]);
    expect(ids(map.objects.provinces)).toEqual(['80', '92', '94']);
  });

  it('stay within their bytes', () => {
    expect(gzipSync(boundaries).length).toBeLessThan(14_000);
    expect(gzipSync(context).length).toBeLessThan(12_000);
  });

  it('name the neighbours and the rivers', () => {
    const { provinces, rivers } = (JSON.parse(context) as ContextTopology).objects;
    expect(ids(provinces).join(' ')).toBe('72 79 82 83 84 86 87 89 91 93 95 96');
    expect(new Set(rivers.geometries.map(({ properties }) => properties.name))).toEqual(
      new Set(['Sông Hậu', 'Vàm Cỏ Đông', 'Vàm Cỏ Tây', 'Vàm Cỏ', 'Soài Rạp']),
    );
  });
});

describe('the command', () => {
  it('writes nothing and fails when the source is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
    try {
      const [data, source] = ['data', 'source'].map((name) => join(folder, name)) as [string, string];
      cpSync(DATA, data, { recursive: true });
      mkdirSync(source);
      writeFileSync(join(source, 'delta-districts.geojson'), '{"type":"Feature"}');
      writeFileSync(join(source, 'hau-river.geojson'), JSON.stringify(sources().rivers));
      const before = readFileSync(join(data, 'boundaries.topo.json'), 'utf8');
      const script = new URL('../../scripts/boundaries.ts', import.meta.url).pathname;
      const args = ['--import', 'tsx', script, '--source', source, '--data', data];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect(stderr).toContain(
        'delta-districts.geojson: expected a FeatureCollection of polygons, got "Feature"\nNothing was written.',
      );
      expect(status).toBe(1);
      expect(readFileSync(join(data, 'boundaries.topo.json'), 'utf8')).toBe(before);
      expect(readdirSync(data).sort()).toEqual(readdirSync(DATA).sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
