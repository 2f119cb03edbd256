/** `polylabel` 2 comes without types. */
declare module 'polylabel' {
  import type { Position } from 'geojson';

  /**
   * The pole of inaccessibility of a polygon: the inner position furthest from its outline, with that distance.
   * Rings and `precision` are in the same unit.
   */
  export default function polylabel(rings: Position[][], precision?: number): number[] & { distance: number };
}
