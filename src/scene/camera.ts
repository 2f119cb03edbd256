/** Longitude and latitude in degrees, WGS84. */
export type LonLat = readonly [longitude: number, latitude: number];
/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
export interface Size {
  /** CSS pixels. */
  width: number;
  height: number;
}

/**
 * What part of the world a map shows: the point in its middle and how many CSS pixels the world's width
 * takes. One camera serves both renderers, so that one's picture lies on the other's.
 */
export interface Camera {
  /** Web Mercator, 0 to 1 from west to east. */
  x: number;
  /** Web Mercator, 0 to 1 from north to south. */
  y: number;
  /** CSS pixels per world width. */
  scale: number;
}

/** MapLibre's world is 512 CSS pixels wide at zoom 0. */
const WORLD_PX = 512;
/** How far out a gesture may go: the delta still fills most of the map. */
export const MIN_ZOOM = 5;
/** Closer than this, the generalised boundaries show their corners. */
export const MAX_ZOOM = 13;

/** CSS pixels per world width at a zoom of MapLibre's. */
export const toScale = (zoom: number): number => WORLD_PX * 2 ** zoom;

/** Spherical Web Mercator (EPSG:3857), scaled to 0..1, y downwards. */
export function project([longitude, latitude]: LonLat): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `project`. */
export function unproject([x, y]: readonly [number, number]): [longitude: number, latitude: number] {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}

/** The camera that shows all of `bounds` in the middle of `size`, with `padding` CSS pixels left free. */
export function fitBounds(bounds: Bounds, size: Size, padding: number): Camera {
  const [left, top] = project([bounds[0], bounds[3]]);
  const [right, bottom] = project([bounds[2], bounds[1]]);
  const wide = Math.max(1, size.width - 2 * padding) / (right - left);
  const high = Math.max(1, size.height - 2 * padding) / (bottom - top);
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.min(wide, high, toScale(MAX_ZOOM)) };
}

/** Where a point lies on the map, in CSS pixels from its top left corner. */
export function toScreen(camera: Camera, size: Size, point: LonLat): [x: number, y: number] {
  const [x, y] = project(point);
  return [(x - camera.x) * camera.scale + size.width / 2, (y - camera.y) * camera.scale + size.height / 2];
}

/** The inverse of `toScreen`. */
export const fromScreen = (camera: Camera, size: Size, [x, y]: readonly [number, number]): LonLat =>
  unproject([
    camera.x + (x - size.width / 2) / camera.scale,
    camera.y + (y - size.height / 2) / camera.scale,
  ]);

export const toZoom = (camera: Camera): number => Math.log2(camera.scale / WORLD_PX);
export const toCentre = (camera: Camera): [longitude: number, latitude: number] =>
  unproject([camera.x, camera.y]);

/** A camera from MapLibre's centre (degrees) and zoom. */
export function fromCentreZoom(centre: LonLat, zoom: number): Camera {
  const [x, y] = project(centre);
  return { x, y, scale: toScale(zoom) };
}

/** The same middle, `factor` times as close, never closer than `MAX_ZOOM`. */
export const zoomBy = (camera: Camera, factor: number): Camera => ({
  ...camera,
  scale: Math.min(camera.scale * factor, toScale(MAX_ZOOM)),
});

export const unite = (all: readonly Bounds[]): Bounds => [
  Math.min(...all.map((bounds) => bounds[0])),
  Math.min(...all.map((bounds) => bounds[1])),
  Math.max(...all.map((bounds) => bounds[2])),
  Math.max(...all.map((bounds) => bounds[3])),
];

/** A box on the screen, CSS pixels; its corner is the upper left one. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
