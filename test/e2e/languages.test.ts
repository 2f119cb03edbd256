import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { SOURCES } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { layersOf } from '../../src/model/figures.ts';
import type { Lang } from '../../src/state/state.ts';
import { openDrawn } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';
import { DATA } from '../support/site-folders.ts';

const site = useSite();
const data = createDataset((await compileData(DATA)).data);

/** Strings without arguments, long enough to be no part of a name by chance, that the other language has not too. */
function ownStrings(lang: Lang, other: Lang): string[] {
  const texts = (of: Lang) =>
    [SOURCES[of], LAZY_PANEL_SOURCES[of]]
      .flatMap(Object.values)
      .filter((text) => typeof text === 'string' && text.length >= 8);
  const shared = new Set(texts(other));
  return texts(lang).filter((text) => !shared.has(text));
}

/** Titles, outlets and names as they are written in Vietnam, in every language. */
const names = [
  ...data.sources.flatMap(({ title, outlet }) => [title, outlet]),
  ...data.units.flatMap(({ name_vi, aliases }) => [name_vi, ...aliases]),
  ...data.units.map(({ successor_en }) => successor_en),
  ...data.projects.flatMap(({ name_en, label_en }) => [name_en, label_en]).filter(Boolean),
  ...data.surroundings.map(({ name }) => name),
  'Cửu Long Atlas',
  'Biển Đông',
].sort((a, b) => b.length - a.length);

/** All that is seen or read aloud: texts, labels, titles; what waits in closed details included. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('style, script'))
        said.push(walker.currentNode.textContent ?? '');
    for (const element of root.querySelectorAll('[aria-label], [title]'))
      said.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
    return said.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });

const STATES = [
  'unit=916',
  'unit=806&layer=income_per_capita',
  'unit=927&layer=income_per_capita',
  'unit=94',
  'unit=925&layer=none',
  'unit=942',
];

/** The words of each state, with those of the help. */
async function everything(lang: Lang): Promise<Map<string, string[]>> {
  const page = await openDrawn(site.browser, `${site.server.url}?lang=${lang}`);
  await page.locator('atlas-credits').waitFor();
  await page.locator('.help-open').click();
  await page.getByRole('dialog').waitFor();
  const said = new Map<string, string[]>();
  for (const query of STATES) {
    await page.locator('cuulong-atlas').evaluate(
      (atlas, parameters) => {
        (atlas as HTMLElementTagNameMap['cuulong-atlas']).parameters = parameters;
      },
      { lang, ...Object.fromEntries(new URLSearchParams(query)) },
    );
    await page.locator(`.summary[data-unit="${new URLSearchParams(query).get('unit')}"]`).waitFor();
    said.set(query, await wordsOf(page));
  }
  return said;
}

describe('in English', () => {
  let said: Map<string, string[]>;
  beforeAll(async () => {
    said = await everything('en');
  });

  it.each(STATES)('nothing Vietnamese shows but names and titles: %s', (query) => {
    const left = (said.get(query) ?? expect.fail()).map((text) =>
      names.reduce(
        (rest, name) => rest.replaceAll(name, '').replaceAll(name.toLocaleUpperCase('vi'), ''),
        text,
      ),
    );
    // What the data say in English may bear Vietnamese names of its own, and nothing else of the language.
    const english = JSON.stringify(Object.values(data).filter((rows) => typeof rows === 'object'));
    for (const text of left)
      for (const string of ownStrings('vi', 'en')) expect(text, string).not.toContain(string);
    const strange = left.filter(
      (text) => /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i.test(text) && !english.includes(text),
    );
    expect(strange).toEqual([]);
  });

  it('numbers have a decimal point', () => {
    const words = said.get('unit=927&layer=income_per_capita')?.join('\n');
    expect(words).toContain('71.287');
    expect(words).not.toContain('71,287');
    expect(words).not.toMatch(/\d,\d(?!\d\d)/);
  });
});

describe('in Vietnamese', () => {
  let said: Map<string, string[]>;
  beforeAll(async () => {
    said = await everything('vi');
  });

  it.each(STATES)('nothing English shows: %s', (query) => {
    const words = said.get(query) ?? expect.fail();
    for (const text of words)
      for (const string of ownStrings('en', 'vi')) expect(text, string).not.toContain(string);
    for (const { name_vi, name_en } of layersOf(data))
      if (name_en !== name_vi) expect(words).not.toContain(name_en);
  });

  it('numbers have a decimal comma', () => {
    const words = said.get('unit=927&layer=income_per_capita')?.join('\n');
    expect(words).toContain('71,287');
    expect(words).not.toContain('71.287');
  });
});
