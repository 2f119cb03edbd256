/**
 * Runs every check and test of the project and closes with `N passed, N failed`. A step that is no test suite counts
 * as one; a step that fails does not keep the others from running.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, root } from './npm.mjs';
import { readLeftOut, readTally } from './test-tally.mjs';

const results = [];
const leftOut = {};

async function step(title, script) {
  console.log(`\n== ${title}`);
  const passed = await npm('run', '--silent', script);
  if (!passed) console.error(`== ${title}: failed`);
  results.push({ passed: Number(passed), failed: Number(!passed) });
  return passed;
}

function vitest(projects) {
  console.log(`\n== Tests (${projects.join(', ')})`);
  const folder = mkdtempSync(join(tmpdir(), 'cuulong-atlas-'));
  const report = join(folder, 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  results.push(readTally(report, status));
  Object.assign(leftOut, readLeftOut(report));
  rmSync(folder, { recursive: true, force: true });
}

// Neither keeps two cores busy by itself.
const [, built] = await Promise.all([
  step('Format, lint, types', 'check'),
  step('Data', 'data').then(() => step('Build', 'build:test')),
]);
if (built) {
  vitest(['unit', 'browser', 'e2e', 'engines']);
} else {
  // What was built before, if anything, is an older build and would prove nothing.
  console.error('== End-to-end tests: not run, because the build failed; counted as one failure');
  results.push({ passed: 0, failed: 1 });
  vitest(['unit', 'browser']);
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
for (const [title, count] of Object.entries(leftOut)) {
  console.log(`\n== ${count} tests left out, counted as nothing: ${title}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
