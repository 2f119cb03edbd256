import type { Project } from '../model/columns.ts';
import { type Box, type Camera, type LonLat, type Size, toScreen } from '../scene/camera.ts';
import { centred } from './ground.ts';
import { apart, beside, type Point, type Room } from './room.ts';

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

const pinBox = ([x, y]: Point): Box => centred(x, y, 2 * PIN_RADIUS, 2 * PIN_RADIUS);

/** Projects that have a point, with their place on the screen. */
export function pinned(projects: readonly Project[], camera: Camera, size: Size) {
  return projects
    .filter((project): project is PointProject => project.geometry?.type === 'Point')
    .map((project) => {
      const place = toScreen(camera, size, project.geometry.coordinates as unknown as LonLat);
      return { project, place, box: pinBox(place) };
    });
}

/** Places for a pin at its own, and for its name right beside it; none where either has no room. */
export function besidePin(at: Point, size: Size, room: Room): { pin: Box; name: Box } | undefined {
  const pin = pinBox(at);
  if (!room.has(pin)) return undefined;
  for (const { box: name } of beside(at, size, PIN_RADIUS + 3, PIN_RADIUS + 11))
    if (apart(name, pin, 2) && room.has(name)) return { pin, name };
  return undefined;
}

/** How far from its place a pin may stand. */
const FAR_PX = 42;

/** The pins that find room: at their places, or beside them where a name or another pin stands there. */
export function pins(
  wanted: ReturnType<typeof pinned>,
  room: Room,
  held: ReadonlySet<string> = new Set(),
): Pin[] {
  return wanted.flatMap(({ project, place, box }) => {
    const isHeld = held.has(project.id);
    const stand = isHeld || room.has(box) || !room.shows(box) ? { box } : firstFree(place, box, room);
    if (!stand) return [];
    if (!isHeld) room.take(stand.box);
    return [{ project, place, x: stand.box.x + PIN_RADIUS, y: stand.box.y + PIN_RADIUS }];
  });
}

function firstFree(place: Point, size: Size, room: Room): { box: Box } | undefined {
  for (const each of beside(place, size, 2, FAR_PX)) if (room.has(each.box)) return each;
  return undefined;
}
