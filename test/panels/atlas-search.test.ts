import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { atlasStyles } from '../../src/element/atlas-styles.ts';
import { COMMUNE_SOURCES } from '../../src/i18n/commune-sources.ts';
import { COMMUNE_TOOL_SOURCES } from '../../src/i18n/commune-tool-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { findAddresses } from '../../src/model/addresses.ts';
import { createSearch, type Found } from '../../src/model/search.ts';
import '../../src/panels/lazy/atlas-search.ts';
import { lendSheets } from '../../src/sheets/lend.ts';
import { addressResults } from '../../src/text/address-results.ts';
import { data, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { communes } from '../support/communes.ts';
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

/** Finds communes by addresses, as the module that knows them hands it in. */
const addressesIn = (lang: 'vi' | 'en' = 'vi') => {
  const messages = createMessages(lang);
  messages.add(COMMUNE_SOURCES);
  messages.add(COMMUNE_TOOL_SOURCES);
  const known = { communes, units: data.units, boundsOf: () => [106, 10, 107, 11] as const };
  return (text: string) => addressResults(messages, known, findAddresses(communes, data.units, text));
};
const RACH_KIEN = communes.communes.find(({ name_vi }) => name_vi === 'Rạch Kiến')?.code ?? '';
const CAN_DUOC = communes.communes.find(({ name_vi }) => name_vi === 'Cần Đước')?.code ?? '';

it('finds no commune, and speaks of none, where nobody knows addresses', async () => {
  const search = await mount('atlas-search', { scene: sceneOf() });
  await userEvent.keyboard('long trach can duoc');
  expect(options(search)).toEqual([]);
  expect(field(search).placeholder).toBe('Gõ tên, không cần dấu');
});

it('finds a commune of today by an old address, and takes it with where it lies', async () => {
  const search = await mount('atlas-search', { scene: sceneOf(), addresses: addressesIn() });
  const picks = detailsOf(search, 'search-pick');
  await userEvent.keyboard('long trach can duoc');
  expect(hooks(search)).toEqual([RACH_KIEN]);
  expect(textOf(part(search, '.name'))).toBe('Xã Long Trạch (Cần Đước)');
  expect(textOf(part(search, '.about'))).toBe('→ nay là xã Rạch Kiến, Tây Ninh');
  await userEvent.keyboard('{Enter}');
  expect(picks).toMatchObject([{ unit: RACH_KIEN, reveal: expect.any(Function) }]);
});

it('has communes behind what is called so and before what has the words within', async () => {
  const search = await mount('atlas-search', { scene: sceneOf(), addresses: addressesIn() });
  await userEvent.keyboard('can duoc');
  const find = createSearch(data);
  const codes = (all: Found[]) => all.map(({ unit, project }) => unit?.code ?? project?.id);
  const beginning = codes(find('can duoc', true));
  const within = codes(find('can duoc')).slice(beginning.length);
  expect(beginning[0]).toBe('806');
  expect(within).not.toEqual([]);
  expect(hooks(search)).toEqual([...beginning, CAN_DUOC, ...within]);
  // A ward of Ninh Kiều rather than the city of that name elsewhere.
  await userEvent.clear(field(search));
  await userEvent.keyboard('Tân An, Ninh Kiều');
  expect(textOf(part(search, '.name'))).toBe('Phường Tân An (Ninh Kiều)');
  expect(hooks(search).at(-1)).toBe('794');
});

it('asks for addresses when somebody types, and takes them in without moving what was chosen', async () => {
  let asked = 0;
  let come = (_: ReturnType<typeof addressesIn>) => {};
  const loadAddresses = () => {
    asked++;
    return new Promise<ReturnType<typeof addressesIn>>((resolve) => {
      come = resolve;
    });
  };
  const search = await mount('atlas-search', { scene: sceneOf(), loadAddresses });
  expect(part(search, 'input').getAttribute('placeholder')).toContain('địa chỉ');
  expect(asked).toBe(0);
  await userEvent.keyboard('can duoc');
  expect(asked).toBeGreaterThan(0);
  await userEvent.keyboard('{End}');
  const chosen = active(search);
  const before = hooks(search);
  expect(chosen).toBe(before.at(-1));
  come(addressesIn());
  await expect.poll(() => hooks(search).length).toBe(before.length + 1);
  expect(active(search)).toBe(chosen);
});

it('offers no commune for a comparison, and asks for none', async () => {
  const scene = sceneOf({ selected: '806' });
  const loadAddresses = () => expect.unreachable();
  const search = await mount('atlas-search', {
    scene,
    purpose: 'compare',
    addresses: addressesIn(),
    loadAddresses,
  });
  await userEvent.keyboard('rach kien');
  expect(hooks(search)).toEqual([]);
  expect(textOf(part(search, '.search-nothing'))).toContain('Không có huyện hay tỉnh nào khác');
});

it('is accessible with communes among the results, and says that it knows them where it finds nothing', async () => {
  for (const lang of ['vi', 'en'] as const) {
    const search = await mount('atlas-search', { scene: sceneOf({ lang }), addresses: addressesIn(lang) });
    await userEvent.keyboard('bui huu nghia');
    expect(options(search)).toHaveLength(2);
    expect(await accessibilityProblems(search)).toEqual([]);
    await userEvent.keyboard('xyz');
    expect(textOf(part(search, '.search-nothing'))).toMatch(/xã, phường hay|commune, ward or/);
    search.remove();
  }
});

it('says that nothing fits once all has been looked through, and that there are no communes where there are none', async () => {
  const said = (search: HTMLElement) => textOf(part(search, '[role="status"]'));
  const without = await mount('atlas-search', { scene: sceneOf() });
  await userEvent.keyboard('xyz');
  expect(said(without)).toContain('Bản đồ không có xã, phường.');
  without.remove();
  let come = (_: ReturnType<typeof addressesIn>) => {};
  const loadAddresses = () =>
    new Promise<ReturnType<typeof addressesIn>>((resolve) => {
      come = resolve;
    });
  const search = await mount('atlas-search', { scene: sceneOf(), loadAddresses });
  await userEvent.keyboard('xyz');
  expect(said(search)).toBe('Đang tìm trong các xã, phường…');
  come(addressesIn());
  await expect.poll(() => said(search)).toContain('xã, phường hay công trình nào ứng với “xyz”');
});

it('shows once what is found as a unit and by an address', async () => {
  const found = { commune: '806', bounds: undefined };
  const result = { found, name: 'By address', about: '', value: '', classId: '', glyph: '' };
  const search = await mount('atlas-search', { scene: sceneOf(), addresses: () => [result] });
  const picks = detailsOf(search, 'search-pick');
  await userEvent.keyboard('can duoc');
  const hits = options(search).filter(({ dataset }) => dataset.unit === '806');
  expect(hits.map((option) => textOf(part(option, '.name')))).toEqual(['By address']);
  await userEvent.click(part(search, '[data-unit="806"]'));
  expect(picks).toEqual([{ unit: '806', reveal: undefined }]);
});
