import type { Scene } from '../scene/scene.ts';
import { capitalise, dated, figureText, unitName } from './figure-text.ts';

/** What a district's path says to a screen reader or in a tooltip: name and value. */
export function districtTitle({ data, choropleth, messages: m }: Scene, code: string): string {
  const unit = data.unit(code);
  if (!unit) return code;
  const coloured = choropleth.byUnit.get(code);
  const indicator = data.indicator(choropleth.layer);
  const value =
    coloured && indicator
      ? dated(choropleth.year, coloured.figure, figureText(m, indicator, coloured.figure))
      : m.t('map-no-data');
  return m.t('map-unit', { unit: capitalise(unitName(m, unit)), value });
}
