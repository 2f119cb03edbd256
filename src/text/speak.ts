import { rankOf } from '../model/figures.ts';
import { sortedUnits } from '../scale/choropleth.ts';
import type { Scene, ValueWords } from '../scene/scene.ts';
import { distinctName, districtTitle, shownValue } from './district-title.ts';
import { capitalise } from './figure-text.ts';
import { classLabel } from './legend.ts';
import { subtitleOf, titleOf } from './title.ts';

/*
 * What a screen reader says of the map. Needs the scene's messages with the strings of `speech.ftl`. Whole sentences, since
 * they are heard without the picture.
 */

/** Behind the value that the map shows of a unit, each begun by a comma: its class, and its rank where it has one. */
export function spokenStanding({ data, choropleth, messages: m }: Scene, code: string): string {
  const { layer, year } = choropleth;
  const coloured = choropleth.byUnit.get(code);
  const mapClass = choropleth.classes.find(({ id }) => id === coloured?.classId);
  const rank = coloured && year !== null ? rankOf(data, code, layer, year) : undefined;
  const said = [''];
  if (mapClass) said.push(m.t('spoken-class', { class: classLabel(m, data.indicator(layer), mapClass) }));
  if (rank && rank.of > 1) said.push(m.t('spoken-rank', { rank: rank.rank, of: rank.of }));
  return said.join(', ');
}

/**
 * A district as it is met with the keys: `Thị xã Vĩnh Châu: đạt 12 trong 15 chỉ tiêu (2023), nhóm 80 đến dưới 90 %, hạng
 * 9 trong 12. Sóc Trăng.` Terse: name and value.
 */
export function spokenDistrict(scene: Scene, code: string, terse = false): string {
  const { data, messages: m } = scene;
  const unit = data.unit(code);
  if (terse || !unit) return districtTitle(scene, code);
  const value: ValueWords = (of, each) => shownValue(of, each) + spokenStanding(of, each);
  // A commune of today, whose province is not that of before.
  if (scene.title) return `${scene.title(scene, code, value)}. ${capitalise(m.pick(unit, 'successor'))}.`;
  const title = districtTitle(scene, code);
  const province = data.unit(unit.province);
  const name = province ? m.pick(province, 'name') : '';
  const behind = name && !title.includes(`(${name})`) ? ` ${name}.` : '';
  return `${title}${spokenStanding(scene, code)}.${behind}`;
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** What colours the map now and how many districts have a figure for it. */
function spokenLayer(scene: Scene): string[] {
  const { choropleth, messages: m } = scene;
  const subtitle = subtitleOf(scene);
  if (!subtitle) return [m.t('spoken-no-layer')];
  return [
    sentence(subtitle),
    m.t('spoken-known', { known: choropleth.byUnit.size, count: sortedUnits(choropleth) }),
  ];
}

/** The map in at most 50 words: what is on it, or an editor's own description of that, and how to walk it. */
export const shortDescription = (scene: Scene, own = ''): string =>
  [...(own ? [own] : spokenLayer(scene)), scene.messages.t('spoken-keys')].join(' ');

/** The name of the unit or project whose summary is open; empty where none is. */
export function openName({ data, messages: m, selected, project: id }: Scene): string {
  const unit = data.unit(selected ?? '');
  const project = data.project(id ?? '');
  return project ? m.pick(project, 'name') : unit ? distinctName(data, m, unit) : '';
}

/** What changed since the scene `before`, as far as a reader must be told; empty where nothing is. */
export function spokenChange(now: Scene, before: Scene): string {
  const { data, messages: m } = now;
  const [was, is] = [before.choropleth, now.choropleth];
  if (was.layer !== is.layer || was.year !== is.year)
    return [sentence(titleOf(now)), ...spokenLayer(now)].join(' ');
  if (was.only !== is.only) {
    const alone = is.classes.find(({ id }) => id === is.only);
    if (!alone) return m.t('spoken-all');
    const words = classLabel(m, data.indicator(is.layer), alone);
    return m.t('spoken-only', { class: words, count: alone.units.length });
  }
  const name = openName(now);
  const other = data.unit(now.compared ?? '');
  if (other && (before.compared !== now.compared || before.selected !== now.selected))
    return m.t('spoken-compared', { name, other: distinctName(data, m, other) });
  if (before.selected === now.selected && before.project === now.project && before.compared === now.compared)
    return '';
  return name ? m.t('spoken-opened', { name }) : m.t('spoken-closed');
}

/** The points of the compass, clockwise from the north. */
const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

/** Where a district lies: what borders it, by direction, clockwise from the north; for a project the units that it lies in. */
export function spokenPlace(scene: Scene, code: string): string {
  const { data, messages: m } = scene;
  const nameOf = (each: string) => {
    const unit = data.unit(each);
    return unit ? distinctName(data, m, unit) : each;
  };
  const project = data.project(code);
  if (project) {
    const places = [...new Set([...project.units, ...(data.through[code] ?? [])])].map(nameOf);
    return `${m.pick(project, 'name')}. ${places.length > 0 ? m.t('spoken-in', { places: m.list(places) }) : ''}`;
  }
  const { label: [longitude, latitude] = [0, 0], neighbours = [] } = data.places[code] ?? {};
  const toward = neighbours.map((each) => {
    const [x, y] = data.places[each]?.label ?? [0, 0];
    const east = (x - longitude) * Math.cos((latitude * Math.PI) / 180);
    const turns = Math.atan2(east, y - latitude) / (2 * Math.PI);
    return { name: nameOf(each), direction: DIRECTIONS[(Math.round(turns * 8) + 8) % 8] };
  });
  const said = DIRECTIONS.flatMap((direction) => {
    const names = toward.filter((each) => each.direction === direction).map(({ name }) => name);
    return names.length > 0 ? [m.t('spoken-toward', { direction, names: names.join(', ') })] : [];
  });
  const province = data.unit(data.unit(code)?.province ?? '');
  const around = said.length > 0 ? `${capitalise(said.join('; '))}.` : m.t('spoken-alone');
  // A province is its own whereabouts.
  return province ? `${nameOf(code)}, ${m.pick(province, 'name')}. ${around}` : `${nameOf(code)}.`;
}
