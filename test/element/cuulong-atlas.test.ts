import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Locator, locators, page, userEvent } from 'vitest/browser';
import '../../src/element/cuulong-atlas.ts';
import { nextTask } from '../../src/map/idle.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, part, textOf, until } from '../support/mount.ts';

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** A district by its code: what it says changes while the map gets ready. */
    getByDistrictCode(code: string): Locator;
  }
}
locators.extend({ getByDistrictCode: (code: string) => `path.district[data-unit="${code}"]` });

const warn = vi.spyOn(console, 'warn');

beforeEach(async () => {
  await page.viewport(1000, 700);
  warn.mockClear().mockImplementation(() => {});
  vi.stubGlobal('Worker', undefined); // the SVG map draws at once and does everything
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** An atlas on the page with these attributes, drawn. */
async function atlasWith(attributes: Record<string, string> = {}) {
  const atlas = document.createElement('cuulong-atlas');
  for (const [name, value] of Object.entries(attributes)) atlas.setAttribute(name, value);
  document.body.append(atlas);
  await until(() => part(atlas, 'path.district'));
  return atlas;
}
type Atlas = Awaited<ReturnType<typeof atlasWith>>;

const district = (atlas: Atlas, code: string) => part(atlas, `path.district[data-unit="${code}"]`);
const pressedLayer = (atlas: Atlas) => part(atlas, '.layers [aria-pressed="true"]').dataset.layer;

it('reads layer, year, unit, theme and language from its attributes', async () => {
  const attributes = { layer: 'income_per_capita', year: '2019', unit: '925', theme: 'dark', lang: 'en' };
  const atlas = await atlasWith(attributes);
  expect(pressedLayer(atlas)).toBe('income_per_capita');
  expect(textOf(part(atlas, '.years [aria-checked="true"]'))).toBe('2019');
  // The summary comes a moment after the rest.
  await expect.poll(() => atlas.shadowRoot?.querySelector('.summary h2')?.textContent).toBe('Cờ Đỏ district');
  expect(getComputedStyle(atlas).colorScheme).toBe('dark');
  expect(part(atlas, '.atlas').lang).toBe('en');
  expect(district(atlas, '925').getAttribute('class')).toBe('district c0');
  expect(atlas.parameters).toEqual(attributes);
});

it('wears the colours that its page gives it', async () => {
  const look = document.createElement('style');
  look.textContent = "cuulong-atlas[data-theme='dark']{--surface:rgb(1, 2, 3);--text:rgb(250, 240, 230)}";
  document.body.append(look);
  const atlas = await atlasWith({ theme: 'dark' });
  expect(getComputedStyle(part(atlas, '.panel')).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(part(atlas, 'h1')).color).toBe('rgb(250, 240, 230)');
});

it('follows an attribute that changes, without an event', async () => {
  const atlas = await atlasWith({ unit: '925' });
  const events = ['atlas-unit-select', 'atlas-layer-change', 'atlas-state-change'].map((name) =>
    detailsOf(atlas, name),
  );
  atlas.setAttribute('unit', '806');
  atlas.setAttribute('layer', 'income_per_capita');
  await until(() => expect(textOf(part(atlas, '.summary h2'))).toBe('Huyện Cần Đước'));
  expect(pressedLayer(atlas)).toBe('income_per_capita');
  atlas.removeAttribute('unit');
  await until(() => expect(atlas.shadowRoot?.querySelector('.hint')).toBeTruthy());
  expect(events).toEqual([[], [], []]);
});

it('warns once of a bad attribute, naming it and its value, and shows the default', async () => {
  const atlas = await atlasWith({ layer: 'rainfall' });
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.lastCall?.[0]).toContain('layer="rainfall"');
  expect(pressedLayer(atlas)).toBe('target_attainment');
  atlas.setAttribute('unit', '806');
  await atlas.updateComplete;
  expect(warn).toHaveBeenCalledOnce();
});

it('is ready once, with what draws it, and reflects that', async () => {
  const ready: unknown[] = [];
  const listen = (event: Event) => ready.push((event as CustomEvent).detail);
  document.addEventListener('atlas-ready', listen);
  const atlas = await atlasWith();
  await until(() => expect(ready).toEqual([{ renderer: 'svg' }]));
  expect(atlas.getAttribute('renderer')).toBe('svg');
  atlas.remove();
  document.body.append(atlas);
  await until(() => part(atlas, 'path.district'));
  expect(ready).toHaveLength(1);
  document.removeEventListener('atlas-ready', listen);
});

it('is drawn by MapLibre where it can be', async () => {
  vi.unstubAllGlobals();
  const atlas = document.createElement('cuulong-atlas');
  const changes = detailsOf(atlas, 'atlas-renderer-change');
  document.body.append(atlas);
  await expect.poll(() => atlas.getAttribute('renderer')).toBe('maplibre');
  expect(changes.at(-1)).toEqual({ renderer: 'maplibre' });
});

it('tells the page around it what the reader does, in events that bubble and are composed', async () => {
  const told: unknown[] = [];
  const listen = (event: Event) => told.push([event.type, (event as CustomEvent).detail, event.composed]);
  const names = ['atlas-unit-select', 'atlas-layer-change'];
  for (const name of names) document.addEventListener(name, listen);
  const atlas = await atlasWith();
  await page.getByDistrictCode('923').click();
  await atlas.updateComplete;
  await userEvent.click(part(atlas, '.summary .close'));
  await userEvent.click(part(atlas, '[data-layer="income_per_capita"]'));
  await atlas.updateComplete;
  await userEvent.click(part(atlas, '.years [data-year="2019"]'));
  for (const name of names) document.removeEventListener(name, listen);
  expect(told).toEqual([
    ['atlas-unit-select', { unit: '923' }, true],
    ['atlas-unit-select', { unit: null }, true],
    ['atlas-layer-change', { layer: 'income_per_capita', year: 'latest' }, true],
    ['atlas-layer-change', { layer: 'income_per_capita', year: 2019 }, true],
  ]);
});

it('shares nothing with another atlas on the page', async () => {
  const one = await atlasWith({ unit: '806' });
  const other = await atlasWith({ lang: 'en', theme: 'dark' });
  await userEvent.click(part(one, '[data-layer="income_per_capita"]'));
  await until(() => expect(district(one, '927').getAttribute('class')).toBe('district c3'));
  expect(pressedLayer(other)).toBe('target_attainment');
  expect(district(other, '927').getAttribute('class')).toBe('district c4');
  expect(textOf(part(other, 'h1'))).toBe('Which districts met their targets?');
  expect(other.shadowRoot?.querySelector('.hint')).toBeTruthy();
});

it('leaves a map that came with the page as it is until it takes it over, taken off the page meanwhile or not', async () => {
  const source = await atlasWith();
  const drawn = part(source, 'svg.map');
  source.remove();
  // As in a page, it is an atlas only once its content is there.
  const atlas = document.createElement('template').content.ownerDocument.createElement('cuulong-atlas');
  atlas.append(drawn);
  for (const _ of ['', 'and back']) {
    document.body.append(atlas);
    expect(atlas.shadowRoot).toBeNull();
    atlas.remove();
  }
  await nextTask();
  expect(atlas.shadowRoot).toBeNull();
  document.body.append(atlas);
  await until(() => expect(part(atlas, '.stage').contains(drawn)).toBe(true));
  await page.getByDistrictCode('923').click();
  await until(() => expect(textOf(part(atlas, '.summary h2'))).toBe('Quận Thốt Nốt'));
});

it('keeps its state when it is taken off the page and put back', async () => {
  const atlas = await atlasWith();
  await userEvent.click(part(atlas, '[data-layer="income_per_capita"]'));
  await atlas.updateComplete;
  atlas.remove();
  const ready = new Promise((resolve) =>
    part(atlas, 'atlas-map').addEventListener('map-ready', resolve, { once: true }),
  );
  document.body.append(atlas);
  await ready;
  expect(atlas.shadowRoot?.querySelectorAll('svg.map')).toHaveLength(1);
  expect(district(atlas, '927').getAttribute('class')).toBe('district c3');
  await page.getByDistrictCode('923').click();
  await atlas.updateComplete;
  expect(textOf(part(atlas, '.summary h2'))).toBe('Quận Thốt Nốt');
});

it('leaves out the parts it is told to hide', async () => {
  const tags = {
    legend: 'atlas-legend',
    years: 'atlas-years',
    projects: 'atlas-projects',
    footer: 'atlas-credits',
  };
  const atlas = await atlasWith({ hide: 'title,legend,years,projects,summary,footer' });
  for (const selector of ['h1', 'atlas-summary', ...Object.values(tags)])
    expect(atlas.shadowRoot?.querySelector(selector), selector).toBeNull();
  expect(atlas.shadowRoot?.querySelector('atlas-layers')).toBeTruthy();
  atlas.setAttribute('hide', 'years');
  await until(() => part(atlas, 'h1'));
  expect(atlas.shadowRoot?.querySelector('atlas-years')).toBeNull();
});

it('describes the map in an editor’s own words, with the keys, before any key is pressed', async () => {
  const atlas = await atlasWith({ description: 'Huyện nào về đích sớm.', lang: 'vi' });
  const words = () => textOf(part(atlas, `#${part(atlas, 'svg.map').getAttribute('aria-describedby')}`));
  await until(() => expect(words()).toMatch(/^Huyện nào về đích sớm\. Phím mũi tên/));
  atlas.removeAttribute('description');
  await expect.poll(words).toContain('có số liệu');
});

for (const theme of ['light', 'dark']) {
  it(`is accessible as a whole, with a summary open, in the ${theme} theme`, async () => {
    const atlas = await atlasWith({ theme, unit: '806' });
    expect(await accessibilityProblems(atlas)).toEqual([]);
  });
}
