import { bboxPolygon, featureCollection, intersect, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { withoutSmallRings } from './prune.ts';
import type { Areas } from './topologies.ts';

export type Land = Feature<Polygon | MultiPolygon, { name: string }>;

/** Countries as `world-atlas` has them: `id` is the ISO 3166-1 numeric code. */
export type CountryTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Lesser islands, in square degrees: about 3 km². */
export const SMALLEST_ISLAND = 0.00025;

/** What a wide page shows around the three provinces. */
const FRAME = bboxPolygon([103, 7.8, 108.6, 12.8]);

/**
 * Along the border with Cambodia, away from the coast: Vietnam's side of it lies beneath the provinces, all but
 * the strips, up to 4 km wide, in which the countries' outline and the districts' disagree. Its eastern edge
 * runs beneath Tây Ninh.
 */
const BORDERLAND = polygon([
  [
    [104.6, 10.45],
    [106.25, 10.45],
    [106.25, 11.5],
    [106.4, 11.65],
    [106.4, 12.2],
    [104.6, 12.2],
    [104.6, 10.45],
  ],
]);

/** Vietnam north-east of Hồ Chí Minh City and Tây Ninh, whose provinces the source of the districts does not hold. */
const NORTH_EAST = polygon([
  [
    [106.4, 12.8],
    [106.4, 11.65],
    [106.25, 11.5],
    [106.25, 11.1],
    [106.8, 10.65],
    [106.95, 10.3],
    [108.6, 10.3],
    [108.6, 12.8],
    [106.4, 12.8],
  ],
]);

/** @throws where the country is missing or outside the frame */
function cut(world: CountryTopology, id: string, frame: Feature<Polygon>): Land {
  const country = world.objects.countries.geometries.find((geometry) => geometry.id === id);
  const part = country && intersect(featureCollection([feature(world, country) as Land, frame]));
  if (!part) throw new Error(`countries: expected one with the id ${id} around the map, got none`);
  return part as Land;
}

/**
 * Land to draw beneath the provinces, coarse: Cambodia, reaching under the provinces so that no gap shows at their
 * border, and the north-east of Vietnam.
 *
 * @param weight least weight, in square degrees, of a position that stays
 */
export function landBeneath(world: CountryTopology, weight: number): { cambodia: Land; vietnam: Land } {
  const parts = [cut(world, '116', FRAME), cut(world, '704', BORDERLAND)];
  const fine = topology({
    cambodia: featureCollection([
      { ...union(featureCollection(parts)), id: '116', properties: { name: 'Campuchia' } } as Land,
    ]),
    vietnam: featureCollection([
      { ...cut(world, '704', NORTH_EAST), id: '704', properties: { name: 'Việt Nam' } },
    ]),
  }) as Topology<Record<'cambodia' | 'vietnam', Areas<{ name: string }>>>;
  const coarse = simplify(presimplify(fine), weight);
  const large = withoutSmallRings(coarse, SMALLEST_ISLAND);
  const only = (land: Areas<{ name: string }>) => feature(large, land).features[0] as Land;
  return { cambodia: only(large.objects.cambodia), vietnam: only(large.objects.vietnam) };
}
