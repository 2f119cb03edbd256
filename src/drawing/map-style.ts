import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DistrictShapes } from './shapes.ts';

/**
 * The whole MapLibre style: the districts, no tiles, no glyphs, no sprite, no address of anybody. One layer, since each
 * layer more is a program to compile before the first frame and time in every frame; ground, lines and names stay in
 * the SVG above, so that they look the same in both renderers.
 */
export function mapStyle(districts: DistrictShapes): StyleSpecification {
  return {
    version: 8,
    sources: { districts: { type: 'geojson', data: districts, tolerance: 0, buffer: 8 } },
    layers: [
      {
        id: 'districts',
        type: 'fill',
        source: 'districts',
        paint: {
          'fill-antialias': false,
          // Without data nothing is drawn: the hatch beneath the canvas shows.
          'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0,0,0,0)'],
        },
      },
    ],
  };
}
