import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/panels/lazy/atlas-table.ts';
import { data, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const units = (table: HTMLElement) =>
  [...table.querySelectorAll<HTMLElement>('tbody [data-unit]')].map((row) => row.dataset.unit);
const sorter = (table: HTMLElement, column: string) => part(table, `[data-column="${column}"] button`);
const sorting = (table: HTMLElement) =>
  [...table.querySelectorAll('[aria-sort]')].map((each) => [
    (each as HTMLElement).dataset.column,
    each.getAttribute('aria-sort'),
  ]);

it('is a table of all districts with a heading, sorted by value, those without a figure last', async () => {
  const scene = sceneOf();
  const table = await mount('atlas-table', { scene });
  expect(table.querySelectorAll('table > tbody > tr')).toHaveLength(data.districts.length);
  expect(textOf(part(table, 'caption'))).toContain('năm 2023. Đơn vị hành chính trước ngày 1-7-2025');
  expect(sorting(table)).toEqual([['value', 'descending']]);
  const known = units(table).map((unit) => scene.choropleth.byUnit.has(unit ?? ''));
  expect(known.lastIndexOf(true)).toBe(scene.choropleth.byUnit.size - 1);
});

it('says of which figures the column of a bare unit of measure is', async () => {
  const table = await mount('atlas-table', { scene: sceneOf() });
  expect(textOf(sorter(table, 'value'))).toBe('%');
  expect(sorter(table, 'value').ariaLabel).toBe('Đạt chỉ tiêu, %');
});

it('tells namesakes apart for who hears the name alone', async () => {
  const table = await mount('atlas-table', { scene: sceneOf() });
  const named = [...table.querySelectorAll('tbody .link')].flatMap(({ ariaLabel }) => ariaLabel ?? []);
  expect(named).toEqual(['Huyện Châu Thành, Long An', 'Huyện Châu Thành, Sóc Trăng']);
});

it('sorts by a column with the keyboard, and the other way at a second press', async () => {
  const table = await mount('atlas-table', { scene: sceneOf() });
  sorter(table, 'name').focus();
  await userEvent.keyboard('{Enter}');
  expect(sorting(table)).toEqual([['name', 'ascending']]);
  const up = units(table);
  await userEvent.keyboard('{Enter}');
  expect(sorting(table)).toEqual([['name', 'descending']]);
  expect(units(table)[0]).toBe(up.at(-1));
  const focused = document.activeElement as HTMLElement;
  expect(focused.closest<HTMLElement>('th')?.dataset.column).toBe('name');
});

it('shows one province alone, or the districts with a figure alone, and says how many', async () => {
  const scene = sceneOf();
  const table = await mount('atlas-table', { scene });
  await userEvent.selectOptions(part(table, 'select'), '80');
  const longAn = data.districtsOf('80').map(({ code }) => code);
  expect(units(table).sort()).toEqual(longAn.sort());
  await userEvent.click(part(table, 'input[type="checkbox"]'));
  const known = longAn.filter((code) => scene.choropleth.byUnit.has(code));
  expect(units(table).sort()).toEqual(known.sort());
  expect(textOf(part(table, '[role="status"]'))).toContain(`Hiện ${known.length} trên 35 đơn vị, `);
});

it('marks the selected district, and tells of the one that the reader picks and of closing', async () => {
  const table = await mount('atlas-table', { scene: sceneOf({ selected: '806' }) });
  const current = () =>
    [...table.querySelectorAll<HTMLElement>('[aria-current]')].map((row) => row.dataset.unit);
  expect(current()).toEqual(['806']);
  const [picks, closings] = [detailsOf(table, 'unit-pick'), detailsOf(table, 'table-close')];
  table.scene = sceneOf({ selected: '927' });
  await table.updateComplete;
  expect(current()).toEqual(['927']);
  expect(picks).toEqual([]);
  part(table, '[data-unit="803"] button').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(part(table, '.close'));
  expect(picks).toEqual([{ unit: '803' }]);
  expect(closings).toHaveLength(1);
});

it('names the article of every value', async () => {
  const scene = sceneOf();
  const table = await mount('atlas-table', { scene });
  for (const [unit, { figure }] of scene.choropleth.byUnit)
    expect(part(table, `[data-unit="${unit}"] [data-source]`).dataset.source).toBe(figure.source);
});

it('speaks English, and gets by without a layer', async () => {
  const table = await mount('atlas-table', { scene: sceneOf({ lang: 'en', layer: 'income_per_capita' }) });
  expect(textOf(part(table, 'thead'))).toContain('Against plan');
  expect(textOf(table)).not.toMatch(/huyện|Nguồn|số liệu/);
  table.scene = sceneOf({ layer: 'none', year: null });
  await table.updateComplete;
  expect(units(table)).toHaveLength(35);
});

it('is accessible', async () => {
  const table = await mount('atlas-table', { scene: sceneOf({ selected: '806' }) });
  expect(await accessibilityProblems(table)).toEqual([]);
});
