import { type Attributes, classesOf, type Tree } from '../markup/tree.ts';
import type { Look, Looks, Paint } from './look.ts';

/** `path.district:hover` in its parts. */
interface Compound {
  tag: string;
  classes: string[];
  states: string[];
}

function readCompound(compound: string): Compound {
  const [named = '', ...states] = compound.split(':');
  const [tag = '', ...classes] = named.split('.');
  return { tag, classes, states };
}

/** The looks that may apply to elements that have no other classes than these. */
export function looksOf(looks: Looks, classes: ReadonlySet<string>): Looks {
  const applies = (selector: string) =>
    selector.split(' ').every((each) => readCompound(each).classes.every((name) => classes.has(name)));
  return Object.fromEntries(
    Object.entries(looks)
      .map(([list, look]) => [list.split(',').filter(applies).join(','), look] as const)
      .filter(([list]) => list),
  );
}

const bears = (tree: Tree, own: readonly string[], { tag, classes }: Compound): boolean =>
  (!tag || tag === tree.tag) && classes.every((name) => own.includes(name));

/** Whether a selector, read from the element outwards, means `tree`, which lies in `around`, outermost first. */
function isMeant(tree: Tree, own: string[], around: readonly Tree[], [last, ...outer]: Compound[]): boolean {
  if (!last || !bears(tree, own, last)) return false;
  return (
    around.reduceRight((at, each) => {
      const next = outer[at];
      return next && bears(each, classesOf(each), next) ? at + 1 : at;
    }, 0) === outer.length
  );
}

/** What a picture, in which nothing is pressed or zoomed, has no use for. */
const OF_THE_PAGE = {
  cursor: undefined,
  'pointer-events': undefined,
  'vector-effect': undefined,
  display: undefined,
  'font-family': undefined,
  overflow: undefined,
};

/** What an element looks like as presentation attributes: see `attributesOf`. */
export type AttributesOf = (tree: Tree, around: readonly Tree[], pixel: number) => Attributes;

/**
 * A function that gives the look of an element as presentation attributes, for programs that know no custom properties
 * and no `vector-effect`. `colours` are values by the names of custom properties, `around` is what the element lies in,
 * outermost first, `pixel` one CSS pixel in its units. States of a pointer or the focus are left out.
 */
export function attributesOf(looks: Looks, colours: Readonly<Record<string, string>>): AttributesOf {
  const rows = Object.entries(looks).flatMap(([list, look]) =>
    list
      .split(',')
      .map((selector) => ({ look, selector: selector.split(' ').map(readCompound).reverse() }))
      .filter(({ selector }) => selector.every(({ states }) => states.length === 0)),
  );
  const paint = (name: Paint | undefined) => name && (colours[name.slice('var('.length, -1)] ?? name);
  return (tree, around, pixel) => {
    const own = classesOf(tree);
    const look: Look = {};
    for (const row of rows) if (isMeant(tree, own, around, row.selector)) Object.assign(look, row.look);
    const wide = (width: number | undefined) => width && Number((width * pixel).toFixed(2));
    const length = (css: string | undefined) => css && Number.parseFloat(css);
    return {
      ...look,
      ...OF_THE_PAGE,
      fill: paint(look.fill),
      stroke: paint(look.stroke),
      'stroke-width': wide(look['stroke-width']),
      'stroke-dasharray': look['stroke-dasharray']?.map(wide).join(' '),
      'font-size': length(look['font-size']),
      'letter-spacing': length(look['letter-spacing']),
    };
  };
}
