import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { loadFolder } from '../../scripts/build/load-folder.ts';
import { formatProblem } from '../../src/compile/format-problem.ts';
import { readData } from '../../src/compile/read-data.ts';
import { CSV_COLUMNS, exportCsv } from '../../src/export/csv.ts';
import { exportGeoJson } from '../../src/export/geojson.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Correction } from '../../src/model/columns.ts';
import { correctionsOf, plainNumber, printed, readPrinted } from '../../src/model/corrections.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { packData, unpackData } from '../../src/model/pack.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { correctionSentence, ownNotes, withCorrectionNotes } from '../../src/text/correction-notes.ts';
import { madeUpDataset, madeUpGeometry } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const good = readData(await loadFolder('test/fixtures/good'));
const [vi, en] = (['vi', 'en'] as const).map((lang) => {
  const messages = createMessages(lang);
  messages.add(LAZY_PANEL_SOURCES);
  return messages;
}) as [ReturnType<typeof createMessages>, ReturnType<typeof createMessages>];

describe('numbers in one cell', () => {
  const none = { value: null, value_max: null, numerator: null, denominator: null };
  it.each([
    ['71.287', { ...none, value: 71.287 }],
    ['-18', { ...none, value: -18 }],
    ['79–80.2', { ...none, value: 79, value_max: 80.2 }],
    ['-3–-1', { ...none, value: -3, value_max: -1 }],
    ['23/24', { ...none, numerator: 23, denominator: 24 }],
    ['', none],
  ])('are %j', (cell, numbers) => {
    expect(printed(numbers)).toBe(cell);
    expect(readPrinted(cell)).toEqual(numbers);
  });

  it('have no exponent, however small or large', () => {
    expect([1e-7, 1e21, 119000].map(plainNumber)).toEqual(['0.0000001', `1${'0'.repeat(21)}`, '119000']);
  });
});

describe('a folder with corrections', () => {
  const income = good.data.figures.find(({ value }) => value === 71.287);
  const rice = good.data.figures.find(({ value_max }) => value_max === 1400);

  it('is well, and knows of a figure that was corrected twice, first things first', () => {
    expect(good.problems).toEqual([]);
    expect(income && correctionsOf(good.data, income)).toMatchObject([
      { old: '70', new: '71.5', corrected: '2024-03-01', version: '0badcafe' },
      { old: '71.5', new: '71.287', corrected: '2024-03-02', version: 'deadbeef' },
    ]);
  });

  it('knows of none in others, nor in a draft of the same figure', () => {
    const [first] = good.data.figures;
    expect(first && correctionsOf(good.data, first)).toEqual([]);
    expect(income && correctionsOf(good.data, { ...income, provenance: 'draft' })).toEqual([]);
  });

  const noted = withCorrectionNotes(good.data);
  const notes = (row: typeof income) => {
    const found = noted.find((_, index) => good.data.figures[index] === row);
    return [found?.note_vi, found?.note_en];
  };

  it('says both corrections behind the note, in both languages', () => {
    expect(notes(income)).toEqual([
      'Đã sửa ngày 1-3-2024, trước đó ghi 70: Báo đính chính. Đã sửa ngày 2-3-2024, trước đó ghi 71,5: Số chính xác hơn.',
      'Corrected on 1 March 2024; it said 70 before: The paper corrected itself. Corrected on 2 March 2024; it said 71.5 before: A more exact number.',
    ]);
    expect(notes(rice)[0]).toBe('Đã sửa ngày 1-3-2024, trước đó ghi 1.100–1.400: Chép nhầm "1200".');
    const counted = good.data.figures[1];
    expect(notes(counted)).toEqual([
      'Hai dòng Đã sửa ngày 2-3-2024, trước đó ghi 14/19: Đếm lại.',
      'Two\nlines Corrected on 2 March 2024; it said 14/19 before: Counted again.',
    ]);
  });

  it('says of a figure that was added later when that was', () => {
    const added = good.data.figures.find(({ value }) => value === 14);
    expect(notes(added)).toEqual([
      'Bổ sung ngày 2-3-2024: Có thêm bài báo.',
      'Added on 2 March 2024: Another article was found.',
    ]);
  });

  it('leaves every other figure alone, and can take its words back', () => {
    for (const [index, row] of good.data.figures.entries()) {
      const after = noted[index];
      if (!after) throw new Error('a figure is gone');
      expect(ownNotes(good.data, after)).toEqual({ note_vi: row.note_vi, note_en: row.note_en });
      expect(ownNotes(good.data, row)).toEqual({ note_vi: row.note_vi, note_en: row.note_en });
      if (correctionsOf(good.data, row).length === 0) expect(after).toBe(row);
    }
  });
});

const correction = (changes: Partial<Correction>): Correction => ({
  unit: '901',
  indicator: 'income_per_capita',
  year: 2023,
  kind: 'actual',
  source: 'paper-a',
  old: '70',
  new: '71.287',
  corrected: '2026-11-22',
  version: 'deadbeef',
  reason_vi: 'Vì sao',
  reason_en: 'Why',
  ...changes,
});

describe('the sentence of a correction', () => {
  it('writes numbers as its language does, but a year as a name', () => {
    const said = (changes: Partial<Correction>) => [
      correctionSentence(vi, correction(changes)),
      correctionSentence(en, correction(changes)),
    ];
    expect(said({ old: '71287.5' })).toEqual([
      'Đã sửa ngày 22-11-2026, trước đó ghi 71.287,5: Vì sao.',
      'Corrected on 22 November 2026; it said 71,287.5 before: Why.',
    ]);
    expect(said({ old: '2022', indicator: 'ntm_year' })[0]).toContain('ghi 2022:');
    expect(said({ old: '-18', reason_vi: 'Vì sao?' })[0]).toBe(
      'Đã sửa ngày 22-11-2026, trước đó ghi -18: Vì sao?',
    );
  });
});

describe('downloads of corrected data', () => {
  const corrections = [
    correction({ old: '69', new: '70', corrected: '2026-11-21', version: '0badcafe' }),
    correction({}),
    correction({ indicator: 'crime', unit: '902', kind: 'change', old: '-17', new: '-18' }),
  ];
  const data = madeUpDataset({ corrections });
  const scene = {
    data,
    choropleth: choropleth(data, 'income_per_capita', 2023, 'light'),
    messages: en,
    selected: null,
    kinds: [],
    project: null,
  };

  it('have in CSV what a figure replaced, when, and after which version; nothing elsewhere', () => {
    const lines = exportCsv(scene, data.figures).trimEnd().split('\r\n');
    const from = CSV_COLUMNS.indexOf('since_version');
    // The made-up texts hold no commas but in words, which is before these columns and quoted.
    const cells = lines.map((line) =>
      line
        .replace(/"[^"]*"/g, '')
        .split(',')
        .slice(from, from + 3),
    );
    expect(cells[0]).toEqual(['Newer than data version', 'Corrected', 'Said before']);
    const found = cells.slice(1).flatMap((three, index) => (three.join('') ? [[index, ...three]] : []));
    const at = (unit: string, value: number) =>
      data.figures.findIndex((each) => each.unit === unit && each.value === value);
    expect(found).toEqual([
      [at('901', 71.287), 'deadbeef', '2026-11-22', '70'],
      [at('902', -18), 'deadbeef', '2026-11-22', '-17'],
    ]);
  });

  it('have the same in GeoJSON', () => {
    const { features } = exportGeoJson(scene, madeUpGeometry());
    const three = features.map(({ id, properties: p }) => [id, p.since_version, p.corrected, p.replaced]);
    expect(three).toContainEqual(['901', 'deadbeef', '2026-11-22', '70']);
    expect(three.filter(([id]) => id !== '901').flatMap(([, ...rest]) => rest)).toEqual(Array(6).fill(null));
  });
});

describe('the compiled data', () => {
  it('carries no word of corrections while there are none', () => {
    const { corrections: _none, ...data } = madeUpDataset();
    expect(JSON.stringify(packData(data))).not.toContain('correct');
  });

  it('carries them to the page, and in the notes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'corrected-data-'));
    try {
      await cp(DATA, folder, { recursive: true });
      const figures = await readFile(join(folder, 'figures.csv'), 'utf8');
      const row = figures.split('\n').find((line) => /^\d{3},income_per_capita,2023,,actual,\d/.test(line));
      const [unit = '', indicator, year, , kind, value, , , , , , , , source] = row?.split(',') ?? [];
      const key = [unit, indicator, year, kind, source].join();
      const file = join(folder, 'corrections.csv');
      const header = await readFile(file, 'utf8');
      await writeFile(file, `${header}${key},1.5,${value},2026-11-22,0badcafe,Chép nhầm,Miscopied\n`);
      const { data } = await compileData(folder);
      const again = createDataset(unpackData(JSON.parse(JSON.stringify(packData(data)))));
      const corrected = again.figuresOf(unit).filter((each) => correctionsOf(again, each).length > 0);
      expect(corrected.map(({ value }) => String(value))).toEqual([value]);
      expect(corrected[0]?.note_en).toMatch(
        /Corrected on 22 November 2026; it said 1\.5 before: Miscopied\.$/,
      );
      expect(corrected[0]?.note_vi).toMatch(/Đã sửa ngày 22-11-2026, trước đó ghi 1,5: Chép nhầm\.$/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('of today counts what stands in the file', async () => {
    const { problems, counts } = readData(await loadFolder(DATA));
    expect(problems.map(formatProblem)).toEqual([]);
    expect(counts.corrections).toBe(
      (await readFile(`${DATA}/corrections.csv`, 'utf8')).trim().split('\n').length - 1,
    );
  });
});
