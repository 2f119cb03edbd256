import { coarsePath } from '../../drawing/coarse-path.ts';
import { allBounds, tiers } from '../../drawing/first-map.ts';
import type { MapGeometry } from '../../drawing/geometry.ts';
import { worldToDrawing } from '../../drawing/path.ts';
import { drawingBox, svgFirstMap } from '../../drawing/svg.ts';
import { workLines } from '../../drawing/svg-overlay.ts';
import type { LonLat } from '../../scene/camera.ts';
import { project } from '../../scene/camera.ts';
import type { Scene } from '../../scene/scene.ts';
import { escapeText } from '../../text/markup.ts';

/** The smallest stage of each class of sizes, CSS pixels; the page's style sheet names the same. */
const SIZES = { s: { width: 320, height: 340 }, m: { width: 700, height: 640 } };

/** How much coarser than the page's own the map's lines are (see coarse-path.ts). */
export interface Detail {
  step: number;
  /** The same of what lies around the three provinces, a multiple of `step`; 0 leaves all of it out, coast included. */
  around: number;
}

/** The points of the works that are shown, as links; at shares of the map's width and height. */
function dots(scene: Scene, idOf: (work: string) => string): string {
  const { data, kinds, messages: m } = scene;
  const [x, y, width, height] = drawingBox(allBounds(scene));
  return data.projects
    .filter(({ kind, geometry }) => kinds.includes(kind) && geometry?.type === 'Point')
    .map((work) => {
      const [longitude, latitude] = (work.geometry as GeoJSON.Point).coordinates as unknown as LonLat;
      const [left, top] = worldToDrawing(...project([longitude, latitude]));
      const place = `cx="${((100 * (left - x)) / width).toFixed(1)}%" cy="${((100 * (top - y)) / height).toFixed(1)}%"`;
      return `<a href="#${idOf(work.id)}" aria-label="${escapeText(m.t('map-work', { name: m.pick(work, 'name') }))}"><circle class="dot" ${place} r="4.5"/></a>`;
    })
    .join('');
}

/**
 * The map for a page without scripts: each district and province's name is a link to `#u` and its code, each work one
 * to its own id.
 */
export function archiveMap(
  scene: Scene,
  geometry: MapGeometry,
  { step, around }: Detail,
  idOf: (work: string) => string,
): string {
  const bounds = allBounds(scene);
  const lines = workLines(scene).map((line) => line.replace(/<path class="hit"[^>]*>/, ''));
  const svg = svgFirstMap(scene, geometry, bounds, tiers(bounds, SIZES))
    .replace('<g class="works"></g>', () => `<g class="works">${lines.join('')}</g>`)
    .replace(/<path class="outline[^"]*" d=""\/>/g, '')
    .replace(/(<path class="land[^"]*") d="([^"]*)"\/>/g, (_, start: string, d: string) =>
      around ? `${start} transform="scale(${around / step})" D="${coarsePath(d, around)}"/>` : '',
    )
    .replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${coarsePath(d, step)}"`)
    .replace(/ D="/g, ' d="')
    .replace(around ? /^$/ : 'class="sea"', 'class="land"')
    .replace(
      /(<svg class="shapes"[^>]* viewBox=")([^"]*)/,
      (_, before: string, box: string) =>
        before +
        box
          .split(' ')
          .map((each) => (Number(each) / step).toFixed(2))
          .join(' '),
    )
    // Far beyond the map, where an interactive map may be moved, nothing is ever seen of this one.
    .replace('x="-300%" y="-300%" width="700%" height="700%"', 'x="-50%" y="-50%" width="200%" height="200%"')
    .replace(
      /(<path class="district [^>]*)><title>([^<]*)<\/title><\/path>/g,
      (_, path: string, name: string) => {
        const code = /data-unit="([^"]*)"/.exec(path)?.[1];
        return `<a href="#u${code}" aria-label="${name}">${path}/></a>`;
      },
    )
    .replace(
      /<g class="province-name" data-unit="([^"]*)"[^>]*>(.*?)<\/g>/g,
      '<a class="province-name" href="#u$1">$2</a>',
    )
    .replace(
      /(<g class="work-line [^"]*" data-project="[^"]*") role="button" tabindex="-1"/g,
      '$1 role="img"',
    )
    .replace(/ data-(?:rings|label)="[^"]*"/g, '');
  return svg.replace(/<\/svg><\/svg>$/, () => `${dots(scene, idOf)}</svg></svg>`);
}
