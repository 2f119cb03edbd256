import type { Place } from '../model/places.ts';
import { project } from './camera.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';
const AHEAD: Record<Direction, readonly [number, number]> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The code of the district that lies nearest in a direction, seen from district `from`: neighbours that share a
 * border first, then any other. `undefined` where there is none within 60 degrees of the direction.
 */
export function nextInDirection(
  places: Record<string, Place>,
  codes: readonly string[],
  from: string,
  direction: Direction,
): string | undefined {
  const start = places[from];
  if (!start) return undefined;
  const [x, y] = project(start.label);
  const [dx, dy] = AHEAD[direction];
  const ahead = codes.flatMap((code) => {
    const place = places[code];
    if (!place || code === from) return [];
    const [toX, toY] = project(place.label);
    const distance = Math.hypot(toX - x, toY - y);
    const cosine = ((toX - x) * dx + (toY - y) * dy) / distance;
    return cosine >= 0.5 ? [{ code, cost: distance / cosine }] : [];
  });
  ahead.sort((a, b) => a.cost - b.cost);
  return (ahead.find(({ code }) => start.neighbours.includes(code)) ?? ahead[0])?.code;
}
