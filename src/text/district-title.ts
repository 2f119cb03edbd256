import type { Messages } from '../i18n/messages.ts';
import type { Figure, Indicator } from '../model/columns.ts';
import type { ShownYear } from '../model/figures.ts';
import type { Scene } from '../scene/scene.ts';
import { capitalise, dated, figureText, marked, qualified, unitName } from './figure-text.ts';

/** Indicators that count targets, with the message that says so in words. */
const COUNTS: Record<string, 'map-met' | 'map-met-term'> = {
  target_attainment: 'map-met',
  term_target_attainment: 'map-met-term',
};

/** A figure as it is said of its district: `đạt 23 trong 24 chỉ tiêu (2023)`, `71,3 triệu đồng/người/năm`. */
function said(m: Messages, indicator: Indicator, figure: Figure, shown: ShownYear | null): string {
  const { numerator: met, denominator: of, year } = figure;
  const counts = COUNTS[indicator.id];
  if (!counts || met === null || of === null) return dated(shown, figure, figureText(m, indicator, figure));
  return marked(figure, qualified(m, figure, m.t(counts, { met, of, year: String(year) })));
}

/** What a district's path says to a screen reader or in a tooltip: name and value. */
export function districtTitle({ data, choropleth, messages: m }: Scene, code: string): string {
  const unit = data.unit(code);
  if (!unit) return code;
  const coloured = choropleth.byUnit.get(code);
  const indicator = data.indicator(choropleth.layer);
  const value =
    coloured && indicator ? said(m, indicator, coloured.figure, choropleth.year) : m.t('map-no-data');
  return m.t('map-unit', { unit: capitalise(unitName(m, unit)), value });
}
