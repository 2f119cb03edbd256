import { describe, expect, it } from 'vitest';
import { pathData } from '../../src/drawing/path.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Figure } from '../../src/model/columns.ts';
import { impliedValues } from '../../src/model/computed.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { figureText, provinceFigure, shortValue } from '../../src/text/figure-text.ts';
import { summarise, type UnitSummary } from '../../src/text/summary.ts';
import { figure, indicator, madeUpDataset } from '../support/made-up-dataset.ts';

const vi = createMessages('vi');
const attainment = (changes: Partial<Figure>) =>
  figure({ unit: '901', indicator: 'target_attainment', ...changes });
const summary = (figures: Figure[]) => summarise(madeUpDataset({ figures }), vi, '901') as UnitSummary;
const said = ({ themes }: UnitSummary) =>
  themes.flatMap(({ entries }) =>
    entries.flatMap(({ statements }) => statements.map(({ text, suspect }) => [text, suspect])),
  );

describe('the summary', () => {
  it('says a change of attainment as any other change', () => {
    const found = summary([attainment({ kind: 'change', value: 5, since: 2022, basis: 'percent' })]);
    expect(found.attainment).toEqual([]);
    expect(said(found)).toEqual([['tăng 5 % so với 2022', false]]);
  });
  it('shows a suspect attainment with its flag', () => {
    expect(said(summary([attainment({ numerator: 30, denominator: 24, flag: 'suspect' })]))).toEqual([
      ['30/24, 125 % (tính ra)', true],
    ]);
  });
  it('does not flag what another paper prints alike without a doubt', () => {
    const shrimp = { unit: '901', indicator: 'shrimp_output', value: 5 };
    const found = summary([figure({ ...shrimp, flag: 'suspect' }), figure({ ...shrimp, source: 'paper-b' })]);
    expect(said(found)).toEqual([
      ['5 tấn', true],
      ['5 tấn', false],
    ]);
  });
});

describe('a figure in words', () => {
  const x = indicator({ id: 'x', unit_vi: 'xã', unit_en: 'communes' });
  const text = (changes: Partial<Figure>) =>
    figureText(vi, x, figure({ unit: '901', indicator: 'x', ...changes }));
  it('keeps its qualifier, whatever its kind', () => {
    expect(text({ kind: 'change', value: 5.1, since: 2022, basis: 'percent', qualifier: 'estimate' })).toBe(
      'ước tăng 5,1 % so với 2022',
    );
    expect(text({ numerator: 1, denominator: 2, qualifier: 'estimate' })).toBe('ước 1/2 xã, 50 % (tính ra)');
  });
  it('says of two counts that they are a target', () => {
    expect(text({ kind: 'target', year: 2024, numerator: 1, denominator: 2 })).toBe(
      'mục tiêu 2024: 1/2 xã, 50 % (tính ra)',
    );
  });
  it('is not rounded to nothing where it is short', () => {
    expect(shortValue(vi, figure({ unit: '901', indicator: 'x', value: 0.01 }))).toBe('0,01');
  });
});

it("a province's reported figure comes before its estimate", () => {
  const about = { unit: '90', indicator: 'income_per_capita' };
  const data = madeUpDataset({
    figures: [figure({ ...about, value: 50, qualifier: 'estimate' }), figure({ ...about, value: 60 })],
  });
  expect(provinceFigure(data, '90', 'income_per_capita', 2023)?.value).toBe(60);
});

it('a class from 100 up is closed only for a share of a whole', () => {
  const income = indicator({
    id: 'x',
    unit_vi: 'triệu',
    scale: { method: 'threshold', kind: 'actual' },
    breaks: [60, 80, 100],
  });
  const data = madeUpDataset({
    indicators: [income],
    figures: [figure({ unit: '901', indicator: 'x', value: 110 })],
  });
  expect(choropleth(data, 'x', 2023, 'light').classes[3]).toMatchObject({
    min: 100,
    max: null,
    closed: false,
    units: ['901'],
  });
});

it('a ring without extent leaves no trace', () => {
  expect(
    pathData({
      type: 'Polygon',
      coordinates: [
        [
          [105, 10],
          [105.000001, 10],
          [105, 10.000001],
          [105, 10],
        ],
      ],
    }),
  ).toBe('');
});

it('an implied value is there once, and only where it is a number', () => {
  const x = { unit: '901', indicator: 'crime' };
  const of = (source: string) => [
    figure({ ...x, value: 10, source }),
    figure({ ...x, kind: 'change', since: 2022, basis: 'absolute', value: 2, source }),
  ];
  expect(impliedValues(madeUpDataset({ figures: [...of('paper-a'), ...of('paper-b')] }), '901')).toHaveLength(
    1,
  );
  const gone = [
    figure({ ...x, value: 0 }),
    figure({ ...x, kind: 'change', since: 2022, basis: 'percent', value: -100 }),
  ];
  expect(impliedValues(madeUpDataset({ figures: gone }), '901')).toEqual([]);
});
