import { allBounds } from '../../drawing/first-map.ts';
import type { MapGeometry } from '../../drawing/geometry.ts';
import { UNITS_PER_WORLD } from '../../drawing/path.ts';
import { svgMap } from '../../drawing/svg.ts';
import { px } from '../../markup/px.ts';
import { toMarkup } from '../../markup/to-markup.ts';
import { h, rewrite, withAttributes } from '../../markup/tree.ts';
import { type Theme, TOKENS } from '../../scale/palettes.ts';
import { type Bounds, fitBounds, unproject } from '../../scene/camera.ts';
import type { Scene, Viewport } from '../../scene/scene.ts';
import { pictureColumn } from './image-column.ts';
import type { PictureFormat } from './image-formats.ts';
import { paintMap } from './paint-attributes.ts';

export { FORMATS } from './image-formats.ts';

/** Share of the picture's width that the words take. */
const COLUMN_SHARE = 0.37;

const FAMILY = "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif";

interface PictureOptions {
  province?: string | null;
  theme?: Theme;
  bounds?: Bounds;
  style?: string;
}

/** What a map on the screen shows, longitude first, WGS84, degrees. */
export function boundsOf({ camera, size }: Viewport): Bounds {
  const [x, y] = [size.width / camera.scale / 2, size.height / camera.scale / 2];
  const [west, north] = unproject([camera.x - x, camera.y - y]);
  const [east, south] = unproject([camera.x + x, camera.y + y]);
  return [west, south, east, north];
}

/**
 * A picture of a scene that stands alone, as one SVG string: title, map, legend with counts, sources, date of the
 * units, credits. Plain attributes only, so that any program draws it alike; the typeface is named, not contained.
 * With `province` the map is fitted to it and the legend counts its districts alone; with `bounds` it shows all of these.
 * `style` is a style sheet to carry along, such as one with the typeface in it.
 */
export function picture(
  scene: Scene,
  geometry: MapGeometry,
  { size, density, type }: PictureFormat,
  { province = null, theme = 'light', bounds, style = '' }: PictureOptions = {},
): string {
  const tokens = TOKENS[theme];
  const [width, height] = [size.width / density, size.height / density];
  const left = Math.round(width * COLUMN_SHARE);
  const map = { width: width - left, height };
  const home = (province !== null && scene.data.places[province]?.bounds) || allBounds(scene);
  const camera = bounds ? fitBounds(bounds, map, 0) : fitBounds(home, map, 22 * type);
  // The other provinces are ground: the legend neither counts their districts nor names their sources.
  const { data } = scene;
  const inside = (code: string) =>
    province === null || code === province || data.unit(code)?.province === province;
  const shown = <T extends { code: string }>(units: T[]) => units.filter(({ code }) => inside(code));
  const alone = {
    ...scene,
    data: { ...data, provinces: shown(data.provinces), districts: shown(data.districts) },
  };
  const whole = rewrite([svgMap(alone, geometry, { camera, size: map })], (each) =>
    each.tag === 'path' && each.attributes['data-unit'] && !inside(String(each.attributes['data-unit']))
      ? withAttributes(each, { class: 'district other' })
      : each,
  );
  const drawn = paintMap(whole, {
    theme,
    classes: scene.choropleth.classes,
    pixel: UNITS_PER_WORLD / camera.scale,
  });
  const children = [
    h('rect', { width: px(width), height: px(height), fill: tokens.surface }),
    h('g', { transform: `translate(${left} 0)` }, drawn),
    ...pictureColumn(scene, { width: left, height, type, province, tokens }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${px(width)} ${px(height)}" font-family="${FAMILY}" lang="${scene.messages.lang}">`,
    style && `<style>${style}</style>`,
    toMarkup(...children),
    '</svg>',
  ].join('');
}
