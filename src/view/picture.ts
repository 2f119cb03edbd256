import { type Theme, TOKENS } from '../scale/palettes.ts';
import { fitBounds, type Size } from './camera.ts';
import { allBounds } from './first-page.ts';
import type { MapGeometry } from './geometry.ts';
import { px } from './markup.ts';
import { UNITS_PER_WORLD } from './path.ts';
import { pictureColumn } from './picture-column.ts';
import { paintMap } from './picture-paint.ts';
import type { Scene } from './scene.ts';
import { svgMap } from './svg.ts';

export interface PictureFormat {
  /** Of the image, in its own pixels. */
  size: Size;
  /** Pixels of the image for each CSS pixel of what is drawn: names on the map are 12 CSS pixels high. */
  density: number;
  /** How much larger than in a card the words beside the map are. */
  type: number;
}

/** The two formats that are made: for link cards, and for an article or print. */
export const FORMATS = {
  card: { size: { width: 1200, height: 630 }, density: 1.5, type: 1 },
  picture: { size: { width: 1600, height: 1000 }, density: 1.6, type: 1.32 },
} as const satisfies Record<string, PictureFormat>;

/** Share of the picture's width that the words take. */
const COLUMN = 0.37;

const FAMILY = "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif";

/**
 * A picture of a scene that stands alone, as one SVG string: title, map, legend with counts, sources, date of the
 * units, credits. Plain attributes only, so that any program draws it alike; the typeface is named, not contained.
 * With `province` the map is fitted to it and the legend counts its districts alone.
 */
export function picture(
  scene: Scene,
  geometry: MapGeometry,
  { size, density, type }: PictureFormat,
  { province = null, theme = 'light' }: { province?: string | null; theme?: Theme } = {},
): string {
  const tokens = TOKENS[theme];
  const [width, height] = [size.width / density, size.height / density];
  const left = Math.round(width * COLUMN);
  const map = { width: width - left, height };
  const bounds = (province !== null && scene.data.places[province]?.bounds) || allBounds(scene);
  const camera = fitBounds(bounds, map, 22 * type);
  // The other provinces are ground: the legend neither counts their districts nor names their sources.
  const { data } = scene;
  const inside = (code: string) =>
    province === null || code === province || data.unit(code)?.province === province;
  const shown = <T extends { code: string }>(units: T[]) => units.filter(({ code }) => inside(code));
  const alone = {
    ...scene,
    data: { ...data, provinces: shown(data.provinces), districts: shown(data.districts) },
  };
  const whole = svgMap(alone, geometry, { camera, size: map }).replace(
    /class="district [^"]*" data-unit="([^"]*)"/g,
    (own, code: string) => (inside(code) ? own : `class="district other" data-unit="${code}"`),
  );
  const drawn = paintMap(whole, {
    tokens,
    classes: scene.choropleth.classes,
    pixel: UNITS_PER_WORLD / camera.scale,
  });
  const column = pictureColumn(scene, { width: left, height, type, province, tokens });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${px(width)} ${px(height)}" font-family="${FAMILY}" lang="${scene.messages.lang}">`,
    `<rect width="${px(width)}" height="${px(height)}" fill="${tokens.surface}"/>`,
    `<g transform="translate(${left} 0)">${drawn}</g>`,
    column,
    '</svg>',
  ].join('');
}
