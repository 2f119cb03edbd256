import type { Messages } from '../i18n/messages.ts';
import type { ProjectKind } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Choropleth } from '../scale/choropleth.ts';
import type { Camera, Size } from './camera.ts';
import { capitalise, figureText, shortValue, unitName } from './figure-text.ts';
import { codeOf, type MapGeometry } from './geometry.ts';
import { LABEL_SIZE, type Label, labels } from './labels.ts';
import { pathData, UNITS_PER_WORLD, worldToDrawing } from './path.ts';
import { GLYPHS, PIN_RADIUS, type Pin, pinBox, pins } from './pins.ts';
import type { Box } from './place-labels.ts';

/** All that a drawing of the map depends on, whichever renderer draws it. */
export interface Scene {
  data: Dataset;
  geometry: MapGeometry;
  choropleth: Choropleth;
  messages: Messages;
  /** Code of the selected unit. */
  selected: string | null;
  /** Kinds of works that are shown. */
  kinds: readonly ProjectKind[];
  /** Id of the work that is picked out. */
  work: string | null;
}

export interface Viewport {
  camera: Camera;
  size: Size;
  /** What lies over the map, such as its buttons, and may cover no name; CSS pixels. */
  covered?: Box[];
}

const escapeText = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const px = (value: number) => String(Math.round(value * 10) / 10);

/** The part of the drawing that the camera shows, as a viewBox. */
export function viewBox({ camera, size }: Viewport): string {
  const width = (size.width / camera.scale) * UNITS_PER_WORLD;
  const height = (size.height / camera.scale) * UNITS_PER_WORLD;
  const [x, y] = worldToDrawing(camera.x, camera.y);
  return [x - width / 2, y - height / 2, width, height].map((value) => value.toFixed(2)).join(' ');
}

/** What a district's path says to a screen reader or in a tooltip: name and value. */
export function districtTitle({ data, choropleth, messages: m }: Scene, code: string): string {
  const unit = data.unit(code);
  if (!unit) return code;
  const coloured = choropleth.byUnit.get(code);
  const indicator = data.indicator(choropleth.layer);
  const value = coloured && indicator ? figureText(m, indicator, coloured.figure) : m.t('map-no-data');
  return m.t('map-unit', { unit: capitalise(unitName(m, unit)), value });
}

/** Class of the district's path: `c0` and up, or `none`. */
export const districtClass = (choropleth: Choropleth, code: string): string =>
  choropleth.byUnit.get(code)?.classId ?? 'none';

/** The pattern of the class without data, beneath everything, in CSS pixels at every zoom. */
export const HATCH =
  '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-base" width="5" height="5"/><path class="hatch-line" d="M0 0V5"/></pattern></defs><rect class="hatch" width="100%" height="100%" fill="url(#hatch)"/>';

/** Sea, land, rivers: the same for every layer, language and theme. */
function ground(geometry: MapGeometry): string {
  const holes = geometry.provinces.features.map((province) => pathData(province.geometry)).join('');
  const paths = (className: string, all: { geometry: GeoJSON.Geometry }[]) =>
    `<path class="${className}" d="${all.map((each) => pathData(each.geometry)).join('')}"/>`;
  return [
    // A frame with our provinces cut out, so that the hatch shows in them and nowhere else.
    `<path class="sea" fill-rule="evenodd" d="M-60000-60000H90000V90000H-60000z${holes}"/>`,
    paths('land', geometry.land.features),
    paths('land neighbour', geometry.neighbours.features),
    paths('river', geometry.rivers.features),
  ].join('');
}

function districts(scene: Scene): string {
  return scene.geometry.districts.features
    .map((district) => {
      const code = codeOf(district);
      const title = escapeText(districtTitle(scene, code));
      const className = `district ${districtClass(scene.choropleth, code)}`;
      return `<path class="${className}" data-unit="${code}" d="${pathData(district.geometry)}"><title>${title}</title></path>`;
    })
    .join('');
}

/** The lines of the works that are shown, dashed where they are schematic. */
export function workLines({ data, kinds, messages: m, work }: Scene): string {
  return data.projects
    .filter(({ kind, geometry }) => kinds.includes(kind) && geometry && geometry.type !== 'Point')
    .map((project) => {
      const d = pathData(project.geometry as GeoJSON.Geometry);
      const name = escapeText(m.t('map-work', { name: m.pick(project, 'name') }));
      const className = `work-line ${project.precision}${project.id === work ? ' picked' : ''}`;
      return `<g class="${className}" data-project="${project.id}" role="button" tabindex="0" aria-label="${name}"><path class="hit" d="${d}"/><path class="line" d="${d}"/></g>`;
    })
    .join('');
}

function pinMarkup({ messages: m, work }: Scene, { project, x, y, place }: Pin): string {
  const moved = Math.hypot(place[0] - x, place[1] - y) > 2;
  const leader = moved
    ? `<path class="leader" d="M${px(place[0])} ${px(place[1])}L${px(x)} ${px(y)}"/><circle class="foot" cx="${px(place[0])}" cy="${px(place[1])}" r="2"/>`
    : '';
  const name = escapeText(m.t('map-work', { name: m.pick(project, 'name') }));
  const className = `pin ${project.precision}${project.id === work ? ' picked' : ''}`;
  return `${leader}<g class="${className}" data-project="${project.id}" role="button" tabindex="0" aria-label="${name}" transform="translate(${px(x)} ${px(y)})"><circle class="hit" r="${PIN_RADIUS + 1}"/><circle class="disc" r="${PIN_RADIUS - 2}"/><path class="glyph" transform="scale(.8)" d="${GLYPHS[project.kind]}"/></g>`;
}

function labelMarkup({ messages: m }: Scene, label: Label): string {
  const { kind, unit, lines, strong, x, y, width, height } = label;
  const em = LABEL_SIZE[kind];
  const first = y - ((lines.length - 1) * em * 1.2) / 2 + em * 0.35;
  const spans = lines
    .map((line, index) => {
      const className = index === 0 ? '' : ' class="value"';
      return `<tspan${className} x="${px(x)}" y="${px(first + index * em * 1.2)}">${escapeText(line)}</tspan>`;
    })
    .join('');
  const text = `<text class="label ${kind}${strong ? ' strong' : ''}">${spans}</text>`;
  if (kind !== 'province') return text;
  const high = Math.max(24, height + 6);
  const hit = `<rect class="hit" x="${px(x - width / 2 - 6)}" y="${px(y - high / 2)}" width="${px(width + 12)}" height="${px(high)}" rx="4"/>`;
  const name = escapeText(m.t('map-province', { name: lines[0] ?? '' }));
  return `<g class="province-name" data-unit="${unit}" role="button" tabindex="0" aria-label="${name}">${hit}${text}</g>`;
}

/** Names and pins, in CSS pixels of the map; they keep their size at every zoom. */
export function overlay(scene: Scene, { camera, size, covered = [] }: Viewport): string {
  const { data, geometry, choropleth, messages, selected, kinds } = scene;
  const shown = pins(
    data.projects.filter((project) => kinds.includes(project.kind)),
    camera,
    size,
  );
  const obstacles = [...covered, ...shown.map(pinBox)];
  const names = labels({ data, geometry, choropleth, messages, selected, camera, size, obstacles });
  return [
    ...names.map((label) => labelMarkup(scene, label)),
    ...shown.map((pin) => pinMarkup(scene, pin)),
  ].join('');
}

/** The outline of a unit, drawn over everything else. */
export function outline(geometry: MapGeometry, code: string | null): string {
  const features = [...geometry.districts.features, ...geometry.provinces.features];
  const found = features.find((each) => codeOf(each) === code);
  return found ? pathData(found.geometry) : '';
}

/**
 * The whole map as an SVG string: no DOM, no script, the same for first paint, fallback, pictures and print.
 * Shapes lie in an inner `<svg>` whose viewBox is the camera; names, pins and hatch lie outside it, in CSS
 * pixels, so that they keep their size. Colours come from custom properties (see `svg-style.ts`).
 */
export function svgMap(scene: Scene, viewport: Viewport): string {
  const { geometry, messages: m, data, selected } = scene;
  const { width, height } = viewport.size;
  const label = escapeText(m.t('map-label', { count: data.districts.length }));
  const shapes = [
    `<g class="ground">${ground(geometry)}</g>`,
    `<g class="districts">${districts(scene)}</g>`,
    `<g class="lines"><path class="district-lines" d="${pathData(geometry.districtLines)}"/><path class="province-lines" d="${pathData(geometry.provinceLines)}"/></g>`,
    `<path class="outline hovered" d=""/><path class="outline selected" d="${outline(geometry, selected)}"/>`,
    `<g class="works">${workLines(scene)}</g>`,
  ].join('');
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" role="group" aria-label="${label}">`,
    HATCH,
    `<svg class="shapes" width="100%" height="100%" viewBox="${viewBox(viewport)}" overflow="visible">${shapes}</svg>`,
    `<g class="overlay">${overlay(scene, viewport)}</g></svg>`,
  ].join('');
}

/** A district's value as it stands on the map, for tooltips. */
export const districtValue = ({ choropleth, messages }: Scene, code: string): string => {
  const coloured = choropleth.byUnit.get(code);
  return coloured ? shortValue(messages, coloured.figure) : messages.t('map-no-data');
};
