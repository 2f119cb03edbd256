import type { Messages } from '../i18n/messages.ts';
import type { Source } from '../model/columns.ts';
import type { Commune } from '../model/commune-columns.ts';
import { communeDensity, countSource } from '../model/commune-counts.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { distinctCommune, oldCommuneName, oldDistrict, percent } from './commune-names.ts';
import { capitalise } from './figure-text.ts';

/** A number of the commune itself. */
export interface CommuneFact {
  id: 'people' | 'area' | 'density';
  name: string;
  value: string;
  /** Who publishes it, and by which collection it came; none of what is computed. */
  source?: Source;
}

/** What one clause of a resolution made the commune of. */
export interface MadeOf {
  /** `khoản 84 Điều 1`; empty where the resolution leaves the commune as it was. */
  clause: string;
  source: Source | undefined;
  /** Old communes with their district, whole or in part: `một phần xã Long Trạch, huyện Cần Đước cũ`. */
  members: string[];
}

/** What a district reported that the commune's area, or a share of it, belonged to. */
export interface Reported {
  /** Code of the district. */
  district: string;
  /** `huyện Cần Đước cũ`. */
  name: string;
  heading: string;
}

export interface CommuneSummary {
  commune: Commune;
  name: string;
  /** With its kind: `tỉnh Tây Ninh`. */
  province: string;
  /** How many communes of the province are outside the map; empty where none is. */
  elsewhere: string;
  facts: CommuneFact[];
  /** What a reader has to know of the commune's lines; otherwise empty. */
  note: string;
  madeOf: MadeOf[];
  /** The largest share first. */
  reported: Reported[];
}

function facts(m: Messages, { whole }: Communes, commune: Commune): CommuneFact[] {
  const { people, area_km2 } = commune;
  const fact = (id: CommuneFact['id'], value: number): CommuneFact => ({
    id,
    name: m.t(`commune-${id}`),
    value: m.t(`commune-${id}-value`, { value: m.number(value) }),
    source: id === 'density' ? undefined : countSource(commune, whole, id),
  });
  return [fact('people', people), fact('area', area_km2), fact('density', communeDensity(commune))];
}

function madeOf(data: Dataset, m: Messages, communes: Communes, code: string): MadeOf[] {
  const groups = new Map<string, MadeOf>();
  for (const row of communes.madeOf(code)) {
    const key = `${row.source} ${row.clause}`;
    const group = groups.get(key) ?? {
      clause: row.clause === null ? '' : m.t('commune-clause', { clause: row.clause }),
      source: data.source(row.source),
      members: [],
    };
    groups.set(key, group);
    const commune = m.t('commune-part', { part: row.part, commune: oldCommuneName(m, row) });
    group.members.push(
      capitalise(m.t('commune-member', { commune, district: oldDistrict(data, m, row.district) })),
    );
  }
  return [...groups.values()];
}

function reported(data: Dataset, m: Messages, communes: Communes, code: string): Reported[] {
  const parts = communes.partsOf(code);
  return parts.map(({ district, share }) => {
    const name = oldDistrict(data, m, district);
    const heading = m.t('commune-reported', {
      district: name,
      share: parts.length > 1 ? percent(m, share) : 'all',
    });
    return { district, name, heading };
  });
}

/**
 * Everything the atlas knows of a commune of today, in words and in order; undefined for a code that is none. Its
 * districts' figures stay theirs. Needs the messages with the strings of communes.
 */
export function summariseCommune(
  data: Dataset,
  communes: Communes,
  m: Messages,
  code: string,
): CommuneSummary | undefined {
  const commune = communes.commune(code);
  if (!commune) return undefined;
  const province = m.pick(commune, 'province');
  const elsewhere = communes.whole.elsewhere.find(({ province_vi }) => province_vi === commune.province_vi);
  return {
    commune,
    name: distinctCommune(data, communes, m, commune),
    province,
    elsewhere: elsewhere
      ? m.t('commune-elsewhere', { province, count: elsewhere.communes, old: m.pick(elsewhere, 'old') })
      : '',
    facts: facts(m, communes, commune),
    note: m.pick(commune, 'note'),
    madeOf: madeOf(data, m, communes, code),
    reported: reported(data, m, communes, code),
  };
}
