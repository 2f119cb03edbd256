import { type Bounds, fitBounds, type Size, unite } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import { keptFree } from './room.ts';
import { drawingBox } from './svg.ts';
import type { Tier } from './tiered-overlay.ts';

/** The smallest stage of each tier of map sizes, CSS pixels; the style sheet's container queries name the same. */
const TIERS: Record<string, Size> = {
  xs: { width: 300, height: 150 },
  s: { width: 340, height: 360 },
  m: { width: 520, height: 480 },
  l: { width: 820, height: 700 },
};

/** The bounds that show all provinces; longitude first, WGS84, degrees. */
export const allBounds = ({ data }: Scene) =>
  unite(data.provinces.flatMap(({ code }) => (data.places[code] ? [data.places[code].bounds] : [])));

/** Views of `bounds` on a map of each size for which names are placed. */
export function tiers(bounds: Bounds, sizes: Record<string, Size> = TIERS): Tier[] {
  return Object.entries(sizes).map(([name, size]) => {
    const padding = Math.min(28, size.width * 0.05);
    return { name, viewport: { size, covered: keptFree(size), camera: fitBounds(bounds, size, padding) } };
  });
}

/** Width by height of the first map, for the style sheet. */
export function firstRatio(scene: Scene, bounds: Bounds = allBounds(scene)): number {
  const [, , width, height] = drawingBox(bounds);
  return width / height;
}
