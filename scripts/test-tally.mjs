/** Counts what vitest's JSON report says, and what it does not say in its totals. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * Returns `{passed, failed}` for the report at `path` of a vitest that ended with `status` (`null`: killed).
 * Counted as a failure of its own: a file that fails outside its tests (it does not load, a hook throws), a run without any
 * test, and an unsuccessful end that no failed test explains (no report, an unhandled error).
 */
export function readTally(path, status) {
  const files = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).testResults : [];
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
