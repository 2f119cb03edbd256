import { area } from '@turf/turf';
import { bbox, feature, mergeArcs } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { adjacencies } from './arcs.ts';
import { crossings } from './crossings.ts';
import { type DistrictTopology, districtsOf } from './generalise.ts';
import { withoutSmallRings } from './prune.ts';
import type { District } from './source.ts';
import type { Areas, BoundaryTopology } from './topologies.ts';

/** A district's area may move by this share of itself. */
export const AREA_TOLERANCE = 0.01;

/** The extent of a topology, without the noise of adding up floating-point grid steps. */
export const extent = (topology: Topology): [number, number, number, number] =>
  bbox(topology).map((degrees) => Number(degrees.toFixed(4))) as [number, number, number, number];

/**
 * Takes the districts of the given provinces, and these provinces as what their districts make up together,
 * out of a generalised topology. Rings that have no area left go.
 */
export function mainTopology(generalised: DistrictTopology, provinces: readonly string[]): BoundaryTopology {
  const geometries = districtsOf(generalised, provinces).map(({ properties, ...geometry }) => ({
    ...geometry,
    properties: { province: properties.province },
  }));
  const districts: Areas<{ province: string }> = { type: 'GeometryCollection', geometries };
  const whole = { ...generalised, bbox: undefined, objects: { districts } };
  const pruned = withoutSmallRings(whole, Number.MIN_VALUE);
  const merged = [...provinces].sort().map((code) => {
    const parts = pruned.objects.districts.geometries.filter((g) => g.properties.province === code);
    return { ...mergeArcs(pruned, parts), id: code };
  });
  const objects = {
    districts: pruned.objects.districts,
    provinces: { type: 'GeometryCollection', geometries: merged } as BoundaryTopology['objects']['provinces'],
  };
  const { transform, arcs } = pruned;
  const { type } = generalised;
  return { type, bbox: extent({ ...pruned, objects }), transform, objects, arcs };
}

/** By district code: the relative change of its spherical area. */
export function areaChanges(source: readonly District[], built: BoundaryTopology): Map<string, number> {
  const changes = new Map<string, number>();
  for (const geometry of built.objects.districts.geometries) {
    const district = source.find(({ properties }) => properties.code === geometry.id);
    if (!district) continue;
    changes.set(String(geometry.id), area(feature(built, geometry as Polygon)) / area(district) - 1);
  }
  return changes;
}

/**
 * Compares a built topology with its source.
 *
 * @param neighbours pairs of neighbours in the source, as `adjacencies` gives them
 * @returns a sentence for each district lost, added or moved by more than 1 % of its area, each adjacency lost or
 *   gained, each crossing
 */
export function faultsOf(
  built: BoundaryTopology,
  source: readonly District[],
  neighbours: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  const geometries = built.objects.districts.geometries;
  const kept = new Set(geometries.map(({ id }) => String(id)));
  for (const { properties } of source) {
    if (!kept.has(properties.code)) {
      faults.push(`district ${properties.code} (${properties.name}): expected a shape, got none left`);
    }
  }
  for (const [code, change] of areaChanges(source, built)) {
    if (Math.abs(change) > AREA_TOLERANCE) {
      const percent = (100 * change).toFixed(2);
      faults.push(
        `district ${code}: expected an area within ${100 * AREA_TOLERANCE} % of the source, got ${percent} %`,
      );
    }
  }
  const pairs = adjacencies(built, geometries);
  for (const pair of neighbours) {
    if (!pairs.has(pair)) faults.push(`districts ${pair}: expected a common border, got none`);
  }
  for (const pair of pairs) {
    if (!neighbours.has(pair)) faults.push(`districts ${pair}: expected no common border, got one`);
  }
  return [...faults, ...crossings(built, geometries).map((crossing) => `districts ${crossing}`)];
}
