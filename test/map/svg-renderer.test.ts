import { beforeEach, expect, it } from 'vitest';
import { svgMap } from '../../src/drawing/svg.ts';
import { names } from '../../src/map/names.ts';
import { SvgRenderer } from '../../src/map/svg-renderer.ts';
import { toMarkup } from '../../src/markup/to-markup.ts';
import { toNode } from '../../src/markup/to-node.ts';
import { fitBounds } from '../../src/scene/camera.ts';
import { data, geometry, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { part } from '../support/mount.ts';

const size = { width: 900, height: 700 };
const camera = fitBounds([105.2, 9.2, 106.8, 11.1], size, 20);
let stage: HTMLElement;
let renderer: SvgRenderer;

beforeEach(() => {
  stage = document.createElement('div');
  document.body.append(stage);
  const scene = sceneOf({ selected: '925' });
  const svg = toNode(svgMap(scene, geometry, { camera, size })) as SVGSVGElement;
  stage.append(svg);
  renderer = new SvgRenderer(svg, scene, camera, size, names);
  renderer.resize(size);
  renderer.update(scene);
});

const district = (code: string) => part<SVGPathElement>(stage, `path.district[data-unit="${code}"]`);

it('has the nodes that a browser reads from the markup of the same map', () => {
  const map = svgMap(sceneOf({ selected: '925' }), geometry, { camera, size });
  const box = document.createElement('div');
  box.innerHTML = toMarkup(map);
  const read = box.firstElementChild as Element;
  // The parser alone puts the name of the namespace into a namespace.
  const made = toNode(map);
  for (const each of [read, made]) each.removeAttribute('xmlns');
  expect(made.isEqualNode(read)).toBe(true);
});

it('takes over every district once, as an option with name and value, class, rank and province', () => {
  const drawn = [...stage.querySelectorAll<SVGElement>('path.district')].map((path) => path.dataset.unit);
  expect(drawn.toSorted()).toEqual(data.districts.map(({ code }) => code).toSorted());
  expect(district('806').getAttribute('role')).toBe('option');
  expect(district('806').getAttribute('aria-label')).toBe(
    'Huyện Cần Đước: đạt 23 trong 24 chỉ tiêu (2023), nhóm 95 đến dưới 100 %, hạng 5 trong 7. Long An.',
  );
  expect(district('806').getAttribute('class')).toBe('district c3');
  expect(stage.querySelector('path.district title')).toBeNull();
});

it('marks and outlines the selected district', () => {
  expect(district('925').getAttribute('aria-selected')).toBe('true');
  const outline = part(stage, '.outline.selected');
  const before = outline.getAttribute('d');
  renderer.update(sceneOf({ selected: '806' }));
  expect(district('925').getAttribute('aria-selected')).toBe('false');
  expect(outline.getAttribute('d')).not.toBe(before);
  renderer.update(sceneOf());
  expect(outline.getAttribute('d')).toBe('');
});

it('outlines the unit that is compared with, a province too, as long as it is', () => {
  const outline = part(stage, '.outline.compared');
  renderer.update(sceneOf({ selected: '925', compared: '806' }));
  expect(outline.getAttribute('d')).toBe(district('806').getAttribute('d'));
  renderer.update(sceneOf({ selected: '925', compared: '92' }));
  expect(outline.getAttribute('d')).toMatch(/^M/);
  renderer.update(sceneOf({ selected: '925' }));
  expect(outline.getAttribute('d')).toBe('');
});

it('changes classes with the layer on the same nodes', () => {
  const node = district('927');
  renderer.update(sceneOf({ layer: 'income_per_capita', lang: 'en' }));
  expect(district('927')).toBe(node);
  expect(node.getAttribute('class')).toBe('district c3');
  expect(node.getAttribute('aria-label')).toMatch(/^Thới Lai district: 71.287/);
});

it('shows another part of the map, and another size', () => {
  const shapes = part(stage, '.shapes');
  const width = () => Number(shapes.getAttribute('viewBox')?.split(' ')[2]);
  const before = width();
  renderer.look({ ...camera, scale: camera.scale * 2 });
  expect(width()).toBeCloseTo(before / 2, 1);
  renderer.resize({ width: 450, height: 350 });
  expect(width()).toBeCloseTo(before / 4, 1);
  expect(renderer.svg.getAttribute('width')).toBe('450');
});

it('outlines the district under the pointer', () => {
  renderer.outline('hovered', '806');
  expect(part(stage, '.outline.hovered').getAttribute('d')).not.toBe('');
  renderer.outline('hovered', null);
  expect(part(stage, '.outline.hovered').getAttribute('d')).toBe('');
});

it('has one district that Tab reaches: the selected one, then the one it is told', () => {
  const stops = () =>
    [...stage.querySelectorAll<SVGElement>('path.district[tabindex="0"]')].map((path) => path.dataset.unit);
  expect(stops()).toEqual(['925']);
  renderer.tabStop('927');
  expect(stops()).toEqual(['927']);
});

it('keeps the focus on a pin when the map moves', () => {
  part<SVGElement>(stage, '.pin[data-project="o-mon-1"]').focus();
  renderer.look({ ...camera, scale: camera.scale * 1.5 });
  expect((document.activeElement as SVGElement).dataset.project).toBe('o-mon-1');
});

it('shows the kinds of projects it is told', () => {
  renderer.update(sceneOf({ kinds: ['power'] }));
  const projects = [...stage.querySelectorAll<SVGElement>('[data-project]')];
  expect(projects.map((project) => project.dataset.project)).toEqual(['o-mon-1']);
});

it('is accessible', async () => {
  expect(await accessibilityProblems(stage)).toEqual([]);
});

it('leaves nothing behind', () => {
  renderer.remove();
  expect(stage.childElementCount).toBe(0);
});
