import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { district, openAtlas, pointOf, summary } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

/** Comes closer, with the pointer on a district. */
async function turnWheel(page: Page): Promise<void> {
  const { x, y } = await pointOf(page, '927');
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
}

describe('moving the map, drawn by MapLibre', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openAtlas(site.browser, site.server.url);
  });

  const box = async () => {
    const found = await district(page, '927').boundingBox();
    if (!found) throw new Error('district 927 has no box');
    return found;
  };

  it('a drag moves districts and names together and picks nothing', async () => {
    const before = await box();
    const name = page.locator('.province-name[data-unit="92"]');
    const nameBefore = await name.boundingBox();
    const { x, y } = await pointOf(page, '927');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 20, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await box()).x - before.x).toBeGreaterThan(30);
    await expect
      .poll(async () => ((await name.boundingBox())?.x ?? 0) - (nameBefore?.x ?? 0))
      .toBeGreaterThan(30);
    expect(await summary(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('a click still meets the district below it', async () => {
    const { x, y } = await pointOf(page, '927');
    await page.mouse.click(x, y);
    await page.locator('.summary[data-unit="927"]').waitFor();
  });

  it('the wheel comes closer, the button shows all again', async () => {
    const before = await box();
    await turnWheel(page);
    await expect.poll(async () => (await box()).width).toBeGreaterThan(1.2 * before.width);
    await page.locator('.map-controls button').last().click();
    await expect.poll(async () => (await box()).width).toBeCloseTo(before.width, 0);
  });

  it('the button overrules a wheel that still turns', async () => {
    const before = await box();
    await turnWheel(page);
    await expect.poll(async () => (await box()).width).toBeGreaterThan(1.02 * before.width);
    await page
      .locator('.map-controls button')
      .last()
      .evaluate((button) => (button as HTMLElement).click());
    // MapLibre's zoom by a wheel takes 200 ms and ends another 200 ms later.
    await page.waitForTimeout(600);
    await expect.poll(async () => (await box()).width).toBeCloseTo(before.width, 0);
  });

  it('a resized window fits the map anew', async () => {
    const before = await box();
    await page.setViewportSize({ width: 820, height: 640 });
    await expect.poll(async () => (await box()).width).toBeLessThan(0.9 * before.width);
    const stage = await page.locator('.stage').boundingBox();
    await expect.poll(async () => (await page.locator('canvas').boundingBox())?.width).toBe(stage?.width);
    const { x, y } = await pointOf(page, '925');
    await page.mouse.click(x, y);
    await page.locator('.summary[data-unit="925"]').waitFor();
  });
});

it('a resized window leaves a map where the reader moved it, by a first turn of the wheel too', async () => {
  const page = await openAtlas(site.browser, site.server.url);
  const box = async () => (await district(page, '927').boundingBox()) ?? { x: 0, width: 0 };
  const far = await box();
  await turnWheel(page);
  await expect.poll(async () => (await box()).width).toBeGreaterThan(1.2 * far.width);
  await page.locator('.stage[data-moving]').waitFor({ state: 'detached' });
  const near = await box();
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect.poll(async () => (await box()).x).not.toBeCloseTo(near.x, 0);
  expect((await box()).width).toBeCloseTo(near.width, 0);
  await page.context().close();
});
