import { describe, expect, it } from 'vitest';
import { PIN_RADIUS, pinned, pins } from '../../src/drawing/pins.ts';
import { Room } from '../../src/drawing/room.ts';
import type { Project } from '../../src/model/columns.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { type Box, fromCentreZoom, fromScreen as toDegrees, toScreen } from '../../src/scene/camera.ts';
import { GLYPHS } from '../../src/text/project-glyphs.ts';
import { madeUpDataset, project } from '../support/made-up-dataset.ts';

const size = { width: 400, height: 300 };
const camera = fromCentreZoom([105.2, 10.2], 9);
const at = (id: string, ...coordinates: [number, number]) =>
  project({ id, units: ['901'], precision: 'exact', geometry: { type: 'Point', coordinates } });

const placed = (projects: readonly Project[], ...taken: Box[]) =>
  pins(pinned(projects, camera, size), new Room(size, taken));

describe('pins', () => {
  it('stand for the projects with a point: no line, nothing without a position', () => {
    const found = placed(madeUpDataset().projects);
    expect(found.map((pin) => pin.project.id)).toEqual(['hall']);
  });

  it('stand at the place of their project', () => {
    const [pin] = placed([at('a', 105.2, 10.2)]);
    expect(pin).toMatchObject({ x: 200, y: 150, place: [200, 150] });
    const [other] = placed([at('b', 105.1, 10.1)]);
    expect(other?.place).toEqual(toScreen(camera, size, [105.1, 10.1]));
  });

  it('are moved aside where they would lie on each other, and remember their place', () => {
    const projects = [at('a', 105.2, 10.2), at('b', 105.2, 10.2), at('c', 105.201, 10.2)];
    const found = placed(projects);
    expect(found).toHaveLength(3);
    for (const [i, a] of found.entries()) {
      for (const b of found.slice(i + 1))
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(2 * PIN_RADIUS);
    }
    expect(found.slice(0, 2).map(({ place }) => place)).toEqual([
      [200, 150],
      [200, 150],
    ]);
    expect(placed(projects)).toEqual(found);
  });

  it('give way to a name, and are left out where all around is taken', () => {
    const name = { x: 170, y: 136, width: 60, height: 28 };
    const [pin] = placed([at('a', 105.2, 10.2)], name);
    expect(pin?.place).toEqual([200, 150]);
    expect(Math.abs((pin?.y ?? 0) - 150)).toBeGreaterThanOrEqual(14 + PIN_RADIUS);
    expect(placed([at('a', 105.2, 10.2)], { x: 100, y: 50, width: 200, height: 200 })).toEqual([]);
  });

  it('stay where they are out of sight, or cut by the edge: a drag brings them in', () => {
    for (const place of [[105.9, 10.2], toDegrees(camera, size, [4, 150])] as [number, number][]) {
      const [pin] = placed([at('a', ...place)]);
      expect([pin?.x, pin?.y].map((each) => Math.round(each ?? 0))).toEqual(
        toScreen(camera, size, place).map(Math.round),
      );
    }
  });

  it('may be none', () => {
    expect(placed([])).toEqual([]);
  });
});

describe('the glyphs', () => {
  it('are one for each kind of project, each another, within their box', () => {
    expect(Object.keys(GLYPHS).sort()).toEqual([...PROJECT_KINDS].sort());
    expect(new Set(Object.values(GLYPHS)).size).toBe(PROJECT_KINDS.length);
    for (const glyph of Object.values(GLYPHS)) expect(glyph).toMatch(/^M[-\dA-Za-z.\s]+$/);
  });
});
