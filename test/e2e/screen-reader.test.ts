import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { district, layer, openDrawn } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const said = (page: Page) => page.locator('atlas-announcer [role="status"]').textContent();

describe.each(['svg', 'maplibre'] as const)('a screen reader hears, with %s', (renderer) => {
  it('the district that an arrow reaches, what Enter opens and Escape closes, and another layer', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?unit=925`, { renderer });
    await district(page, '925').focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => said(page))
      .toBe('Huyện Thới Lai: đạt 14 trong 14 chỉ tiêu (2023), nhóm 100 %, hạng 1 trong 7. Cần Thơ.');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContain('Đã mở thông tin: Huyện Thới Lai.');
    await page.keyboard.press('Escape');
    await expect.poll(() => said(page)).toContain('Đã đóng thông tin.');
    await layer(page, 'income_per_capita').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContain('5 trong 35 đơn vị có số liệu.');
    expect(await said(page)).toContain('Thu nhập');
  });

  it('the whole map described, in the language of the page', async () => {
    const url = `${site.server.url}?lang=en`;
    const page = await openDrawn(site.browser, url, { renderer });
    const map = page.locator('svg.map');
    // Without MapLibre the lazy module waits for it for a few seconds.
    await expect.poll(() => map.getAttribute('aria-describedby')).toBe('map-in-words');
    const words = page.locator('#map-in-words');
    expect(await words.textContent()).toContain('7 of 35 districts have a figure; 28 have none yet.');
    expect(await words.getAttribute('lang')).toBe('en');
    await layer(page, 'income_per_capita').click();
    await expect
      .poll(() => words.textContent())
      .toContain('Years differ, so nothing is ranked. 2023: 3 districts; 2019: 2 districts.');
  });

  it('each district at the place where it is drawn, after the map has moved', async () => {
    const page = await openDrawn(site.browser, site.server.url, { renderer });
    const middle = async () => {
      const box = await district(page, '927').boundingBox();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
    };
    const start = await middle();
    await page.locator('.map-controls button').first().click();
    await expect.poll(middle).not.toEqual(start);
    const [x = 0, y = 0] = await middle();
    const met = await page.evaluate(
      ([left, top]) =>
        (
          document
            .querySelector('cuulong-atlas')
            ?.shadowRoot?.elementsFromPoint(left ?? 0, top ?? 0)
            .find((each) => each.matches('path.district')) as SVGElement | undefined
        )?.dataset.unit,
      [x, y],
    );
    expect(met).toBe('927');
  });
});

it('in the compact form the words come with the first key', async () => {
  const page = await openDrawn(site.browser, `${site.server.url}?embed=1`, {
    renderer: 'svg',
  });
  expect(await page.locator('atlas-announcer [role="status"]').count()).toBe(0);
  await page.locator('path.district[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect.poll(() => said(page)).toContain('Thị xã Vĩnh Châu');
});
