import { area, bbox, featureCollection, intersect, length, lineString } from '@turf/turf';
import type { Feature, MultiPolygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { Polygon } from 'topojson-specification';
import { adjacencies, ownersOfArcs, positionsOfArc } from './arcs.ts';
import { coarsestSound, measure, overBudget } from './build.ts';
import { thin } from './generalise.ts';
import { AREA_TOLERANCE, extent } from './main-topology.ts';
import { withoutSmallRings } from './prune.ts';
import { type Piece, readPieces } from './source.ts';
import { BoundaryError, type CommuneTopology } from './topologies.ts';

/** The shares of a commune's pieces may miss 1 by so much, and a share the piece's area. */
const SHARE_TOLERANCE = 0.001;

/**
 * Square metres by which two pieces may overlap, where a strip of one is narrower than what generalising moves:
 * less than the least bend that stays.
 */
const OVERLAP_TOLERANCE = 10_000;

/** Kilometres: pieces that touch for less touch in a corner, as far as the grid can tell. */
const CORNER = 0.05;

export interface CommuneOptions {
  /** By code of every commune of the map: the former districts that it may lie in. */
  communes: ReadonlyMap<string, ReadonlySet<string>>;
  file: string; // name for errors
  weight?: number; // square degrees: coarsest weight tried
  budget?: number; // bytes, gzipped
}

export interface Communes {
  communes: CommuneTopology;
  report: {
    weight: number;
    communes: number;
    pieces: number;
    worstArea: { code: string; change: number };
    points: number;
    gzip: number;
  };
}

/**
 * Builds `communes.topo.json` from parsed GeoJSON, generalised as the districts are. The same source gives the same
 * result.
 *
 * @throws BoundaryError with all faults: of the source, or of the finest result tried
 */
export function buildCommunes(source: unknown, options: CommuneOptions): Communes {
  const { communes, file, weight = 1.5e-6, budget = 20_000 } = options;
  const pieces = readPieces(source, file);
  const wrong = sourceFaults(pieces, communes, file);
  if (wrong.length > 0) throw new BoundaryError(wrong);

  const weighed = weigh(pieces);
  const neighbours = longBorders(weighed);
  const gaps = gapsOf(weighed).map((gap) => `${file}: ${gap}`);
  if (gaps.length > 0) throw new BoundaryError(gaps);
  const fit = coarsestSound(
    weight,
    (least) => {
      const thinned = thin(weighed, () => least);
      const { transform, objects, arcs } = withoutSmallRings(thinned, Number.MIN_VALUE);
      const bbox = extent({ ...thinned, objects, arcs });
      return { type: 'Topology', bbox, transform, objects, arcs } satisfies CommuneTopology;
    },
    (built) => [
      ...communeFaults(built, pieces, neighbours),
      ...overBudget('communes.topo.json', budget, measure(built).gzip),
    ],
  );
  const changes = [...areaChanges(pieces, fit.built)].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const [code, change] = changes[0] ?? ['', 0];
  return {
    communes: fit.built,
    report: {
      weight: fit.weight,
      communes: changes.length,
      pieces: fit.built.objects.pieces.geometries.length,
      worstArea: { code, change },
      ...measure(fit.built),
    },
  };
}

/** What is wrong with the pieces as they come: communes, districts, shares. */
function sourceFaults(
  pieces: readonly Piece[],
  communes: CommuneOptions['communes'],
  file: string,
): string[] {
  const byCode = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const { code } = piece.properties;
    byCode.set(code, [...(byCode.get(code) ?? []), piece]);
  }
  const absent = [...communes.keys()]
    .filter((code) => !byCode.has(code))
    .map((code) => `${file}: expected commune ${code}, got none`);
  const faults = [...byCode].flatMap(([code, parts]) => {
    const districts = communes.get(code);
    if (!districts) return `${file}: expected no commune ${code}, got one`;
    const shares = parts.reduce((sum, { properties }) => sum + properties.share, 0);
    const whole = parts.reduce((sum, part) => sum + area(part), 0);
    return [
      ...parts.flatMap((part) => {
        const { district, share } = part.properties;
        const at = `${file}: piece ${code} in ${district}`;
        const drawn = area(part) / whole;
        return [
          ...(districts.has(district) ? [] : [`${at}: expected one of ${[...districts].join(', ')}`]),
          ...(Math.abs(share - drawn) <= SHARE_TOLERANCE
            ? []
            : [`${at}: expected the share ${drawn.toFixed(4)} that it is drawn with, got ${share}`]),
        ];
      }),
      ...(Math.abs(shares - 1) <= SHARE_TOLERANCE
        ? []
        : [`${file}: commune ${code}: expected shares that add up to 1, got ${shares.toFixed(4)}`]),
    ];
  });
  return [...absent, ...faults];
}

function weigh(pieces: readonly Piece[]): CommuneTopology {
  const features = pieces.map(({ properties: { code, ...properties }, ...piece }) => ({
    ...piece,
    id: code,
    properties,
  }));
  const built = topology({ pieces: { type: 'FeatureCollection', features } as never });
  return presimplify(built as unknown as CommuneTopology);
}

/** The pieces, each told from the others of its commune by its id. */
const named = ({ objects }: CommuneTopology) =>
  objects.pieces.geometries.map((piece) => ({ ...piece, id: `${piece.id} in ${piece.properties.district}` }));

/** Pairs of pieces, as `adjacencies` names them, that have more than a corner in common. */
function longBorders(weighed: CommuneTopology): Set<string> {
  const lengths = new Map<string, number>();
  for (const [arc, owners] of ownersOfArcs(named(weighed))) {
    if (owners.length < 2) continue;
    const pair = owners
      .map(({ id }) => id)
      .sort()
      .join('-');
    const line = positionsOfArc(weighed, arc).map(([lon, lat]) => [lon, lat]);
    lengths.set(pair, (lengths.get(pair) ?? 0) + length(lineString(line)));
  }
  return new Set([...lengths].flatMap(([pair, km]) => (km > CORNER ? pair : [])));
}

function overlapsOf(built: CommuneTopology): string[] {
  const pieces = named(built).map((piece) => {
    const shape = feature(built, piece as never) as unknown as Feature<MultiPolygon>;
    return { id: piece.id, shape, box: bbox(shape) };
  });
  return pieces.flatMap((a, index) =>
    pieces.slice(index + 1).flatMap((b) => {
      const apart = [0, 1].some((axis) => {
        const [from, to] = [axis, axis + 2];
        return (a.box[from] ?? 0) > (b.box[to] ?? 0) || (b.box[from] ?? 0) > (a.box[to] ?? 0);
      });
      const common = apart ? null : intersect(featureCollection([a.shape, b.shape]));
      const size = common ? area(common) : 0;
      return size > OVERLAP_TOLERANCE
        ? `pieces ${a.id} and ${b.id}: expected no overlap, got ${Math.round(size)} m²`
        : [];
    }),
  );
}

/** Holes in what all pieces make up together: between communes that share their lines there are none. */
function gapsOf(built: CommuneTopology): string[] {
  return merge(built, built.objects.pieces.geometries).coordinates.flatMap(([, ...holes]) =>
    holes.map(([[lon = 0, lat = 0] = []]) => {
      return `expected no gap between communes, got one near ${lon.toFixed(4)}, ${lat.toFixed(4)}`;
    }),
  );
}

/** By code: the relative change of a commune's spherical area. */
function areaChanges(source: readonly Piece[], built: CommuneTopology): Map<string, number> {
  const sums = (areas: readonly (readonly [code: string, area: number])[]) => {
    const byCode = new Map<string, number>();
    for (const [code, size] of areas) byCode.set(code, (byCode.get(code) ?? 0) + size);
    return byCode;
  };
  const before = sums(source.map((piece) => [piece.properties.code, area(piece)]));
  const after = sums(
    built.objects.pieces.geometries.map((piece) => [
      String(piece.id),
      area(feature(built, piece as Polygon) as never),
    ]),
  );
  return new Map([...before].map(([code, size]) => [code, (after.get(code) ?? 0) / size - 1]));
}

/**
 * Compares a built topology with its source.
 *
 * @param neighbours pairs of pieces that have more than a corner in common in the source
 * @returns a sentence for each piece lost, each commune moved by more than 1 % of its area, each such pair parted, each
 *   overlap and each gap
 */
export function communeFaults(
  built: CommuneTopology,
  source: readonly Piece[],
  neighbours: ReadonlySet<string>,
): string[] {
  const geometries = named(built);
  const kept = new Set(geometries.map(({ id }) => id));
  const pairs = adjacencies(built, geometries);
  return [
    ...source
      .map(({ properties }) => `${properties.code} in ${properties.district}`)
      .filter((id) => !kept.has(id))
      .map((id) => `piece ${id}: expected a shape, got none left`),
    ...[...areaChanges(source, built)]
      .filter(([, change]) => Math.abs(change) > AREA_TOLERANCE)
      .map(
        ([code, change]) =>
          `commune ${code}: expected an area within ${100 * AREA_TOLERANCE} % of the source, got ${(100 * change).toFixed(2)} %`,
      ),
    ...[...neighbours]
      .filter((pair) => !pairs.has(pair))
      .map((pair) => `pieces ${pair}: expected a common border, got none`),
    ...overlapsOf(built),
    ...gapsOf(built),
  ];
}
