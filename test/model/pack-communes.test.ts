import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileCommunes } from '../../src/compile/communes.ts';
import { packCommunes, unpackCommunes } from '../../src/model/pack-communes.ts';
import { today, topology } from '../support/communes.ts';

const compiled = compileCommunes(today, topology, { projects: [], indicators: [], figures: [] });
const packed = packCommunes(compiled);
const gzipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

describe('today’s communes, packed', () => {
  it('are the same after the way to the page', () => {
    const { pieces, ...rest } = unpackCommunes(JSON.parse(JSON.stringify(packed)));
    const { pieces: before, ...others } = compiled;
    expect(rest).toEqual(others);
    const sorted = (all: typeof pieces) => all.map((piece) => JSON.stringify(piece)).sort();
    expect(sorted(pieces)).toEqual(sorted(before));
  });

  it('take at most 20 KB of geometry and 14 KB of names and crosswalk', () => {
    const { arcs, pieces, labels, grid, steps, communes, crosswalk } = packed;
    expect(gzipped({ arcs, pieces, labels, grid, steps })).toBeLessThanOrEqual(20_000);
    expect(gzipped({ communes, crosswalk })).toBeLessThanOrEqual(14_000);
  });
});
