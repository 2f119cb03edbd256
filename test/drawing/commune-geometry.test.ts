import type { MultiPolygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { compileCommunes } from '../../src/compile/communes.ts';
import { communeGeometry } from '../../src/drawing/commune-geometry.ts';
import { today, topology } from '../support/communes.ts';

const compiled = compileCommunes(today, topology, { projects: [], indicators: [], figures: [] });
const { districts, communes, formers, provinces } = communeGeometry(compiled, (code) => code.slice(0, 1));

/** Signed, so that holes count against what they lie in; square degrees. */
const ringArea = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[at + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
const area = ({ coordinates }: MultiPolygon): number =>
  Math.abs(coordinates.flat().reduce((sum, ring) => sum + ringArea(ring), 0));
const total = (areas: readonly { geometry: MultiPolygon }[]): number =>
  areas.reduce((sum, { geometry }) => sum + area(geometry), 0);

it('has every piece, and each commune and former district once', () => {
  expect(districts.features).toHaveLength(149);
  for (const [{ features }, count] of [
    [communes, 135],
    [formers, 35],
  ] as const) {
    expect(features).toHaveLength(count);
    expect(new Set(features.map(({ id }) => id)).size).toBe(count);
  }
});

it.each([
  ['communes', communes],
  ['former districts', formers],
  ['provinces', provinces],
])('takes as much ground by %s as by pieces', (_, { features }) => {
  expect(total(features)).toBeCloseTo(total(districts.features), 9);
});

it('draws a commune of one piece as that piece, and one of several without the lines between them', () => {
  for (const { id, geometry } of communes.features) {
    const own = districts.features.filter((piece) => piece.id === id);
    if (own.length === 1) expect(geometry).toBe(own[0]?.geometry);
    else {
      const points = (all: MultiPolygon[]) => all.flatMap(({ coordinates }) => coordinates.flat(2)).length;
      expect(points([geometry])).toBeLessThan(points(own.map((piece) => piece.geometry)));
      expect(area(geometry)).toBeCloseTo(total(own), 9);
    }
  }
});
