import type { Geometry } from 'geojson';
import * as v from 'valibot';
import { type Project, projectProperties } from '../model/columns.ts';
import { quote } from '../model/problem.ts';
import { isWhole, readFields, type Table } from '../model/read-table.ts';

const SHAPES = 'null, a Point, a LineString or a MultiLineString';
const POSITION = 'a longitude from -180 to 180, then a latitude from -90 to 90';

const coordinate = (most: number) =>
  v.pipe(v.number(POSITION), v.minValue(-most, POSITION), v.maxValue(most, POSITION));
const position = v.tuple([coordinate(180), coordinate(90)], POSITION);
const line = v.pipe(
  v.array(position, 'a list of positions'),
  v.minLength(2, 'a line of at least two positions'),
);
const geometrySchema = v.nullable(
  v.variant(
    'type',
    [
      v.object({ type: v.literal('Point'), coordinates: position }),
      v.object({ type: v.literal('LineString'), coordinates: line }),
      v.object({
        type: v.literal('MultiLineString'),
        coordinates: v.pipe(v.array(line, 'a list of lines'), v.minLength(1, 'at least one line')),
      }),
    ],
    SHAPES,
  ),
);
const featureSchema = v.object(
  { type: v.literal('Feature'), properties: v.record(v.string(), v.unknown()) },
  'a Feature with properties',
);
const collectionSchema = v.object(
  { type: v.literal('FeatureCollection'), features: v.array(v.unknown()) },
  'a FeatureCollection',
);

/**
 * Reads `projects.geojson`: a FeatureCollection of works in WGS84, longitude first, each with a Point, LineString,
 * MultiLineString or null. Never throws: every fault is in `problems`; a feature's row is its place, from 1.
 */
export function readProjects(text: string, file = 'projects.geojson'): Table<Project> {
  const table: Table<Project> = { file, rows: [], partial: [], incomplete: new Set(), problems: [] };
  const names = Object.keys(projectProperties);
  const collection = parseJson(text);
  if ('error' in collection || !v.is(collectionSchema, collection.value)) {
    const [expected, got] =
      'error' in collection ? ['JSON', quote(collection.error)] : ['a FeatureCollection', 'something else'];
    table.problems.push({ file, expected, got });
    table.incomplete = new Set(names);
    return table;
  }

  for (const [index, feature] of collection.value.features.entries()) {
    const row = index + 1;
    if (!v.is(featureSchema, feature)) {
      table.problems.push({ file, row, expected: 'a Feature with properties', got: quote(feature) });
      continue;
    }
    const { properties } = feature;
    const { value, faults } = readFields(projectProperties, properties);
    const { id } = value;
    for (const fault of faults) table.problems.push({ file, row, id, ...fault });
    for (const name of names.filter((known) => !Object.hasOwn(properties, known))) {
      table.problems.push({ file, row, id, expected: `the property ${quote(name)}`, got: 'none' });
    }
    for (const name of Object.keys(properties).filter((name) => !names.includes(name))) {
      table.problems.push({ file, row, id, expected: 'only known properties', got: quote(name) });
    }
    const geometry = 'geometry' in feature ? feature.geometry : undefined;
    const shape = v.safeParse(geometrySchema, geometry);
    if (!shape.success) {
      const type = (geometry as Partial<Geometry> | undefined)?.type;
      const expected = shape.issues[0].path?.at(-1)?.key === 'type' ? SHAPES : shape.issues[0].message;
      const got = expected === SHAPES ? quote(type) : quote(shape.issues[0].input);
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
