import type { Figure } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { figureToColour, figureValue } from './figures.ts';

/**
 * The unit's actual figure of `year` and the one before it, where the two can be compared: both published, neither
 * suspect nor an estimate nor a range, both on the same basis; lists of targets only where the sources name the same.
 */
export function comparablePair(
  data: Dataset,
  code: string,
  indicator: string,
  year: number,
): [before: Figure, now: Figure] | undefined {
  if (data.indicator(indicator)?.scale.kind !== 'actual') return undefined;
  const years = data.figuresOf(code).flatMap((each) => (each.indicator === indicator ? each.year : []));
  const [now, before] = [...new Set(years)]
    .filter((each) => each <= year)
    .sort((a, b) => b - a)
    .flatMap((each) => figureToColour(data, code, indicator, each) ?? []);
  if (now?.year !== year || !before || now.basis !== before.basis) return undefined;
  if (indicator === 'target_attainment' && !now.basis) return undefined;
  const exact = (figure: Figure) =>
    figure.qualifier === '' && figure.value_max === null && figureValue(figure) !== null;
  return exact(now) && exact(before) ? [before, now] : undefined;
}
