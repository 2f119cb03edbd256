import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/panels/lazy/atlas-help.ts';
import { sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

it('opens as a modal dialog that tells the map in words, its keys and gestures', async () => {
  const help = await mount('atlas-help', { scene: sceneOf() });
  const dialog = part<HTMLDialogElement>(help, 'dialog');
  expect(dialog.matches(':modal')).toBe(true);
  expect(document.activeElement).toBe(part(help, 'h2'));
  expect(textOf(dialog)).toContain('7 trong 35 huyện, quận, thị xã, thành phố có số liệu');
  const keys = [...help.querySelectorAll('kbd')].map(textOf);
  expect(keys).toEqual(expect.arrayContaining(['Phím mũi tên', 'Home', 'Page Down', 'Esc', '?']));
  expect(textOf(dialog)).toContain('hai ngón tay');
});

it('says what the two views are, where the site has communes', async () => {
  const scene = sceneOf();
  const help = await mount('atlas-help', { scene });
  expect(textOf(help)).toContain('tồn tại đến hết ngày 30-6-2025');
  expect(textOf(help)).toContain(`${scene.data.communes?.count} xã, phường`);
  help.scene = { ...scene, data: { ...scene.data, communes: undefined } };
  await help.updateComplete;
  expect(textOf(help)).not.toContain('30-6-2025');
});

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its button', (help: HTMLElement) => userEvent.click(part(help, '.close'))],
])('closes with %s and says so once', async (_, close) => {
  const help = await mount('atlas-help', { scene: sceneOf() });
  const closed = detailsOf(help, 'dialog-close');
  await close(help);
  await expect.poll(() => closed.length).toBe(1);
  expect(part<HTMLDialogElement>(help, 'dialog').open).toBe(false);
});

it('is no banner of the page with its heading', async () => {
  await mount('atlas-help', { scene: sceneOf() });
  expect(page.getByRole('heading', { level: 2 }).elements()).toHaveLength(1);
  expect(page.getByRole('banner').elements()).toEqual([]);
});

it('speaks English', async () => {
  const help = await mount('atlas-help', { scene: sceneOf({ lang: 'en', layer: 'income_per_capita' }) });
  expect(textOf(help)).toContain('Lowest: 71.287 million VND/person/year, Thới Lai district (Cần Thơ).');
  expect(part(help, 'dialog').lang).toBe('en');
});

it('is accessible', async () => {
  expect(await accessibilityProblems(await mount('atlas-help', { scene: sceneOf() }))).toEqual([]);
});
