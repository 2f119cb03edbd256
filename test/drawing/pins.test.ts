import { describe, expect, it } from 'vitest';
import { PIN_RADIUS, pinBox, pins } from '../../src/drawing/pins.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { fromCentreZoom, toScreen } from '../../src/scene/camera.ts';
import { GLYPHS } from '../../src/text/project-glyphs.ts';
import { madeUpDataset, project } from '../support/made-up-dataset.ts';

const size = { width: 400, height: 300 };
const camera = fromCentreZoom([105.2, 10.2], 9);
const at = (id: string, ...coordinates: [number, number]) =>
  project({ id, units: ['901'], precision: 'exact', geometry: { type: 'Point', coordinates } });

describe('pins', () => {
  it('stand for the projects with a point: no line, nothing without a position', () => {
    const found = pins(madeUpDataset().projects, camera, size);
    expect(found.map((pin) => pin.project.id)).toEqual(['hall']);
  });

  it('stand at the place of their project', () => {
    const [pin] = pins([at('a', 105.2, 10.2)], camera, size);
    expect(pin).toMatchObject({ x: 200, y: 150, place: [200, 150] });
    const [other] = pins([at('b', 105.1, 10.1)], camera, size);
    expect(other?.place).toEqual(toScreen(camera, size, [105.1, 10.1]));
  });

  it('are moved aside where they would lie on each other, and remember their place', () => {
    const found = pins([at('a', 105.2, 10.2), at('b', 105.2, 10.2), at('c', 105.201, 10.2)], camera, size);
    for (const [i, a] of found.entries()) {
      for (const b of found.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * PIN_RADIUS);
      }
    }
    expect(found.slice(0, 2).map(({ place }) => place)).toEqual([
      [200, 150],
      [200, 150],
    ]);
    expect(found).toEqual(
      pins(
        found.map(({ project }) => project),
        camera,
        size,
      ),
    );
  });

  it('take a box around where they stand', () => {
    const [pin] = pins([at('a', 105.2, 10.2)], camera, size);
    expect(pin && pinBox(pin)).toEqual({ x: 189, y: 139, width: 22, height: 22 });
  });

  it('may be none', () => {
    expect(pins([], camera, size)).toEqual([]);
  });
});

describe('the glyphs', () => {
  it('are one for each kind of project, each another, within their box', () => {
    expect(Object.keys(GLYPHS).sort()).toEqual([...PROJECT_KINDS].sort());
    expect(new Set(Object.values(GLYPHS)).size).toBe(PROJECT_KINDS.length);
    for (const glyph of Object.values(GLYPHS)) expect(glyph).toMatch(/^M[-\dA-Za-z.\s]+$/);
  });
});
