import { COMMUNE_SOURCES } from '../i18n/commune-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import { SHARE_SOURCES } from '../i18n/share-sources.ts';
import type { Communes } from '../model/communes.ts';
import { firstLayer } from '../model/figures.ts';
import type { Scene } from '../scene/scene.ts';
import { figureOfView } from '../state/shared-view.ts';
import { communeName, distinctCommune, oldDistrict, percent } from '../text/commune-names.ts';
import { headlines } from '../text/commune-table.ts';
import { shortValue, unitName } from '../text/figure-text.ts';
import { untilDate } from '../text/region-text.ts';
import { reportedText, unreportedText } from './share-text.ts';

/** A commune of today as its page says it. */
export interface SharedCommune {
  /** Of the page, without the site's name: `Xã Rạch Kiến, tỉnh Tây Ninh: huyện Cần Đước cũ, đạt chỉ tiêu 23/24 (2023)`. */
  title: string;
  /** Where it is and was, and what its former districts reported, each figure as theirs and with its source. */
  description: string;
  /** `Xã Rạch Kiến`. */
  name: string;
  /** With its kind: `tỉnh Tây Ninh`. */
  province: string;
  /** Codes of the former districts, the largest share first. */
  districts: string[];
}

/** The scene's messages with the strings of heads and of communes. */
function wordsOf({ messages }: Scene): Messages {
  messages.add(SHARE_SOURCES);
  messages.add(COMMUNE_SOURCES);
  return messages;
}

/** What the page of a commune says; `undefined` for a code that is none. The scene's data are the districts'. */
export function shareCommune(scene: Scene, communes: Communes, code: string): SharedCommune | undefined {
  const { data } = scene;
  const m = wordsOf(scene);
  const commune = communes.commune(code);
  if (!commune) return undefined;
  const districts = communes.partsOf(code).map(({ district }) => district);
  const names = {
    commune: distinctCommune(data, communes, m, commune),
    province: m.pick(commune, 'province'),
  };
  return {
    title: titleOf(scene, names, districts),
    description: [
      m.t('share-commune', { ...names, date: untilDate(data, m), ...before(scene, communes, code) }),
      ...figuresText(scene, districts, communeName(m, commune)),
    ].join(' '),
    name: names.commune,
    province: names.province,
    districts,
  };
}

/** The figure of a single district of before stands in the title, behind its name; of several none does. */
function titleOf(
  { data, messages: m }: Scene,
  names: Record<'commune' | 'province', string>,
  districts: string[],
): string {
  const layer = firstLayer(data);
  const indicator = data.indicator(layer);
  const [unit = ''] = districts;
  const figure = districts.length === 1 && figureOfView(data, { layer, unit });
  const old = m.list(districts.map((each) => oldDistrict(data, m, each)));
  return figure && indicator
    ? m.t('share-commune-title', {
        ...names,
        district: old,
        layer: m.pick(indicator, 'name').toLocaleLowerCase(m.lang),
        value: shortValue(m, figure),
        year: String(figure.year),
      })
    : m.t('share-commune-title-none', { ...names, districts: old });
}

/** Districts and province of before; with the share of the commune's area where the districts are several. */
function before({ data, messages: m }: Scene, communes: Communes, code: string) {
  const parts = communes.partsOf(code);
  const nameOf = (each = '') => {
    const unit = data.unit(each);
    return unit ? unitName(m, unit) : each;
  };
  const districts = parts.map(({ district, share }) =>
    parts.length > 1
      ? m.t('share-commune-part', { district: nameOf(district), share: percent(m, share) })
      : nameOf(district),
  );
  return { districts: m.list(districts), old: nameOf(communes.commune(code)?.old_province) };
}

/** What the districts reported of the layers that stand at the head of a summary, and that it is not the commune's. */
function figuresText(scene: Scene, districts: string[], commune: string): string[] {
  const { data, messages: m } = scene;
  const layers = headlines(data).map(({ id }) => id);
  const said = districts.map((unit) => {
    const reported = layers.map((layer) => reportedText(scene, { layer, unit })).filter(Boolean);
    return reported.length > 0 ? reported.join(' ') : unreportedText(scene, unit, layers);
  });
  const any = districts.some((unit) => layers.some((layer) => figureOfView(data, { layer, unit })));
  return any ? [m.t('commune-reported-about', { commune }), ...said] : said;
}
