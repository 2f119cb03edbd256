import type { Figure, Indicator } from './columns.ts';
import type { Dataset } from './dataset.ts';

/**
 * The number a figure stands for: the stated value, or numerator / denominator in per cent.
 * `null` where the source gives neither.
 */
export function figureValue(figure: Figure): number | null {
  if (figure.value !== null) return figure.value;
  if (figure.numerator === null || !figure.denominator) return null;
  return (100 * figure.numerator) / figure.denominator;
}

/** True where `figureValue` had to compute: the source gives two counts, not a rate. */
export const isComputed = (figure: Figure): boolean => figure.value === null && figure.numerator !== null;

/** A year, or each unit's own latest one. */
export type ShownYear = number | 'latest';

/**
 * The figure that colours unit `code` in `layer` and `year`: of the kind the layer colours (actual unless the
 * indicator says otherwise), never a suspect one, never another unit's, a reported one before an estimate,
 * an earlier row of `figures.csv` before a later one. Where `year` is `latest`, that of the unit's latest year.
 */
export function figureToColour(
  data: Dataset,
  code: string,
  layer: string,
  year: ShownYear,
): Figure | undefined {
  const kind = data.indicator(layer)?.scale.kind;
  const candidates = data
    .figuresOf(code)
    .filter(
      (figure) =>
        figure.indicator === layer &&
        (year === 'latest' || figure.year === year) &&
        figure.kind === kind &&
        figure.flag !== 'suspect' &&
        figureValue(figure) !== null,
    );
  const last = Math.max(...candidates.map((figure) => figure.year));
  const those = candidates.filter((figure) => figure.year === last);
  return those.find((figure) => figure.qualifier !== 'estimate') ?? those[0];
}

/** What is asked of a dataset again and again is found once for each layer: a dataset never changes. */
function once<T>(find: (data: Dataset, layer: string) => T): (data: Dataset, layer: string) => T {
  const known = new WeakMap<Dataset, Map<string, T>>();
  return (data, layer) => {
    const ofData = known.get(data) ?? new Map<string, T>();
    known.set(data, ofData);
    if (!ofData.has(layer)) ofData.set(layer, find(data, layer));
    return ofData.get(layer) as T;
  };
}

/** The years for which at least one district can be coloured, ascending. */
export const yearsOf: (data: Dataset, layer: string) => readonly number[] = once(findYears);

/** What a reader may choose: each year, and `latest` where a district has a figure of an earlier year only. */
export const yearChoicesOf: (data: Dataset, layer: string) => readonly ShownYear[] = once((data, layer) => {
  const years = yearsOf(data, layer);
  const last = years[years.length - 1];
  const older = data.districts.some(
    ({ code }) =>
      figureToColour(data, code, layer, 'latest')?.year !==
      (last && figureToColour(data, code, layer, last)?.year),
  );
  return older ? [...years, 'latest'] : years;
});

/** By how much `latest` must fill the map more than the layer's last year for it to be shown unasked. */
const FULLER = 1.5;

/**
 * What is shown of a layer where nobody asked for a year: `latest` if it colours at least half as many districts again as
 * the last year does, else that year; `null` where no year colours any.
 */
export const defaultYear: (data: Dataset, layer: string) => ShownYear | null = once((data, layer) => {
  const years = yearsOf(data, layer);
  const last = years[years.length - 1];
  if (last === undefined) return null;
  const coloured = (year: ShownYear) =>
    data.districts.filter(({ code }) => figureToColour(data, code, layer, year)).length;
  return coloured('latest') >= FULLER * coloured(last) ? 'latest' : last;
});

function findYears(data: Dataset, layer: string): number[] {
  const years = new Set<number>();
  for (const figure of data.figuresAbout(layer)) {
    if (data.unit(figure.unit)?.level !== 'district') continue;
    if (figureToColour(data, figure.unit, layer, figure.year)) years.add(figure.year);
  }
  return [...years].sort((a, b) => a - b);
}

const layersKnown = new WeakMap<Dataset, readonly Indicator[]>();

/** The indicators that can colour the map: headline layers first, then file order. */
export function layersOf(data: Dataset): readonly Indicator[] {
  const layers = layersKnown.get(data) ?? findLayers(data);
  layersKnown.set(data, layers);
  return layers;
}

/** Id of the layer that is shown where nobody asked for another: the first; `none` where there is none. */
export const firstLayer = (data: Dataset): string => layersOf(data)[0]?.id ?? 'none';

function findLayers(data: Dataset): Indicator[] {
  const layers = data.indicators.filter(
    (indicator) => indicator.scale.method !== 'none' && yearsOf(data, indicator.id).length > 0,
  );
  const place = (indicator: Indicator) => indicator.headline ?? Number.POSITIVE_INFINITY;
  return layers.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

export interface Rank {
  /** 1 is best, or largest where the indicator is neutral. */
  rank: number;
  /** How many districts share this rank. */
  shared: number;
  /** How many districts have a figure for the same layer and year. */
  of: number;
}

/** Where a district stands among those with a figure for the same layer and year; never among different years. */
export function rankOf(data: Dataset, code: string, layer: string, year: ShownYear): Rank | undefined {
  if (year === 'latest') return undefined;
  const valueFor = (unit: string) => {
    const figure = figureToColour(data, unit, layer, year);
    return figure ? figureValue(figure) : null;
  };
  const own = data.unit(code)?.level === 'district' ? valueFor(code) : null;
  if (own === null) return undefined;
  const values = data.districts.map((unit) => valueFor(unit.code)).filter((value) => value !== null);
  const lowFirst = data.indicator(layer)?.better === 'lower';
  return {
    rank: 1 + values.filter((value) => (lowFirst ? value < own : value > own)).length,
    shared: values.filter((value) => value === own).length,
    of: values.length,
  };
}
