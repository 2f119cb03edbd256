import type { Figure, Indicator, Unit } from '../model/columns.ts';
import type { Commune, Succession, Whole } from '../model/commune-columns.ts';
import { COMMUNE_COUNTS } from '../model/commune-counts.ts';
import { isCommuneCode } from '../model/communes.ts';
import type { Expected } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
import type { Row, Table } from '../model/read-table.ts';
import { allRows, problemIn } from './check-references.ts';

/** Each commune of today lies in an old province and is made of something. */
export function checkCommunes(
  communes: Table<Commune>,
  crosswalk: Table<Succession>,
  units: Table<Unit>,
): Problem[] {
  const made = new Set(allRows(crosswalk).map(({ value }) => value.commune));
  const unmade = crosswalk.incomplete.has('commune')
    ? []
    : allRows(communes)
        .filter(({ value: { code } }) => code !== undefined && !made.has(code))
        .map((row) => problemIn(communes, row, 'code', { code: 'some-row', file: crosswalk.file }));
  return [...checkLevel(communes, 'old_province', units, 'province'), ...unmade];
}

/** Communes outside the map are of a province that has communes on it. */
export function checkWhole({ elsewhere }: Whole, communes: Table<Commune>): Problem[] {
  if (communes.incomplete.has('province_vi')) return [];
  const known = new Set(allRows(communes).map(({ value }) => value.province_vi));
  const expected = { code: 'reference', key: 'province_vi', file: communes.file } as const;
  return elsewhere.flatMap(({ province_vi }, index): Problem[] =>
    known.has(province_vi)
      ? []
      : [{ file: 'today.json', column: `elsewhere.${index}.province_vi`, expected, got: province_vi }],
  );
}

/** Each old commune lies in one district, and all of it goes somewhere, once. */
export function checkCrosswalk(crosswalk: Table<Succession>, units: Table<Unit>): Problem[] {
  const problems = checkLevel(crosswalk, 'district', units, 'district');
  const report = (
    row: Row<unknown>,
    column: keyof Succession,
    expected: Expected,
    got: string | number | null,
  ) => problems.push(problemIn(crosswalk, row, column, expected, got ?? ''));

  for (const row of crosswalk.rows) {
    const { part, clause } = row.value;
    if (part === 'unchanged' && clause !== null) report(row, 'clause', { code: 'nothing' }, clause);
    if (part !== 'unchanged' && clause === null) report(row, 'clause', { code: 'whole-number' }, clause);
  }
  // Where a row could not be read, it may be the one that is missing.
  const torn = new Set(crosswalk.partial.map(({ value }) => value.old_code));
  for (const [commune, rows] of rowsByOldCommune(crosswalk)) {
    const [first] = rows;
    if (!first) continue;
    const seen = new Map<string, number>();
    for (const row of rows) {
      for (const column of ['old_kind', 'old_name', 'district'] as const) {
        const value = first.value[column];
        if (row.value[column] === value) continue;
        report(row, column, { code: 'as-in-row', value, row: first.row }, row.value[column]);
      }
      const { commune: value } = row.value;
      const before = seen.get(value);
      if (before === undefined) seen.set(value, row.row);
      else report(row, 'commune', { code: 'unique', column: 'commune', value, first: before }, null);
    }
    const parts = rows.map(({ value }) => value.part);
    if (!torn.has(undefined) && !torn.has(commune) && !isAccountedFor(parts))
      report(first, 'part', { code: 'whole-or-parts', commune }, parts.join(', '));
  }
  return problems;
}

/** What an indicator is of shows in its id, which a link carries without the data. */
export function checkLevels(indicators: Table<Indicator>): Problem[] {
  return allRows(indicators).flatMap((row) => {
    const { id, level } = row.value;
    if (id === undefined || level === undefined || id.startsWith('commune_') === (level === 'commune'))
      return [];
    return problemIn(indicators, row, 'id', { code: 'id-of-level', level }, id);
  });
}

/**
 * Figures of communes are of known ones, of indicators for them that are not made of another file, and from the year of
 * the reform on; those of districts and provinces of the other indicators. `until` is the day on which districts ended.
 */
export function checkCommuneFigures(
  figures: Table<Figure>,
  indicators: Table<Indicator>,
  communes: Table<Commune>,
  until: string | undefined,
): Problem[] {
  const levels = new Map(allRows(indicators).map(({ value }) => [value.id, value.level]));
  const first = Number(until?.slice(0, 4) ?? 0);
  return allRows(figures).flatMap((row) => {
    const { unit, indicator, year } = row.value;
    if (unit === undefined) return [];
    const level = isCommuneCode(unit) ? 'commune' : 'district';
    const problems: Problem[] = [];
    const known = levels.get(indicator);
    if (known !== undefined && known !== level)
      problems.push(problemIn(figures, row, 'indicator', { code: 'indicator-of-level', level }, indicator));
    else if (COMMUNE_COUNTS.some((id) => id === indicator))
      problems.push(
        problemIn(figures, row, 'indicator', { code: 'no-count', file: communes.file }, indicator),
      );
    if (level === 'commune' && year !== undefined && year < first)
      problems.push(problemIn(figures, row, 'year', { code: 'from', least: first }, year));
    return problems;
  });
}

/** Once as it was, or in at least one part and exactly one remainder. */
function isAccountedFor(parts: Succession['part'][]): boolean {
  const remainders = parts.filter((part) => part === 'remainder').length;
  const cut = parts.filter((part) => part === 'part').length;
  return parts.length === 1 ? remainders + cut === 0 : remainders === 1 && remainders + cut === parts.length;
}

function rowsByOldCommune({ rows }: Table<Succession>): Map<string, Row<Succession>[]> {
  const byCode = new Map<string, Row<Succession>[]>();
  for (const row of rows) {
    const { old_code } = row.value;
    byCode.set(old_code, [...(byCode.get(old_code) ?? []), row]);
  }
  return byCode;
}

/** Values of a column that are no code of a unit of this level. */
function checkLevel<T>(
  table: Table<T>,
  column: keyof T & string,
  units: Table<Unit>,
  level: Unit['level'],
): Problem[] {
  if (units.incomplete.has('code')) return [];
  const known = new Set<unknown>(
    allRows(units).flatMap(({ value }) => ((value.level ?? level) === level ? value.code : [])),
  );
  return allRows(table)
    .filter(({ value }) => value[column] !== undefined && !known.has(value[column]))
    .map((row) => problemIn(table, row, column, { code: `${level}-code` }, row.value[column]));
}
