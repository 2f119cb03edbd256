import * as v from 'valibot';
import { expecting } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
import type { Region } from '../model/region.ts';
import { readStrict } from './read-strict.ts';

const POSITION = expecting({ code: 'position' });
const degrees = (most: number) =>
  v.pipe(v.number(POSITION), v.minValue(-most, POSITION), v.maxValue(most, POSITION));
const position = v.strictTuple([degrees(180), degrees(90)], POSITION);
const text = v.pipe(v.string(expecting({ code: 'text' })), v.trim(), v.nonEmpty(expecting({ code: 'text' })));
const code = v.pipe(
  v.string(expecting({ code: 'unit-code' })),
  v.regex(/^\d{2,3}$/, expecting({ code: 'unit-code' })),
);
const country = v.pipe(
  v.string(expecting({ code: 'country-code' })),
  v.regex(/^\d{3}$/, expecting({ code: 'country-code' })),
);

/** What `npm run boundaries` takes from its sources, and how. */
const geometry = v.strictObject({
  /** File names in the folder of the sources: the districts, those around the map included, and rivers as lines, if any. */
  districts: text,
  rivers: v.nullable(text),
  /** Rivers that run along common borders of districts, given by pairs of district codes. */
  along_borders: v.array(v.strictObject({ name: text, along: v.array(v.strictTuple([code, code])) })),
  /** What a wide page shows around the provinces: west, south, east, north in degrees. */
  frame: v.strictTuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
  /** Land beneath the provinces, coarse: parts of countries within a ring, or within the frame. */
  land: v.array(
    v.strictObject({
      id: country,
      name: text,
      parts: v.array(v.strictObject({ country, within: v.optional(v.array(position)) })),
    }),
  ),
});

const region = v.strictObject({
  name: text,
  whole_vi: text,
  whole_en: text,
  /** What the site shows, as a list in words, for those who look for it. */
  about_vi: text,
  about_en: text,
  credits_vi: text,
  credits_en: text,
  until: v.nullable(
    v.strictObject({
      date: v.pipe(v.string(expecting({ code: 'day' })), v.isoDate(expecting({ code: 'day' }))),
      source: text,
    }),
  ),
  labels: v.array(
    v.strictObject({
      kind: v.picklist(['water', 'land'], expecting({ code: 'one-of', words: ['water', 'land'] })),
      name_vi: text,
      name_en: text,
      at: position,
    }),
  ),
  /** By code of a neighbouring province: where the part of it that shows is widest, towards the map. */
  neighbours: v.record(code, position),
  geometry,
});

export type RegionFile = v.InferOutput<typeof region>;
export type GeometrySources = RegionFile['geometry'];

/** Reads `region.json`. Never throws; `region` is there when nothing is wrong with it. */
export function readRegion(json: string, file = 'region.json'): { region?: RegionFile; problems: Problem[] } {
  const { value, problems } = readStrict(json, region, file);
  return { region: value, problems };
}

/** What of it the site ships. */
export const shippedRegion = ({
  about_vi: _vi,
  about_en: _en,
  neighbours: _,
  geometry: __,
  ...rest
}: RegionFile): Region => rest;
