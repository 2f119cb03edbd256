import packed from 'virtual:atlas-communes';
import { type CommuneGeometry, communeGeometry } from '../drawing/commune-geometry.ts';
import { pathData } from '../drawing/path.ts';
import { unitShapes } from '../drawing/svg.ts';
import { COMMUNE_SOURCES } from '../i18n/commune-sources.ts';
import type { MapUnits } from '../map/svg-renderer.ts';
import { toNode } from '../markup/to-node.ts';
import type { Indicator } from '../model/columns.ts';
import { communeDataset } from '../model/commune-dataset.ts';
import { type Communes, createCommunes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { layersOf } from '../model/figures.ts';
import { type CompiledCommunes, unpackCommunes } from '../model/pack-communes.ts';
import type { Scene, UnitWords } from '../scene/scene.ts';
import { type AtlasState, isCommune } from '../state/state.ts';
import { warningText } from '../state/url.ts';

/** Today's communes for the data of an atlas. */
export interface CommunesView {
  communes: Communes;
  /** The communes where the districts are in the atlas' own data. */
  data: Dataset;
  /** The layers of both, the districts' first. */
  layers: readonly Indicator[];
  geometry: CommuneGeometry;
  /** What a drawn map shows in place of its districts. */
  units: MapUnits;
  /** The same scene for a map of communes: what a district's figure colours are the pieces of communes in it. */
  onMap(scene: Scene): Scene;
  /** The state without a commune or layer that there is not, each with a warning in the console. */
  settle(state: AtlasState): AtlasState;
}

export type OpenCommunes = (data: Dataset) => CommunesView;

const opened = new WeakMap<Dataset, CommunesView>();

/** The communes of the site, for the figures of `data`; made once for each. */
export const openCommunes: OpenCommunes = (data) => {
  const known = opened.get(data) ?? create(data, unpackCommunes(packed as NonNullable<typeof packed>));
  opened.set(data, known);
  return known;
};

function create(data: Dataset, compiled: CompiledCommunes): CommunesView {
  const communes = createCommunes(compiled, compiled.pieces);
  const dataset = communeDataset(data, compiled);
  const geometry = communeGeometry(compiled, (district) => data.unit(district)?.province ?? '');
  const words: UnitWords = {
    title: ({ data, messages }, code) =>
      messages.pick(data.unit(code) ?? { name_vi: code, name_en: code }, 'name'),
    spoken: (scene, code) => words.title(scene, code),
  };
  let last: { from: Scene; to: Scene } | undefined;
  const onMap = (scene: Scene): Scene => {
    if (last?.from === scene) return last.to;
    scene.messages.add(COMMUNE_SOURCES);
    last = { from: scene, to: { ...scene, data: dataset, words } };
    return last.to;
  };
  const layers = [...layersOf(data), ...layersOf(dataset)];
  return {
    communes,
    data: dataset,
    layers,
    geometry,
    units: mapUnits(geometry),
    onMap,
    settle(state) {
      const { unit, communeLayer } = state;
      const knowsUnit = !isCommune(unit) || communes.commune(unit ?? '');
      const knowsLayer = !communeLayer || layers.some(({ id }) => id === communeLayer);
      const first = layers[0]?.id ?? 'none';
      if (!knowsUnit) console.warn(warningText({ parameter: 'unit', got: unit ?? '' }, first));
      if (!knowsLayer) console.warn(warningText({ parameter: 'layer', got: communeLayer }, first));
      return { ...state, unit: knowsUnit ? unit : null, communeLayer: knowsLayer ? communeLayer : null };
    },
  };
}

function mapUnits(geometry: CommuneGeometry): MapUnits {
  const outlines = ({ features }: CommuneGeometry['communes']) =>
    new Map(features.map((each) => [String(each.id), pathData(each.geometry)]));
  // In the colours of no layer: the map gives each its own.
  const blank = { choropleth: { byUnit: new Map() }, words: { title: () => '' } } as unknown as Scene;
  const { areas, sea } = unitShapes(blank, geometry);
  const nodes = new WeakMap<Element, Element[]>();
  return {
    dress(svg) {
      const [districts, around] = ['.districts', '#around'].map((each) => svg.querySelector(each));
      if (!districts || !around) return () => {};
      const before = [...districts.children];
      const own = nodes.get(svg) ?? areas.map(toNode);
      nodes.set(svg, own);
      const seaBefore = Object.keys(sea).map((name) => [name, around.getAttribute(name)]);
      const put = (children: readonly Element[], attributes: readonly (readonly unknown[])[]) => {
        districts.replaceChildren(...children);
        for (const [name, value] of attributes) around.setAttribute(String(name), String(value));
      };
      put(own, Object.entries(sea));
      return () => put(before, seaBefore);
    },
    outlines: outlines(geometry.communes),
    around: new Map([...outlines(geometry.formers), ...outlines(geometry.provinces)]),
  };
}
