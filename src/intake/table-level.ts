import type { Dataset } from '../model/dataset.ts';
import { matchUnit, type UnitMatch, unitsOf } from '../model/match-unit.ts';
import type { CommuneData, IntakeData } from './commune-data.ts';
import { roleOfHeading } from './headings.ts';
import { withoutBackMark } from './marks.ts';
import { isOfTheTable } from './place-words.ts';
import { valueColumns } from './read-item.ts';
import { yearsIn } from './senses.ts';
import type { Intake } from './sheet.ts';

/** The question that an editor answers who knows what a table's names are. */
export const LEVEL_QUESTION = 'level';
/** One name of communes alone makes so many names of a table doubtful as those of districts. */
const DOUBTED = 4;

/** What the names of a table are those of. */
export interface TableLevel {
  level: 'district' | 'commune';
  /** The names alone do not tell. */
  unclear: boolean;
  /** A name in it that no unit of this level has, but a commune; empty without one that tells. */
  other: string;
}

/**
 * Decides over a whole table whether its names are those of districts or of communes of today, most of which are called
 * alike. Names that only one of them has tell, and most of them count; old communes are none of today's. A table of years
 * before the reform has none of today's. What the editor has said stands.
 */
export function levelOf(intake: Intake, data: IntakeData): TableLevel {
  const { today: communes } = data;
  if (!communes) return { level: 'district', unclear: false, other: '' };
  const { districts, today, old, both, beside } = namesIn(intake, data, communes);
  const [ofDistricts, ofToday] = [districts.length, today.length];
  const before = isBefore(intake, data);
  const mixed = Math.min(ofDistricts, ofToday) * 2 >= Math.max(ofDistricts, ofToday, 1);
  const silent = ofDistricts + ofToday + old.length === 0 && both.length > 0;
  const found = !before && ofToday > ofDistricts && ofToday >= old.length ? 'commune' : 'district';
  const answer = intake.answers[LEVEL_QUESTION];
  const level = answer === 'district' || answer === 'commune' ? answer : found;
  const others = level === 'commune' ? [...old, ...beside] : [...old, ...today];
  const telling =
    level === 'commune' || (others.length > ofDistricts && others.length * DOUBTED >= both.length);
  return {
    level,
    unclear: !before && (mixed || silent),
    other: (telling && others[0]) || '',
  };
}

/** The dataset that a sheet's names and indicators are those of. */
export const dataOf = (level: TableLevel['level'], data: IntakeData): Dataset =>
  (level === 'commune' && data.today) || data;

/**
 * A sheet as one of this level: indicators that were chosen for the other become those of the same name, as people and area
 * are called alike at both. Without one nothing is chosen.
 */
export function asOf(level: TableLevel['level'], intake: Intake, all: IntakeData): Intake {
  const data = dataOf(level, all);
  const own = (id: string): string => {
    const other = data.indicator(id) ? undefined : (all.indicator(id) ?? all.today?.indicator(id));
    return other ? (data.indicators.find(({ name_vi }) => name_vi === other.name_vi)?.id ?? '') : id;
  };
  const indicators = intake.indicators.map(own);
  const indicator = own(intake.defaults.indicator);
  const same =
    indicator === intake.defaults.indicator && indicators.every((id, at) => id === intake.indicators[at]);
  return same ? intake : { ...intake, indicators, defaults: { ...intake.defaults, indicator } };
}

/**
 * The different names that have a figure beside them, by what alone they can be. Where codes stand for them, an old commune's
 * name beside tells, too: most of today's have the code of one.
 */
function namesIn(intake: Intake, data: Dataset, communes: CommuneData) {
  const { header, roles, rows } = intake;
  const [districtOf, communeOf] = [matchUnit(data), matchUnit(communes)];
  const names: Record<'districts' | 'today' | 'old' | 'both' | 'beside', string[]> = {
    ...{ districts: [], today: [], old: [], both: [], beside: [] },
  };
  const values = valueColumns(intake);
  const hasFigure = (row: readonly string[]) =>
    values.length === 0 || values.some((value) => /\d/.test(row[value] ?? ''));
  const withFigures = rows.filter(hasFigure);
  const cellsIn = (column: number) => [
    ...new Set(withFigures.map((row) => withoutBackMark(row[column] ?? ''))),
  ];
  const column = roles.indexOf('unit');
  for (const name of column < 0 ? [] : cellsIn(column)) {
    if (isOfTheTable(name)) continue;
    const isDistrict = isSurely(districtOf(name), 'district');
    const isCommune = isSurely(communeOf(name), 'commune');
    if (isDistrict && isCommune) names.both.push(name);
    else if (isDistrict) names.districts.push(name);
    else if (isCommune) names.today.push(name);
    else if (communes.isOld(name)) names.old.push(name);
  }
  for (const [place, heading] of header.entries())
    if (roles[place] === 'skip' && roleOfHeading(heading) === 'unit')
      names.beside.push(
        ...cellsIn(place).filter((name) => districtOf(name).kind === 'none' && communes.isOld(name)),
      );
  return names;
}

const isSurely = (match: UnitMatch, level: TableLevel['level']): boolean =>
  match.kind !== 'doubtful' && unitsOf(match).some((unit) => unit.level === level);

/** All years that the table says are before that of the reform. */
function isBefore({ roles, rows, header, above, defaults, worksheet }: Intake, { region }: Dataset): boolean {
  const first = Number(region.until?.date.slice(0, 4) ?? 0);
  const column = roles.indexOf('year');
  const own = [
    ...roles.filter((role) => role.startsWith('value ')),
    ...(column < 0 ? [] : rows.map((row) => row[column] ?? '')),
    defaults.year,
  ].flatMap(yearsIn);
  const around = [worksheet?.name ?? '', ...header, ...rows.slice(0, above).flat()];
  const years = own.length > 0 ? own : around.flatMap(yearsIn);
  return years.length > 0 && years.every((year) => year < first);
}
