import type { Messages } from '../i18n/messages.ts';
import type { Figure, Indicator, Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ShownYear } from '../model/figures.ts';
import type { Scene } from '../scene/scene.ts';
import { capitalise, dated, figureText, marked, provinceFigure, qualified, unitName } from './figure-text.ts';

/** Indicators that count targets, with the message that says so in words. */
const COUNTS: Record<string, 'map-met' | 'map-met-term'> = {
  target_attainment: 'map-met',
  term_target_attainment: 'map-met-term',
};

/** A figure as it is said of its district: `đạt 23 trong 24 chỉ tiêu (2023)`, `71,3 triệu đồng/người/năm`. */
function said(m: Messages, indicator: Indicator, figure: Figure, shown: ShownYear | null): string {
  const { numerator: met, denominator: of, year, provenance } = figure;
  const counts = COUNTS[indicator.id];
  const value =
    !counts || met === null || of === null
      ? dated(shown, figure, figureText(m, indicator, figure))
      : marked(figure, qualified(m, figure, m.t(counts, { met, of, year: String(year) })));
  // The mark alone would be heard as a star.
  return provenance ? m.t('map-unpublished', { value }) : value;
}

/** A unit's name with its kind, and with its province where another one bears the same: `Huyện Châu Thành (Long An)`. */
export function distinctName(data: Dataset, m: Messages, unit: Unit): string {
  const alike = data.units.filter(({ name_vi, kind }) => name_vi === unit.name_vi && kind === unit.kind);
  const province = alike.length > 1 && data.unit(unit.province);
  return capitalise(unitName(m, unit)) + (province ? ` (${m.pick(province, 'name')})` : '');
}

/** What the map shows of a unit, in words: `đạt 23 trong 24 chỉ tiêu (2023)`, `chưa có số liệu`. */
export function shownValue({ data, choropleth, messages: m }: Scene, code: string): string {
  const coloured = choropleth.byUnit.get(code);
  const indicator = data.indicator(choropleth.layer);
  return coloured && indicator ? said(m, indicator, coloured.figure, choropleth.year) : m.t('map-no-data');
}

/** What is said of a district in one line: name and value. */
export function districtTitle(scene: Scene, code: string): string {
  const { data, messages: m, title } = scene;
  if (title) return title(scene, code, shownValue);
  const unit = data.unit(code);
  if (!unit) return code;
  return m.t('map-unit', { unit: distinctName(data, m, unit), value: shownValue(scene, code) });
}

/** What is said of a province's name: its own value, where it has one, and where the name leads. */
export function provinceTitle({ data, choropleth, messages: m }: Scene, code: string): string {
  const unit = data.unit(code);
  const { layer, year } = choropleth;
  const figure = provinceFigure(data, code, layer, year);
  const indicator = data.indicator(layer);
  const name = unit ? m.pick(unit, 'name') : code;
  const value = figure && indicator && said(m, indicator, figure, year);
  return m.t('map-province', { name: value ? m.t('map-unit', { unit: name, value }) : name });
}
