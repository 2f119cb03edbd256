import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { loadFolder } from '../../scripts/build/load-folder.ts';
import { formatProblem } from '../../src/compile/format-problem.ts';
import { readData } from '../../src/compile/read-data.ts';
import { changedFiles } from '../../src/draft/changed-files.ts';
import { changesOf } from '../../src/draft/changes.ts';
import { makeReports } from '../../src/intake/make-reports.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Intake } from '../../src/intake/sheet.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { SOURCE } from '../support/intake-of.ts';
import { DATA } from '../support/site-folders.ts';

const files = await loadFolder(DATA);
const data = createDataset((await compileData(DATA)).data);
const header = 'unit\tindicator\tyear\tkind\tvalue\tsource';
const replace = {
  decisions: { '0:4': { conflict: 'replace' } },
  reason: { vi: 'Báo sửa.', en: 'Corrected.' },
} as const;

/** What comes out of a pasted row: the lines that go and that come, by file, and the folder as it is then. */
async function outOf(
  row: string,
  changes: Partial<Intake> = {},
  from: Readonly<Record<string, string>> = files,
) {
  const sheet = readSheet(`${header}\n${row}`, { name: 'dán', encoding: null });
  const intake: Intake = { ...newIntake('sheet', sheet, data), source: SOURCE, ...changes };
  const reports = await makeReports([intake], data);
  expect(reports[0]?.items.map(({ troubles }) => troubles)).toEqual([[]]);
  const written = changedFiles(from, changesOf([intake], reports, data), {
    date: '2026-11-22',
    version: data.version,
  });
  const differences = written.map(({ name, text }) => {
    const [before, after] = [from[name]?.split('\n') ?? [], text.split('\n')];
    return [
      name,
      before.filter((line) => !after.includes(line)),
      after.filter((line) => !before.includes(line)),
    ];
  });
  const folder = { ...from, ...Object.fromEntries(written.map(({ name, text }) => [name, text])) };
  return { differences, folder, problems: readData(folder).problems.map(formatProblem) };
}
const published = data.figures.find(
  ({ unit, indicator, kind }) => unit === '927' && indicator === 'income_per_capita' && kind === 'actual',
);
if (!published) throw new Error('income of 927');
const rowOf = ({ source }: { source: string }) =>
  (files['figures.csv'] ?? '')
    .split('\n')
    .find((line) => line.startsWith('927,income_per_capita,2023,,actual') && line.includes(`,${source},`)) ??
  '';

describe('a pasted row in the files of the data folder', () => {
  it('changes the one line of a figure that is corrected, its other cells as they were, and says so in the corrections', async () => {
    const { differences, problems } = await outOf(
      `927\tincome_per_capita\t2023\tactual\t72,5\t${published.source}`,
      replace,
    );
    const line = rowOf(published);
    expect(differences).toEqual([
      ['figures.csv', [line], [line.replace('71.287', '72.5')]],
      [
        'corrections.csv',
        [],
        [
          `927,income_per_capita,2023,actual,${published.source},71.287,72.5,2026-11-22,${data.version},Báo sửa.,Corrected.`,
        ],
      ],
    ]);
    expect(problems).toEqual([]);
  });

  it('adds a line for a district that had none, and one for a source that is new', async () => {
    const row = '807\tincome_per_capita\t2022\tactual\t65\t';
    const line = '807,income_per_capita,2022,,actual,65,,,,,,,,baodongkhoi-2024-05-06,,';
    const { differences, problems, folder } = await outOf(row);
    expect(differences).toEqual([
      ['figures.csv', [], [line]],
      [
        'sources.csv',
        [],
        [`baodongkhoi-2024-05-06,${SOURCE.outlet},${SOURCE.title},${SOURCE.published},${SOURCE.url}`],
      ],
    ]);
    expect(problems).toEqual([]);
    // DeskInput in again into what came out: nothing is left to change.
    expect((await outOf(row, {}, folder)).differences).toEqual([]);
    const known = await outOf(`${row}${published.source}`);
    expect(known.differences).toEqual([
      ['figures.csv', [], [line.replace('baodongkhoi-2024-05-06', published.source)]],
    ]);
  });

  it("takes nothing over from a published row that another source's number replaces", async () => {
    const { differences, problems } = await outOf(
      '927\tincome_per_capita\t2023\tactual\t72,5\tnhandan-2024-12-31',
      replace,
    );
    expect(differences[0]).toEqual([
      'figures.csv',
      [rowOf(published)],
      ['927,income_per_capita,2023,,actual,72.5,,,,,,,,nhandan-2024-12-31,,'],
    ]);
    expect(problems).toEqual([]);
  });
});
