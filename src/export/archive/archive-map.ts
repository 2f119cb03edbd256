import { coarsePath } from '../../drawing/coarse-path.ts';
import { allBounds, tiers } from '../../drawing/first-map.ts';
import type { MapGeometry } from '../../drawing/geometry.ts';
import { worldToDrawing } from '../../drawing/path.ts';
import { drawingBox, svgFirstMap } from '../../drawing/svg.ts';
import { projectLines } from '../../drawing/svg-overlay.ts';
import {
  type Attributes,
  type Child,
  classesOf,
  h,
  rewrite,
  type Tree,
  withAttributes,
} from '../../markup/tree.ts';
import type { LonLat } from '../../scene/camera.ts';
import { project } from '../../scene/camera.ts';
import type { Scene } from '../../scene/scene.ts';

/** The smallest stage of each class of sizes, CSS pixels; the page's style sheet names the same. */
const SIZES = { s: { width: 320, height: 340 }, m: { width: 700, height: 640 } };

/** How much coarser than the page's own the map's lines are (see coarse-path.ts). */
export interface Detail {
  step: number;
  /** The same of what lies around the three provinces, a multiple of `step`; 0 leaves all of it out, coast included. */
  around: number;
}

/** The points of the projects that are shown, as links; at shares of the map's width and height. */
function dots(scene: Scene, idOf: (id: string) => string): Tree[] {
  const { data, kinds, messages: m } = scene;
  const [x, y, width, height] = drawingBox(allBounds(scene));
  return data.projects
    .filter(({ kind, geometry }) => kinds.includes(kind) && geometry?.type === 'Point')
    .map(({ id, geometry, ...names }) => {
      const [longitude, latitude] = (geometry as GeoJSON.Point).coordinates as unknown as LonLat;
      const [left, top] = worldToDrawing(...project([longitude, latitude]));
      const link = {
        href: `#${idOf(id)}`,
        'aria-label': m.t('map-project', { name: m.pick(names, 'name') }),
      };
      const cx = `${((100 * (left - x)) / width).toFixed(1)}%`;
      const cy = `${((100 * (top - y)) / height).toFixed(1)}%`;
      return h('a', link, [h('circle', { class: 'dot', cx, cy, r: 4.5 })]);
    });
}

/** What the living map's script reads. */
const OF_THE_SCRIPT: Attributes = {
  'data-rings': undefined,
  'data-label': undefined,
  tabindex: undefined,
  'aria-posinset': undefined,
  'aria-setsize': undefined,
  'aria-selected': undefined,
};

/**
 * The map for a page without scripts: each district and province's name is a link to `#u` and its code, each project one
 * to its own id.
 */
export function archiveMap(
  scene: Scene,
  geometry: MapGeometry,
  { step, around }: Detail,
  idOf: (project: string) => string,
): Child[] {
  const bounds = allBounds(scene);
  const box = drawingBox(bounds)
    .map((each) => (each / step).toFixed(2))
    .join(' ');
  const change = (tree: Tree): Child | Child[] => {
    const { tag, attributes, children = [] } = tree;
    const { d, 'data-unit': code } = attributes;
    const own = classesOf(tree);
    const is = (name: string) => own.includes(name);
    if (is('hit') || d === '') return [];
    // Far beyond the map, where a living map may be moved, nothing is ever seen of this one.
    if (is('hatch')) return withAttributes(tree, { x: '-50%', y: '-50%', width: '200%', height: '200%' });
    if (is('shapes')) return withAttributes(tree, { viewBox: box });
    if (is('overlay')) return { ...tree, children: [...children, ...dots(scene, idOf)] };
    if (is('projects')) return { ...tree, children: rewrite(projectLines(scene), change) };
    if (is('project-line')) return withAttributes(tree, { ...OF_THE_SCRIPT, role: 'img' });
    if (is('sea') && !around) return withAttributes(tree, { class: 'land' });
    if (is('province-name')) return h('a', { class: 'province-name', href: `#u${code}` }, children);
    if (is('district') && tag === 'path') {
      const [title] = children as Tree[];
      const path = h(tag, { ...attributes, d: coarsePath(String(d), step) });
      return h('a', { href: `#u${code}`, 'aria-label': String(title?.children) }, [path]);
    }
    if (is('land') && tag === 'path') {
      if (!around) return [];
      const transform = `scale(${around / step})`;
      return h(tag, { class: attributes.class, transform, d: coarsePath(String(d), around) });
    }
    const drawn = d === undefined ? undefined : coarsePath(String(d), step);
    return withAttributes(tree, { ...OF_THE_SCRIPT, ...(drawn && { d: drawn }) });
  };
  return rewrite([svgFirstMap(scene, geometry, bounds, tiers(bounds, SIZES))], change);
}
