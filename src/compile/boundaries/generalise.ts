import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { Objects, Topology, Transform } from 'topojson-specification';
import { ownersOfArcs } from './arcs.ts';
import type { District } from './source.ts';
import type { Areas } from './topologies.ts';

/** The grid of both files: 0.0002 degrees, about 22 m. Fixed, so that borders agree between the files. */
export const GRID: Transform = { scale: [0.0002, 0.0002], translate: [105, 9] };

/** Properties by which borders are told apart. */
export interface DistrictProperties {
  code: string;
  province: string;
  provinceName: string;
}

export type DistrictTopology = Topology<{ districts: Areas<DistrictProperties> }>;

/**
 * One topology of all districts, the third coordinate of each position being the weight that Visvalingam's
 * method gives it: the area, in square degrees, of the triangle it makes with its neighbours when its turn
 * comes. A square degree is about 12,100 km² here. Arcs are weighed once and shared, so that neighbours
 * stay neighbours whatever is left out.
 */
export function weigh(districts: readonly District[]): DistrictTopology {
  const built = topology({ districts: { type: 'FeatureCollection', features: [...districts] } as never });
  const weighed = presimplify(built as unknown as DistrictTopology);
  for (const geometry of weighed.objects.districts.geometries) geometry.id = geometry.properties.code;
  return weighed;
}

/** The districts of a topology whose province is one of these. */
export const districtsOf = (topology: DistrictTopology, provinces: readonly string[]) =>
  topology.objects.districts.geometries.filter((g) => provinces.includes(g.properties.province));

/**
 * Leaves out positions that weigh less than `inside` on arcs of the given provinces, and less than `outside`
 * on all others, then moves the rest onto the grid. Ends of arcs always stay.
 */
export function generalise(
  weighed: DistrictTopology,
  provinces: readonly string[],
  weights: { inside: number; outside: number },
): DistrictTopology {
  const inside = ownersOfArcs(districtsOf(weighed, provinces));
  return thin(weighed, (arc) => (inside.has(arc) ? weights.inside : weights.outside));
}

/** Leaves out positions that weigh less than is asked of their arc, then moves the rest onto the grid. */
export function thin<T extends Topology>(weighed: T, least: (arc: number) => number): T {
  const arcs = weighed.arcs.map((arc, index) =>
    arc
      .filter(([, , weight = 0]) => weight >= least(index))
      .map(([lon = 0, lat = 0]) => [lon, lat] as [number, number]),
  );
  return quantize({ ...weighed, arcs } as unknown as Topology<Objects>, GRID) as unknown as T;
}
