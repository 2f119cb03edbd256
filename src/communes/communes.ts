import packed from 'virtual:atlas-communes';
import { type CommuneGeometry, communeGeometry, pieceKey } from '../drawing/commune-geometry.ts';
import { pathData } from '../drawing/path.ts';
import { unitShapes } from '../drawing/svg.ts';
import { COMMUNE_SOURCES } from '../i18n/commune-sources.ts';
import type { Indicator } from '../model/columns.ts';
import { communeDataset } from '../model/commune-dataset.ts';
import { type Communes, createCommunes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { layersOf } from '../model/figures.ts';
import { type CompiledCommunes, unpackCommunes } from '../model/pack-communes.ts';
import type { Choropleth } from '../scale/choropleth.ts';
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
  units: ReturnType<typeof mapUnits>;
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
  const colours = new WeakMap<Choropleth, Choropleth>();
  const words: UnitWords = {
    title: ({ data, messages }, code) =>
      messages.pick(data.unit(code) ?? { name_vi: code, name_en: code }, 'name'),
    spoken: (scene, code) => words.title(scene, code),
  };
  let last: { from: Scene; to: Scene } | undefined;
  const onMap = (scene: Scene): Scene => {
    if (last?.from === scene) return last.to;
    scene.messages.add(COMMUNE_SOURCES);
    const choropleth = colours.get(scene.choropleth) ?? byPieces(scene.choropleth, compiled);
    colours.set(scene.choropleth, choropleth);
    last = { from: scene, to: { ...scene, data: dataset, choropleth, words } };
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

/** Classes of districts or communes as those of the pieces. */
function byPieces(choropleth: Choropleth, { pieces }: CompiledCommunes): Choropleth {
  const byUnit = new Map(choropleth.byUnit);
  for (const { commune, district } of pieces) {
    const coloured = byUnit.get(commune) ?? byUnit.get(district);
    if (coloured) byUnit.set(pieceKey(commune, district), coloured);
  }
  return { ...choropleth, byUnit };
}

function mapUnits(geometry: CommuneGeometry) {
  const outlines = ({ features }: CommuneGeometry['communes']) =>
    new Map(features.map((each) => [String(each.id), pathData(each.geometry)]));
  const blank = { choropleth: { byUnit: new Map() }, words: { title: () => '' } } as unknown as Scene;
  return {
    ...unitShapes(blank, geometry),
    outlines: outlines(geometry.communes),
    around: new Map([...outlines(geometry.formers), ...outlines(geometry.provinces)]),
  };
}
