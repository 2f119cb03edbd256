import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

const show = (page: Page, units: 'districts' | 'communes') => page.locator(`.units-${units}`).click();
const areas = (page: Page) => page.locator('path.district');

/** All that is drawn below the names: what is filled and every line. */
const drawing = (page: Page) =>
  page
    .locator('svg.map .shapes')
    .evaluate((shapes) =>
      [...shapes.querySelectorAll('path')].map((path) => path.getAttribute('d')).join('\n'),
    );

/** Files that a page asked for, without its own address. */
function recordFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.split('/').pop() ?? ''));
  return files;
}

describe.each(['svg', 'maplibre'] as const)('drawn by %s', (renderer) => {
  const open = (query = '') => openAtlas(site.browser, site.server.url + query, { renderer });

  it('the switch shows the communes in the districts’ colours, and back nothing is lost', async () => {
    const page = await open('?unit=806&year=2022');
    const before = await drawing(page);
    await show(page, 'communes');
    await expect.poll(() => areas(page).count()).toBe(149);
    expect(await page.locator('[role="option"][data-unit].district').count()).toBe(135);
    await expect.poll(() => new URL(page.url()).search).toBe('?year=2022&units=communes&unit=806');
    const lines = new Set((await drawing(page)).split('\n'));
    // Of the districts' own lines none remains: rivers, works and what lies around are neither's.
    const districts = await page
      .locator('path.district')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    for (const d of before.split('\n').slice(0, 35)) expect(lines).not.toContain(d);
    expect(new Set(districts).size).toBe(149);
    const colour = (unit: string, piece: string) =>
      page.locator(`path.district[data-unit="${unit}"][data-piece="${piece}"]`).getAttribute('class');
    expect(await colour('28108', '28108806')).toBe('district c4');
    await show(page, 'districts');
    await expect.poll(() => areas(page).count()).toBe(35);
    expect(await drawing(page)).toBe(before);
    await expect.poll(() => new URL(page.url()).search).toBe('?year=2022&unit=806');
    await page.context().close();
  });
});

it('a reader who does not switch asks for nothing more; one who does, for one small file', async () => {
  const page = await openAtlas(site.browser, site.server.url, { renderer: 'svg' });
  const files = recordFiles(page);
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(new URL(response.url()).pathname.split('/').pop() ?? '', body.length);
  });
  await page.locator('path.district[data-unit="916"]').dispatchEvent('click');
  await page.locator('.summary[data-unit="916"]').waitFor();
  expect(files.filter((name) => name.startsWith('communes'))).toEqual([]);
  files.length = 0;
  await show(page, 'communes');
  await expect.poll(() => areas(page).count()).toBe(149);
  expect(files.filter((name) => !name.startsWith('lazy-panels'))).toEqual([
    expect.stringMatching(/^communes-[\w-]+\.js$/),
  ]);
  await page.context().close();
});

it('a link to a commune opens on it', async () => {
  const page = await openAtlas(site.browser, `${site.server.url}?unit=31120`);
  await expect.poll(() => areas(page).count()).toBe(149);
  expect(await page.locator('.units-communes').getAttribute('aria-pressed')).toBe('true');
  await expect
    .poll(() => page.locator('path.outline.selected').getAttribute('d'))
    .toBe(await page.evaluate(() => 0 || ''));
  await page.context().close();
});
