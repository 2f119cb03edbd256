import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Tokens } from '../scale/palettes.ts';
import type { MapShapes } from './shapes.ts';

/** The layers of the map from bottom to top; pure, so that a theme is one call and a test can validate it. */
export function mapLayers(tokens: Tokens): LayerSpecification[] {
  const line = (
    id: string,
    source: string,
    kind: string,
    colour: string,
    width: number,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return [
    // The sea is a frame with our provinces cut out: there the hatch beneath the canvas shows through. One layer for
    // all, with colours by feature as in the districts: fewer programs to compile before the first frame.
    {
      id: 'ground',
      type: 'fill',
      source: 'ground',
      layout: { 'fill-sort-key': ['match', ['get', 'kind'], 'sea', 0, 'land', 1, 2] },
      paint: {
        'fill-antialias': false,
        'fill-color': ['match', ['get', 'kind'], 'sea', tokens.sea, tokens.land],
      },
    },
    line('neighbour-line', 'ground', 'neighbour', tokens.landLine, 0.75),
    {
      id: 'districts',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-antialias': false,
        'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0,0,0,0)'],
      },
    },
    line('district-line', 'districts', 'district', tokens.districtLine, 1),
    line('river', 'lines', 'river', tokens.river, 1.75),
    line('province-line', 'lines', 'province', tokens.provinceLine, 1.25),
  ];
}

/** The whole MapLibre style: our own ground, no tiles, no glyphs, no sprite, no address of anybody. */
export function mapStyle(shapes: MapShapes, tokens: Tokens): StyleSpecification {
  const source = (data: FeatureCollection) => ({ type: 'geojson' as const, data, tolerance: 0, buffer: 8 });
  return {
    version: 8,
    sources: {
      ground: source(shapes.ground),
      lines: source(shapes.lines),
      districts: source(shapes.districts),
    },
    layers: mapLayers(tokens),
  };
}
