import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/panels/lazy/atlas-announcer.ts';
import { sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { mount, part, textOf } from '../support/mount.ts';

const said = (voice: HTMLElement) => textOf(part(voice, '[role="status"]'));

beforeEach(() => {
  const map = `<button id="before">before</button><div class="stage"><svg class="map" role="group" aria-label="Bản đồ"><path class="district" data-unit="925" role="button" aria-label="Cờ Đỏ" tabindex="0" d="M0 0h9v9z"/><g class="pin" role="button" aria-label="Ô Môn" tabindex="0"><circle r="9"/></g></svg></div>`;
  document.body.innerHTML = map;
});

it('describes the map to its svg', async () => {
  const voice = await mount('atlas-voice', { scene: sceneOf() });
  const id = part(document.body, 'svg.map').getAttribute('aria-describedby');
  expect(textOf(part(voice, `#${id}`))).toContain('Thấp nhất: 12/14');
  expect(said(voice)).toBe('');
});

it('says which district the keys have reached, and leaves off at what has a name of its own', async () => {
  const voice = await mount('atlas-voice', { scene: sceneOf() });
  part(document.body, '#before').focus();
  await userEvent.keyboard('{Tab}');
  await expect
    .poll(() => said(voice))
    .toMatch(/^Huyện Cờ Đỏ: 13\/13.*nhóm 100 %, hạng 1 trong 7\. Cần Thơ\.$/);
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => said(voice)).toBe('');
});

it('says another layer, what opens and that it closes', async () => {
  const voice = await mount('atlas-voice', { scene: sceneOf() });
  voice.scene = sceneOf({ layer: 'income_per_capita' });
  await expect.poll(() => said(voice)).toContain('3 trong 35 đơn vị có số liệu.');
  voice.scene = sceneOf({ layer: 'income_per_capita', selected: '925' });
  await expect.poll(() => said(voice)).toBe('Đã mở thông tin: Huyện Cờ Đỏ.');
  voice.scene = sceneOf({ layer: 'income_per_capita' });
  await expect.poll(() => said(voice)).toBe('Đã đóng thông tin.');
});

it('takes no room and is accessible', async () => {
  const voice = await mount('atlas-voice', { scene: sceneOf() });
  expect(voice.getBoundingClientRect().width).toBe(1);
  expect(await accessibilityProblems(document.body)).toEqual([]);
});
