import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { openDrawn, withoutWebGL } from '../support/e2e/atlas-page.ts';
import { cutText } from '../support/e2e/cut-text.ts';
import { desk, give, incomes, openDesk, tab } from '../support/e2e/desk-page.ts';
import {
  article,
  atlasIn,
  frameOf,
  heard,
  heights,
  openHost,
  rest,
  serveHost,
} from '../support/e2e/host-pages.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

type Walk = Record<string, (page: Page) => Promise<unknown>>;

const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};
const unfold = (page: Page, selector: string) =>
  page.locator(`${selector} details:not([open]) > summary`).evaluateAll((all) => {
    for (const each of all) (each as HTMLElement).click();
  });

/** From one state of the page to the next. */
const PAGE: Walk = {
  start: (page) => page.locator('atlas-strip-plot svg').waitFor(),
  'choices unfolded': (page) => unfold(page, '.panel'),
  'a summary': async (page) => {
    await page.locator('path.district[data-unit="806"]').press('Enter');
    await page.locator('.summary[data-unit="806"] atlas-chart svg.icon-array').first().waitFor();
  },
  'one of two years': async (page) => {
    await page.locator('path.district[data-unit="926"]').press('Enter');
    await page.locator('.summary[data-unit="926"] atlas-chart svg.slope').waitFor();
    await page.locator('.summary[data-unit="926"] atlas-chart svg.position').waitFor();
  },
  'its sources': (page) => unfold(page, '.summary'),
  'the search': async (page) => {
    await page.locator('.search-open').click();
    await page.locator('dialog[open] input').fill('chau thanh');
    await page.locator('.search-option').first().waitFor();
  },
  'a comparison': async (page) => {
    await closeDialog(page);
    await page.locator('.compare-open').click();
    await page.locator('dialog[open] input').fill('can duoc');
    await page.locator('.search-option[aria-selected="true"]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.summary[data-compare]').waitFor();
  },
  'the table': async (page) => {
    await page.locator('.table-open').click();
    await page.locator('atlas-table table').waitFor();
  },
  'the downloads': async (page) => {
    await page.locator('.download-open').click();
    await page.locator('atlas-download dialog[open]').waitFor();
  },
  'the help': async (page) => {
    await closeDialog(page);
    await page.locator('.help-open').click();
    await page.locator('atlas-help dialog[open]').waitFor();
  },
  'the embed codes': async (page) => {
    await closeDialog(page);
    await page.locator('.embed-open').click();
    await page.locator('dialog[open] embed-output').first().waitFor();
  },
};

const FRAME: Walk = {
  start: (page) => page.locator('atlas-credits').waitFor(),
  'choices unfolded': (page) => unfold(page, '.panel'),
  'a summary': async (page) => {
    await page.locator('path.district[data-unit="927"]').press('Enter');
    await page.locator('.summary[data-unit="927"]').waitFor();
  },
};

const TABLE = incomes('918\t81,52', 'Châu Thành\t60,5', '927\t71,9', '917\t80');
const DESK: Walk = {
  coverage: (page) => desk(page).locator('desk-coverage table').first().waitFor(),
  import: async (page) => {
    await tab(page, 'import').click();
    await desk(page).locator('.import details summary').click();
  },
  check: async (page) => {
    await give(page, TABLE);
    await desk(page).locator('desk-figure').first().waitFor();
    await unfold(page, 'desk-figure');
    await desk(page).locator('desk-source details > summary').click();
  },
  output: async (page) => {
    await tab(page, 'out').click();
    await desk(page).locator('[data-code=figures-frame]').waitFor();
  },
};

/** What is cut in which state, of all on the walk. */
async function walked(
  page: Page,
  walk: Walk,
  textPx: number,
  dress = async (_: Page) => {},
): Promise<Record<string, string[]>> {
  const size = await page.locator('.layers').evaluate((layers) => getComputedStyle(layers).fontSize);
  expect(size).toBe(`${(15 / 16) * textPx}px`);
  const found: Record<string, string[]> = {};
  for (const [name, step] of Object.entries(walk)) {
    await step(page);
    await dress(page);
    // What follows from a size is drawn in the frame after it.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const faults = await cutText(page);
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}

/** What readers may set for spacing (WCAG 1.4.12), in all trees of the page. */
const space = (page: Page) =>
  page.evaluate(() => {
    const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-bottom: 2em !important }`;
    const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
    ];
    for (const tree of trees(document)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    }
  });

describe.each([
  ['text twice as large', 32, undefined],
  ['wider spacing of text', 16, space],
] as const)('with %s', (_, textPx, dress) => {
  const site = useSite(textPx);
  afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));
  const open = (query: string, width: number, height: number) =>
    openDrawn(site.browser, site.server.url + query, { viewport: { width, height } });

  it.each([
    [390, 844],
    [1280, 800],
  ])('nothing of the page is cut or hidden at %i by %i', async (width, height) => {
    expect(await walked(await open('', width, height), PAGE, textPx, dress)).toEqual({});
  });

  it.each([
    [680, 520, 'vi'],
    [560, 500, 'en'],
    [300, 250, 'vi'],
  ])('nothing of a frame is cut or hidden at %i by %i, in %s', async (width, height, lang) => {
    const page = await open(`?embed=1&lang=${lang}`, width, height);
    expect(await walked(page, FRAME, textPx, dress)).toEqual({});
  });

  it.each([
    [390, 844],
    [1280, 800],
  ])('nothing of the desk is cut or hidden at %i by %i', async (width, height) => {
    const page = await openDesk(site, { viewport: { width, height } });
    expect(await walked(page, DESK, textPx, dress)).toEqual({});
  });

  it('nothing of the guide is cut or hidden at 390 by 844', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site.server.url}huong-dan.html`);
    await dress?.(page);
    expect(await cutText(page)).toEqual([]);
    const size = await page.locator('body').evaluate((body) => getComputedStyle(body).fontSize);
    expect(size).toBe(`${(17 / 16) * textPx}px`);
  });
});

/** Sizes of text, CSS pixels, of things that a page or an element shows. */
const sizes = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const root = document.querySelector('cuulong-atlas')?.shadowRoot;
    const parts = [
      'h1',
      '.title .quiet',
      '.layers summary',
      '.legend li',
      '.summary h2',
      '.summary .big',
      '.credits',
    ];
    return Object.fromEntries(
      parts.map((part) => [
        part,
        Number.parseFloat(getComputedStyle(root?.querySelector(part) as Element).fontSize),
      ]),
    );
  });
const times = (factor: number, all: Record<string, number>) =>
  Object.fromEntries(Object.entries(all).map(([part, px]) => [part, expect.closeTo(px * factor, 1)]));

describe('the size of text that a browser is set to', () => {
  const plain = useSite();
  const large = useSite(24);
  const sites = [plain, large];
  afterEach(() =>
    Promise.all(sites.flatMap(({ browser }) => browser.contexts().map((context) => context.close()))),
  );

  it('is that of the page, before any script and after', async () => {
    const h1 = (page: Page) => page.locator('h1').evaluate((title) => getComputedStyle(title).fontSize);
    const all = await Promise.all(
      sites.map(async ({ browser, server }) => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const bare = await context.newPage();
        await bare.goto(server.url);
        return {
          bare: await h1(bare),
          live: await sizes(await openDrawn(browser, `${server.url}?unit=927`)),
        };
      }),
    );
    expect(all.map(({ bare }) => bare)).toEqual(['25px', '37.5px']);
    expect(all[1]?.live).toEqual(times(1.5, all[0]?.live ?? {}));
  });

  it('is that of an element, whatever size its host has for its own', async () => {
    const page = (style: string) =>
      `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bài báo</title>
      <style>${style}</style><cuulong-atlas unit="927"></cuulong-atlas><script type="module" src="./cuulong-atlas.js"></script>`;
    const host = await serveDist({
      pages: {
        '/plain.html': page(''),
        '/small.html': page('html { font-size: 62.5% }'),
        '/huge.html': page('html { font-size: 24px }'),
      },
    });
    const open = async ({ browser }: typeof plain, path: string) => {
      const opened = await (await browser.newContext()).newPage();
      await opened.addInitScript(withoutWebGL);
      await opened.goto(`${host.origin}${path}`);
      await opened.locator('.summary[data-unit="927"]').waitFor();
      await opened.locator('atlas-credits .credits').waitFor();
      return sizes(opened);
    };
    const usual = await open(plain, '/plain.html');
    expect(usual.h1).toBe(25);
    expect(await open(plain, '/small.html')).toEqual(usual);
    expect(await open(plain, '/huge.html')).toEqual(usual);
    expect(await open(large, '/small.html')).toEqual(times(1.5, usual));
    await host.close();
  });

  it('makes a frame higher, and its height comes to rest', async () => {
    const fitted = await Promise.all(
      sites.map(async ({ browser, server }) => {
        const snippet = `${frameOf(`${server.url}?embed=1`, 'data-cuulong-atlas')}<script src="${server.url}embed.js"></script>`;
        const host = await serveHost({ '/article.html': article(snippet) });
        const page = await openHost(browser, `${host.origin}/article.html`);
        const frame = await atlasIn(page);
        await rest(page);
        const { frame: height, content } = await heights(frame);
        const messages = (await heard(page)).length;
        await rest(page);
        expect(content).toBeLessThanOrEqual(height);
        expect(await heard(page, messages)).toEqual([]);
        await host.close();
        return height;
      }),
    );
    expect(fitted[1]).toBeGreaterThan(fitted[0] as number);
  });
});
