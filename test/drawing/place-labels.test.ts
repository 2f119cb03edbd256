import { describe, expect, it } from 'vitest';
import { Ground } from '../../src/drawing/ground.ts';
import { UNITS_PER_WORLD, worldToDrawing } from '../../src/drawing/path.ts';
import { besideProvince, inside, led } from '../../src/drawing/place-labels.ts';
import { Room } from '../../src/drawing/room.ts';
import type { Box } from '../../src/scene/camera.ts';

const size = { width: 400, height: 300 };
const [middleX, middleY] = worldToDrawing(0.5, 0.5);
/** Rectangles of a map on which one drawing unit is one CSS pixel, as a ground. */
function groundOf(units: Record<string, [x: number, y: number, width: number, height: number]>) {
  const [left, top] = [Math.round(middleX) - 200, Math.round(middleY) - 150];
  const paths = Object.entries(units).map(
    ([code, [x, y, width, height]]) =>
      [code, `M${left + x} ${top + y}l${width} 0 0 ${height}-${width} 0z`] as const,
  );
  const ground = new Ground(new Map(paths), { camera: { x: 0.5, y: 0.5, scale: UNITS_PER_WORLD }, size });
  const of = (...codes: string[]) => ground.of((code) => codes.includes(code));
  return { of, all: ground.of(() => true).share };
}
const room = (...taken: Box[]) => new Room(size, taken);
const middleOf = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2];
const NAME = { width: 60, height: 28 };

describe('a name on its own ground', () => {
  it('stands in the middle where there is room', () => {
    const { of } = groundOf({ a: [100, 100, 160, 100] });
    const stand = inside(of('a'), NAME, [180, 150], room());
    expect(stand && middleOf(stand.box)).toEqual([180, 150]);
    expect(stand?.leader).toBeUndefined();
  });

  it('moves aside for what is taken, and stays on its ground', () => {
    const { of } = groundOf({ a: [100, 100, 160, 100] });
    const taken = { x: 160, y: 140, width: 30, height: 20 };
    const stand = inside(of('a'), NAME, [180, 150], room(taken));
    expect(stand && of('a').share(stand.box)).toBeGreaterThan(0.9);
    expect(stand && room(taken).has(stand.box)).toBe(true);
  });

  it('leaves alone what it need not cover, and covers it where it has no other place', () => {
    const pin = { x: 169, y: 139, width: 22, height: 22 };
    const wide = groundOf({ a: [100, 100, 160, 100] }).of('a');
    const off = inside(wide, NAME, [180, 150], room(), [pin]);
    expect(off && room(pin).has(off.box)).toBe(true);
    const narrow = groundOf({ a: [148, 134, 64, 32] }).of('a');
    const on = inside(narrow, NAME, [180, 150], room(), [pin]);
    expect(on && middleOf(on.box)).toEqual([180, 150]);
  });

  it('is for the part of the unit that is in view', () => {
    const stand = inside(groundOf({ a: [-400, 50, 520, 100] }).of('a'), NAME, [-140, 100], room());
    expect(stand?.box.x).toBeGreaterThanOrEqual(3);
    expect(stand && stand.box.x + 60).toBeLessThan(125);
  });

  it('has no place where most of it would be another’s, or its middle', () => {
    expect(inside(groundOf({ a: [100, 100, 30, 28] }).of('a'), NAME, [115, 114], room())).toBeUndefined();
    expect(inside(groundOf({ a: [500, 100, 90, 90] }).of('a'), NAME, [545, 145], room())).toBeUndefined();
    const taken = { x: 90, y: 90, width: 200, height: 120 };
    expect(
      inside(groundOf({ a: [100, 100, 160, 100] }).of('a'), NAME, [180, 150], room(taken)),
    ).toBeUndefined();
  });
});

describe('a name beside its ground', () => {
  const units = { a: [180, 130, 24, 24], b: [204, 80, 120, 150], c: [100, 80, 80, 150] } as const;
  const { of, all } = groundOf(units as never);
  const none = groundOf({}).all;

  it('is tied to a point of its unit', () => {
    const stand = led(of('a'), NAME, [192, 142], room(), all, of('b').share);
    const [from, to] = stand?.leader ?? [];
    expect(from).toEqual([192, 142]);
    expect(
      to &&
        Math.max(
          Math.abs(to[0] - (stand?.box.x ?? 0) - 30) / 30,
          Math.abs(to[1] - (stand?.box.y ?? 0) - 14) / 14,
        ),
    ).toBeCloseTo(1, 6);
  });

  it('stands off barred ground', () => {
    const stand = led(of('a'), NAME, [192, 142], room(), none, of('b').share);
    expect(stand && of('b').share(stand.box)).toBeLessThan(0.05);
    const other = led(of('a'), NAME, [192, 142], room(), none, of('c').share);
    expect(other && of('c').share(other.box)).toBeLessThan(0.05);
  });

  it('prefers ground that is nobody’s, unless that is far', () => {
    const low = groundOf({ a: [180, 206, 24, 24], b: [204, 80, 120, 150], c: [100, 80, 80, 150] });
    const near = led(low.of('a'), NAME, [192, 218], room(), low.all, none);
    expect(near && low.all(near.box)).toBe(0);
    const far = led(of('a'), NAME, [192, 142], room(), all, none);
    expect(far && all(far.box)).toBeGreaterThan(0.5);
  });

  it('is left out where there is no place for it, or nothing to tie it to', () => {
    const full = room({ x: 0, y: 0, width: 400, height: 130 }, { x: 0, y: 154, width: 400, height: 146 });
    expect(led(of('a'), NAME, [192, 142], full, all, none)).toBeUndefined();
    expect(led(of('x'), NAME, [192, 142], room(), all, none)).toBeUndefined();
    const stand = led(of('a'), NAME, [192, 142], room({ x: 0, y: 0, width: 400, height: 120 }), all, none);
    expect(stand?.box.y).toBeGreaterThan(123);
  });
});

describe('the name of a province', () => {
  const { of } = groundOf({ a: [60, 60, 120, 120], b: [240, 60, 120, 120] });

  it('stands where it is wanted, beside its province', () => {
    const stand = besideProvince(of('a'), of('b').share, NAME, [120, 198], room());
    expect(stand && middleOf(stand.box)).toEqual([120, 198]);
  });

  it('goes round what is taken, right beside the province still, and never across another', () => {
    const taken = { x: 0, y: 182, width: 400, height: 118 };
    const stand = besideProvince(of('a'), of('b').share, NAME, [120, 198], room(taken));
    expect(stand).toBeDefined();
    if (!stand) return;
    expect(of('b').share(stand.box)).toBe(0);
    const { x, y, width, height } = stand.box;
    expect(of('a').share({ x: x - 44, y: y - 44, width: width + 88, height: height + 88 })).toBeGreaterThan(
      0,
    );
  });

  it('is none that could be another’s: as near to that', () => {
    const { of: close } = groundOf({ a: [60, 60, 120, 120], b: [184, 60, 120, 120] });
    const only = [
      { x: 0, y: 0, width: 400, height: 182 },
      { x: 0, y: 182, width: 148, height: 118 },
      { x: 218, y: 182, width: 182, height: 118 },
    ];
    expect(besideProvince(close('a'), close('b').share, NAME, [120, 198], room(...only))).toBeUndefined();
  });

  it('is none for a province out of sight', () => {
    expect(
      besideProvince(groundOf({ a: [900, 0, 90, 90] }).of('a'), of('b').share, NAME, [945, 98], room()),
    ).toBeUndefined();
  });
});
