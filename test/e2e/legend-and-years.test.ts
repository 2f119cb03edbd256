import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { district, layer, openDrawn, summary, year } from '../support/e2e/atlas-page.ts';
import { commonestColour, decodePng } from '../support/e2e/png.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

async function colourOf(page: Page, code: string) {
  const box = await district(page, code).boundingBox();
  if (!box) throw new Error(`district ${code} has no box`);
  const [width, height] = [box.width / 3, box.height / 3];
  const clip = { x: box.x + width, y: box.y + height, width, height };
  return commonestColour(decodePng(await page.screenshot({ clip })));
}
const token = (page: Page, name: string) =>
  page.evaluate((property) => {
    const probe = document.body.appendChild(document.createElement('i'));
    const host = document.querySelector('cuulong-atlas') as HTMLElement;
    probe.style.color = getComputedStyle(host).getPropertyValue(property);
    return getComputedStyle(probe).color;
  }, name);
const mapClass = (page: Page, id: string) => page.locator(`.legend [data-class="${id}"] button`);

describe.each(['maplibre', 'svg'] as const)('a class of the legend, drawn by %s', (renderer) => {
  it('shows its districts alone: the others plain, not hatched, until Escape', async () => {
    const page = await openDrawn(site.browser, site.server.url, { renderer });
    await expect.poll(() => mapClass(page, 'c4').getAttribute('aria-pressed')).toBe('false');
    const [land, full] = [await token(page, '--land'), await colourOf(page, '925')];
    await mapClass(page, 'c1').click();
    await expect.poll(() => district(page, '803').getAttribute('class')).toBe('district c1');
    // One that had a colour, and one that had none.
    for (const code of ['925', '795', '949']) {
      await expect.poll(() => district(page, code).getAttribute('class')).toBe('district faded');
      await expect.poll(() => colourOf(page, code)).toBe(land);
    }
    await expect.poll(() => page.locator('.legend').innerText()).toContain('Chỉ hiện: 80 đến dưới 90 %.');
    expect(await page.evaluate(() => location.search)).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => district(page, '925').getAttribute('class')).toBe('district c4');
    await expect.poll(() => colourOf(page, '925')).toBe(full);
    await mapClass(page, 'none').click();
    await expect.poll(() => district(page, '795').getAttribute('class')).toBe('district none');
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => page.locator('path.faded').count()).toBe(0);
    expect(page.said.filter((said) => !said.includes('WebGL'))).toEqual([]);
    await page.context().close();
  });
});

describe('the dots of the legend', () => {
  it('name the district that the pointer is on, or the selected one', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?unit=927`);
    const name = page.locator('.strip-plot .name');
    await expect.poll(() => name.textContent()).toBe('Thới Lai 14/14');
    await district(page, '803').hover();
    await expect.poll(() => name.textContent()).toBe('Bến Lức 12/14');
    await page.mouse.move(5, 5);
    await expect.poll(() => name.textContent()).toBe('Thới Lai 14/14');
    await page.context().close();
  });

  it('have their room before they come: nothing moves', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await page.locator('.strip-plot').waitFor();
    const [room, drawn] = await Promise.all(
      ['atlas-strip-plot', '.strip-plot'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(drawn?.height).toBeCloseTo(room?.height ?? 0, 0);
    await page.context().close();
  });
});

describe('the latest known figures', () => {
  it('are shown by a link before any script of the atlas has come', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.route('**/assets/**', () => {});
    await page.goto(`${site.server.url}?year=latest`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    expect(await district(page, '802').getAttribute('class')).toBe('district c4');
    expect(await district(page, '803').getAttribute('class')).toBe('district c1');
    const shown = (name: string) => page.locator('.at.l', { hasText: name }).textContent();
    expect(await shown('Bến Lức')).toMatch(/12\/14$/);
    expect(await shown('Đức Hòa')).toMatch(/18\/18 ’22$/);
    await page.close();
  });

  it('bear their years on the map and in the legend, and go into the link', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await year(page, 2022).waitFor();
    await page.locator('.years [data-year="latest"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => district(page, '802').getAttribute('class')).toBe('district c4');
    await expect
      .poll(() => district(page, '802').getAttribute('aria-label'))
      .toContain('Huyện Đức Hòa: đạt 18 trong 18 chỉ tiêu (2022)');
    await expect.poll(() => page.locator('.map .overlay').textContent()).toContain('18/18 ’22');
    await expect.poll(() => page.locator('.legend').innerText()).toContain('2022: 2 đơn vị');
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?year=latest');
    await page.context().close();
  });
});

describe('the charts of the summary', () => {
  it('stand in the summary of a district', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await district(page, '806').click();
    await expect.poll(() => summary(page).locator('[data-year="2023"] .icon').count()).toBe(24);
    await page.context().close();
  });
});
