import { createMessages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ShownYear } from '../model/figures.ts';
import { type Choropleth, choropleth } from '../scale/choropleth.ts';
import type { Theme } from '../scale/palettes.ts';
import { type AtlasState, effectiveLayer, effectiveYear, shownKinds } from '../state/state.ts';
import type { Scene } from './scene.ts';

/** Every layer and year that was asked for: the map takes on the colours of one it has shown before at once. */
const choropleths = new WeakMap<Dataset, Map<string, Choropleth>>();
function choroplethOf(
  data: Dataset,
  layer: string,
  year: ShownYear | null,
  theme: Theme,
  only: string | null = null,
): Choropleth {
  const known = choropleths.get(data) ?? new Map<string, Choropleth>();
  choropleths.set(data, known);
  const key = `${layer} ${year} ${theme} ${only}`;
  const made =
    known.get(key) ??
    (only ? { ...choroplethOf(data, layer, year, theme), only } : choropleth(data, layer, year, theme));
  known.set(key, made);
  return made;
}

/** Whether two scenes have the same members: then one is kept, and what is drawn from it is not drawn again. */
const sameScene = (a: Scene, b: Scene): boolean =>
  (Object.keys(b) as (keyof Scene)[]).every((key) => a[key] === b[key]);

/** What the map shows in this state: the scene `before`, if it shows the same. */
export function sceneOf(data: Dataset, state: AtlasState, theme: Theme, before?: Scene): Scene {
  const scene: Scene = {
    data,
    choropleth: choroplethOf(
      data,
      effectiveLayer(data, state),
      effectiveYear(data, state),
      theme,
      state.only,
    ),
    messages: createMessages(state.lang),
    selected: state.unit,
    compared: state.compare,
    kinds: shownKinds(state.projects),
    project: state.project,
  };
  return before && sameScene(before, scene) ? before : scene;
}
