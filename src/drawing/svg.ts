import { px } from '../markup/px.ts';
import { type Attributes, h, type Tree } from '../markup/tree.ts';
import { type Choropleth, districtClass } from '../scale/choropleth.ts';
import { type Bounds, project } from '../scene/camera.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { districtTitle } from '../text/district-title.ts';
import { mapLabel } from '../text/region-text.ts';
import { codeOf, fillKey, type MapGeometry } from './geometry.ts';
import type { Outlines } from './ground.ts';
import { pathData, UNITS_PER_WORLD, worldToDrawing } from './path.ts';
import { overlay, projectLines } from './svg-overlay.ts';
import { type Tier, tieredOverlay } from './tiered-overlay.ts';

/** The part of the drawing that the camera shows, as a viewBox. */
export function viewBox({ camera, size }: Viewport): string {
  const width = (size.width / camera.scale) * UNITS_PER_WORLD;
  const height = (size.height / camera.scale) * UNITS_PER_WORLD;
  const [x, y] = worldToDrawing(camera.x, camera.y);
  return [x - width / 2, y - height / 2, width, height].map((value) => value.toFixed(2)).join(' ');
}

/** Bounds as a box of the drawing: x, y, width, height. */
export function drawingBox([west, south, east, north]: Bounds): [number, number, number, number] {
  const [left, top] = worldToDrawing(...project([west, north]));
  const [right, bottom] = worldToDrawing(...project([east, south]));
  return [left, top, right - left, bottom - top];
}

/** The pattern of the class without data, beneath everything, in CSS pixels at every zoom. */
export const hatch = (id: string): Tree[] => [
  h('defs', {}, [
    h(
      'pattern',
      { id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      [
        h('rect', { class: 'hatch-base', width: 5, height: 5 }),
        h('path', { class: 'hatch-line', d: 'M0 0V5' }),
      ],
    ),
  ]),
  h('rect', { class: 'hatch', x: '-300%', y: '-300%', width: '700%', height: '700%', fill: `url(#${id})` }),
];

/** The frame of the sea, with our provinces cut out, and how many rings each of them has. */
function seaAround({ provinces, fineness }: Pick<MapGeometry, 'provinces' | 'fineness'>): Attributes {
  const cut = provinces.features.map((each) => ({
    code: codeOf(each),
    d: pathData(each.geometry, fineness),
  }));
  return {
    'data-rings': cut.map(({ code, d }) => `${code}:${d.split('M').length - 1}`).join(' '),
    d: `M-30000-30000l0 75000 75000 0 0-75000z${cut.map(({ d }) => d).join('')}`,
  };
}

/** Sea and land: the same for every layer, language and theme. */
function ground(geometry: MapGeometry): Tree[] {
  const { d, ...rings } = seaAround(geometry);
  const paths = (className: string, all: { geometry: GeoJSON.Geometry }[]) =>
    h('path', { class: className, d: all.map((each) => pathData(each.geometry)).join('') });
  return [
    // A frame with our provinces cut out, so that the hatch shows in them and nowhere else. It bears no style of
    // its own, since it is used once more below, as the provinces' outline.
    h('g', { class: 'sea' }, [
      h('path', {
        id: 'around',
        ...rings,
        'fill-rule': 'evenodd',
        'vector-effect': 'non-scaling-stroke',
        d,
      }),
    ]),
    paths('land', geometry.land.features),
    paths('land neighbour', geometry.neighbours.features),
  ];
}

/** What of a map's geometry its units make up. */
type UnitGeometry = Pick<MapGeometry, 'districts' | 'provinces' | 'formerLines' | 'fineness'>;

function areas(
  choropleth: Choropleth,
  { districts, formerLines, fineness }: UnitGeometry,
  titleOf: (code: string) => Tree[],
): Tree[] {
  const filled = districts.features.map((district) => {
    const code = codeOf(district);
    return h(
      'path',
      {
        class: `district ${districtClass(choropleth, fillKey(district))}`,
        'data-unit': code,
        'data-piece': district.properties?.piece,
        d: pathData(district.geometry, fineness),
      },
      titleOf(code),
    );
  });
  if (!formerLines) return filled;
  return [
    ...filled,
    h('path', { class: 'province-lines', 'stroke-opacity': 0.55, d: pathData(formerLines, fineness) }),
  ];
}

/** Other units on the same ground: what a drawn map shows in place of its own. */
export interface UnitShapes {
  /** What is filled, and what lines lie on it; without titles, which a drawn map would take away again. */
  areas: readonly Tree[];
  /** The sea around. */
  sea: Attributes;
}

export const unitShapes = (choropleth: Choropleth, geometry: UnitGeometry): UnitShapes => ({
  areas: areas(choropleth, geometry, () => []),
  sea: seaAround(geometry),
});

/** The units as wholes, where what is filled are pieces of them. */
const wholes = ({ communes, districts }: MapGeometry) => (communes ?? districts).features;

/** The outline of a unit, former district or province as path data; empty without a known code. */
export function outline(geometry: MapGeometry, code: string | null): string {
  const { formers, provinces, fineness } = geometry;
  const features = [...wholes(geometry), ...(formers?.features ?? []), ...provinces.features];
  const found = features.find((each) => codeOf(each) === code);
  return found ? pathData(found.geometry, fineness) : '';
}

const outlines = (geometry: MapGeometry): Outlines =>
  new Map(wholes(geometry).map((each) => [codeOf(each), pathData(each.geometry, geometry.fineness)]));

/** A group that costs nothing while it is not displayed: browsers lay out what is in a hidden `<g>` all the same. */
const hidable = (className: string, children: readonly Tree[]): Tree =>
  h('svg', { class: className, overflow: 'visible' }, children);

/** Shapes, all in drawing units, for an inner `<svg>` whose viewBox is the camera. */
function shapes(scene: Scene, geometry: MapGeometry, projects: readonly Tree[]): Tree[] {
  const outlined = (role: string, d = '') =>
    ['casing', 'outline'].map((line) => h('path', { class: `${line} ${role}`, d }));
  return [
    // The districts first: a page that arrives slowly shows them before their surroundings, which leave them open.
    h(
      'g',
      { class: geometry.formerLines ? 'districts pieces' : 'districts' },
      areas(scene.choropleth, geometry, (code) => [h('title', {}, [districtTitle(scene, code)])]),
    ),
    hidable('ground', ground(geometry)),
    h('path', {
      class: 'river',
      d: geometry.rivers.features.map((river) => pathData(river.geometry)).join(''),
    }),
    // The holes in the sea are the provinces' outlines; the frame around them is far out of sight.
    h('use', { class: 'province-lines', href: '#around' }),
    ...outlined('hovered'),
    ...outlined('compared', outline(geometry, scene.compared ?? null)),
    ...outlined('selected', outline(geometry, scene.selected)),
    ...outlined('focused'),
    h('g', { class: 'projects' }, projects),
  ];
}

/** The map from its parts: hatch, what lies in the `box` of the drawing, names and pins. */
function map(
  { messages: m, data }: Scene,
  size: Attributes,
  box: string,
  shapes: readonly Tree[],
  overlay: readonly Tree[],
): Tree {
  const label = mapLabel(data, m);
  return h(
    'svg',
    {
      class: 'map',
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      'aria-label': label,
    },
    [
      ...hatch('hatch'),
      h('svg', { class: 'shapes', width: '100%', height: '100%', viewBox: box, overflow: 'visible' }, shapes),
      hidable('overlay', overlay),
    ],
  );
}

/**
 * The whole map as a tree of SVG: no DOM, no script, the same for first paint, fallback, pictures and print.
 * Shapes lie in an inner `<svg>` whose viewBox is the camera; names, pins and hatch lie outside it, in CSS
 * pixels, so that they keep their size. How its classes look is a table (see `look.ts`).
 */
export function svgMap(scene: Scene, geometry: MapGeometry, viewport: Viewport): Tree {
  const { width, height } = viewport.size;
  return map(
    scene,
    { width: px(width), height: px(height), role: 'listbox' },
    viewBox(viewport),
    shapes(scene, geometry, projectLines(scene)),
    overlay(scene, viewport, outlines(geometry)),
  );
}

/**
 * The same map for a place of unknown size: it fills its box, which a style sheet gives the proportions of
 * `bounds`. Names are placed for a few tiers of sizes; projects come with the script.
 */
export function svgFirstMap(
  scene: Scene,
  geometry: MapGeometry,
  bounds: Bounds,
  tiers: readonly Tier[],
): Tree {
  const [x, y, width, height] = drawingBox(bounds);
  const share = (anchor: readonly [number, number]): [number, number] => {
    const [left, top] = worldToDrawing(...project(anchor));
    return [(100 * (left - x)) / width, (100 * (top - y)) / height];
  };
  return map(
    scene,
    { width: '100%', height: '100%', overflow: 'visible', role: 'graphics-document' },
    [x, y, width, height].map((value) => value.toFixed(2)).join(' '),
    shapes(scene, geometry, []),
    tieredOverlay(scene, tiers, outlines(geometry), share),
  );
}
