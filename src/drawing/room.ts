import type { Box, Size } from '../scene/camera.ts';
import { centred } from './ground.ts';

/** A point of the screen, CSS pixels from the map's top left corner. */
export type Point = readonly [x: number, y: number];
/** A straight line from what is named to its name. */
export type Leader = readonly [from: Point, to: Point];

const GAP_PX = 3;

/** Whether two boxes are at least `gap` CSS pixels from each other. */
export const apart = (a: Box, b: Box, gap = GAP_PX) =>
  a.x + a.width + gap <= b.x ||
  b.x + b.width + gap <= a.x ||
  a.y + a.height + gap <= b.y ||
  b.y + b.height + gap <= a.y;

/** On which side of a line a point lies, by the sign. */
const side = ([from, to]: Leader, [x, y]: Point) =>
  (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);

const crosses = (a: Leader, b: Leader): boolean =>
  side(a, b[0]) * side(a, b[1]) <= 0 && side(b, a[0]) * side(b, a[1]) <= 0;

/** Whether a line touches a box: what cuts a box cuts one of its diagonals. */
export const touches = (leader: Leader, { x, y, width, height }: Box): boolean =>
  !apart({ x, y, width, height }, { x: leader[0][0], y: leader[0][1], width: 0, height: 0 }, 0) ||
  crosses(leader, [
    [x, y],
    [x + width, y + height],
  ]) ||
  crosses(leader, [
    [x + width, y],
    [x, y + height],
  ]);

/** What names leave free: the bottom left corner, where the zoom buttons stand; in a small frame the classes. */
export const keptFree = ({ height }: Size): Box[] => [{ x: 0, y: height - 140, width: 64, height: 140 }];

/** What of a map is taken: no two names overlap, none is cut by the map's edge, and no leader crosses another or a name. */
export class Room {
  private readonly boxes: Box[];
  private readonly leaders: Leader[] = [];

  constructor(
    readonly size: Size,
    covered: readonly Box[],
  ) {
    this.boxes = [...covered];
  }

  /** Whether all of the box is on the map. */
  shows({ x, y, width, height }: Box): boolean {
    const { size } = this;
    return Math.min(x, y) >= GAP_PX && x + width <= size.width - GAP_PX && y + height <= size.height - GAP_PX;
  }

  has(box: Box, leader?: Leader): boolean {
    const { boxes, leaders } = this;
    return (
      this.shows(box) &&
      boxes.every((other) => apart(box, other) && !(leader && touches(leader, other))) &&
      leaders.every((other) => !touches(other, box) && !(leader && crosses(leader, other)))
    );
  }

  take(box: Box, leader?: Leader): void {
    this.boxes.push(box);
    if (leader) this.leaders.push(leader);
  }
}

/** Directions all around, as steps of one pixel. */
export const TURNS: readonly Point[] = Array.from({ length: 24 }, (_, turn) => [
  Math.cos((turn * Math.PI) / 12),
  Math.sin((turn * Math.PI) / 12),
]);

/** Places for a box of this size beside a point, the nearest first, each with the line from the point to the box. */
export function* beside(
  [x, y]: Point,
  { width, height }: Size,
  nearest: number,
  farthest: number,
): Generator<{ gap: number; box: Box; leader: Leader }> {
  for (let gap = nearest; gap <= farthest; gap += 8) {
    for (const [dx, dy] of TURNS) {
      const half = Math.min(width / 2 / Math.abs(dx), height / 2 / Math.abs(dy));
      yield {
        gap,
        box: centred(x + dx * (gap + half), y + dy * (gap + half), width, height),
        leader: [
          [x, y],
          [x + dx * gap, y + dy * gap],
        ],
      };
    }
  }
}
