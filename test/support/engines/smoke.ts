/** The smoke test of every engine beside Chromium: what a reader and an editor do first, under the policy of the build. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { PALETTES } from '../../../src/scale/palettes.ts';
import { incomes } from '../e2e/desk-page.ts';
import { decodePng } from '../e2e/png.ts';
import type { DistServer } from '../e2e/serve.ts';
import { ENTER, type Engine, type EnginePage } from './engine.ts';
import { lostFrames } from './lost-frames.ts';
import { onPaper } from './on-paper.ts';
import { serveArticle, serveProbed, serveStill } from './probed-site.ts';
import {
  appears,
  attribute,
  clickOn,
  count,
  isHydrated,
  pixelsOf,
  problems,
  saved,
  seenFrames,
  visit,
  words,
} from './reader.ts';

/** Districts that met all their targets: the deepest colour of the map that comes with the page. */
const DEEPEST = PALETTES.light.attainment.at(-1) as string;
/** Pixels of one class' colour that only a map has, and no legend. */
const MIN_MAP_PIXELS = 2000;
const CAN_DUOC = 'path.district[data-unit="806"]';
const THOI_LAI = 'path.district[data-unit="927"]';

const rgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;

/** What is tested in every engine. */
export function smoke(engine: Engine): void {
  const servers: DistServer[] = [];
  const opened = async (server: Promise<DistServer>) => {
    servers.push(await server);
    return server;
  };
  let site: DistServer;
  let page: EnginePage;
  beforeAll(async () => {
    site = await opened(serveProbed());
  });
  beforeEach(() => {
    page = engine.page;
  });
  afterEach(async () => {
    if (page) expect(await problems(page)).toEqual([]);
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  async function open(search = ''): Promise<void> {
    await visit(page, site.url + search);
    await isHydrated(page);
  }
  const problemsInFrame = () => page.evaluateInFrame(() => globalThis.seen.problems);

  it('shows the coloured map without any script', async () => {
    const still = await opened(serveStill());
    await page.open(still.url);
    await expect.poll(async () => pixelsOf(await page.screenshot(), DEEPEST)).toBeGreaterThan(MIN_MAP_PIXELS);
  });

  it.each(['', '?layer=income_per_capita', '?embed=1', '?theme=dark&unit=806'])(
    'never loses map, names or panel in any frame since they showed, at /%s',
    async (search) => {
      await open(search);
      await appears(page, `cuulong-atlas[renderer="${engine.renderer}"]`);
      expect(lostFrames(await seenFrames(page))).toEqual([]);
    },
  );

  it('shows a coloured map at every look since the first, through the takeover', async () => {
    await visit(page, site.url);
    const looks: number[] = [];
    const look = async () => {
      // Between two pages there is nothing to take a picture of.
      const picture = await page.screenshot().catch(() => undefined);
      if (picture) looks.push(pixelsOf(picture, DEEPEST));
    };
    const drawnBy = () => look().then(() => attribute(page, 'cuulong-atlas', 'renderer'));
    await expect.poll(drawnBy, { interval: 1 }).toBe(engine.renderer);
    await expect.poll(() => look().then(() => looks.at(-1))).toBeGreaterThan(MIN_MAP_PIXELS);
    const since = looks.slice(looks.findIndex((pixels) => pixels > MIN_MAP_PIXELS));
    expect(
      since.filter((pixels) => pixels <= MIN_MAP_PIXELS),
      `looks: ${looks}`,
    ).toEqual([]);
    expect(await attribute(page, 'cuulong-atlas', 'renderer')).toBe(engine.renderer);
  });

  it('answers a switch of the layer with other colours, and a click on a district with its summary', async () => {
    await open();
    await clickOn(page, '[data-layer="income_per_capita"]');
    await expect.poll(() => attribute(page, THOI_LAI, 'class')).toBe('district c3');
    await expect.poll(() => words(page, 'h1')).toContain('Thu nhập');
    await expect
      .poll(async () => pixelsOf(await page.screenshot(), PALETTES.light.income[3] as string))
      .toBeGreaterThan(MIN_MAP_PIXELS);
    await clickOn(page, CAN_DUOC);
    await expect.poll(() => words(page, '.summary')).toContain('Cần Đước');
  });

  it('finds a district that is typed without diacritics', async () => {
    await open();
    await clickOn(page, '.search-open');
    await appears(page, 'dialog.search-dialog input');
    await page.type('can duoc');
    await appears(page, '.search-option[aria-selected="true"][data-unit="806"]');
    await page.type(ENTER);
    await expect.poll(() => words(page, '.summary')).toContain('23 trên 24');
  });

  it('shows all districts in a table', async () => {
    await open();
    await clickOn(page, '.table-open');
    await expect.poll(() => count(page, 'atlas-table tbody tr')).toBe(35);
  });

  it('prints map, legend, table and sources in their colours, and nothing to press', async () => {
    await open();
    await expect.poll(() => page.evaluate(() => customElements.get('atlas-table') !== undefined)).toBe(true);
    const { legend, map, ...paper } = await onPaper(page);
    expect(paper).toEqual({
      controls: 0,
      parts: ['h1', '.print-map svg.map', '.print-legend', 'table', '.print-sources'],
      left: 0,
    });
    expect(map).toContain(rgb(DEEPEST));
    expect(legend).toEqual(expect.arrayContaining(PALETTES.light.attainment.map(rgb)));
  });

  it('saves the map as a PNG in its colours', async () => {
    await open();
    await clickOn(page, '.download-open');
    const { name, content } = await saved(engine, () =>
      clickOn(page, 'dialog.download li:nth-child(2) [data-kind="png"]'),
    );
    expect(name).toMatch(/^cuu-long-atlas_target_attainment_2023_.*\.png$/);
    expect(decodePng(content)).toMatchObject({ width: 1600, height: 1000 });
    expect(pixelsOf(content, DEEPEST)).toBeGreaterThan(MIN_MAP_PIXELS);
    await expect.poll(() => words(page, 'dialog.download .status')).toContain('Đã tạo');
  });

  it('tells an article how high its frame has to be', async () => {
    const src = `${site.url}?embed=1`;
    const follows = `<script src="${site.url}embed.js"></script>`;
    const host = await opened(serveArticle(src, 'data-cuulong-atlas', follows));
    await visit(page, host.url);
    const fits = () =>
      page.evaluate(() => {
        const { heard } = window as unknown as { heard: { data: { type?: string; height?: number } }[] };
        const said = heard?.filter(({ data }) => data.type === 'cuulong:height').at(-1)?.data.height;
        return said !== undefined && said !== 400 && document.querySelector('iframe')?.clientHeight === said;
      });
    await expect.poll(fits).toBe(true);
    expect(await problemsInFrame()).toEqual([]);
  });

  it('works in a sandboxed frame under the policy of a build for that address', async () => {
    const named = await opened(serveProbed({ nameOrigin: true }));
    const host = await opened(serveArticle(named.url, 'sandbox="allow-scripts"'));
    await visit(page, host.url);
    const inFrame = (selector: string) =>
      page.evaluateInFrame((wanted) => globalThis.seen?.point(wanted) ?? null, selector);
    await expect.poll(() => page.evaluateInFrame(() => globalThis.seen?.all('atlas-credits').length)).toBe(1);
    const at = await inFrame(CAN_DUOC);
    const frame = await page.evaluate(() =>
      document.querySelector('iframe')?.getBoundingClientRect().toJSON(),
    );
    if (!at || !frame) throw new Error('expected a district in a frame, got none');
    await page.click(frame.x + at.x, frame.y + at.y);
    const summary = () =>
      page.evaluateInFrame(() => (globalThis.seen.all('.summary')[0] as HTMLElement)?.innerText);
    await expect.poll(summary).toContain('23 trên 24');
    const drawn = () =>
      page.evaluateInFrame(() => document.querySelector('cuulong-atlas')?.getAttribute('renderer'));
    await expect.poll(drawn).toBe(engine.renderer);
    expect(await problemsInFrame()).toEqual([]);
  });

  it('reads a table that is pasted at the desk, shows its figure and hands the changed file out', async () => {
    await open('?desk=1&layer=income_per_capita&year=2023');
    await clickOn(page, '#tab-import');
    await clickOn(page, '#import-text');
    // As a paste does: what is inserted takes the place of the selection, and the field gets the event.
    await page.evaluate((text) => document.execCommand('insertText', false, text), incomes('918\t81,52'));
    await clickOn(page, '.import-read');
    await expect.poll(() => attribute(page, 'desk-figure', 'data-state')).toBe('ready');
    await expect
      .poll(() => attribute(page, 'path.district[data-unit="918"]', 'aria-label'))
      .toContain('81,5');
    await clickOn(page, '#tab-out');
    const { name, content } = await saved(engine, () => clickOn(page, '.files a[download="figures.csv"]'));
    expect(name).toBe('figures.csv');
    expect(content.toString('utf8')).toMatch(/^918,income_per_capita,2023,.*81\.52/m);
  });
}
