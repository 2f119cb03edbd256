import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { withoutWebGL } from '../support/e2e/atlas-page.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let host: DistServer;
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));
afterAll(() => host.close());

/** What an element has been seen to inherit in articles, and whatever else would show. */
const HANDED_DOWN = `
  direction: rtl; text-align: justify; text-align-last: right; text-transform: uppercase; text-indent: 2em;
  letter-spacing: .12em; word-spacing: .3em; line-height: 2.2; white-space: pre-wrap; word-break: break-all;
  overflow-wrap: anywhere; hyphens: auto; tab-size: 2; text-wrap: nowrap; text-shadow: 1px 1px 2px #000;
  -webkit-text-fill-color: red; -webkit-text-stroke: 1px blue; color: red; font: italic small-caps 900 23px/2 serif;
  font-stretch: condensed; font-feature-settings: 'tnum'; font-kerning: none; font-variant-numeric: oldstyle-nums;
  cursor: wait; list-style: square inside; quotes: '<' '>'; writing-mode: vertical-rl; text-orientation: upright;
  border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; text-underline-position: under;
  fill: red; stroke: red; stroke-width: 5px; text-anchor: end; image-rendering: pixelated; accent-color: red;
  caret-color: red; text-emphasis: dot red; paint-order: stroke; orphans: 9; color-scheme: dark`;

/** What rules for the paragraphs of an article say of the element, too. */
const PARAGRAPHS = 'article > * { direction: rtl; text-align: justify; text-indent: 2em }';

const ATLAS =
  '<cuulong-atlas layer="income_per_capita" unit="927" style="--atlas-height:600px"></cuulong-atlas>';

beforeAll(async () => {
  const page = (style: string) =>
    `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bài báo</title>
    <style>body{margin:0} article > * { width: 900px } ${style}</style><article>${ATLAS}</article>
    <script type="module" src="./cuulong-atlas.js"></script>`;
  const pages = {
    '/plain.html': page(''),
    '/hostile.html': page(`article { height: 600px; ${HANDED_DOWN} } ${PARAGRAPHS}`),
    '/reader.html': page(
      '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }',
    ),
    '/own.html': page(
      'cuulong-atlas { display: inline-block; width: 500px; margin: 7px; visibility: hidden; --accent: rgb(1, 2, 3) }',
    ),
    '/hidden.html': page('article { visibility: hidden; pointer-events: none }'),
  };
  host = await serveDist({ pages });
});

async function open(path: string) {
  const context = await site.browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(withoutWebGL);
  await page.goto(`${host.origin}${path}`);
  await page.locator('.summary[data-unit="927"]').waitFor({ state: 'attached' });
  // Gestures, which set a cursor.
  await page.locator('.stage[style*="grab"]').waitFor({ state: 'attached' });
  // The drawing's own update, the last thing that is put off.
  await page.locator('.districts[style*="will-change"]').waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  // Whether what is out of sight has been laid out is up to the browser.
  await page.locator('.credits').evaluate((credits) => {
    (credits as HTMLElement).style.contentVisibility = 'visible';
  });
  return page;
}

/** The computed styles and the box of everything within the element, in order. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const atlas = document.querySelector('cuulong-atlas');
    const root = atlas?.shadowRoot;
    const at = atlas?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return [...(root?.querySelectorAll('*:not(style)') ?? [])].map((node) => {
      const style = getComputedStyle(node);
      const { x, y, width, height } = node.getBoundingClientRect();
      const names = [...style].filter((name) => !name.startsWith('--'));
      const properties = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return {
        node: `${node.localName}.${node.getAttribute('class')}`,
        box: [x - at.x, y - at.y, width, height],
        properties,
      };
    });
  });

const inside = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

describe('an element in somebody’s article', () => {
  it('looks and measures as in a plain page, whatever the article hands down', async () => {
    const [plain, hostile] = await Promise.all(
      ['/plain.html', '/hostile.html'].map(async (path) => looks(await open(path))),
    );
    expect(hostile?.length).toBeGreaterThan(300);
    expect(hostile?.map(({ node }) => node)).toEqual(plain?.map(({ node }) => node));
    const other = hostile?.flatMap(({ node, properties, box }, index) => {
      const meant = plain?.[index];
      const differs = properties.filter((each, place) => each !== meant?.properties[place]);
      if (String(box) !== String(meant?.box)) differs.push(`box: ${box}`);
      return differs.length > 0 ? [{ node, differs }] : [];
    });
    expect(other).toEqual([]);
  });

  it('takes on the spacing that a reader sets for every page', async () => {
    const page = await open('/reader.html');
    expect(await inside(page, '.summary p', 'letter-spacing')).toBe('1.8px');
    expect(await inside(page, '.summary p', 'word-spacing')).toBe('2.4px');
  });

  it('is sized, placed, hidden and coloured by its host', async () => {
    const page = await open('/own.html');
    expect(await inside(page, 'cuulong-atlas', 'display')).toBe('inline-block');
    expect(await page.locator('cuulong-atlas').evaluate((node) => node.getBoundingClientRect().width)).toBe(
      500,
    );
    expect(await inside(page, 'cuulong-atlas', 'margin-left')).toBe('7px');
    expect(await inside(page, '.summary', 'visibility')).toBe('hidden');
    expect(await inside(page, '.panel', '--accent')).toBe('rgb(1, 2, 3)');
    const hidden = await open('/hidden.html');
    expect(await inside(hidden, '.summary', 'visibility')).toBe('hidden');
    expect(await inside(hidden, '.summary', 'pointer-events')).toBe('none');
  });
});
