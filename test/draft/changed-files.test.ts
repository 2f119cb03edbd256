import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { loadFolder } from '../../scripts/build/load-folder.ts';
import { formatProblem } from '../../src/compile/format-problem.ts';
import { readData } from '../../src/compile/read-data.ts';
import { CHANGED_FILES, changedFiles, OtherDataError } from '../../src/draft/changed-files.ts';
import { readRecords, writeRecord } from '../../src/draft/csv-records.ts';
import type { Change, Changes } from '../../src/draft/draft.ts';
import type { Figure, Source } from '../../src/model/columns.ts';
import { identityOf } from '../../src/model/corrections.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { figure } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const files = await loadFolder(DATA);
const data = createDataset((await compileData(DATA)).data);
const about = { date: '2026-11-22', version: data.version };
const reason = { vi: 'Báo đính chính, "sai số".', en: '=The paper corrected itself.' };
const source: Source = {
  id: 'baomoi-2024-05-06',
  outlet: '-Báo "Mới"',
  title: '=HYPERLINK("https://x.example"), bài',
  published: '2024-05-06',
  url: 'https://moi.example/1',
};

/** The files with what came out in their places. */
const written = (changes: Changes, from = files, day = about) => ({
  ...from,
  ...Object.fromEntries(changedFiles(from, changes, day).map(({ name, text }) => [name, text])),
});
const problemsOf = (folder: Record<string, string>) => readData(folder).problems.map(formatProblem);
const lines = (text = '') => text.split('\n');
const find = (wanted: (figure: Figure) => boolean): Figure => {
  const found = data.figures.find(wanted);
  if (!found) throw new Error('no such figure');
  return found;
};
const income = find((each) => each.indicator === 'income_per_capita' && each.kind === 'actual' && !each.flag);
const attainment = find(({ numerator, flag }) => numerator !== null && numerator > 1 && !flag);

const added = (changes: Partial<Figure>): Change => ({
  figure: figure({
    unit: '951',
    indicator: 'income_per_capita',
    year: 1999,
    value: 1.5,
    ...changes,
    source: source.id,
  }),
  reason,
});
const replacing = (before: Figure, changes: Partial<Figure>): Change => ({
  figure: { ...before, ...changes },
  replaces: before,
  reason,
});
const all: Changes = {
  changes: [
    added({ unit: '951', note_vi: '@ghi chú, có phẩy', note_en: '+a note\nin two lines' }),
    replacing(income, { value: 12.345, note_vi: '', note_en: '' }),
    added({ unit: '916', kind: 'target', value: 79, value_max: 80.2 }),
    replacing(attainment, { numerator: (attainment.numerator ?? 0) - 1, exceeded: null, source: source.id }),
    added({ unit: '916', kind: 'actual', value: 1e-7 }),
    added({ unit: '916', kind: 'actual', year: 1998, value: 5000000 }),
  ],
  sources: [source],
};
const after = written(all);

describe('the changed files', () => {
  it('are none where nothing changes', () => {
    expect(changedFiles(files, { changes: [], sources: [] }, about)).toEqual([]);
  });

  it('pass the check of the real data folder with its other files', () => {
    expect(changedFiles(files, all, about).map(({ name }) => name)).toEqual([...CHANGED_FILES]);
    expect(problemsOf(after)).toEqual([]);
  });

  it('hold every figure and source as it was brought in, hostile texts to the letter', () => {
    const read = readData(after).data;
    for (const { figure } of all.changes) expect(read.figures).toContainEqual(figure);
    expect(read.figures).toHaveLength(data.figures.length + 4);
    expect(read.sources.at(-1)).toEqual(source);
    expect(read.sources).toHaveLength(data.sources.length + 1);
    expect(read.corrections?.map(({ reason_vi, reason_en }) => [reason_vi, reason_en])).toContainEqual([
      reason.vi,
      reason.en,
    ]);
  });

  it('leave untouched rows to the byte: replaced figures change in their rows, new ones stand at the end in order', () => {
    const [before, now] = [lines(files['figures.csv']), lines(after['figures.csv'])];
    const changed = before.flatMap((line, index) => (now[index] === line ? [] : [index]));
    const rowOf = (wanted: Figure) => 1 + data.figures.indexOf(wanted);
    expect(changed).toEqual([rowOf(income), rowOf(attainment), before.length - 1].sort((a, b) => a - b));
    const figures = readData(after).data.figures.slice(data.figures.length);
    expect(figures.map(({ unit, year, kind }) => [unit, year, kind])).toEqual([
      ['916', 1998, 'actual'],
      ['916', 1999, 'actual'],
      ['916', 1999, 'target'],
      ['951', 1999, 'actual'],
    ]);
    expect(lines(after['sources.csv']).slice(0, data.sources.length + 1)).toEqual(
      lines(files['sources.csv']).slice(0, -1),
    );
  });

  it('have line feeds, no byte order mark, plain numbers and nothing that a spreadsheet would run', () => {
    for (const name of CHANGED_FILES) {
      const text = after[name] ?? '';
      expect(text).toMatch(/\n$/);
      expect(text).not.toMatch(/\r|\uFEFF|\n\n$/);
      for (const cells of Papa.parse<string[]>(text).data)
        for (const cell of cells) expect(cell).toMatch(/^(?![=+\-@])|^-\d+(\.\d+)?$/);
    }
    expect(after['figures.csv']).toContain(',0.0000001,');
    expect(after['figures.csv']).toContain(',5000000,');
  });

  it('say in corrections.csv what was replaced, and not what was added', () => {
    expect(readData(after).data.corrections).toEqual([
      {
        unit: income.unit,
        indicator: income.indicator,
        year: income.year,
        kind: 'actual',
        source: income.source,
        old: String(income.value),
        new: '12.345',
        corrected: about.date,
        version: about.version,
        reason_vi: reason.vi,
        reason_en: reason.en,
      },
      expect.objectContaining({
        unit: attainment.unit,
        source: source.id,
        old: `${attainment.numerator}/${attainment.denominator}`,
        new: `${(attainment.numerator ?? 0) - 1}/${attainment.denominator}`,
      }),
    ]);
  });

  it('call a change of notes or qualifier alone no correction', () => {
    const noted = {
      changes: [replacing(income, { qualifier: 'about', note_vi: 'a', note_en: 'b' })],
      sources: [],
    };
    expect(changedFiles(files, noted, about).map(({ name }) => name)).toEqual(['figures.csv']);
    expect(problemsOf(written(noted))).toEqual([]);
  });

  it('come out the same from the same changes in another order', () => {
    const turned = { ...all, changes: [all.changes[5], ...all.changes.slice(0, 5)] as Change[] };
    expect(written(turned)['figures.csv']).toBe(after['figures.csv']);
  });
});

describe('files that come in again', () => {
  it('are written to the byte as they were, record by record', () => {
    for (const name of ['figures.csv', 'sources.csv', 'corrections.csv', 'units.csv', 'indicators.csv'])
      for (const text of [files[name] ?? '', after[name] ?? '']) {
        const records = readRecords(text);
        expect(records.map(({ raw }) => `${raw}\n`).join('')).toBe(text);
        expect(records.map(({ cells }) => `${writeRecord(cells)}\n`).join('')).toBe(text);
      }
  });

  it('change nothing when the same changes are made again, even saved by a spreadsheet', () => {
    expect(changedFiles(after, all, about)).toEqual([]);
    const saved = Object.fromEntries(
      Object.entries(after).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    // The one note with a line break in it keeps meaning the same.
    expect(changedFiles(saved, all, about)).toEqual([]);
  });

  it('give the same bytes when every one of their figures is written anew into the old files', () => {
    const read = readData(after).data;
    const again: Changes = {
      changes: all.changes.map(({ figure, replaces }) => ({
        figure: read.figures.find((each) => identityOf(each) === identityOf(figure)) as Figure,
        replaces,
        reason,
      })),
      sources: read.sources,
    };
    expect(written(again)).toEqual(after);
  });

  it('follow a figure that is corrected twice, the second time with another source', () => {
    const once = written({ changes: [replacing(income, { value: 12.345 })], sources: [] });
    const first = { ...income, value: 12.345 };
    const second = replacing(first, { value: 13, source: source.id });
    const twice = written({ changes: [second], sources: [source] }, once, {
      date: '2026-11-23',
      version: '0badcafe+draft',
    });
    expect(problemsOf(twice)).toEqual([]);
    expect(
      readData(twice).data.corrections?.map((each) => [each.source, each.old, each.new, each.version]),
    ).toEqual([
      [source.id, String(income.value), '12.345', about.version],
      [source.id, '12.345', '13', '0badcafe'],
    ]);
  });

  it('keep a number that is written otherwise but says the same', () => {
    const [line = ''] = lines(files['figures.csv']).filter((each) => each.includes(`,${income.value},`));
    const longer = line.replace(`,${income.value},`, `,${income.value}0,`);
    const from = { ...files, 'figures.csv': files['figures.csv']?.replace(line, longer) ?? '' };
    const noted = { changes: [replacing(income, { note_vi: 'a', note_en: 'b' })], sources: [] };
    expect(changedFiles(from, noted, about)[0]?.text).toContain(`,${income.value}0,`);
  });
});

describe('files of another state', () => {
  it.each<[string, Changes]>([
    [
      'the figure to replace says something else',
      { changes: [replacing({ ...income, value: 1 }, { value: 2 })], sources: [] },
    ],
    [
      'the figure to replace is not there',
      { changes: [replacing({ ...income, year: 1990 }, { value: 2 })], sources: [] },
    ],
    [
      'a new figure is there already',
      { changes: [{ figure: { ...income, value: 2 }, reason }], sources: [] },
    ],
  ])('are refused: %s', (_what, changes) => {
    expect(() => changedFiles(files, changes, about)).toThrow(OtherDataError);
  });

  it('are refused where one is missing', () => {
    const { 'corrections.csv': _none, ...rest } = files;
    expect(() => changedFiles(rest, all, about)).toThrow('no file corrections.csv');
  });
});
