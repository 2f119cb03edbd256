import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { focusedHook, layer, openAtlas, openDrawn } from '../support/e2e/atlas-page.ts';
import { shiftOf, watchShift } from '../support/e2e/layout-shift.ts';
import { decodePng } from '../support/e2e/png.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const SIZES = [
  [300, 250],
  [360, 640],
  [680, 520],
  [1000, 600],
] as const;

const frame = (width: number, height: number) =>
  openDrawn(site.browser, `${site.server.url}?embed=1`, { viewport: { width, height } });

/** Name and place of what has the focus, from within its shadow tree. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement;
    if (!element) return null;
    const { top, bottom, left } = element.getBoundingClientRect();
    const onMap = element.closest('.stage, .map-controls') !== null;
    return { name: `${element.localName}.${element.getAttribute('class') ?? ''}`, top, bottom, left, onMap };
  });

describe.each(SIZES)('in a frame of %i × %i', (width, height) => {
  it('Tab meets what is to be seen, row by row, and at most twelve stops until the map is behind', async () => {
    const page = await frame(width, height);
    const stops = [];
    await page.keyboard.press('Tab');
    for (let stop = await focused(page); stop; stop = await focused(page)) {
      stops.push(stop);
      await page.keyboard.press('Tab');
    }
    expect(stops[0]?.name).toBe('button.skip');
    const behind = stops.findLastIndex(({ onMap }) => onMap) + 1;
    expect(behind).toBeGreaterThan(0);
    expect(behind).toBeLessThanOrEqual(12);
    // A row has ended where a stop lies wholly below it; none comes back up. The map's buttons stand on the map.
    const rows = stops.slice(1).filter(({ name }) => !name.startsWith('path'));
    let above = 0;
    for (const { name, top, bottom } of rows) {
      expect(bottom, `${name} after what stands at ${above}`).toBeGreaterThan(above);
      above = Math.max(above, top);
    }
  });

  it('nothing moves from the first frame to MapLibre', async () => {
    const page = await openAtlas(site.browser, `${site.server.url}?embed=1&layer=income_per_capita`, {
      viewport: { width, height },
      before: watchShift,
    });
    // A line of the smallest text may lie a pixel lower in its own typeface.
    expect(await shiftOf(page)).toBeLessThan(0.002);
  });

  it('the skip link leads past all of it', async () => {
    const page = await frame(width, height);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await focused(page))?.name).toBe('footer.credits');
  });

  it('the menu leads to the table, which lies over the rest and gives the focus back', async () => {
    const page = await frame(width, height);
    await page.locator('.menu > summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Bảng' }).press('Enter');
    const sheet = page.locator('dialog.table-sheet');
    await sheet.locator('tr[data-unit]').first().waitFor();
    expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width, height });
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(async () => (await focused(page))?.name).toBe('button.table-open');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.menu[open]').count()).toBe(0);
    await expect.poll(async () => (await focused(page))?.name).toBe('summary.');
  });

  it('a row of the table leads to its summary', async () => {
    const page = await frame(width, height);
    await page.locator('.menu > summary').click();
    await page.locator('.table-open').click();
    await page.locator('dialog.table-sheet tr[data-unit="927"] button').first().click();
    await page.locator('.summary[data-unit="927"]').waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
    await expect.poll(async () => (await focused(page))?.name).toContain('summary');
  });

  it('search and help open from the menu within the frame', async () => {
    const page = await frame(width, height);
    for (const [name, dialog] of [
      ['Trợ giúp', 'atlas-help'],
      ['Tìm địa phương, công trình', 'atlas-search'],
    ] as const) {
      if ((await page.locator('.menu[open]').count()) === 0) await page.locator('.menu > summary').click();
      await page.getByRole('button', { name }).click();
      const box = await page.locator(`${dialog} dialog[open]`).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      await page.locator(dialog).waitFor({ state: 'detached' });
    }
  });
});

it('the works stand on the legend’s last line while they are closed, and below it with what they open', async () => {
  const page = await frame(680, 520);
  const boxes = () =>
    page.evaluate(() => {
      const root = document.querySelector('cuulong-atlas')?.shadowRoot;
      const of = (name: string) => {
        const box = root?.querySelector(name)?.getBoundingClientRect();
        return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
      };
      return { map: of('.map-box'), legend: of('.legend'), works: of('.projects-switch') };
    });
  const closed = await boxes();
  expect(closed.works.bottom).toBeCloseTo(closed.legend.bottom, 0);
  await page.locator('.projects-switch summary').click();
  const open = await boxes();
  expect(open.works.top).toBeGreaterThanOrEqual(open.legend.bottom);
  await page.locator('.projects-switch summary').click();
  expect(await boxes()).toEqual(closed);
});

it('a map whose height is no whole number ends in the colours that are drawn, with no line beneath', async () => {
  const page = await openAtlas(site.browser, `${site.server.url}?embed=1`, {
    viewport: { width: 680, height: 520 },
  });
  const bottom = await page.locator('.map-box').evaluate((box) => {
    const { style } = box as HTMLElement;
    style.marginTop = `${8.3 - (box.getBoundingClientRect().y % 1)}px`;
    Object.assign(style, { height: '240.3px', alignSelf: 'start' });
    return box.getBoundingClientRect().bottom;
  });
  expect(bottom % 1).toBeCloseTo(0.6, 1);
  // The sea, away from the map's buttons.
  const clip = { x: 4, y: Math.floor(bottom) - 3, width: 120, height: 4 };
  await expect
    .poll(async () => {
      const { rgb } = decodePng(await page.screenshot({ clip }));
      const rows = Array.from({ length: 4 }, (_, row) => rgb.subarray(row * 360, (row + 1) * 360));
      return rows.map(
        (row) => new Set(Array.from({ length: 120 }, (_, x) => row.slice(3 * x, 3 * x + 3).join())).size,
      );
    })
    .toEqual([1, 1, 1, 1]);
});

describe('on our own page', () => {
  it('the skip link leads to the map', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toBe('button.skip');
    await page.keyboard.press('Enter');
    expect((await focused(page))?.onMap).toBe(true);
  });
});

it('the years are one stop, whose arrows show the next one', async () => {
  const page = await frame(680, 520);
  const years = page.getByRole('radiogroup', { name: 'Năm' });
  const checked = years.getByRole('radio', { checked: true });
  const was = await checked.innerText();
  await checked.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => checked.innerText()).not.toBe(was);
  await expect.poll(() => years.locator('[tabindex="0"]').count()).toBe(1);
  await expect.poll(() => checked.evaluate((each) => each.matches(':focus'))).toBe(true);
});

it('a finger on a class of the legend shows its districts alone', async () => {
  const page = await openDrawn(site.browser, `${site.server.url}?embed=1`, {
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator('.legend [data-class="c3"] button').tap();
  await page.locator('.legend .alone').waitFor();
  await expect
    .poll(() => page.locator('atlas-map .unseen[role="status"]').textContent())
    .toBe('Chỉ hiện nhóm 95 đến dưới 100 %: 1 đơn vị.');
});

it('W leads from one work that is drawn to the next, past those that have no room', async () => {
  const page = await frame(680, 520);
  const drawn = await page
    .locator('.stage [data-project]')
    .evaluateAll((all) => all.map((each) => (each as SVGElement).dataset.project));
  await page.locator('path.district[tabindex="0"]').focus();
  const met = [];
  for (const _ of drawn) {
    await page.keyboard.press('w');
    met.push(await focusedHook(page));
  }
  expect(met.sort()).toEqual(drawn.sort());
});

it.each([
  [600, 400, 'vi'],
  [680, 520, 'vi'],
  [680, 520, 'en'],
  [1000, 600, 'en'],
] as const)(
  'at %i × %i, %s, neither the layers nor the map move when the layer is switched',
  async (width, height, lang) => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1&lang=${lang}`, {
      viewport: { width, height },
    });
    const places = async (id: string) => {
      await layer(page, id).click();
      await page.locator(`[data-layer="${id}"][aria-pressed="true"]`).waitFor();
      const [layers, map] = [page.locator('.layers .segments'), page.locator('.map-box')];
      return { layers: (await layers.boundingBox())?.y, map: (await map.boundingBox())?.y };
    };
    const before = await places('target_attainment');
    expect(before.map).toBeGreaterThan(50);
    expect(await places('income_per_capita')).toEqual(before);
  },
);

it.each([
  [700, 300],
  [970, 250],
])('at %i × %i the map stands between title and credits, a summary below it', async (width, height) => {
  const page = await openDrawn(site.browser, `${site.server.url}?embed=1&unit=806`, {
    viewport: { width, height },
  });
  await page.locator('.summary[data-unit="806"]').waitFor();
  const tops = ['.title p', '.map-box', '.summary', '.credits'].map(async (name) => {
    const box = await page.locator(name).first().boundingBox();
    return box?.y ?? Number.NaN;
  });
  const found = await Promise.all(tops);
  expect(found).toEqual([...found].sort((a, b) => a - b));
});
