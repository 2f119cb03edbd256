import type { Messages } from '../i18n/messages.ts';
import type { Commune, Succession } from '../model/commune-columns.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { capitalise, unitName } from './figure-text.ts';

/** A commune's name with its kind: `xã Rạch Kiến`. */
export const communeName = (m: Messages, commune: Commune): string =>
  m.t(`unit-${commune.kind}`, { name: m.pick(commune, 'name') });

/** The same of an old commune; wards may bear a number: `phường 5`. */
export const oldCommuneName = (m: Messages, { old_kind, old_name: name }: Succession): string =>
  m.t(old_kind === 'phuong' && /^\d/.test(name) ? 'unit-numbered' : `unit-${old_kind}`, { name });

/** With a capital letter, and with the old province where another one is called the same: `Xã Vĩnh Thạnh (Long An cũ)`. */
export function distinctCommune(data: Dataset, communes: Communes, m: Messages, commune: Commune): string {
  const { kind, name_vi, old_province } = commune;
  const alike = communes.communes.filter((each) => each.name_vi === name_vi && each.kind === kind);
  const province = alike.length > 1 && data.unit(old_province);
  const name = capitalise(communeName(m, commune));
  return province ? m.t('commune-namesake', { name, province: m.pick(province, 'name') }) : name;
}

/** A district's name by its code, in words of the caller's; with its province where two bear the name. */
function distinctDistrict(
  data: Dataset,
  m: Messages,
  code: string,
  worded: (name: string) => string,
): string {
  const unit = data.unit(code);
  if (!unit) return code;
  const alike = data.districts.filter(({ name_vi, kind }) => name_vi === unit.name_vi && kind === unit.kind);
  const province = alike.length > 1 && data.unit(unit.province);
  return worded(unitName(m, unit)) + (province ? ` (${m.pick(province, 'name')})` : '');
}

/** `huyện Cần Đước`, `huyện Châu Thành (Long An)`. */
export const districtName = (data: Dataset, m: Messages, code: string): string =>
  distinctDistrict(data, m, code, (name) => name);

/** A district that is no more: `huyện Cần Đước cũ`, `huyện Châu Thành cũ (Long An)`. */
export const oldDistrict = (data: Dataset, m: Messages, code: string): string =>
  distinctDistrict(data, m, code, (name) => m.t('commune-district', { name }));

/** A share of a commune's area in per cent, without the sign: `84,8`. */
export const percent = (m: Messages, share: number): string => m.number(100 * share, 1);
