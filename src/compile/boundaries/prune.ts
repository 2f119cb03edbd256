import { filter, filterWeight, planarRingArea } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/**
 * A topology without the rings that are smaller than `least` square degrees, holes included, and without arcs
 * that nothing uses any more. Geometries that have no ring left are taken out of their collection.
 */
export function withoutSmallRings<T extends Topology>(topology: T, least: number): T {
  const kept = filter(
    topology as unknown as Topology<Objects>,
    filterWeight(topology, least, planarRingArea),
  ) as T;
  const objects = Object.entries(kept.objects).map(([name, object]) => [
    name,
    // The library makes null of a collection in which nothing is left.
    object.type === null ? { type: 'GeometryCollection', geometries: [] } : object,
  ]);
  return { ...kept, objects: Object.fromEntries(objects) };
}
