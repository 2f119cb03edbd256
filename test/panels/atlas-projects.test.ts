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
  const projects = await mount('atlas-projects', { ...properties, kinds });
  const boxes = [...projects.querySelectorAll<HTMLInputElement>('input')];
  expect(new Set(boxes.map((box) => box.dataset.kind))).toEqual(new Set(drawn.map(({ kind }) => kind)));
  expect(boxes.filter((box) => box.checked).map((box) => box.dataset.kind)).toEqual(kinds);
  const shown = drawn.filter(({ kind }) => kinds.includes(kind)).length;
  expect(textOf(part(projects, 'summary'))).toBe(`Công trình ${shown}/${drawn.length}`);
});

it('shows what each kind looks like on the map: its line, or its pin', async () => {
  const projects = await mount('atlas-projects', properties);
  const sample = (kind: string) => part(projects, `.sample.${kind}`);
  for (const { kind } of drawn) expect(sample(kind)).toBeTruthy();
  expect(sample('expressway').querySelector('.core')).toBeTruthy();
  expect(sample('expressway').classList.contains('schematic')).toBe(true);
  expect(sample('waterway').classList.contains('schematic')).toBe(false);
  expect(sample('power').querySelector('circle')).toBeTruthy();
  expect(sample('power').classList.contains('schematic')).toBe(false);
});

it('leaves out a kind whose projects have no position', async () => {
  const unplaced = data.projects.filter(({ geometry }) => !geometry);
  const projects = await mount('atlas-projects', { ...properties, projects: unplaced });
  expect(projects.querySelector('input')).toBeNull();
});

it('says which kind the reader switched, and nothing when a script does', async () => {
  const projects = await mount('atlas-projects', properties);
  const toggles = detailsOf(projects, 'kind-toggle');
  projects.kinds = ['road'];
  await projects.updateComplete;
  expect(toggles).toEqual([]);
  await userEvent.click(part(projects, 'summary'));
  await userEvent.click(part(projects, '[data-kind="power"]'));
  await userEvent.click(part(projects, '[data-kind="road"]'));
  expect(toggles).toEqual([
    { kind: 'power', shown: true },
    { kind: 'road', shown: false },
  ]);
});

it('is accessible, open and closed', async () => {
  const projects = await mount('atlas-projects', properties);
  expect(await accessibilityProblems(projects)).toEqual([]);
  part<HTMLDetailsElement>(projects, 'details').open = true;
  expect(await accessibilityProblems(projects)).toEqual([]);
});
