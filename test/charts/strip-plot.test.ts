import { expect, it } from 'vitest';
import { STRIP_WIDTH, stripPlot } from '../../src/charts/strip-plot.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { toMarkup } from '../../src/markup/to-markup.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { figure, madeUpDataset, unit } from '../support/made-up-dataset.ts';
import { readXml } from '../support/well-formed-xml.ts';

/** Districts 1, 2, … of one province with these shares of their targets, in per cent. */
function sceneOf(values: number[], only: string | null = null): Scene {
  const data = madeUpDataset({
    units: [
      unit({ code: '90', level: 'province', province: '' }),
      ...values.map((_, index) => unit({ code: String(index + 1) })),
    ],
    figures: values.map((value, index) =>
      figure({ unit: String(index + 1), indicator: 'target_attainment', value }),
    ),
  });
  return {
    data,
    choropleth: { ...choropleth(data, 'target_attainment', 2023, 'light'), only },
    messages: createMessages('vi'),
    selected: null,
    kinds: [],
    project: null,
  };
}
/** As markup; throws where there is none. */
function strip(scene: Scene, marked?: string): string {
  const drawn = stripPlot(scene, marked ?? null, STRIP_WIDTH);
  if (!drawn) throw new Error('expected a strip plot, got none');
  return toMarkup(drawn);
}
const circles = (svg: string) => readXml(svg).filter(({ name }) => name === 'circle');
const words = (svg: string) =>
  readXml(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

it('holds a dot in its class for each district with a figure, equal ones on each other', () => {
  const dots = circles(strip(sceneOf([85, 96, 100, 100])));
  expect(dots.map(({ attributes }) => attributes.class)).toEqual(['c1', 'c3', 'c4', 'c4']);
  const [, , one, other] = dots.map(({ attributes }) => attributes);
  expect(one?.cx).toBe(other?.cx);
  expect(one?.cy).not.toBe(other?.cy);
});

it('holds 35 equal dots without leaving its box', () => {
  const dots = circles(strip(sceneOf(Array.from({ length: 35 }, () => 100))));
  expect(dots).toHaveLength(35);
  expect(Math.min(...dots.map(({ attributes }) => Number(attributes.cy)))).toBeGreaterThan(0);
});

it('draws the line of 100 % even where nobody reached it', () => {
  const svg = strip(sceneOf([60, 70, 80]));
  expect(readXml(svg).filter(({ attributes }) => attributes.class === 'full')).toHaveLength(1);
  expect(words(svg)).toEqual(['100 %', '60 %']);
});

it('names the marked district, and leaves out the words that would lie under its name', () => {
  const svg = strip(sceneOf([85, 96, 100]), '3');
  expect(words(svg)).toEqual(['Xứ 3 100', '85 %']);
  expect(circles(svg).filter(({ attributes }) => attributes.class?.includes('marked'))).toHaveLength(1);
});

it('fades the dots of the classes that are not shown', () => {
  const classes = circles(strip(sceneOf([85, 96, 100], 'c3'))).map(({ attributes }) => attributes.class);
  expect(classes).toEqual(['faded', 'c3', 'faded']);
});
