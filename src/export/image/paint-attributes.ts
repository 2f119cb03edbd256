import { LOOKS, type Looks } from '../../drawing/look.ts';
import { attributesOf } from '../../drawing/look-attributes.ts';
import { GLYPH_SCALE } from '../../drawing/svg-overlay.ts';
import { classProperties, tokenProperties } from '../../drawing/svg-style.ts';
import { type Attributes, type Child, classesOf, h, type Tree } from '../../markup/tree.ts';
import type { MapClass } from '../../scale/choropleth.ts';
import { type Theme, TOKENS } from '../../scale/palettes.ts';

/** The page's look, and what pictures show otherwise. */
const IN_PICTURES: Looks = {
  ...LOOKS,
  'path.district.none': { fill: 'none' },
  // Ground, without lines of its own: the legend does not count these.
  'path.district.other': { fill: 'var(--land)', stroke: 'var(--land)' },
};

/** What means something in a page alone. */
const OF_THE_PAGE: Attributes = {
  class: undefined,
  'vector-effect': undefined,
  role: undefined,
  tabindex: undefined,
  'aria-label': undefined,
  'aria-posinset': undefined,
  'aria-setsize': undefined,
  'aria-selected': undefined,
  'aria-hidden': undefined,
  'data-rings': undefined,
};

interface Paint {
  theme: Theme;
  classes: readonly MapClass[];
  /** One CSS pixel in the units of the shapes. */
  pixel: number;
}

/** Not what only lies there to be pressed, and no outline of nothing. */
const isSeen = (child: Child): boolean =>
  typeof child === 'string' || !(child.attributes.class === 'hit' || child.attributes.d === '');

/**
 * A map of `svgMap` with plain colours and widths on its elements instead of classes, and without what only a living
 * map needs. No style sheet: image programs, mail and content security policies treat one worse than attributes.
 */
export function paintMap(map: readonly Child[], { theme, classes, pixel }: Paint): Child[] {
  const look = attributesOf(IN_PICTURES, { ...tokenProperties(TOKENS[theme]), ...classProperties(classes) });

  function paint(children: readonly Child[], around: readonly Tree[], unit: number): Child[] {
    return children.filter(isSeen).map((child) => {
      if (typeof child === 'string') return child;
      const own = classesOf(child);
      // The page's lines are as wide on the screen, whatever an element is scaled by.
      const scale = own.includes('glyph') ? GLYPH_SCALE : 1;
      const attributes = {
        ...look(child, around, unit / scale),
        ...child.attributes,
        ...OF_THE_PAGE,
        // Far beyond the map, where a living map may be moved, the hatch costs an image program a second.
        ...(own.includes('hatch') && { x: undefined, y: undefined, width: '100%', height: '100%' }),
      };
      const inside = own.includes('shapes') ? pixel : unit;
      return h(child.tag, attributes, child.children && paint(child.children, [...around, child], inside));
    });
  }
  return paint(map, [], 1);
}
