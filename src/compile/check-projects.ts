import { booleanPointInPolygon } from '@turf/turf';
import type { Project, Unit } from '../model/columns.ts';
import type { Expected } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
import type { Table } from '../model/read-table.ts';
import type { Area } from './read-boundaries.ts';

/**
 * Projects whose geometry contradicts their precision, and points outside the units they name. Lines are not
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
    const report = (expected: Expected) => problems.push({ file, row, id, column: 'geometry', expected });

    if (precision === 'none' && geometry) report({ code: 'no-geometry', type: geometry.type });
    if (precision !== 'none' && !geometry) report({ code: 'geometry', precision });
    if (geometry?.type !== 'Point') continue;

    const stated = new Set(project.units.flatMap((code) => [code, ...districtsOf(code, units)]));
    if (![...stated].some((code) => areas.has(code))) continue;
    const around = [...areas].filter(([, area]) => booleanPointInPolygon(geometry.coordinates, area));
    if (around.some(([code]) => stated.has(code))) continue;
    const inside = around.map(([code]) => code);
    report({ code: 'point-in', units: project.units, point: geometry.coordinates, inside });
  }
  return problems;
}

const districtsOf = (province: string, units: Table<Unit>) =>
  units.rows.filter(({ value }) => value.province === province).map(({ value }) => value.code);
