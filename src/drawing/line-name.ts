import type { Box, Size } from '../scene/camera.ts';
import { centred } from './ground.ts';
import type { Point, Room } from './room.ts';

/** A name along a line, CSS pixels, and what it takes of the map. */
export interface AlongLine {
  /** What the letters stand on, from left to right. */
  base: Point[];
  boxes: Box[];
}

/** How far apart the places are that are tried along a line. */
const STEP = 8;
/** The letters follow one point of so many: a path with fewer corners. */
const SMOOTH = 4;
/** How far the line may turn from one of those points to the next, degrees: letters would fall apart. */
const MOST_BENT = 24;
/** Height of the capitals, as a share of the line's. */
const CAPITALS = 0.6;
/** Between line and letters, CSS pixels. */
const GAP = 4;

/** The points of a line at equal distances. */
function paced(line: readonly Point[]): Point[] {
  const points: Point[] = [];
  let left = 0;
  line.forEach(([x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    for (; left < length; left += STEP)
      points.push([fromX + ((x - fromX) * left) / length, fromY + ((y - fromY) * left) / length]);
    left -= length;
  });
  return points;
}

/** Where a line goes from each of its points to the next, degrees. */
const headings = (points: readonly Point[]): number[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index] as Point;
    return (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI;
  });

/** The stretch of a line that turns least of those beside which its name has room, above the line or else below it. */
export function alongLine(
  line: readonly Point[],
  { width, height }: Size,
  room: Room,
): AlongLine | undefined {
  const points = paced(line);
  const count = Math.ceil((width + STEP) / STEP);
  let best: AlongLine | undefined;
  let least = MOST_BENT;
  const isSeen = points.map(([x, y]) => room.shows(centred(x, y, height, height)));
  for (let start = 0; start + count < points.length; start += 2) {
    if (!isSeen[start] || !isSeen[start + count]) continue;
    const stretch = points.slice(start, start + count + 1);
    if ((stretch[0] as Point)[0] > (stretch[count] as Point)[0]) stretch.reverse();
    const corners = stretch.filter((_, index) => index % SMOOTH === 0 || index === count);
    const heading = headings(corners);
    const bent = Math.max(...heading.map((each, index) => Math.abs(each - (heading[index - 1] ?? each))));
    // Too steep to be read.
    if (bent >= least || Math.max(...heading.map(Math.abs)) > 75) continue;
    const above = (off: number) =>
      corners.map(([x, y], index): Point => {
        const before = heading[Math.max(0, index - 1)] as number;
        const angle = (((before + (heading[index] ?? before)) / 2) * Math.PI) / 180;
        return [x + Math.sin(angle) * off, y - Math.cos(angle) * off];
      });
    for (const off of [GAP, -GAP - height * CAPITALS]) {
      const boxes = paced(above(off + (height * CAPITALS) / 2)).map(([x, y]) =>
        centred(x, y, height, height),
      );
      if (!boxes.every((box) => room.has(box))) continue;
      best = { base: above(off), boxes };
      least = bent;
      break;
    }
  }
  return best;
}
