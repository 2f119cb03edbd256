import { describe, expect, it } from 'vitest';
import { pathData, UNITS_PER_WORLD } from '../../src/drawing/path.ts';
import { readPath, readShapes } from '../../src/drawing/shapes.ts';
import { drawnShapes } from '../support/drawn-shapes.ts';
import { madeUpDataset, madeUpGeometry } from '../support/made-up-dataset.ts';

const outer = [
  [105, 10],
  [105, 10.4],
  [105.4, 10.4],
  [105.4, 10],
  [105, 10],
];
const hole = [
  [105.1, 10.1],
  [105.2, 10.1],
  [105.2, 10.2],
  [105.1, 10.1],
];

describe('a path read back', () => {
  it('has the points that were written, to within half a drawing unit', () => {
    const lines = readPath(
      pathData({ type: 'MultiLineString', coordinates: [outer.slice(1), hole.slice(1)] }),
    );
    expect(lines.map((line) => line.length)).toEqual([4, 3]);
    for (const [index, line] of [outer.slice(1), hole.slice(1)].entries()) {
      for (const [at, [x = 0, y = 0]] of line.entries()) {
        const [readX = 0, readY = 0] = lines[index]?.[at] ?? [];
        expect(Math.abs(readX - x)).toBeLessThan(180 / UNITS_PER_WORLD);
        expect(Math.abs(readY - y)).toBeLessThan(180 / UNITS_PER_WORLD);
      }
    }
  });

  it('closes the rings of areas', () => {
    const [ring] = readPath(pathData({ type: 'Polygon', coordinates: [outer] }));
    expect(ring).toHaveLength(5);
    expect(ring?.at(-1)).toEqual(ring?.[0]);
  });

  it('is written again as it was', () => {
    const d = pathData({ type: 'Polygon', coordinates: [outer, hole] });
    expect(pathData({ type: 'Polygon', coordinates: readPath(d) })).toBe(d);
  });

  it.each(['', 'nonsense', 'l1 2'])('of %j is empty', (d) => {
    expect(readPath(d)).toEqual([]);
  });
});

describe('the shapes of a drawn map', () => {
  const { features } = drawnShapes(madeUpDataset(), madeUpGeometry());

  it('are its districts and nothing else, numbered as feature state needs', () => {
    expect(features.map(({ id }) => id).sort()).toEqual([901, 902, 903]);
  });

  it('tell a hole from an area of its own', () => {
    const beside = outer.map(([x = 0, y = 0]) => [x + 1, y]);
    const d = pathData({ type: 'MultiPolygon', coordinates: [[outer, hole], [beside]] });
    const shapes = readShapes(new Map([['904', d]]));
    expect(shapes.features.map(({ id, geometry }) => [id, geometry.coordinates.length])).toEqual([
      [904, 2],
      [904, 1],
    ]);
  });
});
