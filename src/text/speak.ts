import { rankOf } from '../model/figures.ts';
import type { Scene } from '../scene/scene.ts';
import { districtTitle } from './district-title.ts';
import { capitalise, unitName } from './figure-text.ts';
import { classLabel } from './legend.ts';
import { subtitleOf, titleOf } from './title.ts';

/*
 * What a screen reader says beyond the names of controls. Needs the scene's messages with the strings of the lazy
 * module. Whole sentences, since they are heard without the picture.
 */

/**
 * A district as it is met with the keys, with its province, since two bear the same name: `Thị xã Vĩnh Châu: đạt 12
 * trong 15 chỉ tiêu (2023), nhóm 80 đến dưới 90 %, hạng 9 trong 12. Sóc Trăng.`
 */
export function spokenDistrict(scene: Scene, code: string): string {
  const { data, choropleth, messages: m } = scene;
  const unit = data.unit(code);
  const { layer, year } = choropleth;
  const coloured = choropleth.byUnit.get(code);
  const mapClass = choropleth.classes.find(({ id }) => id === coloured?.classId);
  const rank = coloured && year !== null ? rankOf(data, code, layer, year) : undefined;
  const said = [districtTitle(scene, code)];
  if (mapClass) said.push(m.t('spoken-class', { class: classLabel(m, data.indicator(layer), mapClass) }));
  if (rank && rank.of > 1) said.push(m.t('spoken-rank', { rank: rank.rank, of: rank.of }));
  const province = data.unit(unit?.province ?? '');
  return `${said.join(', ')}.${province ? ` ${m.pick(province, 'name')}.` : ''}`;
}

/** What colours the map now and how many districts have a figure for it. */
export function spokenLayer(scene: Scene): string {
  const { data, choropleth, messages: m } = scene;
  const subtitle = subtitleOf(scene);
  if (!subtitle) return m.t('spoken-no-layer');
  const known = m.t('spoken-known', { known: choropleth.byUnit.size, count: data.districts.length });
  return `${titleOf(scene)} ${subtitle}. ${known}`;
}

/** The name of the unit or project whose summary is open; empty where none is. */
export function openName({ data, messages: m, selected, project: id }: Scene): string {
  const unit = data.unit(selected ?? '');
  const project = data.project(id ?? '');
  return project ? m.pick(project, 'name') : unit ? capitalise(unitName(m, unit)) : '';
}

/** What changed from one scene to the next, as far as a reader must be told; empty where nothing is. */
export function spokenChange(before: Scene, now: Scene): string {
  const { messages: m } = now;
  const [was, is] = [before.choropleth, now.choropleth];
  if (was.layer !== is.layer || was.year !== is.year) return spokenLayer(now);
  const name = openName(now);
  const other = now.data.unit(now.compared ?? '');
  if (other && (before.compared !== now.compared || before.selected !== now.selected))
    return m.t('spoken-compared', { name, other: capitalise(unitName(m, other)) });
  if (before.selected === now.selected && before.project === now.project && before.compared === now.compared)
    return '';
  return name ? m.t('spoken-opened', { name }) : m.t('spoken-closed');
}
