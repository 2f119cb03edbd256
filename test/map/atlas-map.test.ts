import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { atlasStyles } from '../../src/element/atlas-styles.ts';
import '../../src/map/atlas-map.ts';
import { svgMap } from '../../src/drawing/svg.ts';
import { toNode } from '../../src/markup/to-node.ts';
import { fromCentreZoom } from '../../src/scene/camera.ts';
import { lendSheets } from '../../src/sheets/lend.ts';
import { geometry, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, part } from '../support/mount.ts';

beforeEach(() => {
  lendSheets(document, atlasStyles);
});
afterEach(() => vi.unstubAllGlobals());

const rendererOf = (map: HTMLElement) => part(map, '.stage').dataset.renderer;
const district = (map: HTMLElement, code: string) => part(map, `path.district[data-unit="${code}"]`);
/** A map on the page that can be used. */
async function usable(scene = sceneOf()) {
  const map = document.createElement('atlas-map');
  const ready = new Promise((resolve) => map.addEventListener('map-ready', resolve, { once: true }));
  map.scene = scene;
  document.body.append(map);
  await ready;
  return map;
}
const focused = () => (document.activeElement as SVGElement | null)?.dataset;

describe('drawn as SVG, for want of workers', () => {
  beforeEach(() => vi.stubGlobal('Worker', undefined));

  it('is drawn, and stays so', async () => {
    const map = await usable();
    const changes = detailsOf(map, 'renderer-change');
    expect(map.querySelectorAll('path.district')).toHaveLength(35);
    expect(rendererOf(map)).toBe('svg');
    expect(changes).toEqual([]);
  });

  it('takes over the drawing that came with the page, node for node', async () => {
    const drawn = toNode(
      svgMap(sceneOf(), geometry, {
        camera: fromCentreZoom([105.9, 10.1], 8),
        size: { width: 500, height: 500 },
      }),
    ) as SVGSVGElement;
    const path = drawn.querySelector('path.district[data-unit="806"]');
    const map = document.createElement('atlas-map');
    map.scene = sceneOf();
    map.drawn = drawn;
    document.body.append(map);
    await expect.poll(() => district(map, '806').getAttribute('role')).toBe('option');
    expect(district(map, '806')).toBe(path);
    expect(map.querySelectorAll('svg.map')).toHaveLength(1);
  });

  it('tells of the district, province or project the reader clicked, and of nothing a script sets', async () => {
    const map = await usable();
    const picks = ['unit-pick', 'province-pick', 'project-pick'].map((name) => detailsOf(map, name));
    map.scene = sceneOf({ selected: '806', project: 'o-mon-1' });
    map.province = '92';
    await map.updateComplete;
    expect(picks).toEqual([[], [], []]);
    await userEvent.click(district(map, '923'));
    await userEvent.click(part(map, '.province-name[data-unit="92"]'));
    await userEvent.click(part(map, '.pin[data-project="o-mon-1"]'));
    expect(picks).toEqual([[{ unit: '923' }], [{ province: '92' }], [{ project: 'o-mon-1' }]]);
  });

  it('moves with the arrows from district to district and picks with Enter and the space bar', async () => {
    const map = await usable(sceneOf({ selected: '925' }));
    const picks = detailsOf(map, 'unit-pick');
    district(map, '925').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()?.unit).toBe('927');
    await userEvent.keyboard('{Enter}{ArrowUp} ');
    expect(picks).toEqual([{ unit: '927' }, { unit: '925' }]);
  });

  it('fits a province, and asks for all of them with the button', async () => {
    const map = await usable();
    const all = district(map, '927').getBoundingClientRect().width;
    map.province = '92';
    await map.updateComplete;
    expect(district(map, '927').getBoundingClientRect().width).toBeGreaterThan(1.5 * all);
    const picks = detailsOf(map, 'province-pick');
    await userEvent.click(part(map, '.map-controls button:last-child'));
    expect(picks).toEqual([{ province: null }]);
  });

  it('names the district under the pointer', async () => {
    const map = await usable();
    await userEvent.hover(district(map, '923'));
    expect(part(map, '.tip').textContent).toBe('Quận Thốt Nốt: đạt 12 trong 12 chỉ tiêu (2023)');
    expect(part(map, '.tip').hidden).toBe(false);
  });

  it('names the work that the keys have reached, as long as they are there', async () => {
    const map = await usable();
    district(map, '923').focus();
    await userEvent.keyboard('{Tab}');
    const line = part<SVGElement>(map, '[data-project="chau-doc-can-tho-soc-trang"]');
    line.focus();
    expect(part(map, '.tip').textContent).toBe('Cao tốc Châu Đốc - Cần Thơ - Sóc Trăng (giai đoạn 1)');
    expect(part(map, '.tip').hidden).toBe(false);
    line.blur();
    expect(part(map, '.tip').hidden).toBe(true);
  });

  it('is accessible', async () => {
    expect(await accessibilityProblems(await usable())).toEqual([]);
  });
});

describe('drawn by MapLibre', () => {
  const drawn = (map: HTMLElement) => expect.poll(() => rendererOf(map)).toBe('maplibre');

  it('takes over from the SVG and keeps the reader’s focus', async () => {
    const map = await usable();
    expect(rendererOf(map)).toBe('svg');
    district(map, '925').focus();
    await drawn(map);
    expect(focused()?.unit).toBe('925');
    expect(map.querySelectorAll('canvas')).toHaveLength(1);
    expect(await accessibilityProblems(map)).toEqual([]);
  });

  it('draws again when it is taken off the page and put back', async () => {
    const map = await usable();
    await drawn(map);
    map.remove();
    expect(map.querySelectorAll('canvas, svg.map')).toHaveLength(0);
    document.body.append(map);
    await map.updateComplete;
    await drawn(map);
    expect(map.querySelectorAll('canvas')).toHaveLength(1);
    expect(map.querySelectorAll('svg.map')).toHaveLength(1);
  });

  it('leaves no second map behind when it is moved while MapLibre loads', async () => {
    const map = await usable();
    await expect.poll(() => map.querySelectorAll('canvas').length, { interval: 1 }).toBe(1);
    const parent = document.createElement('div');
    document.body.append(parent);
    parent.append(map);
    await map.updateComplete;
    await drawn(map);
    expect(map.querySelectorAll('svg.map')).toHaveLength(1);
    expect(map.querySelectorAll('canvas')).toHaveLength(1);
  });
});
