import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Frame, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/scale/palettes.ts';
import { article, frameOf, serveHost } from '../support/e2e/host-pages.ts';
import { expectLook } from '../support/e2e/look-of.ts';
import { encodePng, type Pixels } from '../support/e2e/png.ts';
import type { DistServer } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let host: DistServer;
let pdfium: PDFiumLibrary;
beforeAll(async () => {
  const { url } = site.server;
  host = await serveHost({
    '/frame.html': article(frameOf(`${url}?embed=1`)),
    '/element.html': article(
      `<script type="module" src="${url}cuulong-atlas.js"></script><cuulong-atlas></cuulong-atlas>`,
    ),
  });
  pdfium = await PDFiumLibrary.init();
});
afterAll(() => Promise.all([host.close(), pdfium.destroy()]));
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** The first sheet of A4 as Chromium prints the page and as its own library for PDF draws it, 96 pixels an inch. */
async function firstSheet(page: Page, landscape: boolean): Promise<Pixels> {
  const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
  const document = await pdfium.loadDocument(await page.pdf({ format: 'A4', landscape, margin }));
  const { width, height, data } = await document
    .getPage(0)
    .render({ scale: 96 / 72, render: async (bitmap) => bitmap.data });
  document.destroy();
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3)
    rgb.set(data.subarray(from, from + 3), to);
  return { width, height, rgb };
}

/** How many pixels are of exactly this colour, `#075f5c`. */
function pixelsOf({ rgb }: Pixels, colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < rgb.length; at += 3)
    if (rgb[at] === r && rgb[at + 1] === g && rgb[at + 2] === b) count += 1;
  return count;
}

const drawn = (atlas: Page | FrameLocator) => atlas.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
/** Our pages' typeface has come, whether they change to it or not. */
const typeset = (page: Page | Frame) => page.waitForFunction(() => document.fonts.size > 0);
/** By MapLibre, and typeset: nothing comes any more by itself. */
const settled = async (page: Page) => {
  await drawn(page);
  await typeset(page);
};
const settledInFrame = async (page: Page) => {
  await drawn(framed(page));
  await typeset(page.frames()[1] as Frame);
};
/** There and back: what is shown is the same, and is what a reader has touched. */
const touch = async (atlas: Page | FrameLocator) => {
  for (const id of ['income_per_capita', 'target_attainment']) {
    await atlas.locator(`[data-layer="${id}"]`).click();
    await atlas.locator(`[data-layer="${id}"][aria-pressed="true"]`).waitFor();
  }
  await atlas.locator('cuulong-atlas[typeface]').waitFor();
};
const noLateModule = (page: Page) => page.route('**/assets/lazy-panels-*', () => {});

interface Case {
  name: string;
  path?: () => string;
  landscape?: boolean;
  before?: (page: Page) => Promise<unknown>;
  walk?: (page: Page) => Promise<unknown>;
  colours?: readonly string[];
}
const framed = (page: Page) => page.frameLocator('iframe');
const cases: Case[] = [
  {
    name: 'print-before-scripts',
    before: (page) => page.route('**/assets/**', () => {}),
    walk: (page) => page.locator('.panel .legend').waitFor(),
  },
  {
    name: 'print-before-scripts-dark-link',
    path: () => `${site.server.url}?layer=income_per_capita&theme=dark`,
    landscape: true,
    before: (page) => page.route('**/assets/**', () => {}),
    walk: (page) => page.locator('cuulong-atlas.waiting').waitFor(),
    colours: PALETTES.dark.income.slice(3, 4),
  },
  { name: 'print-untouched', before: noLateModule, walk: settled },
  { name: 'print-untouched-across', landscape: true, before: noLateModule, walk: settled },
  {
    name: 'print-sheet',
    walk: async (page) => {
      await settled(page);
      await page.waitForFunction(() => customElements.get('atlas-table'));
      await touch(page);
    },
  },
  {
    name: 'print-frame-untouched',
    path: () => `${host.origin}/frame.html`,
    walk: settledInFrame,
  },
  {
    name: 'print-frame-touched',
    path: () => `${host.origin}/frame.html`,
    walk: async (page) => {
      await settledInFrame(page);
      await touch(framed(page));
      await framed(page).locator('path.district.c4').first().waitFor();
    },
  },
  { name: 'print-element-untouched', path: () => `${host.origin}/element.html`, walk: drawn },
  {
    name: 'print-element-touched',
    path: () => `${host.origin}/element.html`,
    walk: async (page) => {
      await drawn(page);
      await page.locator('path[data-unit="806"]').press('Enter');
      await page.locator('path[data-unit="806"][aria-selected="true"]').waitFor();
      await page.waitForFunction(() => customElements.get('atlas-table'));
    },
  },
];

describe('on paper', () => {
  it.each(cases)('$name has its colours and looks as it did when somebody last looked', async (each) => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await each.before?.(page);
    await page.goto(each.path?.() ?? site.server.url, { waitUntil: 'commit' });
    await each.walk?.(page);
    await page.waitForFunction(() => document.readyState !== 'loading');
    // What the page hides in its first frame is there in the second.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const sheet = await firstSheet(page, each.landscape ?? false);
    const colours = each.colours ?? PALETTES.light.attainment;
    // The lowest class has no district: its colour is the legend's.
    for (const colour of colours) expect(pixelsOf(sheet, colour), colour).toBeGreaterThan(50);
    await expectLook(each.name, encodePng(sheet));
  });
});
