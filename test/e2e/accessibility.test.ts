import { describe, expect, it } from 'vitest';
import { EVERY_ENGINE, findings } from '../support/e2e/accessibility-engines.ts';
import { reasonsOf } from '../support/e2e/accessibility-reasons.ts';
import { district, layer, openAtlas, openDrawn } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
type Page = Awaited<ReturnType<typeof openAtlas>>;

const closeDialog = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

/** From one state of the atlas to the next. */
const walk: Record<string, (page: Page) => Promise<unknown>> = {
  start: async () => {},
  'another layer': async (page) => {
    await layer(page, 'income_per_capita').click();
    await page.locator('[data-layer="income_per_capita"][aria-pressed="true"]').waitFor();
  },
  'a summary': async (page) => {
    await district(page, '916').press('Enter');
    await page.locator('.summary[data-unit="916"]').waitFor();
  },
  'the search': async (page) => {
    await page.locator('.search-open').click();
    await page.locator('dialog[open] input').fill('chau thanh');
    await page.locator('.search-option[aria-selected="true"]').waitFor();
  },
  'a comparison': async (page) => {
    await closeDialog(page);
    await page.locator('.compare-open').click();
    await page.locator('dialog[open] input').fill('co do');
    await page.locator('.search-option[aria-selected="true"]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.summary[data-compare]').waitFor();
  },
  'the table': async (page) => {
    await page.locator('.table-open').click();
    await page.locator('atlas-table table').waitFor();
  },
  'the downloads': async (page) => {
    await page.locator('atlas-table .close').click();
    await page.locator('atlas-table').waitFor({ state: 'detached' });
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
    await page.locator('atlas-embed-dialog dialog[open] embed-output').first().waitFor();
  },
};

const phone = { form: 'phone', viewport: { width: 360, height: 740 }, hasTouch: true };
const desk = { form: 'desk', viewport: { width: 1280, height: 800 }, hasTouch: false };
/**
 * Half of the eight: every two of form, language and theme meet. What draws the map is one more canvas to the engines, and
 * half of the cases have it. axe-core sees them all; of the others, which take many times as long, each sees every state
 * once, in the forms that differ in everything.
 */
const cases = [
  { ...phone, lang: 'en', theme: 'dark', renderer: 'svg', engines: ['axe-core', 'Alfa'] },
  { ...phone, lang: 'vi', theme: 'light', renderer: 'maplibre', engines: ['axe-core'] },
  { ...desk, lang: 'en', theme: 'light', renderer: 'maplibre', engines: ['axe-core', 'IBM Equal Access'] },
  { ...desk, lang: 'vi', theme: 'dark', renderer: 'svg', engines: ['axe-core'] },
] as const;

/** A button without a name and two paragraphs in the atlas' shadow tree; one of these is pale, by a style that holds. */
function plantFaults(): void {
  const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.planted { background: #fff; color: #000 }
    @container (min-width: 1px) { .pale { color: #ccc } }
    @container (max-width: 1px) { .dark { color: #ccc } }`);
  root.adoptedStyleSheets.push(sheet);
  const box = document.createElement('div');
  for (const [tag, name] of [
    ['button', 'nameless'],
    ['p', 'pale'],
    ['p', 'dark'],
  ] as const) {
    const planted = document.createElement(tag);
    planted.className = `planted ${name}`;
    if (tag === 'p') planted.textContent = 'Mười hai trên mười bốn';
    box.append(planted);
  }
  root.querySelector('.panel')?.prepend(box);
}

it('each engine sees into the shadow tree and its adopted style sheets', async () => {
  const page = await openDrawn(site.browser, site.server.url);
  await page.evaluate(plantFaults);
  const found = await findings(page, EVERY_ENGINE);
  await page.context().close();
  const planted = found.filter(({ place }) => place.includes('.planted'));
  expect(planted.map(({ engine, rule, place }) => `${engine}: ${rule}: ${place}`).sort()).toEqual([
    'Alfa: sia-r12: cuulong-atlas button.planted.nameless',
    'Alfa: sia-r69: cuulong-atlas p.planted.pale',
    'IBM Equal Access: input_label_exists: cuulong-atlas button.planted.nameless',
    'IBM Equal Access: text_contrast_sufficient: cuulong-atlas p.planted.pale',
    'axe-core: button-name: cuulong-atlas button.planted.nameless',
    'axe-core: color-contrast: cuulong-atlas p.planted.pale',
  ]);
});

/** Frames as newspapers have them, wide and small. */
const frames = [
  { viewport: { width: 680, height: 520 }, search: '&lang=vi&theme=light' },
  { viewport: { width: 300, height: 250 }, search: '&lang=en&theme=dark' },
];

describe('rule engines find nothing in a frame that has no reason', () => {
  const reasons = reasonsOf('frame');

  it.each(frames)('$viewport.width by $viewport.height', async ({ viewport, search }) => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1${search}`, { viewport });
    const found: Record<string, string[]> = {};
    for (const name of ['start', 'a summary']) {
      await walk[name]?.(page);
      const list = reasons.without(await findings(page, EVERY_ENGINE));
      if (list.length > 0) found[name] = list;
    }
    await page.context().close();
    expect(found).toEqual({});
    expect(page.said).toEqual([]);
  });

  it('and each reason is still needed', () => expect(reasons.unneeded()).toEqual([]));
});

describe('rule engines find nothing that has no reason, from the start to the last dialog', () => {
  const reasons = reasonsOf('page');

  it.each(cases)('$form, $renderer, $lang, $theme: $engines', async (each) => {
    const { viewport, hasTouch, renderer, lang, theme, engines } = each;
    const open = renderer === 'svg' ? openDrawn : openAtlas;
    const address = `${site.server.url}?lang=${lang}&theme=${theme}`;
    const page = await open(site.browser, address, { viewport, hasTouch });
    const found: Record<string, string[]> = {};
    for (const [name, step] of Object.entries(walk)) {
      await step(page);
      await page.waitForTimeout(150);
      const list = reasons.without(await findings(page, engines));
      if (list.length > 0) found[name] = list;
    }
    await page.context().close();
    expect(found).toEqual({});
    expect(page.said).toEqual([]);
  });

  it('and each reason is still needed', () => expect(reasons.unneeded()).toEqual([]));
});
