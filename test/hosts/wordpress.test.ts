import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { embedCodes } from '../../src/embed-codes/embed-codes.ts';
import { serveAddressed } from '../support/e2e/addressed-site.ts';
import { usable } from '../support/e2e/atlas-page.ts';
import { launchBrowser } from '../support/e2e/browser.ts';
import { decodePng } from '../support/e2e/png.ts';
import type { DistServer } from '../support/e2e/serve.ts';
import { raiseWordPress, type WordPress } from '../support/hosts/wordpress-site.ts';
import { FIRST, START } from '../support/start-state.ts';

/** The height from which WordPress lets no frame grow, CSS pixels. */
const MAX_FRAME_PX = 1000;
const TITLE = 'Huyện nào đạt chỉ tiêu? – Cửu Long Atlas';

let browser: Browser;
let atlas: DistServer;
let wordpress: WordPress;

beforeAll(async () => {
  atlas = await serveAddressed();
  [browser, wordpress] = await Promise.all([launchBrowser(), raiseWordPress(atlas.url)]);
  console.log(`WordPress ${wordpress.version}, theme ${wordpress.run('echo get_stylesheet();')}`);
});
afterAll(async () => {
  await browser?.close();
  await wordpress?.close();
  await atlas?.close();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const VIEW = { layer: START.layer, year: null, unit: null, province: null, lang: 'vi' } as const;
const share = (path: string) => `${atlas.url}s/${path}/`;
const codes = () =>
  embedCodes(
    { state: START, first: FIRST, title: TITLE, width: null, height: 700, shared: VIEW, pictured: true },
    atlas.url,
  );
const pasted = (html: string) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const paragraph = (text: string) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;
/** What the editor makes of an address that is pasted alone. */
const block = (url: string) =>
  `<!-- wp:embed {"url":"${url}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure><!-- /wp:embed -->`;

/** Publishes a post as that user, through all that WordPress does to what the user may not write; returns its address. */
const publish = (login: 'admin' | 'author', content: string) =>
  wordpress.run(
    `wp_set_current_user(get_user_by('login', $given['login'])->ID);
    echo get_permalink(wp_insert_post(wp_slash(['post_title' => 'Bài', 'post_status' => 'publish', 'post_content' => $given['content']])));`,
    { login, content },
  );

/** Opens it in a window of 1280 by 900; what its console says, and what its window receives, is kept. */
async function open(url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // Software WebGL complains about its own slowness; that is none of ours.
    const isDriver = message.text().includes('GL Driver Message');
    if (['warning', 'error'].includes(message.type()) && !isDriver) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.addInitScript(() => {
    const heights: unknown[] = [];
    Object.assign(window, { heights });
    addEventListener('message', ({ data }) => {
      if (data?.message === 'height') heights.push(data.value);
      if (data?.type === 'cuulong:ready') heights.push('ready');
    });
  });
  await page.goto(url);
  return Object.assign(page, { said });
}

/** The heights that WordPress was told until the atlas ran, in order, CSS pixels; its own first message is the last. */
const told = async (page: Page) => {
  const heights = () => page.evaluate(() => (window as unknown as { heights: (number | 'ready')[] }).heights);
  const untilReady = async () => (await heights()).indexOf('ready') + 2;
  await expect
    .poll(async () => (await untilReady()) > 1 && (await heights()).length >= (await untilReady()))
    .toBe(true);
  return (await heights()).slice(0, await untilReady()).filter((height) => height !== 'ready');
};

const heightOf = async (page: Page, nth = 0) => {
  const frame = page.locator('iframe').nth(nth);
  const clipped = await frame.evaluate((node) => getComputedStyle(node).position === 'absolute');
  return clipped ? 0 : ((await frame.boundingBox())?.height ?? 0);
};

/** The atlas in the page's frame, once it runs. */
async function atlasIn(page: Page, nth = 0): Promise<Frame> {
  const element = page.locator('iframe').nth(nth);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('expected a frame, got none');
  await usable(frame);
  await frame.locator('atlas-credits').waitFor();
  return frame;
}

/** Whether the frame's picture on the screen has the colour of a class of the map, on at least 200 pixels. */
async function isColoured(page: Page, frame: Frame, nth = 0): Promise<boolean> {
  const colour = await frame
    .locator('cuulong-atlas')
    .evaluate((node) => getComputedStyle(node).getPropertyValue('--c3').trim());
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const { rgb } = decodePng(await page.locator('iframe').nth(nth).screenshot());
  let count = 0;
  for (let at = 0; at < rgb.length; at += 3)
    if (rgb[at] === red && rgb[at + 1] === green && rgb[at + 2] === blue) count += 1;
  return count >= 200;
}

const ways = {
  'on a line of its own': (url: string) => `Trước bản đồ.\n\n${url}\n\nSau bản đồ.`,
  'alone in a paragraph': (url: string) => paragraph(url),
  'as the editor’s block': block,
};

describe.each(Object.entries(ways))('the address of a share page %s', (way, content) => {
  it('becomes a frame that says one height, is opened by a click as far as WordPress lets it, and closes', async () => {
    const page = await open(publish('author', content(share('target_attainment'))));
    const frame = await atlasIn(page);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
    const heights = await told(page);
    const natural = heights.at(-1) as number;
    expect(natural).toBeGreaterThan(640);
    // Outside the editor's block WordPress clips the frame at the window's width: the first height is of that.
    expect(heights.slice(way === 'as the editor’s block' ? 0 : 1).every((height) => height === natural)).toBe(
      true,
    );
    expect(await heightOf(page)).toBe(natural);
    const scrolls = () =>
      frame.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight);
    expect(await scrolls()).toBe(false);
    expect(await page.locator('blockquote').isVisible()).toBe(false);
    await expect.poll(() => isColoured(page, frame)).toBe(true);
    await frame.locator('path.district[data-unit="806"]').press('Enter');
    await expect.poll(() => heightOf(page)).toBe(MAX_FRAME_PX);
    await frame.locator('.summary .close').click();
    // The typeface that has come meanwhile may have moved a line.
    await expect.poll(async () => Math.abs((await heightOf(page)) - natural)).toBeLessThan(20);
    await expect.poll(() => isColoured(page, frame)).toBe(true);
    expect(page.said).toEqual([]);
  });
});

describe('in the frame of a share page', () => {
  it('a source is reached by its address, and the full page by WordPress', async () => {
    const page = await open(publish('author', block(share('income_per_capita/925'))));
    const frame = await atlasIn(page);
    const source = frame.locator('.summary [data-source]:has(a):visible').first();
    await source.locator('summary').click();
    await source.locator('a').click();
    const href = (await source.locator('a').getAttribute('href')) ?? '';
    await expect.poll(() => source.locator('output').allInnerTexts()).toEqual([href]);
    await frame.locator('.credits .short a').first().click();
    await page.waitForURL(`${atlas.url}?layer=income_per_capita&unit=925&province=92`);
  });

  it('the map shows, at its height, where the atlas’ script never comes', async () => {
    const post = publish('author', block(share('target_attainment')));
    const page = await open('about:blank');
    await page.route(/\/assets\/atlas-/, (route) => route.abort());
    await page.goto(post);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(640);
    const element = await page.locator('iframe').elementHandle();
    const frame = (await element?.contentFrame()) as Frame;
    await expect.poll(() => isColoured(page, frame)).toBe(true);
  });
});

describe('who sees no frame', () => {
  it('without scripts reads a titled link to the share page', async () => {
    const page = await open(publish('author', block(share('target_attainment/806'))), {
      javaScriptEnabled: false,
    });
    const link = page.locator('blockquote a');
    expect(await link.isVisible()).toBe(true);
    expect(await link.innerText()).toBe('Huyện Cần Đước, Long An: Đạt chỉ tiêu 23/24 (2023)');
    expect(await link.getAttribute('href')).toBe(share('target_attainment/806'));
  });

  it('in the feed reads the same', async () => {
    publish('author', block(share('target_attainment/806')));
    const feed = await (await fetch(`${wordpress.url}?feed=rss2`)).text();
    expect(feed).toContain(
      `<a href="${share('target_attainment/806')}">Huyện Cần Đước, Long An: Đạt chỉ tiêu 23/24 (2023)</a> – Cửu Long Atlas</blockquote>`,
    );
  });
});

describe('the embed code', () => {
  it('of an administrator stands in the text column, and follows its height without a limit', async () => {
    const page = await open(publish('admin', paragraph('Trước bản đồ.') + pasted(codes().snippet)));
    const frame = await atlasIn(page);
    await expect.poll(() => heightOf(page)).not.toBe(700);
    const natural = await heightOf(page);
    const column = await page.getByText('Trước bản đồ.').boundingBox();
    const box = await page.locator('iframe').boundingBox();
    expect([box?.x, box?.width]).toEqual([column?.x, column?.width]);
    await expect.poll(() => isColoured(page, frame)).toBe(true);
    await frame.locator('path.district[data-unit="806"]').press('Enter');
    await expect.poll(() => heightOf(page)).toBeGreaterThan(MAX_FRAME_PX);
    await frame.locator('.summary .close').click();
    // The typeface that has come meanwhile may have moved a line.
    await expect.poll(async () => Math.abs((await heightOf(page)) - natural)).toBeLessThan(20);
    expect(await page.getByRole('link', { name: TITLE }).isVisible()).toBe(true);
    expect(page.said).toEqual([]);
  });

  it('of an author, who may write no frame, leaves a link with the title', async () => {
    const page = await open(publish('author', pasted(codes().snippet)));
    expect(await page.locator('.entry-content iframe, .entry-content script').count()).toBe(0);
    const link = page.getByRole('link', { name: TITLE });
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toBe(share('target_attainment'));
    expect(page.said).toEqual([]);
  });

  it('as a linked picture comes through an author’s hands whole, in the text column', async () => {
    const page = await open(publish('author', paragraph('Trước bản đồ.') + pasted(codes().linked ?? '')));
    const image = page.getByRole('link', { name: TITLE }).locator('img');
    await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1600);
    const column = await page.getByText('Trước bản đồ.').boundingBox();
    const box = await image.boundingBox();
    expect([box?.x, box?.width]).toEqual([column?.x, column?.width]);
    expect(page.said).toEqual([]);
  });
});

it('twelve share pages in one post all show their map at its height', async () => {
  const places = ['', '/92', '/80', '/94', '/916', '/806'];
  const all = places.flatMap((place) =>
    ['target_attainment', 'income_per_capita'].map((layer) => layer + place),
  );
  const page = await open(publish('author', all.map((path) => block(share(path))).join('\n\n')));
  expect(await page.locator('iframe').count()).toBe(12);
  for (let nth = 0; nth < 12; nth += 1) {
    const frame = await atlasIn(page, nth);
    await expect.poll(() => heightOf(page, nth), { message: all[nth] }).toBeGreaterThan(640);
    expect(await frame.locator('path.district').first().isVisible()).toBe(true);
    if (nth < 2) await expect.poll(() => isColoured(page, frame, nth)).toBe(true);
  }
  expect(page.said).toEqual([]);
});
