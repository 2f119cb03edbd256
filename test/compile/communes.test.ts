import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bboxPolygon } from '@turf/turf';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../scripts/build/load-folder.ts';
import { positionsOfArc } from '../../src/compile/boundaries/arcs.ts';
import { fileText } from '../../src/compile/boundaries/build.ts';
import { buildCommunes, type CommuneOptions, communeFaults } from '../../src/compile/boundaries/communes.ts';
import { readPieces } from '../../src/compile/boundaries/source.ts';
import { BoundaryError, type CommuneTopology } from '../../src/compile/boundaries/topologies.ts';
import { readData } from '../../src/compile/read-data.ts';
import { DATA } from '../support/site-folders.ts';

const FILE = 'pieces.geojson';
const options: CommuneOptions = {
  communes: new Map([
    ['10001', new Set(['901', '902'])],
    ['10002', new Set(['902'])],
    ['10003', new Set(['903', '901'])],
  ]),
  file: FILE,
};

/** A box with these bends in its east or west side, as neighbours share them. */
function box([west, south, east, north]: [number, number, number, number], bends: Position[] = []): Polygon {
  const ring = bboxPolygon([west, south, east, north]).geometry.coordinates[0] as Position[];
  const [sw, se, ne, nw] = ring as [Position, Position, Position, Position];
  const on = (lon: number) => bends.filter(([x = 0]) => Math.abs(x - lon) < 0.01);
  return {
    type: 'Polygon',
    coordinates: [[sw, se, ...on(east), ne, nw, ...[...on(west)].reverse(), sw]],
  };
}

/** In a row: 10001 in two districts, 10002, and 10003 above them all. */
function madeUp(): FeatureCollection<Polygon, Record<string, unknown>> {
  const bend = [[105.20002, 10.05]];
  const piece = (code: string, d: string, share: number, geometry: Polygon) => ({
    type: 'Feature' as const,
    properties: { code, d, share },
    geometry,
  });
  const above = box([105, 10.1, 105.3, 10.2]);
  above.coordinates[0]?.splice(1, 0, [105.1, 10.1], [105.2, 10.1]);
  return {
    type: 'FeatureCollection',
    features: [
      piece('10003', '903', 1, above),
      piece('10002', '902', 1, box([105.2, 10, 105.3, 10.1], bend)),
      piece('10001', '902', 0.5, box([105.1, 10, 105.2, 10.1], bend)),
      piece('10001', '901', 0.5, box([105, 10, 105.1, 10.1])),
    ],
  };
}

// biome-ignore lint/suspicious/noExplicitAny: these tests break a GeoJSON object in ways that its type forbids
type Broken = any;

/** The lines of the error that a build ends in, of the pieces with some change. */
function refusal(change: (features: Broken[]) => void, changed: Partial<CommuneOptions> = {}) {
  const source = madeUp();
  change(source.features);
  try {
    buildCommunes(source, { ...options, ...changed });
  } catch (error) {
    if (error instanceof BoundaryError) return error.errors;
    throw error;
  }
  return [];
}

const built = buildCommunes(madeUp(), options);

describe("today's communes", () => {
  it('are pieces by commune and former district, with their share', () => {
    const { geometries } = built.communes.objects.pieces;
    expect(geometries.map(({ id, properties }) => [id, properties])).toEqual([
      ['10001', { district: '901', share: 0.5 }],
      ['10001', { district: '902', share: 0.5 }],
      ['10002', { district: '902', share: 1 }],
      ['10003', { district: '903', share: 1 }],
    ]);
    expect(built.report).toMatchObject({ communes: 3, pieces: 4 });
  });

  it('lose a bend of some metres, for both neighbours alike', () => {
    const places = built.communes.arcs.flatMap((_, arc) => positionsOfArc(built.communes, arc));
    expect(new Set(places.map(([, lat]) => lat.toFixed(4)))).toEqual(
      new Set(['10.0000', '10.1000', '10.2000']),
    );
  });

  it('come out byte for byte the same from the same pieces, in whatever order they are', () => {
    const source = madeUp();
    source.features.reverse();
    expect(fileText(buildCommunes(source, options).communes)).toBe(fileText(built.communes));
  });
});

describe('pieces are refused', () => {
  it('never as they are', () => {
    expect(refusal(() => {})).toEqual([]);
  });

  it('with all their faults at once, each named by feature', () => {
    const lines = refusal(([one, two, three, four]) => {
      delete one.properties.code;
      two.properties.share = 0;
      three.geometry = { type: 'Point', coordinates: [105, 10] };
      four.properties.d = 901;
    });
    expect(lines).toEqual([
      `${FILE} feature 1, code: expected a text, got nothing`,
      `${FILE} feature 2, share: expected a number above 0 and up to 1, got 0`,
      `${FILE} feature 3, geometry: expected a Polygon or MultiPolygon, got "Point"`,
      `${FILE} feature 4, d: expected a text, got 901`,
    ]);
  });

  it('when a piece is there twice', () => {
    const lines = refusal((features) => features.push(structuredClone(features[0])));
    expect(lines).toEqual([`${FILE} feature 5, d: expected each piece once, got 10003 in 903 again`]);
  });

  it('when a commune is missing or unexpected', () => {
    const lines = refusal(([one]) => {
      one.properties.code = '10004';
    });
    expect(lines).toEqual([
      `${FILE}: expected commune 10003, got none`,
      `${FILE}: expected no commune 10004, got one`,
    ]);
  });

  it('when a piece lies in a district that nothing names for its commune', () => {
    const lines = refusal(([one]) => {
      one.properties.d = '902';
    });
    expect(lines).toEqual([`${FILE}: piece 10003 in 902: expected one of 903, 901`]);
  });

  it('when shares do not add up, or are not those of the shapes', () => {
    const lines = refusal(([, , three]) => {
      three.properties.share = 0.4;
    });
    expect(lines).toEqual([
      `${FILE}: piece 10001 in 902: expected the share 0.5000 that it is drawn with, got 0.4`,
      `${FILE}: commune 10001: expected shares that add up to 1, got 0.9000`,
    ]);
  });

  it('when they leave a gap between them', () => {
    const lines = refusal(([, two]) => {
      two.geometry.coordinates[0].splice(1, 0, [105.25, 10.0]);
      two.geometry.coordinates[0].splice(-2, 0, [105.25, 10.09]); // beneath the line of 10003
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^pieces\.geojson: expected no gap between communes, got one near 105\.\d+, 10\.\d+$/,
    );
  });

  it('when they overlap', () => {
    const lines = refusal(([one]) => {
      one.geometry.coordinates[0][1] = [105.15, 10.05]; // down into 10001
    });
    expect(lines).toContainEqual(
      expect.stringMatching(/^pieces 10001 in 902 and 10003 in 903: expected no overlap, got \d+ m²$/),
    );
  });

  it('when the result would be larger than its budget', () => {
    const [line] = refusal(() => {}, { budget: 100 });
    expect(line).toMatch(/^communes\.topo\.json: expected at most 100 bytes gzipped, got \d{3}$/);
  });
});

describe('a result is at fault', () => {
  const neighbours = new Set(['10001 in 901-10001 in 902', '10001 in 902-10002 in 902']);
  const broken = (change: (topology: CommuneTopology) => void) => {
    const topology = structuredClone(built.communes);
    change(topology);
    return communeFaults(topology, readPieces(madeUp(), FILE), neighbours);
  };

  it('never as it is built', () => {
    expect(broken(() => {})).toEqual([]);
  });

  it('when a piece, and with it a border, is lost', () => {
    const lines = broken(({ objects }) => objects.pieces.geometries.splice(2, 1));
    expect(lines).toEqual([
      'piece 10002 in 902: expected a shape, got none left',
      'commune 10002: expected an area within 1 % of the source, got -100.00 %',
      'pieces 10001 in 902-10002 in 902: expected a common border, got none',
    ]);
  });

  it('when an area has moved by more than 1 %', () => {
    const lines = broken(({ transform }) => {
      if (transform) transform.scale[0] *= 0.98;
    });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^commune 10001: expected an area within 1 % of the source, got -(1\.9\d|2\.0\d) %$/,
    );
  });
});

describe('the committed communes', async () => {
  const folder = await loadFolder(DATA);
  const { today } = readData(folder);
  const text = readFileSync(`${DATA}/communes.topo.json`, 'utf8');
  const { geometries } = (JSON.parse(text) as CommuneTopology).objects.pieces;

  it('are 135 in 149 pieces, each in a district that the crosswalk names for it', () => {
    expect(geometries).toHaveLength(149);
    const codes = [...new Set(geometries.map(({ id }) => id))];
    expect(codes).toHaveLength(135);
    expect(codes).toEqual(today.communes.map(({ code }) => code));
    const named = new Set(today.crosswalk.map(({ commune, district }) => `${commune} in ${district}`));
    for (const { id, properties } of geometries)
      expect(named.has(`${id} in ${properties.district}`), `${id} in ${properties.district}`).toBe(true);
  });

  it('are made of 374 old ones', () => {
    expect(new Set(today.crosswalk.map(({ old_code }) => old_code)).size).toBe(374);
    expect(today.crosswalk).toHaveLength(389);
  });

  it('stay within their bytes', () => {
    expect(gzipSync(text).length).toBeLessThan(20_000);
  });
});
