import type { Page } from 'playwright';
import { describe, it } from 'vitest';
import { openAtlas } from '../support/e2e/atlas-page.ts';
import { expectLook } from '../support/e2e/look-of.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

const pages = [
  [320, 640],
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
].map(([width = 0, height = 0]) => ({ name: `page-${width}`, width, height, query: 'projects=all' }));
const frames = [
  [300, 250],
  [680, 520],
  [1000, 600],
].map(([width = 0, height = 0]) => ({ name: `embed-${width}`, width, height, query: 'embed=1' }));
interface Look {
  name: string;
  width: number;
  height: number;
  query: string;
  /** What is done on the page before the picture is taken. */
  walk?: (page: Page) => Promise<unknown>;
}

/** What a reader opens, once each. */
const opened: Look[] = [
  { name: 'summary-360', width: 360, height: 740, query: 'unit=927' },
  { name: 'summary-1280', width: 1280, height: 1400, query: 'unit=927&theme=dark' },
  { name: 'comparison-1280', width: 1280, height: 1000, query: 'unit=927&compare=806' },
  { name: 'table-1280', width: 1280, height: 1000, query: 'layer=income_per_capita&year=latest#table' },
  { name: 'table-360', width: 360, height: 740, query: 'lang=en#table' },
];

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
  await page.locator('#tab-import').click();
  const file = { name: 'thu-nhap.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
  await page.locator('desk-import input[type="file"]').setInputFiles(file);
  await page.locator('desk-figure[data-key="3:2"]').waitFor();
  await toDesk(page);
}

/** The desk, from its upper edge on. */
const desk = 'desk=1&layer=income_per_capita';
opened.push(
  { name: 'desk-coverage-1280', width: 1280, height: 900, query: desk, walk: toDesk },
  { name: 'desk-coverage-360', width: 360, height: 740, query: `${desk}&theme=dark`, walk: toDesk },
  { name: 'desk-check-1280', width: 1280, height: 1400, query: `${desk}&lang=en`, walk: check },
  { name: 'desk-check-360', width: 360, height: 2400, query: desk, walk: check },
);

const open = ({ width, height, query }: Look) =>
  openAtlas(site.browser, `${site.server.url}?${query}`, { viewport: { width, height } });

/** What moves has come to rest. */
const SETTLE_MS = 600;

describe('looks as it did when somebody last looked', () => {
  it.each([...pages, ...frames])('$name in both languages and themes', async (size) => {
    const page = await open(size);
    for (const lang of ['vi', 'en'])
      for (const theme of ['light', 'dark']) {
        await page.locator('cuulong-atlas').evaluate(
          (atlas, attributes) => {
            for (const [name, value] of Object.entries(attributes)) atlas.setAttribute(name, value);
          },
          { lang, theme },
        );
        await page.waitForFunction(() => document.fonts.size > 0);
        await page.waitForTimeout(SETTLE_MS);
        await expectLook(`${size.name}-${lang}-${theme}`, await page.screenshot());
      }
    await page.context().close();
  });

  it.each(opened)('$name', async (look) => {
    const page = await open(look);
    await page.waitForFunction(() => document.fonts.size > 0);
    if (look.walk) await page.locator('atlas-desk h2').waitFor();
    await look.walk?.(page);
    await page.waitForTimeout(SETTLE_MS);
    const now = await page.screenshot();
    await page.context().close();
    await expectLook(look.name, now);
  });
});
