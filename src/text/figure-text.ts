import type { Messages } from '../i18n/messages.ts';
import type { Figure, Indicator, Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { DENSITY } from '../model/density.ts';
import { figureToColour, figureValue, type ShownYear } from '../model/figures.ts';
import type { ChangeBasis, PlanBasis } from '../model/vocabulary.ts';

/** A unit's name with its kind: `huyện Cần Đước`. */
export const unitName = (m: Messages, unit: Unit): string =>
  m.t(`unit-${unit.kind}`, { name: m.pick(unit, 'name') });

/** With a capital first letter, for headings: `Huyện Cần Đước`. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A misprint stands as it was printed, without the separators that we would put in. */
const asUsual = ({ flag }: Figure): boolean => flag !== 'suspect';

/** Marks what the site has not published; the line above the map says what the mark means. */
export const marked = ({ provenance }: Figure, value: string) => (provenance ? `${value}*` : value);

/** Two counts: `23/24`, `104.489/145.120`. */
export const countsText = (m: Messages, { numerator, denominator }: Figure): string =>
  [numerator, denominator].map((count) => m.number(count ?? 0)).join('/');

/** Counts above it are of people: a label on the map gives their rate. */
const MAX_LABEL_COUNT = 999;

function numbers(m: Messages, indicator: Indicator, figure: Figure): string {
  if (figure.value === null) return countsText(m, figure);
  // A year is a name, not an amount: it takes no thousands separator.
  if (indicator.id.endsWith('_year')) return String(figure.value);
  const low = m.number(figure.value, indicator.decimals, asUsual(figure));
  return figure.value_max === null ? low : `${low}–${m.number(figure.value_max, indicator.decimals)}`;
}

/** With what the source says of how sure it is: `ước 40/42`. */
export const qualified = (m: Messages, figure: Figure, value: string) =>
  figure.qualifier ? m.t(`qualifier-${figure.qualifier}`, { value }) : value;

const aimed = (m: Messages, { kind, year }: Figure, value: string) =>
  kind === 'target' ? m.t('target-for', { year: String(year), value }) : value;

/** The bare number for a label on the map: `23/24`, `71,3`. */
export function shortValue(m: Messages, figure: Figure): string {
  if (figure.value === null && (figure.denominator ?? 0) <= MAX_LABEL_COUNT)
    return marked(figure, countsText(m, figure));
  const value = figureValue(figure) ?? 0;
  const size = Math.abs(value);
  return marked(figure, m.number(value, size >= 100 ? 0 : size < 1 ? 2 : 1));
}

/** What a choice of years is called. */
export const yearName = (m: Messages, year: ShownYear): string =>
  year === 'latest' ? m.t('year-latest') : String(year);

/** Where years differ, the figure's own behind its value: `71,3 (2023)`. */
export const dated = (year: ShownYear | null, figure: Figure, value: string): string =>
  year === 'latest' ? `${value} (${figure.year})` : value;

/** The same for a label on the map, where only what is older or newer than most says so: `19/20 ’22`. */
export const briefly = (year: ShownYear | null, newest: number | undefined, figure: Figure, value: string) =>
  year === 'latest' && figure.year !== newest ? `${value} ’${String(figure.year).slice(-2)}` : value;

/**
 * A figure in words, with its unit and qualifier, after its kind: `trên 88.800 tấn`, `đạt 100,04 % kế hoạch`,
 * `tăng 6,633 triệu đồng/người/năm so với 2022`. Two counts stay counts, their rate marked as computed.
 */
export const figureText = (m: Messages, indicator: Indicator, figure: Figure): string =>
  marked(figure, inWords(m, indicator, figure));

/** What a plan percentage or a list of targets refers to; a change's basis, which refers to nothing, has no words here. */
export const basisText = (m: Messages, { basis }: Figure): string =>
  m.t(`basis-${(basis as PlanBasis) || 'none'}`);

function inWords(m: Messages, indicator: Indicator, figure: Figure): string {
  const unit = m.pick(indicator, 'unit');
  const value = numbers(m, indicator, figure);
  if (figure.kind === 'plan') {
    const basis = basisText(m, figure);
    return qualified(
      m,
      figure,
      m.t('plan-reached', { value: m.number(figureValue(figure) ?? 0, 2, asUsual(figure)), basis }),
    );
  }
  if (figure.kind === 'change' && figure.value !== null) {
    const direction = figure.value < 0 ? 'down' : 'up';
    const amount = m.number(Math.abs(figure.value), 3);
    const since = String(figure.since);
    const change = m.t(`change-${(figure.basis as ChangeBasis) || 'percent'}`, {
      direction,
      value: amount,
      unit,
      since,
    });
    return qualified(m, figure, change);
  }
  if (figure.value === null) {
    const rate = m.number(figureValue(figure) ?? 0, 1);
    const counted = unit === '%' ? '' : ` ${unit}`;
    return aimed(
      m,
      figure,
      `${qualified(m, figure, value + counted)}, ${m.t('computed-rate', { value: rate })}`,
    );
  }
  const computed = (text: string) =>
    indicator.id === DENSITY ? m.t('computed-figure', { value: text }) : text;
  const spaced = unit === '%' && m.lang === 'en' ? `${value}%` : m.t('value-unit', { value, unit }).trim();
  return aimed(m, figure, computed(qualified(m, figure, spaced)));
}

/** What was met of how many, as a sentence or two; from the two counts of a `target_attainment` figure. */
export function attainmentSentence(m: Messages, unit: Unit, figure: Figure): string {
  const { numerator, denominator, exceeded, year } = figure;
  if (numerator === null || denominator === null) return '';
  const counts = { year: String(year), unit: unitName(m, unit), numerator, denominator };
  if (figure.kind === 'target') return m.t('attained-goal', counts);
  const parts = [m.t('attained', { ...counts, rate: m.number(figureValue(figure) ?? 0, 1) })];
  if (exceeded !== null) parts.push(m.t('attained-exceeded', { exceeded }));
  if (denominator > numerator) parts.push(m.t('attained-missed', { missed: denominator - numerator }));
  return parts.join(' ');
}

/** The province's own figure for the layer, as it stands behind its name on the map; empty where there is none. */
export function provinceFigure(
  data: Dataset,
  code: string,
  layer: string,
  year: ShownYear | null,
): Figure | undefined {
  return year === null ? undefined : figureToColour(data, code, layer, year);
}
