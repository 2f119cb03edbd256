import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMessages } from '../../src/i18n/messages.ts';
import { layersOf } from '../../src/model/figures.ts';
import '../../src/panels/atlas-layers.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const properties = { layers: layersOf(data), layer: 'target_attainment', messages: createMessages('vi') };

it('puts the headline layers in sight and all others, with none, into a closed list', async () => {
  const layers = await mount('atlas-layers', properties);
  const ids = (selector: string) =>
    [...layers.querySelectorAll<HTMLElement>(selector)].map((button) => button.dataset.layer);
  expect(ids('.segments [data-layer]')).toEqual(['target_attainment', 'income_per_capita']);
  expect(ids('[aria-pressed="true"]')).toEqual(['target_attainment']);
  expect(ids('.choices [data-layer]')).toHaveLength(properties.layers.length - 2 + 1);
  expect(ids('.choices [data-layer]').at(-1)).toBe('none');
  expect(part<HTMLDetailsElement>(layers, 'details').open).toBe(false);
});

it('names the chosen layer of the list and opens it', async () => {
  const chosen = properties.layers.find((layer) => layer.headline === null);
  const layers = await mount('atlas-layers', { ...properties, layer: chosen?.id ?? '' });
  expect(part<HTMLDetailsElement>(layers, 'details').open).toBe(true);
  expect(textOf(part(layers, 'summary'))).toBe(chosen?.name_vi);
});

it('says which layer the reader picked, and nothing when a script sets it', async () => {
  const layers = await mount('atlas-layers', properties);
  const picks = detailsOf(layers, 'layer-pick');
  layers.layer = 'income_per_capita';
  await layers.updateComplete;
  expect(picks).toEqual([]);
  await userEvent.click(part(layers, '[data-layer="target_attainment"]'));
  expect(picks).toEqual([{ layer: 'target_attainment' }]);
});

it('is accessible, open and closed', async () => {
  const layers = await mount('atlas-layers', properties);
  expect(await accessibilityProblems(layers)).toEqual([]);
  part<HTMLDetailsElement>(layers, 'details').open = true;
  expect(await accessibilityProblems(layers)).toEqual([]);
});
