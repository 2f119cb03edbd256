import type { Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Scene } from '../scene/scene.ts';
import { coloursCommunes } from './legend.ts';

type Of = Pick<Dataset, 'region' | 'provinces'>;

/** The day on which the units ended; empty where they still stand. */
export const untilDate = ({ region: { until } }: Of, m: Messages): string =>
  until ? m.date(until.date) : '';

/** Which units these are, in a sentence; empty where they still stand. */
export const unitsDate = (data: Of, m: Messages): string =>
  data.region.until ? m.t('units-date', { date: untilDate(data, m) }) : '';

/** The same, and what became of them. */
export const unitsDateLong = (data: Of, m: Messages): string =>
  data.region.until ? m.t('units-date-long', { date: untilDate(data, m) }) : '';

/**
 * The same of what a scene shows: `districts`, or what is said of today's communes, and of their own counts where these
 * colour them.
 */
export function unitsText(scene: Scene, districts: string): string {
  const { data, choropleth, messages: m, unitsNote = districts } = scene;
  const own = coloursCommunes(scene) && data.indicator(choropleth.layer);
  return own ? `${unitsNote} ${m.pick(own, 'about')}` : unitsNote;
}

/** Names of the provinces: `Cần Thơ, Long An và Sóc Trăng`. */
export const provinceNames = ({ provinces }: Of, m: Messages): string =>
  m.list(provinces.map((each) => m.pick(each, 'name')));

/** What the map is called for those who do not see it. */
export const mapLabel = (data: Of & Pick<Dataset, 'districts'>, m: Messages): string =>
  m.t('map-label', { count: data.districts.length, places: provinceNames(data, m) });

/** What a unit belongs to since it ended; empty where it still stands. */
export const successorHeading = (data: Of, m: Messages): string =>
  data.region.until ? m.t('successor', { date: untilDate(data, m) }) : '';
