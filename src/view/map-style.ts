import type { FillLayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Tokens } from '../scale/palettes.ts';
import type { MapShapes } from './shapes.ts';

/** The colour of each area: the ground's from the theme, the districts' from feature state. */
export const areaColour = (tokens: Tokens): NonNullable<FillLayerSpecification['paint']>['fill-color'] => [
  'match',
  ['get', 'kind'],
  'district',
  // Without data nothing is drawn, nor is the sea there: the hatch beneath the canvas shows.
  ['to-color', ['feature-state', 'fill'], 'rgba(0,0,0,0)'],
  'sea',
  tokens.sea,
  tokens.land,
];

/**
 * The whole MapLibre style: our own ground, no tiles, no glyphs, no sprite, no address of anybody. One layer of areas,
 * since each layer more is a program to compile before the first frame and time in every frame; lines and names stay
 * in the SVG above, so that they look the same in both renderers.
 */
export function mapStyle(shapes: MapShapes, tokens: Tokens): StyleSpecification {
  return {
    version: 8,
    sources: { shapes: { type: 'geojson', data: shapes, tolerance: 0, buffer: 8 } },
    layers: [
      {
        id: 'areas',
        type: 'fill',
        source: 'shapes',
        layout: { 'fill-sort-key': ['match', ['get', 'kind'], 'sea', 0, 'land', 1, 'neighbour', 2, 3] },
        paint: { 'fill-antialias': false, 'fill-color': areaColour(tokens) },
      },
    ],
  };
}
