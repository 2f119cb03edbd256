import { expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/messages.ts';
import '../../src/panels/atlas-credits.ts';
import { data } from '../atlas-scene.ts';
import { accessibilityProblems } from '../axe.ts';
import { mount, textOf } from '../mount.ts';

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

it('is accessible', async () => {
  expect(await accessibilityProblems(await mount('atlas-credits', properties))).toEqual([]);
});
