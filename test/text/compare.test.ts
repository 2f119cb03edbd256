import { describe, expect, it } from 'vitest';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { compareUnits } from '../../src/text/compare.ts';
import { figure, madeUpDataset, unit } from '../support/made-up-dataset.ts';

const vi = createMessages('vi');
const en = createMessages('en');
for (const m of [vi, en]) m.add(LAZY_PANEL_SOURCES);

const data = madeUpDataset();
/** 901 beside 902, with these figures besides. */
const withFigures = (...figures: ReturnType<typeof figure>[]) =>
  madeUpDataset({ figures: [...data.figures, ...figures] });
const attained = (code: string, basis: 'year_plan' | 'resolution', year = 2023) =>
  figure({ indicator: 'target_attainment', unit: code, year, numerator: 8, denominator: 9, basis });

function compared(code: string, other: string, of = data, m = vi) {
  const comparison = compareUnits(of, m, code, other);
  if (!comparison) throw new Error(`expected ${code} and ${other} to be compared, got nothing`);
  const entry = (id: string) =>
    [...comparison.shared, ...comparison.single].find(({ indicator }) => indicator.id === id);
  return { ...comparison, entry };
}

describe('a comparison', () => {
  it('puts the same years in line, latest first, with plan, change, aim and what is computed', () => {
    const income = compared('901', '90').entry('income_per_capita');
    expect(income?.years.map(({ year }) => year)).toEqual([2024, 2023, 2022]);
    const [aim, now, before] = income?.years ?? [];
    expect(now?.sides.map((side) => side.map(({ text }) => text))).toEqual([
      [
        '71,287 triệu đồng/người/năm',
        'đạt 100,04 % kế hoạch năm',
        'tăng 6,633 triệu đồng/người/năm so với 2022',
      ],
      ['94,12 triệu đồng/người/năm'],
    ]);
    expect(aim?.sides.map((side) => side.length)).toEqual([1, 0]);
    expect(before?.sides[0].map(({ computed }) => computed)).toEqual([true]);
  });

  it('leaves no statement without a source', () => {
    for (const [code, other] of [
      ['901', '902'],
      ['90', '902'],
    ] as const) {
      const { shared, single } = compared(code, other);
      const all = [...shared, ...single].flatMap(({ years }) => years.flatMap(({ sides }) => sides.flat()));
      expect(all.length).toBeGreaterThan(4);
      for (const { text, sources } of all) expect(sources.length, text).toBeGreaterThan(0);
    }
  });

  it('keeps the headline indicators above, and apart what only one of the two has', () => {
    const { shared, single } = compared('901', '902');
    expect(shared.map(({ indicator }) => indicator.id)).toEqual(['target_attainment', 'income_per_capita']);
    expect(single.map(({ indicator }) => indicator.id).sort()).toEqual([
      'crime',
      'share_services',
      'shrimp_output',
    ]);
  });

  it('has a row for a headline indicator of which neither has a figure', () => {
    const years = compared('902', '903').entry('income_per_capita')?.years;
    expect(years).toEqual([{ year: 2023, sides: [[], []] }]);
  });

  it('keeps a misprint, flagged', () => {
    const [year] = compared('902', '901').entry('shrimp_output')?.years ?? [];
    expect(year?.sides[0].map(({ text, suspect }) => [text, suspect])).toContainEqual(['1103,3 tấn', true]);
  });

  it('gives every statement to its own side, whichever comes first', () => {
    const there = compared('901', '902');
    const back = compared('902', '901');
    expect(back.units.map(({ code }) => code)).toEqual(['902', '901']);
    for (const { indicator, years } of [...there.shared, ...there.single])
      expect(
        years.map(({ sides }) => [...sides].reverse()),
        indicator.id,
      ).toEqual(back.entry(indicator.id)?.years.map(({ sides }) => sides));
  });

  it('is none of an unknown unit', () => {
    expect(compareUnits(data, vi, '901', '999')).toBeUndefined();
  });
});

describe('before any figure it is said', () => {
  it('that a province is no district, and whether the one lies in the other', () => {
    expect(compared('90', '901').remarks[0]).toContain('Dưới là cả thành phố, Một là một quận trong đó:');
    expect(compared('901', '91').remarks[0]).toContain('Trên là cả tỉnh, Một là một quận:');
    expect(compared('90', '901', data, en).remarks[0]).toContain(
      'Lower is a whole city, One is an urban district within it:',
    );
  });

  it('that a town is no countryside, and nothing of two of a kind', () => {
    const units = [...data.units, unit({ code: '904', kind: 'huyen', name_vi: 'Bốn', province: '91' })];
    const more = madeUpDataset({ units, figures: [...data.figures, attained('904', 'year_plan')] });
    expect(compared('901', '904', more).remarks).toEqual([
      'Một là quận, Bốn là huyện: cùng cấp, nhưng một bên là đô thị.',
    ]);
    expect(compared('901', '902', more).remarks).toEqual([]);
  });

  it('that one of them has no figure at all, or that they have none in common', () => {
    expect(compared('901', '903').remarks.join(' ')).toContain('chưa nêu số liệu nào về huyện Ba');
    const apart = madeUpDataset({
      figures: [
        figure({ unit: '901', indicator: 'crime', value: 1 }),
        figure({ unit: '902', indicator: 'shrimp_output', value: 2 }),
      ],
    });
    expect(compared('901', '902', apart).remarks).toEqual([vi.t('compare-nothing-shared')]);
  });
});

describe('of target attainment it is said', () => {
  const remarks = (of = data) => compared('901', '902', of).entry('target_attainment')?.remarks ?? [];

  it('that two lists of different basis cannot be compared, and which they are', () => {
    expect(remarks()[0]).toBe(
      'Năm 2023, hai danh mục chỉ tiêu khác nhau (kế hoạch năm; nguồn không nói rõ), không so sánh trực tiếp được.',
    );
  });

  it('that each has a list of its own, where the basis is the same', () => {
    const same = madeUpDataset({ figures: [attained('901', 'year_plan'), attained('902', 'year_plan')] });
    expect(remarks(same)).toEqual([vi.t('compare-lists-own')]);
  });

  it('that years of different lists are no trend, and of whom', () => {
    expect(remarks().at(-1)).toBe('Một: mỗi năm một danh mục khác nhau, không đọc như một xu hướng.');
  });

  it('that there is no common year, where there is none', () => {
    const apart = madeUpDataset({
      figures: [attained('901', 'year_plan'), attained('902', 'year_plan', 2022)],
    });
    expect(remarks(apart)[0]).toBe('Không có năm nào mà cả hai cùng có số liệu.');
    expect(remarks(withFigures(attained('902', 'year_plan', 2022)))).not.toContain(vi.t('compare-no-year'));
  });
});
