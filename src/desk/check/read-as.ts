import type { Messages } from '../../i18n/messages.ts';
import type { Item } from '../../intake/sheet.ts';
import type { Figure } from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';

/** The unit in which a figure's number is: a plan's is always per cent, a change's as its basis says. */
function measureOf(m: Messages, { indicator: id, kind, basis }: Partial<Figure>, data: Dataset): string {
  if (kind === 'plan' || (kind === 'change' && basis === 'percent')) return '%';
  const indicator = data.indicator(id ?? '');
  return indicator ? m.pick(indicator, 'unit') : '';
}

/**
 * The number of a figure as it was read, every digit of it, in the language's style and with its unit:
 * `trên 71.287 tấn`, `23/24`. Empty as long as it cannot be read.
 */
export function readAs(m: Messages, { figure }: Item, data: Dataset): string {
  const { value, value_max: most, numerator, denominator, qualifier, kind, basis } = figure;
  const grouping = !figure.indicator?.endsWith('_year');
  const number = (amount: number) => m.number(amount, 10, grouping);
  let words = '';
  if (value !== null && value !== undefined) {
    const range = most === null || most === undefined ? '' : `–${number(most)}`;
    const amount = `${number(value)}${range}`;
    words =
      kind === 'change' && basis === 'multiple'
        ? m.t('report-times', { value: amount })
        : m.t('value-unit', { value: amount, unit: measureOf(m, figure, data) }).trim();
  } else if (typeof numerator === 'number' && typeof denominator === 'number')
    words = `${numerator}/${denominator}`;
  return words && qualifier ? m.t(`qualifier-${qualifier}`, { value: words }) : words;
}
