import { LABEL_SIZE } from './labels.ts';

/** `--land`: a colour of the theme or of the layer's classes by the name of its custom property (see `svg-style.ts`). */
export type Paint = 'none' | 'transparent' | `--${string}`;

/** How an element looks, by the names that CSS and SVG's presentation attributes share. Lengths in CSS pixels, at every zoom. */
export interface Look {
  fill?: Paint;
  stroke?: Paint;
  'stroke-width'?: number;
  /** Lengths of dash and gap. */
  'stroke-dasharray'?: readonly [dash: number, gap: number];
  'stroke-linejoin'?: 'round' | 'bevel';
  'stroke-linecap'?: 'round' | 'butt';
  'font-size'?: number;
  'font-weight'?: 400 | 600;
  'font-style'?: 'italic';
  /** In shares of the font size. */
  'letter-spacing'?: number;
  'paint-order'?: 'stroke';
  'text-anchor'?: 'middle';
  /** CSS for what only a page has: pointer, focus, shadows, widths that no zoom changes. */
  page?: string;
}

/**
 * Looks by selectors inside the map: names of elements, classes and states of the pointer or the focus, with a space
 * for what is inside another and a comma for several. A later look goes before an earlier one, and is never less specific.
 */
export type Looks = Readonly<Record<string, Look>>;

/** The selector of the map itself. */
export const MAP = '.map';
const CLASS_COUNT = 8;
const forClasses = (look: (id: string) => [selector: string, look: Look]): Looks =>
  Object.fromEntries(Array.from({ length: CLASS_COUNT }, (_, index) => look(`c${index}`)));

const FOCUS = 'var(--focus,#1a73e8)';
const SHADOW = 'filter:drop-shadow(0 0 1.5px var(--halo))';
const STILL = 'pointer-events:none';
const PRESSED = 'cursor:pointer';

/**
 * The look of the map: for the page as a style sheet, in which all colours are custom properties, so that theme, layer
 * and a newspaper's own look are one assignment each; for pictures as attributes.
 */
export const LOOKS: Looks = {
  [MAP]: { 'stroke-linejoin': 'bevel', page: 'display:block;font-family:var(--face);overflow:hidden' },
  path: { page: 'vector-effect:non-scaling-stroke' },
  '.hatch-base': { fill: '--base' },
  '.hatch-line': { stroke: '--hatch', 'stroke-width': 2, page: 'vector-effect:none' },
  '.at': { page: 'overflow:visible' },
  '.ground': { page: STILL },
  '.sea': { fill: '--sea' },
  '.land': { fill: '--land' },
  '.neighbour': { stroke: '--land-line', 'stroke-width': 0.75 },
  '.river,.outline,.work-line path,.glyph': { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
  '.river': { fill: 'none', stroke: '--river', 'stroke-width': 1.75, page: STILL },
  // The hatch shows through those without data.
  'path.district': {
    stroke: '--district-line',
    'stroke-width': 1,
    page: `fill:var(--no-data,transparent);${PRESSED}`,
  },
  ...forClasses((id) => [`path.district.${id}`, { fill: `--${id}` }]),
  'path.district.faded': { fill: '--land' },
  '.province-lines': { fill: 'none', stroke: '--province-line', 'stroke-width': 1.25, page: STILL },
  '.outline': { fill: 'none', stroke: '--select', page: STILL },
  '.outline.hovered': { 'stroke-width': 1.5 },
  '.outline.selected,.outline.compared': { 'stroke-width': 2.75, page: SHADOW },
  '.outline.compared': { 'stroke-dasharray': [7, 5], 'stroke-linecap': 'butt' },
  '.work-line': { page: PRESSED },
  '.work-line .hit': { page: 'fill:none;stroke:transparent;stroke-width:14;pointer-events:stroke' },
  '.work-line .line': { fill: 'none', stroke: '--work', 'stroke-width': 1.5, page: STILL },
  '.work-line.schematic .line': { 'stroke-dasharray': [4, 3.5], 'stroke-linecap': 'butt' },
  '.work-line.picked .line,.work-line:hover .line': { 'stroke-width': 3 },
  '.label': {
    fill: '--text',
    stroke: '--halo',
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'text-anchor': 'middle',
    page: STILL,
  },
  '.label.province': { 'font-size': LABEL_SIZE.province, 'font-weight': 600, 'letter-spacing': 0.06 },
  '.label.district': { 'font-size': LABEL_SIZE.district, fill: '--quiet-text' },
  '.label.district.strong': { fill: '--text', 'font-weight': 600 },
  ...forClasses((id) => [`.label.district.strong.on-${id}`, { fill: `--on-${id}`, stroke: `--${id}` }]),
  '.label .value': { 'font-weight': 400 },
  '.label.water,.label.land': { 'font-size': LABEL_SIZE.land, fill: '--quiet-text', stroke: 'none' },
  '.label.water': { 'font-style': 'italic' },
  '.province-name': { page: PRESSED },
  '.province-name .hit': { fill: 'transparent' },
  '.province-name:hover .label': { page: 'text-decoration:underline' },
  '.pin': { page: PRESSED },
  '.pin .hit': { fill: 'transparent' },
  '.pin .disc': { fill: '--surface', stroke: '--work', 'stroke-width': 1.5 },
  '.pin .glyph': { fill: 'none', stroke: '--work', 'stroke-width': 1.75 },
  '.pin.picked .disc,.pin:hover .disc': { fill: '--work' },
  '.pin.picked .glyph,.pin:hover .glyph': { stroke: '--surface' },
  '.leader': { stroke: '--work', 'stroke-width': 1, fill: 'none' },
  '.foot': { fill: '--work' },
  '.outline.focused': { 'stroke-width': 4, page: `stroke:${FOCUS};${SHADOW}` },
  '.work-line:focus-visible .line': { 'stroke-width': 5, page: `stroke:${FOCUS}` },
  '.shapes :focus-visible': { page: 'outline:none' },
  '.overlay :focus-visible': { page: `outline:3px solid ${FOCUS};outline-offset:1px` },
};
