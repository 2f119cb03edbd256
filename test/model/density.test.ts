import { expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/messages.ts';
import { densities } from '../../src/model/density.ts';
import { figureToColour } from '../../src/model/figures.ts';
import { figureText } from '../../src/text/figure-text.ts';
import { figure, indicator, madeUpDataset } from '../support/made-up-dataset.ts';

const density = indicator({
  id: 'population_density',
  unit_vi: 'người/km²',
  unit_en: 'people/km²',
  decimals: 0,
});
const people = indicator({ id: 'population', unit_vi: 'người', decimals: 0 });
const figures = [
  figure({ unit: '901', indicator: 'population', value: 100_000, note_vi: 'Ngày 1-4.' }),
  figure({ unit: '902', indicator: 'population', value: 50_000, value_max: 60_000 }),
  figure({ unit: '903', indicator: 'population', value: 70_000, kind: 'plan' }),
  figure({ unit: '999', indicator: 'population', value: 1_000 }),
];
const data = madeUpDataset({ indicators: [people, density], figures });

it('is people over the area that is drawn, with their source and notes, for counted people alone', () => {
  const area = data.places['901']?.area as number;
  expect(area).toBeGreaterThan(100);
  expect(data.figuresAbout('population_density')).toEqual([
    { ...figures[0], indicator: 'population_density', value: Math.round(100_000 / area) },
    {
      ...figures[1],
      indicator: 'population_density',
      value: Math.round(50_000 / (data.places['902']?.area as number)),
      value_max: Math.round(60_000 / (data.places['902']?.area as number)),
    },
  ]);
});

it('is not among what is stored, colours the map, and says that it is computed', () => {
  expect(data.figures).toBe(figures);
  const shown = figureToColour(data, '901', 'population_density', 'latest');
  expect(shown?.value).toBe(data.figuresAbout('population_density')[0]?.value);
  const text = (lang: 'vi' | 'en') => shown && figureText(createMessages(lang), density, shown);
  expect(text('vi')).toBe(`${shown?.value} người/km² (tính ra)`);
  expect(text('en')).toBe(`${shown?.value} people/km² (computed)`);
});

it('is none where the data does not ask for it', () => {
  expect(densities({ ...data, indicators: [people] })).toEqual([]);
});
