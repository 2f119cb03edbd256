import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { district, focusedHook, openAtlas, withoutWebGL } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
const open = async (query = '', options: Parameters<typeof openAtlas>[2] = {}) => {
  const page = await openAtlas(site.browser, site.server.url + query, { renderer: 'svg', ...options });
  return Object.assign(page, { [Symbol.asyncDispose]: () => page.context().close() });
};
const dialog = (page: Page) => page.locator('atlas-search dialog[open]');
const comparison = (page: Page) => page.locator('.comparison');
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Types into the search that is open, and takes the first that it finds. */
async function take(page: Page, text: string) {
  await dialog(page).waitFor();
  await page.keyboard.type(text);
  await page.locator('dialog [role="option"][aria-selected="true"]').waitFor();
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
}

/** The district's width on the screen, and whether its middle is on the map. */
const shown = (page: Page, code: string) =>
  district(page, code).evaluate((path) => {
    const { x, y, width, height } = path.getBoundingClientRect();
    const map = path.closest('svg.map')?.getBoundingClientRect() ?? new DOMRect();
    const [left, top] = [x + width / 2, y + height / 2];
    return { width, inView: left > map.left && left < map.right && top > map.top && top < map.bottom };
  });
const width = async (page: Page, code: string) => (await shown(page, code)).width;

/** How far anything of the page can be scrolled sideways, CSS pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
    const boxes = [
      document.documentElement,
      ...root.querySelectorAll('.panel, .comparison, dialog, .search-list'),
    ];
    return Math.max(...boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  });

describe('the search', () => {
  it.each(['svg', 'maplibre'] as const)(
    'goes to a tiny district by keyboard, without diacritics, on %s',
    async (renderer) => {
      await using page = await open('', { renderer });
      const tiny = await width(page, '916');
      await district(page, '925').focus();
      await page.keyboard.press('/');
      await take(page, 'ninh kieu');
      await page.locator('.summary[data-unit="916"]').waitFor();
      await expect.poll(() => focusedHook(page)).toBe('916');
      await expect.poll(() => width(page, '916')).toBeGreaterThan(2 * tiny);
      await expect.poll(() => shown(page, '916')).toMatchObject({ inView: true });
      await expect.poll(() => parameter(page, 'unit')).toBe('916');
      expect(page.said).toEqual([]);
    },
  );

  it('leaves the province that the map is fitted to for a district of another one', async () => {
    await using page = await open('?province=92', { renderer: 'maplibre' });
    await page.locator('.search-open').click();
    await take(page, 'can giuoc');
    await expect.poll(() => shown(page, '807')).toMatchObject({ inView: true });
    await expect.poll(() => parameter(page, 'province')).toBe('80');
  });

  it('shows a project that was hidden', async () => {
    await using page = await open('?projects=none');
    expect(await page.locator('[data-project="o-mon-1"]').count()).toBe(0);
    await district(page, '925').focus();
    await page.keyboard.press('/');
    await take(page, 'nhiet dien');
    await page.locator('.pin[data-project="o-mon-1"]').waitFor();
    await expect.poll(() => parameter(page, 'projects')).toBe('power');
  });

  it('goes on from what was taken without a stop at the place left behind', async () => {
    await using page = await open('?unit=925');
    await district(page, '925').focus();
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    await page.keyboard.type('ninh kieu');
    await page.locator('dialog [role="option"][aria-selected="true"]').waitFor();
    const met = await page.evaluateHandle(() => {
      const stops: string[] = [];
      document.querySelector('cuulong-atlas')?.shadowRoot?.addEventListener('focusin', ({ target }) => {
        stops.push((target as SVGElement).dataset.unit ?? (target as Element).localName);
      });
      return stops;
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedHook(page)).toBe('916');
    expect(await met.jsonValue()).toEqual(['916']);
    expect(await dialog(page).count()).toBe(0);
  });

  it('goes on to the map where no summary is shown', async () => {
    await using page = await open('?hide=summary');
    await page.locator('.search-open').press('Enter');
    await take(page, 'ninh kieu');
    await expect.poll(() => focusedHook(page)).toBe('916');
    expect(await district(page, '916').evaluate((path) => path.matches(':focus'))).toBe(true);
  });

  it('gives the focus back where it was when nothing is taken', async () => {
    await using page = await open('?unit=925');
    await district(page, '925').focus();
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    await page.keyboard.type('a/b');
    expect(await page.locator('[role="combobox"]').inputValue()).toBe('a/b');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => focusedHook(page)).toBe('925');
  });
});

describe('the comparison', () => {
  it('is what a link to it leads to, however late its module comes', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(withoutWebGL);
    await page.route(/\/lazy-panels-/, async (route) => {
      await new Promise((done) => setTimeout(done, 2500));
      await route.continue();
    });
    await page.goto(`${site.server.url}?unit=927&compare=806`);
    const scrolled = () => page.locator('.panel').evaluate((panel) => panel.scrollTop);
    await expect.poll(scrolled).toBeGreaterThan(100);
    await context.close();
  });

  it('is made from the summary by keyboard, outlined, kept in the link, swapped and closed', async () => {
    await using page = await open('?unit=950', { renderer: 'maplibre' });
    await page.locator('.compare-open').focus();
    await page.keyboard.press('Enter');
    await take(page, 'tran de');
    await comparison(page).waitFor();
    await expect.poll(() => focusedHook(page)).toBe('950');
    for (const code of ['950', '951'])
      await expect.poll(() => shown(page, code)).toMatchObject({ inView: true });
    const outline = await district(page, '951').getAttribute('d');
    await expect.poll(() => page.locator('.outline.compared').getAttribute('d')).toBe(outline);
    await expect.poll(() => [parameter(page, 'unit'), parameter(page, 'compare')]).toEqual(['950', '951']);

    await page.reload();
    await page.locator('.comparison[data-unit="950"][data-compare="951"]').waitFor();
    await expect
      .poll(() => page.locator('.comparison thead .link').first().innerText())
      .toBe('Thị xã Vĩnh Châu');

    await page.locator('.comparison .swap').press('Enter');
    await page.locator('.comparison[data-unit="951"][data-compare="950"]').waitFor();
    await expect.poll(() => parameter(page, 'compare')).toBe('950');
    await page.locator('.comparison .close').press('Enter');
    await page.locator('article.summary[data-unit="951"]:not(.comparison)').waitFor();
    await expect.poll(() => focusedHook(page)).toBe('951');
    await expect.poll(() => page.locator('.outline.compared').getAttribute('d')).toBe('');
    expect(page.said).toEqual([]);
  });

  it('of a link shows the selected unit alone where the lazy module cannot be had', async () => {
    site.expects(/Failed to load resource/, 'the lazy module is refused');
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(withoutWebGL);
    let asked = 0;
    await page.route(/lazy-panels-.*\.js/, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.goto(`${site.server.url}?unit=806&compare=92`);
    await page.locator('article.summary[data-unit="806"]').waitFor();
    await expect.poll(() => page.locator('.tools [role="status"]').innerText()).not.toBe('');
    // It is not asked for again and again.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
    });
    expect(asked).toBeLessThan(6);
    await context.close();
  });
});

describe('an address', () => {
  it('leads to its district, however it is written', async () => {
    await using page = await open();
    for (const [typed, code] of [
      ['huyện Châu Thành, tỉnh Long An', '808'],
      ['tp. cần thơ, quận ninh kiều', '916'],
      ['Can Duoc District, Long An', '806'],
      ['Châu Thành Sóc Trăng', '942'],
      ['T.P Tân An', '794'],
      ['806', '806'],
    ] as const) {
      await page.locator('.search-open').click();
      await take(page, typed);
      await expect.poll(() => parameter(page, 'unit'), { message: typed }).toBe(code);
    }
  });
});

describe('at 320 pixels, as at 400 % zoom', () => {
  it.each(['vi', 'en'])('nothing of search and comparison scrolls sideways, in %s', async (lang) => {
    await using page = await open(`?unit=92&compare=941&lang=${lang}`, {
      viewport: { width: 320, height: 512 },
      hasTouch: true,
    });
    await comparison(page).waitFor();
    await page.locator('.comparison > details > summary').click();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.locator('.comparison .other').click();
    await dialog(page).waitFor();
    await page.locator('[role="combobox"]').fill('a');
    await page.locator('[role="option"]').first().waitFor();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
});
