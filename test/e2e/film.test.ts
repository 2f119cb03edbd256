import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConsoleWatch, watchConsole } from '../support/e2e/console-watch.ts';
import { type Film, film, type Visit } from '../support/e2e/film.ts';
import { article, frameOf } from '../support/e2e/host-pages.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';
import { launchSlowBrowser } from '../support/e2e/slow-browser.ts';

const site = useSite();
let host: DistServer;

beforeAll(async () => {
  const atlas = site.server.url;
  const pages = {
    '/frame.html': article(frameOf(`${atlas}?embed=1`).replace('400', '640')),
    '/sandboxed.html': article(frameOf(`${atlas}?embed=1`, 'sandbox="allow-scripts"').replace('400', '640')),
    '/element.html': article(
      `<cuulong-atlas province="92"><img alt="Bản đồ" width="100%" src="${atlas}s/target_attainment/92/picture.png"></cuulong-atlas>
      <script type="module" src="${atlas}cuulong-atlas.js"></script>`,
    ),
  };
  host = await serveDist({ pages });
});
afterAll(() => host.close());

/** All has come that comes: MapLibre, the lazy parts of the panel, the typeface. */
async function settled(atlas: Frame): Promise<void> {
  await atlas.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
  await atlas.waitForFunction(
    () => !document.querySelector('cuulong-atlas')?.shadowRoot?.querySelector('.panel [data-part]'),
  );
  await atlas.evaluate(() => document.fonts.ready);
}

async function thereAndBack(atlas: Frame): Promise<void> {
  await settled(atlas);
  await atlas.locator('.canvas canvas').evaluate((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await atlas.locator('.map-note button').click();
  await settled(atlas);
}

const framed = async (page: Page): Promise<Frame> => {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  return frame as Frame;
};

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 740 };

const KINDS: Record<string, () => Visit> = {
  'the page on a desk': () => ({ url: site.server.url, viewport: DESK, play: settled }),
  'the page on a phone': () => ({ url: site.server.url, viewport: PHONE, play: settled }),
  'the dark page': () => ({ url: site.server.url, viewport: DESK, dark: true, play: settled }),
  'a link to a layer, a province and a district': () => ({
    url: `${site.server.url}?layer=income_per_capita&province=92&unit=927`,
    viewport: DESK,
    withoutSmoothScroll: true,
    play: settled,
  }),
  'an English link': () => ({ url: `${site.server.url}?lang=en`, viewport: PHONE, play: settled }),
  'a share page': () => ({
    url: `${site.server.url}s/income_per_capita/92/`,
    viewport: DESK,
    withoutSmoothScroll: true,
    play: settled,
  }),
  'a frame in an article': () => ({
    url: `${host.origin}/frame.html`,
    viewport: { width: 680, height: 800 },
    atlasIn: framed,
    play: settled,
  }),
  'a sandboxed frame': () => ({
    url: `${host.origin}/sandboxed.html`,
    viewport: { width: 680, height: 800 },
    atlasIn: framed,
    play: settled,
  }),
  'an element over light content': () => ({
    url: `${host.origin}/element.html`,
    viewport: DESK,
    play: settled,
  }),
  'to MapLibre, back to the drawing, and to MapLibre again': () => ({
    url: site.server.url,
    viewport: DESK,
    play: thereAndBack,
  }),
};

/** More for a figure to quote, of all kinds both ways: `FILM_VISITS=10`. */
const VISITS = Number(process.env.FILM_VISITS ?? 1);

/** What a slow phone is filmed with, of the kinds that start alike one; the others are filmed as is. */
const SLOW = [
  'the page on a phone',
  'a link to a layer, a province and a district',
  'a share page',
  'a sandboxed frame',
  'an element over light content',
  'to MapLibre, back to the drawing, and to MapLibre again',
];

async function filmed(kind: string, browser: Browser, slow: Partial<Visit> = {}): Promise<void> {
  const films: Film[] = [];
  for (let visit = 0; visit < VISITS; visit += 1)
    films.push(await film(browser, { ...(KINDS[kind]?.() as Visit), ...slow }, site.browser));
  const blank = films.filter(({ lost }) => lost.length > 0).length;
  if (VISITS > 1) console.log(`${kind}: ${blank} of ${VISITS} visits lost something`);
  expect(films.flatMap(({ lost }) => lost)).toEqual([]);
}

const NOTHING_LOST = '%s: once the map has been seen, no frame is without it, its names and the panel';
const TIMEOUT_MS = 180_000 * VISITS;

const ALL = Object.keys(KINDS);

describe('filmed as is', () => {
  it.each(VISITS > 1 ? ALL : ALL.filter((kind) => !SLOW.includes(kind)))(
    NOTHING_LOST,
    (kind) => filmed(kind, site.browser),
    TIMEOUT_MS,
  );
});

describe('filmed on a slow phone', () => {
  let phone: Browser;
  let watch: ConsoleWatch;
  beforeAll(async () => {
    phone = await launchSlowBrowser();
    watch = watchConsole(phone);
  });
  afterAll(async () => {
    watch.check();
    await phone.close();
  });

  // They mostly wait, and do so side by side.
  it.concurrent.each(VISITS > 1 ? ALL : SLOW)(
    NOTHING_LOST,
    (kind) => filmed(kind, phone, { slowNetwork: true }),
    TIMEOUT_MS,
  );
});
