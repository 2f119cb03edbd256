import { expect, it } from 'vitest';
import { loadFolder } from '../../scripts/build/load-folder.ts';
import { formatProblem } from '../../src/compile/format-problem.ts';
import { readData } from '../../src/compile/read-data.ts';
import { changedFiles } from '../../src/draft/changed-files.ts';
import { changesOf, ofDistricts } from '../../src/draft/changes.ts';
import { EMPTY_DRAFT } from '../../src/draft/draft.ts';
import { reduceDraft } from '../../src/draft/reduce-draft.ts';
import { withFigures } from '../../src/draft/with-figures.ts';
import { makeReports } from '../../src/intake/make-reports.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Intake } from '../../src/intake/sheet.ts';
import { intakeData } from '../support/commune-data.ts';
import { SOURCE } from '../support/intake-of.ts';
import { DATA } from '../support/site-folders.ts';

const data = await intakeData();
const files = await loadFolder(DATA);
/** As a newsroom adds an indicator of communes. */
const folder = {
  ...files,
  'indicators.csv': `${files['indicators.csv']}commune_income,Thu nhập bình quân,Income per person,triệu đồng/người/năm,million VND/person/year,higher,natural,4,amount,1,economy,,,,commune\n`,
};

function pasted(id: string, ...lines: string[]): Intake {
  const intake = newIntake(id, readSheet(lines.join('\n'), { name: 'dán', encoding: null }), data);
  return { ...intake, source: { ...SOURCE, published: '2026-03-05' } };
}
const communes = pasted('a', 'Xã, phường\tThu nhập bình quân 2025', 'Phường Cái Khế\t80', 'Xã Rạch Kiến\t70');
const districts = {
  ...pasted('b', 'Huyện\tThu nhập bình quân 2021', 'Huyện Cần Giuộc\t60'),
  source: { ...SOURCE, published: '2022-03-05' },
};
const intakes = [communes, districts];
const changes = changesOf(intakes, await makeReports(intakes, data), data);

it('figures of communes come into the files of the data, which then have no fault', () => {
  const written = changedFiles(folder, changes, { date: '2026-03-06', version: data.version });
  expect(written.map(({ name }) => name)).toEqual(['figures.csv', 'sources.csv']);
  const after = readData({ ...folder, ...Object.fromEntries(written.map(({ name, text }) => [name, text])) });
  expect(after.problems.map(formatProblem)).toEqual([]);
  expect(
    after.today.figures.map(({ unit, indicator, year, value }) => [unit, indicator, year, value]),
  ).toEqual([
    ['28114', 'commune_income', 2025, 70],
    ['31120', 'commune_income', 2025, 80],
  ]);
  expect(after.data.figures).toHaveLength(data.figures.length + 1);
});

it('the map is shown those of districts alone, with their sources', () => {
  const shown = ofDistricts(changes);
  expect(shown.changes.map(({ figure }) => figure.unit)).toEqual(['807']);
  expect(shown.sources.map(({ published }) => published)).toEqual(['2022-03-05']);
  expect(withFigures(data, shown, 'draft').figures.slice(data.figures.length)).toMatchObject([
    { unit: '807', provenance: 'draft' },
  ]);
});

it('what was said of a number is dropped where its name becomes that of another unit', () => {
  const decided = { ...communes, decisions: { '0:1': { checked: true }, '1:1': { aside: true } } } as const;
  const draft = reduceDraft(EMPTY_DRAFT, { type: 'add', intake: decided });
  const answered = reduceDraft(draft, { type: 'answer', intake: 'a', question: 'level', answer: 'district' });
  expect(answered.intakes[0]?.decisions).toEqual({ '1:1': { aside: true } });
});
