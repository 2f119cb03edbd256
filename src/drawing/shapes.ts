import type { FeatureCollection, Polygon, Position } from 'geojson';
import { unproject } from '../scene/camera.ts';
import { drawingToWorld, readLines } from './path.ts';

/**
 * The districts as MapLibre draws them, WGS84, longitude first. Their ids are their codes as numbers, as feature state
 * wants them; a district of several areas has a feature for each.
 */
export type DistrictShapes = FeatureCollection<Polygon, null>;

/**
 * The lines of path data as `pathData` writes it (`M` absolute, `l` relative, whole drawing units), as positions;
 * closed ones end where they begin. Throws nothing; nonsense gives no lines.
 */
export function readPath(d: string): Position[][] {
  const closed = d
    .split('M')
    .slice(1)
    .map((part) => part.endsWith('z'));
  return readLines(d).map((line, index) => {
    const points: Position[] = line.map(([x, y]) => unproject(drawingToWorld(x, y)));
    return closed[index] ? [...points, points[0] as Position] : points;
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
    else areas[areas.length - 1]?.push(ring);
  }
  return areas.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/**
 * The districts of a drawn map, read back from the path data of each code: MapLibre fills the very shapes that the
 * reader saw before, and no boundary is sent twice.
 */
export const readShapes = (districts: ReadonlyMap<string, string>): DistrictShapes => ({
  type: 'FeatureCollection',
  features: [...districts].flatMap(([code, d]) =>
    polygons(readPath(d)).map((geometry) => ({
      type: 'Feature' as const,
      id: Number(code),
      properties: null,
      geometry,
    })),
  ),
});
