/**
 * Generates data/boundaries.topo.json and data/context.topo.json.
 *
 *   tsx scripts/boundaries.ts --source districts.geojson [--hau hau-river.geojson] [--out data]
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { type Boundaries, buildBoundaries, fileText } from '../src/compile/boundaries/build.ts';

const USAGE = 'usage: tsx scripts/boundaries.ts --source FILE [--hau FILE] [--out data]';
const PROVINCES = ['80', '92', '94'];
const UNITS = fileURLToPath(new URL('../data/units.csv', import.meta.url));

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: expected a readable JSON file, got ${(error as Error).message}`);
  }
}

/** Codes of the districts that there must be; undefined while there is no list of units. */
function expectedDistricts(): string[] | undefined {
  if (!existsSync(UNITS)) return undefined;
  const { data } = Papa.parse<Record<string, string>>(readFileSync(UNITS, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  return data.filter((unit) => unit.level === 'district').map((unit) => unit.code ?? '');
}

/** Both files appear, or neither: each is complete beside its place before the first takes it. */
function write(out: string, { boundaries, context }: Boundaries): void {
  mkdirSync(out, { recursive: true });
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
  const { values } = parseArgs({
    options: {
      source: { type: 'string' },
      hau: { type: 'string' },
      out: { type: 'string', default: 'data' },
    },
  });
  if (!values.source) throw new Error(USAGE);
  const hau = values.hau ?? join(dirname(values.source), 'hau-river.geojson');
  const world = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const expected = expectedDistricts();
  if (!expected) console.warn('data/units.csv: not there yet, so the districts are those of the source');

  const built = buildBoundaries(
    { districts: readJson(values.source), hau: readJson(hau), countries: readJson(world) as never },
    { provinces: PROVINCES, expected, files: { districts: basename(values.source), hau: basename(hau) } },
  );
  write(values.out, built);

  const { report } = built;
  const { code, change } = report.worstArea;
  console.log(`${report.districts} districts, ${report.adjacencies} adjacencies, weight ${report.weight}`);
  console.log(`largest change of area: district ${code}, ${(100 * change).toFixed(3)} %`);
  for (const name of ['boundaries', 'context'] as const) {
    const { points, gzip } = report[name];
    console.log(`${join(values.out, `${name}.topo.json`)}: ${points} points, ${gzip} bytes gzipped`);
  }
}

try {
  run();
} catch (error) {
  console.error(`${(error as Error).message}\nNothing was written.`);
  process.exitCode = 1;
}
