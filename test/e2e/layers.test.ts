import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { district, layer, legendCount, openAtlas, summary, year } from '../support/e2e/atlas-page.ts';
import { commonestColour, decodePng } from '../support/e2e/png.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let page: Page;

beforeAll(async () => {
  page = await openAtlas(site.browser, site.server.url);
});

/** The colour that fills the middle of a district in what the reader sees, whatever draws it. */
async function colourOf(code: string) {
  const box = await district(page, code).boundingBox();
  if (!box) throw new Error(`district ${code} has no box`);
  const clip = {
    x: box.x + box.width / 4,
    y: box.y + box.height / 4,
    width: box.width / 2,
    height: box.height / 2,
  };
  return commonestColour(decodePng(await page.screenshot({ clip })));
}

const colourOfSwatch = (mapClass: string) =>
  page.locator(`.legend .swatch.${mapClass}`).evaluate((swatch) => getComputedStyle(swatch).backgroundColor);

describe('the layers and years', () => {
  it('colour a district on MapLibre as the legend says', async () => {
    await expect.poll(() => district(page, '927').getAttribute('class')).toBe('district c4');
    expect(await legendCount(page, 'c4').innerText()).toBe('4 đơn vị');
    await expect.poll(() => colourOf('927')).toBe(await colourOfSwatch('c4'));
  });

  it('change class, legend and pixels with the layer', async () => {
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => district(page, '927').getAttribute('class')).toBe('district c3');
    await expect.poll(() => layer(page, 'income_per_capita').getAttribute('aria-pressed')).toBe('true');
    const range = page.locator('.legend [data-class="c3"] .range');
    await expect.poll(() => range.innerText()).toBe('70 đến dưới 80');
    const swatch = await colourOfSwatch('c3');
    await expect.poll(() => colourOf('927')).toBe(swatch);
  });

  it('stand on the canvas, too, once it has followed the drawing', async () => {
    const stage = page.locator('.stage');
    // At once, as by keys: the buttons move when the title gets another line, and a mouse would miss them.
    for (const id of ['target_attainment', 'income_per_capita', 'target_attainment'])
      await layer(page, id).dispatchEvent('click');
    await expect.poll(() => layer(page, 'target_attainment').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => stage.getAttribute('data-ahead')).toBe('no');
    await expect.poll(() => colourOfSwatch('c4')).not.toBe(await colourOfSwatch('none'));
    const swatch = await colourOfSwatch('c4');
    const drawing = stage.locator('.map');
    await drawing.evaluate(({ style }) => style.setProperty('visibility', 'hidden'));
    try {
      await expect.poll(() => colourOf('927')).toBe(swatch);
    } finally {
      await drawing.evaluate(({ style }) => style.removeProperty('visibility'));
    }
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => stage.getAttribute('data-ahead')).toBe('no');
  });

  it('are those of the state where the reader takes a choice back within the frame that answers it', async () => {
    await page.locator('cuulong-atlas').evaluate(async (atlas) => {
      const choose = (id: string) =>
        atlas.shadowRoot?.querySelector<HTMLElement>(`[data-layer="${id}"]`)?.click();
      choose('target_attainment');
      await new Promise((resolve) => setTimeout(resolve));
      choose('income_per_capita');
      await (atlas as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    });
    expect(await layer(page, 'income_per_capita').getAttribute('aria-pressed')).toBe('true');
    expect(await district(page, '927').getAttribute('class')).toBe('district c3');
  });

  it('change class, legend and pixels with the year', async () => {
    const before = await colourOf('927');
    await year(page, 2019).click();
    await expect.poll(() => district(page, '925').getAttribute('class')).toBe('district c0');
    await expect.poll(() => district(page, '927').getAttribute('class')).toBe('district none');
    await expect.poll(() => colourOf('927')).not.toBe(before);
    await expect.poll(() => year(page, 2019).getAttribute('aria-checked')).toBe('true');
    const hatched = await page.locator('path.district.none').count();
    await expect.poll(() => legendCount(page, 'none').innerText()).toBe(`${hatched} đơn vị`);
    await expect.poll(async () => colourOf('925')).toBe(await colourOfSwatch('c0'));
  });
});

describe('the projects', () => {
  it('leave the map kind by kind', async () => {
    const power = page.locator('.pin[data-project="o-mon-1"]');
    const clusters = page.locator('.pin');
    const before = await clusters.count();
    await page.locator('.projects-switch > summary').click();
    await page.locator('[data-kind="power"]').uncheck();
    await expect.poll(() => power.count()).toBe(0);
    await expect.poll(() => clusters.count()).toBe(before - 1);
    await page.locator('[data-kind="power"]').check();
    await expect.poll(() => power.count()).toBe(1);
  });

  it('open a card that says how good their position is', async () => {
    await page.locator('.pin[data-project="soc-trang-smart-centre"]').click();
    await expect.poll(() => summary(page).innerText()).toContain('Tuyến minh họa');
    await page.locator('.pin[data-project="o-mon-1"]').click();
    await expect.poll(() => summary(page).innerText()).toContain('Vị trí chính xác');
    await expect.poll(() => page.locator('.pin.picked').getAttribute('data-project')).toBe('o-mon-1');
  });
});
