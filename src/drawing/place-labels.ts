import type { Box, Size } from '../scene/camera.ts';

/** A label that wants a place. All lengths in CSS pixels. */
export interface Candidate {
  id: string;
  /** Where its middle may be, best first. */
  at: readonly (readonly [x: number, y: number])[];
  width: number;
  height: number;
  /** The higher goes first. */
  priority: number;
}

export interface Placed {
  id: string;
  /** Which of its places it got. */
  choice: number;
  /** Middle of the label. */
  x: number;
  y: number;
}

const LABEL_GAP_PX = 3;
const around = (x: number, y: number, { width, height }: Candidate): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
const apart = (a: Box, b: Box) =>
  a.x + a.width + LABEL_GAP_PX <= b.x ||
  b.x + b.width + LABEL_GAP_PX <= a.x ||
  a.y + a.height + LABEL_GAP_PX <= b.y ||
  b.y + b.height + LABEL_GAP_PX <= a.y;
const within = (box: Box, size: Size) =>
  box.x >= LABEL_GAP_PX &&
  box.y >= LABEL_GAP_PX &&
  box.x + box.width <= size.width - LABEL_GAP_PX &&
  box.y + box.height <= size.height - LABEL_GAP_PX;

/**
 * Places labels by priority so that none overlaps another or an obstacle, and none is cut by the map's edge;
 * a label for which no place is left is left out. Equal priorities keep their order.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  size: Size,
  obstacles: readonly Box[] = [],
): Placed[] {
  const taken: Box[] = [...obstacles];
  const placed: Placed[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.priority - a.priority)) {
    for (const [choice, [x, y]] of candidate.at.entries()) {
      const box = around(x, y, candidate);
      if (!within(box, size) || !taken.every((other) => apart(box, other))) continue;
      taken.push(box);
      placed.push({ id: candidate.id, choice, x, y });
      break;
    }
  }
  return placed;
}

/**
 * Moves points apart until each pair is at least `distance` away, as little as it takes, always in the same
 * way for the same input. Returns the new points in the input's order.
 */
export function spread(
  points: readonly (readonly [number, number])[],
  distance: number,
): [x: number, y: number][] {
  const moved = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < 60; round++) {
    let settled = true;
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) {
        const a = moved[i] as [number, number];
        const b = moved[j] as [number, number];
        let [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        let length = Math.hypot(dx, dy);
        if (length >= distance - 0.01) continue;
        settled = false;
        if (length === 0) [dx, dy, length] = [Math.cos(j), Math.sin(j), 1];
        const push = (distance - Math.min(length, distance)) / 2 / length;
        a[0] -= dx * push;
        a[1] -= dy * push;
        b[0] += dx * push;
        b[1] += dy * push;
      }
    }
    if (settled) break;
  }
  return moved;
}
