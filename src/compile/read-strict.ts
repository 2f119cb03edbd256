import * as v from 'valibot';
import { expectedIn } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
import { parseJson } from './read-projects.ts';

/** Reads a JSON file that may hold what its schema names, and nothing else. Never throws; `value` is there when all is well. */
export function readStrict<T>(
  json: string,
  schema: v.GenericSchema<unknown, T>,
  file: string,
): { value?: T; problems: Problem[] } {
  const parsed = parseJson(json);
  if ('error' in parsed) return { problems: [{ file, expected: { code: 'json' }, got: parsed.error }] };
  const { success, output, issues } = v.safeParse(schema, parsed.value);
  if (success) return { value: output, problems: [] };
  const problems = issues.map((issue): Problem => {
    const column = v.getDotPath(issue) ?? undefined;
    if (issue.type !== 'strict_object')
      return { file, column, expected: expectedIn(issue), got: issue.input };
    return issue.expected === 'never'
      ? { file, column, expected: { code: 'known-properties' }, got: column }
      : { file, column, expected: { code: 'some-value' } };
  });
  return { problems };
}
