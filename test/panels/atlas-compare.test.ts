import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { atlasStyles } from '../../src/element/atlas-styles.ts';
import '../../src/panels/lazy/atlas-compare.ts';
import { lendSheets } from '../../src/sheets/lend.ts';
import { sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

beforeEach(() => {
  lendSheets(document, atlasStyles);
});

const properties = { scene: sceneOf(), unit: '927', other: '926' };
const cells = (compare: HTMLElement, indicator: string, year: number) =>
  [...compare.querySelectorAll(`[data-indicator="${indicator}"] [data-year="${year}"] td`)].map(textOf);

it('shows both units’ figures of a year in one row, and says which are missing', async () => {
  const compare = await mount('atlas-compare', properties);
  const [own, other] = cells(compare, 'income_per_capita', 2023);
  expect(own).toContain('71,287 triệu đồng/người/năm');
  expect(own).toContain('đạt 100,04 % kế hoạch năm');
  expect(other).toContain('75,1 triệu đồng/người/năm');
  expect(cells(compare, 'target_attainment', 2023)[1]).toBe('chưa có số liệu');
});

it('heads every row and column, and leaves no cell blank nor without its source', async () => {
  const compare = await mount('atlas-compare', { ...properties, other: '92' });
  for (const row of compare.querySelectorAll('tr')) expect(row.querySelector('th')?.scope).toBeTruthy();
  expect([...compare.querySelectorAll('.comparison > table thead .link')].map(textOf)).toEqual([
    'Huyện Thới Lai',
    'Thành phố Cần Thơ',
  ]);
  const all = [...compare.querySelectorAll('td')];
  expect(all.length).toBeGreaterThan(20);
  for (const cell of all) {
    const text = textOf(cell);
    expect(text).not.toBe('');
    expect(cell.querySelector('[data-source]') !== null, text).toBe(text !== 'chưa có số liệu');
  }
});

it('tells namesakes apart in its name and its buttons', async () => {
  const compare = await mount('atlas-compare', { ...properties, unit: '808', other: '942' });
  const names = ['Huyện Châu Thành, Long An', 'Huyện Châu Thành, Sóc Trăng'];
  for (const name of names) expect(part(compare, 'article').ariaLabel).toContain(name);
  const buttons = [...(compare.querySelector('thead')?.querySelectorAll('.link') ?? [])];
  expect(buttons.map(({ ariaLabel }) => ariaLabel)).toEqual(names);
});

it('says before the table that a city is not a district', async () => {
  const compare = await mount('atlas-compare', { ...properties, other: '92' });
  const hint = part(compare, '.hint');
  expect(textOf(hint)).toContain('Cần Thơ là cả thành phố, Thới Lai là một huyện trong đó');
  expect(hint.compareDocumentPosition(part(compare, 'table'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('marks a misprint', async () => {
  const { data } = properties.scene;
  const misprint = data.figures.find(({ flag }) => flag === 'suspect');
  const compare = await mount('atlas-compare', { ...properties, other: misprint?.unit ?? '' });
  expect(textOf(part(compare, '.suspect .warning'))).toContain('lỗi in');
});

it('tells of swap, another unit, closing and one unit alone', async () => {
  const compare = await mount('atlas-compare', properties);
  const told = ['compare-swap', 'compare-change', 'compare-close', 'unit-pick'].map((name) =>
    detailsOf(compare, name),
  );
  await userEvent.click(part(compare, '.swap'));
  await userEvent.click(part(compare, '.other'));
  await userEvent.click(part(compare, '.close'));
  await userEvent.click(part(compare, 'thead [data-unit="926"]'));
  expect(told).toEqual([[null], [null], [null], [{ unit: '926' }]]);
});

it('reads in a panel of 312 pixels and less', async () => {
  const compare = await mount('atlas-compare', { ...properties, unit: '92', other: '941' });
  for (const details of compare.querySelectorAll('details')) details.open = true;
  for (const width of [312, 272]) {
    compare.style.cssText = `display: block; width: ${width}px`;
    expect(part(compare, '.comparison').scrollWidth).toBeLessThanOrEqual(width);
    for (const cell of compare.querySelectorAll('th, td'))
      expect(cell.scrollWidth, textOf(cell)).toBeLessThanOrEqual(cell.clientWidth + 1);
  }
});

it('is accessible, in both languages', async () => {
  for (const lang of ['vi', 'en'] as const) {
    const compare = await mount('atlas-compare', { ...properties, scene: sceneOf({ lang }), other: '92' });
    for (const details of compare.querySelectorAll('details')) details.open = true;
    expect(await accessibilityProblems(compare)).toEqual([]);
    compare.remove();
  }
});
