import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Tokens } from '../scale/palettes.ts';
import type { MapGeometry } from './geometry.ts';

const feature = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });
/** A frame with our provinces cut out: there the hatch beneath the canvas shows through. */
function seaAround({ provinces }: MapGeometry): Feature {
  const frame: Position[] = [
    [90, -5],
    [120, -5],
    [120, 25],
    [90, 25],
    [90, -5],
  ];
  const holes = provinces.features.flatMap(({ geometry }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap((area) =>
      area.slice(0, 1),
    ),
  );
  return feature({ type: 'Polygon', coordinates: [frame, ...holes] });
}
/** Feature state needs numeric ids; unit codes are digits. */
const numbered = (collection: FeatureCollection): FeatureCollection => ({
  ...collection,
  features: collection.features.map((each) => ({ ...each, id: Number(each.id) })),
});

/** The layers of the map from bottom to top; pure, so that a theme is one call and a test can validate it. */
export function mapLayers(tokens: Tokens): LayerSpecification[] {
  const outline = (id: string, source: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  const fill = (id: string, source: string, colour: string): LayerSpecification => ({
    id,
    type: 'fill',
    source,
    paint: { 'fill-color': colour, 'fill-antialias': false },
  });
  return [
    fill('sea', 'sea', tokens.sea),
    fill('land', 'land', tokens.land),
    outline('land-lines', 'land', tokens.landLine, 0.75),
    fill('neighbours', 'neighbours', tokens.land),
    outline('neighbour-lines', 'neighbours', tokens.landLine, 0.75),
    outline('rivers', 'rivers', tokens.river, 1.5),
    {
      id: 'districts',
      type: 'fill',
      source: 'districts',
      paint: {
        'fill-antialias': false,
        'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0,0,0,0)'],
      },
    },
    outline('district-lines', 'district-lines', tokens.districtLine, 1),
    outline('province-lines', 'province-lines', tokens.provinceLine, 1.25),
  ];
}

/** The whole MapLibre style: our own ground, no tiles, no glyphs, no sprite, no address of anybody. */
export function mapStyle(geometry: MapGeometry, tokens: Tokens): StyleSpecification {
  const source = (data: FeatureCollection | Feature) => ({
    type: 'geojson' as const,
    data,
    tolerance: 0,
    buffer: 8,
  });
  return {
    version: 8,
    sources: {
      sea: source(seaAround(geometry)),
      land: source(geometry.land),
      neighbours: source(geometry.neighbours),
      rivers: source(geometry.rivers),
      districts: source(numbered(geometry.districts)),
      'district-lines': source(feature(geometry.districtLines)),
      'province-lines': source(feature(geometry.provinceLines)),
    },
    layers: mapLayers(tokens),
  };
}
