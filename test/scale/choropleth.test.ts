import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/model/columns.ts';
import { choropleth, districtClass } from '../../src/scale/choropleth.ts';
import { PALETTES, TOKENS } from '../../src/scale/palettes.ts';
import { figure, indicator, madeUpDataset, unit } from '../support/made-up-dataset.ts';

/** A province with as many districts as there are values; a district without a value where it is null. */
function coloured(values: (number | null)[], changes: Partial<Indicator>, theme: 'light' | 'dark' = 'light') {
  const units = values.map((_, index) => unit({ code: String(index + 1), province: '9' }));
  const data = madeUpDataset({
    units: [unit({ code: '9', level: 'province', province: '' }), ...units],
    indicators: [indicator({ id: 'x', ...changes })],
    figures: [
      figure({ unit: '9', indicator: 'x', value: 55 }),
      ...values.flatMap((value, index) =>
        value === null ? [] : figure({ unit: String(index + 1), indicator: 'x', value }),
      ),
    ],
  });
  return choropleth(data, 'x', 2023, theme);
}

const attainment: Partial<Indicator> = {
  scale: { method: 'threshold', kind: 'actual' },
  breaks: [80, 90, 95, 100],
  palette: 'attainment',
};

describe('the classes of attainment', () => {
  const { classes, byUnit } = coloured([100, 99.9, 95, 94.99, 90, 89.9, 80, 79.9, 0, null], attainment);

  it('break at 80, 90, 95 and 100, the last one closed: the full list and nothing else', () => {
    expect(classes.map(({ id, min, max, closed }) => [id, min, max, closed])).toEqual([
      ['c0', null, 80, false],
      ['c1', 80, 90, false],
      ['c2', 90, 95, false],
      ['c3', 95, 100, false],
      ['c4', 100, 100, true],
      ['none', null, null, false],
    ]);
  });

  it('hold 100 in the last class and 99.9 in the one before, lower bounds included', () => {
    expect(classes.map(({ units }) => units)).toEqual([
      ['8', '9'],
      ['6', '7'],
      ['4', '5'],
      ['2', '3'],
      ['1'],
      ['10'],
    ]);
  });

  it('say of each district its class, value and figure, and nothing of one without a figure', () => {
    expect(byUnit.get('2')).toMatchObject({ classId: 'c3', value: 99.9, figure: { unit: '2', value: 99.9 } });
    expect(byUnit.has('10')).toBe(false);
    expect(byUnit.has('9')).toBe(true);
  });

  it('take the five colours of the palette in order, and the base where there is no data', () => {
    expect(classes.map(({ fill }) => fill)).toEqual([...PALETTES.light.attainment, TOKENS.light.base]);
    const dark = coloured([100, null], attainment, 'dark').classes;
    expect(dark.map(({ fill }) => fill)).toEqual([...PALETTES.dark.attainment, TOKENS.dark.base]);
  });
});

describe('a threshold scale that does not end at 100', () => {
  it('is open at both ends', () => {
    const { classes } = coloured([49.9, 50, 94.12], {
      ...attainment,
      breaks: [50, 60, 70, 80, 90],
      palette: 'income',
    });
    expect(classes.map(({ min, max, closed, units }) => [min, max, closed, units.length])).toEqual([
      [null, 50, false, 1],
      [50, 60, false, 1],
      [60, 70, false, 0],
      [70, 80, false, 0],
      [80, 90, false, 0],
      [90, null, false, 1],
      [null, null, false, 0],
    ]);
  });
});

describe.each(['natural', 'quantile', 'threshold'] as const)('a %s scale', (method) => {
  const scale = { method, kind: 'actual' } as const;
  const breaks = method === 'threshold' ? [3, 9] : [4];
  it.each([
    ['no value', [null, null]],
    ['one value', [7]],
    ['one value many times', [7, 7, 7, null]],
    ['two values', [7, 9, 7]],
    ['many', [34, 1, 2, 3, null, 5, 8, 13, 21, 2, 2]],
    ['negative ones', [-18, 0, 4, -3.5]],
  ])('sorts every district into exactly one class: %s', (_, values) => {
    const { classes, byUnit } = coloured(values, { scale, breaks, palette: 'amount' });
    const all = values.map((_value, index) => String(index + 1));
    expect(classes.flatMap(({ units }) => units).sort()).toEqual(all.sort());
    for (const { id, min, max, units } of classes.slice(0, -1)) {
      for (const code of units) {
        const value = byUnit.get(code)?.value as number;
        expect(byUnit.get(code)?.classId).toBe(id);
        expect(value).toBeGreaterThanOrEqual(min ?? value);
        expect(value).toBeLessThan(max ?? Number.POSITIVE_INFINITY);
      }
    }
    expect(classes.at(-1)?.units).toEqual(all.filter((code) => values[Number(code) - 1] === null));
    expect(new Set(classes.map(({ fill }) => fill)).size).toBe(classes.length);
  });

  it('never has more classes than there are different values, but for thresholds', () => {
    const { classes } = coloured([7, 7, 9], { scale, breaks, palette: 'amount' });
    expect(classes.length - 1).toBeLessThanOrEqual(method === 'threshold' ? 3 : 2);
  });
});

describe('a layer with one value', () => {
  it('has one open class in a middle colour', () => {
    const { classes } = coloured([7, null], { palette: 'amount' });
    expect(classes).toEqual([
      { id: 'c0', min: null, max: null, closed: false, fill: PALETTES.light.amount[2], units: ['1'] },
      { id: 'none', min: null, max: null, closed: false, fill: TOKENS.light.base, units: ['2'] },
    ]);
  });
});

describe('the classes of a map', () => {
  const data = madeUpDataset();
  const districts = ['901', '902', '903'];

  it('carry the layer and year that made them', () => {
    expect(choropleth(data, 'income_per_capita', 2023, 'light')).toMatchObject({
      layer: 'income_per_capita',
      year: 2023,
    });
    expect(choropleth(data, 'none', null, 'light')).toMatchObject({ layer: 'none', year: null });
  });

  it.each([
    ['without a layer', 'none', null],
    ['without a layer in a year', 'none', 2023],
    ['in a year without figures', 'target_attainment', 1999],
    ['without a year', 'target_attainment', null],
    ['of an unknown indicator', 'no_such', 2023],
    ['of an indicator that is not coloured', 'targets_met', 2023],
    ['of an indicator whose only figure is suspect', 'shrimp_output', 2023],
  ])('are the one without data %s', (_, layer, year) => {
    const { classes, byUnit } = choropleth(data, layer, year, 'dark');
    expect(classes).toEqual([
      { id: 'none', min: null, max: null, closed: false, fill: TOKENS.dark.base, units: districts },
    ]);
    expect(byUnit.size).toBe(0);
  });

  it("never hold a province, and never colour a district by its province's figure", () => {
    const { classes, byUnit } = choropleth(data, 'target_attainment', 2023, 'light');
    expect(classes.flatMap(({ units }) => units).sort()).toEqual(districts);
    expect([...byUnit.keys()]).toEqual(['901', '902']);
    expect(byUnit.get('902')?.value).toBe(85);
  });
});

describe('one class shown alone', () => {
  const map = choropleth(madeUpDataset(), 'target_attainment', 2023, 'light');
  const classes = (only: string | null) =>
    ['901', '902', '903'].map((code) => districtClass({ ...map, only }, code));

  it('fades every other district, those without data included', () => {
    expect(classes(null)).toEqual(['c4', 'c1', 'none']);
    expect(classes('c1')).toEqual(['faded', 'c1', 'faded']);
    expect(classes('none')).toEqual(['faded', 'faded', 'none']);
  });
});

describe('the latest known figures', () => {
  const income = { indicator: 'income_per_capita' };
  const data = madeUpDataset({
    figures: [
      figure({ ...income, unit: '901', year: 2019, value: 59 }),
      figure({ ...income, unit: '901', year: 2023, value: 71 }),
      figure({ ...income, unit: '902', year: 2004, value: 5.5 }),
      figure({ ...income, unit: '902', year: 2023, value: 99, flag: 'suspect' }),
      figure({ ...income, unit: '903', year: 2024, kind: 'target', value: 80 }),
    ],
  });

  it('are those of each district, never a suspect one nor an aim', () => {
    const { byUnit, year } = choropleth(data, 'income_per_capita', 'latest', 'light');
    expect(year).toBe('latest');
    expect([...byUnit].map(([code, { value, figure: of }]) => [code, value, of.year])).toEqual([
      ['901', 71, 2023],
      ['902', 5.5, 2004],
    ]);
  });
});
