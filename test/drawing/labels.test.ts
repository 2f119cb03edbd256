import { describe, expect, it } from 'vitest';
import { Ground } from '../../src/drawing/ground.ts';
import { type LabelRequest, labels } from '../../src/drawing/labels.ts';
import { pathData } from '../../src/drawing/path.ts';
import { Room } from '../../src/drawing/room.ts';
import { atOnce } from '../../src/drawing/steps.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import {
  type Box,
  type Camera,
  fitBounds,
  fromCentreZoom,
  type Size,
  toScreen,
} from '../../src/scene/camera.ts';
import { madeUpDataset, madeUpGeometry } from '../support/made-up-dataset.ts';

const data = madeUpDataset();
const size: Size = { width: 600, height: 600 };
const outlines = new Map(
  madeUpGeometry().districts.features.map(({ id, geometry }) => [String(id), pathData(geometry)]),
);
const all = fitBounds([105, 10, 105.4, 10.4], size, 40);

/** The labels with their middles on the map. */
function drawn(changes: Partial<LabelRequest> & { layer?: string; camera?: Camera; covered?: Box[] } = {}) {
  const { camera = all, covered = [] } = changes;
  const request: LabelRequest = {
    data,
    choropleth: choropleth(data, changes.layer ?? 'target_attainment', 2023, 'light'),
    messages: createMessages('vi'),
    camera,
    size,
    selected: null,
    ground: new Ground(outlines, { camera, size }),
    room: new Room(size, covered),
    projects: [],
    held: new Set(),
    avoided: [],
    roomy: true,
    leading: true,
    ...changes,
  };
  return atOnce(labels(request)).map((label) => {
    const [x, y] = toScreen(request.camera, size, label.anchor);
    return { ...label, x: x + label.offset[0], y: y + label.offset[1] };
  });
}
type Label = ReturnType<typeof drawn>[number];
const of = (found: Label[], unit: string) => found.find((label) => label.unit === unit);

describe('the names on the map', () => {
  it('are those of the districts, with a value where there is one', () => {
    expect(of(drawn(), '901')).toMatchObject({ kind: 'district', lines: ['Một', '12/12'], strong: true });
    expect(of(drawn(), '902')).toMatchObject({ lines: ['Hai', '17/20'], strong: true });
    expect(of(drawn(), '903')).toMatchObject({ lines: ['Ba'], strong: false });
  });

  it("carry the province's own figure behind its name, in capitals", () => {
    expect(of(drawn(), '90')).toMatchObject({ kind: 'province', lines: ['DƯỚI 1/2'], strong: true });
    expect(of(drawn(), '91')).toMatchObject({ lines: ['TRÊN'], strong: false });
    expect(of(drawn({ layer: 'income_per_capita' }), '90')?.lines).toEqual(['DƯỚI 94,1']);
    expect(of(drawn({ layer: 'none' }), '90')?.lines).toEqual(['DƯỚI']);
  });

  it('are in the language of the atlas', () => {
    const english = drawn({ messages: createMessages('en'), layer: 'income_per_capita' });
    expect(of(english, '90')?.lines).toEqual(['LOWER 94.1']);
    expect(of(english, '901')?.lines).toEqual(['One', '71.3']);
  });

  it('stand in their district', () => {
    const { x, y } = of(drawn(), '901') as Label;
    expect(x).toBeLessThan(300);
    expect(y).toBeGreaterThan(300);
  });

  it('cover neither each other, nor an obstacle, nor the edge', () => {
    for (const camera of [
      all,
      fitBounds([105, 10, 105.4, 10.4], size, 250),
      fromCentreZoom([105.3, 10.2], 9),
    ]) {
      const pin = { x: 180, y: 390, width: 22, height: 22 };
      const found = drawn({ camera, covered: [pin] });
      const boxes = [...found, { x: 191, y: 401, width: 22, height: 22 }];
      for (const [i, a] of boxes.entries()) {
        if (i < found.length) {
          expect(Math.min(a.x, size.width - a.x)).toBeGreaterThan(a.width / 2);
          expect(Math.min(a.y, size.height - a.y)).toBeGreaterThan(a.height / 2);
        }
        for (const b of boxes.slice(i + 1)) {
          const apart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(apart).toBe(true);
        }
      }
    }
  });

  it('are left out of a district too small for them; with a value, or selected, they stand beside it, tied to it', () => {
    const camera = fitBounds([105, 10, 105.4, 10.4], size, 288);
    expect(of(drawn({ camera }), '903')).toBeUndefined();
    const tiny = fitBounds([105, 10, 105.4, 10.4], size, 294);
    for (const label of [of(drawn({ camera }), '901'), of(drawn({ camera: tiny, selected: '903' }), '903')]) {
      const [length, far] = [label?.leader, label?.offset].map((each) => Math.hypot(...(each ?? [])));
      expect(length).toBeGreaterThan(5);
      expect(far).toBeGreaterThan(length as number);
    }
    expect(of(drawn(), '901')?.leader).toBeUndefined();
  });

  it('keep off a pin, unless they have no other place on their ground', () => {
    const free = of(drawn(), '901') as Label;
    const pin = { x: free.x - 11, y: free.y - 11, width: 22, height: 22 };
    const moved = of(drawn({ avoided: [pin] }), '901') as Label;
    expect(moved.leader).toBeUndefined();
    expect(
      Math.abs(moved.x - free.x) >= 11 + free.width / 2 || Math.abs(moved.y - free.y) >= 11 + free.height / 2,
    ).toBe(true);
    const small = fitBounds([105, 10, 105.4, 10.4], size, 210);
    const only = of(drawn({ camera: small, avoided: [{ x: 0, y: 0, ...size }] }), '901') as Label;
    expect(only.leader).toBeUndefined();
  });

  it('are those of provinces and of the selected district alone where there is little room', () => {
    const few = drawn({ roomy: false, selected: '903' });
    expect(few.map(({ unit }) => unit).sort()).toEqual(['90', '903', '91']);
  });

  it('say on which class they stand where all of them does', () => {
    expect(of(drawn(), '901')?.on).toMatch(/^c\d$/);
    expect(of(drawn(), '903')?.on).toBe('');
    const partly = drawn({ camera: fitBounds([105, 10, 105.4, 10.4], size, 270) });
    expect(of(partly, '901')).toMatchObject({ on: '' });
    expect(of(partly, '901')?.leader).toBeUndefined();
  });

  it('of provinces out of sight are left out', () => {
    const elsewhere = fromCentreZoom([110, 15], 9);
    expect(drawn({ camera: elsewhere })).toEqual([]);
    expect(of(drawn({ camera: fromCentreZoom([105.2, 9.9], 12) }), '91')).toBeUndefined();
  });

  it('name the rivers', () => {
    expect(drawn().some(({ kind, lines }) => kind === 'water' && lines[0] === 'Sông Thử')).toBe(true);
  });
});
