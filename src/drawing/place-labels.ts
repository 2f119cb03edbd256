import type { Box, Size } from '../scene/camera.ts';
import { CELL, centred, type Own, type Share } from './ground.ts';
import { apart, beside, type Leader, type Point, type Room } from './room.ts';

/** Where a label stands, CSS pixels, and the line that ties it to its unit where it stands elsewhere. */
export interface Stand {
  box: Box;
  leader?: Leader;
}

/** A name says whose ground it stands on by most of its box, with something to spare. */
const MOSTLY = 0.6;
/** So little of a box may lie where it must not. */
const HARDLY = 0.04;
/** How many places are tried along each side of what a unit takes of the map. */
const STEPS = 28;
/** How far from a province its name needs no leader, CSS pixels, nearest first. */
const NEAR = [0, 8, 16, 28, 44];
const FURTHEST = Math.max(...NEAR);
/** How long a leader may be: so much of the map's shorter side, and no more CSS pixels than that. */
const LONGEST = { share: 0.22, px: 100 };

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];
const isOn = (share: Share, [x, y]: Point): boolean => share(centred(x, y, CELL, CELL)) > 0.5;
const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The best place for a box on a unit's own ground: as much of it as can be, with room around, near `middle`. */
export function inside(
  { share, bounds }: Own,
  { width, height }: Size,
  middle: Point,
  room: Room,
  avoided: readonly Box[] = [],
): Stand | undefined {
  let best: Stand | undefined;
  let most = -Infinity;
  const consider = (at: Point, bonus = 0) => {
    const atBest = bonus + 5 - distance(at, middle) / 300;
    if (atBest <= most) return;
    const box = centred(...at, width, height);
    const own = share(box);
    if (own < MOSTLY || !isOn(share, at)) return;
    const hit = avoided.filter((other) => !apart(box, other)).length;
    const atMost = atBest - 4 * (1 - own) - 1.2 * hit;
    if (atMost <= most) return;
    const score = atMost - 1 + share(grown(box, 12));
    if (score <= most || !room.has(box)) return;
    best = { box };
    most = score;
  };
  // Where it is nearly as good: a name that stays where it is at every size is easier to follow.
  consider(middle, 0.5);
  if (most >= 5.4) return best;
  // From middle to middle of the squares of the ground, for which it is known exactly whose they are.
  const step = CELL * Math.ceil(Math.max(bounds.width, bounds.height) / STEPS / CELL) || CELL;
  for (let y = bounds.y + CELL / 2; y < bounds.y + bounds.height; y += step)
    for (let x = bounds.x + CELL / 2; x < bounds.x + bounds.width; x += step) consider([x, y]);
  return best;
}

/** The best place beside a unit, off `barred` ground, tied to a point of it. `ours`: all units of the map. */
export function led(
  own: Own,
  size: Size,
  middle: Point,
  room: Room,
  ours: Share,
  barred: Share,
): Stand | undefined {
  const dot = inside(own, { width: CELL, height: CELL }, middle, room)?.box;
  if (!dot) return undefined;
  const longest = Math.min(LONGEST.px, LONGEST.share * Math.min(room.size.width, room.size.height));
  let best: Stand | undefined;
  let least = Infinity;
  for (const { gap, box, leader } of beside(middleOf(dot), size, 10, longest)) {
    if (gap >= least) break;
    const cost = gap + 60 * ours(box);
    if (cost >= least || barred(box) > HARDLY || !room.has(box, leader)) continue;
    best = { box, leader };
    least = cost;
  }
  return best;
}

/** The best place for a province's name: right beside it, near `wanted`, and never across another of ours. */
export function besideProvince(
  { share, bounds }: Own,
  others: Share,
  { width, height }: Size,
  wanted: Point,
  room: Room,
): Stand | undefined {
  let best: Stand | undefined;
  let least = Infinity;
  const consider = (x: number, y: number) => {
    const box = centred(x, y, width, height);
    const away = distance([x, y], wanted) / 4;
    if (away >= least || !room.shows(box)) return;
    if (others(box) > HARDLY) return;
    const near = NEAR.find((by) => share(grown(box, by)) > 0);
    // As near to another of ours, it could be that one's name.
    if (near === undefined || others(grown(box, near)) > 0) return;
    const cost = 60 * share(box) + near + away;
    if (cost >= least || !room.has(box)) return;
    best = { box };
    least = cost;
  };
  consider(...wanted);
  const step = 2 * CELL;
  const [wide, high] = [width / 2 + FURTHEST, height / 2 + FURTHEST];
  for (let y = bounds.y - high; y < bounds.y + bounds.height + high; y += step)
    for (let x = bounds.x - wide; x < bounds.x + bounds.width + wide; x += step) consider(x, y);
  return best;
}
