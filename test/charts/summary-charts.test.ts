import { describe, expect, it } from 'vitest';
import { WIDTH } from '../../src/charts/chart.ts';
import { iconArrayKey, summaryChart } from '../../src/charts/summary-charts.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { toMarkup } from '../../src/markup/to-markup.ts';
import type { Figure } from '../../src/model/columns.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';
import { readXml } from '../support/well-formed-xml.ts';

const vi = createMessages('vi');
vi.add(LAZY_PANEL_SOURCES);

/** As markup; empty where nothing is drawn. */
const drawn = (
  kind: 'icon-array' | 'position' | 'slope',
  indicator: string,
  figures: Figure[],
  year = 2023,
  width = WIDTH,
) => {
  const tree = summaryChart(madeUpDataset({ figures }), vi, kind, { unit: '901', indicator, year }, width);
  return tree ? toMarkup(tree) : '';
};
const named = (svg: string, className: string) =>
  readXml(svg).filter(({ attributes }) => attributes.class?.split(' ').includes(className));
const words = (svg: string) =>
  readXml(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

const attainment = (changes: Partial<Figure>) =>
  figure({ unit: '901', indicator: 'target_attainment', ...changes });
const income = (changes: Partial<Figure>) =>
  figure({ unit: '901', indicator: 'income_per_capita', ...changes });

describe('the icons of a list of targets', () => {
  it.each([
    [23, 24, null],
    [28, 28, null],
    [14, 14, 10],
    [40, 61, 3],
    [0, 5, null],
  ])('are one for each target: %i of %i, %j exceeded', (numerator, denominator, exceeded) => {
    const svg = drawn('icon-array', 'target_attainment', [attainment({ numerator, denominator, exceeded })]);
    expect(named(svg, 'icon')).toHaveLength(denominator);
    expect(named(svg, 'missed')).toHaveLength(denominator - numerator);
    expect(named(svg, 'exceeded')).toHaveLength(exceeded ?? 0);
    // Not by colour alone.
    expect(named(svg, 'sign')).toHaveLength(exceeded ?? 0);
  });

  it('say what they are, and do not tell met from exceeded where the source does not', () => {
    const key = (changes: Partial<Figure>) =>
      iconArrayKey(madeUpDataset({ figures: [attainment(changes)] }), vi, {
        unit: '901',
        indicator: 'target_attainment',
        year: 2023,
      });
    expect(key({ numerator: 23, denominator: 24 })).toBe('23 chỉ tiêu đạt hoặc vượt · 1 chỉ tiêu chưa đạt');
    expect(key({ numerator: 14, denominator: 14, exceeded: 10 })).toBe('10 chỉ tiêu vượt · 4 chỉ tiêu đạt');
    expect(key({ numerator: 3, denominator: 4, flag: 'suspect' })).toBe('');
  });

  it('stand in as many rows as their column has them in a size to count them', () => {
    const rows = (width: number) => {
      const figures = [attainment({ numerator: 20, denominator: 24 })];
      const icons = named(drawn('icon-array', 'target_attainment', figures, 2023, width), 'icon');
      expect(Math.max(...icons.map(({ attributes }) => Number(attributes.x)))).toBeLessThan(width - 7);
      return new Set(icons.map(({ attributes }) => attributes.y)).size;
    };
    expect(rows(WIDTH)).toBe(1);
    expect(rows(150)).toBe(2);
  });

  it.each([
    ['a suspect figure', { numerator: 3, denominator: 4, flag: 'suspect' }],
    ['an aim', { numerator: 3, denominator: 4, kind: 'target' }],
    ['a rate without counts', { value: 75 }],
  ] as const)('are not drawn of %s', (_, changes) => {
    expect(drawn('icon-array', 'target_attainment', [attainment(changes)])).toBe('');
  });
});

describe('the place among all districts', () => {
  const others = [
    figure({ unit: '902', indicator: 'income_per_capita', value: 50 }),
    figure({ unit: '903', indicator: 'income_per_capita', value: 90 }),
  ];

  it('shows each district with a figure of the year, the unit named, no province', () => {
    const province = figure({ unit: '90', indicator: 'income_per_capita', value: 70 });
    const svg = drawn('position', 'income_per_capita', [income({ value: 71.287 }), ...others, province]);
    expect(named(svg, 'other').filter(({ name }) => name === 'circle')).toHaveLength(2);
    expect(words(svg)).toEqual(['Một 71,3', '50', '90']);
    expect(readXml(svg)[0]?.attributes['aria-label']).toContain('Một: 71,3 triệu đồng/người/năm, năm 2023.');
  });

  it('marks the plan and the year before, and says that they are computed', () => {
    const svg = drawn('position', 'income_per_capita', [
      income({ value: 60 }),
      income({ kind: 'plan', value: 120 }),
      income({ kind: 'change', value: 5, since: 2022, basis: 'absolute' }),
      ...others,
    ]);
    expect(words(svg)).toContain('| kế hoạch 50 (tính ra)');
    expect(words(svg)).toContain('○ năm 2022: 55 (tính ra)');
  });

  it('takes a published figure of the year before as it is, and computes nothing from a suspect one', () => {
    const published = drawn('position', 'income_per_capita', [
      income({ value: 60 }),
      income({ value: 58, year: 2022 }),
    ]);
    expect(words(published)).toContain('○ năm 2022: 58');
    const suspect = drawn('position', 'income_per_capita', [
      income({ value: 60 }),
      income({ kind: 'plan', value: 120, flag: 'suspect' }),
      income({ kind: 'change', value: 5, since: 2022, basis: 'absolute', flag: 'suspect' }),
    ]);
    expect(words(suspect)).toEqual(['Một 60']);
    expect(drawn('position', 'income_per_capita', [income({ value: 60, flag: 'suspect' }), ...others])).toBe(
      '',
    );
  });
});

describe('the slope', () => {
  it('joins two published figures of the same basis', () => {
    const svg = drawn('slope', 'income_per_capita', [
      income({ value: 5.53, year: 2004 }),
      income({ value: 75.1 }),
    ]);
    expect(words(svg)).toEqual(['2004: 5,5', '2023: 75,1']);
    const [from, to] = ['before', 'own'].map((name) => Number(named(svg, name)[0]?.attributes.cy));
    expect(from).toBeGreaterThan(to ?? 0);
  });

  const list = (changes: Partial<Figure>) => attainment({ numerator: 9, denominator: 10, ...changes });
  it.each([
    ['lists of two kinds', [list({ year: 2022, basis: 'resolution' }), list({ basis: 'year_plan' })]],
    ['lists of no known kind', [list({ year: 2022 }), list({})]],
    ['one year', [list({ basis: 'year_plan' })]],
    ['an aim', [list({ year: 2022, basis: 'year_plan' }), list({ basis: 'year_plan', kind: 'target' })]],
    [
      'a suspect figure',
      [list({ year: 2022, basis: 'year_plan', flag: 'suspect' }), list({ basis: 'year_plan' })],
    ],
    [
      'an estimate',
      [list({ year: 2022, basis: 'year_plan' }), list({ basis: 'year_plan', qualifier: 'estimate' })],
    ],
  ] as [string, Figure[]][])('is not drawn from %s', (_, figures) => {
    expect(drawn('slope', 'target_attainment', figures)).toBe('');
  });

  it('is drawn from two lists of the same kind', () => {
    const same = [list({ year: 2022, basis: 'year_plan' }), list({ basis: 'year_plan' })];
    expect(drawn('slope', 'target_attainment', same)).toContain('2022: 9/10');
  });
});

describe('a narrow column, which larger text makes of any', () => {
  const past = [income({ value: 5.53, year: 2004 }), income({ value: 75.1 })];

  it('leaves a slope its words and room between them', () => {
    const svg = drawn('slope', 'income_per_capita', past, 2023, 100);
    const [from, to] = ['before', 'own'].map((name) => Number(named(svg, name)[0]?.attributes.cx));
    expect((to as number) - (from as number)).toBeGreaterThanOrEqual(24);
  });

  it('has the words of a place in rows, within it', () => {
    const figures = [
      income({ value: 60 }),
      income({ kind: 'plan', value: 120 }),
      income({ kind: 'change', value: 5, since: 2022, basis: 'absolute' }),
      figure({ unit: '902', indicator: 'income_per_capita', value: 50 }),
    ];
    const below = (width: number) =>
      readXml(drawn('position', 'income_per_capita', figures, 2023, width))
        .filter(({ attributes }) => ['plan', 'before'].includes(attributes.class ?? ''))
        .filter(({ name }) => name === 'text');
    expect(new Set(below(160).map(({ attributes }) => attributes.y)).size).toBe(2);
    for (const { attributes } of below(160)) expect(Number(attributes.x)).toBeLessThanOrEqual(160);
  });
});
