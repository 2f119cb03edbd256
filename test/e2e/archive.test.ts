import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createGeometry } from '../../src/drawing/geometry.ts';
import { archivePage } from '../../src/export/archive/archive-page.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { useSite } from '../support/e2e/site.ts';
import { DATA } from '../support/site-folders.ts';

const site = useSite();

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cuulong-atlas-archive-'));
  const compiled = await compileData(DATA);
  const data = createDataset(compiled.data);
  const scene = {
    data,
    choropleth: choropleth(data, 'target_attainment', 2023, 'light'),
    messages: createMessages('vi'),
    selected: null,
    kinds: PROJECT_KINDS,
    project: null,
  };
  const path = join(folder, 'ban-do.html');
  await writeFile(path, archivePage(scene, createGeometry(compiled.topologies), { made: '2025-07-15' }));
  file = pathToFileURL(path).href;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file as a reader opens it from disk: without a network, without scripts unless a test needs them. */
async function openFile(options: BrowserContextOptions = {}) {
  const context = await site.browser.newContext({
    offline: true,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(file);
  return Object.assign(page, { asked, said });
}

describe('the self-contained file, opened from disk without a network and without scripts', () => {
  it('shows the coloured map and asks for nothing but itself', async () => {
    const page = await openFile();
    expect(await page.locator('path.district').count()).toBe(35);
    const fill = await page.locator('path[data-unit="806"]').evaluate((path) => getComputedStyle(path).fill);
    expect(fill).toBe('rgb(65, 155, 142)');
    expect(await page.locator('.at:visible', { hasText: 'Cần Đước' }).textContent()).toContain('23/24');
    expect(page.asked).toEqual([file]);
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it.each([360, 1280])('leads from a district to its summary and back, %i wide', async (width) => {
    const page = await openFile({ viewport: { width, height: 740 } });
    await page.locator('path[data-unit="925"]').click();
    await expect.poll(() => page.url()).toBe(`${file}#u925`);
    const summary = page.locator('#u925');
    await expect.poll(async () => (await summary.boundingBox())?.y).toBeLessThan(740);
    expect((await summary.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await summary.innerText()).toContain('13/13');
    expect(await summary.evaluate((section) => getComputedStyle(section).outlineStyle)).toBe('solid');
    await summary.getByRole('link', { name: 'Về bản đồ' }).click();
    await expect
      .poll(async () => (await page.locator('svg.map').boundingBox())?.y ?? -1)
      .toBeGreaterThan(-100);
    await page.context().close();
  });

  it('leads there by the keyboard, too', async () => {
    const page = await openFile();
    await page.getByRole('link', { name: /^Huyện Cần Đước: đạt 23 trong 24/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toBe(`${file}#u806`);
    await page.context().close();
  });

  it.each([320, 360, 768, 1280])('does not scroll sideways, %i wide', async (width) => {
    const page = await openFile({ viewport: { width, height: 740 } });
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth);
    expect(wide).toBe(width);
    await page.context().close();
  });

  it('is dark where the reader wants it, and light on paper', async () => {
    const page = await openFile({ colorScheme: 'dark' });
    const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await ground()).toBe('rgb(23, 27, 31)');
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing wrong with the file: %s', (colorScheme) => {
  it.each([360, 1280])('%i wide', async (width) => {
    // What looks at the page runs in it, which its own policy forbids.
    const page = await openFile({
      javaScriptEnabled: true,
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 740 },
    });
    await page.evaluate(axe.source);
    const problems = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: put into the page above
      const { violations } = await (window as any).axe.run();
      // biome-ignore lint/suspicious/noExplicitAny: as above
      return violations.flatMap((each: any) =>
        // biome-ignore lint/suspicious/noExplicitAny: as above
        each.nodes.map((node: any) => `${each.id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
      );
    });
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
