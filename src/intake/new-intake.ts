import type { Dataset } from '../model/dataset.ts';
import { readBoth } from './column-readings.ts';
import { isKnownHeading, mayHeadIndex, rolesByHeading, withoutBrackets, yearOfHeading } from './headings.ts';
import { matchUnit } from './match-unit.ts';
import { matchIndicator } from './match-word.ts';
import type { Intake, Role, Sheet } from './sheet.ts';

/** So many rows tell what a column holds. */
const SAMPLE_ROWS = 200;
const VALUES = ['value', 'numerator'] as const;

/**
 * A sheet with what can be told of its columns without asking, and nothing decided yet. Roles come from the
 * headings, failing that from the cells; a heading that is a year, or an indicator and a year, makes a column of a
 * wide table. An indicator named by exactly one heading is the default. Where the first row is data already, the
 * sheet has no headings: it becomes a row.
 */
export function newIntake(id: string, sheet: Sheet, data: Dataset): Intake {
  const unitOf = matchUnit(data);
  const indicatorOf = matchIndicator(data);
  const isUnit = (cell: string) => !/^\d{1,2}$/.test(cell) && unitOf(cell).kind !== 'none';
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

  const named: { column: number; indicator: string; year?: number }[] = [];
  for (const [column, heading] of header.entries()) {
    if (roles.has(column)) continue;
    const year = yearOfHeading(heading);
    const whole = indicatorOf(year ? year.beside : heading);
    // "Thu nhập bình quân (triệu đồng)"; whether the unit in brackets is the indicator's is the report's question.
    const match = whole.kind === 'none' && !year ? indicatorOf(withoutBrackets(heading)) : whole;
    if (match.kind === 'one') named.push({ column, indicator: match.indicator.id, year: year?.year });
    else if (year?.alone) roles.set(column, `value ${year.year}`);
  }
  const indicators = [...new Set(named.map(({ indicator }) => indicator))];
  const indicator = indicators.length === 1 && !has('value') ? (indicators[0] ?? '') : '';
  if (indicator) {
    for (const { column, year } of named) {
      if (year) roles.set(column, `value ${year}`);
      else if (!has('value')) roles.set(column, 'value');
    }
  }

  /** Of the columns without a role, the one in which most cells are such; several are no guess unless the first will do. */
  const guess = (role: Role, isSuch: (cell: string) => boolean, several: boolean) => {
    const such = header.flatMap((heading, column) => {
      const open = !roles.has(column) && (!isKnownHeading(heading) || isIndex(column));
      return open && mostly(column, isSuch) ? [column] : [];
    });
    const [column] = such;
    if (column !== undefined && (several || such.length === 1)) roles.set(column, role);
  };
  const wide = () => [...roles.values()].some((role) => role.startsWith('value '));
  if (!has('unit')) guess('unit', isUnit, true);
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
    styles: header.map(() => null),
    defaults: { indicator, year: '', kind: 'actual' },
    source: { outlet: '', title: '', published: '', url: '' },
    reason: { vi: '', en: '' },
    decisions: {},
  };
}

const isYear = (cell: string): boolean => /^(199\d|20[0-2]\d|203[0-5])$/.test(cell);
const isNumber = (cell: string): boolean => {
  const { point, comma } = readBoth(cell);
  return point !== null || comma !== null;
};

function withoutHeader(sheet: Sheet): Sheet {
  const ragged = Object.entries(sheet.ragged).map(([row, cells]) => [Number(row) + 1, cells]);
  return {
    ...sheet,
    header: sheet.header.map(() => ''),
    rows: [sheet.header, ...sheet.rows],
    ragged: Object.fromEntries(ragged),
  };
}
