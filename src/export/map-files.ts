import topologies from 'virtual:atlas-topologies';
import { createGeometry, type MapGeometry } from '../drawing/geometry.ts';
import { svgMap } from '../drawing/svg.ts';
import type { Tree } from '../markup/tree.ts';
import type { Theme } from '../scale/palettes.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { exportGeoJson } from './geojson.ts';
import { boundsOf, FORMATS, picture } from './image/image.ts';
import { typefaceRules } from './png.ts';

export { pngFile } from './png.ts';

const geometry = createGeometry(topologies);

/** The whole map, for pages that did not come with one. */
export const drawMap = (scene: Scene, viewport: Viewport): Tree => svgMap(scene, geometry, viewport);

/** The districts with what the map shows of them, as GeoJSON text. */
export const geoJsonFile = (scene: Scene): string => JSON.stringify(exportGeoJson(scene, geometry));

/**
 * What the reader sees as a picture that stands alone, in the page's typeface where it has one. `units`: the shapes of the
 * scene's units, where these are no districts.
 */
export async function svgFile(
  scene: Scene,
  viewport: Viewport | undefined,
  theme: Theme,
  units?: Partial<MapGeometry>,
): Promise<string> {
  const bounds = viewport && boundsOf(viewport);
  return picture(scene, { ...geometry, ...units }, FORMATS.picture, {
    theme,
    bounds,
    style: await typefaceRules(),
  });
}
