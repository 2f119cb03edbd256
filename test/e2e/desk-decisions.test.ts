import { afterEach, describe, expect, it } from 'vitest';
import {
  button,
  desk,
  drop,
  eventually,
  figure,
  give,
  incomes,
  openDesk,
  read,
  SOURCE,
  SOURCE_HEAD,
  said,
  states,
  tab,
  textFile,
  troubles,
} from '../support/e2e/desk-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** The published income of Thới Lai in 2023 is 71.287, of Báo Cần Thơ; that of Phong Điền in 2023 is 75.1. */
const DISPUTED = '927';
const chosen = (page: Parameters<typeof figure>[0], key: string, value: string) =>
  figure(page, key).locator(`input[type=radio][value=${value}]`);

describe('names', () => {
  it('that two units have are a question: the row gets the code of the one that is picked', async () => {
    const page = await openDesk(site);
    await give(page, incomes('Châu Thành\t60,5'));
    await eventually(() => troubles(page, '0:1')).toEqual(['ambiguous']);
    const candidates = figure(page, '0:1').locator('[data-candidate]');
    expect(await candidates.allInnerTexts()).toEqual([
      expect.stringContaining('Long An'),
      expect.stringContaining('Sóc Trăng'),
    ]);
    for (const code of ['808', '942']) expect(await said(page, code)).not.toContain('60,5');
    await candidates.nth(1).click();
    await eventually(() => states(page)).toEqual(['ready']);
    await eventually(() => said(page, '942')).toMatch(/60,5.*\*/);
    expect(await said(page, '808')).not.toContain('60,5');
    expect(await desk(page).locator('.preview tbody td').first().innerText()).toBe('942');
  });

  it('that are not quite a unit’s are asked about, and unknown ones come with the nearest', async () => {
    const page = await openDesk(site);
    await give(page, incomes('Bỉnh Thủy\t81,52', 'Cái Rắng Mới\t82,4', 'Xyz\t80'));
    await eventually(() => troubles(page, '0:1')).toEqual(['doubtful']);
    expect(await troubles(page, '1:1')).toEqual(['unknown']);
    expect(await figure(page, '2:1').locator('.near').count()).toBe(0);
    await figure(page, '0:1').locator('[data-candidate="918"]').click();
    await figure(page, '1:1').locator('.near [data-candidate="919"]').click();
    const choice = figure(page, '2:1').locator('.choice');
    const option = choice.locator('option', { hasText: /Ô Môn/ });
    await choice.locator('select').selectOption((await option.getAttribute('value')) ?? '');
    await choice.locator('.use').click();
    await eventually(() => states(page)).toEqual(['ready', 'ready', 'ready']);
    await eventually(() => said(page, '917')).toMatch(/80.*\*/);
  });
});

describe('a figure other than the published one', () => {
  it('stands beside it with both sources; to replace it takes the reason in both languages', async () => {
    const page = await openDesk(site);
    await give(page, incomes(`${DISPUTED}\t71,9`));
    await eventually(() => troubles(page, '0:1')).toEqual(['conflict']);
    const pair = figure(page, '0:1').locator('.conflict dl > div');
    expect(await pair.allInnerTexts()).toEqual([
      expect.stringMatching(/71,287[\s\S]*Báo Cần Thơ, 9-2-2024/),
      expect.stringMatching(/71,9[\s\S]*Báo Mới, 1-3-2024/),
    ]);
    expect(await said(page, DISPUTED)).toContain('71,287');
    await chosen(page, '0:1', 'replace').check();
    await eventually(() => troubles(page, '0:1')).toEqual(['reason']);
    const reason = (lang: string) => desk(page).locator(`desk-source textarea[lang=${lang}]`);
    await reason('vi').fill('Số cũ in sai.');
    await reason('vi').press('Tab');
    expect(await troubles(page, '0:1')).toEqual(['reason']);
    await reason('en').fill('The old figure was a misprint.');
    await reason('en').press('Tab');
    await eventually(() => states(page)).toEqual(['ready']);
    await eventually(() => said(page, DISPUTED)).toMatch(/71,9 .*\*/);
    await tab(page, 'out').click();
    expect(await desk(page).locator('.outputs .counts').innerText()).toMatch(
      /Không có số liệu mới, 1 số liệu thay/,
    );
  });

  it('stays beside it where another source says so, and not where it is the same one', async () => {
    const page = await openDesk(site);
    await give(page, incomes(`${DISPUTED}\t71,9`, '926\t76'));
    await eventually(() => states(page)).toEqual(['open', 'open']);
    await chosen(page, '0:1', 'beside').click();
    await eventually(() => states(page)).toEqual(['ready', 'open']);
    expect(await said(page, DISPUTED)).toContain('71,287');
    await page.locator(`path.district[data-unit="${DISPUTED}"]`).press('Enter');
    await eventually(() => page.locator('.summary').innerText()).toMatch(/71,287[\s\S]*71,9/);
    // The source's own published figure again, with another number.
    await desk(page).locator('.sheet-head .remove').click();
    const row = `${DISPUTED}\t71,9\tincome_per_capita\t2023\tbaocantho-2024-02-09`;
    await give(page, `unit\tvalue\tindicator\tyear\tsource\n${row}`);
    await eventually(() => troubles(page, '0:1')).toEqual(['conflict']);
    expect(await chosen(page, '0:1', 'replace').count()).toBe(1);
    expect(await chosen(page, '0:1', 'beside').count()).toBe(0);
    expect(await figure(page, '0:1').innerText()).toContain('Không để cạnh nhau được');
  });
});

describe('what is odd', () => {
  it('waits: the same again, out of range, unlike the year before; a tick or setting aside settles it', async () => {
    const page = await openDesk(site);
    await give(
      page,
      [
        `unit\tvalue\tindicator\tyear\t${SOURCE_HEAD}`,
        ...[
          '918\t81,52\t2023',
          '918\t81,6\t2023',
          '919\t900\t2023',
          '808\t140\t2020',
          '926\t75,1\t2023',
          '\t\t2023',
        ].map((row) => {
          const [unit, value, year] = row.split('\t');
          return `${unit}\t${value}\tincome_per_capita\t${year}\t${SOURCE}`;
        }),
      ].join('\n'),
    );
    await eventually(() => states(page)).toEqual(['open', 'open', 'open', 'open', 'ready', 'empty']);
    // Two numbers for one figure: neither counts.
    for (const key of ['0:1', '1:1']) expect(await troubles(page, key)).toEqual(['duplicate']);
    expect(await troubles(page, '2:1')).toEqual(['range']);
    expect(await troubles(page, '3:1')).toEqual(['history']);
    expect(await figure(page, '3:1').innerText()).toMatch(/59 .*2019/);
    for (const key of ['2:1', '3:1']) {
      await figure(page, key).locator('.tick input').check();
      await eventually(() => figure(page, key).getAttribute('data-state')).toBe('ready');
    }
    await eventually(() => said(page, '919')).toMatch(/900.*\*/);
    // Setting the first one aside makes room for the second.
    await figure(page, '0:1').locator('.skip').click();
    await eventually(() => states(page)).toEqual(['skipped', 'ready', 'ready', 'ready', 'ready', 'empty']);
    await eventually(() => said(page, '918')).toMatch(/81,6 .*\*/);
    await figure(page, '0:1').locator('.skip').click();
    await eventually(() => states(page)).toEqual(['open', 'open', 'ready', 'ready', 'ready', 'empty']);
    // An edit of a checked number asks again.
    await figure(page, '2:1').locator('details summary').click();
    await figure(page, '2:1').locator('.cells input[data-column="1"]').fill('950');
    await figure(page, '2:1').locator('.cells input[data-column="1"]').press('Tab');
    await eventually(() => troubles(page, '2:1')).toEqual(['range']);
    expect(await read(page, '2:1')).toContain('950');
  });

  it('outlives a reload, with what was decided; the keys undo and redo it', async () => {
    const page = await openDesk(site);
    await give(page, incomes('Châu Thành\t60,500', '919\t900,000', '918\t81,520', '917\t80'));
    await desk(page).locator('fieldset.asks input[value=comma]').check();
    await eventually(() => states(page)).toEqual(['open', 'open', 'ready', 'ready']);
    await figure(page, '0:1').locator('[data-candidate="942"]').click();
    await figure(page, '1:1').locator('.tick input').check();
    await eventually(() => states(page)).toEqual(['ready', 'ready', 'ready', 'ready']);
    await figure(page, '3:1').locator('.skip').click();
    const after = ['ready', 'ready', 'ready', 'skipped'];
    await eventually(() => states(page)).toEqual(after);
    await tab(page, 'check').focus();
    await page.keyboard.press('Control+z');
    await eventually(() => states(page)).toEqual(['ready', 'ready', 'ready', 'ready']);
    await page.keyboard.press('Control+z');
    await eventually(() => states(page)).toEqual(['ready', 'open', 'ready', 'ready']);
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    await eventually(() => states(page)).toEqual(after);
    await page.reload();
    await tab(page, 'check').click();
    await eventually(() => states(page)).toEqual(after);
    expect(await read(page, '2:1')).toContain('81,52 ');
    await eventually(() => said(page, '942')).toMatch(/60,5.*\*/);
    // What was undone before the reload is gone with it, and there is nothing to undo.
    expect(await button(page, 'undo').isDisabled()).toBe(true);
    expect(page.said).toEqual([]);
  });
});

it('a long check can be stopped: nothing of it counts until it is made again', async () => {
  const page = await openDesk(site);
  const before = await said(page, '918');
  // Seen and clicked by the page itself, as soon as it is there.
  await page.evaluate(() => {
    const root = document.querySelector('atlas-desk')?.shadowRoot as ShadowRoot;
    const watch = new MutationObserver(() => {
      const cancel = root.querySelector<HTMLElement>('.cancel');
      if (!cancel) return;
      watch.disconnect();
      const { max, value } = root.querySelector('progress') as HTMLProgressElement;
      Object.assign(window, { stopped: { max, value } });
      cancel.click();
    });
    watch.observe(root, { childList: true, subtree: true });
  });
  const many = Array.from({ length: 10_600 }, (_, row) => (row === 0 ? '918\t80' : `9${row}\t80`));
  await drop(page, textFile('many.tsv', incomes(...many)));
  await button(page, 'again').waitFor();
  expect(await page.evaluate(() => (window as unknown as { stopped: object }).stopped)).toMatchObject({
    max: 10_600,
  });
  expect(await states(page)).toEqual([]);
  expect(await said(page, '918')).toBe(before);
  await button(page, 'again').click();
  await eventually(() => said(page, '918')).toMatch(/80 .*\*/);
  await eventually(async () => (await states(page)).length).toBe(50);
  expect(await desk(page).locator('.states [data-filter=all]').innerText()).toContain('10.600');
  expect(page.said).toEqual([]);
});
