import type { Place } from './place.ts';

/** The arrow keys, in the order in which `steps` holds them. */
export const ARROWS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const;
export type Arrow = (typeof ARROWS)[number];

/** Where each arrow points: east and south are positive, as on a screen. */
const AHEAD: readonly (readonly [number, number])[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];

interface Link {
  from: number;
  to: number;
  arrow: number;
  /** The two share a border. */
  touches: boolean;
  cost: number;
  /** How many districts lie better in that direction. */
  better: number;
}

const opposite = (arrow: number): number => (arrow + 2) % 4;

/** All that lie within 60 degrees of an arrow, seen from each; the nearer and straighter, the cheaper. */
function links(
  places: Record<string, Pick<Place, 'label' | 'neighbours'>>,
  codes: readonly string[],
): Link[] {
  const [, middle = 0] = places[codes[0] ?? '']?.label ?? [];
  const points = codes.map((code) => {
    const [longitude, latitude] = places[code]?.label ?? [Number.NaN, Number.NaN];
    return [longitude * Math.cos((middle * Math.PI) / 180), -latitude] as const;
  });
  return codes.flatMap((code, from) =>
    AHEAD.flatMap(([dx, dy], arrow) => {
      const [x, y] = points[from] as readonly [number, number];
      const found = points.flatMap(([toX, toY], to): Link[] => {
        const distance = Math.hypot(toX - x, toY - y);
        const cosine = ((toX - x) * dx + (toY - y) * dy) / distance;
        const touches = places[code]?.neighbours.includes(codes[to] ?? '') ?? false;
        return cosine >= 0.5 ? [{ from, to, arrow, touches, cost: distance / cosine ** 2, better: 0 }] : [];
      });
      return found.sort((a, b) => a.cost - b.cost).map((link, better) => ({ ...link, better }));
    }),
  );
}

/** How many base-36 digits tell that many places apart, and none from one. */
const digitsFor = (places: number): number => places.toString(36).length;

/** Districts that do not touch are linked only where each is the nearest or second nearest to the other. */
const MAX_NEIGHBOUR_RANK = 1;

/**
 * Where each arrow key leads from each district, computed at build. Four base-36 numbers for each code, of as many digits as
 * the largest needs, in the order of `codes` and of `ARROWS`: the place of the next code counted from 1, or 0 for none.
 *
 * Links are made in pairs, so that the opposite arrow comes back: neighbours that share a border first, the nearest
 * and straightest before the others, each pair at most once; then pairs that do not touch, such as those of two
 * provinces. An arrow that is left over leads one way to a neighbour that lies there too: a narrow district beside several
 * others has only one opposite arrow, or the two are a pair already along the other axis. Where there is neither, the
 * arrow leads nowhere. Parts of the map that no pair has joined are joined by the nearest pair whose arrows are free.
 */
export function steps(
  places: Record<string, Pick<Place, 'label' | 'neighbours'>>,
  codes: readonly string[],
): string {
  const next: number[][] = codes.map(() => [0, 0, 0, 0]);
  const at = (from: number) => next[from] as number[];
  const candidates = links(places, codes);
  const better = new Map(candidates.map(({ from, to, arrow, better }) => [`${from} ${to} ${arrow}`, better]));
  candidates.sort((a, b) => Number(b.touches) - Number(a.touches) || a.cost - b.cost);
  const paired = new Set<string>();
  for (const { from, to, arrow, touches, better: ahead } of candidates) {
    const back = better.get(`${to} ${from} ${opposite(arrow)}`) ?? 0;
    if (!touches && Math.max(ahead, back) > MAX_NEIGHBOUR_RANK) continue;
    if (at(from)[arrow] || at(to)[opposite(arrow)] || paired.has(`${from} ${to}`)) continue;
    at(from)[arrow] = to + 1;
    at(to)[opposite(arrow)] = from + 1;
    paired.add(`${from} ${to}`).add(`${to} ${from}`);
  }
  const parts = partsOf(next);
  for (const { from, to, arrow } of [...candidates].sort((a, b) => a.cost - b.cost)) {
    if (parts[from] === parts[to] || at(from)[arrow] || at(to)[opposite(arrow)]) continue;
    at(from)[arrow] = to + 1;
    at(to)[opposite(arrow)] = from + 1;
    const joined = parts[to];
    for (const [place, part] of parts.entries()) if (part === joined) parts[place] = parts[from] as number;
  }
  for (const { from, to, arrow, touches } of candidates)
    if (touches && !at(from)[arrow]) at(from)[arrow] = to + 1;
  const width = digitsFor(codes.length);
  return next.flatMap((each) => each.map((place) => place.toString(36).padStart(width, '0'))).join('');
}

/** The part of the map, as a number, that each place can be reached in; `next` leads both ways. */
function partsOf(next: readonly (readonly number[])[]): number[] {
  const parts = next.map(() => -1);
  for (const [start] of next.entries()) {
    const reached = parts[start] === -1 ? [start] : [];
    for (const place of reached) {
      if (parts[place] !== -1) continue;
      parts[place] = start;
      for (const to of next[place] ?? []) if (to) reached.push(to - 1);
    }
  }
  return parts;
}

/** What the arrow keys need of a dataset. */
export interface Steps {
  districts: readonly { code: string }[];
  steps: string;
}

/** The code of the district to which `arrow` leads from `code`; `undefined` where it leads nowhere. */
export function stepFrom({ districts, steps }: Steps, code: string, arrow: string): string | undefined {
  const from = districts.findIndex((each) => each.code === code);
  const width = digitsFor(districts.length);
  const at = width * (4 * from + ARROWS.indexOf(arrow as Arrow));
  return districts[Number.parseInt(steps.slice(at, at + width), 36) - 1]?.code;
}
