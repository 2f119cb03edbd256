import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The two generated files under `data/`. */
export interface Topologies {
  boundaries: Topology<{ districts: GeometryCollection; provinces: GeometryCollection }>;
  context: Topology<{
    provinces: GeometryCollection;
    land: GeometryCollection;
    rivers: GeometryCollection;
  }>;
}

type Area = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;
type Named = { name: string };

/** The map's ground as GeoJSON, longitude first, WGS84. Feature ids are unit codes. */
export interface MapGeometry {
  /** What is filled: the districts, or pieces of communes, one in each district that a commune lies in. */
  districts: FeatureCollection<Area, { piece?: string } | null>;
  provinces: FeatureCollection<Area>;
  neighbours: FeatureCollection<Area, Named>;
  /** What else is no sea, beneath everything. */
  land: FeatureCollection<Area, Named>;
  rivers: FeatureCollection<Line, Named>;
  /** Into how many parts a drawing unit is divided for the units' lines; 1 by default (see path.ts). */
  fineness?: number;
  /** Where what is filled are pieces: the units that these make up. */
  communes?: FeatureCollection<Area>;
  /** And the districts of before, with their borders as a quiet second outline. */
  formers?: FeatureCollection<Area>;
  formerLines?: MultiLineString;
}

/** Unpacks the topologies; shares nothing with them. */
export function createGeometry({ boundaries, context }: Topologies): MapGeometry {
  const areas = <P>(topology: Topology, collection: GeometryCollection) =>
    feature(topology, collection) as unknown as FeatureCollection<Area, P>;
  return {
    districts: areas(boundaries, boundaries.objects.districts),
    provinces: areas(boundaries, boundaries.objects.provinces),
    neighbours: areas(context, context.objects.provinces),
    land: areas(context, context.objects.land),
    rivers: feature(context, context.objects.rivers) as unknown as FeatureCollection<Line, Named>,
  };
}

/** A feature's id as a unit code. */
export const codeOf = (area: Feature): string => String(area.id);

/** What a feature has its colour by: the piece that it is, or else its unit's code (see `Choropleth.byUnit`). */
export const fillKey = (area: MapGeometry['districts']['features'][number]): string =>
  area.properties?.piece ?? codeOf(area);
