import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { compileCommunes } from '../../src/compile/communes.ts';
import { communeGeometry } from '../../src/drawing/commune-geometry.ts';
import { pathData } from '../../src/drawing/path.ts';
import { readPath } from '../../src/drawing/shapes.ts';
import { today, topology } from '../support/communes.ts';

const compiled = compileCommunes(today, topology, { projects: [], indicators: [], figures: [] });
const geometry = communeGeometry(compiled, (code) => code.slice(0, 1));
const { districts, communes, formers, provinces, fineness } = geometry;

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

describe('as they are drawn', () => {
  const drawn = ({ features }: { features: readonly { geometry: MultiPolygon }[] }): number[] =>
    features.map(({ geometry }) =>
      Math.abs(readPath(pathData(geometry, fineness)).reduce((sum, ring) => sum + ringArea(ring), 0)),
    );

  it('communes have their areas, to two thousandths', () => {
    for (const [index, own] of drawn(communes).entries()) {
      const whole = area(communes.features[index]?.geometry as MultiPolygon);
      expect(Math.abs(own / whole - 1), String(communes.features[index]?.id)).toBeLessThan(0.002);
    }
  });

  it('pieces fill the provinces without a gap, and lie nowhere on each other', () => {
    const sum = (areas: number[]) => areas.reduce((all, each) => all + each, 0);
    expect(sum(drawn(districts)) / sum(drawn(provinces))).toBeCloseTo(1, 9);
    // Each border is drawn by those on both sides of it, point by point.
    const ends = new Map<string, number>();
    for (const { geometry } of districts.features)
      for (const ring of readPath(pathData(geometry, fineness)))
        for (const [at, to] of ring.slice(1).entries()) {
          const key = [String(ring[at]), String(to)].sort().join(' ');
          ends.set(key, (ends.get(key) ?? 0) + 1);
        }
    expect(Math.max(...ends.values())).toBe(2);
  });
});
