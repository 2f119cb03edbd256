import topologies from 'virtual:atlas-topologies';
import type { Theme } from '../scale/palettes.ts';
import { exportGeoJson } from '../view/export-geojson.ts';
import { createGeometry } from '../view/geometry.ts';
import { boundsOf, FORMATS, picture } from '../view/picture.ts';
import type { Scene, Viewport } from '../view/scene.ts';
import { svgMap } from '../view/svg.ts';
import { typefaceRules } from './picture-file.ts';

export { pngFile } from './picture-file.ts';

const geometry = createGeometry(topologies);

/** The whole map as SVG markup, for pages that did not come with one. */
export const drawMap = (scene: Scene, viewport: Viewport): string => svgMap(scene, geometry, viewport);

/** The districts with what the map shows of them, as GeoJSON text. */
export const geoJsonFile = (scene: Scene): string => JSON.stringify(exportGeoJson(scene, geometry));

/** What the reader sees as a picture that stands alone, in the page's typeface where it has one. */
export async function svgFile(scene: Scene, viewport: Viewport | undefined, theme: Theme): Promise<string> {
  const bounds = viewport && boundsOf(viewport);
  return picture(scene, geometry, FORMATS.picture, { theme, bounds, style: await typefaceRules() });
}
