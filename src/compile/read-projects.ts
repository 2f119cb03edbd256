import type { Geometry } from 'geojson';
import * as v from 'valibot';
import { type Project, projectProperties } from '../model/columns.ts';
import { expectedIn, expecting } from '../model/expected.ts';
import { isWhole, readFields, type Table } from '../model/read-table.ts';

const POSITION = expecting({ code: 'position' });
const COORDINATES = expecting({ code: 'coordinates' });

const coordinate = (most: number) =>
  v.pipe(v.number(POSITION), v.minValue(-most, POSITION), v.maxValue(most, POSITION));
const position = v.tuple([coordinate(180), coordinate(90)], POSITION);
const line = v.pipe(
  v.array(position, expecting({ code: 'positions' })),
  v.minLength(2, expecting({ code: 'line' })),
);
const geometrySchema = v.nullable(
  v.variant(
    'type',
    [
      v.object({ type: v.literal('Point'), coordinates: position }, COORDINATES),
      v.object({ type: v.literal('LineString'), coordinates: line }, COORDINATES),
      v.object(
        {
          type: v.literal('MultiLineString'),
          coordinates: v.pipe(
            v.array(line, expecting({ code: 'lines' })),
            v.minLength(1, expecting({ code: 'some-line' })),
          ),
        },
        COORDINATES,
      ),
    ],
    expecting({ code: 'shape' }),
  ),
);
const featureSchema = v.object({
  type: v.literal('Feature'),
  properties: v.record(v.string(), v.unknown()),
});
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});

/**
 * Reads `projects.geojson`: a FeatureCollection of projects in WGS84, longitude first, each with a Point, LineString,
 * MultiLineString or null. Never throws: every fault is in `problems`; a feature's row is its place, from 1.
 */
export function readProjects(text: string, file = 'projects.geojson'): Table<Project> {
  const table: Table<Project> = { file, rows: [], partial: [], incomplete: new Set(), problems: [] };
  const names = Object.keys(projectProperties);
  const collection = parseJson(text);
  if ('error' in collection || !v.is(collectionSchema, collection.value)) {
    table.problems.push(
      'error' in collection
        ? { file, expected: { code: 'json' }, got: collection.error }
        : { file, expected: { code: 'feature-collection' } },
    );
    table.incomplete = new Set(names);
    return table;
  }

  for (const [index, feature] of collection.value.features.entries()) {
    const row = index + 1;
    if (!v.is(featureSchema, feature)) {
      table.problems.push({ file, row, expected: { code: 'feature' }, got: feature });
      continue;
    }
    const { properties } = feature;
    const { value, faults } = readFields(projectProperties, properties);
    const { id } = value;
    for (const fault of faults) table.problems.push({ file, row, id, ...fault });
    for (const name of names.filter((known) => !Object.hasOwn(properties, known))) {
      table.problems.push({ file, row, id, expected: { code: 'property', name } });
    }
    for (const name of Object.keys(properties).filter((name) => !names.includes(name))) {
      table.problems.push({ file, row, id, expected: { code: 'known-properties' }, got: name });
    }
    const geometry = 'geometry' in feature ? feature.geometry : undefined;
    const shape = v.safeParse(geometrySchema, geometry);
    if (!shape.success) {
      const type = (geometry as Partial<Geometry> | undefined)?.type;
      const [issue] = shape.issues;
      const expected = expectedIn(issue);
      const got = expected.code === 'shape' ? type : issue.input;
      table.problems.push({ file, row, id, column: 'geometry', expected, got });
    }
    if (shape.success && isWhole(projectProperties, value)) {
      table.rows.push({ row, id, value: { ...value, geometry: shape.output } });
    } else table.partial.push({ row, id, value });
  }
  return table;
}

/** `JSON.parse` without a throw: the value, or the message of what is wrong with the text. */
export function parseJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
