import type { Indicator } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { matchUnit, unitsOf } from '../model/match-unit.ts';
import { isNumber } from './column-readings.ts';
import type { IntakeData } from './commune-data.ts';
import { isKnownHeading, mayHeadIndex, rolesByHeading, withoutBrackets, yearOfHeading } from './headings.ts';
import { headingRows, spreadLevels } from './layout.ts';
import { matchIndicator } from './match-word.ts';
import { isValueRole } from './read-item.ts';
import { saysSensesOnly, withoutSenses } from './senses.ts';
import type { Intake, Role, Sheet } from './sheet.ts';
import { asOf, levelOf } from './table-level.ts';

/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 200;
const VALUES = ['value', 'numerator'] as const;

/**
 * A sheet with what can be told of its columns without asking, and nothing decided yet. Roles come from the
 * headings, failing that from the cells; a heading that is a year, or an indicator and a year, makes a column of a
 * wide table. An indicator named by exactly one heading is the default. Where the first row is data already, the
 * sheet has no headings: it becomes a row.
 */
export function newIntake(id: string, sheet: Sheet, data: IntakeData): Intake {
  const { today: communes } = data;
  const first = readAs(data, id, sheet);
  if (!communes) return first;
  // Indicators of communes are called as those of districts are: a table is read as both, and is what its names are.
  const ofCommunes = readAs(communes, id, sheet);
  if (levelOf(ofCommunes, data).level === 'district') return first;
  const named = ofCommunes.indicators.some(Boolean) || ofCommunes.defaults.indicator !== '';
  if (named || first.header.length !== ofCommunes.header.length) return ofCommunes;
  // What communes have no indicator of is a column of values all the same.
  const roles = ofCommunes.roles.map((role, column) => {
    const value = first.roles[column] ?? 'skip';
    return (role === 'skip' || role === 'value') && isValueRole(value) ? value : role;
  });
  return asOf(
    'commune',
    { ...ofCommunes, roles, indicators: first.indicators, defaults: first.defaults },
    data,
  );
}

function readAs(data: Dataset, id: string, sheet: Sheet): Intake {
  const unitOf = matchUnit(data);
  const indicatorOf = matchIndicator(data);
  const isUnit = (cell: string) => !/^\d{1,2}$/.test(cell) && unitOf(cell).kind !== 'none';
  const levelsOf = (cell: string): string[] => unitsOf(unitOf(cell)).map(({ level }) => level);
  const isDistrict = (cell: string) =>
    !/^\d{1,2}$/.test(cell) && levelsOf(cell).some((level) => level !== 'province');
  const isProvince = (cell: string) => !/^\d/.test(cell) && levelsOf(cell).includes('province');
  const whole = sheet.header.filter(isUnit).length === 1 ? withoutHeader(sheet) : sheet;
  const { header } = whole;
  const rows = whole.rows.slice(0, SAMPLE_ROWS);
  const roles = rolesByHeading(header);
  const mostly = (column: number, isSuch: (cell: string) => boolean) => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(isSuch).length > cells.length / 2;
  };
  const isIndex = (column: number) => mayHeadIndex(header[column] ?? '') && mostly(column, isNumber);
  for (const column of header.keys()) if (isIndex(column)) roles.delete(column);
  const has = (...names: readonly Role[]) => [...roles.values()].some((role) => names.includes(role));

  const levels = [header, ...whole.rows.slice(whole.above, whole.above + headingRows(whole, isUnit))];
  const over = spreadLevels(levels);
  const headings = header.map((_, column) =>
    [...new Set(over.map((level) => level[column] ?? '').filter(Boolean))].join(' '),
  );
  const named: { column: number; indicator: string; year?: number }[] = [];
  for (const [column, heading] of headings.entries()) {
    if (roles.has(column)) continue;
    const year = yearOfHeading(heading);
    const match = indicatorIn(year ? year.beside : heading);
    if (match) named.push({ column, indicator: match.id, year: year?.year });
    // What "Prel. 2022" and "Kế hoạch 2022" say beside the year is the report's question.
    else if (year && (year.alone || saysSensesOnly(year.beside))) roles.set(column, `value ${year.year}`);
  }
  const indicators = [...new Set(named.map(({ indicator }) => indicator))];
  const indicator = indicators.length === 1 && !has('value') ? (indicators[0] ?? '') : '';
  const ofColumns = header.map(() => '');
  if (!has('value')) {
    const lone = named.filter(({ column }) => mostly(column, isNumber) || indicators.length === 1);
    for (const { column, indicator: own, year } of lone) {
      const role: Role = year ? `value ${year}` : 'value';
      if (indicators.length > 1) ofColumns[column] = own;
      else if (role === 'value' && has('value')) continue;
      roles.set(column, role);
    }
  }

  /** "Thu nhập bình quân (triệu đồng)", "Kế hoạch thu ngân sách": what stands beside the name is the report's question. */
  function indicatorIn(heading: string): Indicator | undefined {
    for (const text of [heading, withoutBrackets(heading), withoutSenses(withoutBrackets(heading))]) {
      const match = indicatorOf(text);
      if (match.kind === 'one') return match.indicator;
    }
    return undefined;
  }

  /** Of the columns without a role, the one in which most cells are such; several are no guess unless the first will do. */
  const guess = (
    role: Role,
    isSuch: (cell: string) => boolean,
    several: boolean,
    fits: (column: number) => boolean = () => true,
  ) => {
    const such = header.flatMap((heading, column) => {
      const open = !roles.has(column) && (!isKnownHeading(heading) || isIndex(column));
      return open && fits(column) && mostly(column, isSuch) ? [column] : [];
    });
    const [column] = such;
    if (column !== undefined && (several || such.length === 1)) roles.set(column, role);
  };
  const wide = () => [...roles.values()].some((role) => role.startsWith('value '));
  // Where provinces and districts stand side by side, names are those of the districts.
  const districts = header.map((_, column) => mostly(column, isDistrict));
  // "Huyện, Xã": the names of a table are those of its own level.
  const [unitColumn] = [...roles].find(([, role]) => role === 'unit') ?? [];
  const better = districts.findIndex((is, column) => is && (!roles.has(column) || column === unitColumn));
  if (unitColumn !== undefined && !districts[unitColumn] && better >= 0 && isOfCommunes(data)) {
    roles.delete(unitColumn);
    roles.set(better, 'unit');
  }
  if (!has('unit'))
    guess('unit', isUnit, true, (column) => !districts.includes(true) || (districts[column] ?? false));
  if (!has('province')) guess('province', isProvince, false);
  if (!has('indicator') && !indicator) guess('indicator', (cell) => indicatorOf(cell).kind !== 'none', true);
  if (!has('year') && !wide()) guess('year', isYear, false);
  if (!has(...VALUES) && !wide()) guess('value', isNumber, false);

  // "Nguồn" may head the ids of our sources, or the names of papers.
  for (const [column, role] of roles)
    if (role === 'source' && !rows.some((row) => data.source(row[column] ?? '')) && !has('outlet'))
      if (rows.some((row) => /[^a-z0-9_-]/.test(row[column] ?? ''))) roles.set(column, 'outlet');

  return {
    ...whole,
    id,
    roles: header.map((_, column) => roles.get(column) ?? 'skip'),
    styles: header.map((_, column) => (whole.worksheet?.typed.includes(column) ? 'point' : null)),
    indicators: ofColumns,
    defaults: { indicator, year: '', kind: 'actual' },
    source: { outlet: '', title: '', published: '', url: '' },
    reason: { vi: '', en: '' },
    decisions: {},
    answers: {},
  };
}

const isOfCommunes = ({ units }: Dataset): boolean => units.some(({ level }) => level === 'commune');

const isYear = (cell: string): boolean => /^(199\d|20[0-2]\d|203[0-5])$/.test(cell);

function withoutHeader(sheet: Sheet): Sheet {
  const at = (row: number) => (row < sheet.above ? row : row + 1);
  const ragged = Object.entries(sheet.ragged).map(([row, cells]) => [at(Number(row)), cells]);
  return {
    ...sheet,
    header: sheet.header.map(() => ''),
    // Its first row stands below what is written over it.
    rows: [...sheet.rows.slice(0, sheet.above), sheet.header, ...sheet.rows.slice(sheet.above)],
    ragged: Object.fromEntries(ragged),
  };
}
