import type { Messages } from '../i18n/messages.ts';
import type { Indicator } from '../model/columns.ts';
import type { MapClass } from '../scale/choropleth.ts';

/** The class in words: `95 đến dưới 100 %`, `100 %`, `từ 90`, or that there is no data. */
export function classLabel(
  m: Messages,
  indicator: Indicator | undefined,
  { id, min, max, closed }: MapClass,
): string {
  if (id === 'none' || !indicator) return m.t('legend-none');
  const number = (value: number) => m.number(value, indicator.decimals);
  const unit = m.pick(indicator, 'unit') === '%' ? (m.lang === 'vi' ? ' %' : '%') : '';
  if (closed && max !== null) return number(max) + unit;
  if (min === null && max === null) return m.t('class-all');
  if (min === null) return m.t('class-below', { max: number(max as number) + unit });
  if (max === null) return m.t('class-above', { min: number(min) + unit });
  return m.t('class-between', { min: number(min), max: number(max) + unit });
}
