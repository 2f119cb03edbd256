import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { CuulongAtlas } from '../../src/element/cuulong-atlas.ts';
import { findings } from '../support/e2e/accessibility-engines.ts';
import { openAtlas, openDrawn, withoutWebGL } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
const SWITCH = '.units-communes';

const areas = (page: Page) => page.locator('path.district');
const summary = (page: Page) => page.locator('.summary');
const search = (page: Page) => new URL(page.url()).search;

async function showCommunes(page: Page): Promise<void> {
  await page.locator(SWITCH).click();
  await expect.poll(() => areas(page).count()).toBe(149);
}

/** Every line and area that is drawn below the names. */
const drawing = (page: Page): Promise<string[]> =>
  page
    .locator('svg.map .shapes')
    .evaluate((shapes) =>
      [...shapes.querySelectorAll('path')].flatMap(
        (path) => path.getAttribute('d')?.split('M').slice(1) ?? [],
      ),
    );
/** The rings of the areas in it. */
const rings = (page: Page): Promise<string[]> =>
  areas(page).evaluateAll((paths) =>
    paths.flatMap((path) => path.getAttribute('d')?.split('M').slice(1) ?? []),
  );

describe.each(['svg', 'maplibre'] as const)('drawn by %s', (renderer) => {
  const open = (query = '') => openAtlas(site.browser, site.server.url + query, { renderer });

  it('the switch shows the communes in the districts’ colours, and back nothing is lost', async () => {
    const page = await open('?unit=806&year=2022');
    await summary(page).locator('h2').waitFor();
    const before = await drawing(page);
    const districts = await rings(page);
    await showCommunes(page);
    expect(await page.locator('path.district[role="option"]').count()).toBe(135);
    await expect.poll(() => search(page)).toBe('?year=2022&units=communes&unit=806');
    // Of the districts' own lines none is left.
    const now = new Set(await drawing(page));
    expect(districts.filter((ring) => now.has(ring))).toEqual([]);
    // A commune of two districts has the colours of both.
    const classOf = (piece: string) => page.locator(`path[data-piece="${piece}"]`).getAttribute('class');
    const [colours, both] = [
      await classOf('28108806'),
      await page.locator('path[data-unit="31120"]').count(),
    ];
    expect(colours).toMatch(/^district c\d$/);
    expect(both).toBe(2);
    await page.locator('.units-districts').click();
    await expect.poll(() => areas(page).count()).toBe(35);
    expect(await drawing(page)).toEqual(before);
    await expect.poll(() => search(page)).toBe('?year=2022&unit=806');
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('a layer, a class and a commune are picked as those of districts are', async () => {
    const page = await open('?units=communes');
    await expect.poll(() => areas(page).count()).toBe(149);
    await page.locator('[data-layer="income_per_capita"]').click();
    await expect.poll(() => page.locator('path.district.c0').count()).toBeGreaterThan(0);
    await page.locator('path.district[data-unit="31120"]').first().dispatchEvent('click');
    await expect.poll(() => summary(page).locator('h2').textContent()).toBe('Phường Cái Khế');
    await expect.poll(() => search(page)).toContain('unit=31120');
    expect(await page.locator('path.outline.selected').getAttribute('d')).not.toBe('');
    await page.context().close();
  });
});

it('units that have come stand in the first frame after the click', async () => {
  const page = await openDrawn(site.browser, site.server.url);
  await showCommunes(page);
  for (const [units, count] of [
    ['districts', 35],
    ['communes', 149],
  ] as const) {
    const inFrame = await page.locator('cuulong-atlas').evaluate(async (atlas: Element, units) => {
      // What the click before has begun is over.
      await (atlas as CuulongAtlas).updateComplete;
      const root = atlas.shadowRoot as ShadowRoot;
      root.querySelector<HTMLElement>(`.units-${units}`)?.click();
      await new Promise(requestAnimationFrame);
      return root.querySelectorAll('path.district').length;
    }, units);
    expect(inFrame).toBe(count);
  }
  await page.context().close();
});

it('a typed old address leads to the commune of today, with its old district’s figures', async () => {
  const page = await openDrawn(site.browser, site.server.url);
  await page.locator('.search-open').click();
  await page.locator('atlas-search input').waitFor();
  await page.keyboard.type('long trach can duoc');
  await expect
    .poll(() => page.locator('.search-option').first().innerText())
    .toMatch(/Xã Long Trạch \(Cần Đước\)[\s\S]*nay là xã Rạch Kiến, Tây Ninh/);
  await page.keyboard.press('Enter');
  await expect.poll(() => summary(page).locator('h2').first().textContent()).toBe('Xã Rạch Kiến');
  expect(await summary(page).innerText()).toContain('Số liệu của huyện Cần Đước cũ');
  await expect.poll(() => summary(page).innerText()).toContain('23/24');
  await expect.poll(() => search(page)).toBe('?unit=28114');
  await expect.poll(() => areas(page).count()).toBe(149);
  await page.context().close();
});

it('a commune of two districts tells the share of each, and leads to a district’s whole summary', async () => {
  const page = await openDrawn(site.browser, `${site.server.url}?unit=31120`);
  await expect.poll(() => areas(page).count()).toBe(149);
  await expect.poll(() => summary(page).innerText()).toContain('quận Ninh Kiều cũ (84,8 % diện tích)');
  expect(await summary(page).innerText()).toContain('quận Bình Thủy cũ (15,2 % diện tích)');
  expect(await summary(page).innerText()).toMatch(/Một phần phường Bùi Hữu Nghĩa, quận Bình Thủy cũ/);
  await page.locator('[data-district="918"] > button').click();
  await expect.poll(() => summary(page).locator('h2').textContent()).toBe('Quận Bình Thủy');
  // The communes stay on the map, and the district of before is outlined on it.
  expect(await areas(page).count()).toBe(149);
  await expect.poll(() => page.locator('path.outline.selected').getAttribute('d')).not.toBe('');
  await page.context().close();
});

it('a district lists the communes of its area in either view, and says with whom it shares them', async () => {
  const page = await openDrawn(site.browser, `${site.server.url}?unit=927`);
  await page.getByRole('button', { name: 'Xem các xã, phường hiện nay' }).click();
  const list = page.locator('commune-list');
  await expect.poll(() => list.locator('li').count()).toBe(6);
  const lines = await list.locator('li').allInnerTexts();
  expect(lines.find((line) => line.startsWith('Phường Ô Môn'))).toContain('chung với quận Ô Môn cũ');
  expect(lines.find((line) => line.startsWith('Xã Đông Hiệp'))).toContain('chung với huyện Cờ Đỏ cũ');
  expect(lines.find((line) => line.startsWith('Xã Thới Lai'))).not.toContain('chung');
  expect(await areas(page).count()).toBe(35);
  await list.getByRole('button', { name: 'Xã Đông Hiệp' }).click();
  await expect.poll(() => summary(page).locator('h2').textContent()).toBe('Xã Đông Hiệp');
  await expect.poll(() => areas(page).count()).toBe(149);
  await page.context().close();
});

it('a reader who does not switch asks for nothing more; the switch, for one file of at most 34 KB', async () => {
  const page = await openDrawn(site.browser, site.server.url);
  await page.locator('path.district[data-unit="916"]').dispatchEvent('click');
  await summary(page).locator('h2').waitFor();
  await page.waitForLoadState('networkidle');
  const files: { name: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    const name = new URL(response.url()).pathname.split('/').pop() ?? '';
    files.push({ name, bytes: gzipSync(await response.body(), { level: 9 }).length });
  });
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((name) => name.includes('commune'))).toEqual([]);
  await showCommunes(page);
  await expect
    .poll(() => files)
    .toEqual([{ name: expect.stringMatching(/^communes-.+\.js$/), bytes: expect.any(Number) }]);
  expect(files[0]?.bytes).toBeLessThanOrEqual(34_000);
  await page.context().close();
});

it('a link to communes shows the districts’ colours before any script, and nothing jumps when the lines come', async () => {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(withoutWebGL);
  let send = () => {};
  const wanted = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/communes-*.js', async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(`${site.server.url}?units=communes`, { waitUntil: 'domcontentloaded' });
  expect(await page.locator('path.district').count()).toBe(35);
  const box = () => page.locator('svg.map').boundingBox();
  // Taken over by the script, the drawing fills the stage.
  await page.locator('svg.map[aria-describedby]').waitFor();
  const before = await box();
  send();
  await expect.poll(() => areas(page).count()).toBe(149);
  expect(await box()).toEqual(before);
  await context.close();
});

it('a frame says whose lines and colours it shows, and has no list over its map', async () => {
  const viewport = { width: 680, height: 520 };
  const page = await openDrawn(site.browser, `${site.server.url}?embed=1&units=communes`, { viewport });
  await expect.poll(() => areas(page).count()).toBe(149);
  await expect
    .poll(() => page.locator('.credits .short').innerText())
    .toContain('Xã, phường hiện nay; màu theo huyện cũ');
  await page.goto(`${site.server.url}?embed=1&layer=commune_people`);
  await expect.poll(() => areas(page).count()).toBe(149);
  await expect.poll(() => page.locator('.layers summary').textContent()).toBe('Dân số');
  expect(await page.locator('.layers details[open]').count()).toBe(0);
  await page.context().close();
});

it('codes and layers that there are not fall back with one warning each', async () => {
  const page = await openDrawn(site.browser, `${site.server.url}?unit=99999&layer=commune_gold`);
  await expect.poll(() => page.said.filter((text) => text.includes('is not a known value'))).toHaveLength(2);
  expect(page.said.join()).toMatch(
    /unit="99999"[\s\S]*layer="commune_gold"|layer="commune_gold"[\s\S]*unit="99999"/,
  );
  await expect
    .poll(() => page.locator('[data-layer="target_attainment"]').getAttribute('aria-pressed'))
    .toBe('true');
  await page.context().close();
});

it('where the communes cannot be had, the reader is told and the districts stay', async () => {
  site.expects(/communes-.+\.js/, 'the file is refused');
  const page = await openDrawn(site.browser, site.server.url);
  await page.route('**/communes-*.js', (route) => route.abort());
  await page.locator(SWITCH).click();
  await expect.poll(() => page.locator('.tools [role="status"]').textContent()).toContain('Không tải được');
  expect(await areas(page).count()).toBe(35);
  await page.unroute('**/communes-*.js');
  await page.locator('.units-districts').click();
  await showCommunes(page);
  await expect.poll(() => page.locator('.tools [role="status"]').textContent()).toBe('');
  await page.context().close();
});

it('arrows reach all 135 communes, and where the opposite one does not come back it is said', async () => {
  const page = await openDrawn(site.browser, `${site.server.url}?units=communes`);
  await expect.poll(() => areas(page).count()).toBe(149);
  const OPPOSITE = {
    ArrowUp: 'ArrowDown',
    ArrowRight: 'ArrowLeft',
    ArrowDown: 'ArrowUp',
    ArrowLeft: 'ArrowRight',
  };
  // 540 keys: the page hears them without the browser drawing each.
  const { reached, ways } = await page.evaluate((arrows) => {
    const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
    const focused = () => (root.activeElement as SVGElement | null)?.dataset.unit ?? '';
    const first = root.querySelector<SVGElement>('path.district[tabindex="0"]')?.dataset.unit ?? '';
    const reached = new Set([first]);
    const ways: { from: string; arrow: string; to: string }[] = [];
    for (const unit of reached)
      for (const arrow of arrows) {
        const path = root.querySelector<SVGElement>(`path.district[role="option"][data-unit="${unit}"]`);
        path?.focus();
        path?.dispatchEvent(
          new KeyboardEvent('keydown', { key: arrow, bubbles: true, composed: true, cancelable: true }),
        );
        const next = focused();
        reached.add(next);
        if (next !== unit) ways.push({ from: unit, arrow, to: next });
      }
    return { reached: [...reached], ways };
  }, Object.keys(OPPOSITE));
  expect(reached.length).toBe(135);
  const back = (arrow: string) => OPPOSITE[arrow as keyof typeof OPPOSITE];
  const lost = ways.filter(
    ({ from, arrow, to }) =>
      !ways.some((way) => way.from === to && way.to === from && way.arrow === back(arrow)),
  );
  expect(lost.length).toBeLessThan(ways.length / 5);
  const [oneWay] = lost;
  const said = page.locator('atlas-map .unseen[role="status"]');
  await page
    .locator(`path.district[role="option"][data-unit="${oneWay?.from}"]`)
    .evaluate((path: SVGElement) => path.focus());
  await page.keyboard.press(oneWay?.arrow ?? '');
  await expect.poll(() => said.textContent()).toContain('Phím ngược lại');
  await page.context().close();
});

it.each([
  ['the map of communes', '?units=communes'],
  ['a commune’s summary', '?unit=31120'],
  ['a layer of communes', '?layer=commune_people&lang=en'],
])('%s is accessible', async (_, query) => {
  const page = await openDrawn(site.browser, site.server.url + query);
  await expect.poll(() => areas(page).count()).toBe(149);
  expect(await findings(page, ['axe-core'])).toEqual([]);
  await page.context().close();
});

it('the table of communes is there in their view, is accessible, and leads to a commune', async () => {
  const page = await openDrawn(site.browser, `${site.server.url}?units=communes`);
  await expect.poll(() => areas(page).count()).toBe(149);
  await page.locator('.table-open').click();
  const rows = page.locator('commune-table tbody tr');
  await expect.poll(() => rows.count()).toBe(135);
  await expect
    .poll(async () => ((await page.locator('commune-table').boundingBox())?.y ?? 999) < 800)
    .toBe(true);
  expect(await findings(page, ['axe-core'])).toEqual([]);
  await page.locator('commune-table input').fill('rach kien');
  await expect.poll(() => rows.count()).toBe(1);
  await rows.locator('[data-unit="28114"], button').first().click();
  await expect.poll(() => search(page)).toContain('unit=28114');
  await page.context().close();
});

it.each([
  ['a link to it opens', '?units=communes#table', async () => {}],
  [
    'it takes the place of the open one of districts',
    '',
    async (page: Page) => {
      await page.locator('.table-open').click();
      await page.locator('atlas-table tbody tr').first().waitFor();
      await page.locator(SWITCH).click();
    },
  ],
])('the table of communes is fetched when %s', async (_, address, show) => {
  const page = await openDrawn(site.browser, site.server.url + address);
  await show(page);
  await expect.poll(() => page.locator('commune-table tbody tr').count()).toBe(135);
  expect(await page.locator('atlas-table').count()).toBe(0);
  await page.locator('.units-districts').click();
  await page.locator('atlas-table tbody tr').first().waitFor();
  await page.context().close();
});

it('a commune that is selected while the districts are shown is outlined, from a link too', async () => {
  const page = await openDrawn(site.browser, `${site.server.url}?unit=28114`);
  const outline = page.locator('path.outline.selected');
  await expect.poll(() => areas(page).count()).toBe(149);
  await expect.poll(() => outline.getAttribute('d')).toMatch(/^M/);
  const drawn = await outline.getAttribute('d');
  await page.locator('.units-districts').click();
  await expect.poll(() => areas(page).count()).toBe(35);
  await expect.poll(() => search(page)).toBe('?units=districts&unit=28114');
  expect(await outline.getAttribute('d')).toBe(drawn);
  const other = await openDrawn(site.browser, page.url());
  await expect.poll(() => summary(other).locator('h2').first().textContent()).toBe('Xã Rạch Kiến');
  await expect.poll(() => other.locator('path.outline.selected').getAttribute('d')).toBe(drawn);
  expect(await areas(other).count()).toBe(35);
  await page.context().close();
  await other.context().close();
});

describe('where the table and the addresses cannot be had', () => {
  const TOOLS = '**/commune-tools-*.js';

  it('the reader is told, keeps the table of districts, and may try again', async () => {
    site.expects(/commune-tools-.+\.js/, 'the file is refused');
    const page = await openDrawn(site.browser, site.server.url);
    const said = page.locator('.tools [role="status"]');
    await page.route(TOOLS, (route) => route.abort());
    await page.locator('.table-open').click();
    await page.locator('atlas-table tbody tr').first().waitFor();
    await showCommunes(page);
    await expect.poll(() => said.textContent()).toContain('Không tải được');
    expect(await page.locator('atlas-table').count()).toBe(1);
    await page.locator('.table-open').click();
    await page.locator('atlas-table').waitFor({ state: 'detached' });
    await page.locator('.table-open').click();
    await expect.poll(() => said.textContent()).toContain('Không tải được');
    await page.unroute(TOOLS);
    await page.locator('.table-open').click();
    await expect.poll(() => page.locator('commune-table tbody tr').count()).toBe(135);
    expect(await said.textContent()).toBe('');
    await page.context().close();
  });

  it('the search says what it did not look through, finds the rest, and tries again at the next letter', async () => {
    site.expects(/commune-tools-.+\.js/, 'the file is refused');
    const page = await openDrawn(site.browser, site.server.url);
    const said = page.locator('atlas-search [role="status"]');
    await page.route(TOOLS, (route) => route.abort());
    await page.locator('.search-open').click();
    await page.locator('atlas-search input').fill('long trach can duo');
    await expect.poll(() => said.textContent()).toMatch(/^Không có huyện.*Không tải được danh sách/);
    await page.locator('atlas-search input').fill('can duoc');
    await expect.poll(() => said.textContent()).toMatch(/^\d+ kết quảKhông tải được danh sách/);
    await page.unroute(TOOLS);
    await page.locator('atlas-search input').fill('long trach can duoc');
    await expect
      .poll(() => page.locator('.search-option').first().innerText())
      .toContain('nay là xã Rạch Kiến');
    expect(await said.textContent()).not.toContain('Không tải được');
    await page.context().close();
  });
});
