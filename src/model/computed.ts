import type { Figure } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { figureValue } from './figures.ts';

/** A quantity that no source prints: computed from published figures, and always shown as such. */
export interface Computed {
  indicator: string;
  year: number;
  value: number;
  /** The published figures it follows from. */
  from: Figure[];
}

function before(actual: number, change: Figure): number | null {
  if (change.value === null) return null;
  if (change.basis === 'absolute') return actual - change.value;
  if (change.basis === 'percent') return actual / (1 + change.value / 100);
  if (change.basis === 'multiple') return actual / change.value;
  return null;
}

/**
 * The values of earlier years that a unit's stated changes imply, such as the income of 2022 from that of
 * 2023 and its increase. A year for which a value is published is left out: the published one stands.
 */
export function impliedValues(data: Dataset, code: string): Computed[] {
  const figures = data.figuresOf(code).filter((figure) => figure.flag !== 'suspect');
  const done = new Set<string>();
  return figures.flatMap((change) => {
    if (change.kind !== 'change' || change.since === null) return [];
    const same = figures.filter(
      (figure) => figure.indicator === change.indicator && figure.kind === 'actual',
    );
    const actual = same.find((figure) => figure.year === change.year && figure.source === change.source);
    const now = actual && figureValue(actual);
    if (!actual || now == null || same.some((figure) => figure.year === change.since)) return [];
    const value = before(now, change);
    const key = `${change.indicator} ${change.since}`;
    if (value === null || !Number.isFinite(value) || done.has(key)) return [];
    done.add(key);
    return [{ indicator: change.indicator, year: change.since, value, from: [actual, change] }];
  });
}
