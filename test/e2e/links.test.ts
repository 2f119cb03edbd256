import { afterEach, describe, expect, it } from 'vitest';
import { district, layer, openAtlas, openDrawn, pointOf, summary, year } from '../support/e2e/atlas-page.ts';
import { recordForeignRequests } from '../support/e2e/browser.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

describe('a link', () => {
  it('restores layer, year, unit and theme', async () => {
    const page = await openDrawn(
      site.browser,
      `${site.server.url}?layer=income_per_capita&year=2019&unit=925&theme=dark`,
    );
    expect(await layer(page, 'income_per_capita').getAttribute('aria-pressed')).toBe('true');
    expect(await year(page, 2019).getAttribute('aria-checked')).toBe('true');
    expect(await district(page, '925').getAttribute('class')).toBe('district c0');
    expect(await summary(page).innerText()).toContain('45,8');
    const atlas = page.locator('cuulong-atlas');
    expect(await atlas.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
    expect(page.said).toEqual([]);
  });

  it('speaks English', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?lang=en&unit=927`);
    expect(await summary(page).innerText()).toContain('71.287');
    expect(await district(page, '927').getAttribute('aria-label')).toContain('Thới Lai district');
  });

  it('follows what the reader does, and keeps what is not the atlas’ own', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?utm_source=letter`);
    await layer(page, 'income_per_capita').click();
    await year(page, 2019).click();
    const { x, y } = await pointOf(page, '925');
    await page.mouse.click(x, y);
    const expected = '?utm_source=letter&layer=income_per_capita&year=2019&unit=925';
    await expect.poll(() => new URL(page.url()).search).toBe(expected);
    await page.reload();
    await page.locator('.summary[data-unit="925"]').waitFor();
    await expect.poll(() => district(page, '925').getAttribute('class')).toBe('district c0');
  });

  it('warns once of a bad value, naming it, and shows the default', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?layer=rainfall&unknown=1`);
    await expect.poll(() => page.said).toHaveLength(1);
    expect(page.said[0]).toContain('layer');
    expect(page.said[0]).toContain('rainfall');
    expect(await layer(page, 'target_attainment').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a province', () => {
  it('fills the map when its name is clicked, and shows its own figures', async () => {
    const page = await openAtlas(site.browser, site.server.url);
    const before = await district(page, '927').boundingBox();
    await page.locator('.province-name[data-unit="92"]').click();
    await page.locator('.summary[data-unit="92"]').waitFor();
    expect(await summary(page).innerText()).toContain('15/19');
    const wider = async () =>
      ((await district(page, '927').boundingBox())?.width ?? 0) / (before?.width ?? 1);
    await expect.poll(wider).toBeGreaterThan(2);
    await expect.poll(() => new URL(page.url()).search).toBe('?unit=92&province=92');
    await page.locator('.map-controls button').last().click();
    await expect.poll(wider).toBeCloseTo(1, 2);
  });
});

describe('the built page', () => {
  it('asks nobody but its own origin', async () => {
    const context = await site.browser.newContext();
    const foreign = recordForeignRequests(context, site.server.origin);
    const page = await context.newPage();
    await page.goto(site.server.url);
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    await layer(page, 'income_per_capita').click();
    await page.locator('[data-layer="income_per_capita"][aria-pressed="true"]').waitFor();
    await page.locator('atlas-credits .credits > details > summary').click();
    await page.locator('atlas-credits .citation').first().locator('summary').click();
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it('works in a folder of a host', async () => {
    const host = await serveDist({ prefix: '/graphics/2025/atlas' });
    try {
      const page = await openAtlas(site.browser, `${host.url}?unit=806`);
      expect(page.said).toEqual([]);
      expect(await summary(page).innerText()).toContain('23/24');
    } finally {
      await host.close();
    }
  });
});
