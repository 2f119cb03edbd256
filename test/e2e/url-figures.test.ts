import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import type { Figure } from '../../src/model/columns.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { PARTS } from '../../src/state/state.ts';
import { encodeFigures } from '../../src/url-figures/codec.ts';
import { FRAGMENT, MAX_FRAGMENT_LENGTH } from '../../src/url-figures/fragment.ts';
import { openAtlas, openDrawn, pointOf, withoutWebGL } from '../support/e2e/atlas-page.ts';
import { article, atlasIn, frameOf, heights, openHost, serveHost } from '../support/e2e/host-pages.ts';
import { useSite } from '../support/e2e/site.ts';
import { DATA } from '../support/site-folders.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** Vĩnh Thạnh has no published income in 2023. */
const UNIT = '924';
const PAPER = {
  id: 'bao-moi',
  outlet: 'Báo Mới',
  title: 'Thu nhập năm 2023',
  published: '2024-12-01',
  url: '',
};
const LINE = /^\* Số liệu do (liên kết này|trang nhúng) cung cấp, chưa được Cửu Long Atlas kiểm chứng/;

let data: Dataset;
let fragment = '';
/** A layer that no published figure colours in that year. */
let alone = '';
beforeAll(async () => {
  data = createDataset((await compileData(DATA)).data);
  const like = data.figuresAbout('income_per_capita').find(({ kind }) => kind === 'actual') as Figure;
  expect(
    data.figuresOf(UNIT).filter(({ indicator, year }) => indicator === like.indicator && year === 2023),
  ).toEqual([]);
  const figure = {
    ...like,
    unit: UNIT,
    year: 2023,
    value: 66.6,
    qualifier: '' as const,
    note_vi: '',
    note_en: '',
    source: PAPER.id,
  };
  const reason = { vi: '', en: '' };
  const changes = [
    { figure, reason },
    { figure: { ...figure, year: 2011 }, reason },
  ];
  fragment = FRAGMENT + (await encodeFigures({ changes, sources: [PAPER] }, data));
  alone = '?layer=income_per_capita&year=2011';
});

const line = (page: Page | Frame) => page.locator('atlas-provenance [role="note"]');
const said = async (page: Page | Frame) => (await line(page).innerText()).replace(/\s+/g, ' ');
const label = (page: Page | Frame) =>
  page.locator(`path.district[data-unit="${UNIT}"]`).getAttribute('aria-label');

/** Whether the middle of the line is what a finger there would meet, all of it within the window. */
const inSight = (page: Page | Frame) =>
  page.evaluate(() => {
    const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
    const box = (root.querySelector('atlas-provenance') as Element).getBoundingClientRect();
    const met = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return (
      box.top >= 0 &&
      box.bottom <= innerHeight &&
      box.height > 20 &&
      met?.closest('atlas-provenance') !== null
    );
  });

describe('a link with figures', () => {
  it.each([
    [300, 250],
    [680, 520],
    [360, 740],
    [1280, 800],
  ])('colours and marks them under a line that stays, at %i by %i pixels', async (width, height) => {
    const page = await openDrawn(site.browser, `${site.server.url}?layer=income_per_capita${fragment}`, {
      viewport: { width, height },
    });
    await line(page).waitFor();
    await expect.poll(() => said(page)).toMatch(LINE);
    await expect.poll(() => label(page)).toContain('66,6');
    expect(await label(page)).toContain('số liệu chưa công bố');
    await expect.poll(() => inSight(page)).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => inSight(page)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(page.said).toEqual([]);
  });

  it('fills the window and no more, the map ending at its lower edge', async () => {
    const page = await openAtlas(site.browser, `${site.server.url}${fragment}`, {
      renderer: 'svg',
    });
    await line(page).waitFor();
    const map = () => page.locator('.map-box').boundingBox();
    await expect.poll(async () => ((await map())?.y ?? 0) + ((await map())?.height ?? 0)).toBeCloseTo(800, 0);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
    expect((await map())?.y).toBeGreaterThan(20);
  });

  it('shows a year that only these figures fill, and keeps them in the address and after a reload', async () => {
    const page = await openDrawn(site.browser, site.server.url + alone + fragment);
    await line(page).waitFor();
    await expect.poll(() => page.locator('.years [aria-checked="true"]').innerText()).toBe('2011');
    await expect.poll(() => label(page)).toContain('66,6');
    await page.locator('.years [data-year="2023"]').click();
    await expect
      .poll(() => page.url())
      .toBe(`${site.server.url}?layer=income_per_capita&year=2023${fragment}`);
    await page.reload();
    await line(page).waitFor();
    await expect.poll(() => label(page)).toContain('66,6');
  });

  it('is followed when the fragment comes and goes', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?layer=income_per_capita`);
    const before = await label(page);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await page.reload();
    await line(page).waitFor();
    await page.evaluate(() => {
      location.hash = '';
    });
    await line(page).waitFor({ state: 'detached' });
    await expect.poll(() => label(page)).toBe(before);
    await page.goBack();
    await line(page).waitFor();
  });

  it('hands its figures on in the embed codes that have room for them, and says which have none', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?layer=income_per_capita${fragment}#embed`);
    const code = (name: string) => page.locator(`[data-code="${name}"]`);
    await code('link').waitFor();
    await expect.poll(() => page.url()).toBe(`${site.server.url}?layer=income_per_capita${fragment}`);
    for (const name of ['snippet', 'iframe', 'link'])
      expect(await code(name).locator('textarea').inputValue(), name).toContain(fragment);
    for (const name of ['element', 'oembed', 'picture']) {
      expect(await code(name).locator('textarea').inputValue(), name).not.toContain('figures');
      expect(await code(name).innerText()).toContain('Không kèm số liệu của địa chỉ này');
    }
  });

  it('says so on paper and in every file that a reader takes along', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?layer=income_per_capita${fragment}`);
    await line(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await line(page).isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.download-open').click();
    const fileOf = async (way: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(way).first().click(),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    const csv = await fileOf('a[download$=".csv"]');
    expect(csv.split('\r\n').find((row) => row.startsWith(UNIT))).toContain(',supplied,');
    for (const kind of ['svg', 'geojson']) {
      const file = await fileOf(`button[data-kind="${kind}"]`);
      const words = file.replaceAll(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
      expect(words, kind).toContain('* Số liệu do trang nhúng hoặc liên kết');
    }
  });
});

describe('a frame with figures', () => {
  it.each([
    [300, 250],
    [680, 520],
    [360, 740],
    [1280, 800],
  ])('shows the line and clips nothing at %i by %i pixels, whatever it leaves out', async (width, height) => {
    const page = await openDrawn(
      site.browser,
      `${site.server.url}?embed=1&layer=income_per_capita&hide=${PARTS.join(',')}${fragment}`,
      { viewport: { width, height } },
    );
    await line(page).waitFor();
    for (const hide of [PARTS.join(','), ...PARTS, '']) {
      await page.evaluate((value) => {
        const atlas = document.querySelector('cuulong-atlas');
        if (atlas) atlas.parameters = { ...atlas.parameters, hide: value };
        return new Promise(requestAnimationFrame);
      }, hide);
      await expect.poll(() => inSight(page), { message: hide }).toBe(true);
      await expect.poll(() => label(page)).toContain('số liệu chưa công bố');
      const content = () =>
        page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
      await expect.poll(content, { message: hide }).toEqual([width, height]);
      const map = await page.locator('.map-box').boundingBox();
      expect(map?.height, hide).toBeGreaterThanOrEqual(80);
    }
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'in an article, %s, is as high as it needs and leads on with its figures',
    async (attributes) => {
      const src = `${site.server.url}?embed=1&layer=income_per_capita${fragment}`;
      const host = await serveHost({
        '/a': article(
          `${frameOf(src, `data-cuulong-atlas ${attributes}`)}<script src="${site.server.url}embed.js"></script>`,
        ),
      });
      const page = await openHost(site.browser, `${host.origin}/a`);
      const frame = await atlasIn(page);
      await line(frame).waitFor();
      await expect.poll(() => said(frame)).toContain('do trang nhúng cung cấp');
      await expect.poll(() => label(frame)).toContain('66,6');
      await expect
        .poll(async () => {
          const { frame: outer, bottom } = await heights(frame);
          return Math.abs(outer - bottom) < 20;
        })
        .toBe(true);
      await expect
        .poll(() => frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight))
        .toBe(true);
      const links = () =>
        frame
          .locator('.credits .short a')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      await expect
        .poll(links)
        .toEqual(['', '#embed'].map((end) => `${site.server.url}?layer=income_per_capita${fragment}${end}`));
      // The host sets another state: the figures stay.
      await page.evaluate(() =>
        document
          .querySelector('iframe')
          ?.contentWindow?.postMessage({ type: 'cuulong:set', v: 1, year: '2011' }, '*'),
      );
      await expect.poll(() => label(frame)).toContain('66,6');
      await expect
        .poll(() => frame.evaluate(() => location.search + location.hash))
        .toBe(`?embed=1&layer=income_per_capita&year=2011${fragment}`);
      await host.close();
    },
  );
});

describe('a fragment that cannot be used', () => {
  it.each([
    [
      'tampered with',
      () => `${fragment.slice(0, 60)}${fragment[60] === 'A' ? 'B' : 'A'}${fragment.slice(61)}`,
      'bị cắt hoặc bị sửa',
    ],
    ['cut off', () => fragment.slice(0, -12), 'bị cắt hoặc bị sửa'],
    ['too long', () => FRAGMENT + 'A'.repeat(MAX_FRAGMENT_LENGTH), 'quá dài'],
  ])('%s: one sentence, which can be closed, and the published map', async (_, made, why) => {
    const published = await openDrawn(site.browser, `${site.server.url}?layer=income_per_capita`);
    const expected = await label(published);
    const page = await openDrawn(site.browser, `${site.server.url}?layer=income_per_capita${made()}`);
    const note = page.getByRole('status').filter({ hasText: 'Bản đồ hiện số liệu đã công bố.' });
    await note.waitFor();
    expect(await note.innerText()).toContain(why);
    expect(await label(page)).toBe(expected);
    expect(await page.locator('atlas-provenance [role="note"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Đóng thông báo' }).click();
    await expect
      .poll(() => page.locator('atlas-provenance').evaluate((each) => each.getBoundingClientRect().height))
      .toBe(0);
    await expect
      .poll(() => page.locator('.map-box').evaluate((each) => each.getBoundingClientRect().top))
      .toBe(0);
  });
});

it("a reader's page without figures asks for nothing of this", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.server.url);
  await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
  const { x, y } = await pointOf(page, UNIT);
  await page.mouse.click(x, y);
  await page.locator('.summary').waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /url-figures|desk/.test(url))).toEqual([]);
});

describe('where what reads the address’ figures cannot be had', () => {
  const SCRIPT = '**/url-figures-*.js';

  it.each([
    ['the page', '', 'vi', 'bản đồ hiện số liệu đã công bố'],
    ['a frame', 'embed=1&lang=en', 'en', 'the published figures are shown'],
  ])('%s says so, and shows them at the next try', async (_, search, lang, words) => {
    site.expects(/url-figures-.+\.js/, 'the file is refused');
    const page = await site.browser.newPage({ viewport: { width: 680, height: 520 } });
    await page.addInitScript(withoutWebGL);
    await page.route(SCRIPT, (route) => route.abort());
    await page.goto(`${site.server.url}?layer=income_per_capita&year=2023&${search}${fragment}`);
    const note = page.locator('.map-note');
    await expect.poll(() => note.innerText()).toContain(words);
    expect(await note.locator('button').innerText()).toBe(lang === 'vi' ? 'Thử lại' : 'Try again');
    await page.unroute(SCRIPT);
    await note.locator('button').click();
    await line(page).waitFor();
    await expect.poll(() => note.isVisible()).toBe(false);
    await expect.poll(() => label(page)).toContain('66');
  });
});
