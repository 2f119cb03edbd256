import { beforeAll, describe, expect, it } from 'vitest';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Intake } from '../../src/intake/sheet.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { atlasData } from '../support/atlas-data.ts';
import { SOURCE } from '../support/intake-of.ts';
import { reportOn } from '../support/office-editor.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});

/** Each figure of a pasted table: its cell, and what it was read as or why it waits. */
async function said(rows: string[][], changes: Partial<Intake['defaults']> = {}): Promise<string[]> {
  const text = rows.map((row) => row.join('\t')).join('\n');
  const first = newIntake('sheet', readSheet(text, { name: 'dán', encoding: null }), data);
  const defaults = { ...first.defaults, ...changes };
  const intake: Intake = { ...first, source: SOURCE, defaults };
  const { items } = await reportOn(intake, data);
  return items
    .filter(({ state }) => state !== 'empty')
    .map(({ row, column, state, troubles, figure }) => {
      const what =
        state === 'ready' ? [figure.unit, figure.year, figure.kind] : troubles.map(({ kind }) => kind);
      return [intake.rows[row]?.[column], ...what].join(' ');
    });
}

describe('a row lies', () => {
  const head = ['Tỉnh', 'Huyện', 'Thu nhập bình quân 2022'];

  it('in the province that is merged over it', async () => {
    const rows = [
      ['Bình Định', 'Vĩnh Thạnh', '38,7'],
      ['', 'Phong Điền', '41,2'],
      ['Long An', 'Châu Thành', '61,4'],
      ['', 'Đức Huệ', '66,1'],
    ];
    expect(await said([head, ...rows])).toEqual([
      '38,7 elsewhere',
      '41,2 elsewhere',
      '61,4 808 2022 actual',
      '66,1 801 2022 actual',
    ]);
  });

  it('in the province of a figure above it, where all names beside it agree', async () => {
    const of = (...rows: string[][]) => said([['Đơn vị', 'Thu nhập bình quân 2022'], ...rows]);
    const [total, own] = [
      ['Long An', '70,2'],
      ['Đức Huệ', '66,1'],
    ];
    expect(await of(total, own, ['Châu Thành', '61,4'])).toEqual([
      '70,2 80 2022 actual',
      '66,1 801 2022 actual',
      '61,4 808 2022 actual',
    ]);
    expect(await of(total, own, ['A Lưới', '41,2'], ['Châu Thành', '61,4'])).toContain('61,4 ambiguous');
    expect(await of(total, own, ['Kế Sách', '60,2'], ['Châu Thành', '61,4'])).toContain('61,4 ambiguous');
  });

  it('in the province of a figure below it, where districts come first', async () => {
    const of = (...rows: string[][]) => said([['Đơn vị', 'Thu nhập bình quân 2022'], ...rows]);
    expect(
      await of(
        ['Phong Điền', '60,1'],
        ['Thới Lai', '62,4'],
        ['Thành phố Cần Thơ', '72,5'],
        ['Vĩnh Thạnh', '38,7'],
        ['Tỉnh Bình Định', '41,2'],
      ),
    ).toEqual([
      '60,1 926 2022 actual',
      '62,4 927 2022 actual',
      '72,5 92 2022 actual',
      '38,7 elsewhere',
      '41,2 elsewhere',
    ]);
  });

  it('nowhere by its name alone beside a name that nobody knows, but among its own', async () => {
    const of = (...names: string[]) =>
      said([['Đơn vị', 'Thu nhập bình quân 2022'], ...names.map((name, at) => [name, `6${at},1`])]);
    expect(await of('Tây Sơn', 'Vĩnh Thạnh')).toContain('61,1 neighbours');
    expect(await of('Tây Sơn', 'Ninh Kiều', 'Ô Môn', 'Cờ Đỏ', 'Vĩnh Thạnh')).toContain(
      '64,1 924 2022 actual',
    );
    expect(await of('Kế Sách', 'Mỹ Tú', 'Long Phú', 'Tân Hưng')).toContain('63,1 neighbours');
  });
});

describe('a heading', () => {
  it('of two levels counts for all columns that it is merged over', async () => {
    const rows = [
      ['Huyện', 'Năm 2021', '', 'Năm 2022', ''],
      ['', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
      ['Đức Huệ', '60,5', '61,5', '62,5', '63,5'],
    ];
    expect(await said(rows, { indicator: 'income_per_capita' })).toEqual([
      '60,5 heading-word',
      '61,5 801 2021 actual',
      '62,5 heading-word',
      '63,5 801 2022 actual',
    ]);
  });

  it.each([
    ['Dân số thành thị 2022', ['heading-word']],
    ['Dân số đến 30/9/2022', ['heading-word']],
    ['Dân số bình quân giai đoạn 2018-2022', ['heading-word', 'heading-word']],
    ['Dân số nông thôn mới 2022', ['801', '2022', 'actual']],
  ])('"%s" is held against a figure of the year and of all people', async (heading, what) => {
    const text = [
      ['Huyện', heading],
      ['Đức Huệ', '68400'],
    ];
    const sheet = readSheet(text.map((row) => row.join('\t')).join('\n'), { name: 'dán', encoding: null });
    const first = newIntake('sheet', sheet, data);
    const defaults = { ...first.defaults, indicator: 'population', year: '2022' };
    const intake: Intake = { ...first, roles: ['unit', 'value'], source: SOURCE, defaults };
    const [item] = (await reportOn(intake, data)).items;
    const { unit, year, kind } = item?.figure ?? {};
    expect(
      item?.state === 'ready' ? [unit, String(year), kind] : item?.troubles.map((trouble) => trouble.kind),
    ).toEqual(what);
  });
});

it('names columns of numbers that are not used, also where districts stand in the heading', async () => {
  const unusedIn = async (rows: string[][]) => {
    const sheet = readSheet(rows.map((row) => row.join('\t')).join('\n'), { name: 'dán', encoding: null });
    return (await reportOn(newIntake('sheet', sheet, data), data)).unused;
  };
  expect(
    await unusedIn([
      ['STT', 'Huyện', 'Dân số', 'Số ấp'],
      ['1', 'Đức Huệ', '68400', '75'],
      ['2', 'Tân Trụ', '66700', '60'],
    ]),
  ).toEqual([3]);
  expect(
    await unusedIn([
      ['Chỉ tiêu', 'Đức Huệ', 'Tân Trụ'],
      ['Dân số', '68400', '66700'],
      ['Diện tích', '430,9', '106,4'],
    ]),
  ).toEqual([1, 2]);
});
