import type { FeatureCollection, Polygon, Position } from 'geojson';
import { unproject } from './camera.ts';
import { drawingToWorld } from './path.ts';

/** Path data as `pathData` writes it: `M` absolute, `l` relative, whole drawing units. */
export interface DrawnPaths {
  sea: string;
  land: string;
  neighbours: string;
  /** By district code. */
  districts: Map<string, string>;
}

/**
 * What MapLibre draws, WGS84, longitude first. The ids of districts are their codes as numbers, as feature state
 * wants them.
 */
export type MapShapes = FeatureCollection<Polygon, { kind: 'sea' | 'land' | 'neighbour' | 'district' }>;

/** The lines of path data as positions; closed ones end where they begin. Throws nothing; nonsense gives no lines. */
export function readPath(d: string): Position[][] {
  return d
    .split('M')
    .slice(1)
    .map((part) => {
      const closed = part.endsWith('z');
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x = 0, y = 0] = numbers;
      const points: Position[] = [unproject(drawingToWorld(x, y))];
      for (let index = 2; index + 1 < numbers.length; index += 2) {
        x += numbers[index] as number;
        y += numbers[index + 1] as number;
        points.push(unproject(drawingToWorld(x, y)));
      }
      if (closed) points.push(points[0] as Position);
      return points;
    });
}

/** Twice the signed area; only its sign counts. */
const winding = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (nextX - x) * (nextY + y);
  }, 0);

/** Rings that turn as the first one are areas, the others holes in the area before them. */
function polygons(rings: Position[][]): Polygon[] {
  const areas: Position[][][] = [];
  const turn = rings[0] ? Math.sign(winding(rings[0])) : 0;
  for (const ring of rings) {
    if (Math.sign(winding(ring)) === turn || areas.length === 0) areas.push([ring]);
    else areas.at(-1)?.push(ring);
  }
  return areas.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/**
 * The shapes of a drawn map, read back from its paths: MapLibre fills the very shapes that the reader saw before, and
 * no boundary is sent twice.
 */
export function readShapes({ sea, land, neighbours, districts }: DrawnPaths): MapShapes {
  type Shape = MapShapes['features'][number];
  const area = (kind: Shape['properties']['kind'], geometry: Polygon, id?: number): Shape => ({
    type: 'Feature',
    ...(id === undefined ? {} : { id }),
    properties: { kind },
    geometry,
  });
  const areas = (kind: Shape['properties']['kind'], d: string, id?: number) =>
    polygons(readPath(d)).map((geometry) => area(kind, geometry, id));
  return {
    type: 'FeatureCollection',
    features: [
      area('sea', { type: 'Polygon', coordinates: readPath(sea) }),
      ...areas('land', land),
      ...areas('neighbour', neighbours),
      ...[...districts].flatMap(([code, d]) => areas('district', d, Number(code))),
    ],
  };
}
