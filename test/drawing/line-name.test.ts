import { expect, it } from 'vitest';
import { alongLine } from '../../src/drawing/line-name.ts';
import { type Point, Room } from '../../src/drawing/room.ts';
import type { Box } from '../../src/scene/camera.ts';

const size = { width: 400, height: 300 };
const NAME = { width: 120, height: 14 };
const room = (...taken: Box[]) => new Room(size, taken);
const straight: Point[] = [
  [20, 200],
  [380, 100],
];
/** How far above the straight line a point lies, CSS pixels. */
const above = ([x, y]: Point) => ((200 - ((x - 20) * 100) / 360 - y) * 360) / Math.hypot(360, 100);

it('follows the line just above it, from left to right, whichever way it was drawn', () => {
  for (const line of [straight, [...straight].reverse()]) {
    const { base = [], boxes = [] } = alongLine(line, NAME, room()) ?? {};
    const [first, last] = [base[0], base[base.length - 1]] as [Point, Point];
    expect(last[0]).toBeGreaterThan(first[0]);
    expect(Math.hypot(last[0] - first[0], last[1] - first[1])).toBeGreaterThanOrEqual(NAME.width);
    for (const point of base) expect(above(point)).toBeCloseTo(4, 1);
    for (const { x, y, width } of boxes) expect(above([x + width / 2, y + width / 2])).toBeGreaterThan(7);
  }
});

it('stands below the line where there is no room above it, and keeps off what is taken', () => {
  const upper = Array.from({ length: 36 }, (_, index) => ({
    x: 20 + index * 10,
    y: 200 - index * 2.8 - 30,
    width: 10,
    height: 22,
  }));
  const { base = [], boxes = [] } = alongLine(straight, NAME, room(...upper)) ?? {};
  expect(base.length).toBeGreaterThan(2);
  for (const point of base) expect(above(point)).toBeLessThan(-8);
  for (const box of boxes) expect(room(...upper).has(box)).toBe(true);
});

it('takes the stretch that turns least, and none that turns too much or is too steep', () => {
  const bent: Point[] = [
    [20, 40],
    [60, 150],
    [130, 60],
    [390, 60],
  ];
  const { base = [] } = alongLine(bent, NAME, room()) ?? {};
  for (const [x] of base) expect(x).toBeGreaterThan(125);
  const zigzag = Array.from({ length: 20 }, (_, index): Point => [20 + index * 19, index % 2 ? 140 : 160]);
  expect(alongLine(zigzag, NAME, room())).toBeUndefined();
  expect(
    alongLine(
      [
        [200, 20],
        [205, 280],
      ],
      NAME,
      room(),
    ),
  ).toBeUndefined();
});

it('has no place on a line shorter than itself, out of sight, or where all is taken', () => {
  const short: Point[] = [
    [20, 100],
    [120, 100],
  ];
  expect(alongLine(short, NAME, room())).toBeUndefined();
  expect(alongLine([], NAME, room())).toBeUndefined();
  expect(
    alongLine(
      straight.map(([x, y]): Point => [x + 400, y]),
      NAME,
      room(),
    ),
  ).toBeUndefined();
  expect(alongLine(straight, NAME, room({ x: 0, y: 0, ...size }))).toBeUndefined();
});
