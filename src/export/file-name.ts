import type { Dataset } from '../model/dataset.ts';
import { foldText } from '../model/unit-names.ts';
import type { Scene } from '../scene/scene.ts';

/** How the names of all files begin: the site's name in plain letters, `cuu-long-atlas`. */
export const fileStem = ({ region }: Pick<Dataset, 'region'>): string =>
  foldText(region.name).replace(/[^a-z0-9]+/g, '-');

/**
 * A file's name: `cuu-long-atlas_target_attainment_2024_v1a2b3c.csv`, where it is not of the layer on the map
 * `cuu-long-atlas_figures_v1a2b3c.csv`; on a map of communes `cuu-long-atlas_communes_target_attainment_2024_v1a2b3c.svg`. It
 * names the state of the data.
 */
export function fileName(
  { data, choropleth, unitsNote }: Scene,
  { kind, of, scale = 1 }: { kind: string; of?: string; scale?: number },
): string {
  const what = of ? [of] : [unitsNote ? 'communes' : null, choropleth.layer, choropleth.year];
  const parts = [fileStem(data), ...what, `v${data.version}`, scale > 1 ? `${scale}x` : null];
  return `${parts.filter((part) => part !== null).join('_')}.${kind}`;
}
