import { afterEach, expect, it } from 'vitest';
import {
  button,
  dataFiles,
  desk,
  download,
  drop,
  eventually,
  figure,
  give,
  openDesk,
  SOURCE_HEAD,
  said,
  states,
  tab,
  textFile,
  textOf,
  troubles,
} from '../support/e2e/desk-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const COMMAND = "=CMD()|'/C calc'!A0";
const SCRIPT = '<script>window.ran=1</script>';
const IMAGE = '<img src=x onerror=window.ran=1>';
/** A line of right-to-left marks, and controls that a clipboard lets through. */
const TURNED = 'Báo \u202emới\u202c\u0007\u001b';
const RUNS = /^[=+\-@\t\r＝＋－＠]/;

/** The cells of our own CSV files, whose quotes are doubled inside quotes. */
const cellsIn = (csv: string): string[] =>
  csv
    .replace(/^\ufeff/, '')
    .split(/,|\r?\n/)
    .map((cell) => cell.replace(/^"/, ''));

it('hostile texts in names, values and sources stay text: nothing runs, nothing leaves the page, and no file’s cell is a formula', async () => {
  const page = await openDesk(site);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const row = (unit: string, value: string, outlet: string, title: string, note = '') =>
    [
      unit,
      value,
      'income_per_capita',
      '2023',
      outlet,
      title,
      '2024-03-01',
      'https://new.example/a',
      note,
      note,
    ].join('\t');
  const table = [
    `unit\tvalue\tindicator\tyear\t${SOURCE_HEAD}\tnote_vi\tnote_en`,
    row(COMMAND, '80', 'Báo', 'Bài'),
    row(SCRIPT, IMAGE, 'Báo', 'Bài'),
    row(TURNED, '8\u202e1', 'Báo', 'Bài'),
    row('918', '81,52', COMMAND, IMAGE, `-1+${SCRIPT}`),
    row('919', '82,4', TURNED, `@SUM(1)${SCRIPT}`, '+84 gọi'),
  ].join('\n');
  await drop(page, textFile(`${IMAGE}.csv`, table));
  await eventually(() => states(page)).toEqual(['open', 'open', 'open', 'ready', 'ready']);
  expect(await troubles(page, '0:1')).toEqual(['unknown']);
  expect(await figure(page, '0:1').innerText()).toContain(COMMAND);
  expect(await figure(page, '1:1').innerText()).toContain(SCRIPT);
  expect(await figure(page, '1:1').innerText()).toContain(IMAGE);
  // What cannot be seen is named.
  expect(await figure(page, '2:1').innerText()).toMatch(/\[U\+202E\][\s\S]*\[U\+001B\]/);
  expect(await desk(page).locator('.sheet-head h3').innerText()).toContain(`${IMAGE}.csv`);
  await eventually(() => said(page, '918')).toMatch(/81,52.*\*/);
  await page.locator('path.district[data-unit="918"]').press('Enter');
  await eventually(() => page.locator('.summary').innerText()).toContain(COMMAND);
  await page.locator('.table-open').click();
  await page.locator('atlas-table table').waitFor();
  await page.keyboard.press('Escape');

  const files = await dataFiles(page);
  expect(await desk(page).locator('.outputs .sources').innerText()).toContain(IMAGE);
  const archive = await download(page, () => desk(page).locator('button.save').click());
  for (const part of ['coverage', 'import', 'check'] as const) await tab(page, part).click();
  expect(files.map(({ name }) => name)).toEqual(['figures.csv', 'sources.csv']);
  for (const file of files) {
    const running = cellsIn(textOf(file)).filter((cell) => RUNS.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell));
    expect(running, file.name).toEqual([]);
  }
  expect(textOf(files[1] as (typeof files)[0])).toContain(`'${COMMAND}`);
  expect(textOf(archive)).not.toContain(SCRIPT);
  expect(textOf(archive)).not.toContain(IMAGE);

  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(
    await page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return [document, ...roots].flatMap((root) => [...root.querySelectorAll('img[src=x], [onerror]')])
        .length;
    }),
  ).toBe(0);
  expect(
    asked.filter(
      (url) => new URL(url).origin !== new URL(site.server.url).origin && !url.startsWith('blob:'),
    ),
  ).toEqual([]);
  expect(page.said).toEqual([]);
});

it('a cell of a million letters and NUL bytes do no harm: the row is listed, the page goes on, the draft is kept', async () => {
  const page = await openDesk(site);
  const long = 'x'.repeat(1_000_000);
  const table = [
    'unit\tvalue\tindicator\tyear',
    `${long}\t80\tincome_per_capita\t2023`,
    `918\t${'9'.repeat(1_000_000)}\tincome_per_capita\t2023`,
    '91\u00009\t8\u00002\tincome_per_capita\t2023',
  ].join('\n');
  await drop(page, textFile('long.tsv', table));
  await eventually(() => states(page)).toEqual(['open', 'open', 'open']);
  expect(await troubles(page, '0:1')).toContain('unknown');
  expect(await troubles(page, '1:1')).toContain('unreadable');
  // The list and the preview are of a size that a person reads.
  const length = await desk(page).evaluate((each) => each.shadowRoot?.textContent?.length ?? 0);
  expect(length).toBeLessThan(100_000);
  for (const key of ['0:1', '1:1', '2:1']) await figure(page, key).locator('.skip').click();
  await eventually(() => states(page)).toEqual(['skipped', 'skipped', 'skipped']);
  await give(page, 'unit\tvalue\n918\t80');
  await eventually(() => desk(page).locator('.sheet').count()).toBe(2);
  expect(await desk(page).locator('.kept').innerText()).toContain('được giữ');
  await page.reload();
  await tab(page, 'check').click();
  await eventually(() => desk(page).locator('.sheet').count()).toBe(2);
  expect(await button(page, 'undo').isDisabled()).toBe(true);
  expect(page.said).toEqual([]);
});
