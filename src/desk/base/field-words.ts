import type { MessageId, Messages } from '../../i18n/messages.ts';
import type { Role } from '../../intake/sheet.ts';
import type { Unit } from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';
import { BASES, FIGURE_KINDS, FLAGS, QUALIFIERS } from '../../model/vocabulary.ts';
import { unitName } from '../../text/figure-text.ts';

/** A value that a cell may hold, and what it is called. */
export interface Choice {
  value: string;
  name: string;
}

/** The role of a wide table's column, which names its year. */
type RoleOfOneYear = Extract<Role, `value ${number}`>;
export const isOfOneYear = (role: Role): role is RoleOfOneYear => role.startsWith('value ');
export const yearOf = (role: RoleOfOneYear): string => role.slice(6);

/**
 * The string that names a field: that of the column in a CSV file, but `column-field-…` where the desk has no such column or
 * explains to an editor what the file calls by the name of the data's own column. A unit and an indicator are
 * shown by name, not by code.
 */
const FIELD_NAMES: Record<Exclude<Role, RoleOfOneYear>, MessageId> = {
  unit: 'column-unit_name',
  province: 'column-province',
  indicator: 'column-indicator_name',
  year: 'column-year',
  since: 'column-since',
  kind: 'column-field-kind',
  value: 'column-value',
  value_max: 'column-value_max',
  numerator: 'column-numerator',
  denominator: 'column-denominator',
  exceeded: 'column-field-exceeded',
  qualifier: 'column-field-qualifier',
  basis: 'column-basis',
  flag: 'column-field-flag',
  source: 'column-source',
  outlet: 'column-outlet',
  title: 'column-title',
  published: 'column-field-published',
  url: 'column-url',
  note_vi: 'column-field-note_vi',
  note_en: 'column-field-note_en',
  skip: 'column-field-skip',
};

/** What a column's content is called: `Đơn vị`. */
export function fieldName(m: Messages, field: Role): string {
  return isOfOneYear(field) ? m.t('column-field-value-of', { year: yearOf(field) }) : m.t(FIELD_NAMES[field]);
}

/** A unit as nobody mistakes it: `huyện Châu Thành, thuộc tỉnh Long An`. */
export function fullUnitName(m: Messages, unit: Unit, data: Dataset): string {
  const province = data.unit(unit.province);
  const name = unitName(m, unit);
  return province ? `${name}, ${m.t('unit-in', { province: unitName(m, province) })}` : name;
}

/** A unit's code, an indicator's or a source's id in words; anything else as it is. */
export function candidateName(m: Messages, field: Role, id: string, data: Dataset): string {
  const unit = field === 'unit' || field === 'province' ? data.unit(id) : undefined;
  if (unit) return fullUnitName(m, unit, data);
  const indicator = field === 'indicator' ? data.indicator(id) : undefined;
  if (indicator) return m.pick(indicator, 'name');
  const source = field === 'source' ? data.source(id) : undefined;
  return source ? `${source.outlet}, ${m.date(source.published)}: ${source.title}` : id;
}

const named = <Word extends string>(
  values: readonly Word[],
  name: (word: Word extends '' ? 'none' : Word) => string,
): Choice[] =>
  values.map((value) => ({ value, name: name((value || 'none') as Word extends '' ? 'none' : Word) }));

/** Among communes no figure is a province's. */
function communesIn({ units }: Dataset): Unit[] | undefined {
  const communes = units.filter(({ level }) => level === 'commune');
  return communes.length > 0 ? communes : undefined;
}

/** All that a cell of this column may hold; `null` where that is any text or number. */
export function choicesOf(m: Messages, field: Role, data: Dataset): Choice[] | null {
  switch (field) {
    case 'unit':
      return (communesIn(data) ?? data.units).map((unit) => ({
        value: unit.code,
        name: fullUnitName(m, unit, data),
      }));
    case 'province':
      return data.provinces.map((unit) => ({ value: unit.code, name: unitName(m, unit) }));
    case 'indicator':
      return data.indicators.map(({ id, ...row }) => ({ value: id, name: m.pick(row, 'name') }));
    case 'source':
      return data.sources.map(({ id }) => ({ value: id, name: candidateName(m, field, id, data) }));
    case 'kind':
      return named(FIGURE_KINDS, (word) => m.t(`report-kind-${word}`));
    case 'qualifier':
      return named(QUALIFIERS, (word) => m.t(`report-qualifier-${word}`));
    case 'basis':
      return named(BASES, (word) => m.t(`report-basis-${word}`));
    case 'flag':
      return named(FLAGS, (word) => m.t(`report-flag-${word}`));
    default:
      return null;
  }
}
