import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { atlasStyles } from '../../src/element/atlas-styles.ts';
import '../../src/panels/lazy/atlas-search.ts';
import { lendSheets } from '../../src/sheets/lend.ts';
import { sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

beforeEach(() => {
  lendSheets(document, atlasStyles);
});

const options = (search: HTMLElement) => [...search.querySelectorAll<HTMLElement>('[role="option"]')];
const field = (search: HTMLElement) => part<HTMLInputElement>(search, '[role="combobox"]');
/** Hooks of the options, in order. */
const hooks = (search: HTMLElement) => options(search).map(({ dataset }) => dataset.unit ?? dataset.project);
/** The option that the field says is the active one. */
const active = (search: HTMLElement) => {
  const id = field(search).getAttribute('aria-activedescendant');
  const option = id ? part(search, `#${id}`) : undefined;
  expect(option?.getAttribute('aria-selected') ?? 'true').toBe('true');
  return option?.dataset.unit ?? option?.dataset.project;
};

it('opens with the focus in its field and districts that have figures', async () => {
  const search = await mount('atlas-search', { scene: sceneOf() });
  expect(part<HTMLDialogElement>(search, 'dialog').open).toBe(true);
  expect(document.activeElement).toBe(field(search));
  expect(hooks(search)).toContain('806');
  expect(active(search)).toBeUndefined();
});

it('finds without diacritics and tells the province of either Châu Thành', async () => {
  const search = await mount('atlas-search', { scene: sceneOf() });
  await userEvent.keyboard('chau thanh');
  expect(options(search).map((option) => textOf(part(option, '.about')))).toEqual([
    'huyện, Long An',
    'huyện, Sóc Trăng',
  ]);
  expect(textOf(part(search, '[role="status"]'))).toBe('2 kết quả');
});

it('chooses with arrows, Home and End, and takes with Enter', async () => {
  const search = await mount('atlas-search', { scene: sceneOf() });
  const picks = detailsOf(search, 'search-pick');
  const closings = detailsOf(search, 'dialog-close');
  await userEvent.keyboard('chau thanh');
  expect(active(search)).toBe('808');
  const met: (string | undefined)[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
    await userEvent.keyboard(`{${key}}`);
    met.push(active(search));
  }
  expect(met).toEqual(['942', '808', '942', '808', '942']);
  await userEvent.keyboard('{Enter}');
  expect(picks).toMatchObject([{ unit: '942', reveal: expect.any(Function) }]);
  await expect.poll(() => closings).toHaveLength(1);
});

it('takes a project with a tap, with its kind', async () => {
  const search = await mount('atlas-search', { scene: sceneOf() });
  const picks = detailsOf(search, 'search-pick');
  await userEvent.keyboard('nhiet dien');
  await userEvent.click(part(search, '[data-project="o-mon-1"]'));
  expect(picks).toMatchObject([{ project: 'o-mon-1', kind: 'power' }]);
});

it('takes nothing with Escape, nor with Enter where nothing was chosen', async () => {
  const search = await mount('atlas-search', { scene: sceneOf() });
  const picks = detailsOf(search, 'search-pick');
  const closings = detailsOf(search, 'dialog-close');
  await userEvent.keyboard('{Enter}');
  expect(closings).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => closings).toHaveLength(1);
  expect(picks).toEqual([]);
});

it('says so where nothing is found', async () => {
  const search = await mount('atlas-search', { scene: sceneOf() });
  await userEvent.keyboard('Hà Nội');
  expect(options(search)).toEqual([]);
  expect(field(search).getAttribute('aria-expanded')).toBe('false');
  expect(textOf(part(search, '.search-nothing'))).toContain('“Hà Nội”');
  expect(textOf(part(search, '[role="status"]'))).toMatch(/“Hà Nội”.*Thử gõ một phần của tên/);
});

it('offers units alone for a comparison, without the selected one, which it names', async () => {
  const search = await mount('atlas-search', { scene: sceneOf({ selected: '806' }), purpose: 'compare' });
  expect(textOf(part(search, 'h2'))).toBe('So sánh huyện Cần Đước với…');
  expect(hooks(search)).not.toContain('806');
  await userEvent.keyboard('can duoc');
  expect(hooks(search)).toEqual([]);
  await userEvent.clear(field(search));
  await userEvent.keyboard('can tho');
  expect(hooks(search)[0]).toBe('92');
  expect(search.querySelector('[data-project]')).toBeNull();
});

it('is accessible empty, with results, without any, and in English', async () => {
  for (const lang of ['vi', 'en'] as const) {
    const search = await mount('atlas-search', { scene: sceneOf({ lang }) });
    expect(await accessibilityProblems(search)).toEqual([]);
    await userEvent.keyboard('can');
    expect(await accessibilityProblems(search)).toEqual([]);
    await userEvent.keyboard('xyz');
    expect(await accessibilityProblems(search)).toEqual([]);
    search.remove();
  }
});
