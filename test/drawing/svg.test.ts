import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../src/drawing/look.ts';
import { toCss } from '../../src/drawing/look-css.ts';
import { toDrawing } from '../../src/drawing/path.ts';
import { outline, svgMap as treeOf, viewBox } from '../../src/drawing/svg.ts';
import { classProperties, themeDeclarations } from '../../src/drawing/svg-style.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { toMarkup } from '../../src/markup/to-markup.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { fitBounds, fromCentreZoom, toScreen } from '../../src/scene/camera.ts';
import type { Scene, Viewport } from '../../src/scene/scene.ts';
import { districtTitle } from '../../src/text/district-title.ts';
import { figure, madeUpDataset, madeUpGeometry, project, unit } from '../support/made-up-dataset.ts';
import { type Element, readXml } from '../support/well-formed-xml.ts';

const SVG_STYLE = toCss(LOOKS);
const geometry = madeUpGeometry();
const size = { width: 600, height: 500 };
const viewport: Viewport = { camera: fitBounds([105, 10, 105.4, 10.4], size, 40), size };

function sceneOf(changes: Partial<Scene> & { layer?: string; lang?: 'vi' | 'en' } = {}): Scene {
  const { data = madeUpDataset(), layer = 'target_attainment', lang = 'vi', ...rest } = changes;
  return {
    data,
    choropleth: choropleth(data, layer, 2023, 'light'),
    messages: createMessages(lang),
    selected: null,
    kinds: PROJECT_KINDS,
    project: null,
    ...rest,
  };
}
const svgMap = (...of: Parameters<typeof treeOf>): string => toMarkup(treeOf(...of));
const drawn = (changes: Parameters<typeof sceneOf>[0] = {}, view = viewport) =>
  readXml(svgMap(sceneOf(changes), geometry, view));
const classes = ({ attributes }: Element) => (attributes.class ?? '').split(' ');
const withClass = (elements: Element[], name: string) =>
  elements.filter((each) => classes(each).includes(name));
const districtsOf = (elements: Element[]) =>
  withClass(elements, 'district').filter(({ name }) => name === 'path');
/** The title elements of districts, in their order: the drawing has no other titles. */
const titles = (elements: Element[]) =>
  elements.filter(({ name }) => name === 'title').map(({ text }) => text);
/** What is picked by a province's name. */
const provinces = (elements: Element[]) =>
  withClass(elements, 'hit').filter(({ attributes }) => attributes['data-unit']);
const projects = (elements: Element[]) =>
  elements.flatMap(({ attributes }) => attributes['data-project'] ?? []);

describe('the drawing', () => {
  it('is well-formed, with one root in CSS pixels', () => {
    const [root] = drawn();
    expect(root).toMatchObject({
      name: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        width: '600',
        height: '500',
        role: 'listbox',
      },
    });
    expect(root?.attributes['aria-label']).toContain('3 đơn vị');
  });

  it('is the same string each time', () => {
    expect(svgMap(sceneOf(), geometry, viewport)).toBe(svgMap(sceneOf(), geometry, viewport));
    expect(svgMap(sceneOf({ lang: 'en' }), geometry, viewport)).not.toBe(
      svgMap(sceneOf(), geometry, viewport),
    );
  });

  it('asks nobody for anything', () => {
    const text = svgMap(sceneOf(), geometry, viewport).replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(text.replace('href="#around"', '')).not.toMatch(/https?:|href|<script|<image|\son\w+=/);
    expect(SVG_STYLE).not.toMatch(/https?:|@import|url\(/);
  });

  it('has no colour of its own: they are custom properties', () => {
    expect(svgMap(sceneOf(), geometry, viewport)).not.toMatch(/#[0-9a-f]{6}\b|rgb\(/i);
  });
});

describe('the districts of the drawing', () => {
  it('each have their code, their class and a shape', () => {
    const found = districtsOf(drawn());
    expect(found.map(({ attributes }) => [attributes['data-unit'], attributes.class]).sort()).toEqual([
      ['901', 'district c4'],
      ['902', 'district c1'],
      ['903', 'district none'],
    ]);
    for (const { attributes } of found) expect(attributes.d).toMatch(/^M-?\d+ -?\d+l[-\d ]+z$/);
  });

  it('each say name and value, or that there is none', () => {
    expect(titles(drawn()).sort()).toEqual([
      'Huyện Ba: chưa có số liệu',
      'Quận Hai: đạt 17 trong 20 chỉ tiêu (2023)',
      'Quận Một: đạt 12 trong 12 chỉ tiêu (2023)',
    ]);
    expect(titles(drawn({ lang: 'en', layer: 'income_per_capita' })).sort()).toEqual([
      'One urban district: 71.287 million VND/person/year',
      'Three district: no data yet',
      'Two urban district: no data yet',
    ]);
  });

  it('are all without data where no layer is chosen', () => {
    expect(districtsOf(drawn({ layer: 'none' })).map(({ attributes }) => attributes.class)).toEqual(
      Array(3).fill('district none'),
    );
  });

  it("never take the province's figure", () => {
    const scene = sceneOf({ layer: 'income_per_capita' });
    for (const code of ['902', '903']) {
      expect(districtTitle(scene, code)).not.toContain('94');
    }
    expect(districtTitle(scene, '901')).toContain('71,287');
  });

  it('without data show the hatch beneath: they have no fill of their own, and the ground is open there', () => {
    const elements = drawn();
    expect(withClass(elements, 'hatch')[0]?.attributes.fill).toBe('url(#hatch)');
    expect(elements.find(({ name }) => name === 'pattern')?.attributes.id).toBe('hatch');
    expect(SVG_STYLE).toContain('.map path.district{fill:var(--no-data,transparent)');
    const filled = Object.entries(LOOKS).filter(([selector, { fill }]) => selector.includes('.none') && fill);
    expect(filled).toEqual([]);
    const sea = elements.find(({ attributes }) => attributes.id === 'around');
    expect(sea?.attributes['fill-rule']).toBe('evenodd');
    expect(sea?.attributes.d?.match(/M/g)).toHaveLength(1 + 2);
  });
});

describe('names with signs that mean something in XML', () => {
  const name = 'Một & "Hai" <b>Ba</b>';
  const data = madeUpDataset({
    units: [
      unit({ code: '90', level: 'province', kind: 'tinh', province: '', name_vi: name }),
      unit({ code: '901', kind: 'quan', name_vi: name }),
      unit({ code: '902' }),
      unit({ code: '903' }),
    ],
    projects: [
      project({
        id: 'hall',
        units: ['901'],
        name_vi: name,
        geometry: { type: 'Point', coordinates: [105.3, 10.3] },
      }),
      project({
        id: 'line',
        units: ['901'],
        name_vi: name,
        geometry: {
          type: 'LineString',
          coordinates: [
            [105, 10],
            [105.1, 10.1],
          ],
        },
      }),
    ],
  });
  const text = svgMap(sceneOf({ data }), geometry, viewport);

  it('are escaped wherever they stand, and come out whole', () => {
    const elements = readXml(text);
    expect(text).not.toContain('<b>');
    expect(titles(elements)).toContain(`Quận ${name}: đạt 12 trong 12 chỉ tiêu (2023)`);
    for (const id of ['hall', 'line']) {
      const project = elements.find(({ attributes }) => attributes['data-project'] === id);
      expect(project?.attributes['aria-label']).toBe(`Công trình: ${name}`);
    }
    const province = provinces(elements)[0];
    expect(province?.attributes['aria-label']).toContain('Một & "Hai" <b>Ba</b>: đạt 1 trong 2');
    expect(elements.some((each) => each.name === 'tspan' && each.text.startsWith(name))).toBe(true);
  });
});

describe('the projects of the drawing', () => {
  it('are those with a position, each with its name and reachable by keyboard', () => {
    const elements = drawn({ lang: 'en' });
    expect(projects(elements).sort()).toEqual(['canal', 'hall', 'ring-road']);
    for (const { attributes } of elements.filter((each) => each.attributes['data-project'])) {
      expect(attributes).toMatchObject({ role: 'option', tabindex: '-1', 'aria-setsize': '3' });
      expect(attributes['aria-label']).toBe(`Work: Work ${attributes['data-project']}`);
    }
  });

  it('are dashed only where they are schematic', () => {
    const lines = withClass(drawn(), 'project-line');
    expect(
      lines
        .filter((each) => classes(each).includes('schematic'))
        .map(({ attributes }) => attributes['data-project']),
    ).toEqual(['ring-road']);
    const dashed = Object.keys(LOOKS).filter((selector) => LOOKS[selector]?.['stroke-dasharray']);
    expect(dashed.filter((selector) => selector.includes('project'))).toEqual([
      '.project-line.schematic .line',
    ]);
  });

  it('have a look for each kind of line, and a light edge on dark ground', () => {
    const [road, canal] = ['ring-road', 'canal'].map((id) =>
      drawn().find(({ attributes }) => attributes['data-project'] === id),
    );
    expect([road, canal].map((each) => each && classes(each).slice(0, 3))).toEqual([
      ['project-line', 'road', 'schematic'],
      ['project-line', 'waterway', 'approximate'],
    ]);
    const line = project({
      id: 'way',
      units: ['901'],
      kind: 'expressway',
      geometry: {
        type: 'LineString',
        coordinates: [
          [105, 10],
          [105.1, 10.1],
        ],
      },
    });
    const way = drawn({ data: madeUpDataset({ projects: [line] }) });
    for (const part of ['halo', 'line', 'core']) expect(withClass(way, part)).toHaveLength(1);
    expect(withClass(drawn(), 'core')).toEqual([]);
  });

  it('are left out where their kind is hidden', () => {
    expect(projects(drawn({ kinds: ['road', 'centre'] })).sort()).toEqual(['hall', 'ring-road']);
    expect(projects(drawn({ kinds: ['waterway'] }))).toEqual(['canal']);
    expect(projects(drawn({ kinds: [] }))).toEqual([]);
  });

  it('are marked where one is picked', () => {
    const picked = withClass(drawn({ project: 'hall' }), 'picked');
    expect(picked.map(({ attributes }) => attributes['data-project'])).toEqual(['hall']);
    expect(withClass(drawn(), 'picked')).toEqual([]);
  });

  it('have a leader to their place where their pin was moved aside', () => {
    const point = (id: string) =>
      project({ id, units: ['901'], geometry: { type: 'Point', coordinates: [105.1, 10.1] } });
    const data = madeUpDataset({ projects: [point('a'), point('b')] });
    expect(withClass(drawn({ data }), 'leader')).toHaveLength(1);
    expect(withClass(drawn(), 'leader')).toEqual([]);
    expect(withClass(drawn({ data }), 'foot')).toHaveLength(1);
    const [x, y] = toScreen(viewport.camera, size, [105.1, 10.1]).map((value) =>
      String(Math.round(value * 10) / 10),
    );
    const places = drawn({ data }).map(({ attributes }) => attributes.transform);
    expect(places.filter((place) => place === `translate(${x} ${y})`)).toHaveLength(2);
  });
});

describe('the outline of what is selected', () => {
  it("is the unit's own shape, of a district or a province, over its casing, and empty without one", () => {
    const shape = districtsOf(drawn()).find(({ attributes }) => attributes['data-unit'] === '902')?.attributes
      .d;
    const selected = (code: string | null) =>
      withClass(drawn({ selected: code }), 'selected').map(({ attributes }) => attributes.d);
    expect(selected('902')).toEqual([shape, shape]);
    expect(selected('90')[0]).not.toBe('');
    expect(selected(null)).toEqual(['', '']);
    expect(withClass(drawn(), 'selected').map(({ attributes }) => attributes.class)).toEqual([
      'casing selected',
      'outline selected',
    ]);
    expect(outline(geometry, '999')).toBe('');
  });
});

describe('the provinces of the drawing', () => {
  it('are to be picked by their names, and say their own figure in words', () => {
    const names = provinces(drawn());
    expect(names.map(({ attributes }) => attributes['data-unit']).sort()).toEqual(['90', '91']);
    expect(names.map(({ attributes }) => attributes['aria-label']).join()).toContain(
      'Dưới: đạt 1 trong 2 chỉ tiêu (2023)',
    );
    for (const { attributes } of names) expect(attributes).toMatchObject({ role: 'option', tabindex: '-1' });
  });
});

describe('the viewBox', () => {
  it('is the part of the drawing that the camera shows', () => {
    const camera = fromCentreZoom([105.2, 10.2], 9);
    const [x = 0, y = 0, width = 0, height = 0] = viewBox({ camera, size }).split(' ').map(Number);
    const [middleX, middleY] = toDrawing([105.2, 10.2]);
    expect(x + width / 2).toBeCloseTo(middleX, 1);
    expect(y + height / 2).toBeCloseTo(middleY, 1);
    expect(width / height).toBeCloseTo(600 / 500, 3);
    // 2^19 units and, at zoom 9, 2^18 pixels a world: two units a pixel.
    expect(width).toBeCloseTo(600 * 2, 1);
  });
});

describe('the style sheet', () => {
  it('has a rule for every class that a layer can have, and a property for every colour of a theme', () => {
    const data = madeUpDataset({
      figures: [figure({ unit: '901', indicator: 'income_per_capita', value: 71 })],
    });
    const { classes: made } = choropleth(data, 'income_per_capita', 2023, 'light');
    expect(Object.keys(classProperties(made)).filter((name) => !name.startsWith('--on-'))).toEqual([
      '--c0',
      '--c1',
      '--c2',
      '--c3',
      '--c4',
      '--c5',
    ]);
    for (const id of ['c0', 'c5']) expect(SVG_STYLE).toContain(`path.district.${id}{fill:var(--${id})}`);
    const used = [...SVG_STYLE.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
    const known: string[] = themeDeclarations('dark').match(/--[\w-]+/g) ?? [];
    expect(
      [...new Set(used)].filter((name) => !known.includes(name) && !/^--((on-)?c\d|face)$/.test(name)),
    ).toEqual([]);
  });
});
