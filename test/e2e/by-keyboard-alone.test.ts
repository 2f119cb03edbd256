import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openAtlas } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
type Page = Awaited<ReturnType<typeof openAtlas>>;

/** What has the keyboard's focus, within whatever shadow tree. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return {
      name: element?.getAttribute('class') ?? '',
      unit: (element as HTMLElement).dataset.unit ?? '',
      column: element?.closest('th')?.dataset.column ?? '',
    };
  });

/** Presses a key until `there` is true of what has the focus; fails after fifty times. */
async function pressUntil(
  page: Page,
  key: string,
  there: (focus: Awaited<ReturnType<typeof focused>>) => boolean,
) {
  for (let times = 0; times < 50; times++) {
    if (there(await focused(page))) return;
    await page.keyboard.press(key);
  }
  expect.fail(`${key} never came there; it ended at ${JSON.stringify(await focused(page))}`);
}

it.each(['maplibre', 'svg'] as const)(
  'from the address bar to a summary, a comparison, the table, a file, and back, on %s',
  async (renderer) => {
    const page = await openAtlas(site.browser, site.server.url, {
      renderer,
      ...(renderer === 'svg' && {
        before: () => Reflect.deleteProperty(globalThis, 'Worker'),
      }),
    });
    const said = page.locator('atlas-map .unseen[role="status"]');
    const named = () =>
      page.evaluate(() =>
        document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement?.getAttribute('aria-label'),
      );

    // The map, its districts along the coast of Sóc Trăng, and the summary of Vĩnh Châu.
    await pressUntil(page, 'Tab', ({ name }) => name.startsWith('district'));
    await pressUntil(page, 'End', ({ unit }) => unit === '950');
    expect(await named()).toContain('Vĩnh Châu');
    await page.keyboard.press('Enter');
    await page.locator('.summary[data-unit="950"]').waitFor();
    await expect.poll(() => said.textContent()).toContain('Vĩnh Châu');

    // Compared with Trần Đề.
    await pressUntil(page, 'Tab', ({ name }) => name.includes('compare-open'));
    await page.keyboard.press('Enter');
    await page.locator('atlas-search dialog[open]').waitFor();
    await page.keyboard.type('tran de');
    await expect
      .poll(() => page.locator('atlas-search [role="option"]').first().innerText())
      .toContain('Trần Đề');
    await page.keyboard.press('Enter');
    await page.locator('.summary[data-compare="951"]').waitFor();
    await expect.poll(() => said.textContent()).toContain('Trần Đề');
    await expect.poll(() => new URL(page.url()).searchParams.get('compare')).toBe('951');

    // The table, sorted by the other end first.
    await pressUntil(page, 'Shift+Tab', ({ name }) => name.includes('table-open'));
    await page.keyboard.press('Enter');
    const rows = page.locator('atlas-table tbody tr');
    await expect.poll(() => rows.count()).toBe(35);
    const first = () => rows.first().getAttribute('data-unit');
    const before = await first();
    await pressUntil(page, 'Tab', ({ column }) => column === 'name');
    await page.keyboard.press('Enter');
    await expect.poll(first).not.toBe(before);
    await expect
      .poll(() => page.locator('atlas-table [role="status"]').innerText())
      .toContain('xếp theo đơn vị');

    // The file, and back to the map.
    await pressUntil(page, 'Shift+Tab', ({ name }) => name.includes('download-open'));
    await page.keyboard.press('Enter');
    const dialog = page.locator('atlas-download dialog[open]');
    await dialog.waitFor();
    const file = page.waitForEvent('download');
    await pressUntil(page, 'Tab', ({ name }) => name === 'file');
    await page.keyboard.press('Enter');
    const path = await (await file).path();
    expect((await readFile(path, 'utf8')).startsWith('\uFEFF')).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await focused(page)).name).toContain('download-open');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.summary').count()).toBe(0);
    await expect.poll(() => said.textContent()).not.toContain('Trần Đề');
    await page.context().close();
    expect(page.said).toEqual([]);
  },
);
