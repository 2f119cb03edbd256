import { scaleQuantile } from 'd3-scale';
import { ckmeans } from 'simple-statistics';
import type { Indicator } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureToColour, figureValue, layersOf, yearChoicesOf } from '../model/figures.ts';

/**
 * The class breaks of an indicator for the values at hand, ascending: the lower bounds of all classes but the
 * first. `threshold` takes them from the data file; `quantile` puts as many districts in each class as it can
 * (d3-scale); `natural` minimises the variance within classes (Jenks' natural breaks, computed as ckmeans by
 * Wang and Song 2011). Both latter never make more classes than there are different values.
 */
export function classBreaks(indicator: Indicator, values: number[]): number[] {
  const { method } = indicator.scale;
  if (method === 'none') return [];
  if (method === 'threshold') return indicator.breaks;
  const distinct = new Set(values).size;
  const count = Math.min(indicator.breaks[0] ?? 4, distinct);
  if (count < 2) return [];
  if (method === 'natural')
    return ckmeans(values, count)
      .slice(1)
      .map((cluster) => cluster[0] as number);
  const quantiles = scaleQuantile<number>()
    .domain(values)
    .range(Array.from({ length: count }, (_, index) => index))
    .quantiles();
  const lowest = Math.min(...values);
  return [...new Set(quantiles)].filter((value) => value > lowest);
}

/**
 * The breaks of every layer and year that do not stand in `indicators.csv`, as `CompiledData.breaks` holds them: computed
 * when the data is compiled, so that no reader fetches the methods.
 */
export function computedBreaks(data: Dataset): Record<string, number[]> {
  const made: Record<string, number[]> = {};
  for (const indicator of layersOf(data)) {
    if (indicator.scale.method === 'threshold') continue;
    for (const year of yearChoicesOf(data, indicator.id)) {
      const values = data.districts.flatMap(({ code }) => {
        const figure = figureToColour(data, code, indicator.id, year);
        return figure ? (figureValue(figure) ?? []) : [];
      });
      const breaks = classBreaks(indicator, values);
      if (breaks.length > 0) made[`${indicator.id} ${year}`] = breaks;
    }
  }
  return made;
}
