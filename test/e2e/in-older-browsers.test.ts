/** The page as an older browser has it: what that one lacks is taken away before any script. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { district, layer, openAtlas, pointOf, summary, usable } from '../support/e2e/atlas-page.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
/** Without our policy, which knows the page's styles and scripts as they are: here they are changed on their way. */
let lax: DistServer;
beforeAll(async () => {
  lax = await serveDist({ headers: {} });
});
afterAll(() => lax.close());

const colour = (page: Page, code: string) =>
  district(page, code).evaluate((path) => getComputedStyle(path).fill);

describe('a browser that makes no style sheets and tells no idle time (Safari before 16.4), under the site’s policy', () => {
  const before = () => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
    Reflect.deleteProperty(window, 'requestIdleCallback');
    Object.assign(window, {
      CSSStyleSheet: class {
        constructor() {
          throw new TypeError('Illegal constructor');
        }
      },
    });
  };

  it('has the map, its panel and what comes late in their own styles', async () => {
    const page = await openAtlas(site.browser, site.server.url, { before });
    expect(await colour(page, '806')).toBe('rgb(65, 155, 142)');
    const [stage, panel] = await Promise.all(
      ['.stage', '.panel'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect([panel?.width, stage?.width]).toEqual([360, 920]);
    // Such a WebKit drops what only the style sheet says of names.
    const name = page.locator('.overlay .label', { hasText: 'Cần Đước' }).first();
    expect(await name.evaluate((text: SVGElement) => text.style.paintOrder)).toBe('stroke');
    await page.locator('.search-open').click();
    const dialog = page.locator('atlas-search dialog');
    await dialog.waitFor();
    await expect.poll(async () => (await dialog.boundingBox())?.width).toBeLessThan(700);
    await page.keyboard.press('Escape');
    await page.locator('.table-open').click();
    await page.locator('atlas-table td').first().waitFor();
    expect(await page.locator('.map-box').evaluate((box) => getComputedStyle(box).position)).toBe('relative');
    await page.locator('.embed-open').click();
    const embed = page.locator('atlas-embed-dialog dialog');
    await embed.waitFor();
    await expect.poll(async () => (await embed.boundingBox())?.height).toBeGreaterThan(500);
    expect(page.said).toEqual([]);
    await page.context().close();
  });
});

describe('a browser without container queries (Chrome before 105, Safari before 16)', () => {
  /** Names that no browser knows stand for those that an older one does not. */
  async function open(address: string, scripts: boolean) {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 780 } });
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await page.route('**/*', async (route) => {
      if (route.request().url().includes('/assets/') && !scripts) return;
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({
        response: answer,
        body: text.replace(/@container/g, '@unheard-of').replace(/\b(\d+)cq([wh])\b/g, '$1zq$2'),
      });
    });
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('svg.map path.district').last().waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    return page;
  }
  const boxOf = (page: Page, selector: string) =>
    page.evaluate((asked) => {
      const root = document.querySelector('cuulong-atlas')?.shadowRoot ?? document;
      const boxes = [...root.querySelectorAll(asked)].map((node) => node.getBoundingClientRect());
      const edge = (side: 'left' | 'top' | 'right' | 'bottom') => boxes.map((box) => box[side]);
      return {
        left: Math.min(...edge('left')),
        top: Math.min(...edge('top')),
        right: Math.max(...edge('right')),
        bottom: Math.max(...edge('bottom')),
      };
    }, selector);

  it.each(['', '?embed=1'])(
    'the first map lies in its stage, coloured, with no name beside its place: /%s',
    async (query) => {
      const page = await open(lax.url + query, false);
      const [stage, map] = [await boxOf(page, '.stage'), await boxOf(page, 'path.district')];
      expect(map.left).toBeGreaterThanOrEqual(stage.left);
      expect(map.right).toBeLessThanOrEqual(stage.right);
      expect(map.top).toBeGreaterThanOrEqual(stage.top);
      expect(map.bottom).toBeLessThanOrEqual(stage.bottom);
      // It fills the stage one way or the other.
      const filled = Math.max(
        (map.right - map.left) / (stage.right - stage.left),
        (map.bottom - map.top) / (stage.bottom - stage.top),
      );
      expect(filled).toBeGreaterThan(0.7);
      expect(await colour(page, '806')).toBe('rgb(65, 155, 142)');
      expect(await page.locator('.at:visible').count()).toBe(0);
      await page.close();
    },
  );

  it('a district’s summary shows at a click, with its source, and nothing asks for MapLibre', async () => {
    const page = await open(lax.url, true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await usable(page);
    const { x, y } = await pointOf(page, '927');
    await page.mouse.click(x, y);
    await expect.poll(() => summary(page).innerText()).toContain('Thới Lai');
    expect(await summary(page).locator('[data-source]').count()).toBeGreaterThan(0);
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => page.locator('h1').innerText()).toContain('Thu nhập');
    expect(asked.filter((url) => url.includes('maplibre'))).toEqual([]);
    await page.close();
  });
});

describe('a browser whose module links say nothing', () => {
  const mute = () => {
    for (const type of ['load', 'error'])
      document.addEventListener(
        type,
        (event) => event.target instanceof HTMLLinkElement && event.stopImmediatePropagation(),
        true,
      );
  };

  it('gets MapLibre at once where it knows no such link (Safari before 17, Firefox before 115)', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(mute);
    await page.addInitScript(() => {
      DOMTokenList.prototype.supports = () => false;
      // What waits for such a link waits for ever.
      const { setTimeout: later } = window;
      window.setTimeout = ((act: () => void, after = 0) => after !== 1e4 && later(act, after)) as never;
    });
    await page.goto(site.server.url);
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    await page.close();
  });

  it('gets MapLibre late where it says that it knows them', async () => {
    const page = await openAtlas(site.browser, site.server.url, { before: mute });
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('keeps no worker for a MapLibre that does not come', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => {
      // Half a minute is over in a moment.
      const { setTimeout: later } = window;
      window.setTimeout = ((act: () => void, after = 0) => later(act, after >= 3e4 ? 500 : after)) as never;
      const { terminate } = Worker.prototype;
      Worker.prototype.terminate = function (this: Worker) {
        document.documentElement.dataset.ended = 'yes';
        terminate.call(this);
      };
    });
    await page.route(/\/assets\/maplibre-(?!worker|shared)/, () => {});
    await page.goto(site.server.url);
    await page.locator('html[data-ended]').waitFor({ state: 'attached' });
    const { worker } = await page.locator('cuulong-atlas').evaluate((atlas) => atlas as { worker?: Worker });
    expect(worker).toBeUndefined();
    await page.close();
  });
});

describe('where the atlas does not come, or cannot be read', () => {
  const legend = async (page: Page) =>
    (await page.locator('.legend li:visible').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );

  it.each([
    ['is refused', /ERR_FAILED/, (page: Page) => page.route('**/assets/atlas-*', (route) => route.abort())],
    [
      'cannot be read',
      /SyntaxError/,
      (page: Page) =>
        page.route('**/assets/atlas-*', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: 'class A { unheard of }' }),
        ),
    ],
  ])('a link’s own layer keeps its map and gets a legend of it: the script %s', async (_, error, spoil) => {
    site.expects(error, 'what the test spoils');
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await spoil(page);
    await page.goto(`${site.server.url}?layer=income_per_capita&lang=en`);
    await expect
      .poll(() => legend(page))
      .toEqual(['99.4 1', '75.1; 71.3 2', '59 ’19 1', '45.8 ’19 1', 'Chưa có số liệu 30']);
    const swatches = page.locator('.legend .swatch');
    for (const [at, unit] of ['941', '927'].entries())
      expect(await swatches.nth(at).evaluate((node) => getComputedStyle(node).backgroundColor)).toBe(
        await colour(page, unit),
      );
    expect(await page.locator('h1').innerText()).toContain('Income per person');
    // What is about the page's own layer and year is not said of this one.
    const text = await page.locator('.panel').innerText();
    for (const own of ['Đạt chỉ tiêu', '2023', '100 %']) expect(text).not.toContain(own);
    await page.close();
  });

  it('so it does where the script is on its way for ever', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    // What is waited for in vain is over when this test says so.
    await page.addInitScript(() => {
      const { setTimeout: later } = window;
      window.setTimeout = ((act: () => void, after = 0) =>
        after < 1e4 ? later(act, after) : addEventListener('waited-in-vain', act)) as never;
    });
    await page.route('**/assets/**', () => {});
    await page.goto(`${site.server.url}?layer=income_per_capita`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    expect(await legend(page)).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('waited-in-vain')));
    await expect
      .poll(() => legend(page))
      .toEqual(['99,4 1', '75,1; 71,3 2', '59 ’19 1', '45,8 ’19 1', 'Chưa có số liệu 30']);
    await page.close();
  });
});
