import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import {
  button,
  type DiskFile,
  desk,
  drop,
  eventually,
  give,
  openDesk,
  read,
  states,
  textFile,
  troubles,
} from '../support/e2e/desk-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const SOURCE = { outlet: 'Báo Thử', title: 'Một bài', published: '15/2/2024', url: 'https://thu.example/1' };

/** Says for the whole sheet which indicator and year it is of, and who printed it. */
async function complete(page: Page, about: { indicator?: string; year?: string } = {}): Promise<void> {
  const [indicator, year] = [about.indicator, about.year];
  const defaults = desk(page).locator('.defaults select');
  if (indicator) await defaults.nth(0).selectOption(indicator);
  if (year) await defaults.nth(1).selectOption(year);
  for (const [name, text] of Object.entries(SOURCE)) {
    const field = desk(page).locator(`desk-source [name="${name}"]`);
    await field.fill(text);
    await field.dispatchEvent('change');
  }
  await eventually(async () => (await states(page)).length).toBeGreaterThan(0);
}

const tsv = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');
/** The questions that are open: the kind of trouble and what it is about. */
const questions = (page: Page): Promise<string[]> =>
  desk(page)
    .locator('desk-questions li[data-answer=""]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.question ?? ''));
const answer = (page: Page, question: string, offer: string) =>
  desk(page).locator(`desk-questions li[data-question="${question}"] [data-offer="${offer}"]`).click();

describe('a table as offices write it', () => {
  it('has its plans asked about once, and its results ready', async () => {
    const page = await openDesk(site);
    await give(
      page,
      tsv(
        ['STT', 'Huyện, thị xã, thành phố', 'Năm 2021', '', '', 'Năm 2022', '', ''],
        ['', '', 'Kế hoạch', 'Thực hiện', 'TH/KH (%)', 'Kế hoạch', 'Thực hiện', 'TH/KH (%)'],
        ['1', 'Tân Trụ', '62,5', '57,1', '91,4', '69,0', '65,2', '94,5'],
        ['2', 'Đức Huệ', '63,5', '60,3', '95,0', '70,0', '67,4', '96,3'],
      ),
    );
    await complete(page, { indicator: 'income_per_capita' });
    const plan = 'heading-word plan Kế hoạch';
    await eventually(() => questions(page)).toEqual([plan, 'heading-word share-of-plan TH/KH (%)']);
    await eventually(async () => (await states(page)).filter((state) => state === 'ready').length).toBe(4);
    await answer(page, plan, 'target');
    await eventually(() => questions(page)).toEqual(['heading-word share-of-plan TH/KH (%)']);
    await eventually(async () => (await states(page)).filter((state) => state === 'ready').length).toBe(8);
    // One stroke asks again.
    await button(page, 'undo').click();
    await eventually(() => questions(page)).toContain(plan);
    expect(page.said).toEqual([]);
  });

  it.each([
    ['a title', ['Dự toán thu ngân sách nhà nước năm 2022', ''], []],
    ['a section', [], ['I. Dự toán năm 2022', '']],
  ])('has a plan in %s asked about', async (_, title, section) => {
    const page = await openDesk(site);
    const head = ['Huyện', 'Thu ngân sách'];
    await give(page, tsv(...[title, head, section, ['Đức Hòa', '811,5']].filter((row) => row.length > 0)));
    await complete(page, { year: '2022' });
    await eventually(async () => (await questions(page)).join()).toContain('heading-word plan');
    expect(await states(page)).not.toContain('ready');
    expect(page.said).toEqual([]);
  });

  it.each([
    [
      'a title',
      tsv(['Dân số các huyện năm 2022 (nghìn người)', ''], ['Huyện', 'Dân số'], ['Đức Hòa', '331,2']),
    ],
    ['a second heading row', tsv(['Huyện', 'Dân số 2022'], ['', '(Nghìn người)'], ['Đức Hòa', '331,2'])],
    [
      'a note above in two languages',
      tsv(
        ['Đơn vị tính - Unit: Nghìn người - Thous. pers.', ''],
        ['Huyện', 'Dân số 2022'],
        ['Đức Hòa', '331,2'],
      ),
    ],
    ['a note below', tsv(['Huyện', 'Dân số 2022'], ['Đức Hòa', '331,2'], ['Đơn vị tính: nghìn người', ''])],
    ['an English heading', tsv(['District', 'Population 2022 (Thous. pers.)'], ['Duc Hoa', '331.2'])],
  ])('has the unit of measure in %s asked about, and is multiplied by it', async (_, text) => {
    const page = await openDesk(site);
    await give(page, text);
    await complete(page, { indicator: 'population', year: '2022' });
    await eventually(async () => (await questions(page)).join()).toContain('unit-word');
    expect(await states(page)).not.toContain('ready');
    await desk(page).locator('desk-questions [data-offer="times 1000"]').click();
    await eventually(async () => (await states(page)).filter((state) => state !== 'empty')).toEqual([
      'ready',
    ]);
    await expect(
      desk(page).locator('desk-figure[data-state="ready"] .read b').innerText(),
    ).resolves.toContain('331.200');
    expect(page.said).toEqual([]);
  });

  it.each([
    [
      'a merged province',
      [
        ['Tỉnh', 'Huyện', 'Thu nhập bình quân 2022'],
        ['Bình Định', 'Hoài Ân', '41,2'],
        ['', 'Vĩnh Thạnh', '38,7'],
        ['Long An', 'Đức Huệ', '66,1'],
        ['', 'Châu Thành', '61,4'],
      ],
    ],
    [
      'sections of provinces',
      [
        ['STT', 'Đơn vị', 'Thu nhập bình quân 2022'],
        ['I', 'Tỉnh Bình Định', ''],
        ['1', 'Huyện Vĩnh Thạnh', '38,7'],
        ['II', 'Tỉnh Long An', ''],
        ['1', 'Huyện Đức Huệ', '66,1'],
        ['2', 'Huyện Châu Thành', '61,4'],
      ],
    ],
  ])('takes %s for what is below', async (_, rows) => {
    const page = await openDesk(site);
    await give(page, tsv(...rows));
    await complete(page);
    await eventually(() => questions(page)).toEqual(['elsewhere']);
    const ready = desk(page).locator('desk-figure[data-state="ready"] .unit');
    await eventually(() => ready.allInnerTexts()).toEqual([
      expect.stringMatching(/Đức Huệ.*Long An/),
      expect.stringMatching(/Châu Thành.*Long An/),
    ]);
    await answer(page, 'elsewhere', 'aside');
    await eventually(() => states(page)).not.toContain('open');
    expect(page.said).toEqual([]);
  });

  it('takes no commune for the district of the same name', async () => {
    const page = await openDesk(site);
    await give(
      page,
      tsv(
        ['STT', 'Xã, thị trấn', 'Thu nhập bình quân 2022'],
        ['', 'Huyện Tân Hưng', '60,2'],
        ['1', 'Vĩnh Thạnh', '62,5'],
        ['2', 'Hưng Thạnh', '61,9'],
      ),
    );
    await complete(page);
    await eventually(() => questions(page)).toEqual([
      'neighbours Hưng Thạnh',
      'commune Xã, thị trấn',
      'old-commune',
    ]);
    expect(await states(page)).not.toContain('ready');
    expect(page.said).toEqual([]);
  });

  it('knows names in two languages and asks about the sum once', async () => {
    const page = await openDesk(site);
    await give(
      page,
      tsv(
        ['', '2021', '2022'],
        ['TỔNG SỐ - TOTAL', '61,1', '64,2'],
        ['Thành phố Sóc Trăng - Soc Trang city', '61,2', '63,4'],
        ['Huyện Kế Sách - Ke Sach district', '60,4', '61,3'],
      ),
    );
    await complete(page, { indicator: 'income_per_capita' });
    await eventually(() => questions(page)).toEqual(['unknown unit']);
    await eventually(async () => (await states(page)).filter((state) => state === 'ready').length).toBe(4);
    expect(page.said).toEqual([]);
  });

  it('has a preliminary year as a question, and signs for what is missing as one', async () => {
    const page = await openDesk(site);
    const px = [
      '"Income by district and year"',
      '',
      '"Districts";"2021";"Prel. 2022"',
      '"Ke  Sach";70.5;71.3',
      '"My Tu";..;65.1',
      '"Tran De";...;x',
    ].join('\r\n');
    await drop(page, textFile('px.csv', px));
    await complete(page, { indicator: 'income_per_capita' });
    await eventually(() => questions(page)).toEqual(['heading-word estimate Prel. 2022', 'no-figure']);
    await answer(page, 'no-figure', 'none');
    await answer(page, 'heading-word estimate Prel. 2022', 'estimate');
    await eventually(async () => (await states(page)).filter((state) => state !== 'empty')).toEqual([
      'ready',
      'ready',
      'ready',
    ]);
    expect(page.said).toEqual([]);
  });

  it('drops no footnote mark unseen', async () => {
    const page = await openDesk(site);
    await give(
      page,
      tsv(
        ['Huyện', 'Thu nhập bình quân 2022'],
        ['Đức Huệ', '66,1'],
        ['Tân Trụ (*)', '68,3'],
        ['Đức Hòa*', '62,2'],
        ['(*) Số liệu ước tính.', ''],
      ),
    );
    await complete(page);
    await eventually(() => questions(page)).toEqual(['mark *']);
    await eventually(async () => (await states(page)).filter((state) => state === 'ready').length).toBe(1);
    await answer(page, 'mark *', 'estimate');
    await eventually(async () => (await states(page)).filter((state) => state === 'ready').length).toBe(3);
    expect(page.said).toEqual([]);
  });

  it('is read where codes and years are numbers of a program, and dates have the day first', async () => {
    const page = await openDesk(site);
    await drop(
      page,
      textFile(
        'bang.csv',
        'code,name,year,indicator,value,outlet,title,published,url\n802.0,Đức Hòa,2022.0,income_per_capita,72.4,Báo Thử,Bài,15/02/2023,https://thu.example/1\n803.0,Bến Lức,2022.0,income_per_capita,68.3,Báo Thử,Bài hai,2023-02-20 08:15,https://thu.example/2\n',
      ),
    );
    await eventually(() => states(page)).toEqual(['ready', 'ready']);
    expect(await questions(page)).toEqual([]);
    expect(page.said).toEqual([]);
  });

  it('has figures of after the end of districts asked about', async () => {
    const page = await openDesk(site);
    await give(
      page,
      tsv(
        ['Đơn vị', 'Chỉ tiêu', 'Năm', 'Giá trị'],
        ['Thành phố Cần Thơ', 'Dân số', '2026', '4199824'],
        ['Đức Hòa', 'Thu nhập bình quân', '2026', '75,3'],
      ),
    );
    await complete(page);
    await eventually(async () => (await questions(page)).join()).toContain('ended');
    expect(await states(page)).not.toContain('ready');
    expect(await troubles(page, '0:3')).toContain('ended');
    expect(page.said).toEqual([]);
  });

  it('has shares of one taken for per cent only when the editor says so', async () => {
    const page = await openDesk(site);
    await give(page, tsv(['Huyện', 'Giải ngân đầu tư công 2022'], ['Đức Huệ', '0,913'], ['Tân Trụ', '0,97']));
    await complete(page);
    await eventually(() => questions(page)).toEqual(['fraction 1']);
    await answer(page, 'fraction 1', 'times 100');
    await eventually(() => states(page)).toEqual(['ready', 'ready']);
    expect(await read(page, '0:1')).toContain('91');
    expect(page.said).toEqual([]);
  });

  it('has an indicator in each column, and says which numbers it does not use', async () => {
    const page = await openDesk(site);
    await give(
      page,
      tsv(
        ['Huyện', 'Diện tích', 'Dân số', 'Số ấp'],
        ['Đức Hòa', '427,6', '331200', '75'],
        ['Bến Lức', '287,9', '182300', '60'],
      ),
    );
    await complete(page, { year: '2022' });
    await eventually(() => states(page)).toEqual(['ready', 'ready', 'ready', 'ready']);
    await expect(desk(page).locator('desk-questions .unused').innerText()).resolves.toContain('Số ấp');
    expect(page.said).toEqual([]);
  });
});

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
