import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { places, projectsThrough } from '../../src/compile/places.ts';
import { madeUp } from '../support/made-up-geometry.ts';

const { boundaries } = madeUp();

describe('places', () => {
  const found = places(boundaries);

  it('are known for every province and district', () => {
    expect(Object.keys(found).sort()).toEqual(['90', '901', '902', '903', '91']);
  });

  it('have the spherical area in km², to one decimal', () => {
    // 0.2 by 0.2 degrees at 10.1° north: 22.24 km by 21.89 km.
    expect(found['901']?.area).toBeCloseTo(486.9, 0);
    expect(found['90']?.area).toBeCloseTo((found['901']?.area ?? 0) + (found['902']?.area ?? 0), 0);
  });

  it('have their neighbours of the same level', () => {
    expect(found['901']?.neighbours).toEqual(['902', '903']);
    expect(found['903']?.neighbours).toEqual(['901', '902']);
    expect(found['91']?.neighbours).toEqual(['90']);
  });

  it('have bounds from south-west to north-east', () => {
    expect(found['902']?.bounds).toEqual([105.2, 10, 105.4, 10.2]);
    expect(found['90']?.bounds).toEqual([105, 10, 105.4, 10.2]);
  });

  it('have a label well inside: of a square, its middle', () => {
    expect(found['901']?.label[0]).toBeCloseTo(105.1, 3);
    expect(found['901']?.label[1]).toBeCloseTo(10.1, 3);
    for (const geometry of boundaries.objects.districts.geometries) {
      const label = found[String(geometry.id)]?.label ?? [0, 0];
      expect(booleanPointInPolygon(label, feature(boundaries, geometry) as never)).toBe(true);
    }
  });
});

describe('the districts a project runs through', () => {
  const through = (geometry: Geometry | null) =>
    projectsThrough([{ id: 'project', geometry }], boundaries).project;

  it.each<[string, Geometry | null, string[]]>([
    ['a point inside one', { type: 'Point', coordinates: [105.3, 10.1] }, ['902']],
    ['a point outside all', { type: 'Point', coordinates: [106, 10.1] }, []],
    ['a point on a common border', { type: 'Point', coordinates: [105.2, 10.05] }, ['901', '902']],
    [
      'a line across, with no vertex in the middle one',
      {
        type: 'LineString',
        coordinates: [
          [105.3, 10.3],
          [105.3, 10.19],
          [105.1, 10.01],
        ],
      },
      ['901', '902', '903'],
    ],
    [
      'a line that only crosses corner to corner, its ends outside',
      {
        type: 'LineString',
        coordinates: [
          [104.9, 10.3],
          [105.5, 10.31],
        ],
      },
      ['903'],
    ],
    [
      'an area that surrounds all',
      {
        type: 'Polygon',
        coordinates: [
          [
            [104, 9],
            [106, 9],
            [106, 11],
            [104, 11],
            [104, 9],
          ],
        ],
      },
      ['901', '902', '903'],
    ],
    [
      'points in several',
      {
        type: 'MultiPoint',
        coordinates: [
          [105.3, 10.3],
          [105.1, 10.1],
        ],
      },
      ['901', '903'],
    ],
    ['no geometry', null, []],
  ])('are, for %s, in the order of their codes', (_, geometry, expected) => {
    expect(through(geometry)).toEqual(expected);
  });
});
