import type { Figure } from '../model/columns.ts';
import type { Commune } from '../model/commune-columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { defaultYear, figureToColour, yearsOf } from '../model/figures.ts';
import { INITIAL_STATE, isCommune, LANGS, type Lang } from './state.ts';
import { formatParameters, type Parameters } from './url.ts';

/** A view of the atlas that has a page, a card and an oEmbed answer of its own: a layer, a unit or none, a language. */
export interface SharedView {
  layer: string;
  /** Code of a province, district or commune of today; `null`: all of the map. */
  unit: string | null;
  /** Code of the province the map is fitted to. */
  province: string | null;
  /** `null`: the one that is shown of the layer unasked. */
  year: number | null;
  lang: Lang;
}

/** The latest year in which one of `codes` has a figure that colours the layer. */
function latestYear(data: Dataset, layer: string, codes: readonly string[]): number | undefined {
  const coloured = (year: number) => codes.some((code) => figureToColour(data, code, layer, year));
  return yearsOf(data, layer).filter(coloured).pop();
}

/** The view of a layer and a unit, in a year that has a figure of it, or of one of its districts. */
export function sharedView(
  data: Dataset,
  layer: string,
  code: string | null,
  lang: Lang = INITIAL_STATE.lang,
): SharedView {
  const unit = code === null ? undefined : data.unit(code);
  const codes = data.districtsOf(code ?? '').map((district) => district.code);
  const asked = codes.length > 0 ? codes : [code ?? ''];
  const found = code === null ? undefined : latestYear(data, layer, asked);
  const shown = defaultYear(data, layer);
  const province = unit ? unit.province || unit.code : null;
  return {
    layer,
    unit: code,
    province,
    year: found === undefined || shown === 'latest' || found === shown ? null : found,
    lang,
  };
}

/** All views that are shared: each headline layer, whole, by province, by district, in each language. */
export function sharedViews(data: Dataset): SharedView[] {
  const layers = data.indicators.filter(({ headline }) => headline !== null);
  const codes = [null, ...data.provinces.map(({ code }) => code), ...data.districts.map(({ code }) => code)];
  return layers.flatMap(({ id }) =>
    codes.flatMap((code) => LANGS.map((lang) => sharedView(data, id, code, lang))),
  );
}

/** The view of a commune of today: `first`, the layer that needs no asking for, in the province that it belonged to. */
export const communeView = (
  { code, old_province }: Pick<Commune, 'code' | 'old_province'>,
  first: string,
  lang: Lang,
): SharedView => ({ layer: first, unit: code, province: old_province, year: null, lang });

/** All views of communes that are shared: each commune in each language. */
export const communeViews = (communes: readonly Commune[], first: string): SharedView[] =>
  communes.flatMap((commune) => LANGS.map((lang) => communeView(commune, first, lang)));

/** The view as a link's parameters, defaults left out; `first` is the id of the layer that needs no asking for. */
export const viewParameters = (view: SharedView, first: string): Parameters =>
  formatParameters({ ...INITIAL_STATE, ...view, units: isCommune(view.unit) ? 'communes' : null }, first);

/** The figure that speaks for the view's unit: its latest one, whatever year the map shows. */
export function figureOfView(
  data: Dataset,
  { layer, unit }: Pick<SharedView, 'layer' | 'unit'>,
): Figure | undefined {
  if (unit === null) return undefined;
  const years = [...new Set(data.figuresOf(unit).map(({ year }) => year))].sort((a, b) => b - a);
  for (const year of years) {
    const figure = figureToColour(data, unit, layer, year);
    if (figure) return figure;
  }
  return undefined;
}

/** What stands behind a folder's or file's name in a language that is not the atlas' first. */
const tongue = (lang: Lang, before: string, after = '') =>
  lang === INITIAL_STATE.lang ? '' : before + lang + after;

/** The folder of the atlas' own page, which shows the first view, relative to it: empty, or `en/`. */
export const homeFolder = (lang: Lang): string => tongue(lang, '', '/');

/** What a view is filed under: its layer; a commune, about which no layer has a figure of its own, under all communes. */
const shelf = ({ layer, unit }: SharedView): string => (isCommune(unit) ? 'communes' : layer);

/** The folder of the view's page, relative to the atlas: `s/income_per_capita/806/en/`, `s/communes/31120/`. */
export const pageFolder = (view: SharedView): string =>
  `s/${shelf(view)}/${view.unit === null ? '' : `${view.unit}/`}${homeFolder(view.lang)}`;

/** Its oEmbed answer: `oembed/income_per_capita.json`, `oembed/communes-31120-en.json`. */
export const oembedFile = (view: SharedView): string =>
  `oembed/${shelf(view)}${view.unit === null ? '' : `-${view.unit}`}${tongue(view.lang, '-')}.json`;

/** The folder of its card: a district or commune has its province's. The other pictures lie in that of the first language. */
export const pictureFolder = (view: SharedView): string => pageFolder({ ...view, unit: view.province });
