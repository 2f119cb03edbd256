import { afterEach, describe, expect, it } from 'vitest';
import { district, openAtlas, openDrawn, pointOf, summary } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

describe('on a phone', () => {
  const site = useSite();
  afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

  it('a tap on a district brings its summary into sight, with the map still above it', async () => {
    const viewport = { width: 360, height: 740 };
    const page = await openAtlas(site.browser, site.server.url, { viewport, hasTouch: true, isMobile: true });
    const { x, y } = await pointOf(page, '927');
    await page.touchscreen.tap(x, y);
    await page.locator('.summary[data-unit="927"]').waitFor();
    const top = async () => (await summary(page).locator('h2').boundingBox())?.y ?? Number.NaN;
    await expect.poll(top).toBeLessThan(600);
    expect(await top()).toBeGreaterThan(200);
    const seen = await summary(page)
      .locator('.big')
      .evaluate((big) => {
        const { x, y, width, height } = big.getBoundingClientRect();
        const root = big.getRootNode() as ShadowRoot;
        return big.contains(root.elementFromPoint(x + width / 4, y + height / 2));
      });
    expect(seen).toBe(true);
    const map = page.locator('.stage');
    const above = await map.evaluate((stage) =>
      stage.contains((stage.getRootNode() as ShadowRoot).elementFromPoint(180, 120)),
    );
    expect(above).toBe(true);
  });

  it('a tap on a district too small for a finger comes closer, and the next one opens it', async () => {
    const viewport = { width: 360, height: 740 };
    const page = await openDrawn(site.browser, `${site.server.url}?projects=none`, {
      viewport,
      hasTouch: true,
      isMobile: true,
    });
    const side = async () => {
      const { width = 0, height = 0 } = (await district(page, '916').boundingBox()) ?? {};
      return Math.min(width, height);
    };
    expect(await side()).toBeLessThan(24);
    const tap = async () => {
      const { x, y } = await pointOf(page, '916');
      await page.touchscreen.tap(x, y);
    };
    await tap();
    await expect.poll(side).toBeGreaterThan(40);
    expect(await summary(page).count()).toBe(0);
    await expect
      .poll(() => page.locator('atlas-map .unseen[role="status"]').textContent())
      .toContain('Chạm lần nữa để mở: Quận Ninh Kiều');
    await tap();
    await page.locator('.summary[data-unit="916"]').waitFor();
  });

  it('nothing is wider than the screen, down to 320 pixels', async () => {
    const page = await openDrawn(site.browser, site.server.url, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
