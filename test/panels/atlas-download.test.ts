import { beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as drawing from '../../src/export/map-files.ts';
import '../../src/panels/lazy/atlas-download.ts';
import { data, geometry, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

/** Names of the files that were handed to the browser. */
let saved: { name: string; address: string }[] = [];
beforeEach(() => {
  saved = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, address: this.href });
  });
  return () => click.mockRestore();
});

const open = (properties = {}) =>
  mount('atlas-download', { scene: sceneOf(), draw: async () => drawing, ...properties });
const said = (dialog: HTMLElement) => textOf(part(dialog, '[role="status"]'));

it('opens as a dialog with both tables ready, named after layer, year and state of the data', async () => {
  const dialog = await open();
  expect(part<HTMLDialogElement>(dialog, 'dialog').open).toBe(true);
  const links = [...dialog.querySelectorAll<HTMLAnchorElement>('a[download]')];
  expect(links.map(({ download }) => download)).toEqual([
    `cuu-long-atlas_target_attainment_2023_v${data.version}.csv`,
    `cuu-long-atlas_figures_v${data.version}.csv`,
  ]);
  const [map = '', all = ''] = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
  expect(map).toContain('23,24');
  expect(all.split('\r\n').length).toBeGreaterThan(data.figures.length);
});

it.each(['geojson', 'svg'])('makes a %s when it is asked for', async (kind) => {
  const dialog = await open();
  await userEvent.click(part(dialog, `[data-kind="${kind}"]`));
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.name).toBe(`cuu-long-atlas_target_attainment_2023_v${data.version}.${kind}`);
  const content = await (await fetch(saved[0]?.address ?? '')).text();
  expect(content).toContain(data.version);
  expect(said(dialog)).toContain('Đã tạo');
});

/** Of a site with communes, as their own tests make them. */
const files = { csv: () => 'the communes', geoJson: () => '{}', crosswalk: () => 'old,new' };
const names = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll('[aria-labelledby="download-data"] .name')].map(textOf);

it('offers the districts’ files and, where there are communes, what became of the old ones, made when it is chosen', async () => {
  const loadCommunes = vi.fn(async () => files);
  const dialog = await open({ loadCommunes });
  expect(names(dialog)).toEqual([
    'Lớp và năm đang xem',
    'Toàn bộ số liệu đã công bố',
    'Ranh giới huyện kèm số liệu',
    'Xã, phường, thị trấn cũ nay thuộc đâu',
  ]);
  expect(loadCommunes).not.toHaveBeenCalled();
  await userEvent.click(part(dialog, 'button[data-kind="csv"]'));
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.name).toBe(`cuu-long-atlas_crosswalk_v${data.version}.csv`);
  expect(await (await fetch(saved[0]?.address ?? '')).text()).toBe('old,new');
});

it('offers files of the communes alone where the map shows these, and draws them', async () => {
  const svgFile = vi.fn(async (..._: Parameters<typeof drawing.svgFile>) => '<svg/>');
  const communes = { provinces: geometry.provinces };
  const dialog = await open({
    scene: { ...sceneOf(), unitsNote: 'Ranh giới xã, phường hiện nay.' },
    communes,
    loadCommunes: async () => files,
    draw: async () => ({ ...drawing, svgFile }),
  });
  expect(names(dialog)).toEqual([
    'Xã, phường hiện nay',
    'Ranh giới xã, phường hiện nay',
    'Xã, phường, thị trấn cũ nay thuộc đâu',
  ]);
  expect(textOf(part(dialog, '[aria-labelledby="download-data"]'))).toContain(
    'các chỉ số là của cấp huyện cũ',
  );
  for (const selector of ['[data-kind="csv"]', '[data-kind="geojson"]', '[data-kind="svg"]']) {
    const before = saved.length;
    await userEvent.click(part(dialog, selector));
    await expect.poll(() => saved.length).toBe(before + 1);
  }
  expect(saved.map(({ name }) => name)).toEqual([
    `cuu-long-atlas_communes_v${data.version}.csv`,
    `cuu-long-atlas_communes_v${data.version}.geojson`,
    `cuu-long-atlas_communes_target_attainment_2023_v${data.version}.svg`,
  ]);
  expect(svgFile.mock.lastCall?.[3]).toBe(communes);
  expect(await accessibilityProblems(dialog)).toEqual([]);
});

it('says in words that the communes could not be had', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const dialog = await open({ loadCommunes: async () => undefined });
  await userEvent.click(part(dialog, 'button[data-kind="csv"]'));
  await expect.poll(() => said(dialog)).toContain('Không tạo được');
  expect(saved).toEqual([]);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

it('makes a PNG of twice the size', async () => {
  const dialog = await open();
  await userEvent.click(part(dialog, 'li:nth-child(3) [data-kind="png"]'));
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.name).toMatch(/_2x\.png$/);
  const image = new Image();
  image.src = saved[0]?.address ?? '';
  await image.decode();
  expect([image.naturalWidth, image.naturalHeight]).toEqual([3200, 2000]);
});

it('says in words that a canvas or a module could not be had', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const refused = {
    ...drawing,
    pngFile: () => Promise.reject(new Error('the canvas gave no PNG')),
    geoJsonFile: () => {
      throw new Error('no module');
    },
  };
  const dialog = await open({ draw: async () => refused });
  await userEvent.click(part(dialog, '[data-kind="png"]'));
  await expect.poll(() => said(dialog)).toContain('Hãy chọn cỡ nhỏ hơn');
  await userEvent.click(part(dialog, '[data-kind="geojson"]'));
  await expect.poll(() => said(dialog)).toContain('Không tạo được');
  expect(saved).toEqual([]);
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});

it('says that the browser would hand out another picture than was drawn, and offers the SVG', async () => {
  // What a browser against fingerprinting returns: neither what was drawn nor empty.
  const stripes = new Uint8ClampedArray([214, 60, 190, 255]);
  const read = vi
    .spyOn(CanvasRenderingContext2D.prototype, 'getImageData')
    .mockImplementation(() => new ImageData(stripes, 1, 1));
  for (const [lang, words] of [
    ['vi', 'không giao ảnh đúng như đã vẽ'],
    ['en', 'does not hand out pictures as they were drawn'],
  ] as const) {
    saved = [];
    const dialog = await open({ scene: sceneOf({ lang }) });
    await userEvent.click(part(dialog, '[data-kind="png"]'));
    await expect.poll(() => said(dialog)).toContain(words);
    expect(saved).toEqual([]);
    await userEvent.click(part(dialog, '.status .link'));
    await expect.poll(() => saved.map(({ name }) => name)).toEqual([expect.stringMatching(/\.svg$/)]);
    expect(dialog.querySelector('.status .link')).toBeNull();
    expect(document.activeElement).toBe(part(dialog, '[data-kind="svg"]'));
    dialog.remove();
  }
  read.mockRestore();
});

it('takes a canvas that stays empty for one that is too large', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const read = vi
    .spyOn(CanvasRenderingContext2D.prototype, 'getImageData')
    .mockImplementation(() => new ImageData(1, 1));
  const dialog = await open();
  await userEvent.click(part(dialog, '[data-kind="png"]'));
  await expect.poll(() => said(dialog)).toContain('Hãy chọn cỡ nhỏ hơn');
  expect(saved).toEqual([]);
  read.mockRestore();
  warn.mockRestore();
});

it('closes with Escape, and is accessible in both languages', async () => {
  const dialog = await open();
  expect(await accessibilityProblems(dialog)).toEqual([]);
  dialog.scene = sceneOf({ lang: 'en' });
  await dialog.updateComplete;
  expect(textOf(part(dialog, 'h2'))).toBe('Download and print');
  expect(await accessibilityProblems(dialog)).toEqual([]);
  const closings = detailsOf(dialog, 'dialog-close');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => closings).toHaveLength(1);
});
