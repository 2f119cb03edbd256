import { beforeAll, expect, it } from 'vitest';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Answer, Intake } from '../../src/intake/sheet.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { atlasData } from '../support/atlas-data.ts';
import { SOURCE } from '../support/intake-of.ts';
import { reportOn } from '../support/office-editor.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});

/** Seven provinces that the atlas does not have, and some of their districts; a few are called as ours are. */
const OTHERS: Record<string, string[]> = {
  'An Giang': ['Châu Phú', 'Châu Thành', 'Tri Tôn'],
  'Bến Tre': ['Ba Tri', 'Châu Thành', 'Giồng Trôm'],
  'Hậu Giang': ['Châu Thành', 'Châu Thành A', 'Vị Thủy'],
  'Kiên Giang': ['Gò Quao', 'Châu Thành', 'Hòn Đất'],
  'Tiền Giang': ['Cái Bè', 'Châu Thành', 'Cai Lậy'],
  'Trà Vinh': ['Càng Long', 'Châu Thành', 'Cầu Kè'],
  'Vĩnh Long': ['Long Hồ', 'Tam Bình', 'Trà Ôn'],
};

/** A page of a yearbook: both languages, thousands, a preliminary year, sums, signs for what is missing. */
function yearbook(): { text: string; figures: number } {
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[Đđ]/g, 'D');
  let [row, figures] = [0, 0];
  const line = (name: string, counts: boolean, people = 120_000) => {
    row++;
    const cells = [2017, 2018].map((_, at) =>
      row % 9 === 4 && at === 0 ? '..' : `${Math.round(people / 1000)},${at + 3}`,
    );
    if (counts) figures += cells.filter((cell) => cell !== '..').length;
    return [`${name} - ${plain(name)}`, ...cells].join('\t');
  };
  const ours = data.provinces.flatMap((province) => [
    `${province.kind === 'tinh' ? 'TỈNH' : 'THÀNH PHỐ'} ${province.name_vi.toLocaleUpperCase('vi')}\t\t`,
    ...data.districtsOf(province.code).map(({ code, name_vi }) => {
      const known = data.figuresOf(code).find(({ indicator }) => indicator === 'population');
      return line(name_vi, true, known?.value ?? undefined);
    }),
  ]);
  const theirs = Object.entries(OTHERS).flatMap(([province, names]) => [
    `TỈNH ${province.toLocaleUpperCase('vi')}\t\t`,
    ...names.map((name) => line(name, false)),
  ]);
  const lines = [
    'Dân số trung bình phân theo huyện, thị xã, thành phố - Average population by district\t\t',
    'Đơn vị tính - Unit: Nghìn người - Thous. pers.\t\t',
    'Huyện - District\t2017\tSơ bộ - Prel. 2018',
    line('TỔNG SỐ', false).replace('TONG SO', 'TOTAL'),
    ...theirs.slice(0, 8),
    ...ours,
    ...theirs.slice(8),
    'Nguồn: Niên giám thống kê 2018\t\t',
  ];
  return { text: lines.join('\n'), figures };
}

it('costs an editor of a yearbook of ten provinces ten decisions at most', async () => {
  const { text, figures } = yearbook();
  const first = newIntake('sheet', readSheet(text, { name: 'dán', encoding: null }), data);
  expect(first.roles).toEqual(['unit', 'value 2017', 'value 2018']);
  // Which indicator, and who printed it.
  let intake: Intake = { ...first, source: SOURCE, defaults: { ...first.defaults, indicator: 'population' } };
  const decisions = ['indicator', 'source'];
  for (let report = await reportOn(intake, data); ; report = await reportOn(intake, data)) {
    const asks = report.columns.filter((column) => column.asks);
    const [question] = report.questions.filter(({ answer }) => answer === null);
    if (asks.length === 0 && !question) break;
    decisions.push(asks.length > 0 ? 'style' : (question?.id ?? ''));
    expect(decisions.length, decisions.join('\n')).toBeLessThanOrEqual(10);
    if (asks.length > 0) intake = { ...intake, styles: intake.styles.map(() => 'comma') };
    else if (question)
      intake = { ...intake, answers: { ...intake.answers, [question.id]: question.offers[0] as Answer } };
  }
  const report = await reportOn(intake, data);
  const ready = report.items.filter(({ state }) => state === 'ready');
  expect(report.items.filter(({ state }) => state === 'open')).toEqual([]);
  expect(ready).toHaveLength(figures);
  expect(ready.every(({ figure }) => (figure.value ?? 0) > 10_000)).toBe(true);
  expect(ready.filter(({ figure }) => figure.qualifier === 'estimate')).toHaveLength(35);
});
