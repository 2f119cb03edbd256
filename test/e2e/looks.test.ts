import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas } from './atlas-page.ts';
import { decodePng } from './png.ts';
import { useSite } from './site.ts';

const site = useSite();

/** The pictures that were looked at and found good. `npm run looks` takes them anew: look at them before committing. */
const FOLDER = new URL('./looks/', import.meta.url);
const TAKE_ANEW = process.env.LOOKS === 'take';
/** The share of pixels that may differ: letters are drawn a little otherwise by another version of a browser. */
const TOLERANCE = 0.003;

const pages = [
  [320, 640],
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
].map(([width, height]) => ({ name: `page-${width}`, width, height, query: 'projects=all' }));
const frames = [
  [300, 250],
  [680, 520],
  [1000, 600],
].map(([width, height]) => ({ name: `embed-${width}`, width, height, query: 'embed=1' }));
interface Look {
  name: string;
  width?: number;
  height?: number;
  query: string;
  /** What is done on the page before the picture is taken. */
  walk?: (page: Page) => Promise<unknown>;
}
const cases: Look[] = [...pages, ...frames].flatMap((size) =>
  ['vi', 'en'].flatMap((lang) =>
    ['light', 'dark'].map((theme) => ({
      ...size,
      name: `${size.name}-${lang}-${theme}`,
      query: `${size.query}&lang=${lang}&theme=${theme}`,
    })),
  ),
);

/** What a reader opens, once each. */
cases.push(
  { name: 'summary-360', width: 360, height: 740, query: 'unit=927' },
  { name: 'summary-1280', width: 1280, height: 1400, query: 'unit=927&theme=dark' },
  { name: 'comparison-1280', width: 1280, height: 1000, query: 'unit=927&compare=806' },
  { name: 'table-1280', width: 1280, height: 1000, query: 'layer=income_per_capita&year=latest#table' },
  { name: 'table-360', width: 360, height: 740, query: 'lang=en#table' },
);

/** A table with a misspelt name, two namesakes and a number other than published. */
const TABLE = [
  'Đơn vị;Năm;Thu nhập bình quân',
  'H. Cần Đước;2023;64,25',
  'Châu Thành;2023;61,1',
  'Thới Lai;2023;72,5',
  'Tân Thành;2023;58,4',
].join('\n');
const toDesk = (page: Page) => page.locator('atlas-desk').evaluate((desk) => desk.scrollIntoView());
async function check(page: Page): Promise<void> {
  await page.locator('#tab-bring-in').click();
  const file = { name: 'thu-nhap.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
  await page.locator('desk-bring-in input[type="file"]').setInputFiles(file);
  await page.locator('desk-figure[data-key="3:2"]').waitFor();
  await toDesk(page);
}

/** The desk, from its upper edge on. */
const desk = 'desk=1&layer=income_per_capita';
cases.push(
  { name: 'desk-coverage-1280', width: 1280, height: 900, query: desk, walk: toDesk },
  { name: 'desk-coverage-360', width: 360, height: 740, query: `${desk}&theme=dark`, walk: toDesk },
  { name: 'desk-check-1280', width: 1280, height: 1400, query: `${desk}&lang=en`, walk: check },
  { name: 'desk-check-360', width: 360, height: 2400, query: desk, walk: check },
);

/** RGB as RGBA, as the comparison wants it. */
function rgba({ rgb }: { rgb: Uint8Array }): Uint8Array {
  const four = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4)
    four.set(rgb.subarray(from, from + 3), to);
  return four;
}

describe('looks as it did when somebody last looked', () => {
  it.each(cases)('$name', async ({ name, width = 0, height = 0, query, walk }) => {
    const page = await openAtlas(site.browser, `${site.server.url}?${query}`, {
      viewport: { width, height },
    });
    await page.waitForFunction(() => document.fonts.size > 0);
    if (walk) await page.locator('atlas-desk h2').waitFor();
    await walk?.(page);
    await page.waitForTimeout(600);
    const now = await page.screenshot();
    await page.context().close();
    const file = new URL(`${name}.png`, FOLDER);
    if (TAKE_ANEW) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(file, now);
    }
    expect(existsSync(file), `${name}.png: no picture yet; npm run looks takes it`).toBe(true);
    const [one, other] = [decodePng(await readFile(file)), decodePng(now)];
    expect([other.width, other.height]).toEqual([one.width, one.height]);
    const differing = pixelmatch(rgba(one), rgba(other), undefined, width, height, { threshold: 0.15 });
    if (differing / (width * height) > TOLERANCE) {
      await mkdir('test-results', { recursive: true });
      await writeFile(`test-results/${name}.png`, now);
    }
    expect(differing / (width * height), `see test-results/${name}.png`).toBeLessThanOrEqual(TOLERANCE);
  });
});
