import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLeftOut, readTally } from '../../scripts/dev/test-tally.mjs';

describe('readTally', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'test-tally-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A report with one file per entry: the file's own status, then those of its tests. */
  function report(...files: string[][]): string {
    const path = join(folder, 'report.json');
    const testResults = files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    }));
    writeFileSync(path, JSON.stringify({ testResults }));
    return path;
  }

  it('adds up the tests of all files', () => {
    const path = report(['passed', 'passed', 'passed'], ['failed', 'passed', 'failed', 'failed']);
    expect(readTally(path, 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that did not load as one failure', () => {
    expect(readTally(report(['passed', 'passed'], ['failed']), 1)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a file whose hook failed after its tests passed as one failure', () => {
    expect(readTally(report(['failed', 'passed', 'passed']), 1)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts an unsuccessful end that no test explains as one failure', () => {
    expect(readTally(report(['passed', 'passed']), 1)).toEqual({ passed: 1, failed: 1 });
    expect(readTally(report(['passed', 'passed']), null)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a run without tests, or without a report, as one failure', () => {
    expect(readTally(report(), 0)).toEqual({ passed: 0, failed: 1 });
    expect(readTally(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('readLeftOut', () => {
  it('counts the tests that were left out by the group they are in, and no others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'test-tally-'));
    const path = join(folder, 'report.json');
    const test = (status: string, ...ancestorTitles: string[]) => ({ status, ancestorTitles });
    const assertionResults = [
      test('passed', 'Firefox'),
      test('failed', 'Firefox'),
      test('skipped', 'WebKit, which is missing here'),
      test('skipped', 'WebKit, which is missing here', 'in a frame'),
      test('skipped'),
    ];
    writeFileSync(path, JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] }));
    expect(readLeftOut(path)).toEqual({ 'WebKit, which is missing here': 2, 'no group': 1 });
    expect(readLeftOut(join(folder, 'missing.json'))).toEqual({});
    rmSync(folder, { recursive: true });
  });
});
