import { afterEach, describe, expect, it } from 'vitest';
import {
  button,
  type DiskFile,
  desk,
  drop,
  eventually,
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
  textOf,
  troubles,
} from '../support/e2e/desk-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** What a code page has for a byte, turned round; Vietnamese tones are letters of their own in windows-1258. */
const letters = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(new Uint8Array([byte])),
    byte,
  ]),
);
const windows1258 = (text: string): Uint8Array =>
  new Uint8Array(
    [...text.normalize('NFC')].flatMap((char) => {
      const tones = char.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      const base = char.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
      const parts = letters.has(char) ? [char] : [base.normalize('NFC'), ...tones];
      return parts.map((part) => letters.get(part) ?? expect.fail(`windows-1258 has no ${part}`));
    }),
  );
const utf16le = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

const ROWS = [
  ['Tên đơn vị', 'Chỉ tiêu', 'Năm', 'Giá trị', 'Báo', 'Tên bài', 'Ngày đăng', 'Địa chỉ'],
  ['Quận Bình Thủy', 'income_per_capita', '2023', '81,52', ...SOURCE.split('\t')],
  ['Huyện Cần Đước', 'income_per_capita', '2023', '66,4', ...SOURCE.split('\t')],
];
/** The table as CSV with CRLF, cells quoted where the separator stands in them. */
const csv = (separator: string): string =>
  ROWS.map((row) => row.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join(
    '\r\n',
  );

describe('a file that is dropped', () => {
  it('is read in any encoding and with any separator, and both are shown', async () => {
    const page = await openDesk(site);
    const cases: [name: string, bytes: Uint8Array, encoding: string, separator: string][] = [
      ['plain.csv', Buffer.from(csv(',')), 'utf-8', ','],
      ['mark.csv', Buffer.from(`\ufeff${csv(';')}`), 'utf-8', ';'],
      ['le.tsv', utf16le(`\ufeff${csv('\t')}`), 'utf-16le', '\t'],
      ['le-bare.csv', utf16le(csv(';')), 'utf-16le', ';'],
      ['be.csv', utf16be(`\ufeff${csv(',')}`), 'utf-16be', ','],
      ['old.csv', windows1258(csv(';')), 'windows-1258', ';'],
    ];
    for (const [name, bytes, encoding, separator] of cases) {
      await drop(page, { name, bytes });
      await eventually(() => states(page), name).toEqual(['ready', 'ready']);
      expect(await desk(page).locator('.encoding').inputValue(), name).toBe(encoding);
      expect(await desk(page).locator('.separator').inputValue(), name).toBe(separator);
      expect(await read(page, '0:3'), name).toContain('81,52 triệu');
      expect(await desk(page).locator('desk-figure .unit').allInnerTexts(), name).toEqual([
        expect.stringMatching(/bình thủy.*Cần Thơ/i),
        expect.stringMatching(/cần đước.*Long An/i),
      ]);
      await eventually(() => said(page, '806'), name).toMatch(/66,4.*\*/);
      await button(page, 'undo').click();
      await desk(page).locator('desk-columns').waitFor({ state: 'detached' });
    }
    expect(page.said).toEqual([]);
  });

  it('is read again in the encoding and with the separator that the editor picks', async () => {
    const page = await openDesk(site);
    await drop(page, { name: 'old.csv', bytes: windows1258(csv(';')) });
    await eventually(() => states(page)).toEqual(['ready', 'ready']);
    await desk(page).locator('.separator').selectOption(',');
    await eventually(() => states(page)).not.toContain('ready');
    await desk(page).locator('.separator').selectOption(';');
    await eventually(() => states(page)).toEqual(['ready', 'ready']);
    await desk(page).locator('.encoding').selectOption('utf-8');
    await eventually(() => desk(page).locator('.preview th .cell').first().innerText()).toContain('\ufffd');
    await button(page, 'undo').click();
    await eventually(() => states(page)).toEqual(['ready', 'ready']);
  });

  it('is refused with its name where it is too large, and nothing else changes', async () => {
    const page = await openDesk(site);
    await give(page, incomes('918\t81,52'));
    // What is said of it has been said.
    await eventually(() => desk(page).locator('.status').innerText()).toMatch(/1 số liệu sẵn sàng/);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['A'.repeat(20_000_001)], 'huge.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await eventually(() => desk(page).locator('.status').innerText()).toContain('huge.csv');
    expect(await states(page)).toEqual(['ready']);
  });
});

describe('a table that is pasted', () => {
  it('comes in wherever the page has the focus, by the keys of the system', async () => {
    const page = await openDesk(site, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate((text) => navigator.clipboard.writeText(text), incomes('918\t81,52'));
    await tab(page, 'coverage').press('Control+v');
    await eventually(() => states(page)).toEqual(['ready']);
    expect(await tab(page, 'check').getAttribute('aria-selected')).toBe('true');
    await expect
      .poll(() => desk(page).locator('.status').innerText())
      .toMatch(/1 dòng\. 1 số liệu sẵn sàng, 0/);
    // Within a field it is the field's.
    await tab(page, 'import').click();
    await desk(page).locator('#import-text').press('Control+v');
    await eventually(() => desk(page).locator('#import-text').inputValue()).toBe(incomes('918\t81,52'));
  });

  it('may have a column for each year, empty cells are no figures, and every row is listed', async () => {
    const page = await openDesk(site);
    const wide = [
      'Huyện\tThu nhập bình quân 2022\tThu nhập bình quân 2023',
      'Bình Thủy\t79,5\t81,52',
      'Cái Răng\t\t82,4',
      'Ô Môn\t\t',
    ].join('\n');
    await give(page, wide);
    await eventually(() => states(page)).toEqual(['open', 'open', 'open', 'empty']);
    expect(await troubles(page, '1:2')).toEqual(['source']);
    const fields = {
      outlet: 'Báo Mới',
      title: 'Thu nhập',
      published: '1-3-2024',
      url: 'https://new.example/a',
    };
    for (const [name, text] of Object.entries(fields)) {
      await desk(page).locator(`desk-source input[name=${name}]`).fill(text);
      await desk(page).locator(`desk-source input[name=${name}]`).press('Tab');
    }
    await eventually(() => states(page)).toEqual(['ready', 'ready', 'ready', 'empty']);
    await eventually(() => said(page, '919')).toMatch(/82,4.*\*/);
    await page.locator('.years [data-year="2022"]').click();
    await eventually(() => said(page, '918')).toMatch(/79,5.*\*/);
  });

  it('has numbers that can be read in two ways: they wait for an answer, which undo takes back', async () => {
    const page = await openDesk(site);
    const before = await said(page, '918');
    await give(page, incomes('918\t81,520', '919\t71,287'));
    await eventually(() => states(page)).toEqual(['open', 'open']);
    expect(await troubles(page, '0:1')).toEqual(['style']);
    const question = desk(page).locator('fieldset.asks');
    expect((await question.innerText()).replaceAll('\u00a0', ' ')).toMatch(
      /81,520 là 81,52\b[\s\S]*81,520 là 81 520/,
    );
    expect(await question.locator('input:checked').count()).toBe(0);
    expect(await said(page, '918')).toBe(before);
    await desk(page).locator('input[type=radio][value=comma]').check();
    await eventually(() => states(page)).toEqual(['ready', 'ready']);
    await eventually(() => said(page, '919')).toMatch(/71,287.*\*/);
    await button(page, 'undo').click();
    await question.waitFor();
    await eventually(() => states(page)).toEqual(['open', 'open']);
    await eventually(() => said(page, '918')).toBe(before);
    // The other answer: out of all proportion, so each row is asked about again.
    await desk(page).locator('input[type=radio][value=point]').check();
    await eventually(() => troubles(page, '0:1')).toContain('range');
    expect(await read(page, '0:1')).toContain('81.520');
  });
});

describe('files that are chosen', () => {
  it('come in together, sources going to the figures that name them', async () => {
    const page = await openDesk(site);
    await tab(page, 'import').click();
    const files: DiskFile[] = [
      textFile(
        'sources.csv',
        'id,outlet,title,published,url\nmoi-1,Báo Mới,Thu nhập,2024-03-01,https://new.example/a\n',
      ),
      textFile(
        'figures.csv',
        'unit,indicator,year,kind,value,source\n918,income_per_capita,2023,actual,81.52,moi-1\n',
      ),
      textFile('more.tsv', incomes('919\t82,4')),
    ];
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'import-files').click();
    await (await chooser).setFiles(
      files.map((file) => ({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(textOf(file)) })),
    );
    await eventually(() => said(page, '918')).toMatch(/81,52.*\*/);
    await eventually(() => said(page, '919')).toMatch(/82,4.*\*/);
    expect(await desk(page).locator('.sheet').allInnerTexts()).toEqual([
      expect.stringMatching(/^figures\.csv/),
      expect.stringMatching(/^more\.tsv/),
    ]);
    expect(page.said).toEqual([]);
  });

  it('that hold a heading alone are named, and no empty sheet is left', async () => {
    const page = await openDesk(site);
    await tab(page, 'import').click();
    const input = desk(page).locator('input[type=file]');
    await input.setInputFiles({ name: 'bare.csv', mimeType: 'text/csv', buffer: Buffer.from(SOURCE_HEAD) });
    await eventually(() => desk(page).locator('.status').innerText()).toContain('bare.csv');
    expect(await desk(page).locator('desk-columns').count()).toBe(0);
  });
});
