import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { shiftOf, watchShift } from '../support/e2e/layout-shift.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const PARAGRAPH = '<p style="height:80px">Đoạn văn</p>';
const MAP_COUNT = 12;

/** An article of twelve maps, each as high as it will be, some text between them. */
const article = (map: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài báo</title><link rel="icon" href="data:,">
  <style>iframe,cuulong-atlas{display:block;width:780px;height:520px;border:0;overflow:hidden;--atlas-height:520px}</style>
  <script type="module" src="./cuulong-atlas.js"></script>${Array(MAP_COUNT).fill(map).join(PARAGRAPH)}</html>`;

/** What draws each atlas, in all frames; `undefined` for one that does not run yet. */
async function renderers(page: Page): Promise<(string | undefined)[]> {
  const found = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const all = [...document.querySelectorAll('cuulong-atlas')];
          return all.map((atlas) => atlas.getAttribute('renderer') ?? undefined);
        })
        .catch(() => []),
    ),
  );
  return found.flat();
}
const running = async (page: Page) => (await renderers(page)).filter((name) => name === 'maplibre').length;

/**
 * Scrolls through the article, at each stop until two of the maps in view are MapLibre's: those of the last stop have
 * left by then. Returns the largest numbers that were seen on the way: in view, and on MapLibre anywhere.
 */
async function readThrough(page: Page): Promise<{ shown: number; most: number }> {
  const seen = { shown: 0, most: 0 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let stop = 0; stop <= 5; stop++) {
    await page.evaluate((y) => scrollTo(0, y), (height * stop) / 5);
    const look = async () => {
      seen.most = Math.max(seen.most, await running(page));
      const names = await inView(page);
      seen.shown = Math.max(seen.shown, names.length);
      return names.filter((name) => name === 'maplibre').length;
    };
    await expect.poll(look, { interval: 150 }).toBe(2);
    // A third one would come about now.
    for (let more = 0; more < 8; more++) await look();
  }
  return seen;
}

/** What draws the maps that the window shows. */
async function inView(page: Page): Promise<(string | null | undefined)[]> {
  const boxes = page.locator('iframe, body > cuulong-atlas');
  const visible = await boxes.evaluateAll((all) =>
    all.flatMap((element, at) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight ? [at] : [];
    }),
  );
  const shown = await Promise.all(
    visible.map(async (at) => {
      const box = boxes.nth(at);
      const frame = await (await box.elementHandle())?.contentFrame();
      return frame
        ? frame
            .locator('cuulong-atlas')
            .getAttribute('renderer')
            .catch(() => undefined)
        : box.getAttribute('renderer');
    }),
  );
  return shown.filter((name) => name !== undefined);
}

/** Every atlas whose map is drawn as SVG or has its names and pins above MapLibre's canvas. */
async function drawn(page: Page): Promise<number> {
  const counts = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          const all = [...document.querySelectorAll('cuulong-atlas')];
          return all.filter(
            (atlas) => (atlas.shadowRoot ?? atlas).querySelectorAll('path.district').length === 35,
          ).length;
        })
        .catch(() => 0),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** So high that three maps are in view at a time. */
const viewport = { width: 800, height: 1900 };

describe('twelve maps in one article', () => {
  it('as elements: all drawn, two at the most on MapLibre, the article does not move', async () => {
    const host = await serveDist({ pages: { '/article.html': article('<cuulong-atlas></cuulong-atlas>') } });
    const page = await site.browser.newPage({ viewport });
    await page.addInitScript(watchShift);
    await page.goto(`${host.origin}/article.html`);
    await expect.poll(() => drawn(page)).toBe(MAP_COUNT);
    const { shown, most } = await readThrough(page);
    expect(shown).toBeGreaterThan(2);
    expect(most).toBe(2);
    expect(await shiftOf(page)).toBe(0);
    await host.close();
  });

  it('as frames of another origin: the same', async () => {
    const frame = `<iframe title="Bản đồ" src="${site.server.url}?embed=1"></iframe>`;
    const host = await serveDist({ pages: { '/article.html': article(frame) } });
    const page = await site.browser.newPage({ viewport });
    await page.addInitScript(watchShift);
    await page.goto(`${host.origin}/article.html`);
    await expect.poll(() => drawn(page)).toBe(MAP_COUNT);
    const { shown, most } = await readThrough(page);
    expect(shown).toBeGreaterThan(2);
    expect(most).toBe(2);
    expect(await shiftOf(page)).toBe(0);
    await host.close();
  });

  it('goes back to the drawing when it has left the view, and is given back its place in view', async () => {
    const host = await serveDist({ pages: { '/article.html': article('<cuulong-atlas></cuulong-atlas>') } });
    const page = await site.browser.newPage({ viewport: { width: 800, height: 500 } });
    await page.goto(`${host.origin}/article.html`);
    const first = page.locator('cuulong-atlas').first();
    await expect.poll(() => first.getAttribute('renderer')).toBe('maplibre');
    await page.evaluate(() => scrollTo(0, 6000));
    await expect.poll(() => first.getAttribute('renderer')).toBe('svg');
    expect(await first.locator('canvas').count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => first.getAttribute('renderer')).toBe('maplibre');
    await host.close();
  });
});
