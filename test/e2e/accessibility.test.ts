import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { district, layer, openAtlas } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
type Page = Awaited<ReturnType<typeof openAtlas>>;

/** What axe-core finds on the page as it is now, its best practices included. */
async function problems(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: put into the page below
    const { violations } = await (window as any).axe.run({ resultTypes: ['violations'] });
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return violations.map((each: any) => [
      each.id,
      // biome-ignore lint/suspicious/noExplicitAny: as above
      ...each.nodes.map((node: any) => `${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 300)}`),
    ]);
  });
  return found.map((each: string[]) => each.join('\n  '));
}

const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

/** From one state of the atlas to the next. */
const walk: Record<string, (page: Page) => Promise<unknown>> = {
  start: async () => {},
  'another layer': (page) => layer(page, 'income_per_capita').click(),
  'a summary': async (page) => {
    await district(page, '916').press('Enter');
    await page.locator('.summary[data-unit="916"]').waitFor();
  },
  'the search': async (page) => {
    await page.locator('.search-open').click();
    await page.locator('dialog[open] input').fill('chau thanh');
  },
  'a comparison': async (page) => {
    await closeDialog(page);
    await page.locator('.compare-open').click();
    await page.locator('dialog[open] input').fill('co do');
    await page.keyboard.press('Enter');
    await page.locator('.summary[data-compare]').waitFor();
  },
  'the table': async (page) => {
    await page.locator('.table-open').click();
    await page.locator('atlas-table table').waitFor();
  },
  'the downloads': async (page) => {
    await page.locator('.download-open').click();
    await page.locator('atlas-download dialog[open]').waitFor();
  },
  'the help': async (page) => {
    await closeDialog(page);
    await page.keyboard.press('?');
    await page.locator('atlas-help dialog[open]').waitFor();
  },
  'the embed dialog': async (page) => {
    await closeDialog(page);
    await page.locator('.embed-open').click();
    await page.locator('atlas-embed-dialog dialog[open]').waitFor();
  },
};

const forms = [
  { form: 'phone', viewport: { width: 360, height: 740 }, hasTouch: true },
  { form: 'desk', viewport: { width: 1280, height: 800 }, hasTouch: false },
];
/** Half of the sixteen: every three of form, renderer, language and theme meet in each way. */
const cases = forms.flatMap((form, one) =>
  (['svg', 'maplibre'] as const).flatMap((renderer, two) =>
    ['vi', 'en'].map((lang, three) => ({
      ...form,
      renderer,
      lang,
      theme: (one + two + three) % 2 ? 'dark' : 'light',
    })),
  ),
);

describe('axe-core finds nothing, from the start to the last dialog', () => {
  it.each(cases)('$form, $renderer, $lang, $theme', async ({ viewport, hasTouch, renderer, lang, theme }) => {
    const page = await openAtlas(site.browser, `${site.server.url}?lang=${lang}&theme=${theme}`, {
      viewport,
      hasTouch,
      renderer,
    });
    await page.evaluate(axe.source);
    const found: Record<string, string[]> = {};
    for (const [name, step] of Object.entries(walk)) {
      await step(page);
      await page.waitForTimeout(150);
      const list = await problems(page);
      if (list.length > 0) found[name] = list;
    }
    await page.context().close();
    expect(found).toEqual({});
    expect(page.said).toEqual([]);
  });
});
