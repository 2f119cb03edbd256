import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { GAP_COLUMNS, gapsCsv } from '../../src/desk/coverage/gaps-csv.ts';
import { coverage } from '../../src/draft/coverage.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { figure, indicator, madeUpDataset } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const income = { indicator: 'income_per_capita' };
const data = madeUpDataset({
  figures: [
    figure({ ...income, unit: '901', value: 71 }),
    figure({ ...income, unit: '901', value: 72, source: 'paper-b' }),
    figure({ ...income, unit: '901', year: 2020, value: 50 }),
    figure({ ...income, unit: '902', year: 2021, value: 900, flag: 'suspect' }),
    figure({ ...income, unit: '902', year: 2024, kind: 'target', value: 80 }),
    figure({ ...income, unit: '90', year: 2022, value: 94 }),
    figure({ indicator: 'share_services', unit: '903', year: 2024, kind: 'target', value: 78.7 }),
    figure({ indicator: 'targets_met', unit: '90', value: 3 }),
  ],
});
const covered = coverage(data, 'income_per_capita');
const row = (unit: string, of = covered) => of.groups.flat().find((each) => each.unit.code === unit);
const cell = (unit: string, year: number, of = covered) =>
  row(unit, of)?.cells.find((each) => each.year === year);

describe('coverage', () => {
  it('has a group for each province, itself first, and the years that any unit has a figure of', () => {
    expect(covered.groups.map((group) => group.map(({ unit }) => unit.code))).toEqual([
      ['90', '901', '902'],
      ['91', '903'],
    ]);
    expect(covered).toMatchObject({ kind: 'actual', years: [2020, 2021, 2022, 2023] });
  });

  it('has the latest year of the data for an indicator that ends before it or has no figure', () => {
    expect(covered.latest).toBe(2023); // a goal for 2024 is not a report of it
    expect(coverage(data, 'crime').years).toEqual([2023]);
    expect(coverage(data, 'share_services')).toMatchObject({ kind: 'target', years: [2024] });
    const older = madeUpDataset({
      figures: [
        figure({ ...income, unit: '901', year: 2020 }),
        figure({ indicator: 'crime', unit: '901', year: 2022 }),
      ],
    });
    expect(coverage(older, 'income_per_capita').years).toEqual([2020, 2022]);
  });

  it('shows in each cell the sound figure before a flagged one, and beside a gap what is of another kind', () => {
    expect(cell('901', 2023)?.figure).toMatchObject({ value: 71 });
    expect(cell('902', 2021)?.flagged).toMatchObject([{ value: 900 }]);
    const both = madeUpDataset({
      figures: [
        figure({ ...income, unit: '901', value: 7, flag: 'suspect' }),
        figure({ ...income, unit: '901', value: 71, source: 'paper-b' }),
        figure({ ...income, unit: '902', kind: 'target', value: 80 }),
      ],
    });
    const of = coverage(both, 'income_per_capita');
    expect(cell('901', 2023, of)).toMatchObject({ figure: { value: 71 }, flagged: [{ value: 7 }] });
    expect(cell('902', 2023, of)).toMatchObject({ beside: { kind: 'target' }, flagged: [] });
    expect(cell('902', 2023, of)).not.toHaveProperty('figure');
    expect(of.gaps.map(({ unit }) => unit)).toContain('902');
  });

  it('says how old the latest sound figure of a unit is', () => {
    expect(['901', '902', '903', '90'].map((unit) => [row(unit)?.last, row(unit)?.age])).toEqual([
      [2023, 0],
      [null, null],
      [null, null],
      [2022, 1],
    ]);
  });

  it('adds up', () => {
    expect(covered.totals).toEqual({ known: 2, all: 3, missing: 1 });
    expect(coverage(data, 'crime').totals).toEqual({ known: 0, all: 3, missing: 3 });
    expect(covered.misprints).toMatchObject([{ unit: '902', value: 900 }]);
  });

  it('finds each gap of a district, latest years first, of the kind that counts', () => {
    expect(
      covered.gaps.map(({ indicator, unit, year, kind }) => `${indicator} ${year} ${unit} ${kind}`),
    ).toEqual([
      'income_per_capita 2023 902 actual',
      'income_per_capita 2023 903 actual',
      'income_per_capita 2022 901 actual',
      'income_per_capita 2022 902 actual',
      'income_per_capita 2022 903 actual',
      'income_per_capita 2021 901 actual',
      'income_per_capita 2021 903 actual',
      'income_per_capita 2020 902 actual',
      'income_per_capita 2020 903 actual',
    ]);
    expect(coverage(data, 'share_services').gaps.map(({ unit, kind }) => `${unit} ${kind}`)).toEqual([
      '901 target',
      '902 target',
    ]);
  });

  it('counts of the real data every district’s every year once, there or missing', async () => {
    const real = createDataset((await compileData(DATA)).data);
    for (const { id } of real.indicators) {
      const { groups, years, gaps, totals } = coverage(real, id);
      const districts = groups.flat().filter(({ unit }) => unit.level === 'district');
      expect(districts).toHaveLength(real.districts.length);
      const there = districts.flatMap(({ cells }) => cells.filter((each) => each.figure)).length;
      expect(there + gaps.length, id).toBe(years.length * districts.length);
      expect(
        districts.filter(({ last, cells }) => last === null && !cells.some((each) => each.figure)),
        id,
      ).toHaveLength(totals.missing);
    }
  });
});

describe('the template of the gaps', () => {
  const records = (text: string) =>
    Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

  it('has a row for each gap with code, names, indicator, year and kind, the others to be filled in', () => {
    const text = gapsCsv(data, covered.gaps);
    expect(text.startsWith(`\uFEFF${GAP_COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = records(text);
    expect(rows).toHaveLength(covered.gaps.length);
    expect(rows[0]).toEqual({
      code: '902',
      name: 'Quận Hai',
      province: 'Dưới',
      indicator: 'income_per_capita',
      indicator_name: 'Chỉ số income_per_capita',
      year: '2023',
      kind: 'actual',
      value: '',
      numerator: '',
      denominator: '',
      outlet: '',
      title: '',
      published: '',
      url: '',
    });
    expect(records(gapsCsv(data, covered.gaps.slice(0, 1), createMessages('en')))).toMatchObject([
      { province: 'Lower', indicator_name: 'Indicator income_per_capita' },
    ]);
  });

  it('holds nothing that a spreadsheet would run', () => {
    const [first] = covered.gaps;
    const evil = madeUpDataset({ indicators: [indicator({ id: 'income_per_capita', name_vi: '=CMD()' })] });
    expect(records(gapsCsv(evil, first ? [first] : []))[0]?.indicator_name).toBe("'=CMD()");
  });
});
