import { describe, expect, it } from 'vitest';
import { beside, type Leader, Room } from '../../src/drawing/room.ts';

const size = { width: 200, height: 100 };
const box = (x: number, y: number, width = 40, height = 20) => ({ x, y, width, height });
const line = (...[a, b, c, d]: [number, number, number, number]): Leader => [
  [a, b],
  [c, d],
];

/** Room with some of it taken. */
function roomWith(...taken: [box: ReturnType<typeof box>, leader?: Leader][]): Room {
  const room = new Room(size, []);
  for (const [each, leader] of taken) room.take(each, leader);
  return room;
}

describe('room for a label', () => {
  it('is anywhere on an empty map, but for its edges', () => {
    const room = roomWith();
    expect(room.has(box(80, 40))).toBe(true);
    expect(room.has(box(3, 3))).toBe(true);
    expect(room.has(box(157, 77))).toBe(true);
    for (const cut of [box(2, 40), box(80, 2), box(158, 40), box(80, 78), box(-500, 40, 1200)])
      expect(room.has(cut), JSON.stringify(cut)).toBe(false);
  });

  it('is at a gap from what is taken, or was covered before', () => {
    for (const room of [roomWith([box(80, 40)]), new Room(size, [box(80, 40)])]) {
      expect(room.has(box(100, 50))).toBe(false);
      expect(room.has(box(122, 40))).toBe(false);
      expect(room.has(box(123, 40))).toBe(true);
      expect(room.has(box(80, 18))).toBe(false);
      expect(room.has(box(80, 17))).toBe(true);
    }
  });

  it('is none on a leader, and none for a leader through a label', () => {
    const room = roomWith([box(150, 10), line(20, 90, 150, 20)]);
    expect(room.has(box(70, 50))).toBe(false);
    expect(room.has(box(70, 70))).toBe(true);
    expect(room.has(box(10, 10), line(190, 15, 50, 20))).toBe(false);
    expect(room.has(box(10, 10), line(60, 40, 50, 20))).toBe(true);
  });

  it('is none for a leader that crosses another, or begins beneath a label', () => {
    const room = roomWith([box(150, 10), line(20, 90, 150, 20)]);
    expect(room.has(box(120, 70), line(20, 40, 120, 80))).toBe(false);
    expect(room.has(box(120, 70), line(120, 60, 130, 70))).toBe(true);
    expect(room.has(box(120, 70), line(170, 20, 150, 70))).toBe(false);
  });

  it('tells whether all of a box is on the map', () => {
    const room = roomWith([box(80, 40)]);
    expect(room.shows(box(80, 40))).toBe(true);
    expect(room.shows(box(190, 40))).toBe(false);
  });
});

describe('places beside a point', () => {
  const all = [...beside([100, 50], { width: 40, height: 20 }, 10, 42)];

  it('are all around it, the nearest first, no farther than they may be', () => {
    const gaps = all.map(({ gap }) => gap);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(new Set(gaps)).toEqual(new Set([10, 18, 26, 34, 42]));
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      expect(
        all.some(
          ({ box: { x, y } }) =>
            (x + 20 - 100) * dx > 20 === Boolean(dx) && (y + 10 - 50) * dy > 10 === Boolean(dy),
        ),
      ).toBe(true);
  });

  it('have a line from the point to the edge of the box', () => {
    for (const { gap, box: place, leader } of all) {
      const [from, [x, y]] = leader;
      expect(from).toEqual([100, 50]);
      expect(Math.hypot(x - 100, y - 50)).toBeCloseTo(gap, 6);
      const outside = Math.max(Math.abs(x - place.x - 20) / 20, Math.abs(y - place.y - 10) / 10);
      expect(outside).toBeCloseTo(1, 6);
    }
  });
});
