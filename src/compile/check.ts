import { checkFigures } from '../model/check-figures.ts';
import type { Brief, Correction, Figure, Indicator, Project, Source, Unit } from '../model/columns.ts';
import type { Commune, Succession } from '../model/commune-columns.ts';
import { isCommuneCode } from '../model/communes.ts';
import type { Expected } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
import type { Table } from '../model/read-table.ts';
import { PALETTE_SIZES } from '../model/vocabulary.ts';
import { checkCommuneFigures, checkCommunes, checkCrosswalk, checkLevels } from './check-communes.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkProjects } from './check-projects.ts';
import { allRows, checkReferences, checkTranslated, checkUnique, problemIn } from './check-references.ts';
import type { Area } from './read-boundaries.ts';

export interface Tables {
  units: Table<Unit>;
  indicators: Table<Indicator>;
  figures: Table<Figure>;
  sources: Table<Source>;
  corrections: Table<Correction>;
  briefs: Table<Brief>;
  projects: Table<Project>;
  communes: Table<Commune>;
  crosswalk: Table<Succession>;
}

/** The most words a brief may have in either language. */
export const MAX_BRIEF_WORDS = 40;

/**
 * Everything that is wrong between files, or between the cells of a row; single cells are the readers' matter. `until` is
 * the day on which the districts ended.
 */
export function check(tables: Tables, areas: ReadonlyMap<string, Area>, until?: string): Problem[] {
  const { units, indicators, figures, sources, corrections, briefs, projects, communes, crosswalk } = tables;
  return [
    ...checkUnique(units, 'code'),
    ...checkUnique(indicators, 'id'),
    ...checkUnique(indicators, 'headline'),
    ...checkUnique(sources, 'id'),
    ...checkUnique(projects, 'id'),
    ...checkUnique(communes, 'code'),
    ...checkReferences(
      only(figures, ({ unit = '' }) => !isCommuneCode(unit)),
      'unit',
      units,
      'code',
    ),
    ...checkReferences(
      only(figures, ({ unit = '' }) => isCommuneCode(unit)),
      'unit',
      communes,
      'code',
    ),
    ...checkReferences(figures, 'indicator', indicators, 'id'),
    ...checkReferences(figures, 'source', sources, 'id'),
    ...checkReferences(briefs, 'unit', units, 'code'),
    ...checkReferences(briefs, 'source', sources, 'id'),
    ...checkReferences(projects, 'units', units, 'code'),
    ...checkReferences(projects, 'source', sources, 'id'),
    ...checkReferences(crosswalk, 'commune', communes, 'code'),
    ...checkReferences(crosswalk, 'source', sources, 'id'),
    ...checkTranslated(indicators, 'unit_vi', 'unit_en'),
    ...checkTranslated(indicators, 'about_vi', 'about_en'),
    ...checkTranslated(figures, 'note_vi', 'note_en'),
    ...checkTranslated(projects, 'figures_vi', 'figures_en'),
    ...checkTranslated(projects, 'position_vi', 'position_en'),
    ...checkTranslated(communes, 'note_vi', 'note_en'),
    ...checkUnits(units),
    ...checkLevels(indicators),
    ...checkBreaks(indicators),
    ...checkFigures(figures, indicators),
    ...checkCommuneFigures(figures, indicators, communes, until),
    ...checkCorrections(corrections, figures),
    ...checkBriefs(briefs),
    ...checkProjects(projects, units, areas),
    ...checkCommunes(communes, crosswalk, units),
    ...checkCrosswalk(crosswalk, units),
  ];
}

/** The records of a table that are such. */
function only<T>(table: Table<T>, isSuch: (value: Partial<T>) => boolean): Table<T> {
  const such = <R extends { value: Partial<T> }>(rows: R[]) => rows.filter(({ value }) => isSuch(value));
  return { ...table, rows: such(table.rows), partial: such(table.partial) };
}

function checkUnits(units: Table<Unit>): Problem[] {
  const provinces = new Set(
    allRows(units).flatMap(({ value }) => (value.level === 'district' ? [] : (value.code ?? []))),
  );
  return units.rows.flatMap((row) => {
    const { level, code, province } = row.value;
    const problems: Problem[] = [];
    const report = (column: keyof Unit, expected: Expected, got: string) =>
      problems.push(problemIn(units, row, column, expected, got));
    const digits = level === 'province' ? 2 : 3;
    if (level !== 'commune' && code.length !== digits)
      report('code', { code: 'digits', digits, level }, code);
    if (level === 'province' && province !== '') report('province', { code: 'no-province' }, province);
    if (level === 'district' && !provinces.has(province)) {
      if (!units.incomplete.has('code')) report('province', { code: 'province-code' }, province);
    }
    return problems;
  });
}

function checkBreaks(indicators: Table<Indicator>): Problem[] {
  return indicators.rows.flatMap((row) => {
    const { scale, breaks, palette } = row.value;
    const classes = scale.method === 'threshold' ? breaks.length + 1 : (breaks[0] ?? 0);
    const most = PALETTE_SIZES[palette];
    const ascending = breaks.every((at, index) => index === 0 || at > (breaks[index - 1] ?? at));
    const report = (expected: Expected) => problemIn(indicators, row, 'breaks', expected, breaks.join(';'));
    if (scale.method === 'threshold') {
      if (breaks.length === 0 || !ascending) return report({ code: 'ascending-breaks' });
    } else if (scale.method === 'none') {
      return breaks.length === 0 ? [] : report({ code: 'no-breaks' });
    } else if (breaks.length !== 1 || !Number.isInteger(breaks[0]) || classes < 2) {
      return report({ code: 'number-of-classes' });
    }
    return classes > most ? report({ code: 'at-most-classes', most, palette }) : [];
  });
}

function checkBriefs(briefs: Table<Brief>): Problem[] {
  return allRows(briefs).flatMap((row) =>
    (['text_vi', 'text_en'] as const).flatMap((column) => {
      const words = row.value[column]?.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
      return words > MAX_BRIEF_WORDS
        ? problemIn(briefs, row, column, { code: 'at-most-words', most: MAX_BRIEF_WORDS }, words)
        : [];
    }),
  );
}
