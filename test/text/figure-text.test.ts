import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Figure, Indicator } from '../../src/model/columns.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import {
  attainmentSentence,
  capitalise,
  figureText,
  provinceFigure,
  shortValue,
  unitName,
} from '../../src/text/figure-text.ts';
import { figure, indicator, madeUpDataset, unit } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const compiled = await compileData(DATA);
const real = createDataset(compiled.data);
const vi = createMessages('vi');
const en = createMessages('en');
const both = (data: Dataset, found: Figure) => {
  const about = data.indicator(found.indicator) as Indicator;
  return [figureText(vi, about, found), figureText(en, about, found)];
};
const found = (unit: string, indicator: string, kind: Figure['kind'], year: number) =>
  real
    .figuresOf(unit)
    .find((each) => each.indicator === indicator && each.kind === kind && each.year === year) as Figure;

describe('a published figure in words', () => {
  it.each<[string, string, Figure['kind'], number, string, string]>([
    ['806', 'rice_output', 'actual', 2023, 'trên 88.800 tấn', 'over 88,800 tonnes'],
    ['806', 'rice_output', 'plan', 2023, 'đạt 104,5 % kế hoạch năm', "104.5% of the year's plan"],
    [
      '927',
      'income_per_capita',
      'actual',
      2023,
      '71,287 triệu đồng/người/năm',
      '71.287 million VND/person/year',
    ],
    ['927', 'income_per_capita', 'plan', 2023, 'đạt 100,04 % kế hoạch năm', "100.04% of the year's plan"],
    [
      '927',
      'income_per_capita',
      'change',
      2023,
      'tăng 6,633 triệu đồng/người/năm so với 2022',
      'up 6.633 million VND/person/year on 2022',
    ],
    [
      '927',
      'income_per_capita',
      'target',
      2024,
      'mục tiêu 2024: 79–80,2 triệu đồng/người/năm',
      'target for 2024: 79–80.2 million VND/person/year',
    ],
    ['926', 'income_per_capita', 'change', 2023, 'gấp 13,5 lần 2004', '13.5 times the figure of 2004'],
    ['941', 'crime', 'change', 2023, 'giảm 18 % so với 2022', 'down 18% on 2022'],
    ['941', 'retail_revenue', 'actual', 2023, '39.740,2 tỉ đồng', '39,740.2 billion VND'],
    ['802', 'budget_revenue', 'actual', 2022, '1.400 tỉ đồng', '1,400 billion VND'],
    ['92', 'debt_ceiling', 'actual', 2023, 'không quá 60 %', 'at most 60%'],
    ['92', 'outstanding_debt', 'actual', 2023, 'ước 2.556 tỉ đồng', '2,556 billion VND (estimate)'],
    ['92', 'linkage_centre_area', 'actual', 2023, 'khoảng 250 ha', 'about 250 ha'],
    ['926', 'ntm_recognition_year', 'actual', 2015, '2015', '2015'],
    ['941', 'scheme_06_rank', 'actual', 2023, '2', '2'],
    ['806', 'targets_on_schedule', 'actual', 2024, '23/26, 88,5 % (tính ra)', '23/26, 88.5% (computed)'],
    ['916', 'share_agriculture', 'target', 2024, 'mục tiêu 2024: 0,01 %', 'target for 2024: 0.01%'],
  ])('of %s: %s, %s %i', (code, about, kind, year, inVietnamese, inEnglish) => {
    expect(both(real, found(code, about, kind, year))).toEqual([inVietnamese, inEnglish]);
  });

  it("keeps Cần Đước's misprint as it is", () => {
    const text = figureText(
      vi,
      real.indicator('budget_revenue') as Indicator,
      found('806', 'budget_revenue', 'plan', 2023),
    );
    expect(text).toMatch(/^đạt 1\.?103,3 % mức tỉnh giao$/);
  });

  it('exists in both languages for every figure there is', () => {
    for (const each of real.figures) {
      const [first, second] = both(real, each);
      expect(first).toMatch(/\d/);
      expect(second).toMatch(/\d/);
      expect(`${first}${second}`).not.toMatch(/undefined|null|NaN|Infinity|\{|\}/);
    }
  });
});

describe('a figure in words', () => {
  const data = madeUpDataset({
    indicators: [indicator({ id: 'x', unit_vi: 'xã', unit_en: 'communes', decimals: 0 })],
  });
  const words = (changes: Partial<Figure>) => both(data, figure({ unit: '901', indicator: 'x', ...changes }));

  it('keeps two counts as counts, with their unit, and says that the rate is computed', () => {
    expect(words({ numerator: 12, denominator: 17 })).toEqual([
      '12/17 xã, 70,6 % (tính ra)',
      '12/17 communes, 70.6% (computed)',
    ]);
  });

  it('has no more decimals than the indicator', () => {
    expect(words({ value: 16.4 })[0]).toBe('16 xã');
  });

  it('says what a plan without a basis is', () => {
    expect(words({ kind: 'plan', value: 200 })).toEqual(['đạt 200 % kế hoạch', '200% of the plan']);
  });

  it('says an unchanged value as a rise by nothing', () => {
    expect(words({ kind: 'change', value: 0, since: 2022, basis: 'percent' })[0]).toBe(
      'tăng 0 % so với 2022',
    );
  });
});

describe('the short value of a figure', () => {
  it.each<[Partial<Figure>, string]>([
    [{ numerator: 23, denominator: 24 }, '23/24'],
    [{ value: 71.287 }, '71,3'],
    [{ value: 99.4 }, '99,4'],
    [{ value: 100 }, '100'],
    [{ value: 39740.2 }, '39.740'],
    [{ value: -18 }, '-18'],
  ])('of %j is %s', (changes, expected) => {
    expect(shortValue(vi, figure({ unit: '901', indicator: 'x', ...changes }))).toBe(expected);
  });
});

describe('the sentence on attainment', () => {
  const sentences = (code: string, year: number, kind: Figure['kind'] = 'actual') => {
    const unit = real.unit(code);
    const own = found(code, 'target_attainment', kind, year);
    return unit ? [attainmentSentence(vi, unit, own), attainmentSentence(en, unit, own)] : [];
  };

  it('says how many were met, of how many, and how many were missed', () => {
    expect(sentences('806', 2023)).toEqual([
      'Năm 2023, huyện Cần Đước đạt hoặc vượt 23 trên 24 chỉ tiêu (95,8 %). 1 chỉ tiêu chưa đạt.',
      'In 2023, Cần Đước district met or exceeded 23 of 24 targets (95.8%). 1 target was missed.',
    ]);
  });

  it('says how many were exceeded where the source does, and only there', () => {
    expect(sentences('927', 2023)[0]).toBe(
      'Năm 2023, huyện Thới Lai đạt hoặc vượt 14 trên 14 chỉ tiêu (100 %). Trong đó 10 chỉ tiêu vượt.',
    );
    expect(sentences('925', 2023)[0]).toBe(
      'Năm 2023, huyện Cờ Đỏ đạt hoặc vượt 13 trên 13 chỉ tiêu (100 %).',
    );
  });

  it('says of a goal that it is one', () => {
    expect(sentences('924', 2024, 'target')[0]).toBe(
      'Năm 2024, huyện Vĩnh Thạnh phấn đấu đạt và vượt 12 trên 12 chỉ tiêu.',
    );
  });

  it('is empty without counts', () => {
    const own = unit({ code: '901' });
    expect(
      attainmentSentence(vi, own, figure({ unit: '901', indicator: 'target_attainment', value: 95 })),
    ).toBe('');
  });
});

describe("a unit's name", () => {
  it('has its kind before it in Vietnamese, and after it in English', () => {
    const names = ['92', '80', '916', '794', '795', '806'].flatMap((code) => real.unit(code) ?? []);
    expect(names.map((each) => unitName(vi, each))).toEqual([
      'thành phố Cần Thơ',
      'tỉnh Long An',
      'quận Ninh Kiều',
      'thành phố Tân An',
      'thị xã Kiến Tường',
      'huyện Cần Đước',
    ]);
    expect(names.map((each) => unitName(en, each))).toEqual([
      'Cần Thơ city',
      'Long An province',
      'Ninh Kiều urban district',
      'Tân An city',
      'Kiến Tường town',
      'Cần Đước district',
    ]);
  });

  it('begins with a capital in headings', () => {
    expect(['huyện Cần Đước', 'đức Hòa', ''].map(capitalise)).toEqual(['Huyện Cần Đước', 'Đức Hòa', '']);
  });
});

describe("a province's own figure", () => {
  it('is that of the layer and year', () => {
    const values = (layer: string, year: number | null) =>
      provinceFigure(madeUpDataset(), '90', layer, year)?.value;
    expect(values('income_per_capita', 2023)).toBe(94.12);
    expect([
      values('income_per_capita', 2022),
      values('income_per_capita', null),
      values('none', null),
    ]).toEqual(Array(3).fill(undefined));
    expect(provinceFigure(real, '80', 'target_attainment', 2023)).toMatchObject({
      numerator: 21,
      denominator: 23,
    });
  });

  it("is never a suspect one, another kind's, or a district's", () => {
    const about = { unit: '90', indicator: 'income_per_capita' };
    const data = madeUpDataset({
      figures: [
        figure({ ...about, value: 1, flag: 'suspect' }),
        figure({ ...about, value: 2, kind: 'target' }),
        figure({ ...about, value: 3, unit: '901' }),
      ],
    });
    expect(provinceFigure(data, '90', 'income_per_capita', 2023)).toBeUndefined();
  });
});
