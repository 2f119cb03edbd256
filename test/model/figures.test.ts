import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/columns.ts';
import {
  defaultYear,
  figureToColour,
  figureValue,
  isComputed,
  layersOf,
  rankOf,
  yearChoicesOf,
  yearsOf,
} from '../../src/model/figures.ts';
import { figure, indicator, madeUpDataset, unit } from '../support/made-up-dataset.ts';

const of901 = (changes: Partial<Figure>) =>
  figure({ unit: '901', indicator: 'income_per_capita', ...changes });
const coloured = (figures: Figure[], code = '901', layer = 'income_per_capita') => {
  const found = figureToColour(madeUpDataset({ figures }), code, layer, 2023);
  return found && figureValue(found);
};

describe('the value of a figure', () => {
  it('is the stated one, or the rate of two counts', () => {
    expect(figureValue(of901({ value: 71.287 }))).toBe(71.287);
    expect(figureValue(of901({ value: 0 }))).toBe(0);
    expect(figureValue(of901({ numerator: 15, denominator: 19 }))).toBeCloseTo(78.947, 3);
    expect(figureValue(of901({ numerator: 0, denominator: 7 }))).toBe(0);
  });

  it('of all targets met is exactly 100', () => {
    for (let count = 1; count <= 60; count++) {
      expect(figureValue(of901({ numerator: count, denominator: count }))).toBe(100);
    }
  });

  it('is null where the source gives neither', () => {
    expect(figureValue(of901({}))).toBeNull();
    expect(figureValue(of901({ numerator: 3 }))).toBeNull();
    expect(figureValue(of901({ numerator: 3, denominator: 0 }))).toBeNull();
  });

  it('is computed only where there are counts and no stated value', () => {
    expect(isComputed(of901({ numerator: 15, denominator: 19 }))).toBe(true);
    expect(isComputed(of901({ value: 78.9 }))).toBe(false);
    expect(isComputed(of901({}))).toBe(false);
  });
});

describe('the figure that colours a district', () => {
  it('is what was reported rather than an estimate, wherever it stands in the file', () => {
    const estimate = of901({ value: 70, qualifier: 'estimate' });
    expect(coloured([estimate, of901({ value: 71 })])).toBe(71);
    expect(coloured([of901({ value: 71 }), estimate])).toBe(71);
    expect(coloured([estimate])).toBe(70);
  });

  it('is the one of the earlier row where two say different things', () => {
    expect(coloured([of901({ value: 71 }), of901({ value: 88, source: 'paper-b' })])).toBe(71);
    expect(coloured([of901({ value: 88, source: 'paper-b' }), of901({ value: 71 })])).toBe(88);
  });

  it('is never a suspect one', () => {
    expect(coloured([of901({ value: 1103.3, flag: 'suspect' })])).toBeUndefined();
    expect(
      coloured([of901({ value: 1103.3, flag: 'suspect' }), of901({ value: 71, qualifier: 'estimate' })]),
    ).toBe(71);
  });

  it.each(['target', 'plan', 'change'] as const)(
    'is never a %s where the indicator does not ask for it',
    (kind) => {
      expect(coloured([of901({ kind, value: 80 })])).toBeUndefined();
      expect(coloured([of901({ kind, value: 80 }), of901({ value: 71 })])).toBe(71);
    },
  );

  it.each(['target', 'plan', 'change'] as const)(
    'is a %s, not an actual one, where the indicator says so',
    (kind) => {
      const indicators = [indicator({ id: 'x', scale: { method: 'natural', kind } })];
      const figures = [
        figure({ unit: '901', indicator: 'x', value: 1 }),
        figure({ unit: '901', indicator: 'x', kind, value: 2 }),
      ];
      expect(figureToColour(madeUpDataset({ indicators, figures }), '901', 'x', 2023)?.value).toBe(2);
    },
  );

  it("is never the province's, another district's, another year's or another indicator's", () => {
    const others = [
      of901({ unit: '90', value: 94.12 }),
      of901({ unit: '902', value: 60 }),
      of901({ year: 2022, value: 64 }),
      of901({ indicator: 'target_attainment', value: 90 }),
    ];
    expect(coloured(others)).toBeUndefined();
    expect(coloured([...others, of901({ value: 71 })])).toBe(71);
  });

  it('has a value', () => {
    expect(coloured([of901({}), of901({ value: 71, qualifier: 'estimate' })])).toBe(71);
  });

  it('does not exist for an indicator or unit that nobody knows', () => {
    expect(coloured([of901({ value: 71 })], '901', 'no_such')).toBeUndefined();
    expect(coloured([of901({ value: 71 })], '999')).toBeUndefined();
  });
});

describe('the years of a layer', () => {
  it('are those with a district that can be coloured, ascending', () => {
    const data = madeUpDataset({
      figures: [
        of901({ year: 2023, value: 71 }),
        of901({ year: 2019, value: 50, unit: '902' }),
        of901({ year: 2023, value: 60, unit: '902' }),
        of901({ year: 2018, value: 90, unit: '90' }),
        of901({ year: 2020, value: 90, flag: 'suspect' }),
        of901({ year: 2024, value: 79, kind: 'target' }),
      ],
    });
    expect(yearsOf(data, 'income_per_capita')).toEqual([2019, 2023]);
    expect(yearsOf(data, 'no_such')).toEqual([]);
  });
});

describe('the layers', () => {
  it('are the headline ones in their order, then those of the file; none that colours nothing', () => {
    expect(layersOf(madeUpDataset()).map(({ id }) => id)).toEqual([
      'target_attainment',
      'income_per_capita',
      'share_services',
      'crime',
    ]);
  });

  it('leave out an indicator whose scale is none, whatever its figures', () => {
    const data = madeUpDataset({ figures: [figure({ unit: '901', indicator: 'targets_met', value: 24 })] });
    expect(layersOf(data)).toEqual([]);
  });
});

describe('the rank of a district', () => {
  const units = ['1', '2', '3', '4', '5'].map((code) => unit({ code, province: '9' }));
  const ranked = (values: number[], better: 'higher' | 'lower' | 'neutral') => {
    const province = unit({ code: '9', level: 'province', province: '' });
    const data = madeUpDataset({
      units: [province, ...units],
      indicators: [indicator({ id: 'x', better })],
      figures: [
        figure({ unit: '9', indicator: 'x', value: 1000 }),
        ...values.map((value, index) => figure({ unit: String(index + 1), indicator: 'x', value })),
      ],
    });
    return [...units, province].map(({ code }) => {
      const rank = rankOf(data, code, 'x', 2023);
      return rank && `${rank.rank}${rank.shared > 1 ? `=${rank.shared}` : ''}/${rank.of}`;
    });
  };

  it('counts from the highest, and those of one value share a rank', () => {
    expect(ranked([90, 100, 80, 100], 'higher')).toEqual([
      '3/4',
      '1=2/4',
      '4/4',
      '1=2/4',
      undefined,
      undefined,
    ]);
  });

  it('counts from the lowest where lower is better', () => {
    expect(ranked([-5, -18, 3, 3, 0], 'lower')).toEqual(['2/5', '1/5', '4=2/5', '4=2/5', '3/5', undefined]);
  });

  it('counts from the largest where neither is better', () => {
    expect(ranked([1, 2], 'neutral').slice(0, 2)).toEqual(['2/2', '1/2']);
  });

  it('does not exist for another year', () => {
    expect(rankOf(madeUpDataset(), '901', 'target_attainment', 2019)).toBeUndefined();
    expect(rankOf(madeUpDataset(), '901', 'target_attainment', 2023)).toEqual({ rank: 1, shared: 1, of: 2 });
  });
});

describe('the latest known figure', () => {
  const figures = [
    of901({ value: 59, year: 2019 }),
    of901({ value: 71, year: 2023, qualifier: 'estimate' }),
    of901({ value: 72, year: 2023 }),
    of901({ value: 99, year: 2024, flag: 'suspect' }),
    figure({ unit: '902', indicator: 'income_per_capita', value: 45.8, year: 2019 }),
  ];
  const data = madeUpDataset({ figures });

  it('is that of the last year with one that may be coloured, a reported one before an estimate', () => {
    const latest = (code: string) => figureToColour(data, code, 'income_per_capita', 'latest')?.value;
    expect([latest('901'), latest('902'), latest('903')]).toEqual([72, 45.8, undefined]);
  });

  it('is offered only where a district has an earlier one alone', () => {
    expect(yearChoicesOf(data, 'income_per_capita')).toEqual([2019, 2023, 'latest']);
    const even = madeUpDataset({ figures: figures.slice(0, 4) });
    expect(yearChoicesOf(even, 'income_per_capita')).toEqual([2019, 2023]);
    expect(yearChoicesOf(data, 'none')).toEqual([]);
  });

  it('is shown unasked where it colours at least half as many districts again as the last year', () => {
    const of = (...counts: [year: number, districts: number][]) => {
      const codes = ['901', '902', '903'];
      const figures = counts.flatMap(([year, count], at) =>
        codes
          .slice(at, at + count)
          .map((code) => figure({ unit: code, indicator: 'income_per_capita', value: 50, year })),
      );
      return defaultYear(madeUpDataset({ figures }), 'income_per_capita');
    };
    expect(of([2023, 1], [2022, 1])).toBe('latest');
    expect(of([2023, 2], [2022, 2])).toBe('latest');
    expect(of([2023, 3])).toBe(2023);
    expect(of([2023, 3], [2022, 1])).toBe(2023);
    expect(defaultYear(data, 'none')).toBeNull();
  });

  it('has no rank: its year may be another than its neighbours', () => {
    expect(rankOf(data, '901', 'income_per_capita', 'latest')).toBeUndefined();
  });
});
