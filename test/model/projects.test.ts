import { describe, expect, it } from 'vitest';
import { projectsOf } from '../../src/model/projects.ts';
import { madeUpDataset } from '../support/made-up-dataset.ts';

describe('the projects of a unit', () => {
  const data = madeUpDataset();
  const projects = (code: string) =>
    projectsOf(data, code).map(({ project, relation }) => `${project.id} ${relation}`);

  it.each([
    ['a district', '901', ['hall stated', 'ring-road stated']],
    ['a district that a drawn line crosses though the data does not name it', '902', ['ring-road geometry']],
    ['another district', '903', ['canal stated']],
    ['a province, with those of its districts', '90', ['hall stated', 'ring-road stated', 'scheme stated']],
    ['a province without projects of its own', '91', ['canal stated']],
    ['nobody', '999', []],
  ])('of %s are those stated, then computed, in file order', (_, code, expected) => {
    expect(projects(code)).toEqual(expected);
  });
});
