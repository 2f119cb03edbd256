import packed from 'virtual:atlas-communes';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/desk/atlas-desk.ts';
import '../../src/desk/check/desk-columns.ts';
import '../../src/desk/check/desk-questions.ts';
import '../../src/desk/check/desk-readings.ts';
import '../../src/desk/check/desk-report.ts';
import '../../src/desk/check/desk-source.ts';
import type { AtlasDesk } from '../../src/desk/atlas-desk.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { communeData } from '../../src/intake/commune-data.ts';
import { unpackCommunes } from '../../src/model/pack-communes.ts';
import { data, sceneOf } from '../support/atlas-scene.ts';
import { drag, paste } from '../support/hand-over.ts';
import { mount, part, textOf } from '../support/mount.ts';

if (!packed) throw new Error('expected communes');
/** As `openDesk` makes it: a name in a table may be a commune's. */
const published = { ...data, today: communeData(data, unpackCommunes(packed)) };

const SOURCE = { outlet: 'Báo Thử', title: 'Một bài', published: '15/2/2024', url: 'https://thu.example/1' };

const open = () =>
  mount('atlas-desk', {
    published,
    messages: createMessages('vi'),
    scene: sceneOf({ layer: 'income_per_capita', year: 2023 }),
  });

const all = (desk: AtlasDesk, selector: string): HTMLElement[] => [
  ...desk.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const states = (desk: AtlasDesk) => all(desk, 'desk-figure').map(({ dataset }) => dataset.state);
/** The questions that are open: the kind of trouble and what it is about. */
const questions = (desk: AtlasDesk) =>
  all(desk, 'desk-questions li[data-answer=""]').map(({ dataset }) => dataset.question);
async function answer(desk: AtlasDesk, question: string, offer: string): Promise<void> {
  part(desk, `desk-questions li[data-question="${question}"] [data-offer="${offer}"]`).click();
  await desk.updateComplete;
}
/** The kinds of trouble that a figure has, by its row and column, from 0. */
const troubles = (desk: AtlasDesk, key: string) =>
  all(desk, `desk-figure[data-key="${key}"] [data-trouble]`).map(({ dataset }) => dataset.trouble);
/** What a figure was read as. */
const read = (desk: AtlasDesk, key: string) => textOf(part(desk, `desk-figure[data-key="${key}"] .read b`));

const tsv = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

async function give(desk: AtlasDesk, text: string): Promise<void> {
  paste(text);
  await expect.poll(() => all(desk, 'desk-columns').length).toBe(1);
}

async function drop(desk: AtlasDesk, file: File): Promise<void> {
  drag('dragover', file);
  drag('drop', file);
  await expect.poll(() => all(desk, 'desk-columns').length).toBe(1);
}

/** Says for the whole sheet which indicator and year it is of, and who printed it, and waits until that is judged. */
async function complete(desk: AtlasDesk, about: { indicator?: string; year?: string } = {}): Promise<void> {
  const { indicator, year } = about;
  const chosen = (place: number) => part(desk, `.defaults label:nth-of-type(${place}) select`);
  if (indicator) await userEvent.selectOptions(chosen(1), indicator);
  if (year) await userEvent.selectOptions(chosen(2), year);
  for (const [name, text] of Object.entries(SOURCE)) {
    const field = part<HTMLInputElement>(desk, `desk-source [name="${name}"]`);
    await userEvent.fill(field, text);
    field.dispatchEvent(new Event('change'));
    await desk.updateComplete;
  }
  // Until then the report is that of before, without a source.
  await expect.poll(() => part(desk, 'desk-report .report').ariaBusy).toBe('false');
  await expect.poll(() => states(desk).length).toBeGreaterThan(0);
}

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('a table as offices write it', () => {
  it('has its plans asked about once, and its results ready', async () => {
    const desk = await open();
    await give(
      desk,
      tsv(
        ['STT', 'Huyện, thị xã, thành phố', 'Năm 2021', '', '', 'Năm 2022', '', ''],
        ['', '', 'Kế hoạch', 'Thực hiện', 'TH/KH (%)', 'Kế hoạch', 'Thực hiện', 'TH/KH (%)'],
        ['1', 'Tân Trụ', '62,5', '57,1', '91,4', '69,0', '65,2', '94,5'],
        ['2', 'Đức Huệ', '63,5', '60,3', '95,0', '70,0', '67,4', '96,3'],
      ),
    );
    await complete(desk, { indicator: 'income_per_capita' });
    const plan = 'heading-word plan Kế hoạch';
    await expect.poll(() => questions(desk)).toEqual([plan, 'heading-word share-of-plan TH/KH (%)']);
    await expect.poll(() => states(desk).filter((state) => state === 'ready').length).toBe(4);
    await answer(desk, plan, 'target');
    await expect.poll(() => questions(desk)).toEqual(['heading-word share-of-plan TH/KH (%)']);
    await expect.poll(() => states(desk).filter((state) => state === 'ready').length).toBe(8);
    // One stroke asks again.
    part(desk, '.undo').click();
    await expect.poll(() => questions(desk)).toContain(plan);
  });

  it.each([
    ['a title', ['Dự toán thu ngân sách nhà nước năm 2022', ''], []],
    ['a section', [], ['I. Dự toán năm 2022', '']],
  ])('has a plan in %s asked about', async (_, title, section) => {
    const desk = await open();
    const head = ['Huyện', 'Thu ngân sách'];
    await give(desk, tsv(...[title, head, section, ['Đức Hòa', '811,5']].filter((row) => row.length > 0)));
    await complete(desk, { year: '2022' });
    await expect.poll(() => questions(desk).join()).toContain('heading-word plan');
    expect(states(desk)).not.toContain('ready');
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
    const desk = await open();
    await give(desk, text);
    await complete(desk, { indicator: 'population', year: '2022' });
    await expect.poll(() => questions(desk).join()).toContain('unit-word');
    expect(states(desk)).not.toContain('ready');
    part(desk, 'desk-questions [data-offer="times 1000"]').click();
    await expect.poll(() => states(desk).filter((state) => state !== 'empty')).toEqual(['ready']);
    expect(textOf(part(desk, 'desk-figure[data-state="ready"] .read b'))).toContain('331.200');
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
    const desk = await open();
    await give(desk, tsv(...rows));
    await complete(desk);
    await expect.poll(() => questions(desk)).toEqual(['elsewhere']);
    const ready = () => all(desk, 'desk-figure[data-state="ready"] .unit').map(textOf);
    await expect
      .poll(ready)
      .toEqual([expect.stringMatching(/Đức Huệ.*Long An/), expect.stringMatching(/Châu Thành.*Long An/)]);
    await answer(desk, 'elsewhere', 'aside');
    await expect.poll(() => states(desk)).not.toContain('open');
  });

  it('takes no commune for the district of the same name', async () => {
    const desk = await open();
    await give(
      desk,
      tsv(
        ['STT', 'Xã, thị trấn', 'Thu nhập bình quân 2022'],
        ['', 'Huyện Tân Hưng', '60,2'],
        ['1', 'Vĩnh Thạnh', '62,5'],
        ['2', 'Hưng Thạnh', '61,9'],
      ),
    );
    await complete(desk);
    await expect
      .poll(() => questions(desk))
      .toEqual(['neighbours Hưng Thạnh', 'commune Xã, thị trấn', 'old-commune']);
    expect(states(desk)).not.toContain('ready');
  });

  it('knows names in two languages and asks about the sum once', async () => {
    const desk = await open();
    await give(
      desk,
      tsv(
        ['', '2021', '2022'],
        ['TỔNG SỐ - TOTAL', '61,1', '64,2'],
        ['Thành phố Sóc Trăng - Soc Trang city', '61,2', '63,4'],
        ['Huyện Kế Sách - Ke Sach district', '60,4', '61,3'],
      ),
    );
    await complete(desk, { indicator: 'income_per_capita' });
    await expect.poll(() => questions(desk)).toEqual(['unknown unit']);
    await expect.poll(() => states(desk).filter((state) => state === 'ready').length).toBe(4);
  });

  it('has a preliminary year as a question, and signs for what is missing as one', async () => {
    const desk = await open();
    const px = [
      '"Income by district and year"',
      '',
      '"Districts";"2021";"Prel. 2022"',
      '"Ke  Sach";70.5;71.3',
      '"My Tu";..;65.1',
      '"Tran De";...;x',
    ].join('\r\n');
    await drop(desk, new File([px], 'px.csv'));
    await complete(desk, { indicator: 'income_per_capita' });
    await expect.poll(() => questions(desk)).toEqual(['heading-word estimate Prel. 2022', 'no-figure']);
    await answer(desk, 'no-figure', 'none');
    await answer(desk, 'heading-word estimate Prel. 2022', 'estimate');
    await expect
      .poll(() => states(desk).filter((state) => state !== 'empty'))
      .toEqual(['ready', 'ready', 'ready']);
  });

  it('drops no footnote mark unseen', async () => {
    const desk = await open();
    await give(
      desk,
      tsv(
        ['Huyện', 'Thu nhập bình quân 2022'],
        ['Đức Huệ', '66,1'],
        ['Tân Trụ (*)', '68,3'],
        ['Đức Hòa*', '62,2'],
        ['(*) Số liệu ước tính.', ''],
      ),
    );
    await complete(desk);
    await expect.poll(() => questions(desk)).toEqual(['mark *']);
    await expect.poll(() => states(desk).filter((state) => state === 'ready').length).toBe(1);
    await answer(desk, 'mark *', 'estimate');
    await expect.poll(() => states(desk).filter((state) => state === 'ready').length).toBe(3);
  });

  it('is read where codes and years are numbers of a program, and dates have the day first', async () => {
    const desk = await open();
    await drop(
      desk,
      new File(
        [
          'code,name,year,indicator,value,outlet,title,published,url\n802.0,Đức Hòa,2022.0,income_per_capita,72.4,Báo Thử,Bài,15/02/2023,https://thu.example/1\n803.0,Bến Lức,2022.0,income_per_capita,68.3,Báo Thử,Bài hai,2023-02-20 08:15,https://thu.example/2\n',
        ],
        'bang.csv',
      ),
    );
    await expect.poll(() => states(desk)).toEqual(['ready', 'ready']);
    expect(questions(desk)).toEqual([]);
  });

  it('has figures of after the end of districts asked about', async () => {
    const desk = await open();
    await give(
      desk,
      tsv(
        ['Đơn vị', 'Chỉ tiêu', 'Năm', 'Giá trị'],
        ['Thành phố Cần Thơ', 'Dân số', '2026', '4199824'],
        ['Đức Hòa', 'Thu nhập bình quân', '2026', '75,3'],
      ),
    );
    await complete(desk);
    await expect.poll(() => questions(desk).join()).toContain('ended');
    expect(states(desk)).not.toContain('ready');
    expect(troubles(desk, '0:3')).toContain('ended');
  });

  it('has shares of one taken for per cent only when the editor says so', async () => {
    const desk = await open();
    await give(desk, tsv(['Huyện', 'Giải ngân đầu tư công 2022'], ['Đức Huệ', '0,913'], ['Tân Trụ', '0,97']));
    await complete(desk);
    await expect.poll(() => questions(desk)).toEqual(['fraction 1']);
    await answer(desk, 'fraction 1', 'times 100');
    await expect.poll(() => states(desk)).toEqual(['ready', 'ready']);
    expect(read(desk, '0:1')).toContain('91');
  });

  it('has an indicator in each column, and says which numbers it does not use', async () => {
    const desk = await open();
    await give(
      desk,
      tsv(
        ['Huyện', 'Diện tích', 'Dân số', 'Số ấp'],
        ['Đức Hòa', '427,6', '331200', '75'],
        ['Bến Lức', '287,9', '182300', '60'],
      ),
    );
    await complete(desk, { year: '2022' });
    await expect.poll(() => states(desk)).toEqual(['ready', 'ready', 'ready', 'ready']);
    expect(textOf(part(desk, 'desk-questions .unused'))).toContain('Số ấp');
  });
});
