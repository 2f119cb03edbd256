import { LABEL_SIZE, PROVINCE_SPACING } from './label-size.ts';

/** `var(--land)`: a colour of the theme or of the layer's classes, by its custom property (see `svg-style.ts`). */
export type Paint = 'none' | 'transparent' | `var(--${string})`;

/** How an element looks, by CSS's names, which many of SVG's attributes share. Numbers are CSS pixels, at every zoom. */
export interface Look {
  fill?: Paint;
  stroke?: Paint;
  'stroke-width'?: number;
  /** Lengths of dash and gap. */
  'stroke-dasharray'?: readonly [dash: number, gap: number];
  'stroke-linejoin'?: 'round' | 'bevel';
  'stroke-linecap'?: 'round' | 'butt';
  'font-size'?: `${number}px`;
  'font-weight'?: 400 | 600;
  'font-style'?: 'italic';
  'letter-spacing'?: `${number}px`;
  'paint-order'?: 'stroke';
  'text-anchor'?: 'middle';
  cursor?: 'pointer';
  'pointer-events'?: 'none' | 'stroke';
  /** Whether lines keep their width at every zoom. */
  'vector-effect'?: 'non-scaling-stroke' | 'none';
  overflow?: 'visible' | 'hidden';
  display?: 'block';
  'font-family'?: 'var(--face)';
  outline?: string;
  'outline-offset'?: `${number}px`;
  'text-decoration'?: 'underline';
}

/**
 * Looks by selectors inside the map: names of elements, classes and states of the pointer or the focus, with a space
 * for what is inside another and a comma for several. A later look goes before an earlier one, and is never less specific.
 */
export type Looks = Readonly<Record<string, Look>>;

/** The selector of the map itself. */
export const MAP = '.map';

const CLASSES = Array.from({ length: 8 }, (_, index) => `c${index}` as const);
/** Areas in the colour of their class, and names that stand on it. */
const classLooks: Looks = Object.fromEntries(
  CLASSES.flatMap((name): [string, Look][] => [
    [`path.district.${name}`, { fill: `var(--${name})` }],
    [`.label.district.strong.on-${name}`, { fill: `var(--on-${name})`, stroke: `var(--${name})` }],
  ]),
);

const FOCUS = 'var(--focus)';

/**
 * The look of the map: for the page as a style sheet, in which all colours are custom properties, so that theme, layer
 * and a newspaper's own look are one assignment each; for pictures as attributes.
 */
export const LOOKS: Looks = {
  [MAP]: {
    display: 'block',
    'font-family': 'var(--face)',
    overflow: 'hidden',
    'stroke-linejoin': 'bevel',
  },
  path: { 'vector-effect': 'non-scaling-stroke' },
  '.hatch-base': { fill: 'var(--base)' },
  '.hatch-line': { stroke: 'var(--hatch)', 'stroke-width': 2, 'vector-effect': 'none' },
  '.at': { overflow: 'visible' },
  '.ground': { 'pointer-events': 'none' },
  '.sea': { fill: 'var(--sea)' },
  '.land': { fill: 'var(--land)' },
  '.neighbour': { stroke: 'var(--land-line)', 'stroke-width': 0.75 },
  '.river,.casing,.outline,.project-line path,.glyph': {
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  },
  '.river': { fill: 'none', stroke: 'var(--river)', 'stroke-width': 1.75, 'pointer-events': 'none' },
  // The hatch beneath shows through those without data.
  'path.district': {
    fill: 'var(--no-data,transparent)',
    stroke: 'var(--district-line)',
    // A little more than a pixel, which would lie on two of them and be half as strong on each.
    'stroke-width': 1.25,
    cursor: 'pointer',
  },
  // Today's communes are many and small: a wider line would leave little of their colours.
  '.pieces path.district': { 'stroke-width': 0.75 },
  // What has no colour is as light as the line between those that have one.
  'path.district.none,path.district.faded': { stroke: 'var(--province-line)', 'stroke-width': 0.5 },
  'path.district.faded': { fill: 'var(--land)' },
  '.province-lines': {
    fill: 'none',
    stroke: 'var(--province-line)',
    'stroke-width': 1.25,
    'pointer-events': 'none',
  },
  // Lies beneath a line in the opposite tone: one of the two is seen on any ground.
  '.casing': { fill: 'none', stroke: 'var(--halo)', 'stroke-width': 3.5, 'pointer-events': 'none' },
  '.casing.selected,.casing.compared': { 'stroke-width': 5.75 },
  '.casing.focused': { 'stroke-width': 8 },
  '.outline': { fill: 'none', stroke: 'var(--select)', 'pointer-events': 'none' },
  '.outline.hovered': { 'stroke-width': 1.5 },
  '.outline.selected,.outline.compared': { 'stroke-width': 2.75 },
  '.outline.compared': { 'stroke-dasharray': [7, 5], 'stroke-linecap': 'butt' },
  '.project-line': { cursor: 'pointer' },
  '.project-line .hit': {
    fill: 'none',
    stroke: 'transparent',
    'stroke-width': 14,
    'pointer-events': 'stroke',
  },
  '.project-line .halo,.project-line .line,.project-line .core': { fill: 'none', 'pointer-events': 'none' },
  '.project-line .halo': { stroke: 'var(--halo)', 'stroke-width': 3.75 },
  '.project-line .line': { stroke: 'var(--project)', 'stroke-width': 1.5 },
  // A road's casing: two lines with the light between them.
  '.project-line.expressway .halo': { 'stroke-width': 5.75 },
  '.project-line.expressway .line': { 'stroke-width': 3.75 },
  '.project-line .core': { stroke: 'var(--halo)', 'stroke-width': 1.5 },
  '.project-line.waterway .line': { stroke: 'var(--waterway)', 'stroke-width': 2.25 },
  '.project-line.schematic .line': { 'stroke-dasharray': [6, 3.5], 'stroke-linecap': 'butt' },
  '.project-line.picked .halo,.project-line:hover .halo': { 'stroke-width': 9 },
  '.project-line.picked .line,.project-line:hover .line': { 'stroke-width': 5 },
  '.label': {
    fill: 'var(--text)',
    stroke: 'var(--halo)',
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'text-anchor': 'middle',
    'pointer-events': 'none',
  },
  '.label.province': {
    'font-size': `${LABEL_SIZE.province}px`,
    'font-weight': 600,
    'letter-spacing': `${LABEL_SIZE.province * PROVINCE_SPACING}px`,
  },
  '.label.district': { 'font-size': `${LABEL_SIZE.district}px`, fill: 'var(--quiet-text)' },
  '.label.district.strong': { fill: 'var(--text)', 'font-weight': 600 },
  ...classLooks,
  '.label .value': { 'font-weight': 400 },
  '.label.water,.label.land': {
    'font-size': `${LABEL_SIZE.land}px`,
    fill: 'var(--quiet-text)',
    stroke: 'none',
  },
  '.label.water': { 'font-style': 'italic' },
  '.base': { fill: 'none' },
  '.label.project': { 'font-size': `${LABEL_SIZE.project}px`, fill: 'var(--project)' },
  '.tie': { fill: 'var(--text)', stroke: 'var(--text)', 'stroke-width': 1, 'pointer-events': 'none' },
  '.province-name': { cursor: 'pointer' },
  '.province-name .hit': { fill: 'transparent' },
  '.province-name:hover .label': { 'text-decoration': 'underline' },
  '.pin': { cursor: 'pointer' },
  '.pin .hit': { fill: 'transparent' },
  '.pin .disc': { fill: 'var(--surface)', stroke: 'var(--project)', 'stroke-width': 1.5 },
  '.pin .glyph': { fill: 'none', stroke: 'var(--project)', 'stroke-width': 1.75 },
  '.pin.picked .disc,.pin:hover .disc': { fill: 'var(--project)' },
  '.pin.picked .glyph,.pin:hover .glyph': { stroke: 'var(--surface)' },
  '.leader': { fill: 'none', stroke: 'var(--project)', 'stroke-width': 1 },
  '.foot': { fill: 'var(--project)', stroke: 'var(--halo)', 'stroke-width': 2.5, 'paint-order': 'stroke' },
  '.outline.focused': { stroke: FOCUS, 'stroke-width': 4 },
  '.project-line:focus-visible .halo': { 'stroke-width': 9 },
  '.project-line:focus-visible .line': { stroke: FOCUS, 'stroke-width': 5 },
  '.pin:focus-visible .hit': { fill: 'var(--halo)', stroke: 'var(--halo)', 'stroke-width': 3 },
  '.pin:focus-visible .disc': { stroke: FOCUS, 'stroke-width': 4 },
  '.province-name:focus-visible .hit': { fill: 'var(--halo)', stroke: FOCUS, 'stroke-width': 3 },
  '.shapes :focus-visible,.pin:focus-visible': { outline: 'none' },
  '.province-name:focus-visible': { outline: '2px solid var(--halo)', 'outline-offset': '1.5px' },
};

/** What looks otherwise for readers whose system asks for more contrast: each district has a line that is read on its colour. */
export const MORE_CONTRAST: Looks = {
  ...Object.fromEntries(
    CLASSES.map((name): [string, Look] => [`path.district.${name}`, { stroke: `var(--on-${name})` }]),
  ),
  'path.district.none,path.district.faded': { 'stroke-width': 1 },
  '.province-lines': { 'stroke-width': 2 },
  '.hatch-line': { 'stroke-width': 1 },
};
