import type { Project, ProjectKind } from '../model/columns.ts';
import { type Camera, type LonLat, type Size, toScreen } from './camera.ts';
import { type Box, spread } from './place-labels.ts';

/** Half the width of a pin in CSS pixels. */
export const PIN_RADIUS = 11;

/** A work with a position of its own. */
export type PointWork = Project & { geometry: GeoJSON.Point };

export interface Pin {
  project: PointWork;
  /** Where the pin stands, CSS pixels; moved aside where pins would lie on each other. */
  x: number;
  y: number;
  /** The work's own place. */
  place: [x: number, y: number];
}

/** The pins of all works that have a point, spread so that each can be seen and tapped. */
export function pins(projects: readonly Project[], camera: Camera, size: Size): Pin[] {
  const points = projects.filter((project): project is PointWork => project.geometry?.type === 'Point');
  const places = points.map(({ geometry }) =>
    toScreen(camera, size, geometry.coordinates as unknown as LonLat),
  );
  const moved = spread(places, 2 * PIN_RADIUS + 2);
  return points.map((project, index) => {
    const place = places[index] as [number, number];
    const [x, y] = moved[index] as [number, number];
    return { project, x, y, place };
  });
}

export const pinBox = ({ x, y }: Pin): Box => ({
  x: x - PIN_RADIUS,
  y: y - PIN_RADIUS,
  width: 2 * PIN_RADIUS,
  height: 2 * PIN_RADIUS,
});

/** One glyph a kind, in a 12 by 12 box around its middle, drawn with a 1.4 px line. */
export const GLYPHS: Record<ProjectKind, string> = {
  expressway: 'M-4 5L-1.5-5M4 5L1.5-5M0-4v2M0 0v2M0 4v1',
  road: 'M-3 5V-1a3 3 0 0 1 6 0V5M0 5V3',
  waterway: 'M-5-2q2.5-3 5 0t5 0M-5 3q2.5-3 5 0t5 0',
  power: 'M1-5.5l-4.5 6.5h3.5l-1 4.5L4-1H.5z',
  industrial_park: 'M-5 5V-1l3.5 2V-1L2 1V-5h3V5z',
  industrial_cluster: 'M-5 5V0l3.5 2V0L2 2V-3h3V5z',
  incubator: 'M-3.5 0a3.5 3.5 0 1 1 7 0q-1.5 1.5-1.5 3h-4q0-1.5-1.5-3M-1.5 5.5h3',
  centre: 'M-5 5h10M-4-1v6M0-1v6M4-1v6M-5-1L0-5L5-1z',
  monument: 'M-1.5-2L0-5.5L1.5-2V3h-3zM-4 5h8',
  programme: 'M0 5V-1M0 0q-5 0-5-4.5Q0-4.5 0 0q0-4 5-4Q5 1 0 2',
};
