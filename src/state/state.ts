import type { ProjectKind } from '../model/columns.ts';
import { isCommuneCode } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { defaultYear, firstLayer, layersOf, type ShownYear, yearChoicesOf } from '../model/figures.ts';
import { PROJECT_KINDS } from '../model/vocabulary.ts';

/** What the map is made of: the units of before, whose figures there are, or today's. */
export const UNITS = ['districts', 'communes'] as const;
export const PARTS = ['title', 'search', 'legend', 'years', 'projects', 'summary', 'footer'] as const;
export const LANGS = ['vi', 'en'] as const;
export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;

export type Units = (typeof UNITS)[number];
export type Part = (typeof PARTS)[number];
export type Lang = (typeof LANGS)[number];
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export type ProjectChoice = 'all' | 'none' | readonly ProjectKind[];

/** What a reader or an embedding page has chosen. Held by the root element alone, never changed in place. */
export interface AtlasState {
  /** An indicator id, or `none`. */
  readonly layer: string;
  /** `null`: the latest year with district-level figures; `latest`: each district's own latest one. */
  readonly year: ShownYear | null;
  /** `null`: communes where unit or layer is of communes, else districts. */
  readonly units: Units | null;
  /** Id of the one class whose districts are shown. Not part of a link. */
  readonly only: string | null;
  /** Code of the selected district, province or commune. */
  readonly unit: string | null;
  /** Code of the province the map is fitted to. */
  readonly province: string | null;
  readonly projects: ProjectChoice;
  /** Id of the project whose card is open. Not part of a link. */
  readonly project: string | null;
  /** Code of a second unit. */
  readonly compare: string | null;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  readonly hide: readonly Part[];
}

/** What is shown where nobody asked for anything, but for the layer, which the data decides. */
export const INITIAL_STATE: Omit<AtlasState, 'layer'> = {
  year: null,
  units: null,
  only: null,
  unit: null,
  province: null,
  projects: 'all',
  project: null,
  compare: null,
  lang: 'vi',
  theme: 'auto',
  hide: [],
};

export const initialState = (data: Dataset): AtlasState => ({ ...INITIAL_STATE, layer: firstLayer(data) });

export type Action =
  | { type: 'layer'; layer: string }
  | { type: 'year'; year: ShownYear }
  | { type: 'only'; mapClass: string | null }
  | { type: 'units'; units: Units }
  | { type: 'unit'; unit: string | null }
  | { type: 'province'; province: string | null }
  | { type: 'compare'; unit: string | null }
  | { type: 'project'; project: string | null }
  | { type: 'project-kind'; kind: ProjectKind; shown: boolean }
  | { type: 'replace'; state: Partial<AtlasState> };

const NO_KINDS: readonly ProjectKind[] = [];

/** The kinds of projects that are shown, in the data's order. */
export const shownKinds = (choice: ProjectChoice): readonly ProjectKind[] =>
  choice === 'all' ? PROJECT_KINDS : choice === 'none' ? NO_KINDS : choice;

function withKind(choice: ProjectChoice, kind: ProjectKind, shown: boolean): ProjectChoice {
  const now = shownKinds(choice);
  const next = PROJECT_KINDS.filter((each) => (each === kind ? shown : now.includes(each)));
  if (next.length === PROJECT_KINDS.length) return 'all';
  return next.length === 0 ? 'none' : next;
}

/**
 * The only way the state changes. Picking a unit closes a project's card and the other way round; nothing is compared with
 * itself, nor with nothing.
 */
export function reduce(state: AtlasState, action: Action): AtlasState {
  switch (action.type) {
    case 'layer':
      return withUnits({ ...state, layer: action.layer, year: null, only: null }, showsCommunes(state));
    case 'units':
      return withUnits({ ...state, only: null }, action.units === 'communes');
    case 'year':
      return { ...state, year: action.year, only: null };
    case 'only':
      return { ...state, only: action.mapClass };
    case 'unit':
      return withUnits(
        {
          ...state,
          unit: action.unit,
          project: null,
          compare: action.unit === null || action.unit === state.compare ? null : state.compare,
        },
        isCommune(action.unit) || showsCommunes(state),
      );
    case 'province':
      return { ...state, province: action.province };
    case 'compare':
      return { ...state, compare: action.unit === state.unit ? null : action.unit };
    case 'project':
      return action.project === null
        ? { ...state, project: null }
        : { ...state, project: action.project, unit: null, compare: null };
    case 'project-kind':
      return { ...state, projects: withKind(state.projects, action.kind, action.shown) };
    case 'replace':
      return { ...state, ...action.state };
  }
}

/** The theme that shows; `dark`: the reader's system asks for a dark page. */
export const shownTheme = (choice: ThemeChoice, dark: boolean): 'light' | 'dark' =>
  choice === 'auto' ? (dark ? 'dark' : 'light') : choice;

export const isCommune = (code: string | null): boolean => code !== null && isCommuneCode(code);

/** Layers of today's communes are told from the districts' before the communes have come. */
export const isCommuneLayer = (id: string): boolean => id.startsWith('commune_');

/** Whether the map is made of communes. */
export const showsCommunes = ({ units, unit, layer }: AtlasState): boolean =>
  units ? units === 'communes' : isCommune(unit) || isCommuneLayer(layer);

/** The state with this choice of units, which is said only where nothing else says it. */
const withUnits = (state: AtlasState, communes: boolean): AtlasState =>
  showsCommunes({ ...state, units: null }) === communes
    ? { ...state, units: null }
    : { ...state, units: communes ? 'communes' : 'districts' };

/** The layer on the map: the chosen one, if it can colour a unit of the data. */
export function effectiveLayer(data: Dataset, state: AtlasState): string {
  if (state.layer === 'none') return 'none';
  return layersOf(data).some((layer) => layer.id === state.layer) ? state.layer : firstLayer(data);
}

/** The year on the map: the chosen one if the layer has figures for it, otherwise the one that is shown unasked. */
export function effectiveYear(data: Dataset, state: AtlasState): ShownYear | null {
  const layer = effectiveLayer(data, state);
  const { year } = state;
  return year !== null && yearChoicesOf(data, layer).includes(year) ? year : defaultYear(data, layer);
}
