import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { pathData, toDrawing, UNITS_PER_WORLD, worldToDrawing } from '../../src/drawing/path.ts';
import { project } from '../../src/scene/camera.ts';

const DEGREE = UNITS_PER_WORLD / 360;
const origin: [number, number] = [104.5, 11.5];
/** A point so many drawing units east and south of the origin; the scale is that of the latitude of the origin. */
const at = (x: number, y: number): [number, number] => {
  const south = (y / DEGREE) * Math.cos((11.5 * Math.PI) / 180);
  return [104.5 + x / DEGREE, 11.5 - south];
};
const square = [at(10, 10), at(110, 10), at(110, 110), at(10, 110), at(10, 10)];
const hole = [at(20, 20), at(20, 40), at(40, 40), at(20, 20)];

describe('drawing units', () => {
  it('count from a point north-west of the map, east and south', () => {
    expect(toDrawing(origin)).toEqual([0, 0]);
    expect(toDrawing([105.5, 11.5])[0]).toBeCloseTo(DEGREE, 6);
    expect(toDrawing([104.5, 10.5])[1]).toBeGreaterThan(DEGREE);
    expect(worldToDrawing(...project([105.2, 10.1]))).toEqual(toDrawing([105.2, 10.1]));
  });
});

describe('path data', () => {
  it.each<[string, Geometry, string]>([
    ['a square', { type: 'Polygon', coordinates: [square] }, 'M10 10l100 0 0 100-100 0z'],
    [
      'a square with a hole',
      { type: 'Polygon', coordinates: [square, hole] },
      'M10 10l100 0 0 100-100 0zM20 20l0 20 20 0z',
    ],
    [
      'two squares',
      { type: 'MultiPolygon', coordinates: [[square], [square]] },
      'M10 10l100 0 0 100-100 0zM10 10l100 0 0 100-100 0z',
    ],
    [
      'a line, left open',
      { type: 'LineString', coordinates: [at(0, 0), at(5, 7), at(3, 1)] },
      'M0 0l5 7-2-6',
    ],
    [
      'two lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [at(0, 0), at(5, 0)],
          [at(1, 1), at(1, 2)],
        ],
      },
      'M0 0l5 0M1 1l0 1',
    ],
    [
      'points that fall together, once',
      { type: 'LineString', coordinates: [at(0, 0), at(0.2, 0.2), at(9, 0), at(9.1, 0)] },
      'M0 0l9 0',
    ],
    ['no ring', { type: 'Polygon', coordinates: [] }, ''],
    ['no area', { type: 'MultiPolygon', coordinates: [] }, ''],
    ['no line', { type: 'MultiLineString', coordinates: [] }, ''],
    ['a point', { type: 'Point', coordinates: at(1, 1) }, ''],
    ['points', { type: 'MultiPoint', coordinates: [at(1, 1)] }, ''],
    ['a collection', { type: 'GeometryCollection', geometries: [] }, ''],
  ])('of %s is in whole units, each step from the last point', (_, geometry, expected) => {
    expect(pathData(geometry)).toBe(expected);
  });

  it('does not drift: a long line ends where its last point is, to half a unit', () => {
    const points = Array.from({ length: 2000 }, (_, i): [number, number] => [
      105 + i * 0.000317,
      10 + i * 0.000171,
    ]);
    const steps = pathData({ type: 'LineString', coordinates: points })
      .match(/-?\d+/g)
      ?.map(Number) as number[];
    const end = [0, 1].map((axis) =>
      steps.filter((_, i) => i % 2 === axis).reduce((sum, step) => sum + step),
    );
    const [x, y] = toDrawing(points.at(-1) as [number, number]);
    expect(Math.abs((end[0] as number) - x)).toBeLessThanOrEqual(0.5);
    expect(Math.abs((end[1] as number) - y)).toBeLessThanOrEqual(0.5);
  });
});
