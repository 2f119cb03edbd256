import { readFileSync } from 'node:fs';
import { bboxPolygon } from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import {
  type BoundaryOptions,
  type BoundarySources,
  buildBoundaries,
} from '../../src/compile/boundaries/build.ts';
import type { CountryTopology } from '../../src/compile/boundaries/countries.ts';

/** Three districts of two provinces of the map, 901 and 902 below 903, and 904 of a province east of them. */
export const fourDistricts = (): FeatureCollection<Polygon> =>
  JSON.parse(readFileSync(new URL('../fixtures/four-districts.geojson', import.meta.url), 'utf8'));

/** Two countries as boxes, north and south of 10.9 degrees. */
const countries = topology({
  countries: {
    type: 'FeatureCollection',
    features: [
      { ...bboxPolygon([102, 10.9, 108, 14]), id: '116' },
      { ...bboxPolygon([102, 8, 110, 10.9]), id: '704' },
    ],
  } as never,
}) as unknown as CountryTopology;

/** A river within a few hundred metres of the border between 902 and 904, and 903 and 904. */
const rivers = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Sông Thử' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [105.401, 10],
          [105.399, 10.2],
          [105.401, 10.4],
        ],
      },
    },
  ],
};

export const sources = (districts: unknown = fourDistricts()): BoundarySources => ({
  districts,
  rivers,
  countries,
});

/** A ring around a box of west, south, east, north. */
const box = (bounds: [number, number, number, number]) => bboxPolygon(bounds).geometry.coordinates[0] ?? [];

export const options: BoundaryOptions = {
  provinces: ['90', '91'],
  expected: ['901', '902', '903'],
  alongBorders: [{ name: 'Rạch Thử', along: [['901', '902']] }],
  around: {
    frame: [103, 7.8, 108.6, 12.8],
    land: [
      { id: '704', name: 'Việt Nam', parts: [{ country: '704', within: box([106.4, 10.3, 108.6, 10.8]) }] },
      { id: '116', name: 'Campuchia', parts: [{ country: '116' }] },
    ],
  },
  files: { districts: 'squares.geojson', rivers: 'river.geojson' },
};

/** The two topologies of the four districts. */
export const madeUp = () => buildBoundaries(sources(), options);
