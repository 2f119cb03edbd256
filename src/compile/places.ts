import { area, bbox, booleanIntersects, booleanPointInPolygon, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { Project } from '../model/columns.ts';
import type { Place } from '../model/place.ts';
import { adjacencies } from './boundaries/arcs.ts';
import type { BoundaryTopology } from './boundaries/topologies.ts';

export type Shape = Feature<Polygon | MultiPolygon>;

/** Of a pole, in degrees: about 20 m. */
const LABEL_PRECISION = 0.0002;

const rounded = (degrees: number): number => Number(degrees.toFixed(4));

const partsOf = ({ geometry }: Shape): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** The best point for the name of an area: the pole of inaccessibility of its largest part. */
export function labelOf(shape: Shape): [number, number] {
  const parts = partsOf(shape).map((rings) => ({ rings, area: area(polygon(rings)) }));
  const largest = parts.reduce((a, b) => (b.area > a.area ? b : a));
  const [lon = 0, lat = 0] = polylabel(largest.rings, LABEL_PRECISION);
  return [rounded(lon), rounded(lat)];
}

/** Places of all provinces and districts of the map, by unit code. */
export function places(topology: BoundaryTopology): Record<string, Place> {
  const found: Record<string, Place> = {};
  for (const { geometries } of [topology.objects.provinces, topology.objects.districts]) {
    const pairs = [...adjacencies(topology, geometries)].map((pair) => pair.split('-'));
    for (const geometry of geometries) {
      const code = String(geometry.id);
      const shape = feature(topology, geometry as never) as unknown as Shape;
      found[code] = {
        area: Number((area(shape) / 1e6).toFixed(1)),
        label: labelOf(shape),
        bounds: bbox(shape).map(rounded) as Place['bounds'],
        neighbours: pairs
          .filter((pair) => pair.includes(code))
          .map(([a, b]) => (a === code ? b : a) as string)
          .sort(),
      };
    }
  }
  return found;
}

/**
 * The districts that each project lies in or crosses, codes sorted, by project id; none for a project without a
 * geometry. A point or line on a common border belongs to both districts.
 */
export function projectsThrough(
  projects: readonly Pick<Project, 'id' | 'geometry'>[],
  topology: BoundaryTopology,
): Record<string, string[]> {
  const districts = topology.objects.districts.geometries.map(
    (geometry) => feature(topology, geometry as never) as unknown as Shape,
  );
  return unitsThrough(projects, districts);
}

/** The same of any areas whose ids are codes. */
export function unitsThrough(
  projects: readonly Pick<Project, 'id' | 'geometry'>[],
  areas: readonly Shape[],
): Record<string, string[]> {
  const touches = (geometry: Project['geometry'], shape: Shape): boolean => {
    if (!geometry) return false;
    if (geometry.type === 'Point') return booleanPointInPolygon(geometry, shape);
    return booleanIntersects(geometry, shape);
  };
  return Object.fromEntries(
    projects.map(({ id, geometry }) => [
      id,
      areas
        .filter((shape) => touches(geometry, shape))
        .map(({ id: code }) => String(code))
        .sort(),
    ]),
  );
}
