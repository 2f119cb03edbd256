import { afterEach, describe, expect, it } from 'vitest';
import { findings } from '../support/e2e/accessibility-engines.ts';
import { reasonsOf } from '../support/e2e/accessibility-reasons.ts';
import {
  type DeskPage,
  desk,
  eventually,
  figure,
  give,
  incomes,
  openDesk,
  said,
  states,
  tab,
  troubles,
} from '../support/e2e/desk-page.ts';
import { hiddenStops } from '../support/e2e/hidden-stops.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** A sheet with a question, an ambiguous name, a conflict, an unlikely number, one set aside, and one that counts. */
const TABLE = incomes(
  '918\t81,520',
  'Châu Thành\t60,500',
  '927\t71,900',
  '919\t900,000',
  '917\t80,000',
  'Xyz\t1,000',
);

/** Of the slow engines each sees every part once, as on the page. */
const cases = [
  { theme: 'light', width: 1280, engines: ['axe-core', 'IBM Equal Access'] },
  { theme: 'light', width: 360, engines: ['axe-core'] },
  { theme: 'dark', width: 1280, engines: ['axe-core'] },
  { theme: 'dark', width: 360, engines: ['axe-core', 'Alfa'] },
] as const;

describe('rule engines find nothing in any part of the desk that has no reason', () => {
  const reasons = reasonsOf('desk');

  it.each(cases)('$theme, $width wide: $engines', async ({ theme, width, engines }) => {
    const page = await openDesk(site, { viewport: { width, height: 800 } }, `&theme=${theme}`);
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      const list = reasons.without(await findings(page, engines));
      if (list.length > 0) found[name] = list;
    };
    await look('coverage');
    await tab(page, 'import').click();
    await desk(page).locator('.import details summary').click();
    await look('import');
    await give(page, TABLE);
    await desk(page).locator('fieldset.asks').waitFor();
    await look('check, with a question');
    await desk(page).locator('fieldset.asks input[value=comma]').check();
    await eventually(() => states(page)).toEqual(['ready', 'open', 'open', 'open', 'ready', 'open']);
    await figure(page, '4:1').locator('.skip').click();
    await figure(page, '2:1').locator('input[value=replace]').click();
    await figure(page, '0:1').locator('details summary').click();
    await eventually(() => states(page)).toContain('skipped');
    await desk(page).locator('desk-source details > summary').click();
    await desk(page).locator('desk-source input[name=published]').fill('31-2-2024');
    await desk(page).locator('desk-source input[name=published]').press('Tab');
    await eventually(() => desk(page).locator('desk-source').innerText()).toContain('Không có ngày này.');
    await look('check, with troubles');
    await tab(page, 'out').click();
    await desk(page).locator('[data-code=figures-frame]').waitFor();
    await look('out');
    expect(found).toEqual({});
    expect(page.said).toEqual([]);
  });

  it('and each reason is still needed', () => expect(reasons.unneeded()).toEqual([]));
});

/** The desk with that sheet on its way: questions answered, and troubles of several kinds. */
async function openSheet(options: Parameters<typeof openDesk>[1] = {}) {
  const page = await openDesk(site, options);
  await give(page, TABLE);
  await desk(page).locator('fieldset.asks input[value=comma]').check();
  await eventually(() => states(page)).toEqual(['ready', 'open', 'open', 'open', 'ready', 'open']);
  await figure(page, '2:1').locator('input[value=replace]').click();
  await eventually(() => troubles(page, '2:1')).toEqual(['reason']);
  // What counts is on the map, and so in the table of what is missing.
  await eventually(() => said(page, '917')).toMatch(/80 .*\*/);
  await figure(page, '0:1').locator('details summary').click();
  await figure(page, '0:1').locator('.cells input').first().waitFor();
  return page;
}

it('nothing of the desk hides what has the focus, on a phone, in a low window and on a desk', async () => {
  const page = await openSheet();
  const found: Record<string, string[]> = {};
  for (const [width, height] of [
    [390, 844],
    [640, 512],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const part of ['coverage', 'import', 'check', 'out'] as const) {
      await tab(page, part).click();
      await desk(page).locator(`#panel-${part}`).waitFor();
      if (part === 'out') await desk(page).locator('[data-code=figures-frame]').waitFor();
      await desk(page).locator('header a').focus();
      const list = await hiddenStops(page, 'atlas-desk');
      if (list.length > 0) found[`${part}, ${width} by ${height}`] = list;
    }
  }
  expect(found).toEqual({});
});

it('the line about unpublished figures hides no button above the desk, either', async () => {
  const page = await openSheet();
  await page.locator('.provenance-banner').waitFor();
  for (const name of ['.search-open', '.map-controls button >> nth=-1']) {
    const met = await page.locator(name).evaluate((button) => {
      // Half out of the window, so that the page scrolls no further than it has to.
      const before = button.getBoundingClientRect();
      scrollBy(0, before.y + before.height / 3);
      (button as HTMLElement).focus();
      const { x, y, width, height } = button.getBoundingClientRect();
      const root = button.getRootNode() as ShadowRoot;
      return button.contains(root.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(met, name).toBe(true);
  }
});

/** Each control with its name, as the browser tells assistive technology, and its words as they are seen. */
async function namesOf(page: DeskPage) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const roles = ['button', 'tab', 'link', 'checkbox', 'radio', 'textbox', 'combobox', 'DisclosureTriangle'];
  const controls = nodes.filter(({ ignored, role }) => !ignored && roles.includes(role?.value));
  const found: { name: string; seen: string }[] = [];
  for (const { name, backendDOMNodeId: backendNodeId } of controls) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        if (this.getRootNode().host?.localName !== 'atlas-desk') return null;
        if (this.ariaLabel) return this.ariaLabel;
        const label = this.labels?.[0];
        return label ? label.querySelector('span')?.innerText ?? label.innerText : this.innerText;
      }`,
    });
    if (result.value === null) continue;
    const [said, seen] = [name?.value ?? '', result.value].map((text) => text.replace(/\s+/g, ' ').trim());
    found.push({ name: said, seen });
  }
  return found;
}

it('every control of the desk has a name of its own, its words apart as they are seen', async () => {
  const page = await openSheet();
  for (const part of ['coverage', 'import', 'check', 'out'] as const) {
    await tab(page, part).click();
    if (part === 'out') await desk(page).locator('[data-code=figures-frame]').waitFor();
    const names = await namesOf(page);
    expect(names.length).toBeGreaterThan(10);
    for (const { name, seen } of names) expect(name).toBe(seen);
    const skips = names.map(({ name }) => name).filter((name) => /^(Gác lại|Dùng|Thêm số liệu)/.test(name));
    expect(new Set(skips).size).toBe(skips.length);
  }
});

it('an answer is said, leads on to the next question, and can be taken back', async () => {
  const page = await openDesk(site);
  await give(page, incomes('918\t81,5', 'Xyz\t70,1', '917\t-', '919\tx'));
  const questions = desk(page).locator('desk-questions');
  const offers = questions.locator('[data-answer=""] .offers button');
  await offers.first().waitFor();
  const asked = await questions.locator('[data-answer=""]:has(.offers)').count();
  for (let left = asked; left > 0; left--) {
    await offers.first().press('Enter');
    await eventually(() => questions.locator('[data-answer=""]:has(.offers)').count()).toBe(left - 1);
    await eventually(() => desk(page).locator('.status').innerText()).toMatch(
      /^Đã ghi câu trả lời\. \d+ số liệu/,
    );
    const focus = () =>
      page.evaluate(() => {
        const element = document.querySelector('atlas-desk')?.shadowRoot?.activeElement as HTMLElement | null;
        return [element?.localName, element?.closest('li')?.dataset.answer];
      });
    await expect.poll(focus).toEqual(left > 1 ? ['button', ''] : ['h3', undefined]);
  }
  await questions.locator('.answered button').first().press('Enter');
  await eventually(() => desk(page).locator('.status').innerText()).toContain('Đã mở lại câu hỏi.');
});

/** What has the keyboard's focus, within whatever shadow tree. */
const focused = (page: DeskPage) =>
  page.evaluate(() => {
    let element = document.activeElement as HTMLElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
    const key = element.closest<HTMLElement>('desk-figure')?.dataset.key;
    const { value, name } = element as HTMLInputElement;
    return {
      id: element.id,
      name: name ?? '',
      hook: element.dataset.candidate ?? '',
      classes: element.className,
      key,
      value,
    };
  });
type Focus = Awaited<ReturnType<typeof focused>>;

/** Presses Tab until `there` is true of what has the focus; fails after so many times. */
async function tabTo(page: DeskPage, there: (focus: Focus) => boolean, key = 'Tab', most = 150) {
  for (let times = 0; times < most; times++) {
    const focus = await focused(page);
    if (there(focus)) return focus;
    await page.keyboard.press(key);
  }
  return expect.fail(`${key} never came there; it ended at ${JSON.stringify(await focused(page))}`);
}

it('the keyboard alone leads from a pasted table by its questions to a saved file', async () => {
  const page = await openDesk(site);
  const { keyboard } = page;
  await tabTo(page, ({ id }) => id === 'tab-coverage');
  await keyboard.press('ArrowRight');
  await tabTo(page, ({ id }) => id === 'import-text');
  await keyboard.insertText(
    [
      'unit\tvalue\tindicator\tyear',
      'Châu Thành\t60,500\tincome_per_capita\t2023',
      '927\t71,900\tincome_per_capita\t2023',
    ].join('\n'),
  );
  await tabTo(page, ({ classes }) => classes.includes('import-read'));
  await keyboard.press('Enter');

  // The reading of the numbers.
  await desk(page).locator('fieldset.asks').waitFor();
  await tabTo(page, ({ name }) => name.startsWith('style-'));
  await keyboard.press('Space');
  await eventually(() => figure(page, '1:1').innerText()).toContain('71,9 triệu');
  // The source.
  for (const [name, text] of [
    ['outlet', 'Báo Mới'],
    ['title', 'Thu nhập'],
    ['published', '1-3-2024'],
    ['url', 'https://new.example/a'],
  ] as const) {
    await tabTo(page, (focus) => focus.name === name);
    await keyboard.insertText(text);
  }
  // The name, then the conflict, each where the report says it.
  await tabTo(page, ({ hook }) => hook === '942');
  await keyboard.press('Enter');
  await eventually(() => figure(page, '0:1').getAttribute('data-state')).toBe('ready');
  await eventually(async () => (await focused(page)).key).toBe('0:1');
  await tabTo(page, ({ name, key }) => key === '1:1' && name.startsWith('conflict-'));
  await keyboard.press('ArrowDown');
  await eventually(() => states(page)).toEqual(['ready', 'ready']);
  await eventually(() => said(page, '942')).toMatch(/60,5.*\*/);
  await eventually(async () => (await focused(page)).key).toBe('1:1');

  // Undone and done again outside of any field, then out.
  await keyboard.press('Control+z');
  await eventually(() => states(page)).toEqual(['ready', 'open']);
  await keyboard.press('Control+Shift+z');
  await eventually(() => states(page)).toEqual(['ready', 'ready']);
  await tabTo(page, ({ id }) => id === 'tab-check', 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await tabTo(page, ({ classes }) => classes === 'save');
  const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toBe('figures.csv');
  expect(page.said).toEqual([]);
});
