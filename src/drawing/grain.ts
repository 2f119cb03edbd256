import { h, type Tree } from '../markup/tree.ts';
import { type Choropleth, districtClass, type MapClass } from '../scale/choropleth.ts';
import type { Grain } from '../scale/palettes.ts';

/** The side of the square that a grain repeats, CSS pixels. */
const SIDE = 5;

/** One square of each grain, as SVG and as a background image in the colour `ink`. */
const MARKS: Record<Grain, { mark: Tree; image: (ink: string) => string }> = {
  lines: {
    mark: h('path', { d: 'M0 2h5v1.2h-5z' }),
    image: (ink) => `linear-gradient(transparent 2px,${ink} 2px 3.2px,transparent 3.2px)`,
  },
  dots: {
    mark: h('circle', { cx: 2.5, cy: 2.5, r: 0.9 }),
    image: (ink) => `radial-gradient(circle at 2.5px 2.5px,${ink} .9px,transparent 1.2px)`,
  },
};

const inkOf = (mapClass: string) => `var(--on-${mapClass})`;

/** A class's grain over a box, each mark on its own: patterns of that size are coarse on paper. */
export function grainMarks({ id, grain }: MapClass, width: number, height: number): Tree[] {
  if (!grain) return [];
  const along = (side: number) => Array.from({ length: Math.floor(side / SIDE) }, (_, index) => SIDE * index);
  const squares = along(height).flatMap((y) =>
    along(width).map((x) => h('g', { transform: `translate(${x} ${y})` }, [MARKS[grain].mark])),
  );
  return [h('g', { class: 'grain', fill: inkOf(id) }, squares)];
}

/** A class's grain as a pattern with an id; `pixel` is one CSS pixel in the units of what it fills. */
const grainPattern = (id: string, grain: Grain, mapClass: string, pixel: number): Tree =>
  h(
    'pattern',
    {
      id,
      width: SIDE,
      height: SIDE,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${pixel.toFixed(3)})`,
      fill: inkOf(mapClass),
    },
    [MARKS[grain].mark],
  );

/**
 * The grains of a map's classes over what has their colours, whose path data `outlines` has by what it has its colour by. Ids
 * begin with `prefix`, in a tree that has other maps.
 */
export function grains(
  choropleth: Choropleth,
  outlines: ReadonlyMap<string, string>,
  pixel: number,
  prefix = 'grain',
): Tree[] {
  return choropleth.classes.flatMap(({ id, grain }) => {
    if (!grain) return [];
    const pattern = `${prefix}-${id}`;
    const districts = [...outlines].filter(([code]) => districtClass(choropleth, code) === id);
    return [
      grainPattern(pattern, grain, id, pixel),
      ...districts.map(([, d]) => h('path', { class: 'grain', d, fill: `url(#${pattern})` })),
    ];
  });
}

/** The grain of each class as a custom property for swatches, `--grain-c0` and up. */
export const grainProperties = (classes: readonly MapClass[]): Record<string, string> =>
  Object.fromEntries(
    classes.map(({ id, grain }) => [`--grain-${id}`, grain ? MARKS[grain].image(inkOf(id)) : 'none']),
  );
