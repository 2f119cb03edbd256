import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type DiskFile,
  desk,
  drop,
  eventually,
  openDesk,
  read,
  states,
  textFile,
} from '../support/e2e/desk-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const SOURCE = { outlet: 'Báo Thử', title: 'Một bài', published: '15/2/2024', url: 'https://thu.example/1' };

/** Says for the whole sheet who printed it. */
async function complete(page: Page): Promise<void> {
  for (const [name, text] of Object.entries(SOURCE)) {
    const field = desk(page).locator(`desk-source [name="${name}"]`);
    await field.fill(text);
    await field.dispatchEvent('change');
  }
  await eventually(async () => (await states(page)).length).toBeGreaterThan(0);
}

/** A workbook as a program writes it. */
function workbook(bookType: 'xlsx' | 'xls' | 'ods'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Giải ngân và thu nhập năm 2022'],
    ['Tỉnh', 'Huyện', 'Thu nhập bình quân 2022', 'Giải ngân đầu tư công 2022'],
    ['Long An', 'Đức Huệ', 66.125, 0.913],
    [null, 'Châu Thành', 61.5, 0.97],
  ]);
  sheet['!merges'] = [utils.decode_range('A1:D1'), utils.decode_range('A3:A4')];
  for (const cell of ['D3', 'D4']) Object.assign(sheet[cell], { z: '0.0%' });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Ghi chú của người làm bảng']]), 'Ghi chú');
  utils.book_append_sheet(book, sheet, 'Số liệu');
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Huyện', 'Thu nhập bình quân 2021'],
      ['Tân Trụ', 58.25],
    ]),
    'Năm 2021',
  );
  return new Uint8Array(write(book, { bookType, type: 'array' }));
}

describe('a workbook', () => {
  it('is not blamed where what reads it cannot be had, and is read at the next try', async () => {
    const page = await openDesk(site);
    await page.route('**/workbook-worker-*.js', (route) => route.abort());
    await drop(
      page,
      { name: 'bang.xlsx', bytes: workbook('xlsx') },
      textFile('tot.csv', 'Huyện;Năm\nĐức Huệ;2022'),
    );
    await eventually(() => desk(page).locator('.status').innerText()).toContain(
      'Chưa đọc bang.xlsx: không tải được phần đọc bảng tính',
    );
    await page.unroute('**/workbook-worker-*.js');
    await drop(page, { name: 'bang.xlsx', bytes: workbook('xlsx') });
    await desk(page).locator('select.worksheet').waitFor();
    expect(page.said).toEqual([]);
  });

  it.each(['xlsx', 'xls', 'ods'] as const)(
    'as .%s is read by its cells, with merges, shares and a choice of sheet',
    async (type) => {
      const page = await openDesk(site);
      await drop(page, { name: `bang.${type}`, bytes: workbook(type) });
      await complete(page);
      const choice = desk(page).locator('select.worksheet');
      expect(await choice.inputValue()).toBe('Số liệu');
      await eventually(async () => (await states(page)).filter((state) => state !== 'empty')).toEqual([
        'ready',
        'ready',
        'ready',
        'ready',
      ]);
      await expect(desk(page).locator('desk-figure .read b').allInnerTexts()).resolves.toEqual([
        expect.stringContaining('66,125'),
        expect.stringContaining('91'),
        expect.stringContaining('61,5'),
        expect.stringContaining('97'),
      ]);
      await choice.selectOption('Năm 2021');
      await eventually(() => states(page)).toEqual(['ready']);
      expect(await read(page, '0:1')).toContain('58,25');
      expect(page.said).toEqual([]);
    },
  );

  it('that is a table in HTML under another name is read, too', async () => {
    const page = await openDesk(site);
    const html =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table><tr><th>Huyện</th><th>Thu nhập bình quân 2022</th></tr><tr><td>Đức Huệ</td><td>66,125</td></tr><tr><td>Tân Trụ</td><td>61,5</td></tr></table></body></html>';
    await drop(page, textFile('bao-cao.xls', html));
    await complete(page);
    await eventually(() => states(page)).toEqual(['ready', 'ready']);
    expect(await read(page, '0:1')).toContain('66,125');
    expect(page.said).toEqual([]);
  });
});

describe('a file of old letters', () => {
  it('in TCVN3 is recognised, named, and shown before and after', async () => {
    const page = await openDesk(site);
    const bytes = Buffer.from(
      'HuyÖn;N¨m;Thu nhËp b×nh qu©n\r\n§øc HuÖ;2022;66,1\r\nT©n Trô;2022;61,5\r\n',
      'latin1',
    );
    await drop(page, { name: 'abc.csv', bytes });
    await complete(page);
    await eventually(() => states(page)).toEqual(['ready', 'ready']);
    expect(await desk(page).locator('.encoding').inputValue()).toBe('tcvn3');
    const sample = await desk(page).locator('.encoding-sample').innerText();
    expect(sample).toContain('HuyÖn');
    expect(sample).toContain('Huyện');
    expect(page.said).toEqual([]);
  });
});

describe('files that are no tables', () => {
  const good: DiskFile = textFile('tot.csv', 'Huyện;Thu nhập bình quân 2022\nĐức Huệ;66,1\n');

  it('are named with what to do, and the good ones beside them come in', async () => {
    const page = await openDesk(site);
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await drop(
      page,
      { name: 'anh.png', bytes: png },
      textFile('bao-cao.pdf', '%PDF-1.7\n'),
      good,
      textFile('trong.csv', ''),
    );
    await eventually(async () => desk(page).locator('.status').innerText()).toContain(
      'bao-cao.pdf là tệp PDF',
    );
    await eventually(() => states(page)).toEqual(['open']);
    for (const word of ['anh.png là một bức ảnh', 'trong.csv là tệp trống', 'tot.csv'])
      await eventually(() => desk(page).locator('.status').innerText()).toContain(word);
    expect(page.said).toEqual([]);
  });

  it('or cannot be had are named, and nothing is lost', async () => {
    const page = await openDesk(site);
    await page.evaluate(() => {
      const unread = Blob.prototype.arrayBuffer;
      Blob.prototype.arrayBuffer = function (this: File) {
        return this.name === 'khoa.csv' || this.name === 'thu-muc'
          ? Promise.reject(new DOMException('The requested file could not be read', 'NotReadableError'))
          : unread.call(this);
      };
    });
    await drop(page, textFile('khoa.csv', 'x'), textFile('thu-muc', 'x'), good);
    await eventually(async () => desk(page).locator('.status').innerText()).toContain(
      'Không mở được khoa.csv',
    );
    await eventually(() => states(page)).toEqual(['open']);
    await eventually(() => desk(page).locator('.status').innerText()).toContain('thu-muc là một thư mục');
    expect(page.said).toEqual([]);
  });
});
