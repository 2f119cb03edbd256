import type { Messages } from '../i18n/messages.ts';
import type { AddressHit } from '../model/addresses.ts';
import type { Unit } from '../model/columns.ts';
import type { Commune, Succession } from '../model/commune-columns.ts';
import type { Communes } from '../model/communes.ts';
import type { Bounds } from '../scene/camera.ts';
import { communeName, oldCommuneName } from './commune-names.ts';
import { capitalise, unitName } from './figure-text.ts';
import type { Result } from './search-results.ts';

/** What an atlas knows of communes and of the units before them. */
interface Known {
  communes: Communes;
  /** Provinces and districts of before, as `findAddresses` takes them. */
  units: readonly Unit[];
  /** Where a commune of today lies, by its code, if that is known. */
  boundsOf?(commune: string): Bounds | undefined;
}

/**
 * What was found, in words: of an old commune its district and what became of it, of one of today its province, and which old
 * commune of its name it includes. Needs the messages with the strings of communes.
 */
export function addressResults(
  m: Messages,
  { communes, units, boundsOf }: Known,
  hits: readonly AddressHit[],
): Result[] {
  const unit = (code: string) => units.find((each) => each.code === code);
  const nameOf = (code: string) => {
    const found = unit(code);
    return found ? m.pick(found, 'name') : code;
  };
  /** With its province where two are called so. */
  const districtName = (code: string) => {
    const alike = units.filter(
      ({ level, name_vi }) => level === 'district' && name_vi === unit(code)?.name_vi,
    );
    return [nameOf(code), ...(alike.length > 1 ? [nameOf(unit(code)?.province ?? '')] : [])].join(', ');
  };
  /** Without its kind, as in an address: `Tây Ninh`. */
  const provinceOf = (commune: Commune) => m.pick(commune, 'province').replace(/^[\p{Ll} ]+/u, '');

  /** Of a commune that the address names itself. */
  function aboutItself(commune: Commune, old: readonly Succession[]): string {
    const namesakes = communes.communes.filter(({ name_vi }) => name_vi === commune.name_vi);
    const today = provinceOf(commune);
    const province =
      namesakes.length > 1
        ? m.t('communes-found-namesake', { province: today, old: nameOf(commune.old_province) })
        : today;
    const [first] = old;
    if (!first) return province;
    const district = unit(first.district);
    if (first.part === 'unchanged' && district)
      return m.t('communes-found-unchanged', { province, district: unitName(m, district) });
    const parts = old.map((row) =>
      m.t('communes-found-part', {
        part: row.part,
        name: oldCommuneName(m, row),
        district: districtName(row.district),
      }),
    );
    return m.t('communes-found-includes', { province, old: m.list(parts) });
  }

  return hits.flatMap(({ commune: code, itself, old }) => {
    const commune = communes.commune(code);
    if (!commune) return [];
    const name = itself
      ? communeName(m, commune)
      : m.list(
          old.map((row) =>
            m.t('communes-found-old', { name: oldCommuneName(m, row), district: districtName(row.district) }),
          ),
        );
    const about = itself
      ? aboutItself(commune, old)
      : m.t('communes-found-became', {
          part: old[0]?.part ?? 'whole',
          name: communeName(m, commune),
          province: provinceOf(commune),
        });
    const found = { commune: code, bounds: boundsOf?.(code) };
    return [{ found, name: capitalise(name), about, value: '', classId: '', glyph: '' }];
  });
}
