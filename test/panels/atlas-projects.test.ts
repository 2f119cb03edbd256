import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMessages } from '../../src/i18n/messages.ts';
import { PROJECT_KINDS, type ProjectKind } from '../../src/model/columns.ts';
import '../../src/panels/atlas-projects.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const properties = { projects: data.projects, kinds: PROJECT_KINDS, messages: createMessages('vi') };
const drawn = data.projects.filter((project) => project.geometry);

it('lists each kind that is on the map, checked where it is shown', async () => {
  const kinds: ProjectKind[] = ['road', 'power'];
  const works = await mount('atlas-works', { ...properties, kinds });
  const boxes = [...works.querySelectorAll<HTMLInputElement>('input')];
  expect(new Set(boxes.map((box) => box.dataset.kind))).toEqual(new Set(drawn.map(({ kind }) => kind)));
  expect(boxes.filter((box) => box.checked).map((box) => box.dataset.kind)).toEqual(kinds);
  const shown = drawn.filter(({ kind }) => kinds.includes(kind)).length;
  expect(textOf(part(works, 'summary'))).toBe(`Công trình ${shown}/${drawn.length}`);
});

it('leaves out a kind whose works have no position', async () => {
  const projects = data.projects.filter(({ geometry }) => !geometry);
  const works = await mount('atlas-works', { ...properties, projects });
  expect(works.querySelector('input')).toBeNull();
});

it('says which kind the reader switched, and nothing when a script does', async () => {
  const works = await mount('atlas-works', properties);
  const toggles = detailsOf(works, 'kind-toggle');
  works.kinds = ['road'];
  await works.updateComplete;
  expect(toggles).toEqual([]);
  await userEvent.click(part(works, 'summary'));
  await userEvent.click(part(works, '[data-kind="power"]'));
  await userEvent.click(part(works, '[data-kind="road"]'));
  expect(toggles).toEqual([
    { kind: 'power', shown: true },
    { kind: 'road', shown: false },
  ]);
});

it('is accessible, open and closed', async () => {
  const works = await mount('atlas-works', properties);
  expect(await accessibilityProblems(works)).toEqual([]);
  part<HTMLDetailsElement>(works, 'details').open = true;
  expect(await accessibilityProblems(works)).toEqual([]);
});
