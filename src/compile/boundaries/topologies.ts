/**
 * The shapes of the two generated files, `boundaries.topo.json` and `context.topo.json`. Both are quantised
 * on the same grid, so a border that is in both has the same positions in both.
 */
import type { GeometryCollection, LineString, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Polygons, every one with properties. */
export interface Areas<P extends object> extends GeometryCollection<P> {
  geometries: ((Polygon<P> | MultiPolygon<P>) & { properties: P })[];
}

/** Lines, every one with properties. */
export interface Lines<P extends object> extends GeometryCollection<P> {
  geometries: (LineString<P> & { properties: P })[];
}

/** Polygons without properties. */
export interface BareAreas extends GeometryCollection {
  geometries: (Polygon | MultiPolygon)[];
}

/** `id` of a geometry in `districts` and `provinces` is the unit's code. */
export type BoundaryTopology = Topology<{
  districts: Areas<{ province: string }>;
  provinces: BareAreas;
}>;

/** What lies around the map. Draw `land` first: it is coarse, and reaches beneath the provinces so that no gap shows. */
export type ContextTopology = Topology<{
  /** Neighbouring provinces; `id` is the province's code, `name` goes without Tỉnh or Thành phố. */
  provinces: Areas<{ name: string }>;
  /** Countries, and parts of them whose provinces the source does not hold. */
  land: Areas<{ name: string }>;
  /** LineStrings; a river whose known stretches do not join has several, with the same name. */
  rivers: Lines<{ name: string }>;
}>;

/**
 * Today's communes, `communes.topo.json`, cut along the lines of the former districts: `id` is the commune's code. Its
 * lines are of another source than the two files', and do not lie on theirs.
 */
export type CommuneTopology = Topology<{ pieces: Areas<{ district: string; share: number }> }>;

/** Everything that keeps boundaries from being built, collected; `message` holds one a line. */
export class BoundaryError extends Error {
  override name = 'BoundaryError';

  constructor(readonly errors: readonly string[]) {
    super(errors.join('\n'));
  }
}
