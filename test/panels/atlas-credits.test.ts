import { expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/messages.ts';
import '../../src/panels/atlas-credits.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const properties = { data, messages: createMessages('vi') };

it('dates the units, names who drew the boundaries and the version of the data', async () => {
  const text = textOf(await mount('atlas-credits', properties));
  expect(text).toContain('trước ngày 1-7-2025');
  expect(text).toContain('gis.chinhphu.vn');
  expect(text).toContain(data.version);
});

it('lists every source once', async () => {
  const credits = await mount('atlas-credits', properties);
  const ids = [...credits.querySelectorAll<HTMLElement>('[data-source]')].map((each) => each.dataset.source);
  expect(ids).toEqual(data.sources.map(({ id }) => id));
});

it.each([
  ['vi', { 'Tan An today': 'en', 'Tin vào mùa xuân mới!': '' }],
  ['en', { 'Tan An today': '', 'Tin vào mùa xuân mới!': 'vi' }],
] as const)('names the language of a title that is not in that of the page, %s', async (lang, expected) => {
  const [source] = data.sources;
  const sources = Object.keys(expected).map((title) => ({ ...source, id: title, title }) as typeof source);
  const credits = await mount('atlas-credits', {
    data: { ...data, sources: sources as typeof data.sources },
    messages: createMessages(lang),
  });
  const langs = [...credits.querySelectorAll('cite')].map((cite) => [textOf(cite), cite.lang]);
  expect(Object.fromEntries(langs)).toEqual(expected);
});

it('says of links out of the page that they open a new tab', async () => {
  const credits = await mount('atlas-credits', properties);
  const links = [...credits.querySelectorAll('a[target="_blank"]')];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(textOf(link)).toContain('thẻ mới');
});

it('tells the atlas that the reader wants to embed the map, and says where that fails', async () => {
  const credits = await mount('atlas-credits', properties);
  const asked = detailsOf(credits, 'embed-open');
  part(credits, '.embed-open').click();
  expect(asked).toHaveLength(1);
  expect(textOf(part(credits, '[role="status"]'))).toBe('');
  credits.embedFailed = true;
  await credits.updateComplete;
  expect(textOf(part(credits, '[role="status"]'))).toContain('Không tải được phần này');
});

it('leads out of a frame to the full page, and to the embed dialog there', async () => {
  const credits = await mount('atlas-credits', { ...properties, fullPage: './?lang=en' });
  const links = [...credits.querySelectorAll<HTMLAnchorElement>('.short a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['./?lang=en', './?lang=en#embed']);
  expect(links.map(({ target }) => target)).toEqual(['_blank', '_blank']);
  expect(links.map(({ ariaLabel }) => ariaLabel)).toEqual(['Mở bản đồ đầy đủ (thẻ mới)', 'Nhúng (thẻ mới)']);
});

it('is accessible', async () => {
  expect(await accessibilityProblems(await mount('atlas-credits', properties))).toEqual([]);
});
