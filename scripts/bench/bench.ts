/**
 * Measures the built page: `npm run bench [-- --runs N] [--json FILE] [--no-build]`. Each visit has a browser of its
 * own and a cold cache; profiles and renderers take turns, so that a machine that slows down slows all alike. Then the switch to
 * today's communes, the first clicks of a visit, and a long table that is dropped on the newsroom's desk.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { npm } from '../dev/npm.mjs';
import { DESK_ROWS, type DeskResult, deskFiles, visitDesk } from './desk.ts';
import { host } from './host.ts';
import { FIRST_CLICKS, type FirstClick, firstClick } from './interactions.ts';
import { median, medianAndRange, textTable } from './numbers.ts';
import { colours, isColour, type Point } from './pixels.ts';
import {
  clickLayer,
  JPEG_QUALITY,
  PROFILES,
  type Profile,
  type Renderer,
  type Result,
  VIEWPORT,
  visit,
  warmBrowser,
} from './run.ts';
import { showUnits, type Units, type UnitsResult, visitUnits } from './units.ts';

const MAPLIBRE = /\/maplibre-(?!gl-worker)/;
const MIN_RUNS = 7;

/**
 * Flat spots in coloured districts, the same before any script, under MapLibre and with the lines and names of today's communes;
 * read off the page itself.
 */
async function findPoints(url: string): Promise<Point[]> {
  const browser = await warmBrowser();
  try {
    const bare = await browser.newPage({ viewport: VIEWPORT });
    await bare.route('**/assets/**', () => {});
    await bare.goto(`${url}?projects=none`, { waitUntil: 'commit' });
    await bare.waitForTimeout(1000);
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(`${url}?projects=none`);
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    await page.waitForTimeout(1500);
    const shot = async (of: typeof page) => (await of.screenshot()).toString('base64');
    // As blurred by lines nearby as a frame will be.
    const frame = async () =>
      (await page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY })).toString('base64');
    const pictures = [await shot(bare), await shot(page)];
    const frames: string[] = [];
    for (const layer of ['income_per_capita', 'target_attainment']) {
      await page.evaluate(clickLayer, layer);
      await page.waitForTimeout(700);
      pictures.push(await shot(page));
      frames.push(await frame());
    }
    await page.evaluate(showUnits, 'communes' as Units);
    for (const layer of ['income_per_capita', 'target_attainment']) {
      await page.evaluate(clickLayer, layer);
      await page.waitForTimeout(1500);
      frames.push(await frame());
    }
    const grid = Array.from({ length: 130 * 190 }, (_, index) => ({
      x: 370 + 3 * (index % 130),
      y: 15 + 3 * Math.floor(index / 130),
    }));
    const [first = [], alive = [], after = [], again = []] = await colours(page, pictures, grid, 40);
    const blurred = await colours(page, frames, grid, 40);
    const spots = grid.flatMap(({ x, y }, index): Point[] => {
      const [before, then] = [first[index], after[index]];
      const steady = before && before === alive[index] && before === again[index];
      if (!steady || !then || then === before) return [];
      const seen = blurred.every((each, at) => isColour(each[index] ?? null, at % 2 ? before : then));
      return seen ? [{ x, y, before, after: then }] : [];
    });
    // A few are enough: the first of each colour and those furthest apart.
    return spots.filter((_, index) => index % Math.max(1, Math.floor(spots.length / 4)) === 0).slice(0, 4);
  } finally {
    await browser.close();
  }
}

const ROWS: readonly (readonly [title: string, of: (result: Result) => number | null, decimals?: number])[] =
  [
    ['bytes to visible, KB', ({ bytesToVisible }) => bytesToVisible / 1000, 1],
    ['requests to visible', ({ requestsToVisible }) => requestsToVisible],
    ['first contentful paint, ms', ({ firstContentfulPaint }) => firstContentfulPaint],
    ['visible, ms', ({ visible }) => visible],
    ['clickable, ms', ({ clickable }) => clickable],
    ['MapLibre, ms', ({ maplibre }) => maplibre],
    ['blocking, ms', ({ blocking }) => blocking],
    ['layout shift', ({ layoutShift }) => layoutShift, 3],
    ['layer switch to pixels, ms', ({ switchToPixels }) => switchToPixels],
    ['heap after 50 switches, KB more', ({ heapBefore, heapAfter }) => (heapAfter - heapBefore) / 1000],
  ];

const UNITS_TABLE: readonly (readonly [
  title: string,
  of: (result: UnitsResult) => number | null,
  decimals?: number,
])[] = [
  ['to the lines of communes, ms', ({ fetched }) => fetched],
  ['the same, script in the cache, ms', ({ cached }) => cached],
  ['the same once more, ms', ({ again }) => again],
  ['bytes for it, KB', ({ bytes }) => bytes / 1000, 1],
  ['requests for it', ({ requests }) => requests],
  ['layer switch to pixels, districts, ms', ({ layer }) => layer.districts],
  ['layer switch to pixels, communes, ms', ({ layer }) => layer.communes],
  ['pointer to outline, districts, ms', ({ hover }) => hover.districts],
  ['pointer to outline, communes, ms', ({ hover }) => hover.communes],
];

const DESK_TABLE: readonly (readonly [title: string, of: (result: DeskResult) => number])[] = [
  ['reported and on the map, ms', ({ reported }) => reported],
  ['longest task, ms', ({ longestTask }) => longestTask],
  ['longest wait of a timer, ms', ({ longestGap }) => longestGap],
];

const { values } = parseArgs({
  options: { runs: { type: 'string' }, json: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const runs = Number(values.runs ?? MIN_RUNS);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs: expected a whole number from 1, got "${values.runs}"`);
if (!values['no-build'] && !(await npm('run', '--silent', 'build'))) process.exit(1);

const hosts = { maplibre: await host('dist'), svg: await host('dist', MAPLIBRE) };
const points = await findPoints(hosts.maplibre.url);
if (points.length === 0) throw new Error('no flat spot of a coloured district was found on the page');
const results: Record<string, Result[]> = {};
for (let run = 1; run <= runs; run++) {
  for (const profile of Object.keys(PROFILES) as Profile[]) {
    for (const renderer of ['maplibre', 'svg'] as Renderer[]) {
      const result = await visit(hosts[renderer], profile, renderer, points);
      const column = `${profile}, ${renderer}`;
      results[column] = [...(results[column] ?? []), result];
      console.error(
        `run ${run} of ${runs}, ${column}: visible after ${result.visible?.toFixed(0) ?? '–'} ms`,
      );
    }
  }
}
const unitsResults: Record<string, UnitsResult[]> = {};
for (let run = 1; run <= runs; run++) {
  for (const profile of Object.keys(PROFILES) as Profile[])
    for (const renderer of ['maplibre', 'svg'] as Renderer[]) {
      const column = `${profile}, ${renderer}`;
      const result = await visitUnits(hosts[renderer], profile, renderer, points);
      unitsResults[column] = [...(unitsResults[column] ?? []), result];
      console.error(
        `run ${run} of ${runs}, communes, ${column}: lines after ${result.fetched.toFixed(0)} ms`,
      );
    }
}
const clicks: Partial<Record<FirstClick, number[]>> = {};
for (let run = 1; run <= runs; run++) {
  for (const what of FIRST_CLICKS) {
    const duration = await firstClick(hosts.maplibre.url, what);
    clicks[what] = [...(clicks[what] ?? []), duration];
    console.error(`run ${run} of ${runs}, first click, ${what}: ${duration} ms`);
  }
}
const files = deskFiles();
const deskResults: Record<string, DeskResult[]> = {};
for (let run = 1; run <= runs; run++) {
  for (const profile of Object.keys(PROFILES) as Profile[])
    for (const [kind, file] of Object.entries(files)) {
      const column = `${kind}, ${profile}`;
      const result = await visitDesk(hosts.svg, profile, file);
      deskResults[column] = [...(deskResults[column] ?? []), result];
      console.error(
        `run ${run} of ${runs}, desk, ${column}: reported after ${result.reported.toFixed(0)} ms`,
      );
    }
}
for (const { close } of Object.values(hosts)) close();

const columns = Object.keys(results);
const body = ROWS.map(([title, of, decimals]) => [
  title,
  ...columns.map((column) => medianAndRange((results[column] ?? []).map(of), decimals)),
]);
console.log(
  `\nMedian (range) of ${runs} runs, ${cpus().length} processors, ${VIEWPORT.width} × ${VIEWPORT.height}`,
);
console.log(textTable([['', ...columns], ...body]));
const unitsBody = UNITS_TABLE.map(([title, of, decimals]) => [
  title,
  ...columns.map((column) => medianAndRange((unitsResults[column] ?? []).map(of), decimals)),
]);
console.log("\nThe switch to today's communes");
console.log(textTable([['', ...columns], ...unitsBody]));
console.log(
  '\nFirst click of a visit until the frame that answers it, 1280 × 800, processor four times slower',
);
console.log(
  textTable([
    ['', 'ms'],
    ['on another layer', medianAndRange(clicks.layer ?? [])],
    ['on a district', medianAndRange(clicks.district ?? [])],
    ["on today's communes", medianAndRange(clicks.communes ?? [])],
  ]),
);
const profiles = Object.keys(deskResults);
const deskBody = DESK_TABLE.map(([title, of]) => [
  title,
  ...profiles.map((profile) => medianAndRange((deskResults[profile] ?? []).map(of))),
]);
console.log(`\nThe desk: a file of ${DESK_ROWS} rows is dropped`);
console.log(textTable([['', ...profiles], ...deskBody]));
if (runs < MIN_RUNS) console.log(`Fewer than ${MIN_RUNS} runs: a first look, no result to quote.`);
if (values.json)
  await writeFile(
    values.json,
    JSON.stringify(
      { viewport: VIEWPORT, points, results, units: unitsResults, clicks, desk: deskResults },
      null,
      1,
    ),
  );
process.exitCode =
  median((results[columns[0] ?? ''] ?? []).flatMap(({ visible }) => visible ?? [])) === null ? 1 : 0;
