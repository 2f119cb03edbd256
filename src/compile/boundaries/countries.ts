import { bboxPolygon, featureCollection, intersect, polygon, union } from '@turf/turf';
import type { BBox, Feature, MultiPolygon, Polygon, Position } from 'geojson';
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

/** @throws where the country is missing or outside the frame */
function cut(world: CountryTopology, id: string, frame: Feature<Polygon>): Land {
  const country = world.objects.countries.geometries.find((geometry) => geometry.id === id);
  const part = country && intersect(featureCollection([feature(world, country) as Land, frame]));
  if (!part) throw new Error(`countries: expected one with the id ${id} around the map, got none`);
  return part as Land;
}

/** A piece of land beneath the provinces, made of parts of countries; ids are ISO 3166-1 numeric codes. */
export interface LandPart {
  id: string;
  name: string;
  /** `within`: a closed ring, longitude first; without it, the frame. */
  parts: readonly { country: string; within?: readonly Position[] }[];
}

/**
 * Land to draw beneath the provinces, coarse, reaching under them so that no gap shows at their border.
 *
 * @param frame west, south, east, north in degrees: what a wide page shows around the provinces
 * @param weight least weight, in square degrees, of a position that stays
 * @throws where a country is missing or outside the frame
 */
export function landBeneath(
  world: CountryTopology,
  { frame, land }: { frame: BBox; land: readonly LandPart[] },
  weight: number,
): Land[] {
  const made = land.map(({ id, name, parts }): Land => {
    const cuts = parts.map(({ country, within }) =>
      cut(world, country, within ? polygon([within as Position[]]) : bboxPolygon(frame)),
    );
    const whole = cuts.length > 1 ? union(featureCollection(cuts)) : cuts[0];
    return { ...whole, id, properties: { name } } as Land;
  });
  const fine = topology({ land: featureCollection(made) }) as Topology<{ land: Areas<{ name: string }> }>;
  const large = withoutSmallRings(simplify(presimplify(fine), weight), SMALLEST_ISLAND);
  return feature(large, large.objects.land).features as Land[];
}
