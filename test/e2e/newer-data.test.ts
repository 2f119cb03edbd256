import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import { siteNote } from '../../scripts/build/build-element.ts';
import { withoutWebGL } from '../support/e2e/atlas-page.ts';
import { recordForeignRequests } from '../support/e2e/browser.ts';
import { useSite } from '../support/e2e/site.ts';
import { BUILT } from '../support/site-folders.ts';

const site = useSite();
const HALF_AN_HOUR = 30 * 60 * 1000;

/** A clock that can be turned forward, on a page that goes on knowing how it was loaded. */
async function installClock(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { measured: performance }));
  await page.clock.install();
  await page.addInitScript(() => {
    const { measured } = window as unknown as { measured: Performance };
    performance.getEntriesByType = (type) => measured.getEntriesByType(type);
    performance.getEntriesByName = (name) => measured.getEntriesByName(name);
    performance.mark = (name) => measured.mark(name);
  });
}

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

it('the build names the state of the data in a file that no cache keeps', () => {
  const { version, figures } = JSON.parse(readFileSync(`${BUILT}/data-version.json`, 'utf8'));
  expect(readFileSync(`${BUILT}/index.html`, 'utf8')).toContain(version);
  expect(figures).toBeGreaterThan(100);
  expect(readFileSync(`${BUILT}/_headers`, 'utf8')).toMatch(
    /\/data-version\.json\n {2}Cache-Control: no-cache/,
  );
});

it.each(['?layer=income_per_capita', '?embed=1&layer=income_per_capita'])(
  'a page that has been open for half an hour tells its reader of newer data and reloads its own view: %s',
  async (query) => {
    const context = await site.browser.newContext({ viewport: { width: 1000, height: 700 } });
    const page = await context.newPage();
    await page.addInitScript(withoutWebGL);
    const foreign = recordForeignRequests(context, site.server.origin);
    let version = 'ffffffff';
    let asked = 0;
    await page.route('**/data-version.json', (route) => {
      asked++;
      return route.fulfill({ json: { version, figures: 200 } });
    });
    await installClock(page);
    await page.goto(site.server.url + query);
    await page.locator('cuulong-atlas .map-controls').waitFor();
    expect(asked).toBe(0);
    await page.clock.fastForward(HALF_AN_HOUR + 2000);
    const update = page.locator('.update');
    await expect.poll(() => update.getByRole('status').textContent()).toContain('số liệu mới hơn');
    expect(asked).toBe(1);
    const box = await update.boundingBox();
    expect(box && box.y >= 0 && box.x >= 0 && box.x + box.width <= 1000).toBe(true);
    version = JSON.parse(readFileSync(`${BUILT}/data-version.json`, 'utf8')).version;
    const again = page.waitForEvent('load');
    await update.getByRole('button', { name: 'Tải lại' }).click();
    await again;
    await page.locator('cuulong-atlas .map-controls').waitFor();
    expect(page.url()).toBe(site.server.url + query);
    await page.clock.fastForward(HALF_AN_HOUR + 2000);
    await expect.poll(() => asked).toBe(2);
    expect(await page.locator('.update').count()).toBe(0);
    expect(foreign).toEqual([]);
  },
);

/** What an element on somebody's page asks for newer data, of the module with this at its end, after half an hour. */
async function askedByElement(end: string): Promise<string[]> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(withoutWebGL);
  const asked: string[] = [];
  await page.route('**/data-version.json*', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ json: { version: 'ffffffff', figures: 200 } });
  });
  await page.route('**/cuulong-atlas.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `${readFileSync(`${BUILT}/cuulong-atlas.js`, 'utf8')}\n${end}`,
    }),
  );
  await page.clock.install();
  await page.route('**/bao/bai.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Bài báo</title><script type="module" src="/cuulong-atlas.js"></script><cuulong-atlas></cuulong-atlas>',
    }),
  );
  await page.goto(`${site.server.url}bao/bai.html`);
  await page.locator('.search-open').click();
  await page.locator('atlas-search dialog').waitFor();
  await page.clock.fastForward(HALF_AN_HOUR + 2000);
  // Behind whatever the element has asked by now.
  await page.evaluate(() => fetch('/data-version.json?last').then((answer) => answer.text()));
  return asked.filter((url) => !url.endsWith('?last'));
}

it('an element from the site itself, whose address the build was told, asks there', async () => {
  expect(await askedByElement(siteNote(site.server.url))).toEqual([`${site.server.url}data-version.json`]);
});

it.each([undefined, 'https://atlas.example.vn'])(
  'an element from elsewhere asks nobody: built for %s',
  async (of) => {
    expect(await askedByElement(siteNote(of))).toEqual([]);
  },
);
