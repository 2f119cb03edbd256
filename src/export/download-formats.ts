import type { Dataset } from '../model/dataset.ts';
import { foldText } from '../model/search.ts';
import type { Theme } from '../scale/palettes.ts';
import type { Scene, Viewport } from '../scene/scene.ts';

/** What a reader can take away; also the ending of the file's name. */
export type FileKind = 'csv' | 'geojson' | 'svg' | 'png';

export const MIME_TYPES: Record<FileKind, string> = {
  csv: 'text/csv;charset=utf-8',
  geojson: 'application/geo+json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** What needs the shapes of the map, which come late: see `src/export/map-files.ts`. */
export interface MapFiles {
  /** The districts as GeoJSON text. */
  geoJsonFile(scene: Scene): string;
  /** The view as an SVG that stands alone. */
  svgFile(scene: Scene, viewport: Viewport | undefined, theme: Theme): Promise<string>;
  /**
   * An SVG as a PNG of `scale` times its size; `null` where the browser would give another picture than the one drawn.
   * Throws where it gives none of a canvas.
   */
  pngFile(svg: string, scale: number): Promise<Blob | null>;
}

/** How the names of all files begin: the site's name in plain letters, `cuu-long-atlas`. */
export const fileStem = ({ region }: Pick<Dataset, 'region'>): string =>
  foldText(region.name).replace(/[^a-z0-9]+/g, '-');

/**
 * A file's name: `cuu-long-atlas_target_attainment_2024_v1a2b3c.csv`, for all figures
 * `cuu-long-atlas_figures_v1a2b3c.csv`. It names the state of the data.
 */
export function fileName(
  { data, choropleth }: Scene,
  kind: FileKind,
  { all = false, scale = 1 } = {},
): string {
  const what = all ? ['figures'] : [choropleth.layer, choropleth.year];
  const parts = [fileStem(data), ...what, `v${data.version}`, scale > 1 ? `${scale}x` : null];
  return `${parts.filter((part) => part !== null).join('_')}.${kind}`;
}
