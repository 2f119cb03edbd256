import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { START } from '../support/start-state.ts';
import '../../src/embed-dialog/embed-dialog.ts';
import { openCommunes } from '../../src/communes/communes.ts';
import type { EmbedCommunes } from '../../src/embed-dialog/embed-choices.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { AtlasState, Lang } from '../../src/state/state.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf, until } from '../support/mount.ts';

/** A site without anything: the preview's frame stays empty. */
const base = `${location.origin}/no-site/`;

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const communesOf = async () => openCommunes(data, () => Promise.reject(new Error('no table is opened')));
const dialogWith = (
  state: Partial<AtlasState> = {},
  lang: Lang = 'vi',
  wantCommunes: () => Promise<EmbedCommunes | undefined> = communesOf,
) =>
  mount('atlas-embed-dialog', {
    data,
    messages: createMessages(lang),
    speak: createMessages,
    state: { ...START, ...state },
    base,
    wantCommunes,
  });
type Dialog = Awaited<ReturnType<typeof dialogWith>>;

const code = (dialog: Dialog, name: string) =>
  part<HTMLTextAreaElement>(dialog, `[data-code="${name}"] textarea`).value;
const field = (dialog: Dialog, name: string) => part<HTMLSelectElement>(dialog, `[name="${name}"]`);
const frame = (dialog: Dialog) => part<HTMLIFrameElement>(dialog, 'iframe');

it('opens with what the map shows, focus on its heading', async () => {
  const dialog = await dialogWith({ layer: 'income_per_capita', unit: '925', theme: 'dark' });
  expect(part<HTMLDialogElement>(dialog, 'dialog').open).toBe(true);
  expect(dialog.shadowRoot?.activeElement?.id).toBe('heading');
  const chosen = ['layer', 'year', 'unit', 'theme', 'lang'].map((name) => field(dialog, name).value);
  expect(chosen).toEqual(['income_per_capita', '', '925', 'dark', 'vi']);
  expect(frame(dialog).src).toBe(`${base}?embed=1&layer=income_per_capita&unit=925&theme=dark`);
});

it('offers every layer, and the years, provinces and districts of the data', async () => {
  const dialog = await dialogWith();
  const values = (name: string) => [...field(dialog, name).options].map(({ value }) => value);
  expect(values('layer')).toContain('none');
  expect(values('year')).toEqual(['', '2022', '2023', 'latest']);
  expect(values('province')).toEqual(['', ...data.provinces.map(({ code }) => code)]);
  expect(values('unit').toSorted()).toEqual(['', ...data.units.map(({ code }) => code)].toSorted());
  await userEvent.selectOptions(field(dialog, 'layer'), 'none');
  await until(() => expect(field(dialog, 'year').disabled).toBe(true));
});

describe('on the map of today’s communes', () => {
  const values = (dialog: Dialog, name: string) => [...field(dialog, name).options].map(({ value }) => value);
  const hasCommune = (dialog: Dialog) => until(() => expect(values(dialog, 'unit')).toContain('31120'));

  it('offers each commune beside the districts, and fetches them only when they are to be shown', async () => {
    let fetched = 0;
    const dialog = await dialogWith({}, 'vi', () => {
      fetched++;
      return communesOf();
    });
    expect(values(dialog, 'unit')).not.toContain('31120');
    expect(fetched).toBe(0);
    await userEvent.selectOptions(field(dialog, 'units'), 'communes');
    await hasCommune(dialog);
    expect(values(dialog, 'unit').filter((value) => value.length === 5)).toHaveLength(135);
    expect(values(dialog, 'unit')).toContain('916');
    expect(fetched).toBe(1);
    expect(code(dialog, 'link')).toBe(`${base}s/target_attainment/?units=communes`);
    await userEvent.selectOptions(field(dialog, 'unit'), '31120');
    expect(code(dialog, 'link')).toBe(`${base}s/communes/31120/?province=`);
    expect(code(dialog, 'oembed')).toBe(`${base}s/communes/31120/`);
    expect(code(dialog, 'element')).toContain('<cuulong-atlas units="communes" unit="31120">');
  });

  it('opens with the commune that the map shows, and previews it', async () => {
    const dialog = await dialogWith({ unit: '31120' });
    await hasCommune(dialog);
    expect([field(dialog, 'units').value, field(dialog, 'unit').value]).toEqual(['communes', '31120']);
    expect(frame(dialog).src).toBe(`${base}?embed=1&units=communes&unit=31120`);
  });

  it('says that there is no picture of it, and what its address for oEmbed leaves out', async () => {
    const dialog = await dialogWith({ unit: '31120' });
    await hasCommune(dialog);
    expect(part(dialog, '[data-code="picture"]').querySelector('textarea')).toBeNull();
    expect(textOf(part(dialog, '[data-code="picture"] .about'))).toContain('cấp huyện cũ');
    expect(textOf(part(dialog, '[data-code="oembed"] .about'))).toContain('chỉ mang xã, phường và ngôn ngữ');
  });

  it('back on the map of districts nothing of a commune is left', async () => {
    const dialog = await dialogWith({ layer: 'commune_people', unit: '31120', theme: 'dark' });
    await hasCommune(dialog);
    await userEvent.selectOptions(field(dialog, 'units'), 'districts');
    expect(code(dialog, 'link')).toBe(`${base}s/target_attainment/?theme=dark`);
  });

  it('shows the districts where communes cannot be had', async () => {
    const dialog = await dialogWith({ unit: '31120' }, 'vi', async () => undefined);
    await until(() => expect(field(dialog, 'units').value).toBe('districts'));
    expect(code(dialog, 'link')).toBe(`${base}s/target_attainment/`);
  });

  it.each(['vi', 'en'] as const)('is accessible in %s', async (lang) => {
    const dialog = await dialogWith({ unit: '31120' }, lang);
    await hasCommune(dialog);
    expect(await accessibilityProblems(dialog)).toEqual([]);
  });
});

it('changes all codes at once, and the preview when the choice has come to rest, once', async () => {
  const dialog = await dialogWith();
  const before = frame(dialog);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await userEvent.selectOptions(field(dialog, 'province'), '80');
  await userEvent.selectOptions(field(dialog, 'theme'), 'dark');
  await userEvent.click(part(dialog, '[name="hide"][value="footer"]'));
  const query = 'province=80&theme=dark&hide=footer';
  expect(code(dialog, 'link')).toBe(`${base}s/target_attainment/80/?unit=&theme=dark&hide=footer`);
  expect(code(dialog, 'snippet')).toContain(`?embed=1&amp;${query.replaceAll('&', '&amp;')}"`);
  expect(frame(dialog)).toBe(before);
  vi.runAllTimers();
  await dialog.updateComplete;
  expect(frame(dialog).src).toBe(`${base}?embed=1&${query}`);
});

it('lets projects be chosen by kind', async () => {
  const dialog = await dialogWith();
  await userEvent.selectOptions(field(dialog, 'projects'), 'some');
  expect(code(dialog, 'link')).toBe(`${base}s/target_attainment/`);
  const boxes = [...(dialog.shadowRoot?.querySelectorAll<HTMLInputElement>('[name="kind"]') ?? [])];
  for (const box of boxes.filter(({ value }) => value !== 'power')) await userEvent.click(box);
  expect(new URL(code(dialog, 'link')).searchParams.get('projects')).not.toContain('road');
  expect(new URL(code(dialog, 'link')).searchParams.get('projects')).toContain('power');
  await userEvent.selectOptions(field(dialog, 'projects'), 'none');
  expect(code(dialog, 'link')).toBe(`${base}s/target_attainment/?projects=none`);
});

it('gives the frame a fixed width without loading it anew, smaller as a whole where there is no room', async () => {
  await page.viewport(800, 600);
  const dialog = await dialogWith();
  const before = frame(dialog);
  await userEvent.selectOptions(field(dialog, 'width'), 'fixed');
  await userEvent.fill(field(dialog, 'width-px') as unknown as HTMLInputElement, '1000');
  await until(() => expect(before.offsetWidth).toBe(1000));
  expect(frame(dialog)).toBe(before);
  expect(code(dialog, 'iframe')).toContain('width="1000"');
  const stage = part(dialog, '.stage').getBoundingClientRect();
  expect(before.getBoundingClientRect().width).toBeCloseTo(stage.width, 0);
  await userEvent.fill(field(dialog, 'width-px') as unknown as HTMLInputElement, '5');
  expect(code(dialog, 'iframe')).toContain('width="1000"');
});

it('reserves the height that the frame asks for, and hears nobody else', async () => {
  const dialog = await dialogWith();
  const reserved = /height="(\d+)"/.exec(code(dialog, 'iframe'))?.[1];
  const say = (source: Window | null, height: unknown) =>
    dispatchEvent(
      new MessageEvent('message', { source, data: { type: 'cuulong:height', v: 1, id: '', height } }),
    );
  say(window, 500);
  say(frame(dialog).contentWindow, '500');
  say(frame(dialog).contentWindow, 1e9);
  await dialog.updateComplete;
  expect(code(dialog, 'iframe')).toContain(`height="${reserved}"`);
  say(frame(dialog).contentWindow, 543.2);
  await until(() => expect(code(dialog, 'iframe')).toContain('height="544"'));
  expect(frame(dialog).offsetHeight).toBe(544);
});

it('copies each text, and says so until the text changes', async () => {
  const copied: string[] = [];
  const writeText = async (text: string) => void copied.push(text);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const dialog = await dialogWith();
  const names = ['snippet', 'iframe', 'element', 'oembed', 'link', 'picture', 'linked'];
  for (const name of names) await userEvent.click(part(dialog, `[data-code="${name}"] .copy`));
  expect(copied).toEqual(names.map((name) => code(dialog, name)));
  const said = () => textOf(part(dialog, '[data-code="link"] [role="status"]'));
  await until(() => expect(said()).toBe('Đã sao chép'));
  const again: string[] = [];
  new MutationObserver(() => again.push(said())).observe(part(dialog, '[data-code="link"] [role="status"]'), {
    characterData: true,
    childList: true,
    subtree: true,
  });
  await userEvent.click(part(dialog, '[data-code="link"] .copy'));
  await until(() => expect(again).toEqual(['', 'Đã sao chép']));
  await userEvent.selectOptions(field(dialog, 'lang'), 'en');
  await until(() => expect(said()).toBe(''));
});

it('selects the text for the reader to copy where the clipboard is out of reach', async () => {
  const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  for (const value of [undefined, { writeText }]) {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
    const dialog = await dialogWith({}, 'en');
    await userEvent.click(part(dialog, '[data-code="link"] .copy'));
    await until(() =>
      expect(textOf(part(dialog, '[data-code="link"] [role="status"]'))).toMatch(
        /^Press (Ctrl\+|⌘)C to copy$/,
      ),
    );
    const text = part<HTMLTextAreaElement>(dialog, '[data-code="link"] textarea');
    expect(dialog.shadowRoot?.activeElement).toBe(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    dialog.remove();
  }
});

it('says why there is no picture or address where there is none', async () => {
  const dialog = await dialogWith({ layer: 'none' });
  for (const name of ['oembed', 'picture', 'linked']) {
    expect(part(dialog, `[data-code="${name}"]`).querySelector('textarea, button')).toBeNull();
    expect(textOf(part(dialog, `[data-code="${name}"] .about`))).not.toBe('');
  }
  await userEvent.selectOptions(field(dialog, 'layer'), 'target_attainment');
  await userEvent.selectOptions(field(dialog, 'year'), '2022');
  expect(part(dialog, '[data-code="picture"]').querySelector('textarea')).toBeNull();
});

it('tells the atlas that it was closed', async () => {
  const dialog = await dialogWith();
  const closed = detailsOf(dialog, 'dialog-close');
  await userEvent.keyboard('{Escape}');
  await until(() => expect(closed).toHaveLength(1));
});

it.each(['vi', 'en'] as const)('is accessible in %s', async (lang) => {
  const dialog = await dialogWith({ projects: ['road'] }, lang);
  expect(await accessibilityProblems(dialog)).toEqual([]);
});
