import { type Coloured, sortedUnits } from '../scale/choropleth.ts';
import type { Scene } from '../scene/scene.ts';
import { capitalise, dated, figureText, provinceFigure, shortValue, unitName } from './figure-text.ts';
import { classLabel, coloursCommunes, legendOrder, yearsNote } from './legend.ts';
import { unitsDateLong, unitsText } from './region-text.ts';
import { subtitleOf } from './title.ts';

/** More than so many districts with the same value are counted, not named. */
const MAX_NAMED = 5;

/** A unit with its province, since two bear the same name: `huyện Châu Thành (Long An)`, `xã Tân An (Long An cũ)`. */
function named(scene: Scene, code: string): string {
  const { data, messages: m } = scene;
  const unit = data.unit(code);
  const province = unit && data.unit(unit.province);
  if (!province) return unit ? unitName(m, unit) : code;
  const names = { name: unitName(m, unit), province: m.pick(province, 'name') };
  return coloursCommunes(scene) ? m.t('commune-namesake', names) : `${names.name} (${names.province})`;
}

/** The value that one figure, or several of the same value, stand for. */
function sharedValue(scene: Scene, those: [string, Coloured][]): string {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const [, first] = those[0] ?? [];
  if (!indicator || !first) return '';
  const texts = new Set(those.map(([, { figure }]) => figureText(m, indicator, figure)));
  return texts.size === 1 ? [...texts].join('') : m.t('computed-rate', { value: m.number(first.value, 1) });
}

function extreme(scene: Scene, id: 'described-highest' | 'described-lowest'): string {
  const { choropleth, messages: m } = scene;
  const all = [...choropleth.byUnit];
  const values = all.map(([, { value }]) => value);
  const value = id === 'described-highest' ? Math.max(...values) : Math.min(...values);
  const those = all.filter(([, each]) => each.value === value);
  const names = those.length > MAX_NAMED ? [] : those.map(([code]) => named(scene, code));
  return m.t(id, {
    value: sharedValue(scene, those),
    count: those.length,
    names: names.length > 0 ? names.join(', ') : 'none',
  });
}

/**
 * The whole map in words, sentence by sentence: what it colours and for which year, how many districts have no data,
 * the highest and the lowest, each class, the provinces' own figures, and whose districts these are. Needs the scene's
 * messages with the strings of the lazy module.
 */
export function describeMap(scene: Scene): string[] {
  const { data, choropleth, messages: m, kinds, unitsNote } = scene;
  const indicator = data.indicator(choropleth.layer);
  const projects = data.projects.filter(({ geometry, kind }) => geometry && kinds.includes(kind)).length;
  const said: string[] = [];
  if (indicator) {
    const ofCommunes = coloursCommunes(scene);
    const [known, count] = [choropleth.byUnit.size, sortedUnits(choropleth)];
    said.push(`${subtitleOf(scene)}.`);
    if (!ofCommunes) said.push(m.t('described-known', { known, count, missing: count - known }));
    // Among figures of several years none is the highest.
    if (choropleth.year === 'latest') said.push(yearsNote(scene));
    else if (known > 1) said.push(extreme(scene, 'described-highest'), extreme(scene, 'described-lowest'));
    const classes = legendOrder(choropleth).filter(
      ({ id, units }) => (ofCommunes || id !== 'none') && units.length > 0,
    );
    const listed = classes.map(
      (each) => `${classLabel(m, indicator, each)}: ${m.t('legend-districts', { count: each.units.length })}`,
    );
    if (listed.length > 1) said.push(m.t('described-classes', { list: listed.join('; ') }));
    const own = data.provinces.flatMap((province) => {
      const figure = provinceFigure(data, province.code, choropleth.layer, choropleth.year);
      return figure
        ? [`${m.pick(province, 'name')} ${dated(choropleth.year, figure, shortValue(m, figure))}`]
        : [];
    });
    if (own.length > 0) said.push(m.t('described-provinces', { list: own.join('; ') }));
  } else if (!unitsNote) said.push(m.t('described-no-layer', { count: data.districts.length }));
  if (projects > 0) said.push(m.t('described-projects', { count: projects }));
  said.push(unitsText(scene, unitsDateLong(data, m)));
  return said.filter(Boolean).map(capitalise);
}
