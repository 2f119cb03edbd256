/** Counts what vitest's JSON report says, and what it does not say in its totals. */
import { existsSync, readFileSync } from 'node:fs';

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).testResults : []);

/**
 * Returns `{passed, failed}` for the report at `path` of a vitest that ended with `status` (`null`: killed).
 * Counted as a failure of its own: a file that fails outside its tests (it does not load, a hook throws), a run without any
 * test, and an unsuccessful end that no failed test explains (no report, an unhandled error).
 */
export function readTally(path, status) {
  const files = read(path);
  const count = (file, wanted) => file.assertionResults.filter((test) => test.status === wanted).length;
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    passed += count(file, 'passed');
    failed += count(file, 'failed') || Number(file.status === 'failed');
  }
  if (failed === 0 && (passed === 0 || status !== 0)) failed = 1;
  return { passed, failed };
}

/**
 * How many tests of the report at `path` were left out, by the title that stands above them: `{'WebKit, which is missing
 * here': 14}`. They count as neither passed nor failed.
 */
export function readLeftOut(path) {
  const leftOut = {};
  for (const { status, ancestorTitles } of read(path).flatMap((file) => file.assertionResults)) {
    if (status !== 'skipped') continue;
    const [title = 'no group'] = ancestorTitles;
    leftOut[title] = (leftOut[title] ?? 0) + 1;
  }
  return leftOut;
}
