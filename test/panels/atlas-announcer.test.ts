import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/panels/lazy/atlas-announcer.ts';
import { sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { mount, part, textOf } from '../support/mount.ts';

const said = (announcer: HTMLElement) => textOf(part(announcer, '[role="status"]'));

beforeEach(() => {
  const map = `<button id="before">before</button><div class="stage"><svg class="map" role="group" aria-label="Bản đồ"><path class="district" data-unit="925" role="button" aria-label="Cờ Đỏ" tabindex="0" d="M0 0h9v9z"/><g class="pin" role="button" aria-label="Ô Môn" tabindex="0"><circle r="9"/></g></svg></div>`;
  document.body.innerHTML = map;
});

it('describes the map to its svg', async () => {
  const announcer = await mount('atlas-announcer', { scene: sceneOf() });
  const id = part(document.body, 'svg.map').getAttribute('aria-describedby');
  expect(textOf(part(announcer, `#${id}`))).toContain('Thấp nhất: 12/14');
  expect(said(announcer)).toBe('');
});

it('says which district the keys have reached, and leaves off at what has a name of its own', async () => {
  const announcer = await mount('atlas-announcer', { scene: sceneOf() });
  part(document.body, '#before').focus();
  await userEvent.keyboard('{Tab}');
  await expect
    .poll(() => said(announcer))
    .toMatch(/^Huyện Cờ Đỏ: đạt 13 trong 13 chỉ tiêu \(2023\), nhóm 100 %, hạng 1 trong 7\. Cần Thơ\.$/);
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => said(announcer)).toBe('');
});

it('says another layer, what opens and that it closes', async () => {
  const announcer = await mount('atlas-announcer', { scene: sceneOf() });
  announcer.scene = sceneOf({ layer: 'income_per_capita' });
  await expect.poll(() => said(announcer)).toContain('3 trong 35 đơn vị có số liệu.');
  announcer.scene = sceneOf({ layer: 'income_per_capita', selected: '925' });
  await expect.poll(() => said(announcer)).toBe('Đã mở thông tin: Huyện Cờ Đỏ.');
  announcer.scene = sceneOf({ layer: 'income_per_capita' });
  await expect.poll(() => said(announcer)).toBe('Đã đóng thông tin.');
});

it('takes no room and is accessible', async () => {
  const announcer = await mount('atlas-announcer', { scene: sceneOf() });
  expect(announcer.getBoundingClientRect().width).toBe(1);
  expect(await accessibilityProblems(document.body)).toEqual([]);
});
