import type { Correction, Figure } from './columns.ts';
import type { CompiledData } from './dataset.ts';

/** What tells a figure from all others of `figures.csv`. */
export type FigureIdentity = Pick<Figure, 'unit' | 'indicator' | 'year' | 'kind' | 'source'>;

export const identityOf = ({ unit, indicator, year, kind, source }: FigureIdentity): string =>
  JSON.stringify([unit, indicator, year, kind, source]);

/** A number as the data files have it: with a full stop, without separators of thousands and exponents. */
export const plainNumber = (value: number): string =>
  /e/.test(String(value))
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);

/** The numbers of a figure. */
export type Numbers = Pick<Figure, 'value' | 'value_max' | 'numerator' | 'denominator'>;

/** A figure's numbers in one cell, as `corrections.csv` has them: `71.287`, `79–80.2`, `23/24`; empty without any. */
export function printed({ value, value_max, numerator, denominator }: Numbers): string {
  if (numerator !== null || denominator !== null)
    return [numerator, denominator].map((count) => (count === null ? '' : plainNumber(count))).join('/');
  return [value, value_max].flatMap((each) => (each === null ? [] : plainNumber(each))).join('–');
}

/** The inverse of `printed`. */
export function readPrinted(cell: string): Numbers {
  const counts = cell.includes('/');
  const [first = null, second = null] = cell === '' ? [] : cell.split(counts ? '/' : '–').map(Number);
  return {
    value: counts ? null : first,
    value_max: counts ? null : second,
    numerator: counts ? first : null,
    denominator: counts ? second : null,
  };
}

/**
 * What was corrected in a published figure, the first correction first; none where it stands as it was first
 * published, and none for what the site has not published: a draft is not what was corrected.
 */
export function correctionsOf(data: Pick<CompiledData, 'corrections'>, figure: Figure): Correction[] {
  if (!data.corrections || figure.provenance) return [];
  const identity = identityOf(figure);
  return data.corrections.filter((correction) => identityOf(correction) === identity);
}
