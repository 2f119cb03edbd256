import type { Geometry, Position } from 'geojson';
import { type LonLat, project } from '../scene/camera.ts';

/**
 * The units of the drawing: one is 1 / 2^19 of the world's width, about 75 m in the Mekong delta, counted
 * from a point north-west of the map, so that coordinates are small whole numbers. That is finer than the shapes are
 * generalised, and a fifth of a pixel on a map 800 pixels wide.
 */
export const UNITS_PER_WORLD = 2 ** 19;
const ORIGIN = project([104.5, 11.5]);

/** Drawing units of a point given longitude first. */
export function toDrawing(point: LonLat): [x: number, y: number] {
  const [x, y] = project(point);
  return [(x - ORIGIN[0]) * UNITS_PER_WORLD, (y - ORIGIN[1]) * UNITS_PER_WORLD];
}

/** Drawing units of a point in Web Mercator 0..1. */
export const worldToDrawing = (x: number, y: number): [x: number, y: number] => [
  (x - ORIGIN[0]) * UNITS_PER_WORLD,
  (y - ORIGIN[1]) * UNITS_PER_WORLD,
];

/** The inverse of `worldToDrawing`. */
export const drawingToWorld = (x: number, y: number): [x: number, y: number] => [
  x / UNITS_PER_WORLD + ORIGIN[0],
  y / UNITS_PER_WORLD + ORIGIN[1],
];

function lineData(points: Position[], fineness: number): string {
  let [fromX, fromY] = [0, 0];
  let text = '';
  const round = (value: number) => Math.round(value * fineness) / fineness;
  points.forEach((point, index) => {
    const [x, y] = toDrawing([point[0] as number, point[1] as number]).map(round) as [number, number];
    if (index === 0) text = `M${x} ${y}l`;
    else if (x !== fromX || y !== fromY) {
      const [dx, dy] = [x - fromX, y - fromY];
      // A minus parts numbers as well as a space does.
      text += `${dx < 0 || text.endsWith('l') ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    }
    [fromX, fromY] = [x, y];
  });
  // All in one place: a lone `l` would be an error, at which a browser drops the rest of the path.
  if (text.endsWith('l')) return '';
  return text;
}

/** A ring without its last point, which is its first again: `z` goes there. */
function ringData(ring: Position[], fineness: number): string {
  const text = lineData(ring.slice(0, -1), fineness);
  return text && `${text}z`;
}

/**
 * SVG path data of a line or area, in whole drawing units, or in parts of them: `fineness` (a power of two) says how many
 * one has. Anything else gives an empty string.
 */
export function pathData(geometry: Geometry, fineness = 1): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => ringData(ring, fineness)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((area) => area.map((ring) => ringData(ring, fineness))).join('');
    case 'LineString':
      return lineData(geometry.coordinates, fineness);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => lineData(line, fineness)).join('');
    default:
      return '';
  }
}

/** A line in drawing units. */
export type Line = [x: number, y: number][];

/** The lines of path data as `pathData` writes it; a closed one without its last point, which is its first again. */
export const readLines = (d: string): Line[] =>
  d
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const line: Line = [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] as number;
        y += numbers[index + 1] as number;
        line.push([x, y]);
      }
      return line;
    });
