import type { Messages } from '../i18n/messages.ts';
import type { Indicator } from '../model/columns.ts';
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

/** Where the class begins, for a strip of all of them: `< 80`, `95`, `100 %`. */
export function classLimit(m: Messages, indicator: Indicator | undefined, mapClass: MapClass): string {
  const { id, min, max, closed } = mapClass;
  if (id === 'none' || !indicator) return m.t('legend-none-short');
  const limit = min ?? max;
  if (closed || limit === null) return classLabel(m, indicator, mapClass);
  return (min === null ? '< ' : '') + m.number(limit, indicator.decimals);
}

/** The classes as a legend lists them: the highest on top, as a reader expects, the one without data last, if any is in it. */
export const legendOrder = ({ classes }: Choropleth): MapClass[] => [
  ...classes.slice(0, -1).reverse(),
  ...classes.slice(-1).filter(({ units }) => units.length > 0),
];

/** Whether the map is coloured by values of communes: a unit's code tells its level by its length. */
export const coloursCommunes = ({ choropleth }: Pick<Scene, 'choropleth'>): boolean =>
  choropleth.classes.some(({ units }) => units[0]?.length === 5);

/** Whether the districts are worth a strip of dots: fewer of them say no more there than on the map. */
export const hasStripPlot = ({ choropleth }: Pick<Scene, 'choropleth'>): boolean =>
  choropleth.byUnit.size >= 3;

/** Where the map shows each district's own latest year: how many districts show which, newest first; else none. */
export function yearCounts({ choropleth }: Pick<Scene, 'choropleth'>): { year: number; count: number }[] {
  if (choropleth.year !== 'latest') return [];
  const counts = new Map<number, number>();
  for (const { figure } of choropleth.byUnit.values())
    counts.set(figure.year, (counts.get(figure.year) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year);
}

/** How many districts show a year: `2022: 4 đơn vị`. */
export const yearCount = (m: Messages, { year, count }: { year: number; count: number }): string =>
  `${year}: ${m.t('legend-districts', { count })}`;

/** Says that the map shows figures of different years, and how many of each; empty where it does not. */
export function yearsNote(scene: Scene): string {
  const { messages: m } = scene;
  const counts = yearCounts(scene).map((each) => yearCount(m, each));
  return counts.length > 0 ? `${m.t('legend-latest')} ${counts.join('; ')}.` : '';
}
