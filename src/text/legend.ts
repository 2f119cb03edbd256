import type { Messages } from '../i18n/messages.ts';
import type { Indicator } from '../model/columns.ts';
import { figureToColour } from '../model/figures.ts';
import type { Choropleth, MapClass } from '../scale/choropleth.ts';
import type { Scene } from '../scene/scene.ts';

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

/** The classes as a legend lists them: the highest on top, as a reader expects, the one without data last. */
export const legendOrder = ({ classes }: Choropleth): MapClass[] => [
  ...classes.slice(0, -1).reverse(),
  ...classes.slice(-1),
];

/** Whether the districts are worth a strip of dots: fewer of them say no more there than on the map. */
export const hasStripPlot = ({ choropleth }: Pick<Scene, 'choropleth'>): boolean =>
  choropleth.byUnit.size >= 3;

/** Says that the map shows figures of different years, and from when to when; empty where it does not. */
export function yearsNote({ data, choropleth, messages: m }: Scene): string {
  if (choropleth.year !== 'latest') return '';
  const years = [...data.districts, ...data.provinces].flatMap(
    ({ code }) => figureToColour(data, code, choropleth.layer, 'latest')?.year ?? [],
  );
  return m.t('legend-latest', { first: String(Math.min(...years)), last: String(Math.max(...years)) });
}
