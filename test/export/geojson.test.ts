import { check } from '@placemarkio/check-geojson';
import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createGeometry } from '../../src/drawing/geometry.ts';
import { exportGeoJson } from '../../src/export/geojson.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { DATA } from '../support/site-folders.ts';

const compiled = await compileData(DATA);
const data = createDataset(compiled.data);
const scene = {
  data,
  choropleth: choropleth(data, 'income_per_capita', 2023, 'light'),
  messages: createMessages('en'),
  selected: null,
  kinds: [],
  project: null,
};
const exported = exportGeoJson(scene, createGeometry(compiled.topologies));

/** Of a closed ring in degrees; positive where it runs counterclockwise. */
const signedArea = (ring: number[][]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + (x - fromX) * (y + fromY);
  }, 0) / -2;

describe('the districts as GeoJSON', () => {
  it('pass a validator', () => {
    expect(check(JSON.stringify(exported)).type).toBe('FeatureCollection');
  });

  it('are all there, each as large as the atlas says', () => {
    expect(exported.features).toHaveLength(data.districts.length);
    for (const feature of exported.features) {
      const known = data.places[feature.properties.code]?.area ?? 0;
      expect(Math.abs(area(feature) / 1e6 - known)).toBeLessThan(0.01 * known + 0.1);
    }
  });

  it('wind their outer rings counterclockwise and holes clockwise, longitude first', () => {
    for (const { geometry, properties } of exported.features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const rings of polygons)
        for (const [index, ring] of rings.entries())
          expect(signedArea(ring) > 0, properties.code).toBe(index === 0);
      const [longitude = 0, latitude = 0] = polygons[0]?.[0]?.[0] ?? [];
      expect([Math.floor(longitude / 10), Math.floor(latitude / 2)]).toEqual([10, latitude < 10 ? 4 : 5]);
    }
  });

  it('carry value, class, year, article and the state of the data; nothing but that where there is no figure', () => {
    for (const { properties } of exported.features) {
      const coloured = scene.choropleth.byUnit.get(properties.code);
      expect(properties).toMatchObject({
        value: coloured?.value ?? null,
        class: coloured?.classId ?? 'none',
        year: coloured?.figure.year ?? null,
        source_title: coloured ? data.source(coloured.figure.source)?.title : null,
        data_version: data.version,
      });
    }
    expect(exported.data_version).toBe(data.version);
    expect(String(exported.credits)).toContain('gis.chinhphu.vn');
  });
});
