import { type Bounds, type Camera, fitBounds, type Size } from './camera.ts';

/** From what a map shows to what it should show instead; undefined where it may stay. */
export type Reveal = (camera: Camera, size: Size) => Camera | undefined;

/**
 * Brings `bounds` into sight amid what lies around them, a third of the map in size; leaves a map alone that has their
 * middle in sight and gives them more than a ninth of itself already. The map caps how far out this may lead.
 */
export const revealing =
  (bounds: Bounds): Reveal =>
  (camera, size) => {
    const near = fitBounds(bounds, size, Math.min(size.width, size.height) / 3);
    const away = (distance: number, extent: number) => Math.abs(distance) * camera.scale > extent * 0.4;
    const hidden = away(near.x - camera.x, size.width) || away(near.y - camera.y, size.height);
    return hidden || near.scale > 3 * camera.scale ? near : undefined;
  };
