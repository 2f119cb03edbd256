import { booleanPointInPolygon } from '@turf/turf';
import type { Project, Unit } from '../model/columns.ts';
import { type Problem, quote } from '../model/problem.ts';
import type { Table } from '../model/read-table.ts';
import type { Area } from './read-boundaries.ts';

/**
 * Works whose geometry contradicts their precision, and points outside the units they name. Lines are not
 * tested against units, since a road goes on past them; nor are points whose units have no known area.
 */
export function checkProjects(
  projects: Table<Project>,
  units: Table<Unit>,
  areas: ReadonlyMap<string, Area>,
): Problem[] {
  const { file } = projects;
  const problems: Problem[] = [];
  for (const { row, id, value: project } of projects.rows) {
    const { precision, geometry } = project;
    const report = (expected: string, got: string) =>
      problems.push({ file, row, id, column: 'geometry', expected, got });

    if (precision === 'none' && geometry) report('null for the precision none', `a ${geometry.type}`);
    if (precision !== 'none' && !geometry) report(`a position for the precision ${precision}`, 'null');
    if (geometry?.type !== 'Point') continue;

    const stated = new Set(project.units.flatMap((code) => [code, ...districtsOf(code, units)]));
    if (![...stated].some((code) => areas.has(code))) continue;
    const around = [...areas].filter(([, area]) => booleanPointInPolygon(geometry.coordinates, area));
    if (around.some(([code]) => stated.has(code))) continue;
    const elsewhere = around.map(([code]) => code).join(', ') || 'no unit';
    report(`a point in ${project.units.join(' or ')}`, `${quote(geometry.coordinates)} in ${elsewhere}`);
  }
  return problems;
}

const districtsOf = (province: string, units: Table<Unit>) =>
  units.rows.filter(({ value }) => value.province === province).map(({ value }) => value.code);
