import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { figureToColour, figureValue, layersOf, yearsOf } from '../../src/model/figures.ts';
import { DATA } from '../support/site-folders.ts';

const compiled = await compileData(DATA);
const data = createDataset(compiled.data);

describe('the data of the three provinces', () => {
  it('has 35 districts and a shape and place for each', () => {
    expect(data.provinces.map(({ code }) => [code, data.districtsOf(code).length])).toEqual([
      ['92', 9],
      ['80', 15],
      ['94', 11],
    ]);
    const shapes = compiled.topologies.boundaries.objects.districts.geometries.map(({ id }) => String(id));
    const codes = data.districts.map(({ code }) => code);
    expect(shapes.sort()).toEqual(codes.toSorted());
    for (const { code } of data.units) expect(data.places[code]?.area, code).toBeGreaterThan(5);
  });

  it('has the two headline layers first, and a year for every layer', () => {
    const layers = layersOf(data);
    expect(layers.slice(0, 2).map(({ id }) => id)).toEqual(['target_attainment', 'income_per_capita']);
    for (const { id, palette } of layers) {
      expect(yearsOf(data, id), id).not.toEqual([]);
      expect(palette, id).not.toBe('none');
    }
    expect(yearsOf(data, 'target_attainment')).toEqual(expect.arrayContaining([2022, 2023]));
  });

  it('lists every indicator under a theme', () => {
    expect(data.indicators.filter(({ theme }) => theme === 'other')).toEqual([]);
  });

  it('uses every indicator that it describes', () => {
    expect(data.indicators.filter(({ id }) => data.figuresAbout(id).length === 0)).toEqual([]);
  });

  it("colours no district by Cần Thơ city's own 94.12 million", () => {
    const values = data.districts.flatMap(({ code }) =>
      data.indicators.flatMap(({ id }) =>
        yearsOf(data, id).flatMap((year) => {
          const figure = figureToColour(data, code, id, year);
          return figure ? (figureValue(figure) ?? []) : [];
        }),
      ),
    );
    expect(values.length).toBeGreaterThan(30);
    expect(values).not.toContain(94.12);
    expect(data.figuresOf('92').map(({ value }) => value)).toContain(94.12);
  });

  it('has the misprint of 1103,3 % as a suspect that colours nothing', () => {
    const revenue = data.figuresOf('806').filter(({ indicator }) => indicator === 'budget_revenue');
    expect(revenue.map(({ kind, value, flag }) => [kind, value, flag])).toEqual([
      ['actual', 540.136, ''],
      ['plan', 1103.3, 'suspect'],
    ]);
  });

  it.each([
    ['806', 2023, 23, 24],
    ['806', 2022, 28, 28],
    ['927', 2023, 14, 14],
    ['925', 2023, 13, 13],
    ['924', 2023, 12, 12],
    ['923', 2023, 12, 12],
    ['941', 2023, 17, 18],
    ['803', 2023, 12, 14],
    ['802', 2022, 18, 18],
    ['795', 2022, 14, 14],
  ])('colours %s in %i by %i of %i targets', (code, year, numerator, denominator) => {
    expect(figureToColour(data, code, 'target_attainment', year)).toMatchObject({ numerator, denominator });
  });
});
