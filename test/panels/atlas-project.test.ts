import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMessages } from '../../src/i18n/messages.ts';
import '../../src/panels/atlas-project.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const properties = { data, messages: createMessages('vi'), project: 'o-mon-1' };

it('names the project, its kind, state and sources', async () => {
  const project = data.project('o-mon-1');
  const card = await mount('atlas-project', properties);
  expect(textOf(part(card, 'h2'))).toBe(project?.name_vi);
  expect(textOf(card)).toContain('Điện');
  expect(textOf(card)).toContain(project?.status_vi);
  expect(card.querySelectorAll('[data-source]')).toHaveLength(project?.source.length ?? -1);
});

it('says how good the position is', async () => {
  const card = await mount('atlas-project', properties);
  expect(textOf(card)).toContain('Vị trí chính xác');
  card.project = 'chau-doc-can-tho-soc-trang';
  await card.updateComplete;
  expect(textOf(card)).toContain('Tuyến minh họa, không phải tuyến thực tế');
});

it('shows nothing for an unknown project', async () => {
  expect(textOf(await mount('atlas-project', { ...properties, project: 'no-such-project' }))).toBe('');
});

it('tells of the unit the reader picked, and of closing; of nothing a script sets', async () => {
  const card = await mount('atlas-project', { ...properties, project: 'kvip' });
  const units = detailsOf(card, 'unit-pick');
  const closings = detailsOf(card, 'summary-close');
  card.project = 'o-mon-1';
  await card.updateComplete;
  expect([...units, ...closings]).toEqual([]);
  await userEvent.click(part(card, '.projects .link'));
  await userEvent.click(part(card, '.close'));
  expect(units).toEqual([{ unit: '917' }]);
  expect(closings).toHaveLength(1);
});

it('is accessible', async () => {
  expect(await accessibilityProblems(await mount('atlas-project', properties))).toEqual([]);
});
