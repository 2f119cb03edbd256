import atlasData from 'virtual:atlas-data';
import topologies from 'virtual:atlas-topologies';
import { createGeometry } from '../../src/drawing/geometry.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { PROJECT_KINDS } from '../../src/model/columns.ts';
import { createDataset } from '../../src/model/dataset.ts';
import type { ShownYear } from '../../src/model/figures.ts';
import { unpackData } from '../../src/model/pack.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Lang } from '../../src/state/state.ts';

export const data = createDataset(unpackData(atlasData));
export const geometry = createGeometry(topologies);

interface SceneOptions extends Partial<Pick<Scene, 'selected' | 'compared' | 'kinds' | 'project'>> {
  layer?: string;
  year?: ShownYear | null;
  lang?: Lang;
}

/** The atlas' own data as the map and the legend get them; attainment in 2023 unless said otherwise. */
export function sceneOf({
  layer = 'target_attainment',
  year = 2023,
  lang = 'vi',
  ...rest
}: SceneOptions = {}): Scene {
  return {
    data,
    choropleth: choropleth(data, layer, year, 'light'),
    messages: createMessages(lang),
    selected: null,
    kinds: PROJECT_KINDS,
    project: null,
    ...rest,
  };
}
