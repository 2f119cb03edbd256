import { beforeAll, describe, expect, it } from 'vitest';
import { CSV_COLUMNS } from '../../src/export/csv.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import { ROLES } from '../../src/intake/sheet.ts';
import { figureColumns } from '../../src/model/columns.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { atlasData } from '../support/atlas-data.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});
const intakeFrom = (text: string) =>
  newIntake('sheet-1', readSheet(text, { name: 'dán', encoding: null }), data);
const rolesOf = (...lines: string[]) => intakeFrom(lines.join('\n')).roles;

describe('a new intake', () => {
  it('knows the columns of our own files', () => {
    const columns = Object.keys(figureColumns);
    expect(rolesOf(columns.join(','))).toEqual(columns);
  });

  it.each(['vi', 'en'] as const)(
    'knows the headings of our downloads (%s), the code before the name',
    (lang) => {
      const header = CSV_COLUMNS.map((column) => LAZY_PANEL_SOURCES[lang][`column-${column}`]);
      expect(header).not.toContain(undefined);
      expect(rolesOf(header.join('\t'))).toEqual(
        CSV_COLUMNS.map((column) =>
          column === 'note' ? `note_${lang}` : (ROLES.find((role) => role === column) ?? 'skip'),
        ),
      );
    },
  );

  it('knows the headings of a template of gaps', () => {
    const header =
      'code,name,province,indicator,indicator_name,year,kind,value,numerator,denominator,outlet,title,published,url';
    expect(rolesOf(header)).toEqual(
      header.split(',').map((name) => ({ code: 'unit', name: 'skip', indicator_name: 'skip' })[name] ?? name),
    );
  });

  it('knows what others call them', () => {
    expect(rolesOf('STT\tHuyện, thị xã, thành phố\tTỈNH\tNăm\tGiá trị\tGhi chú')).toEqual([
      'skip',
      'unit',
      'province',
      'year',
      'value',
      'note_vi',
    ]);
    expect(rolesOf('District\tYear\tValue')).toEqual(['unit', 'year', 'value']);
    expect(rolesOf('Huyện\tGiá trị\tNguồn', 'Cần Đước\t71\tBáo Long An')).toEqual([
      'unit',
      'value',
      'outlet',
    ]);
    expect(rolesOf('Huyện\tGiá trị\tNguồn', 'Cần Đước\t71\tbaolongan-2024-01-19')).toEqual([
      'unit',
      'value',
      'source',
    ]);
  });

  it.each(['Chỉ tiêu', 'Chỉ số', 'Tên chỉ tiêu', 'Tên chỉ số'])(
    'knows that "%s" heads the names of indicators',
    (heading) => {
      expect(rolesOf(`Huyện\t${heading}\tNăm\tGiá trị`, 'Cần Đước\tDân số\t2023\t187000')).toEqual([
        'unit',
        'indicator',
        'year',
        'value',
      ]);
    },
  );

  it('takes a column "Chỉ số" that holds numbers for those of an index', () => {
    expect(rolesOf('Huyện\tNăm\tChỉ số (%)', 'Cần Đước\t2023\t95,2')).toEqual(['unit', 'year', 'value']);
    expect(rolesOf('Huyện\tChỉ tiêu\tChỉ số', 'Cần Đước\tDân số\t95,2')).toEqual([
      'unit',
      'indicator',
      'value',
    ]);
    expect(rolesOf('Huyện\tGiá trị\tChỉ số', 'Cần Đước\t71\t95,2')).toEqual(['unit', 'value', 'skip']);
  });

  it('takes years in the headings for a wide table', () => {
    expect(rolesOf('Huyện\t2021\tNăm 2022\tGiá trị 2023', 'Cần Đước\t1\t2\t3')).toEqual([
      'unit',
      'value 2021',
      'value 2022',
      'value 2023',
    ]);
  });

  it('takes the one indicator in the headings for the default', () => {
    const long = intakeFrom('Huyện\tThu nhập bình quân\nCần Đước\t71,3');
    expect(long.roles).toEqual(['unit', 'value']);
    expect(long.defaults).toEqual({ indicator: 'income_per_capita', year: '', kind: 'actual' });
    const wide = intakeFrom('Huyện\tThu nhập bình quân 2022\tThu nhập bình quân (2023)\nCần Đước\t65\t71,3');
    expect(wide.roles).toEqual(['unit', 'value 2022', 'value 2023']);
    expect(wide.defaults.indicator).toBe('income_per_capita');
    const two = intakeFrom('Huyện\tThu nhập bình quân\tDân số\nCần Đước\t71,3\t180000');
    expect(two.roles).toEqual(['unit', 'value', 'value']);
    expect(two.indicators).toEqual(['', 'income_per_capita', 'population']);
    expect(two.defaults.indicator).toBe('');
  });

  it('looks at the cells where the headings say nothing', () => {
    expect(
      rolesOf('A\tB\tC\tD', 'Cần Đước\t2023\tRice output\t88,8', 'Bến Lức\t2023\tRice output\t1'),
    ).toEqual(['unit', 'year', 'indicator', 'value']);
  });

  it('guesses nothing where two columns could be the values', () => {
    expect(rolesOf('Huyện\tGiá trị\tGiá trị', 'Cần Đước\t12\t88')).toEqual(['unit', 'skip', 'skip']);
    expect(rolesOf('Huyện\tGiá trị\tCon số', 'Cần Đước\t12\t88')).toEqual(['unit', 'value', 'skip']);
    expect(rolesOf('A\tB\tC', 'Cần Đước\t12\t88', 'Bến Lức\t13\t90')).toEqual(['unit', 'skip', 'skip']);
  });

  it('loses no row where there are no headings', () => {
    const { header, rows, roles } = intakeFrom('Cần Đước\t71,3\nBến Lức\t69,1');
    expect(header).toEqual(['', '']);
    expect(rows).toEqual([
      ['Cần Đước', '71,3'],
      ['Bến Lức', '69,1'],
    ]);
    expect(roles).toEqual(['unit', 'value']);
  });

  it('has nothing decided, and stands an empty sheet', () => {
    expect(intakeFrom('')).toMatchObject({ id: 'sheet-1', header: [], roles: [], styles: [], decisions: {} });
    expect(intakeFrom('Huyện\tGiá trị\nCần Đước\t1').styles).toEqual([null, null]);
  });
});
