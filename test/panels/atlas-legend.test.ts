import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/panels/atlas-legend.ts';
import type { AtlasStripPlot } from '../../src/panels/lazy/atlas-strip-plot.ts';
import '../../src/panels/lazy/atlas-strip-plot.ts';
import { sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

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

it('asks for one class alone, and for all of them by the same button, by words and by Escape', async () => {
  const legend = await mount('atlas-legend', { scene: sceneOf() });
  const picks = detailsOf(legend, 'class-pick');
  await userEvent.click(part(legend, '[data-class="c3"] button'));
  const scene = sceneOf();
  legend.scene = { ...scene, choropleth: { ...scene.choropleth, only: 'c3' } };
  await legend.updateComplete;
  expect(part(legend, '[data-class="c3"] button').getAttribute('aria-pressed')).toBe('true');
  expect(textOf(part(legend, '.alone'))).toBe('Chỉ hiện: 95 đến dưới 100 %. Hiện tất cả');
  expect(await accessibilityProblems(legend)).toEqual([]);
  await userEvent.click(part(legend, '[data-class="c3"] button'));
  await userEvent.keyboard('{Escape}');
  await userEvent.click(part(legend, '.alone button'));
  expect(picks).toEqual([{ mapClass: 'c3' }, ...Array(3).fill({ mapClass: null })]);
  expect(document.activeElement).toBe(part(legend, '[data-class="c3"] button'));
});

it('offers no class without districts', async () => {
  const legend = await mount('atlas-legend', { scene: sceneOf() });
  expect(part<HTMLButtonElement>(legend, '[data-class="c0"] button').disabled).toBe(true);
});

it('says how many districts show which year, and leads to one with a tap', async () => {
  const legend = await mount('atlas-legend', { scene: sceneOf({ year: 'latest' }) });
  expect(textOf(part(legend, '.years-note'))).toMatch(/không xếp hạng\. 2023: 7 đơn vị 2022: 2 đơn vị$/);
  const picks = detailsOf(legend, 'year-pick');
  await userEvent.click(part(legend, '.years-note [data-year="2022"]'));
  expect(picks).toEqual([{ year: 2022 }]);
});

it('draws the districts as dots, and keeps no room for them where they cannot come', async () => {
  const legend = await mount('atlas-legend', { scene: sceneOf(), marked: '806' });
  await part<AtlasStripPlot>(legend, 'atlas-strip-plot').updateComplete;
  expect(legend.querySelectorAll('.strip-plot circle')).toHaveLength(7);
  expect(textOf(part(legend, '.strip-plot .name'))).toBe('Cần Đước 23/24');
  legend.lazy = false;
  await legend.updateComplete;
  expect(legend.querySelector('atlas-strip-plot')).toBeNull();
});
