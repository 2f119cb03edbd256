/**
 * Generates `boundaries.topo.json` and `context.topo.json` of a data folder, as its `region.json` says.
 *
 *   npm run boundaries -- --source FOLDER [--data data]
 *
 * `FOLDER` holds the GeoJSON files that `region.json` names; one that ends with `.gz` is unpacked.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Boundaries, buildBoundaries, fileText } from '../src/compile/boundaries/build.ts';
import { formatProblem } from '../src/compile/format-problem.ts';
import { readRegion } from '../src/compile/read-region.ts';
import { unitColumns } from '../src/model/columns.ts';
import { readTable } from '../src/model/read-table.ts';

const USAGE = 'usage: npm run boundaries -- --source FOLDER [--data data]';

function readJson(file: string): unknown {
  try {
    const bytes = readFileSync(file);
    return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
  } catch (error) {
    throw new Error(`${file}: expected a readable JSON file, got ${(error as Error).message}`);
  }
}

/** Both files appear, or neither: each is complete beside its place before the first takes it. */
function write(out: string, { boundaries, context }: Boundaries): void {
  const files = [
    { place: join(out, 'boundaries.topo.json'), text: fileText(boundaries) },
    { place: join(out, 'context.topo.json'), text: fileText(context) },
  ].map((file) => ({ ...file, draft: `${file.place}.${process.pid}.tmp` }));
  try {
    for (const { draft, text } of files) writeFileSync(draft, text);
    for (const { draft, place } of files) renameSync(draft, place);
  } finally {
    for (const { draft } of files) rmSync(draft, { force: true });
  }
}

function run(): void {
  const { source, data } = parseArgs({
    options: { source: { type: 'string' }, data: { type: 'string', default: 'data' } },
  }).values;
  if (!source) throw new Error(USAGE);
  const { region, problems } = readRegion(readFileSync(join(data, 'region.json'), 'utf8'));
  const units = readTable('units.csv', readFileSync(join(data, 'units.csv'), 'utf8'), unitColumns);
  const wrong = [...problems, ...units.problems];
  if (!region || wrong.length > 0) throw new Error(wrong.map(formatProblem).join('\n'));
  const codes = (level: string) =>
    units.rows.filter(({ value }) => value.level === level).map(({ value }) => value.code);
  const { geometry } = region;
  const world = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');

  const built = buildBoundaries(
    {
      districts: readJson(join(source, geometry.districts)),
      rivers: geometry.rivers === null ? undefined : readJson(join(source, geometry.rivers)),
      countries: readJson(world) as never,
    },
    {
      provinces: codes('province'),
      expected: codes('district'),
      alongBorders: geometry.along_borders,
      around: geometry,
      files: { districts: geometry.districts, rivers: geometry.rivers ?? '' },
    },
  );
  write(data, built);

  const { report } = built;
  const { code, change } = report.worstArea;
  console.log(`${report.districts} districts, ${report.adjacencies} adjacencies, weight ${report.weight}`);
  console.log(`largest change of area: district ${code}, ${(100 * change).toFixed(3)} %`);
  for (const name of ['boundaries', 'context'] as const) {
    const { points, gzip } = report[name];
    console.log(`${join(data, `${name}.topo.json`)}: ${points} points, ${gzip} bytes gzipped`);
  }
}

try {
  run();
} catch (error) {
  console.error(`${(error as Error).message}\nNothing was written.`);
  process.exitCode = 1;
}
