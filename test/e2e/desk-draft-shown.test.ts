import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { district, summary } from '../support/e2e/atlas-page.ts';
import {
  desk,
  download,
  drop,
  eventually,
  figure,
  give,
  incomes,
  openDesk,
  SOURCE,
  said,
  states,
  tab,
  textFile,
  textOf,
} from '../support/e2e/desk-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** Bình Thủy has no published income. */
const UNIT = '918';
const fill = (page: Page) => district(page, UNIT).evaluate((path) => getComputedStyle(path).fill);
const line = (page: Page) => page.locator('cuulong-atlas atlas-provenance [role="note"]');

describe('a draft', () => {
  it('colours the map, is marked there, in the summary and in the table, under a line that says so; the switch takes it off', async () => {
    const page = await openDesk(site);
    const [before, colour] = [await said(page, UNIT), await fill(page)];
    expect(await line(page).count()).toBe(0);
    await give(page, incomes(`${UNIT}\t81,52`));
    await eventually(() => said(page, UNIT)).toMatch(/81,52.*\*/);
    expect(await fill(page)).not.toBe(colour);
    expect(await line(page).innerText()).toContain('*');
    await district(page, UNIT).press('Enter');
    await eventually(() => summary(page).innerText()).toMatch(/81,52[\s\S]{0,40}\*[\s\S]*Báo Mới/);
    await page.locator('.table-open').click();
    const row = page.locator(`atlas-table [data-unit="${UNIT}"]`).first();
    await eventually(() => row.innerText()).toMatch(/81,52[\s\S]{0,40}\*/);
    // Others bear no mark.
    expect(await page.locator('atlas-table [data-unit="927"]').first().innerText()).not.toContain('*');
    await page.keyboard.press('Escape');
    await district(page, UNIT).press('Enter');
    await summary(page).waitFor();

    await desk(page).locator('.show-draft').uncheck();
    await eventually(() => said(page, UNIT)).toBe(before);
    expect(await fill(page)).toBe(colour);
    await eventually(() => line(page).count()).toBe(0);
    expect(await summary(page).innerText()).not.toContain('81,52');
    await desk(page).locator('.show-draft').check();
    await eventually(() => said(page, UNIT)).toMatch(/81,52.*\*/);
    expect(page.said).toEqual([]);
  });

  it('starts at a gap of the coverage: its row is filled in but for the number and the source', async () => {
    const page = await openDesk(site);
    await desk(page).locator('.coverage-indicator').selectOption('income_per_capita');
    const cell = desk(page).locator(`.matrix tr[data-unit="${UNIT}"] td[data-year="2023"]`);
    await cell.locator('.gap').click();
    await eventually(() => states(page)).toEqual(['empty']);
    await figure(page, '0:4').locator('details summary').click();
    const cells = figure(page, '0:4').locator('.cells input');
    await cells.first().waitFor();
    expect(await cells.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toEqual([
      UNIT,
      'income_per_capita',
      '2023',
      'actual',
      '',
      '',
      '',
    ]);
    await cells.nth(4).fill('81,52');
    await cells.nth(4).press('Tab');
    const fields = { outlet: 'Báo Mới', title: 'Thu nhập', published: '2024', url: 'https://new.example/a' };
    for (const [name, text] of Object.entries(fields)) {
      await desk(page).locator(`desk-source input[name=${name}]`).fill(text);
      await desk(page).locator(`desk-source input[name=${name}]`).press('Tab');
    }
    await eventually(() => said(page, UNIT)).toMatch(/81,52.*\*/);
    await tab(page, 'coverage').click();
    await eventually(() => cell.innerText()).toMatch(/^81,5\*/);
    expect(await cell.locator('.gap').count()).toBe(0);
    expect(page.said).toEqual([]);
  });

  it('begins with the template of what is missing: filled in and brought in again, every row is matched', async () => {
    const page = await openDesk(site);
    await desk(page).locator('.coverage-indicator').selectOption('income_per_capita');
    const template = await download(page, () => desk(page).locator('.template').click());
    expect(template.name).toBe('o-con-thieu.csv');
    const [head = '', ...rows] = textOf(template).trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(35);
    const ends = (row: string) => /^(?:[^,]*,){7}/.exec(row)?.[0] ?? expect.fail(row);
    const source = SOURCE.split('\t').join(',');
    const filled = rows.map((row, at) => `${ends(row)}"${55 + (at % 30)},5",,,${source}`);
    await drop(page, textFile(template.name, [head, ...filled, ''].join('\r\n')));
    const all = desk(page).locator('.states [data-filter=all]');
    await eventually(() => all.innerText()).toMatch(new RegExp(`^${rows.length} `));
    // Figures of years long past may be unlike those of today: that they are asked about is all.
    const kinds = desk(page).locator('.kinds-of-trouble option');
    const asked = await kinds.evaluateAll((options) =>
      options.map((each) => (each as HTMLOptionElement).value).filter(Boolean),
    );
    expect(asked.filter((kind) => kind !== 'history')).toEqual([]);
    await eventually(() => said(page, UNIT)).toMatch(/,5 .*\*/);
    expect(page.said).toEqual([]);
  });
});
