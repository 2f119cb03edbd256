import * as v from 'valibot';
import { type Problem, quote } from '../model/problem.ts';
import type { Region } from '../model/region.ts';
import { parseJson } from './read-projects.ts';

const POSITION = '[longitude, latitude] in degrees';
const degrees = (most: number) =>
  v.pipe(v.number(POSITION), v.minValue(-most, POSITION), v.maxValue(most, POSITION));
const position = v.strictTuple([degrees(180), degrees(90)], POSITION);
const text = v.pipe(v.string('a text'), v.trim(), v.nonEmpty('a text'));
const code = v.pipe(v.string('a code'), v.regex(/^\d{2,3}$/, 'a code of two or three digits'));
const country = v.pipe(v.string('a code'), v.regex(/^\d{3}$/, 'an ISO 3166-1 numeric code'));

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
  about_vi: text,
  about_en: text,
  credits_vi: text,
  credits_en: text,
  until: v.nullable(
    v.strictObject({
      date: v.pipe(v.string('a day such as 2025-07-01'), v.isoDate('a day such as 2025-07-01')),
      source: text,
    }),
  ),
  labels: v.array(
    v.strictObject({
      kind: v.picklist(['water', 'land'], 'water or land'),
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
  const parsed = parseJson(json);
  if ('error' in parsed) return { problems: [{ file, expected: 'JSON', got: quote(parsed.error) }] };
  const { success, output, issues } = v.safeParse(region, parsed.value);
  if (success) return { region: output, problems: [] };
  const problems = issues.map((issue): Problem => {
    const column = v.getDotPath(issue) ?? undefined;
    const unknown = issue.type === 'strict_object' && issue.expected === 'never';
    const missing = issue.type === 'strict_object' && issue.received === 'undefined';
    const expected = unknown ? 'only known names' : missing ? 'a value' : issue.message;
    return { file, column, expected, got: unknown ? quote(column) : quote(issue.input) };
  });
  return { problems };
}

/** What of it the site ships. */
export const shippedRegion = ({ neighbours: _, geometry: __, ...rest }: RegionFile): Region => rest;
