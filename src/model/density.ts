import type { Figure } from './columns.ts';
import type { CompiledData } from './dataset.ts';

/** The indicator that is computed, never stored: people by square kilometre. */
export const DENSITY = 'population_density';

/**
 * People by square kilometre: each published number of people over the area within the generalised boundary, with the
 * source and the notes of the number. None where the data has no such indicator.
 */
export function densities({
  figures,
  indicators,
  places,
}: Pick<CompiledData, 'figures' | 'indicators' | 'places'>): Figure[] {
  if (!indicators.some(({ id }) => id === DENSITY)) return [];
  return figures.flatMap((figure) => {
    const { unit, indicator, kind, value, value_max } = figure;
    const area = places[unit]?.area;
    if (indicator !== 'population' || kind !== 'actual' || value === null || !area) return [];
    const over = (people: number) => Math.round(people / area);
    return [
      {
        ...figure,
        indicator: DENSITY,
        value: over(value),
        value_max: value_max === null ? null : over(value_max),
      },
    ];
  });
}
