import type { Dataset } from '../model/dataset.ts';
import { layersOf, yearChoicesOf } from '../model/figures.ts';
import { PROJECT_KINDS } from '../model/vocabulary.ts';
import {
  type AtlasState,
  INITIAL_STATE,
  initialState,
  isCommune,
  isCommuneLayer,
  LANGS,
  PARTS,
  THEME_CHOICES,
  UNITS,
} from './state.ts';

/** The names that a link and the element's attributes share, in the order in which a link writes them. */
export const PARAMETERS = [
  'layer',
  'year',
  'units',
  'unit',
  'province',
  'projects',
  'compare',
  'lang',
  'theme',
  'hide',
] as const;
export type Parameter = (typeof PARAMETERS)[number];
export type Parameters = Partial<Record<Parameter, string>>;

/** A value that its parameter does not know, so that the parameter's default is used instead. */
export interface UnknownValue {
  parameter: Parameter;
  got: string;
}

export interface Parsed {
  state: AtlasState;
  /** One for each bad value. */
  warnings: UnknownValue[];
}

/** Which value of which parameter is not known, for the console: `cuulong-atlas: layer="x" is not a known value`. */
export const unknownValueText = ({ parameter, got }: UnknownValue): string =>
  `cuulong-atlas: ${parameter}=${JSON.stringify(got.slice(0, 60))} is not a known value`;

/** The same, and what is used instead; `first` is the id of the layer that needs no asking for. */
export function warningText(warning: UnknownValue, first: string): string {
  const fallback = { ...INITIAL_STATE, layer: first }[warning.parameter];
  const instead = fallback === null ? 'none' : JSON.stringify(fallback);
  return `${unknownValueText(warning)}; using the default, ${instead}`;
}

/**
 * Reads a link's or an element's parameters. Unknown names are ignored; a bad value falls back to
 * the default and leaves a warning. Throws nothing.
 */
export function parseParameters(parameters: Parameters, data: Dataset): Parsed {
  const warnings: UnknownValue[] = [];
  const initial = initialState(data);
  const read = <N extends Parameter>(
    parameter: N,
    accept: (text: string) => AtlasState[N] | undefined,
  ): AtlasState[N] => {
    const got = parameters[parameter];
    if (got) {
      const value = accept(got);
      if (value !== undefined) return value;
      warnings.push({ parameter, got });
    }
    return initial[parameter];
  };
  const oneOf =
    <T extends string>(values: readonly T[]) =>
    (text: string) =>
      values.find((value) => value === text);
  const listOf =
    <T extends string>(values: readonly T[]) =>
    (text: string) => {
      const asked = text.split(',').map((part) => part.trim());
      return asked.every((part) => (values as readonly string[]).includes(part))
        ? values.filter((value) => asked.includes(value))
        : undefined;
    };
  const unitCode = (text: string) => data.unit(text)?.code;
  /** What there is of communes is known only when they have come. */
  const ofCommunes = (isOne: (text: string) => boolean) => (text: string) =>
    data.communes && isOne(text) ? text : undefined;

  const layers = ['none', ...layersOf(data).map(({ id }) => id)];
  const layer = read('layer', (text) => oneOf(layers)(text) ?? ofCommunes(isCommuneLayer)(text));
  const years = yearChoicesOf(data, layer);
  const state: AtlasState = {
    ...initial,
    layer,
    units: read('units', oneOf(data.communes ? UNITS : [])),
    year: read(
      'year',
      // Where every district's latest year is the layer's, `latest` is the default by another name.
      (text) =>
        years.find((year) => String(year) === text) ??
        (text === 'latest' ? null : isCommuneLayer(layer) ? Number(text) || undefined : undefined),
    ),
    unit: read('unit', (text) => unitCode(text) ?? ofCommunes(isCommune)(text)),
    province: read('province', oneOf(data.provinces.map(({ code }) => code))),
    projects: read(
      'projects',
      (text) => oneOf(['all', 'none'] as const)(text) ?? listOf(PROJECT_KINDS)(text),
    ),
    compare: read('compare', unitCode),
    lang: read('lang', oneOf(LANGS)),
    theme: read('theme', oneOf(THEME_CHOICES)),
    hide: read('hide', listOf(PARTS)),
  };
  return { state, warnings };
}

/**
 * The parameters that differ from the defaults; `parseParameters` reads the same state from them. `first` is the id of the
 * layer that needs no asking for.
 */
export function formatParameters(state: AtlasState, first: string): Parameters {
  const initial: AtlasState = { ...INITIAL_STATE, layer: first };
  const parameters: Parameters = {};
  for (const name of PARAMETERS) {
    const text = String(state[name] ?? ''); // empty for an empty list, too
    if (text && text !== String(initial[name])) parameters[name] = text;
  }
  return parameters;
}

/** `search` with these parameters in it; names that are not the atlas' own stay as they are. */
export function formatSearch(parameters: Parameters, search: string): string {
  const query = new URLSearchParams(search);
  for (const name of PARAMETERS) query.delete(name);
  for (const [name, value] of Object.entries(parameters)) query.set(name, value);
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/**
 * The parameters in a query string; of a name that stands there twice the first value. Names that are not the atlas' own
 * are among them: `parseParameters` ignores these.
 */
export const readSearch = (search: string): Parameters =>
  Object.fromEntries([...new URLSearchParams(search)].reverse());
