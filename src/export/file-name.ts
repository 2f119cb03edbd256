import type { Dataset } from '../model/dataset.ts';
import { foldText } from '../model/unit-names.ts';
import type { Scene } from '../scene/scene.ts';

/** How the names of all files begin: the site's name in plain letters, `cuu-long-atlas`. */
export const fileStem = ({ region }: Pick<Dataset, 'region'>): string =>
  foldText(region.name).replace(/[^a-z0-9]+/g, '-');

/**
 * A file's name: `cuu-long-atlas_target_attainment_2024_v1a2b3c.csv`, for all figures
 * `cuu-long-atlas_figures_v1a2b3c.csv`. It names the state of the data.
 */
export function fileName(
  { data, choropleth }: Scene,
  { kind, all = false, scale = 1 }: { kind: string; all?: boolean; scale?: number },
): string {
  const what = all ? ['figures'] : [choropleth.layer, choropleth.year];
  const parts = [fileStem(data), ...what, `v${data.version}`, scale > 1 ? `${scale}x` : null];
  return `${parts.filter((part) => part !== null).join('_')}.${kind}`;
}
