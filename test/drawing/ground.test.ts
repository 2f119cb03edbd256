import { describe, expect, it } from 'vitest';
import { CELL, Ground } from '../../src/drawing/ground.ts';
import { UNITS_PER_WORLD, worldToDrawing } from '../../src/drawing/path.ts';
import type { Viewport } from '../../src/scene/scene.ts';

const size = { width: 400, height: 200 };
/** One drawing unit is one CSS pixel; drawing units count from the map's top left corner. */
const viewport: Viewport = { camera: { x: 0.5, y: 0.5, scale: UNITS_PER_WORLD }, size };
const [middleX, middleY] = worldToDrawing(0.5, 0.5);
const [left, top] = [Math.round(middleX) - 200, Math.round(middleY) - 100];

const square = (x: number, y: number, side: number) =>
  `M${left + x} ${top + y}l${side} 0 0 ${side}-${side} 0z`;
const box = (x: number, y: number, width: number, height = width) => ({ x, y, width, height });
const shareOf = (outlines: Record<string, string>, code: string) =>
  new Ground(new Map(Object.entries(outlines)), viewport).of((each) => each === code);

describe('the share of a box that lies on a unit', () => {
  const two = { a: square(40, 40, 80), b: square(120, 40, 80) };

  it('is all, nothing, or what is between', () => {
    const { share } = shareOf(two, 'a');
    expect(share(box(60, 60, 40))).toBe(1);
    expect(share(box(240, 60, 40))).toBe(0);
    expect(share(box(100, 60, 40))).toBe(0.5);
    expect(share(box(0, 0, 80))).toBe(0.25);
  });

  it('adds up over neighbours, whichever of them comes first', () => {
    for (const outlines of [two, { b: two.b, a: two.a }]) {
      for (let x = 0; x < 240; x += 7) {
        const all = box(x, 50, 33, 20);
        const whole = new Ground(new Map(Object.entries(outlines)), viewport).of(() => true).share(all);
        expect(shareOf(outlines, 'a').share(all) + shareOf(outlines, 'b').share(all)).toBeCloseTo(whole, 9);
      }
    }
  });

  it('is none in a hole, which may be another unit', () => {
    const outlines = { a: square(40, 40, 120) + square(80, 80, 40), b: square(80, 80, 40) };
    expect(shareOf(outlines, 'a').share(box(84, 84, 32))).toBe(0);
    expect(shareOf(outlines, 'b').share(box(84, 84, 32))).toBe(1);
    expect(shareOf(outlines, 'a').share(box(44, 44, 32))).toBe(1);
  });

  it('counts what is out of sight as nobody’s', () => {
    const { share, bounds } = shareOf({ a: square(-100, -100, 1000) }, 'a');
    expect(bounds).toEqual(box(0, 0, 400, 200));
    expect(share(box(-20, 50, 40))).toBe(0.5);
    expect(share(box(380, 180, 40))).toBe(0.25);
  });

  it('knows slanting borders', () => {
    const { share } = shareOf({ a: `M${left} ${top}l200 200-200 0z` }, 'a');
    expect(share(box(0, 0, 200))).toBeCloseTo(0.5, 1);
    expect(share(box(4, 120, 60))).toBe(1);
    expect(share(box(120, 4, 60))).toBe(0);
  });
});

describe('the box in which a unit is seen', () => {
  it('reaches to its edges', () => {
    expect(shareOf({ a: square(40, 80, 60) }, 'a').bounds).toEqual(box(40, 80, 60));
    expect(shareOf({ a: square(380, 160, 60) }, 'a').bounds).toEqual(box(380, 160, 20, 40));
  });

  it('is empty where nothing is seen of it', () => {
    for (const { share, bounds } of [
      shareOf({ a: square(500, 0, 60) }, 'a'),
      shareOf({ a: square(0, 0, 1) }, 'a'),
      shareOf({ a: square(0, 0, 60) }, 'b'),
    ]) {
      expect([bounds.width, bounds.height]).toEqual([0, 0]);
      expect(share(box(0, 0, 2 * CELL))).toBe(0);
    }
  });
});
