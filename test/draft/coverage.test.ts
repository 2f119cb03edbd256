import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/compile-data.ts';
import { coverage } from '../../src/draft/coverage.ts';
import { GAP_COLUMNS, gapsCsv } from '../../src/draft/gaps-csv.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { figure, indicator, madeUpDataset } from '../fixtures/made-up-dataset.ts';

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
const covered = coverage(data);
const of = (id: string) => covered.indicators.find(({ indicator }) => indicator.id === id);

describe('coverage', () => {
  it('lists what districts can have, headline indicators first, with the years that any unit has', () => {
    expect(covered.indicators.map(({ indicator }) => indicator.id)).toEqual([
      'target_attainment',
      'income_per_capita',
      'shrimp_output',
      'share_services',
      'crime',
    ]);
    expect(of('income_per_capita')).toMatchObject({ kind: 'actual', years: [2023, 2022, 2021, 2020] });
    expect(of('share_services')).toMatchObject({ kind: 'target', years: [2024] });
  });

  it('says of each district what is there, from how many sources, how old, and whether it is flagged', () => {
    expect(covered.latest).toBe(2023); // a goal for 2024 is not a report of it
    expect(covered.cell('income_per_capita', '901')).toEqual({
      years: [
        { year: 2023, sources: 2, flagged: false },
        { year: 2020, sources: 1, flagged: false },
      ],
      latest: 2023,
      age: 0,
      flagged: false,
      sources: 2,
    });
    expect(covered.cell('income_per_capita', '902')).toMatchObject({ latest: 2021, age: 2, flagged: true });
    expect(covered.cell('income_per_capita', '903')).toBeUndefined();
    expect(covered.cell('share_services', '903')).toMatchObject({ latest: 2024, age: 0 });
  });

  it('adds up', () => {
    expect(of('income_per_capita')).toMatchObject({
      known: 2,
      of: 3,
      figures: 4,
      flagged: 1,
      gaps: 9,
      latest: 2023,
    });
    expect(of('crime')).toMatchObject({ known: 0, figures: 0, gaps: 0, latest: null });
    expect(covered.units.map(({ unit, known, of, gaps }) => [unit.code, known, of, gaps])).toEqual([
      ['901', 1, 5, 3],
      ['902', 1, 5, 4],
      ['903', 1, 5, 4],
    ]);
  });

  it('finds each gap, latest years first, of the kind that counts', () => {
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
      'share_services 2024 901 target',
      'share_services 2024 902 target',
    ]);
  });

  it('counts of the real data every district’s every year once, there or missing', async () => {
    const real = createDataset((await compileData('data')).data);
    const { indicators, units, gaps, cell } = coverage(real);
    expect(units).toHaveLength(35);
    for (const { indicator, years, gaps: missing, known } of indicators) {
      const cells = units.flatMap(({ unit }) => cell(indicator.id, unit.code) ?? []);
      expect(cells).toHaveLength(known);
      const there = cells.reduce((sum, { years }) => sum + years.length, 0);
      expect(there + missing, indicator.id).toBe(years.length * units.length);
    }
    expect(gaps).toHaveLength(units.reduce((sum, { gaps }) => sum + gaps, 0));
  });
});

describe('the template of the gaps', () => {
  const records = (text: string) =>
    Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

  it('has a row for each gap with code, names, indicator, year and kind, the others to be filled in', () => {
    const text = gapsCsv(data);
    expect(text.startsWith(`\uFEFF${GAP_COLUMNS.join(',')}\r\n`)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = records(text);
    expect(rows).toHaveLength(covered.gaps.length);
    expect(rows[0]).toEqual({
      code: '902',
      name: 'Quận Hai',
      province: 'Dưới',
      indicator: 'income_per_capita',
      indicator_name: 'Chỉ tiêu income_per_capita',
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
