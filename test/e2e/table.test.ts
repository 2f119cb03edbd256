import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { district, layer, openDrawn, summary } from '../support/e2e/atlas-page.ts';
import { hiddenStops } from '../support/e2e/hidden-stops.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
const table = (page: Page) => page.locator('atlas-table table');
const rows = (page: Page) => page.locator('atlas-table tbody tr');
const units = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.unit));

/** The atlas with its table, opened with the keyboard. */
async function openTable(search = '', options: Parameters<typeof openDrawn>[2] = {}) {
  const page = await openDrawn(site.browser, site.server.url + search, options);
  await page.locator('.table-open[aria-expanded="false"]').press('Enter');
  await table(page).waitFor();
  return page;
}

type Nodes = Awaited<ReturnType<typeof accessibilityTree>>;
async function accessibilityTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes;
}

/** The names of the cells of each row; what the tree leaves out stands for what is in it. */
function cellsOf(nodes: Nodes): string[][] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const cells = ({ childIds = [] }: Nodes[number]): string[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      const isCell = !child?.ignored && /header$|cell$/.test(child?.role?.value);
      return child ? (isCell ? [child.name?.value ?? ''] : cells(child)) : [];
    });
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'row').map(cells);
}

describe('the table of the page', () => {
  it('opens below the map, sorts with the keyboard and closes with focus where it was', async () => {
    const page = await openTable();
    // Both at once: the page scrolls to the table.
    const [map, below] = await page
      .locator('atlas-map, atlas-table')
      .evaluateAll((both) => both.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    expect(below?.top).toBeGreaterThanOrEqual((map?.bottom ?? 0) - 1);
    await page.locator('[data-column="name"] button').press('Enter');
    const ascending = await units(page);
    expect(await page.locator('[data-column="name"]').getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-column="name"]').getAttribute('aria-sort')).toBe('descending');
    expect((await units(page))[0]).toBe(ascending.at(-1));
    await page.locator('atlas-table .close').press('Enter');
    await table(page).waitFor({ state: 'detached' });
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement?.className),
      )
      .toBe('table-open');
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('selects on the map what is picked in it, and marks what is picked on the map', async () => {
    const page = await openTable();
    await page.locator('atlas-table [data-unit="927"] button').press('Enter');
    await summary(page).and(page.locator('[data-unit="927"]')).waitFor();
    await expect.poll(() => district(page, '927').getAttribute('aria-selected')).toBe('true');
    await district(page, '806').focus();
    await page.keyboard.press('Enter');
    await page.locator('atlas-table tr[data-unit="806"][aria-current="true"]').waitFor();
    expect(await page.locator('atlas-table [aria-current]').count()).toBe(1);
    await page.context().close();
  });

  it('has a heading over every cell for who hears it, however wide', async () => {
    const page = await openTable('?layer=income_per_capita&year=2023');
    for (const width of [390, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const all = cellsOf(await accessibilityTree(page));
      expect(all).toHaveLength(36);
      expect(all[0]).toEqual([
        'Đơn vị',
        'Tỉnh, thành',
        'Thu nhập bình quân, triệu đồng/người/năm',
        'So với kế hoạch',
        'Hạng',
        'Năm',
        'Nguồn',
      ]);
      const source = 'Nguồn: Báo Cần Thơ, 9-2-2024';
      expect(all).toContainEqual(['Huyện Phong Điền', 'Cần Thơ', '75,1', '', '2', '2023', source]);
      for (const row of all) expect(row).toHaveLength(7);
    }
    await page.context().close();
  });

  it('is where the keyboard goes on that opened it', async () => {
    const page = await openTable();
    await page.waitForFunction(() => {
      const focused = document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement;
      return focused?.matches('atlas-table section[aria-labelledby="table-title"]');
    });
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement?.localName,
      ),
    ).toBe('select');
    await page.context().close();
  });

  it('has no stop of the keyboard that the map hides, on a phone, in a low window and on a desk', async () => {
    const page = await openTable();
    for (const [width, height] of [
      [390, 844],
      [640, 512],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.locator('atlas-table select').focus();
      expect(await hiddenStops(page, 'atlas-table'), `${width} by ${height}`).toEqual([]);
    }
    await page.context().close();
  });

  it('follows the layer, and opens from an address', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?lang=en#table`);
    await table(page).waitFor();
    // A link takes the focus from nobody.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await layer(page, 'income_per_capita').press('Enter');
    await expect.poll(() => page.locator('atlas-table caption').innerText()).toContain('Income');
    await page.locator('atlas-table [data-column="plan"]').waitFor();
    await page.context().close();
  });

  it('fits pages from 320 by 256 to 1280 by 800 without scrolling sideways', async () => {
    const page = await openTable('?unit=806&layer=income_per_capita');
    for (const [width, height] of [
      [320, 256],
      [360, 740],
      [1280, 800],
    ] as const) {
      const what = `${width} by ${height}`;
      await page.setViewportSize({ width, height });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, what).toBeLessThanOrEqual(width);
      const small = await page.locator('atlas-table :is(button, select, summary, input)').evaluateAll((all) =>
        all
          .map((each) => (each.matches('input') ? (each.closest('label') as HTMLElement) : each))
          .map((each) => each.getBoundingClientRect())
          .filter((box) => box.height > 0 && box.height < 24),
      );
      expect(small, what).toEqual([]);
    }
    await page.context().close();
  });
});
