import type { Dataset } from '../model/dataset.ts';
import { firstLayer, layersOf, type ShownYear, yearChoicesOf } from '../model/figures.ts';
import { PROJECT_KINDS } from '../model/vocabulary.ts';
import { type AtlasState, INITIAL_STATE, LANGS, PARTS, THEME_CHOICES } from './state.ts';

/** The names that a link and the element's attributes share, in the order in which a link writes them. */
export const PARAMETERS = [
  'layer',
  'year',
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

export interface Parsed {
  state: AtlasState;
  /** One sentence for each bad value, naming the parameter, the value and what is used instead. */
  warnings: string[];
}

/**
 * Reads a link's or an element's parameters. Unknown names are ignored; a bad value falls back to
 * the default and leaves a warning. Throws nothing.
 */
export function parseParameters(parameters: Parameters, data: Dataset): Parsed {
  const warnings: string[] = [];
  const read = <T>(name: Parameter, accept: (text: string) => T | undefined, fallback: T): T => {
    const text = parameters[name];
    if (text === undefined || text === '') return fallback;
    const value = accept(text);
    if (value !== undefined) return value;
    const shown = JSON.stringify(text.slice(0, 60));
    const instead = fallback === null ? 'none' : JSON.stringify(fallback);
    warnings.push(`cuulong-atlas: ${name}=${shown} is not a known value; using the default, ${instead}`);
    return fallback;
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

  const layer = read('layer', oneOf(['none', ...layersOf(data).map(({ id }) => id)]), firstLayer(data));
  const years = yearChoicesOf(data, layer);
  const state: AtlasState = {
    ...INITIAL_STATE,
    layer,
    year: read<ShownYear | null>(
      'year',
      // Where every district's latest year is the layer's, `latest` is the default by another name.
      (text) => years.find((year) => String(year) === text) ?? (text === 'latest' ? null : undefined),
      null,
    ),
    unit: read<string | null>('unit', unitCode, null),
    province: read<string | null>('province', oneOf(data.provinces.map(({ code }) => code)), null),
    projects: read<AtlasState['projects']>(
      'projects',
      (text) => oneOf(['all', 'none'] as const)(text) ?? listOf(PROJECT_KINDS)(text),
      'all',
    ),
    compare: read<string | null>('compare', unitCode, null),
    lang: read('lang', oneOf(LANGS), INITIAL_STATE.lang),
    theme: read('theme', oneOf(THEME_CHOICES), INITIAL_STATE.theme),
    hide: read<AtlasState['hide']>('hide', listOf(PARTS), []),
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
    const value = state[name];
    const empty = value === null || (Array.isArray(value) && value.length === 0);
    if (!empty && value !== initial[name]) parameters[name] = String(value);
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

/** Picks the atlas' own parameters out of a query string. */
export function readSearch(search: string): Parameters {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    PARAMETERS.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : [])),
  );
}
