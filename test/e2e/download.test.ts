import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { CSV_COLUMNS } from '../../src/export/csv.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { figureColumns } from '../../src/model/columns.ts';
import { readTable } from '../../src/model/read-table.ts';
import { openAtlas, withoutWebGL } from '../support/e2e/atlas-page.ts';
import { hiddenStops } from '../support/e2e/hidden-stops.ts';
import { decodePng } from '../support/e2e/png.ts';
import { useSite } from '../support/e2e/site.ts';
import { DATA } from '../support/site-folders.ts';
import { readXml } from '../support/well-formed-xml.ts';

const site = useSite();
const { data } = await compileData(DATA);

const communesShown = (page: Page) => expect.poll(() => page.locator('path.district').count()).toBe(149);

async function openDialog(search = '', options: Parameters<typeof openAtlas>[2] = {}) {
  const page = await openAtlas(site.browser, site.server.url + search, { renderer: 'svg', ...options });
  if (search.includes('units=communes')) await communesShown(page);
  await page.locator('.download-open[aria-haspopup="dialog"]').press('Enter');
  await page.locator('dialog.download[open]').waitFor();
  return page;
}

/** The file that the reader gets from the link or button. */
async function download(page: Page, selector: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.download ${selector}`).press('Enter'),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

describe('what a reader takes away', () => {
  it.each(['vi', 'en'] as const)("is a CSV that the project's own parser reads, in %s", async (lang) => {
    const page = await openDialog(`?lang=${lang}`);
    const { name, content } = await download(page, 'a[download*="_figures_"]');
    expect(name).toBe(`cuu-long-atlas_figures_v${data.version}.csv`);
    const m = createMessages(lang);
    m.add(LAZY_PANEL_SOURCES);
    const known: Record<string, v.GenericSchema> = figureColumns;
    const columns = Object.fromEntries(
      CSV_COLUMNS.map((column) => [m.t(`column-${column}`), known[column] ?? v.string()]),
    );
    const { rows, problems } = readTable(name, content.toString('utf8'), columns);
    expect(problems).toEqual([]);
    const values = rows.map(({ value }) => [value[m.t('column-unit')], value[m.t('column-value')]]);
    expect(values).toEqual(data.figures.map(({ unit, value }) => [unit, value]));
    await page.context().close();
  });

  it('is the view as an SVG with title, legend, credits, sources, date and state of the data', async () => {
    const page = await openDialog('?layer=income_per_capita&year=2023&unit=927');
    const { name, content } = await download(page, '[data-kind="svg"]');
    expect(name).toBe(`cuu-long-atlas_income_per_capita_2023_v${data.version}.svg`);
    const svg = content.toString('utf8');
    expect(svg).not.toMatch(/var\(|class=/);
    const words = readXml(svg)
      .filter(({ name: element }) => element === 'text')
      .map(({ text }) => text)
      .join(' ');
    for (const wanted of [
      'Thu nhập mỗi người',
      'Chưa có số liệu',
      'Nguồn số liệu:',
      'gis.chinhphu.vn',
      '1-7-2025',
      `Phiên bản dữ liệu ${data.version}`,
    ])
      expect(words.replace(/\s+/g, ' ')).toContain(wanted);
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('is the view as a PNG, 1600 wide or twice that, and not blank', async () => {
    const page = await openDialog('', { renderer: 'maplibre' });
    const { content } = await download(page, 'li:nth-child(2) [data-kind="png"]');
    const { width, height, rgb } = decodePng(content);
    expect([width, height]).toEqual([1600, 1000]);
    const colours = new Set<number>();
    for (let at = 0; at < rgb.length; at += 300)
      colours.add(((rgb[at] as number) << 16) | ((rgb[at + 1] as number) << 8) | (rgb[at + 2] as number));
    expect(colours.size).toBeGreaterThan(20);
    // Attainment of 100 %, in its own colour.
    expect(colours).toContain(0x075f5c);
    const twice = await download(page, 'li:nth-child(3) [data-kind="png"]');
    expect([twice.content.readUInt32BE(16), twice.content.readUInt32BE(20)]).toEqual([3200, 2000]);
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('is in the communes’ view a table, shapes and a picture of these', async () => {
    const page = await openDialog('?units=communes&layer=target_attainment&year=2023');
    const csv = await download(page, 'li:nth-child(1) [data-kind="csv"]');
    expect(csv.name).toBe(`cuu-long-atlas_communes_v${data.version}.csv`);
    const lines = csv.content.toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(1 + 135);
    const geoJson = await download(page, '[data-kind="geojson"]');
    expect(JSON.parse(geoJson.content.toString('utf8')).features).toHaveLength(135);
    const svg = await download(page, '[data-kind="svg"]');
    expect(svg.name).toBe(`cuu-long-atlas_communes_target_attainment_2023_v${data.version}.svg`);
    const elements = readXml(svg.content.toString('utf8'));
    expect(elements.filter(({ attributes }) => attributes['data-piece'])).toHaveLength(149);
    const words = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(words.join(' ')).toContain('sapnhap.bando.com.vn');
    expect(words.join(' ')).not.toContain('nay không còn');
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('is what became of the old communes, fetched when it is chosen', async () => {
    const page = await openDialog();
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname.split('/').pop() ?? ''));
    const { name, content } = await download(page, 'li:nth-child(4) [data-kind="csv"]');
    expect(name).toBe(`cuu-long-atlas_crosswalk_v${data.version}.csv`);
    expect(content.toString('utf8').trim().split('\r\n')).toHaveLength(1 + 389);
    expect(files.filter((file) => file.startsWith('commune')).sort()).toEqual([
      expect.stringMatching(/^commune-tools-/),
      expect.stringMatching(/^communes-/),
    ]);
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('stands in a dialog whose head hides no stop of the keyboard in a low window', async () => {
    const page = await openAtlas(site.browser, site.server.url, {
      renderer: 'svg',
      viewport: { width: 640, height: 512 },
    });
    await page.locator('.download-open[aria-haspopup="dialog"]').press('Enter');
    await page.locator('.download[open]').waitFor();
    expect(await hiddenStops(page, 'dialog')).toEqual([]);
    await page.context().close();
  });

  it('is refused by a frame without leave, which the dialog says beforehand', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(withoutWebGL);
    await page.goto(site.server.url);
    await page.setContent(
      `<iframe sandbox="allow-scripts allow-same-origin" width="1000" height="800" src="${site.server.url}"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('.download-open[aria-haspopup="dialog"]').press('Enter');
    await frame.locator('.download .hint').waitFor();
    expect(await frame.locator('.download .hint').innerText()).toContain('không cho tải tệp');
    await context.close();
  });
});

describe('on paper', () => {
  it('stand the communes where the map shows these, and their table where it is open', async () => {
    const page = await openAtlas(site.browser, `${site.server.url}?units=communes`, { renderer: 'svg' });
    await communesShown(page);
    await page.waitForFunction(() => customElements.get('atlas-table'));
    const print = async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
    };
    await print();
    const sheet = page.locator('.sheet');
    expect(await sheet.locator('path.district').count()).toBe(149);
    expect(await sheet.locator('table').count()).toBe(0);
    expect(await sheet.locator('.print-sources').innerText()).toContain('sapnhap.bando.com.vn');
    // Grains lie on pieces: as many as are drawn in a class that has one.
    const low = await sheet.locator('path.district:is(.c0, .c1)').count();
    expect(low).toBeGreaterThan(0);
    expect(await sheet.locator('path.grain').count()).toBe(low);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.table-open').press('Enter');
    await page.locator('commune-table tbody tr').first().waitFor();
    await print();
    expect(await sheet.locator('tbody tr').count()).toBe(135);
    expect(await sheet.locator('button, input, select').count()).toBe(0);
    expect(await sheet.locator('thead th').first().innerText()).toBe('Xã, phường');
    const sources = (of: Locator) =>
      of
        .locator('[data-source]')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.source ?? ''));
    const named = await sources(page.locator('commune-table .table-sources'));
    expect(named.length).toBeGreaterThan(4);
    expect(await sources(sheet.locator('.print-sources'))).toEqual(expect.arrayContaining(named));
    await page.context().close();
  });

  /** The page as it is printed: what a browser does before print, then the print style sheet. */
  async function onPrint(search = '', size = { width: 718, height: 1047 }) {
    const page = await openAtlas(site.browser, site.server.url + search, { renderer: 'maplibre' });
    await page.waitForFunction(() => customElements.get('atlas-table'));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.setViewportSize(size);
    await page.emulateMedia({ media: 'print' });
    return page;
  }

  it('stand map, legend, table and sources, and nothing to press', async () => {
    const page = await onPrint('?unit=806');
    const sheet = page.locator('.sheet');
    for (const part of ['h1', '.print-map svg.map', '.print-legend', 'table', '.print-sources'])
      expect(await sheet.locator(part).first().isVisible(), part).toBe(true);
    const controls = page.locator('cuulong-atlas :is(button, select, input, canvas)');
    const visible = await controls.evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
    expect(visible).toBe(0);
    const inked = await sheet
      .locator('.print-map path.district.c4')
      .first()
      .evaluate((path) => [getComputedStyle(path).fillOpacity, getComputedStyle(path).fill]);
    expect(inked).toEqual(['1', 'rgb(7, 95, 92)']);
    expect(await sheet.innerText()).toContain(data.version);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
    await page.context().close();
  });

  it('classes that grey would confuse bear a grain, in the map and in the legend', async () => {
    const page = await onPrint();
    const grained = await page.locator('.sheet path.grain').count();
    const low = await page.locator('.sheet path.district:is(.c0, .c1)').count();
    expect(grained).toBe(low);
    expect(low).toBeGreaterThan(0);
    expect(await page.locator('.sheet .print-legend g.grain').count()).toBe(2);
    await page.context().close();
  });

  it('dark pages are light, and afterwards the screen is as before', async () => {
    const page = await onPrint('?theme=dark&layer=income_per_capita', { width: 1047, height: 718 });
    const colour = await page.locator('.sheet h1').evaluate((title) => getComputedStyle(title).color);
    expect(colour).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await page.locator('.panel').isVisible()).toBe(true);
    await page.context().close();
  });

  it('fit two sheets of A4, upright and across', async () => {
    const page = await openAtlas(site.browser, site.server.url, { renderer: 'maplibre' });
    await page.waitForFunction(() => customElements.get('atlas-table'));
    for (const landscape of [false, true]) {
      const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
      const pdf = (await page.pdf({ format: 'A4', landscape, margin, tagged: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
      // The map is one picture with its words, and its districts are no fields to fill in.
      const tags = [...pdf.matchAll(/\/S \/(Form|Figure)\b/g)].map(([, tag]) => tag);
      expect(tags).toEqual(['Figure']);
      expect(pdf).toContain('/Alt ');
    }
    await expect.poll(() => page.locator('.sheet').count()).toBe(0);
    await page.context().close();
  });
});
