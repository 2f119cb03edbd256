import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { district, layer, openDrawn, year } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';
import { shownIn, type TranslatorOptions, translate } from '../support/e2e/translator.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** Everything that stands in the atlas but what its live region said last. */
/** All but what is only said of a change. */
const PARTS = '.panel, .stage, #map-in-words, atlas-table';

/** The page with its lazy parts there. */
async function open(query: string) {
  const page = await openDrawn(site.browser, `${site.server.url}${query}`, {
    renderer: 'svg',
  });
  await page.locator('atlas-credits footer').waitFor();
  await page.locator('atlas-strip-plot svg').waitFor();
  await page.locator('.overlay text').first().waitFor();
  return page;
}

const choose = (page: Page, code: string) => district(page, code).dispatchEvent('click');
const openUnit = (page: Page, code: string) =>
  page.locator(`.summary[data-unit="${code}"]`).first().waitFor();

/** What a page says that has shown nothing else before. */
async function fresh(query: string, selector = PARTS) {
  const page = await open(query);
  await page.locator(selector.split(', ').at(-1) ?? '').waitFor();
  return (await shownIn(page, selector)).text;
}

describe.each<[string, TranslatorOptions]>([
  ['keeps out of what says so', { heeds: true }],
  ['goes on with what comes', { heeds: true, stays: true }],
  ['takes everything', { heeds: false }],
  ['takes everything and goes on', { heeds: false, stays: true }],
])('in a page that is translated by a program that %s', (_how, translator) => {
  it('layer, year and district that are chosen then show with their own words and figures', async () => {
    const page = await open('?layer=target_attainment&year=2023&unit=806#table');
    await page.locator('atlas-table tbody tr').first().waitFor();
    await translate(page, translator);
    const before = await shownIn(page, PARTS);
    expect(before.translated).toBeGreaterThan(50);
    if (translator.heeds) expect(before.trespassed).toEqual([]);

    await layer(page, 'income_per_capita').click();
    await choose(page, '927');
    await openUnit(page, '927');
    await year(page, 2023).click();
    await choose(page, '941');
    await openUnit(page, '941');
    await page.locator('atlas-table tr[data-unit="941"][aria-current]').waitFor();
    const expected = await fresh('?layer=income_per_capita&year=2023&unit=941#table');
    await expect.poll(async () => (await shownIn(page, PARTS)).text).toBe(expected);
    const after = await shownIn(page, PARTS);
    if (translator.heeds) expect(after.trespassed).toEqual([]);
    if (translator.stays) expect(after.translated).toBeGreaterThan(50);
    expect(page.said).toEqual([]);
  });

  it('a comparison shows each figure below its own unit', async () => {
    const page = await open('?unit=806&compare=927');
    await page.locator('.comparison table').first().waitFor();
    await translate(page, translator);
    await page.locator('.swap').click();
    await page.locator('.comparison[data-unit="927"]').waitFor();
    await choose(page, '941');
    await page.locator('.comparison[data-unit="941"][data-compare="806"]').waitFor();
    const expected = await fresh('?unit=941&compare=806', '.comparison');
    await expect.poll(async () => (await shownIn(page, '.comparison')).text).toBe(expected);
  });

  it('the search lists what was typed last', async () => {
    const [page, other] = [await open(''), await open('')];
    for (const each of [page, other]) await each.locator('.search-open').click();
    await page.locator('atlas-search dialog').waitFor();
    await translate(page, translator);
    await page.locator('atlas-search input').fill('Can');
    await page.locator('atlas-search input').fill('Soc Trang');
    await other.locator('atlas-search input').fill('Soc Trang');
    // Today's ward of that name, which comes with the addresses.
    await other.locator('.search-option[data-unit="31507"]').waitFor();
    const expected = (await shownIn(other, 'atlas-search')).text;
    await expect.poll(async () => (await shownIn(page, 'atlas-search')).text).toBe(expected);
  });
});

it('what a translator has put in place of a label leaves the focus on its box', async () => {
  const page = await open('');
  await page.locator('.projects-switch summary').click();
  await translate(page, { heeds: true, stays: true });
  const box = page.locator('.kinds input').first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => box.isChecked()).toBe(false);
  expect(await box.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(
    true,
  );
});
