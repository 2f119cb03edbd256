import { describe, expect, it } from 'vitest';
import { type Candidate, placeLabels, spread } from '../../src/drawing/place-labels.ts';
import type { Box } from '../../src/scene/camera.ts';
import { textWidth } from '../../src/text/text-width.ts';

const size = { width: 200, height: 100 };
const label = (id: string, at: [number, number][], priority = 1, width = 40, height = 20): Candidate => ({
  id,
  at,
  width,
  height,
  priority,
});
const ids = (candidates: Candidate[], obstacles?: Box[]) =>
  placeLabels(candidates, size, obstacles).map(({ id, x, y }) => `${id} ${x},${y}`);

describe('labels', () => {
  it('stand at the first place of their choice that is free', () => {
    expect(ids([label('a', [[100, 50]])])).toEqual(['a 100,50']);
    expect(
      ids([
        label('a', [[100, 50]]),
        label('b', [
          [110, 50],
          [30, 50],
          [170, 50],
        ]),
      ]),
    ).toEqual(['a 100,50', 'b 30,50']);
  });

  it('are left out where no place is free, and make room for the next', () => {
    const third = label('c', [[100, 20]]);
    expect(
      ids([
        label('a', [[100, 50]]),
        label('b', [
          [90, 55],
          [110, 45],
        ]),
        third,
      ]),
    ).toEqual(['a 100,50', 'c 100,20']);
  });

  it('go by priority, and by their order where that is equal', () => {
    const at: [number, number][] = [[100, 50]];
    expect(ids([label('low', at, 1), label('high', at, 5)])).toEqual(['high 100,50']);
    expect(ids([label('first', at, 5), label('second', at, 5)])).toEqual(['first 100,50']);
  });

  it('are not cut by any edge', () => {
    expect(
      ids([
        label('a', [[22, 50]]),
        label('b', [[178, 50]]),
        label('c', [[100, 12]]),
        label('d', [[100, 88]]),
      ]),
    ).toEqual([]);
    expect(ids([label('a', [[23, 13]]), label('b', [[177, 87]])])).toEqual(['a 23,13', 'b 177,87']);
    expect(ids([label('wide', [[100, 50]], 1, 500)])).toEqual([]);
  });

  it('cover no obstacle', () => {
    const pin = { x: 90, y: 40, width: 22, height: 22 };
    expect(
      ids(
        [
          label('a', [
            [100, 50],
            [40, 50],
          ]),
        ],
        [pin],
      ),
    ).toEqual(['a 40,50']);
    expect(ids([label('a', [[100, 50]])], [{ x: 0, y: 0, width: 200, height: 100 }])).toEqual([]);
  });

  it('keep a gap, so that two touch neither side by side nor one above the other', () => {
    expect(ids([label('a', [[60, 50]]), label('b', [[102, 50]])])).toEqual(['a 60,50']);
    expect(ids([label('a', [[60, 50]]), label('b', [[103, 50]])])).toHaveLength(2);
    expect(ids([label('a', [[60, 30]]), label('b', [[60, 52]])])).toEqual(['a 60,30']);
    expect(ids([label('a', [[60, 30]]), label('b', [[60, 53]])])).toHaveLength(2);
  });

  it('of a crowd never overlap', () => {
    const crowd = Array.from({ length: 200 }, (_, i) =>
      label(
        String(i),
        [
          [(i * 37) % 200, (i * 53) % 100],
          [(i * 71) % 200, (i * 29) % 100],
        ],
        i % 7,
        20 + (i % 5) * 4,
        10,
      ),
    );
    const placed = placeLabels(crowd, size);
    expect(placed.length).toBeGreaterThan(5);
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) {
        const [boxA, boxB] = [crowd[Number(a.id)], crowd[Number(b.id)]] as [Candidate, Candidate];
        const beside = Math.abs(a.x - b.x) >= (boxA.width + boxB.width) / 2;
        expect(beside || Math.abs(a.y - b.y) >= 10, `${a.id} and ${b.id}`).toBe(true);
      }
    }
  });

  it('leave what they are given as it is, and may be none', () => {
    const candidates = Object.freeze([label('a', [[100, 50]], 1), label('b', [[50, 50]], 9)]);
    const obstacles: readonly Box[] = Object.freeze([]);
    expect(placeLabels(candidates, size, obstacles).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(placeLabels([], size)).toEqual([]);
  });
});

describe('the width of a text', () => {
  it('grows with its letters, its size and its spacing', () => {
    expect(textWidth('', 12)).toBe(0);
    expect(textWidth('lll', 12)).toBeLessThan(textWidth('nnn', 12));
    expect(textWidth('nnn', 12)).toBeLessThan(textWidth('NNN', 12));
    expect(textWidth('NNN', 12)).toBeLessThan(textWidth('MMM', 12));
    expect(textWidth('nnn', 24)).toBeCloseTo(2 * textWidth('nnn', 12), 9);
    expect(textWidth('nnn', 10, 0.1)).toBeCloseTo(textWidth('nnn', 10) + 3, 9);
  });

  it('counts a letter with its marks once, however they are encoded', () => {
    expect(textWidth('Cần Đước'.normalize('NFD'), 12)).toBe(textWidth('Cần Đước', 12));
  });
});

describe('points that are spread', () => {
  const nearest = (points: readonly (readonly number[])[]) =>
    Math.min(
      ...points.flatMap(([x = 0, y = 0], i) =>
        points.slice(i + 1).map(([u = 0, v = 0]) => Math.hypot(x - u, y - v)),
      ),
    );

  it.each<[string, [number, number][]]>([
    [
      'two at one place',
      [
        [50, 50],
        [50, 50],
      ],
    ],
    ['twelve at one place', Array.from({ length: 12 }, () => [50, 50])],
    ['a tight row', Array.from({ length: 8 }, (_, i) => [i * 3, 0])],
    ['a tight grid', Array.from({ length: 25 }, (_, i) => [(i % 5) * 6, Math.floor(i / 5) * 6])],
  ])('keep the distance: %s', (_, points) => {
    expect(nearest(spread(points, 24))).toBeGreaterThan(23.9);
  });

  it('stay where they are if they are far enough from each other', () => {
    expect(
      spread(
        [
          [0, 0],
          [24, 0],
          [0, 30],
        ],
        24,
      ),
    ).toEqual([
      [0, 0],
      [24, 0],
      [0, 30],
    ]);
    expect(spread([[7, 8]], 24)).toEqual([[7, 8]]);
    expect(spread([], 24)).toEqual([]);
  });

  it('move by the same amount, along the line between them', () => {
    const [a, b] = spread(
      [
        [0, 0],
        [10, 0],
      ],
      24,
    ) as [[number, number], [number, number]];
    expect(a[0]).toBeCloseTo(-7, 6);
    expect(b[0]).toBeCloseTo(17, 6);
    expect([a[1], b[1]]).toEqual([0, 0]);
  });

  it('move in the same way each time, and leave the input as it is', () => {
    const points = Object.freeze(Array.from({ length: 9 }, () => Object.freeze([5, 5] as [number, number])));
    expect(spread(points, 24)).toEqual(spread(points, 24));
    expect(points[0]).toEqual([5, 5]);
  });
});
