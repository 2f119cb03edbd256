import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { openDrawn } from '../support/e2e/atlas-page.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** Where the map stands on the page and how high it is, CSS pixels. */
const mapBox = (page: Page) =>
  page.locator('.map-box').evaluate((box) => {
    const { top, height } = box.getBoundingClientRect();
    return { top: top + scrollY, height };
  });

describe('the compact form', () => {
  it('in frames from 300 by 250 to 1000 by 600 shows title, map and the way to the full page', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1&layer=income_per_capita&id=a`);
    for (const [width, height] of [
      [1000, 600],
      [680, 520],
      [320, 480],
      [300, 250],
    ] as const) {
      const what = `${width} by ${height}`;
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBe(width);
      const title = await page.locator('h1').boundingBox();
      const map = await page.locator('.map-box').boundingBox();
      expect(title?.y, what).toBeGreaterThanOrEqual(0);
      expect(map?.height, what).toBeGreaterThanOrEqual(150);
      expect((map?.y ?? 0) + (map?.height ?? 0), what).toBeLessThanOrEqual(height);
      expect(await page.getByRole('link', { name: 'Mở bản đồ đầy đủ' }).isVisible(), what).toBe(true);
    }
    expect(await page.title()).toContain('Thu nhập');
    const link = page.getByRole('link', { name: 'Mở bản đồ đầy đủ' });
    const [full] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await expect.poll(() => new URL(full.url()).search).toBe('?layer=income_per_capita');
  });

  it('gives every line of its open sources the whole width', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1`);
    await page.locator('atlas-credits .credits > details > summary').click();
    for (const width of [620, 680, 760, 900]) {
      await page.setViewportSize({ width, height: 900 });
      const widths = await page
        .locator('.credits > *')
        .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().width).filter(Boolean));
      expect(widths).toHaveLength(3);
      expect(Math.min(...widths)).toBeGreaterThan(width - 40);
    }
  });

  it('in frames from 300 by 250 to 1000 by 600 a summary takes nothing from the map', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1`);
    const open = async () => {
      await page.locator('path.district[data-unit="806"]').dispatchEvent('click');
      await page.locator('.summary[data-unit="806"]').waitFor();
    };
    const close = async () => {
      await page.locator('.summary .close').first().press('Enter');
      await page.locator('.summary').waitFor({ state: 'detached' });
    };
    // The first change of the state brings the site's own typeface, which may make a line half a pixel higher.
    await open();
    await close();
    for (const [width, height] of [
      [300, 250],
      [340, 640],
      [680, 560],
      [1000, 600],
    ] as const) {
      const what = `${width} by ${height}`;
      await page.setViewportSize({ width, height });
      const before = await mapBox(page);
      await open();
      expect(await mapBox(page), what).toEqual(before);
      // A host that follows the height gives more, and the map takes what it wants.
      await page.setViewportSize({ width, height: 5000 });
      const wanted = Math.min(560, Math.max(210, 0.78 * width));
      await expect.poll(async () => (await mapBox(page)).height, { message: what }).toBeCloseTo(wanted, 0);
      await page.setViewportSize({ width, height });
      await close();
      expect(await mapBox(page), what).toEqual(before);
    }
  });

  it('in frames from 340 by 640 to 1000 by 600 an open list takes nothing from the map', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1`);
    for (const [width, height] of [
      [340, 640],
      [680, 560],
      [1000, 600],
    ] as const) {
      await page.setViewportSize({ width, height });
      const before = await mapBox(page);
      const lists = ['.projects-switch', '.credits > details'];
      for (const list of lists) {
        await page.locator(`${list} > summary`).click();
        expect(await mapBox(page), `${list}, ${width} by ${height}`).toEqual(before);
      }
      for (const list of lists) await page.locator(`${list} > summary`).press('Enter');
      await expect.poll(() => page.locator('.panel details[open]').count()).toBe(0);
      // What opens no list leaves the map free to give way.
      await expect.poll(() => page.locator('.atlas').getAttribute('style')).not.toContain('--least-map');
    }
  });

  it('keeps its place in an article: no focus taken, no scrolling of its own', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1`, {
      viewport: { width: 680, height: 1000 },
    });
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1000);
  });
});

describe('in an article that scrolls', () => {
  const WIDTH = 400;

  async function article(touch: boolean) {
    const frame = `<iframe title="Bản đồ" width="${WIDTH}" height="600" style="border:0" src="${site.server.url}?embed=1"></iframe>`;
    const body = `<!doctype html><meta name="viewport" content="width=device-width"><title>Bài báo</title><body style="margin:0"><div style="height:300px"></div>${frame}<div style="height:3000px"></div>`;
    const host = await serveDist({ pages: { '/article.html': body } });
    const context = await site.browser.newContext({
      viewport: { width: WIDTH, height: 900 },
      hasTouch: touch,
      isMobile: touch,
    });
    const page = await context.newPage();
    await page.goto(`${host.origin}/article.html`);
    await page.frameLocator('iframe').locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    return { page, close: host.close };
  }

  const district = (page: Page) => page.frameLocator('iframe').locator('path[data-unit="927"]');
  /** Width of a district, which tells how near the map is, and its place in the article, not on the screen. */
  async function placeOf(page: Page) {
    const box = await district(page).boundingBox();
    const scrolled = await page.evaluate(() => scrollY);
    return {
      width: Math.round(box?.width ?? 0),
      x: Math.round(box?.x ?? 0),
      y: Math.round((box?.y ?? 0) + scrolled),
    };
  }
  async function middleOf(page: Page) {
    const map = await page.frameLocator('iframe').locator('.map-box').boundingBox();
    return { x: (map?.x ?? 0) + WIDTH / 2, y: (map?.y ?? 0) + (map?.height ?? 0) / 2 };
  }

  it('one finger scrolls the article, two move the map', async () => {
    const { page, close } = await article(true);
    const client = await page.context().newCDPSession(page);
    const before = await placeOf(page);
    const touch = async (paths: { x: number; y: number }[][]) => {
      const [start = [], ...moves] = paths;
      const points = (fingers: { x: number; y: number }[]) =>
        fingers.map((finger, id) => ({ ...finger, id }));
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(start) });
      for (const move of moves) {
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(move) });
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      // Fingers that rest before they are lifted: else the article glides on, the farther the slower the machine.
      await page.waitForTimeout(200);
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const { x, y } = await middleOf(page);
    await page.evaluate(() => {
      addEventListener('scrollend', () => {
        document.documentElement.dataset.still = 'yes';
      });
    });
    await touch([0, 30, 60, 90, 120, 150, 180].map((up) => [{ x, y: y - up }]));
    await page.locator('html[data-still]').waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await placeOf(page)).toEqual(before);
    const now = await middleOf(page);
    await touch(
      [30, 40, 55, 70, 85, 100].map((spread) =>
        [-1, 1].map((side) => ({ x: now.x + side * spread, y: now.y })),
      ),
    );
    await expect.poll(async () => (await placeOf(page)).width).toBeGreaterThan(1.2 * before.width);
    await close();
  });

  it('the wheel scrolls the article, and with Ctrl it zooms the map', async () => {
    const { page, close } = await article(false);
    const before = await placeOf(page);
    const { x, y } = await middleOf(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect((await placeOf(page)).width).toBe(before.width);
    const hint = page.frameLocator('iframe').getByText('Giữ phím Ctrl và lăn chuột');
    await hint.first().waitFor({ state: 'attached' });
    const now = await middleOf(page);
    await page.mouse.move(now.x, now.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await placeOf(page)).width).toBeGreaterThan(1.2 * before.width);
    await close();
  });
});
