import { scaleQuantile } from 'd3-scale';
import { ckmeans } from 'simple-statistics';
import type { Indicator } from '../model/columns.ts';

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
