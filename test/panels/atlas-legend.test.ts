import { expect, it } from 'vitest';
import '../../src/panels/atlas-legend.ts';
import { sceneOf } from '../atlas-scene.ts';
import { accessibilityProblems } from '../axe.ts';
import { mount, part, textOf } from '../mount.ts';

const rows = (legend: HTMLElement) =>
  [...legend.querySelectorAll<HTMLElement>('[data-class]')].map((row) => row.dataset.class);

it('lists the classes from the highest down, the class without data last', async () => {
  const legend = await mount('atlas-legend', { scene: sceneOf() });
  expect(rows(legend)).toEqual(['c4', 'c3', 'c2', 'c1', 'c0', 'none']);
  expect(textOf(part(legend, '[data-class="c4"] .range'))).toBe('100 %');
  expect(textOf(part(legend, '[data-class="c3"] .range'))).toBe('95 đến dưới 100 %');
  expect(textOf(part(legend, '[data-class="c0"] .range'))).toBe('dưới 80 %');
});

it('counts the districts of each class, 35 in all', async () => {
  const scene = sceneOf();
  const legend = await mount('atlas-legend', { scene });
  const counts = [...legend.querySelectorAll('.count')].map((count) => Number.parseInt(textOf(count), 10));
  expect(counts.reduce((sum, count) => sum + count)).toBe(35);
  expect(counts.at(-1)).toBe(scene.choropleth.classes.at(-1)?.units.length);
});

it('follows its scene to another layer and language', async () => {
  const legend = await mount('atlas-legend', { scene: sceneOf() });
  legend.scene = sceneOf({ layer: 'income_per_capita', lang: 'en' });
  await legend.updateComplete;
  expect(rows(legend)).toEqual(['c5', 'c4', 'c3', 'c2', 'c1', 'c0', 'none']);
  expect(textOf(part(legend, '[data-class="c3"] .range'))).toBe('70 to below 80');
});

it('shows nothing where no layer is on the map', async () => {
  const legend = await mount('atlas-legend', { scene: sceneOf({ layer: 'none', year: null }) });
  expect(textOf(legend)).toBe('');
});

it('is accessible', async () => {
  expect(await accessibilityProblems(await mount('atlas-legend', { scene: sceneOf() }))).toEqual([]);
});
