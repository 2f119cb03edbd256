import { LABEL_SIZE } from '../../drawing/labels.ts';
import { inkOn } from '../../drawing/svg-style.ts';
import type { MapClass } from '../../scale/choropleth.ts';
import type { Tokens } from '../../scale/palettes.ts';

type Attributes = Record<string, string | number>;
/** Classes an element must bear, and what it gets for that; a later rule goes before an earlier one. */
type Rule = readonly [classes: string, attributes: Attributes];

/**
 * The look of the map as presentation attributes, for programs that know no custom properties and no
 * `vector-effect`. `pixel` is one CSS pixel in the units of the shapes.
 */
function rules(tokens: Tokens, classes: readonly MapClass[], pixel: number): Rule[] {
  const wide = (width: number) => Number((width * pixel).toFixed(2));
  const line = (stroke: string, width: number): Attributes => ({
    fill: 'none',
    stroke,
    'stroke-width': wide(width),
  });
  const round: Attributes = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const faint: Attributes = { 'font-size': LABEL_SIZE.land, fill: tokens.quietText, stroke: 'none' };
  return [
    ['hatch-base', { fill: tokens.base }],
    ['hatch-line', { stroke: tokens.hatch, 'stroke-width': 2 }],
    ['sea', { fill: tokens.sea }],
    ['land', { fill: tokens.land }],
    ['neighbour', { stroke: tokens.landLine, 'stroke-width': wide(0.75) }],
    ['river', { ...line(tokens.river, 1.75), ...round }],
    ['district', { stroke: tokens.districtLine, 'stroke-width': wide(1) }],
    ['district other', { fill: tokens.land, stroke: tokens.land }],
    // White lines get lost on the hatch in print.
    ['district none', { fill: 'none', stroke: tokens.landLine }],
    ...classes.filter(({ id }) => id !== 'none').map(({ id, fill }): Rule => [`district ${id}`, { fill }]),
    ['district faded', { fill: tokens.land }],
    ['province-lines', line(tokens.provinceLine, 1.25)],
    ['outline', { ...line(tokens.select, 2.75), ...round }],
    ['hit', { fill: 'none', stroke: 'none' }],
    ['line', { ...line(tokens.work, 1.5), ...round }],
    ['dashed', { 'stroke-dasharray': `${wide(4)} ${wide(3.5)}`, 'stroke-linecap': 'butt' }],
    ['label', { fill: tokens.text, stroke: tokens.halo, 'stroke-width': 3, 'stroke-linejoin': 'round' }],
    ['label', { 'paint-order': 'stroke', 'text-anchor': 'middle' }],
    [
      'label province',
      { 'font-size': LABEL_SIZE.province, 'font-weight': 600, 'letter-spacing': LABEL_SIZE.province * 0.06 },
    ],
    ['label district', { 'font-size': LABEL_SIZE.district, fill: tokens.quietText }],
    ['label district strong', { fill: tokens.text, 'font-weight': 600 }],
    ...classes
      .filter(({ id }) => id !== 'none')
      .map(({ id, fill }): Rule => [`label on-${id}`, { fill: inkOn(fill), stroke: fill }]),
    ['label water', { ...faint, 'font-style': 'italic' }],
    ['label land', faint],
    ['value', { 'font-weight': 400 }],
    ['disc', { fill: tokens.surface, stroke: tokens.work, 'stroke-width': 1.5 }],
    ['glyph', { fill: 'none', stroke: tokens.work, 'stroke-width': 1.75, ...round }],
    ['leader', { fill: 'none', stroke: tokens.work, 'stroke-width': 1 }],
    ['foot', { fill: tokens.work }],
  ];
}

/**
 * A map of `svgMap` with plain colours and widths on its elements instead of classes, and without what only an
 * interactive map needs. No style sheet: image programs, mail and content security policies treat one worse than attributes.
 */
export function paintMap(
  svg: string,
  paint: { tokens: Tokens; classes: readonly MapClass[]; pixel: number },
): string {
  const all = rules(paint.tokens, paint.classes, paint.pixel).map(
    ([names, attributes]) => [names.split(' '), attributes] as const,
  );
  return (
    svg
      // Far beyond the map, where an interactive map may be moved, the hatch costs an image program a second.
      .replace('x="-300%" y="-300%" width="700%" height="700%"', 'width="100%" height="100%"')
      .replace(/<path class="outline[^"]*" d=""\/>/g, '')
      // A schematic line is no alignment, and must not look like one.
      .replace(/(class="work-line schematic.*?class="line)"/g, '$1 dashed"')
      .replace(/ (?:vector-effect|role|tabindex|aria-label|data-rings)="[^"]*"/g, '')
      .replace(/ class="([^"]*)"/g, (_, names: string) => {
        const own = names.split(' ');
        // A label shares names such as `district` and `land` with areas, and takes nothing else from them.
        const isLabel = own.includes('label');
        const matching = all.filter(
          ([wanted]) => wanted.every((name) => own.includes(name)) && (!isLabel || wanted.includes('label')),
        );
        const attributes = Object.assign({}, ...matching.map(([, each]) => each)) as Attributes;
        return Object.entries(attributes)
          .map(([name, value]) => ` ${name}="${value}"`)
          .join('');
      })
  );
}
