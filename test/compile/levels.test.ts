import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { loadFolder } from '../../scripts/build/load-folder.ts';
import { formatProblem } from '../../src/compile/format-problem.ts';
import { readData } from '../../src/compile/read-data.ts';
import { packData } from '../../src/model/pack.ts';
import { DATA } from '../support/site-folders.ts';

const good = await loadFolder('test/fixtures/good');

const rowsOf = (name: string) => Papa.parse<string[]>(good[name]?.trim() ?? '').data;
const cellsOf = (row: string) => row.split(',');

/** The good folder with a column of levels, more indicators and more figures. */
function folderWith({ indicators = [], figures = [] }: { indicators?: string[]; figures?: string[] }) {
  const [header = [], ...rows] = rowsOf('indicators.csv');
  const levelled = [[...header, 'level'], ...rows.map((row) => [...row, '']), ...indicators.map(cellsOf)];
  return {
    ...good,
    'indicators.csv': Papa.unparse(levelled),
    'figures.csv': Papa.unparse([...rowsOf('figures.csv'), ...figures.map(cellsOf)]),
  };
}

const indicator = (id: string, level: string) =>
  `${id},Thu nhập,Income,triệu đồng,million VND,higher,natural,4,amount,1,economy,,,,${level}`;
const figure = (unit: string, id: string, year: number) =>
  `${unit},${id},${year},,actual,60,,,,,,,,bao-lua-2023,,`;
const linesOf = (folder: { [name: string]: string }) => readData(folder).problems.map(formatProblem);
const OF_COMMUNES = [indicator('commune_income', 'commune')];

describe('the level of an indicator', () => {
  it('is the district where the column or its cell says nothing', () => {
    expect(linesOf(good)).toEqual([]);
    expect(linesOf(folderWith({ indicators: OF_COMMUNES }))).toEqual([]);
    const { data, today } = readData(folderWith({ indicators: OF_COMMUNES }));
    expect(data.indicators).toEqual(readData(good).data.indicators);
    expect(today.indicators.map(({ id, level }) => [id, level])).toEqual([['commune_income', 'commune']]);
  });

  it('is one of two words, and shows in the id', () => {
    const row = rowsOf('indicators.csv').length + 1;
    const found = linesOf(
      folderWith({
        indicators: [
          indicator('commune_income', 'ward'),
          indicator('commune_wealth', 'district'),
          indicator('wealth', 'commune'),
        ],
      }),
    );
    expect(found).toEqual([
      `indicators.csv row ${row}, level: expected one of district, commune, or nothing, got "ward"`,
      `indicators.csv row ${row + 1}, id: expected no id that begins with commune_ for the level district, got "commune_wealth"`,
      `indicators.csv row ${row + 2}, id: expected an id that begins with commune_ for the level commune, got "wealth"`,
    ]);
  });
});

describe('a figure of a commune', () => {
  const row = rowsOf('figures.csv').length + 1;

  it('stands beside those of districts, and is no part of the data of the page', () => {
    const folder = folderWith({
      indicators: OF_COMMUNES,
      figures: [figure('20001', 'commune_income', 2025)],
    });
    const { data, today, counts, problems } = readData(folder);
    expect(problems).toEqual([]);
    expect(data.figures).toEqual(readData(good).data.figures);
    expect(today.figures.map(({ unit, value }) => [unit, value])).toEqual([['20001', 60]]);
    expect(counts.figures).toBe(data.figures.length + 1);
  });

  it.each([
    [
      'of a code that is none',
      '20009',
      'commune_income',
      2025,
      'unit: expected a known code of communes.csv, got "20009"',
    ],
    [
      'of an indicator of districts',
      '20001',
      'income_per_capita',
      2025,
      'indicator: expected an indicator of level commune, got "income_per_capita"',
    ],
    [
      'of a year before there were communes of today',
      '20001',
      'commune_income',
      2024,
      'year: expected 2025 or more, got 2024',
    ],
    [
      'of what is made of its table',
      '20001',
      'commune_people',
      2025,
      'indicator: expected another indicator, as this one is made of communes.csv, got "commune_people"',
    ],
    [
      'of a district instead',
      '101',
      'commune_income',
      2025,
      'indicator: expected an indicator of level district, got "commune_income"',
    ],
    [
      'of a province instead',
      '10',
      'commune_income',
      2025,
      'indicator: expected an indicator of level district, got "commune_income"',
    ],
  ])('is refused %s', (_what, unit, id, year, expected) => {
    const indicators = [...OF_COMMUNES, indicator('commune_people', 'commune')];
    expect(linesOf(folderWith({ indicators, figures: [figure(unit, id, year)] }))).toEqual([
      `figures.csv row ${row}, ${expected}`,
    ]);
  });
});

it('a page is made without what is of communes', async () => {
  const { data } = await compileData(DATA);
  const { indicators } = packData(data);
  expect(Object.keys(indicators)).not.toContain('level');
  expect(data.indicators.filter(({ id }) => id.startsWith('commune_'))).toEqual([]);
  expect(data.figures.filter(({ unit }) => unit.length > 3)).toEqual([]);
});
