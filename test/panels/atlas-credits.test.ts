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

it('tells the atlas that the reader wants to embed the map, and says where that fails', async () => {
  const credits = await mount('atlas-credits', properties);
  const asked = detailsOf(credits, 'embed-open');
  part(credits, '.embed-open').click();
  expect(asked).toHaveLength(1);
  expect(textOf(part(credits, '[role="status"]'))).toBe('');
  credits.embedFailed = true;
  await credits.updateComplete;
  expect(textOf(part(credits, '[role="status"]'))).toContain('Không mở được');
});

it('leads out of a frame to the full page, and to the embed dialog there', async () => {
  const credits = await mount('atlas-credits', { ...properties, fullPage: './?lang=en' });
  const links = [...credits.querySelectorAll<HTMLAnchorElement>('.short a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['./?lang=en', './?lang=en#embed']);
  expect(links.map(({ target }) => target)).toEqual(['_blank', '_blank']);
});

it('is accessible', async () => {
  expect(await accessibilityProblems(await mount('atlas-credits', properties))).toEqual([]);
});
