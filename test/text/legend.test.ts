import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/messages.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { districtTitle } from '../../src/text/district-title.ts';
import { classLabel, legendOrder, yearsNote } from '../../src/text/legend.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';

const data = madeUpDataset();
const legend = (layer: string, lang: 'vi' | 'en', from = data) =>
  choropleth(from, layer, 2023, 'light').classes.map((each) =>
    classLabel(createMessages(lang), from.indicator(layer), each),
  );

it('lists the class without data last, and not at all where no district is in it', () => {
  const some = choropleth(data, 'target_attainment', 2023, 'light');
  const ids = (of: typeof some) => legendOrder(of).map(({ id }) => id);
  expect(some.classes.at(-1)?.units.length).toBeGreaterThan(0);
  expect(ids(some)).toEqual(['c4', 'c3', 'c2', 'c1', 'c0', 'none']);
  const whole = some.classes.map((each) => (each.id === 'none' ? { ...each, units: [] } : each));
  expect(ids({ ...some, classes: whole })).toEqual(['c4', 'c3', 'c2', 'c1', 'c0']);
});

describe('the words of a class', () => {
  it('say the bounds in per cent, and the full list as itself', () => {
    expect(legend('target_attainment', 'vi')).toEqual([
      'dưới 80 %',
      '80 đến dưới 90 %',
      '90 đến dưới 95 %',
      '95 đến dưới 100 %',
      '100 %',
      'Chưa có số liệu',
    ]);
    expect(legend('target_attainment', 'en')).toEqual([
      'below 80%',
      '80 to below 90%',
      '90 to below 95%',
      '95 to below 100%',
      '100%',
      'No data yet',
    ]);
  });

  it('leave out any other unit, which the title says', () => {
    const labels = legend('income_per_capita', 'vi');
    expect([labels[0], labels[1], labels[5]]).toEqual(['dưới 50', '50 đến dưới 60', 'từ 90']);
    expect(legend('income_per_capita', 'en')[5]).toBe('90 and more');
  });

  it('say that one class holds all values', () => {
    const one = madeUpDataset({
      figures: [figure({ unit: '901', indicator: 'shrimp_output', value: 4610.5 })],
    });
    expect(legend('shrimp_output', 'vi', one)).toEqual(['tất cả các mức', 'Chưa có số liệu']);
  });

  it("have the numbers in the language's style, with the indicator's decimals", () => {
    const figures = [4610.25, 12000.5].map((value, i) =>
      figure({ unit: `90${i + 1}`, indicator: 'shrimp_output', value }),
    );
    const two = madeUpDataset({ figures });
    expect(legend('shrimp_output', 'vi', two).slice(0, 2)).toEqual(['dưới 12.000,5', 'từ 12.000,5']);
    expect(legend('shrimp_output', 'en', two).slice(0, 2)).toEqual(['below 12,000.5', '12,000.5 and more']);
  });

  it('say that there is no data where there is no layer', () => {
    expect(legend('none', 'vi')).toEqual(['Chưa có số liệu']);
  });
});

describe('the note on years', () => {
  const income = { indicator: 'income_per_capita' };
  const figures = [
    figure({ ...income, unit: '901', year: 2019, value: 59 }),
    figure({ ...income, unit: '902', year: 2023, value: 71 }),
    figure({ ...income, unit: '90', year: 2024, value: 94 }),
  ];
  const patchy = madeUpDataset({ figures });
  const scene = (year: number | 'latest') =>
    ({
      data: patchy,
      choropleth: choropleth(patchy, 'income_per_capita', year, 'light'),
      messages: createMessages('en'),
      selected: null,
      kinds: [],
      project: null,
    }) satisfies Scene;

  it('says how many districts show which year, newest first', () => {
    expect(yearsNote(scene('latest'))).toMatch(/nothing is ranked\. 2023: 1 place; 2019: 1 place\.$/);
  });

  it('is not there where all figures are of one year', () => {
    expect(yearsNote(scene(2023))).toBe('');
  });

  it('goes with the year behind each value', () => {
    expect(districtTitle(scene('latest'), '901')).toBe(
      'One urban district: 59 million VND/person/year (2019)',
    );
    expect(districtTitle(scene(2023), '902')).toBe('Two urban district: 71 million VND/person/year');
  });
});
