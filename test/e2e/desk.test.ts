import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../support/e2e/atlas-page.ts';
import { recordForeignRequests } from '../support/e2e/browser.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
const desk = (page: Page) => page.locator('atlas-desk');
const tab = (page: Page, name: string) => desk(page).locator(`#tab-${name}`);
const button = (page: Page, name: 'undo' | 'redo') => desk(page).locator(`.${name}`);
/** What the map says of a district. */
const named = (page: Page, code: string) => page.locator(`path.district[data-unit="${code}"]`);
const said = (page: Page, code: string) => named(page, code).getAttribute('aria-label');

const TABLE = [
  'unit\tindicator\tyear\tkind\tvalue\toutlet\ttitle\tpublished\turl',
  '918\tincome_per_capita\t2023\tactual\t81,52\tBáo Mới\tThu nhập\t2024-03-01\thttps://new.example/a',
  '919\tincome_per_capita\t2023\tactual\t82,4\tBáo Mới\tThu nhập\t2024-03-01\thttps://new.example/a',
].join('\n');

/** The page with the desk, income on its map. */
async function openDesk(options: Parameters<typeof openAtlas>[2] = {}, search = '') {
  const url = `${site.server.url}?desk=1&layer=income_per_capita&year=2023${search}`;
  const page = await openAtlas(site.browser, url, { renderer: 'svg', ...options });
  await desk(page).locator('h2').waitFor();
  return page;
}

async function paste(page: Page) {
  await tab(page, 'import').press('Enter');
  await tab(page, 'import').click();
  await desk(page).locator('#import-text').fill(TABLE);
  await desk(page).locator('.import-read').press('Enter');
  await desk(page).locator('desk-columns').waitFor();
}

describe('the desk of the page', () => {
  it('is missed aloud where it cannot be had', async () => {
    site.expects(/desk-.+\.js/, 'the file is refused');
    const page = await site.browser.newPage();
    await page.route('**/desk-*.js', (route) => route.abort());
    await page.goto(`${site.server.url}?desk=1`);
    await page
      .locator('.tools [role="status"]')
      .filter({ hasText: 'Không tải được phần này ở đây. Hãy tải lại trang' })
      .waitFor();
    await page.close();
  });

  it('is asked for by its address alone: a reader fetches nothing of it', async () => {
    const page = await openAtlas(site.browser, site.server.url);
    const fetched = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await page.waitForLoadState('networkidle');
    expect((await fetched()).filter((name) => /desk|papa|intake/.test(name))).toEqual([]);
    expect(await desk(page).count()).toBe(0);
    const foreign = recordForeignRequests(page.context(), new URL(site.server.url).origin);
    await page.goto(`${site.server.url}?desk=1`);
    await desk(page).locator('h2').waitFor();
    expect((await fetched()).filter((name) => /\/desk-/.test(name))).toHaveLength(1);
    expect(foreign).toEqual([]);
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('shows pasted figures on the map, marked; undoes, redoes, and keeps them over a reload', async () => {
    const page = await openDesk();
    const before = await said(page, '918');
    await paste(page);
    await expect.poll(() => said(page, '918')).toMatch(/81,52.*\*/);
    await button(page, 'undo').press('Enter');
    await expect.poll(() => said(page, '918')).toBe(before);
    await button(page, 'redo').press('Enter');
    await expect.poll(() => said(page, '919')).toMatch(/82,4.*\*/);
    await desk(page).locator('.show-draft').press('Space');
    await expect.poll(() => said(page, '918')).toBe(before);
    await page.reload();
    await expect.poll(() => said(page, '918')).toMatch(/81,52.*\*/);
    await tab(page, 'check').click();
    await expect.poll(() => desk(page).locator('desk-columns tbody').innerText()).toContain('81,52');
    expect(new URL(page.url()).searchParams.get('desk')).toBe('1');
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('works where the browser refuses storage, says so, and asks before the draft is lost', async () => {
    const page = await openDesk({
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      },
    });
    await paste(page);
    await expect.poll(() => said(page, '918')).toMatch(/81,52.*\*/);
    await expect.poll(() => desk(page).locator('.kept').innerText()).toContain('không cho giữ bản nháp');
    const asked = page.waitForEvent('dialog');
    const leaving = page.reload().catch(() => {});
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await leaving;
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('fits pages from 320 by 256 to 1920 by 1080 without scrolling sideways', async () => {
    const page = await openDesk();
    await paste(page);
    for (const [width, height] of [
      [320, 256],
      [360, 740],
      [768, 1024],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const part of ['coverage', 'import', 'check', 'out']) {
        const what = `${part}, ${width} by ${height}`;
        await tab(page, part).click();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, what).toBeLessThanOrEqual(width);
        const small = await desk(page)
          .locator(':is(button, select, summary, input, textarea):visible')
          .evaluateAll((all) =>
            all
              .map((each) => (each.matches('label input') ? (each.closest('label') as HTMLElement) : each))
              .filter((each) => each.getBoundingClientRect().height < 24)
              .map((each) => each.outerHTML),
          );
        expect(small, what).toEqual([]);
      }
    }
    await page.context().close();
  });

  it('follows the atlas in language and theme', async () => {
    const page = await openDesk({ colorScheme: 'dark' }, '&lang=en');
    expect(await desk(page).locator('h2').innerText()).toBe('Newsroom desk');
    expect(await desk(page).getAttribute('data-theme')).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => desk(page).getAttribute('data-theme')).toBe('light');
    await page.context().close();
  });
});
