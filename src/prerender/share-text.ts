import type { Messages } from '../i18n/messages.ts';
import { SHARE_SOURCES } from '../i18n/share-sources.ts';
import type { Figure } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Scene } from '../scene/scene.ts';
import { figureOfView, type SharedView } from '../state/shared-view.ts';
import { attainmentSentence, capitalise, figureText, shortValue, unitName } from '../text/figure-text.ts';
import { provenanceText } from '../text/provenance-text.ts';
import { provinceNames } from '../text/region-text.ts';
import { subtitleOf, titleOf } from '../text/title.ts';

/** The scene's messages with the strings of heads. */
function wordsOf({ messages }: Scene): Messages {
  messages.add(SHARE_SOURCES);
  return messages;
}

/** Name with its kind; a district's with its province, since two districts bear the same name. */
function fullName({ data, messages: m }: Scene, code: string): string {
  const unit = data.unit(code);
  if (!unit) return code;
  const province = unit.level === 'district' ? data.unit(unit.province) : undefined;
  return capitalise(unitName(m, unit)) + (province ? `, ${m.pick(province, 'name')}` : '');
}

/** Title of a view's page, without the site's name: `Huyện Cần Đước, Long An: Đạt chỉ tiêu 23/24 (2023)`. */
export function shareTitle(scene: Scene, view: SharedView): string {
  const { data } = scene;
  const m = wordsOf(scene);
  const indicator = data.indicator(view.layer);
  if (view.unit === null || !indicator) return titleOf(scene);
  const args = { unit: fullName(scene, view.unit), layer: m.pick(indicator, 'name') };
  const figure = figureOfView(data, view);
  if (!figure) return m.t('share-title-none', args);
  return m.t('share-title', { ...args, value: shortValue(m, figure), year: String(figure.year) });
}

function sourceOf({ data, messages: m }: Scene, figure: Figure): string {
  const source = data.source(figure.source);
  return source ? `${m.t('source-of', { outlet: source.outlet, date: m.date(source.published) })}.` : '';
}

/** What the atlas as a whole is. */
export const siteDescription = (scene: Scene, about: Record<'about_vi' | 'about_en', string>): string =>
  wordsOf(scene).t('share-site', {
    count: scene.data.districts.length,
    places: provinceNames(scene.data, scene.messages),
    about: scene.messages.pick(about, 'about'),
  });

/** Names of a province, or of all: `Cần Thơ, Long An và Sóc Trăng`. */
export function placeNames(scene: Scene, province: string | null): string {
  const { data, messages: m } = scene;
  const one = province === null ? undefined : data.unit(province);
  return one ? m.pick(one, 'name') : provinceNames(data, m);
}

/** What a card's picture shows, for those who do not see it. */
export function cardText(scene: Scene, province: string | null): string {
  const { data, choropleth } = scene;
  const m = wordsOf(scene);
  const indicator = data.indicator(choropleth.layer);
  return m.t('share-card', {
    place: placeNames(scene, province),
    layer: indicator ? m.pick(indicator, 'name') : '',
    year: String(choropleth.year),
    known: known(scene, data, province),
    count: province === null ? data.districts.length : data.districtsOf(province).length,
  });
}

/** The highest or lowest value of the map, with the district's name where it is the only one. */
function extreme(scene: Scene, pick: (...values: number[]) => number): string {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const all = [...choropleth.byUnit];
  const value = pick(...all.map(([, each]) => each.value));
  const those = all.filter(([, each]) => each.value === value);
  const [first] = those;
  if (!first || !indicator) return '';
  const [code, { figure }] = first;
  if (those.length === 1) return `${fullName(scene, code)}: ${figureText(m, indicator, figure)}`;
  const shared =
    figure.value === null
      ? m.t('computed-rate', { value: m.number(value, 1) })
      : figureText(m, indicator, figure);
  return m.t('share-shared-value', { value: shared, count: those.length });
}

const known = ({ choropleth }: Scene, data: Dataset, province: string | null) =>
  [...choropleth.byUnit.keys()].filter((code) => province === null || data.unit(code)?.province === province)
    .length;

/** The figure that speaks for a unit, in words, with its source; empty where there is none. */
export function reportedText(scene: Scene, view: Pick<SharedView, 'layer' | 'unit'>): string {
  const { data } = scene;
  const m = wordsOf(scene);
  const indicator = data.indicator(view.layer);
  const figure = figureOfView(data, view);
  const unit = figure && data.unit(figure.unit);
  if (!indicator || !unit) return '';
  const counted = view.layer === 'target_attainment' && attainmentSentence(m, unit, figure);
  const args = { unit: fullName(scene, unit.code), layer: m.pick(indicator, 'name').toLocaleLowerCase('vi') };
  const value = figureText(m, indicator, figure);
  // An estimate or a reservation belongs to the figure wherever it is quoted.
  const note = m.pick(figure, 'note');
  return [
    counted || m.t('share-figure', { ...args, year: String(figure.year), value }),
    note,
    sourceOf(scene, figure),
  ]
    .filter(Boolean)
    .join(' ');
}

/** That a unit has no figure of these layers. */
export function unreportedText(scene: Scene, unit: string, layers: readonly string[]): string {
  const { data } = scene;
  const m = wordsOf(scene);
  const names = layers.flatMap((id) => {
    const indicator = data.indicator(id);
    return indicator ? [`“${m.pick(indicator, 'name')}”`] : [];
  });
  return m.t('share-none', { unit: fullName(scene, unit), layer: m.list(names) });
}

/** What the view shows, in words that follow from its figures alone; says so where there is none. */
export function shareDescription(scene: Scene, view: SharedView): string {
  const { data, choropleth } = scene;
  const m = wordsOf(scene);
  const indicator = data.indicator(view.layer);
  const unit = view.unit === null ? undefined : data.unit(view.unit);
  if (!indicator || !unit || view.unit === null) {
    const subtitle = subtitleOf(scene);
    if (choropleth.byUnit.size === 0) return m.t('share-layer-none', { subtitle });
    const counts = { subtitle, known: choropleth.byUnit.size, count: data.districts.length };
    // Among figures of several years none is the highest.
    if (choropleth.year === 'latest')
      return `${m.t('share-layer-latest', counts)} ${provenanceText(scene, 'file')}`.trim();
    const layer = m.t('share-layer', {
      ...counts,
      high: extreme(scene, Math.max),
      low: extreme(scene, Math.min),
    });
    return `${layer} ${provenanceText(scene, 'file')}`.trim();
  }
  const said = [reportedText(scene, view) || unreportedText(scene, view.unit, [view.layer])];
  if (unit.level === 'province' && choropleth.year !== null) {
    const count = data.districtsOf(unit.code).length;
    said.push(
      m.t('share-districts', { known: known(scene, data, unit.code), count, year: String(choropleth.year) }),
    );
  }
  said.push(provenanceText(scene, 'file'));
  return said.filter(Boolean).join(' ');
}
