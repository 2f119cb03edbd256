import type { Messages } from '../i18n/messages.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { distinctCommune, districtName } from './commune-names.ts';
import { untilDate } from './region-text.ts';

/** A commune of today that lies in a district, wholly or with a part. */
export interface ListedCommune {
  code: string;
  name: string;
  /** With which other districts it is shared: `chung với quận Ô Môn và huyện Cờ Đỏ cũ`; otherwise empty. */
  shared: string;
}

/**
 * The communes of today that took in a district's area, as the resolutions say it, in the order of their file, and a
 * heading for them. Needs the messages with the strings of communes.
 */
export function communesOf(
  data: Dataset,
  communes: Communes,
  m: Messages,
  district: string,
): { heading: string; communes: ListedCommune[] } {
  const those = communes.communes.flatMap((commune) => {
    const districts = [...new Set(communes.madeOf(commune.code).map((row) => row.district))];
    return districts.includes(district)
      ? [{ commune, others: districts.filter((code) => code !== district) }]
      : [];
  });
  const province = those[0] ? m.pick(those[0].commune, 'province') : '';
  return {
    heading: m.t('communes-since', { date: untilDate(data, m), count: those.length, province }),
    communes: those.map(({ commune, others }) => {
      const names = others.map((code) => districtName(data, m, code));
      return {
        code: commune.code,
        name: distinctCommune(data, communes, m, commune),
        shared: names.length > 0 ? m.t('communes-shared', { districts: m.list(names) }) : '',
      };
    }),
  };
}
