import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchForNewerData } from '../../src/panels/lazy/data-version.ts';
import { data, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { mount, part, textOf } from '../support/mount.ts';

const ADDRESS = 'https://atlas.example.vn/data-version.json';
const MINUTE = 60_000;

let asked: [string, RequestInit | undefined][];
let answer: () => Promise<Response>;
let end: () => void;
let seen: DocumentVisibilityState;

/** An answer with this text, which is read within the same turn. */
const saying =
  (text: string, ok = true) =>
  async () =>
    ({ ok, json: async () => JSON.parse(text) }) as unknown as Response;
const named = (version: unknown) => saying(JSON.stringify({ version, figures: 1 }));

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answer = named('ffffffff');
  seen = 'visible';
  vi.spyOn(window, 'fetch').mockImplementation((address, options) => {
    asked.push([String(address), options]);
    return answer();
  });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen);
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A page with an atlas of these figures, from its first moment on. */
function page(version = data.version): HTMLElement {
  const atlas = document.createElement('cuulong-atlas');
  Object.assign(atlas, { scene: { ...sceneOf(), data: { ...data, version } } });
  atlas.attachShadow({ mode: 'open' });
  document.body.append(atlas);
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - start);
  const start = Date.now();
  end = watchForNewerData(ADDRESS);
  return atlas;
}
const update = (atlas: HTMLElement) => atlas.shadowRoot?.querySelector('.update') ?? null;
const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * MINUTE + 500);
const come = async (state: DocumentVisibilityState) => {
  seen = state;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(500);
};

describe('an atlas that has been open for half an hour', () => {
  it('asks its own site, without cookies and past the cache, and says that newer figures are out', async () => {
    const atlas = page();
    await pass(29);
    expect(asked).toEqual([]);
    await pass(1);
    expect(asked).toEqual([[ADDRESS, { cache: 'no-cache', credentials: 'omit' }]]);
    expect(textOf(part(atlas, '[role="status"]'))).toBe('Đã có số liệu mới hơn số liệu đang hiện.');
    expect(textOf(part(atlas, '.update-reload'))).toBe('Tải lại');
  });

  it.each(['draft', 'supplied'])(
    'looks at what was published where figures are added: %s',
    async (provenance) => {
      answer = named(data.version);
      const same = page(`${data.version}+${provenance}`);
      await pass(30);
      expect([asked.length, update(same)]).toEqual([1, null]);
      answer = named('ffffffff');
      await pass(30);
      await come('visible');
      expect(update(same)).not.toBeNull();
    },
  );

  it('asks again when the reader comes back, at most every half hour', async () => {
    answer = named(data.version);
    page();
    await pass(30);
    for (let minute = 0; minute < 29; minute++) {
      await come('hidden');
      await come('visible');
      await pass(1);
    }
    expect(asked.length).toBe(1);
    await pass(2);
    await come('visible');
    expect(asked.length).toBe(2);
  });

  it('does not ask out of sight', async () => {
    page();
    await come('hidden');
    await pass(90);
    expect(asked).toEqual([]);
    await come('visible');
    expect(asked.length).toBe(1);
  });

  it('can be told to leave it, until there are newer ones still', async () => {
    const atlas = page();
    await pass(30);
    part(atlas, '.update-close').click();
    await pass(31);
    await come('visible');
    expect(update(atlas)).toBeNull();
    answer = named('eeeeeeee');
    await pass(31);
    await come('visible');
    expect(update(atlas)).not.toBeNull();
    expect(atlas.shadowRoot?.querySelectorAll('atlas-update').length).toBe(1);
  });
});

it.each<[string, () => Promise<Response>]>([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['an answer that is no file', saying('{"version":"ffffffff"}', false)],
  ['a page in its place', saying('<!doctype html>')],
  ['a version that is none', named(7)],
])('%s is passed over in silence', async (_, refuse) => {
  const warn = vi.spyOn(console, 'error');
  answer = refuse;
  const atlas = page();
  await pass(30);
  expect(asked.length).toBe(1);
  expect(update(atlas)).toBeNull();
  expect(warn).not.toHaveBeenCalled();
});

it('the line is accessible and takes no room', async () => {
  end = () => {};
  vi.useRealTimers();
  const line = await mount('atlas-update', { scene: sceneOf({ lang: 'en' }), version: 'ffffffff' });
  await expect.poll(() => textOf(part(line, '[role="status"]'))).toContain('Newer figures');
  expect(line.getBoundingClientRect().height).toBe(0);
  expect(await accessibilityProblems(document.body)).toEqual([]);
});
