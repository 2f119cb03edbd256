import { readdir, readFile, stat } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { recordForeignRequests } from '../support/e2e/browser.ts';
import { decodePng } from '../support/e2e/png.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
const PICTURES = new URL('../../public/huong-dan/', import.meta.url);

async function openGuide(options: Parameters<typeof site.browser.newContext>[0] = {}): Promise<Page> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(new URL('huong-dan.html', site.server.url).href);
  return page;
}

/** Lazy pictures come when they are near. */
async function showPictures(page: Page): Promise<void> {
  for (const picture of await page.locator('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((each: HTMLImageElement) => each.naturalWidth))
      .toBeGreaterThan(0);
  }
}

it('shows five pictures, each as large as it says and light, and asks for nothing outside of its folder', async () => {
  const context = await site.browser.newContext();
  const foreign = recordForeignRequests(context, new URL(site.server.url).origin);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const page = await context.newPage();
  await page.goto(new URL('huong-dan.html', site.server.url).href);
  await showPictures(page);
  const own = /\/(huong-dan\.html|icon\.svg|huong-dan\/[a-z-]+\.png)$/;
  expect(asked.filter((path) => !own.test(path))).toEqual([]);
  expect(foreign).toEqual([]);
  const shown = await page
    .locator('img')
    .evaluateAll((all) =>
      (all as HTMLImageElement[]).map((each) => [
        each.getAttribute('src'),
        Number(each.getAttribute('width')),
        Number(each.getAttribute('height')),
      ]),
    );
  const files = (await readdir(PICTURES)).sort();
  expect(shown.map(([src]) => String(src).replace('./huong-dan/', '')).sort()).toEqual(files);
  for (const [src, width, height] of shown) {
    const file = new URL(String(src).replace('./huong-dan/', ''), PICTURES);
    const picture = decodePng(await readFile(file));
    expect([picture.width, picture.height], String(src)).toEqual([width, height]);
    expect((await stat(file)).size, String(src)).toBeLessThanOrEqual(150_000);
  }
  await context.close();
});

it.each([
  [320, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1920, 'dark'],
] as const)(
  'fits a page of %i pixels in the %s theme and has no fault for a screen reader',
  async (width, colorScheme) => {
    const page = await openGuide({ viewport: { width, height: 740 }, colorScheme });
    await showPictures(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.addScriptTag({ content: axe.source });
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    });
    expect(found).toEqual([]);
    await page.context().close();
  },
);

it('prints as it reads, without the links of its contents', async () => {
  const page = await openGuide({ viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  await page.context().close();
});

it('leads to the desk, whose own link leads back to it', async () => {
  const page = await openGuide();
  await page.locator('a[href="./?desk=1"]').click();
  const link = page.locator('atlas-desk a[href$="huong-dan.html"]');
  await link.click();
  await expect.poll(() => page.title()).toContain('Hướng dẫn bàn biên tập');
  await page.context().close();
});
