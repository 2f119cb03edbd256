/**
 * Generates `boundaries.topo.json` and `context.topo.json` of a data folder, as its `region.json` says, and of the communes
 * in `FILE` its `communes.topo.json`.
 *
 *   npm run boundaries -- --source FOLDER [--communes FILE] [--data data]
 *
 * `FOLDER` holds the GeoJSON files that `region.json` names, and `FILE`; one that ends with `.gz` is unpacked.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { buildBoundaries, fileText } from '../src/compile/boundaries/build.ts';
import { buildCommunes } from '../src/compile/boundaries/communes.ts';
import { formatProblem } from '../src/compile/format-problem.ts';
import { readRegion } from '../src/compile/read-region.ts';
import { unitColumns } from '../src/model/columns.ts';
import { communeColumns, crosswalkColumns } from '../src/model/commune-columns.ts';
import { readTable } from '../src/model/read-table.ts';

const USAGE = 'usage: npm run boundaries -- --source FOLDER [--communes FILE] [--data data]';

function readJson(file: string): unknown {
  try {
    const bytes = readFileSync(file);
    return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
  } catch (error) {
    throw new Error(`${file}: expected a readable JSON file, got ${(error as Error).message}`);
  }
}

/** All files appear, or none: each is complete beside its place before the first takes it. */
function write(out: string, topologies: readonly (readonly [name: string, topology: Topology])[]): void {
  const files = topologies.map(([name, topology]) => {
    const place = join(out, name);
    return { place, text: fileText(topology), draft: `${place}.${process.pid}.tmp` };
  });
  try {
    for (const { draft, text } of files) writeFileSync(draft, text);
    for (const { draft, place } of files) renameSync(draft, place);
  } finally {
    for (const { draft } of files) rmSync(draft, { force: true });
  }
}

function run(): void {
  const { source, communes, data } = parseArgs({
    options: {
      source: { type: 'string' },
      communes: { type: 'string' },
      data: { type: 'string', default: 'data' },
    },
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
  const today = communes === undefined ? undefined : buildToday(join(source, communes), communes, data);
  write(data, [
    ['boundaries.topo.json', built.boundaries],
    ['context.topo.json', built.context],
    ...(today ? [['communes.topo.json', today.communes] as const] : []),
  ]);

  const { report } = built;
  const { code, change } = report.worstArea;
  console.log(`${report.districts} districts, ${report.adjacencies} adjacencies, weight ${report.weight}`);
  console.log(`largest change of area: district ${code}, ${(100 * change).toFixed(3)} %`);
  for (const name of ['boundaries', 'context'] as const) {
    const { points, gzip } = report[name];
    console.log(`${join(data, `${name}.topo.json`)}: ${points} points, ${gzip} bytes gzipped`);
  }
  if (!today) return;
  const { communes: count, pieces, worstArea, points, gzip, weight } = today.report;
  console.log(`${count} communes in ${pieces} pieces, weight ${weight}`);
  console.log(`largest change of area: commune ${worstArea.code}, ${(100 * worstArea.change).toFixed(3)} %`);
  console.log(`${join(data, 'communes.topo.json')}: ${points} points, ${gzip} bytes gzipped`);
}

/** Of the communes that the data folder's tables name, each in the districts that they name for it. */
function buildToday(path: string, file: string, data: string) {
  const text = (name: string) => readFileSync(join(data, name), 'utf8');
  const communes = readTable('communes.csv', text('communes.csv'), communeColumns);
  const crosswalk = readTable('crosswalk.csv', text('crosswalk.csv'), crosswalkColumns);
  const wrong = [...communes.problems, ...crosswalk.problems];
  if (wrong.length > 0) throw new Error(wrong.map(formatProblem).join('\n'));
  const districts = new Map(communes.rows.map(({ value }) => [value.code, new Set<string>()]));
  for (const { value } of crosswalk.rows) districts.get(value.commune)?.add(value.district);
  return buildCommunes(readJson(path), { communes: districts, file });
}

try {
  run();
} catch (error) {
  console.error(`${(error as Error).message}\nNothing was written.`);
  process.exitCode = 1;
}
