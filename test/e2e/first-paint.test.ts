import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { sentHeaders } from '../../scripts/dev/sent-headers.mjs';
import { findings } from '../support/e2e/accessibility-engines.ts';
import {
  district,
  layer,
  openAtlas,
  openDrawn,
  pointOf,
  summary,
  usable,
  withoutWebGL,
} from '../support/e2e/atlas-page.ts';
import { shiftOf, watchShift } from '../support/e2e/layout-shift.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';
import { BUILT } from '../support/site-folders.ts';

const site = useSite();

const MAPLIBRE = /\/assets\/maplibre-(?!gl-worker|worker|shared)[\w-]+\.js/;

/** Runs in a page: its waits of a second and more are over ten times sooner, until `inTime()`. */
function tenTimesSooner(): void {
  const { setTimeout: wait } = window;
  Object.assign(window, {
    inTime: () => {
      window.setTimeout = wait;
    },
  });
  window.setTimeout = ((what: TimerHandler, time = 0, ...rest: unknown[]) =>
    wait(what, time >= 1000 ? time / 10 : time, ...rest)) as typeof setTimeout;
}

/** A page on which no script but the page's own inline one arrives before `come`, which never does by itself; MapLibre does not come. */
async function beforeScripts(
  address: string,
  viewport = { width: 1280, height: 800 },
  come: Promise<void> = new Promise(() => {}),
) {
  const page = await site.browser.newPage({ viewport });
  await page.addInitScript(withoutWebGL);
  await page.route('**/assets/**', async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  // All of it has come, that script has run, and what comes a frame after the districts is there.
  await page.waitForFunction(
    () => document.readyState !== 'loading' && document.getAnimations().length === 0,
  );
  return page;
}

describe('without JavaScript', () => {
  it('the coloured map, names with values, legend and sources can be read', async () => {
    const page = await site.browser.newPage({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(site.server.url);
    expect(requests).toEqual(['/']);
    expect(await page.locator('path.district').count()).toBe(35);
    expect(await page.locator('path.district.c4').count()).toBe(4);
    expect(await page.locator('path[data-unit="806"] title').textContent()).toContain('23 trong 24');
    expect(await page.locator('.at.l', { hasText: 'Cần Đước' }).textContent()).toContain('23/24');
    // Before its first frame a page has no text to be read.
    await expect.poll(() => page.locator('body').innerText()).not.toBe('');
    const text = await page.locator('body').innerText();
    for (const said of ['Huyện nào đạt chỉ tiêu?', '100 %', '28 đơn vị', '1-7-2025', 'gis.chinhphu.vn']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('Huyện Cần Đước: đạt 23 trong 24 chỉ tiêu (2023)');
    expect(text).toContain('Nguồn: Báo Long An, 19-1-2024');
    await page.close();
  });
});

describe('before any script of the atlas has come', () => {
  it('axe-core finds nothing in the page and in a frame', async () => {
    for (const frame of ['', '?embed=1']) {
      const page = await beforeScripts(`${site.server.url}${frame}`);
      expect(await findings(page, ['axe-core'])).toEqual([]);
      await page.close();
    }
  });

  it('a link shows its own layer, province, theme and language', async () => {
    const page = await beforeScripts(
      `${site.server.url}?layer=income_per_capita&province=92&theme=dark&lang=en`,
    );
    expect(await page.locator('path[data-unit="927"]').getAttribute('class')).toBe('district c3');
    expect(await page.locator('path[data-unit="806"]').getAttribute('class')).toBe('district none');
    expect(await page.locator('h1').innerText()).toContain('Income per person');
    const shown = await page.locator('.at', { hasText: 'Thới Lai' }).first().textContent();
    expect(shown).toContain('71.3');
    const box = await page.locator('path[data-unit="927"]').boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await colour('.panel')).toBe('rgb(23, 27, 31)');
    await page.close();
  });

  it('a link colours a class that the page’s own layer does not have', async () => {
    const page = await beforeScripts(`${site.server.url}?layer=income_per_capita`);
    const sixth = page.locator('path[data-unit="941"]');
    await expect.poll(() => sixth.getAttribute('class')).toBe('district c5');
    expect(await sixth.evaluate((node) => getComputedStyle(node).fill)).toBe('rgb(65, 19, 81)');
    await page.close();
  });

  it('a link to a layer that comes with the atlas colours nothing yet, rather than another layer', async () => {
    const page = await beforeScripts(`${site.server.url}?layer=rice_output`);
    await expect.poll(() => page.locator('path.district:not(.none)').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toBe('');
    await page.close();
  });

  it('a link shows its own year', async () => {
    const page = await beforeScripts(`${site.server.url}?year=2022`);
    expect(await page.locator('path[data-unit="802"]').getAttribute('class')).toBe('district c4');
    expect(await page.locator('path[data-unit="927"]').getAttribute('class')).toBe('district none');
    await page.close();
  });
});

it.each([
  [300, 250],
  [680, 400],
  [680, 560],
  [1000, 600],
])('names are clear of each other in a frame of %i × %i before any script', async (width, height) => {
  const page = await beforeScripts(`${site.server.url}?embed=1`, { width, height });
  const boxes = () =>
    page.locator('.at text.label').evaluateAll((all) =>
      all
        .map((name) => [name.textContent, name.getBoundingClientRect()] as const)
        .filter(([, box]) => box.width > 0)
        .map(([name, { left, top, right, bottom }]) => ({ name, left, top, right, bottom })),
    );
  await expect.poll(async () => (await boxes()).length).toBeGreaterThanOrEqual(3);
  const shown = await boxes();
  // A line's box is a little higher than its letters.
  const over = shown.flatMap((one, at) =>
    shown
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4,
      )
      .map((other) => `${one.name} × ${other.name}`),
  );
  expect(over).toEqual([]);
  await page.close();
});

describe('a page that comes in pieces', () => {
  /** Sends the page up to the end of its map, and the rest when it is told to, or breaks off. */
  async function inPieces(query: string) {
    const html = readFileSync(`${BUILT}/index.html`, 'utf8');
    const end = html.lastIndexOf('<style>');
    expect(html.slice(0, end)).toMatch(/<\/svg>(<\/div>)+$/);
    const answers: ServerResponse[] = [];
    const server = createServer((request, response) => {
      // Its scripts never come.
      if (!request.url?.startsWith('/?')) return;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...sentHeaders(BUILT)('/') });
      response.write(html.slice(0, end));
      answers.push(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    // What each frame shows: whether it can be seen, and how the districts are coloured.
    await page.addInitScript(() => {
      const frames: string[] = [];
      Object.assign(window, { frames_: frames });
      const look = () => {
        const path = document.querySelector('path[data-unit="806"]');
        if (path) frames.push(`${getComputedStyle(path).visibility} ${path.getAttribute('class')}`);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?${query}`, {
      waitUntil: 'commit',
    });
    await page.locator('svg.map .overlay').waitFor({ state: 'attached' });
    const frames = () => page.evaluate(() => (window as unknown as { frames_: string[] }).frames_);
    await expect.poll(async () => (await frames()).length).toBeGreaterThan(3);
    return {
      page,
      frames: async () => [...new Set(await frames())],
      rest: () => answers[0]?.end(html.slice(end)),
      breakOff: () => answers[0]?.destroy(),
      close: async () => {
        await page.close();
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  it('never shows its own state where a link asks for another one', async () => {
    const { page, frames, rest, close } = await inPieces('layer=income_per_capita');
    expect(await frames()).toEqual(['hidden district c3']);
    rest();
    await expect.poll(frames).toContain('visible district none');
    expect((await frames()).filter((each) => each.startsWith('visible'))).toEqual(['visible district none']);
    await expect.poll(() => page.locator('h1').innerText()).toContain('Thu nhập');
    await close();
  });

  it('shows its map before the rest has come where a link asks for nothing else', async () => {
    const { page, frames, close } = await inPieces('');
    expect(await frames()).toEqual(['visible district c3']);
    expect(await page.locator('.panel').count()).toBe(0);
    expect((await page.locator('path[data-unit="806"]').boundingBox())?.width).toBeGreaterThan(10);
    await close();
  });

  it('can be seen even where its end never comes', async () => {
    site.expects(/ERR_INCOMPLETE_CHUNKED_ENCODING/, 'the connection breaks off');
    const { page, frames, breakOff, close } = await inPieces('layer=income_per_capita');
    const told = page.waitForEvent('console', (message) => message.text().includes('ERR_INCOMPLETE'));
    breakOff();
    await expect.poll(frames).toContain('visible district c3');
    await told;
    await close();
  });
});

describe('the drawing that comes alive', () => {
  it('is the very node that came with the page, and nothing moves', async () => {
    for (const [width, height] of [
      [360, 740],
      [800, 600],
      [1600, 900],
    ] as const) {
      const context = await site.browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      await page.addInitScript(watchShift);
      await page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          Object.assign(window, { first: document.querySelector('path[data-unit="806"]') });
        });
      });
      await page.goto(site.server.url);
      await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
      await page.evaluate(() => document.fonts.ready);
      const same = await district(page, '806').evaluate(
        (node) => node === (window as unknown as { first: Node }).first,
      );
      expect(same).toBe(true);
      expect(await shiftOf(page)).toBe(0);
      await context.close();
    }
  });

  it('works in the folder of a plain bucket, which sends no policy nor any other header', async () => {
    const bucket = await serveDist({ headers: {}, prefix: '/atlas' });
    const page = await openAtlas(site.browser, `${bucket.url}?layer=income_per_capita`);
    expect(await district(page, '927').getAttribute('class')).toBe('district c3');
    expect(page.said).toEqual([]);
    await page.context().close();
    await bucket.close();
  });
});

describe('what the reader does before the atlas has come', () => {
  /** The page before any script, and what lets them come and waits until none of its parts is left. */
  async function early(search = '') {
    let release = () => {};
    const come = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await beforeScripts(site.server.url + search, undefined, come);
    const hydrated = async () => {
      release();
      await usable(page);
      await expect.poll(() => page.locator('[data-part]').count()).toBe(0);
    };
    return { page, hydrated };
  }

  it.each([
    ['a district', 'path.district[data-unit="806"]', '.summary[data-unit="806"]'],
    ['a layer', '[data-layer="income_per_capita"]', '[data-layer="income_per_capita"][aria-pressed="true"]'],
    ['a year', '.years [data-year="2022"]', '.years [data-year="2022"][aria-checked="true"]'],
    ['a class', '.legend li:nth-child(2) button', '.legend li:nth-child(2) button[aria-pressed="true"]'],
    ['the search', '.search-open', 'atlas-search dialog[open]'],
  ])('pressed, %s answers', async (_, pressed, answer) => {
    const { page, hydrated } = await early();
    await page.locator(pressed).click();
    await hydrated();
    await page.locator(answer).waitFor();
    await page.context().close();
  });

  it.each([
    ['?embed=1&hide=title', 360, 640],
    ['?embed=1&hide=title,years', 680, 520],
    ['?embed=1&hide=search,legend,projects,footer', 680, 520],
    ['?embed=1&hide=footer', 300, 250],
    ['?hide=title,search,years', 1280, 800],
  ])('what %s hides in %i × %i never shows, and nothing moves', async (search, width, height) => {
    const { page, hydrated } = await early(search);
    await page.setViewportSize({ width, height });
    const places = () =>
      page.locator('cuulong-atlas').evaluate((atlas) =>
        ['.title', '.search-open', '.map-box', '.layers', '.years', '.legend', '.credits'].map((name) => {
          const box = (atlas.shadowRoot ?? atlas).querySelector(name)?.getBoundingClientRect();
          return box?.height ? `${name} at ${Math.round(box.top)}, ${Math.round(box.height)} high` : '';
        }),
      );
    const before = await places();
    await hydrated();
    expect(before).toEqual(await places());
    await page.context().close();
  });

  it('pressed where the link hides the search, the table comes and nothing else', async () => {
    const { page, hydrated } = await early('?hide=search');
    await page.locator('.table-open').click();
    await hydrated();
    await page.locator('atlas-table table').waitFor();
    await page.context().close();
  });

  it('opened, a list stays open', async () => {
    const { page, hydrated } = await early();
    for (const part of ['layers', 'footer']) await page.locator(`[data-part="${part}"] summary`).click();
    await hydrated();
    const isOpen = (panel: string) =>
      page
        .locator(`${panel} details`)
        .first()
        .evaluate((list) => (list as HTMLDetailsElement).open);
    const panels = ['atlas-layers', 'atlas-projects', 'atlas-credits'];
    expect(await Promise.all(panels.map(isOpen))).toEqual([true, false, true]);
    await page.context().close();
  });

  it.each([
    '.layers [data-layer="income_per_capita"]',
    '.search-open',
    '.credits > details > summary',
    '.embed-open',
  ])('reached by the keyboard, %s keeps the focus', async (stop) => {
    const { page, hydrated } = await early();
    const isFocused = () => page.locator(stop).evaluate((element) => element.matches(':focus'));
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab');
        return isFocused();
      })
      .toBe(true);
    await hydrated();
    expect(await isFocused()).toBe(true);
    await page.context().close();
  });
});

describe('MapLibre', () => {
  it('is not asked for where the reader saves data', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.goto(site.server.url);
    await usable(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    expect(asked.filter((url) => url.includes('maplibre'))).toEqual([]);
    expect(await page.locator('cuulong-atlas').getAttribute('renderer')).toBe('svg');
    await context.close();
  });

  it('takes over without touching focus, selection, summary or scroll', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(MAPLIBRE, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.server.url);
    await usable(page);
    const { x, y } = await pointOf(page, '806');
    await page.mouse.click(x, y);
    await expect.poll(() => summary(page).innerText()).toContain('23 trên 24');
    await layer(page, 'income_per_capita').click();
    await page.locator('.segments [data-layer="income_per_capita"][aria-pressed="true"]').waitFor();
    await district(page, '927').focus();
    await page.locator('.panel').evaluate((panel) => {
      panel.scrollTop = 120;
    });
    await expect.poll(() => page.workers()).toHaveLength(1);
    const early = page.workers();
    release();
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    // The worker that has started meanwhile is MapLibre's.
    expect(page.workers()).toEqual(early);
    const focused = await page.evaluate(
      () =>
        (document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement as SVGElement | null)?.dataset
          .unit,
    );
    expect(focused).toBe('927');
    expect(await district(page, '806').getAttribute('aria-selected')).toBe('true');
    expect(await summary(page).innerText()).toContain('23 trên 24');
    expect(await page.locator('.panel').evaluate((panel) => panel.scrollTop)).toBe(120);
    await context.close();
  });

  it.each([
    ['is answered with 404', (page: Page) => page.route(MAPLIBRE, (route) => route.fulfill({ status: 404 }))],
    ['breaks off', (page: Page) => page.route(MAPLIBRE, (route) => route.abort())],
    [
      'lacks what its worker shares',
      (page: Page) => page.route(/\/maplibre-shared-/, (route) => route.fulfill({ status: 404 })),
    ],
  ])('that %s leaves the drawing, one line and a way to try again', async (_, refuse) => {
    site.expects(/Failed to load resource/, 'a file of MapLibre is refused');
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await refuse(page);
    await page.goto(site.server.url);
    await page.getByRole('status').getByRole('button', { name: 'Thử lại' }).waitFor();
    await expect.poll(() => page.workers()).toEqual([]);
    const { x, y } = await pointOf(page, '806');
    await page.mouse.click(x, y);
    await expect.poll(() => summary(page).innerText()).toContain('23 trên 24');
    await page.unroute(MAPLIBRE);
    await page.getByRole('status').getByRole('button', { name: 'Thử lại' }).click();
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    await context.close();
  });

  it('whose worker a policy forbids leaves the drawing, one line and a way to try again', async () => {
    site.expects(/violates .*"worker-src 'none'"|Worker failed to load/, 'the host forbids workers');
    const strict = await serveDist({ headers: { 'Content-Security-Policy': "worker-src 'none'" } });
    const page = await openDrawn(site.browser, strict.url, { webgl: true, before: tenTimesSooner });
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => district(page, '927').getAttribute('class')).toBe('district c3');
    await page.getByRole('status').getByRole('button', { name: 'Thử lại' }).waitFor();
    expect(await page.locator('.canvas canvas').count()).toBe(0);
    expect(await page.locator('cuulong-atlas').getAttribute('renderer')).toBe('svg');
    await page.context().close();
    await strict.close();
  });

  it.each([
    ['[data-layer="income_per_capita"]', 'layer=income_per_capita'],
    ['.years [data-year="2022"]', 'year=2022'],
  ])('a click on %s in the very moment of hydration is not lost', async (button, query) => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(withoutWebGL);
    await page.addInitScript((selector) => {
      addEventListener('atlas-ready', ({ target }) =>
        (target as Element).shadowRoot?.querySelector<HTMLElement>(`[data-part] ${selector}`)?.click(),
      );
    }, button);
    await page.goto(site.server.url);
    await expect.poll(() => page.url()).toContain(query);
    await context.close();
  });

  it('that takes half a minute takes over then', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(tenTimesSooner); // so that three seconds are half a minute for it
    let arrive = () => {};
    const wanted = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(MAPLIBRE, async (route) => {
      await wanted;
      await route.continue();
    });
    const asked = page.waitForRequest(MAPLIBRE);
    await page.goto(site.server.url);
    await usable(page);
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => district(page, '927').getAttribute('class')).toBe('district c3');
    await asked;
    await page.waitForTimeout(3000);
    expect(await page.locator('cuulong-atlas').getAttribute('renderer')).toBe('svg');
    // How soon it draws once it is there is the machine's affair.
    await page.evaluate('inTime()');
    arrive();
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    await context.close();
  });
});

describe('in a sandboxed frame of another site', () => {
  async function framed(options: Parameters<typeof serveDist>[0] = {}) {
    const atlas = await serveDist(options);
    const article = `<!doctype html><title>Bài báo</title><iframe title="Bản đồ" sandbox="allow-scripts" width="900" height="600" src="${atlas.url}?projects=none"></iframe>`;
    const host = await serveDist({ pages: { '/article.html': article } });
    const context = await site.browser.newContext({ viewport: { width: 1000, height: 700 } });
    const page = await context.newPage();
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) fonts.push(request.url());
    });
    await page.goto(`${host.origin}/article.html`);
    const frame = page.frameLocator('iframe');
    const close = () => Promise.all([context.close(), atlas.close(), host.close()]);
    return { frame, fonts, close };
  }

  it('under our own policy draws with MapLibre', async () => {
    const { frame, fonts, close } = await framed();
    await frame.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    await expect.poll(() => fonts.length).toBe(4);
    await close();
  });

  it('that may not still answers clicks and switches layers', async () => {
    site.expects(/blocked by CORS policy|Failed to load resource/, 'the host sends no header for frames');
    const { frame, fonts, close } = await framed({ headers: {} });
    // What is left comes in the end without MapLibre; but fonts could not be had either.
    await usable(frame);
    expect(fonts).toEqual([]);
    // Nothing lies over the article's map: its reader could do nothing about it.
    expect(await frame.locator('.map-note').isVisible()).toBe(false);
    await frame.locator('path[data-unit="941"]').click();
    await expect.poll(() => frame.locator('.summary').innerText()).toContain('17 trên 18');
    await frame.locator('[data-layer="income_per_capita"]').click();
    await expect.poll(() => frame.locator('path[data-unit="927"]').getAttribute('class')).toBe('district c3');
    expect(await frame.locator('cuulong-atlas').getAttribute('renderer')).toBe('svg');
    await close();
  });
});

it('a map whose names cannot be had stays as it was drawn, says so, and is whole at the next try', async () => {
  site.expects(/Failed to load resource|cuulong-atlas: no map/, 'what places names is kept away at first');
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  let isAway = true;
  await page.route('**/assets/names-*.js', (route) => (isAway ? route.abort() : route.continue()));
  // With a summary, which comes with the names.
  await page.goto(`${site.server.url}?unit=806`);
  const again = page.locator('.map-note button');
  await again.waitFor();
  expect(await page.locator('.at.l', { hasText: 'Cần Đước' }).isVisible()).toBe(true);
  expect(await page.locator('path.district.c4').count()).toBe(4);
  isAway = false;
  await again.click();
  await page.locator('.overlay > g', { hasText: 'Cần Đước' }).waitFor();
  await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
  await page.locator('article.summary[data-unit="806"]').waitFor();
  expect(await page.locator('.map-note').isVisible()).toBe(false);
  await page.close();
});

it.each(['maplibre', 'svg'] as const)(
  'eighty switches of the layer on %s leave nothing behind',
  async (renderer) => {
    const page = await openAtlas(site.browser, site.server.url, { renderer });
    // What comes late has come: its strings are kept once.
    await usable(page);
    const client = await page.context().newCDPSession(page);
    /**
     * Nodes, listeners and the language's own objects, of the page's or its classes'; the engine makes and drops the
     * objects through which scripts see nodes and lists of them as it likes, and so code that it compiles.
     */
    const held = async () => {
      await client.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      const prototype = await client.send('Runtime.evaluate', { expression: 'Object.prototype' });
      const { objects } = await client.send('Runtime.queryObjects', {
        prototypeObjectId: prototype.result.objectId ?? '',
        objectGroup: 'held',
      });
      const { result } = await client.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: `function () {
          const own = /^\\[object (Object|Array|Map|Set|Promise|(Async)?Function)\\]$/;
          return this.filter((each) => own.test(Object.prototype.toString.call(each))).length;
        }`,
      });
      await client.send('Runtime.releaseObjectGroup', { objectGroup: 'held' });
      return { nodes, listeners: jsEventListeners, objects: Number(result.value) };
    };
    const switches = (times: number) =>
      page.evaluate(async (count) => {
        const atlas = document.querySelector('cuulong-atlas') as Element & {
          updateComplete: Promise<boolean>;
        };
        for (let index = 0; index < count; index++) {
          const id = index % 2 ? 'target_attainment' : 'income_per_capita';
          atlas.shadowRoot?.querySelector<HTMLElement>(`[data-layer="${id}"]`)?.click();
          await atlas.updateComplete;
        }
      }, times);
    await switches(20);
    // What a switch leaves behind, each forty leave behind; what comes late, such as a part of the panel, only one.
    const start = await held();
    await switches(40);
    const half = await held();
    await switches(40);
    const end = await held();
    const grown = (kind: 'nodes' | 'listeners' | 'objects') =>
      Math.min(half[kind] - start[kind], end[kind] - half[kind]);
    expect(grown('nodes')).toBeLessThanOrEqual(4);
    expect(grown('listeners')).toBeLessThanOrEqual(1);
    expect(grown('objects')).toBeLessThanOrEqual(20);
    await page.context().close();
  },
);
