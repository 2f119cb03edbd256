import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createGeometry } from '../../src/drawing/geometry.ts';
import { mapStyle } from '../../src/drawing/map-style.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { drawnShapes } from '../support/drawn-shapes.ts';
import { madeUpDataset, madeUpGeometry } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const { data, topologies } = await compileData(DATA);
const maps = {
  'made-up': drawnShapes(madeUpDataset(), madeUpGeometry()),
  real: drawnShapes(createDataset(data), createGeometry(topologies)),
};
const cases = Object.entries(maps).map(([name, shapes]) => [name, mapStyle(shapes)] as const);

describe.each(cases)('the style of the %s map', (_, style) => {
  it('is what the style specification allows', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('asks nobody for anything: no glyphs, no sprite, no address, no text', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\/|mapbox:|pmtiles:/);
    expect(style.layers.filter(({ type }) => type === 'symbol')).toEqual([]);
    for (const source of Object.values(style.sources))
      expect(source).toMatchObject({ type: 'geojson', data: {} });
  });

  it('uses every source that it has', () => {
    const used = new Set(style.layers.map((layer) => ('source' in layer ? layer.source : '')));
    expect([...used].sort()).toEqual(Object.keys(style.sources).sort());
  });

  it('leaves all colours to feature state', () => {
    const paint = JSON.stringify(style.layers.map((layer) => layer.paint));
    expect(paint).toContain('["feature-state","fill"]');
    expect(paint).toContain('rgba(0,0,0,0)');
    expect(paint).not.toMatch(/#[0-9a-f]{3}/i);
  });
});

it('the validator finds what is wrong', () => {
  const style = mapStyle(maps.real);
  for (const layer of style.layers) Object.assign(layer.paint ?? {}, { 'fill-color': 'no colour' });
  expect(validateStyleMin(style)).not.toEqual([]);
});
