import type { Project } from '../model/columns.ts';
import type { Box } from '../scene/camera.ts';
import { type Camera, type LonLat, type Size, toScreen } from '../scene/camera.ts';
import { spread } from './place-labels.ts';

/** Half the width of a pin in CSS pixels. */
export const PIN_RADIUS = 11;

/** A project with a position of its own. */
export type PointProject = Project & { geometry: GeoJSON.Point };

export interface Pin {
  project: PointProject;
  /** Where the pin stands, CSS pixels; moved aside where pins would lie on each other. */
  x: number;
  y: number;
  /** The project's own place. */
  place: [x: number, y: number];
}

/** The pins of all projects that have a point, spread so that each can be seen and tapped. */
export function pins(projects: readonly Project[], camera: Camera, size: Size): Pin[] {
  const points = projects.filter((project): project is PointProject => project.geometry?.type === 'Point');
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
