import { difference, featureCollection } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { type CountryTopology, type Land, landBeneath, SMALLEST_ISLAND } from './countries.ts';
import { crossings } from './crossings.ts';
import { type DistrictTopology, districtsOf, GRID } from './generalise.ts';
import { extent } from './main-topology.ts';
import { withoutSmallRings } from './prune.ts';
import type { River } from './rivers.ts';
import type { ContextTopology } from './topologies.ts';

/** `Tỉnh An Giang` is An Giang. */
const bareName = (name: string): string => name.replace(/^(Tỉnh|Thành phố)\s+/u, '');

/**
 * The surroundings of the map, out of the same generalised topology as the map itself.
 *
 * @param provinces those of the map, which are left out here
 * @param around what there is beside the provinces, and within which frame
 * @param weight least weight (square degrees) of a position of a country's outline
 */
export function contextTopology(
  generalised: DistrictTopology,
  provinces: readonly string[],
  rivers: readonly River[],
  world: CountryTopology,
  around: Parameters<typeof landBeneath>[1],
  weight: number,
): ContextTopology {
  const byProvince = new Map<string, string>();
  for (const { properties } of generalised.objects.districts.geometries) {
    if (!provinces.includes(properties.province)) {
      byProvince.set(properties.province, bareName(properties.provinceName));
    }
  }
  const neighbours = [...byProvince].sort().map(([code, name]): Land => {
    const parts = districtsOf(generalised, [code]);
    return {
      type: 'Feature',
      id: code,
      properties: { name },
      geometry: merge(generalised, parts),
    };
  });
  // Our provinces stay open: the pattern of a district without data shows through from beneath the ground.
  const ours: MultiPolygon = merge(generalised, districtsOf(generalised, provinces));
  const land = landBeneath(world, around, weight).map((each) => {
    const open = difference(
      featureCollection([each, { type: 'Feature', properties: { name: '' }, geometry: ours }]),
    );
    return open ? { ...each, geometry: open.geometry } : each;
  });
  const whole = topology({
    land: featureCollection(land),
    provinces: featureCollection(neighbours),
    rivers: featureCollection([...rivers]),
  }) as ContextTopology;
  const onGrid = quantize({ ...whole, bbox: undefined }, GRID) as ContextTopology;
  const { transform, objects, arcs } = withoutSmallRings(onGrid, SMALLEST_ISLAND);
  return { type: 'Topology', bbox: extent({ ...onGrid, objects, arcs }), transform, objects, arcs };
}

/** Crossings among the borders of the neighbouring provinces; the countries lie beneath and may overlap. */
export const contextFaults = (context: ContextTopology): string[] =>
  crossings(context, context.objects.provinces.geometries).map((crossing) => `provinces ${crossing}`);
