import { beforeAll, describe, expect, it } from 'vitest';
import { makeReports } from '../../src/intake/make-reports.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Defaults, Intake } from '../../src/intake/sheet.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { atlasData } from '../support/atlas-data.ts';
import { SOURCE } from '../support/intake-of.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});

/** Each figure of a pasted table in a line: what was read, or why it does not count. */
async function said(lines: string[], defaults: Partial<Defaults> = {}): Promise<string[]> {
  const first = newIntake('sheet', readSheet(lines.join('\n'), { name: 'dán', encoding: null }), data);
  const intake: Intake = { ...first, source: SOURCE, defaults: { ...first.defaults, ...defaults } };
  const [report] = await makeReports([intake], data);
  return (report?.items ?? []).map(({ state, troubles, figure }) => {
    const { unit, year, value } = figure;
    return [state, ...(state === 'ready' ? [unit, year, value] : troubles.map(({ kind }) => kind))].join(' ');
  });
}
const INCOME = { indicator: 'income_per_capita' };
const IN_2022 = { ...INCOME, year: '2022' };

describe('a table of a newsroom', () => {
  it.each([
    ['(triệu đồng)', '65,2', 'ready 807 2022 65.2'],
    ['(triệu đồng/người)', '65,2', 'ready 807 2022 65.2'],
    ['(Đvt: tr. đồng)', '65,2', 'ready 807 2022 65.2'],
    ['(đồng)', '65.200.000', 'open unit-word range'],
    ['(nghìn đồng)', '65 200', 'open unit-word range'],
    ['(tỷ đồng)', '65,2', 'open unit-word'],
    ['(triệu USD)', '65,2', 'open unit-word'],
    ['(triệu đồng/ha)', '65,2', 'open unit-word'],
    ['(triệu đồng/người/tháng)', '65,2', 'open heading-word unit-word'],
    ['(%)', '65,2', 'open unit-word'],
  ])(
    'is asked about under "Thu nhập bình quân %s" where that is not the unit of the figures',
    async (unit, cell, state) => {
      expect(
        await said([`Huyện\tThu nhập bình quân ${unit}`, `Cần Giuộc\t${cell}`], { year: '2022' }),
      ).toEqual([state]);
      expect(await said([`Huyện\tNăm 2022 ${unit}`, `Cần Giuộc\t${cell}`], INCOME)).toEqual([state]);
    },
  );

  it('is asked about a unit of measure in a column, a note above it or the cell itself', async () => {
    const column = [
      'Huyện\tChỉ tiêu\tĐVT\tNăm\tGiá trị',
      'Cần Giuộc\tDân số\tnghìn người\t2022\t214,5',
      'Bến Lức\tDân số\tngười\t2022\t181660',
    ];
    expect(await said(column)).toEqual(['open unit-word', 'ready 803 2022 181660']);
    const under = (note: string) => said([`${note}\t`, 'Huyện\t2022', 'Cần Giuộc\t65,5'], INCOME);
    expect(await under('ĐVT: tỷ đồng')).toEqual(['empty', 'open unit-word']);
    expect(await under('Đơn vị tính: Triệu đồng')).toEqual(['empty', 'ready 807 2022 65.5']);
    expect(await said(['Huyện\t2022', 'Cần Giuộc\t60%', 'Bến Lức\t61'], INCOME)).toEqual([
      'open unit-word',
      'ready 803 2022 61',
    ]);
  });

  it.each([
    ['Kế hoạch 2022', ['plan']],
    ['KH 2022', ['plan']],
    ['Ước 2022', ['estimate']],
    ['Prel. 2022', ['estimate']],
    ['6 tháng 2022', ['part-of-year']],
    ['9T/2022', ['part-of-year']],
    ['Quý I/2022', ['part-of-year']],
    ['So với 2021', ['comparison', 'year']],
    ['TH/KH 2022', ['share-of-plan']],
    ['Năm 2023', ['year']],
  ])('gives no actual figure of 2022 under "%s" unasked', async (heading, senses) => {
    const lines = [`Huyện\t${heading}`, 'Cần Giuộc\t65'];
    const sheet = readSheet(lines.join('\n'), { name: 'dán', encoding: null });
    const intake: Intake = { ...newIntake('sheet', sheet, data), roles: ['unit', 'value'], source: SOURCE };
    const [report] = await makeReports([{ ...intake, defaults: { ...IN_2022, kind: 'actual' } }], data);
    expect(report?.items[0]?.troubles).toEqual(
      senses.map((sense) => ({ kind: 'heading-word', sense, got: heading })),
    );
    const checked = { '0:1': { checked: true } } as const;
    const [after] = await makeReports(
      [{ ...intake, defaults: { ...IN_2022, kind: 'actual' }, decisions: checked }],
      data,
    );
    expect(after?.items[0]?.state).toBe('ready');
  });

  it('does not go on under the heading of another table or of another year', async () => {
    expect(
      await said([
        'Huyện\tThu nhập bình quân 2022',
        'Cần Giuộc\t60',
        '\t',
        'Huyện\tGRDP bình quân đầu người 2022',
        'Tân Trụ\t62',
      ]),
    ).toEqual(['ready 807 2022 60', 'empty', 'empty', 'open heading-word heading-word']);
    expect(
      await said(['Huyện\tGiá trị', 'Năm 2021\t', 'Cần Giuộc\t60', 'Năm 2022\t', 'Bến Lức\t61'], IN_2022),
    ).toEqual(['empty', 'ready 807 2021 60', 'empty', 'ready 803 2022 61']);
    expect(await said(['Huyện\t2022', 'Cần Giuộc\t60', 'Huyện\t2022', 'Bến Lức\t61'], INCOME)).toEqual([
      'ready 807 2022 60',
      'empty',
      'ready 803 2022 61',
    ]);
  });

  it('goes on below a row of a total, a source line and a column of other units of measure', async () => {
    expect(await said(['Huyện\t2022', 'Huyện\t62', 'Bến Lức\t61'], INCOME)).toEqual([
      'open unknown',
      'ready 803 2022 61',
    ]);
    expect(await said(['Nguồn: Niên giám 2023\t', 'Huyện\tGiá trị', 'Bến Lức\t61'], IN_2022)).toEqual([
      'empty',
      'ready 803 2022 61',
    ]);
    const lines = ['Mã huyện\tĐơn vị\tGiá trị', '803\ttriệu đồng\t61', '807\ttỷ đồng\t62'];
    expect(await said(lines, IN_2022)).toEqual(['ready 803 2022 61', 'open unit-word']);
  });

  it('is asked about where code and name are of two units, or of none', async () => {
    const rows = [
      '807\tBến Lức\t60',
      '806\tHuyện Cần Đước\t61',
      '808\tChâu Thành\t62',
      '80\tTổng\t63',
      '92\tBến Tre\t64',
    ];
    expect(await said(['Mã\tTên huyện\tGiá trị', ...rows], IN_2022)).toEqual([
      'open other-name',
      'ready 806 2022 61',
      'ready 808 2022 62',
      'open other-name',
      'open other-name',
    ]);
    expect(
      await said(['Huyện\tindicator\tindicator_name\tGiá trị', 'Cần Giuộc\tpopulation\tDiện tích\t214914'], {
        year: '2022',
      }),
    ).toEqual(['open other-name']);
  });

  it.each([
    ...[
      'Tổng',
      'Tổng số',
      'Tổng cộng',
      'Cộng',
      'Cả tỉnh',
      'Toàn tỉnh',
      'TOÀN TỈNH LONG AN',
      'Toàn tỉnh Long An',
      'Cả nước',
    ],
    ...['Tỉnh', 'Thành phố', 'TP', 'Huyện', 'Bình quân', 'Trung bình', 'Khu vực thành thị', 'Trong đó'],
  ])('gives no unit for the row "%s"', async (total) => {
    expect(await said(['Huyện\t2022', 'Cần Giuộc\t60', `${total}\t70`], INCOME)).toEqual([
      'ready 807 2022 60',
      'open unknown',
    ]);
  });

  it.each(['…', '...', '..', '-', '–', 'x', 'n/a', 'không có'])(
    'keeps the cell "%s" in the list as a sign in place of a figure',
    async (cell) => {
      expect(await said(['Huyện\t2022', `Cần Giuộc\t${cell}`, 'Bến Lức\t61,5'], INCOME)).toEqual([
        'open no-figure',
        'ready 803 2022 61.5',
      ]);
    },
  );

  it.each(['65,287*', '65,2(1)', '65¹', '65 (*)'])('asks about the mark in the cell "%s"', async (cell) => {
    expect(await said(['Huyện\t2022', `Cần Giuộc\t${cell}`, 'Bến Lức\t61,5'], INCOME)).toEqual([
      'open mark',
      'ready 803 2022 61.5',
    ]);
  });

  it.each(['65 1', '(65,5)', '65 triệu', '>60', '#REF!', '1,2E+05', '09/12', '23-Jan', '65\u200b,5', '６５'])(
    'keeps the cell "%s" in the list as one that cannot be read',
    async (cell) => {
      expect(await said(['Huyện\t2022', `Cần Giuộc\t${cell}`, 'Bến Lức\t61,5'], INCOME)).toEqual([
        'open unreadable',
        'ready 803 2022 61.5',
      ]);
    },
  );

  it.each(['2.022', '2022.5', 'niên độ 2022', '2021-2022', '22', '31/12/2022'])(
    'reads no year from "%s"',
    async (year) => {
      expect(await said(['Huyện\tNăm\tGiá trị', `Cần Giuộc\t${year}\t65`], INCOME)).toEqual([
        'open unreadable',
      ]);
    },
  );

  it.each([
    ...[
      ['TP. TÂN AN', '794'],
      ['TX.Kiến Tường', '795'],
      ['H. CẦN GIUỘC', '807'],
      ['HUYỆN CẦN ĐƯỚC', '806'],
      ['Q.NINH KIỀU', '916'],
    ],
    ...[
      ['H.Châu Thành, tỉnh Sóc Trăng', '942'],
      ['Bến\u00a0Lức', '803'],
      ['Cần Giuô\u0323c', '807'],
      ['TỈNH LONG AN', '80'],
    ],
  ])('reads the name "%s"', async (name, code) => {
    expect(await said(['Đơn vị\t2022', `${name}\t66`], INCOME)).toEqual([`ready ${code} 2022 66`]);
  });

  it.each([
    'TX Tân An',
    'Châu Thành (LA)',
    'Phong Điền, Thừa Thiên Huế',
    'Cần Đước, Cần Giuộc',
    'Thành phố Long An',
    'Châu Thành',
    'Sóc Trăng',
  ])('picks no unit for "%s"', async (name) => {
    const [state] = await said(['Đơn vị\t2022', `${name}\t66`], INCOME);
    expect(state).toMatch(/^open (doubtful|ambiguous)$/);
  });

  it('counts neither of two columns of one year that differ', async () => {
    expect(await said(['Huyện\t2022\t2022', 'Cần Giuộc\t60\t61,5', 'Bến Lức\t62\t62'], INCOME)).toEqual([
      'open duplicate',
      'open duplicate',
      'ready 803 2022 62',
      'open duplicate',
    ]);
  });
});
