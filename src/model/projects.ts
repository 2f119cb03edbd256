import type { Project } from './columns.ts';
import type { Dataset } from './dataset.ts';

export interface ProjectInUnit {
  project: Project;
  /** `stated`: the data names the unit. `geometry`: computed, the drawn line or point lies in it. */
  relation: 'stated' | 'geometry';
}

/** The projects in or through a unit; for a province also those in its districts. */
export function projectsOf(data: Dataset, code: string): ProjectInUnit[] {
  const codes = new Set([code, ...data.districtsOf(code).map((unit) => unit.code)]);
  return data.projects.flatMap((project): ProjectInUnit[] => {
    if (project.units.some((unit) => codes.has(unit))) return [{ project, relation: 'stated' }];
    if (data.through[project.id]?.some((unit) => codes.has(unit))) return [{ project, relation: 'geometry' }];
    return [];
  });
}
