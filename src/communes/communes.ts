import packed from 'virtual:atlas-communes';
import { html, type TemplateResult } from 'lit';
import { type CommuneGeometry, communeGeometry } from '../drawing/commune-geometry.ts';
import { pathData } from '../drawing/path.ts';
import { unitShapes } from '../drawing/svg.ts';
import type { CommuneFiles } from '../export/commune-files.ts';
import { COMMUNE_SOURCES } from '../i18n/commune-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import type { MapUnits } from '../map/svg-renderer.ts';
import { toNode } from '../markup/to-node.ts';
import type { Indicator } from '../model/columns.ts';
import { communeDataset } from '../model/commune-dataset.ts';
import { type Communes, createCommunes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { type CompiledCommunes, unpackCommunes } from '../model/pack-communes.ts';
import { projectsOf } from '../model/projects.ts';
import type { PanelEvent } from '../panels/base/events.ts';
import type { Scene, UnitTitle } from '../scene/scene.ts';
import { type AtlasState, INITIAL_STATE, isCommune, isCommuneLayer } from '../state/state.ts';
import { warningText } from '../state/url.ts';
import { communeTitle } from '../text/commune-title.ts';
import { communeUnits } from '../text/commune-units.ts';
import type { Result } from '../text/search-results.ts';
import type { CommuneTools } from './commune-tools.ts';
import './commune-list.ts';
import './commune-summary.ts';

/** Today's communes for the data of an atlas. */
export interface CommunesView {
  communes: Communes;
  /** The communes where the districts are in the atlas' own data. */
  data: Dataset;
  /** Their own layers. */
  layers: readonly Indicator[];
  geometry: CommuneGeometry;
  /** What a drawn map shows in place of its districts. */
  units: MapUnits;
  /** The same scene for a map of communes: what a district's figure colours are the pieces of communes in it. */
  onMap(scene: Scene): Scene;
  /** The summary of a commune; nothing of another unit. */
  summary(scene: Scene, unit: string, lazy: boolean, heard: SummaryListeners): TemplateResult | undefined;
  /** The communes that a district's area belongs to. */
  list(scene: Scene, district: string, unitPick: Heard<'unit-pick'>): TemplateResult;
  /** Resolves when what not every reader wants is there, too. */
  ready(): Promise<unknown>;
  table(scene: Scene, unitPick: Heard<'unit-pick'>, close: () => void): TemplateResult;
  /** Communes that an address leads to, old or new, for the search. */
  finder(messages: Messages): Promise<(text: string) => readonly Result[]>;
  /** Whose figures colour a layer, where it is of communes. */
  coloured(layer: string): Dataset | undefined;
  /** Fetches what makes files of them. */
  files(messages: Messages): Promise<CommuneFiles>;
  /** The state without a commune or layer that there is not, each with a warning in the console; the same where all is well. */
  settle(state: AtlasState, first: string): AtlasState;
}

type Heard<Name extends 'unit-pick' | 'project-pick'> = (event: PanelEvent<Name>) => void;
interface SummaryListeners {
  close: () => void;
  unitPick: Heard<'unit-pick'>;
  projectPick: Heard<'project-pick'>;
}

/** `loadTools` fetches what only some readers want. */
export type OpenCommunes = (data: Dataset, loadTools: () => Promise<CommuneTools>) => CommunesView;

const opened = new WeakMap<Dataset, CommunesView>();

/** The communes of the site, for the figures of `data`; made once for each. */
export const openCommunes: OpenCommunes = (data, loadTools) => {
  const known =
    opened.get(data) ?? create(data, unpackCommunes(packed as NonNullable<typeof packed>), loadTools);
  opened.set(data, known);
  return known;
};

function create(
  data: Dataset,
  compiled: CompiledCommunes,
  loadTools: () => Promise<CommuneTools>,
): CommunesView {
  const communes = createCommunes(compiled, compiled.pieces);
  const dataset = communeDataset(data, compiled);
  const geometry = communeGeometry(compiled, (district) => data.unit(district)?.province ?? '');
  // What its districts reported, or what a layer of the communes' own says.
  const known = { ...data, indicator: dataset.indicator };
  const title: UnitTitle = (scene, code, value) =>
    communeTitle({ ...scene, data: known }, communes, code, value);
  const within = (code: string) => {
    const [only, another] = communes.partsOf(code);
    return another ? undefined : only?.district;
  };
  const onMaps = new WeakMap<Scene, Scene>();
  const onMap = (scene: Scene): Scene => {
    const made = onMaps.get(scene);
    if (made) return made;
    scene.messages.add(COMMUNE_SOURCES);
    const onMap = { ...scene, data: dataset, title, within, unitsNote: communeUnits(scene) };
    onMaps.set(scene, onMap);
    return onMap;
  };
  const layers = dataset.indicators.filter(({ scale }) => scale.method !== 'none');
  return {
    communes,
    data: dataset,
    layers,
    geometry,
    units: mapUnits(geometry),
    onMap,
    summary: ({ messages }, unit, lazy, { close, unitPick, projectPick }) =>
      communes.commune(unit) &&
      html`<commune-summary
        .data=${data}
        .communes=${communes}
        .messages=${messages}
        .unit=${unit}
        .lazy=${lazy}
        .projects=${projectsOf(dataset, unit)}
        @summary-close=${close}
        @unit-pick=${unitPick}
        @project-pick=${projectPick}
      ></commune-summary>`,
    list: ({ messages }, district, unitPick) =>
      html`<commune-list .data=${data} .communes=${communes} .messages=${messages} .unit=${district} @unit-pick=${unitPick}></commune-list>`,
    ready: loadTools,
    table: ({ messages, selected }, unitPick, close) =>
      html`<commune-table .data=${data} .communes=${communes} .messages=${messages} .selected=${selected} @unit-pick=${unitPick} @table-close=${close}></commune-table>`,
    async finder(messages) {
      messages.add(COMMUNE_SOURCES);
      const boundsOf = (code: string) => dataset.places[code]?.bounds;
      return (await loadTools()).finder(messages, { communes, units: data.units, boundsOf });
    },
    coloured: (layer) => (layers.some(({ id }) => id === layer) ? dataset : undefined),
    async files(messages) {
      messages.add(COMMUNE_SOURCES);
      return (await loadTools()).files({ data, messages }, communes, {
        region: dataset.region,
        areas: geometry.communes.features,
      });
    },
    settle(state, first) {
      const { unit, layer } = state;
      const initial = { ...INITIAL_STATE, layer: first };
      let settled = state;
      const forget = (parameter: 'unit' | 'layer', got: string) => {
        console.warn(warningText({ parameter, got }, first));
        settled = { ...settled, [parameter]: initial[parameter] };
      };
      if (unit && isCommune(unit) && !communes.commune(unit)) forget('unit', unit);
      if (isCommuneLayer(layer) && !dataset.indicator(layer)) forget('layer', layer);
      return settled;
    },
  };
}

function mapUnits(geometry: CommuneGeometry): MapUnits {
  // In the colours of no layer: the map gives each its own.
  const { areas, sea } = unitShapes({ layer: 'none', year: null, classes: [], byUnit: new Map() }, geometry);
  const drawn = new Map(
    geometry.districts.features.map((each, index) => [each.geometry, String(areas[index]?.attributes.d)]),
  );
  const around = [...geometry.formers.features, ...geometry.provinces.features];
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
      districts.classList.add('pieces');
      return () => {
        put(before, seaBefore);
        districts.classList.remove('pieces');
      };
    },
    outlines: new Map(
      geometry.communes.features.map((each) => [
        String(each.id),
        drawn.get(each.geometry) ?? pathData(each.geometry, geometry.fineness),
      ]),
    ),
    around(code) {
      const found = around.find(({ id }) => id === code);
      return found && pathData(found.geometry, geometry.fineness);
    },
  };
}
