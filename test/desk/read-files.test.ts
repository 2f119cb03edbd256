import { describe, expect, it } from 'vitest';
import { readFiles, sheetOf, withSources } from '../../src/desk/import/read-files.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { data } from '../support/atlas-scene.ts';

const published = data.sources[0]?.id ?? '';
const text = (name: string, content: string) => ({ name, text: content });
const figures = text(
  'figures.csv',
  `unit,indicator,year,kind,value,source\n902,income_per_capita,2023,actual,60.5,paper-new\n903,income_per_capita,2023,actual,61.5,${published}\n`,
);
const sources = text(
  'sources.csv',
  'id,outlet,title,published,url\npaper-new,Báo Mới,"Hai, ba",2024-03-01,https://new.example/a\npaper-c,Báo C,C,2024,\n',
);
const read = (
  files: Parameters<typeof readFiles>[0],
  intakes = [] as Parameters<typeof readFiles>[1]['intakes'],
) => {
  let made = 0;
  return readFiles(files, { data, intakes, id: () => `s${made++}` });
};
const cell = (intake: ReturnType<typeof newIntake>, row: number, name: string) =>
  intake.rows[row]?.[intake.header.indexOf(name)];

describe('files that came together', () => {
  it('become a sheet each, in their order, with ids of their own', () => {
    const { added, changed, sources: none } = read([figures, text('two.csv', 'unit,value\n901,5\n')]);
    expect(added.map(({ intake, from }) => [intake.id, intake.name, from.name])).toEqual([
      ['s0', 'figures.csv', 'figures.csv'],
      ['s1', 'two.csv', 'two.csv'],
    ]);
    expect([changed, none]).toEqual([[], []]);
  });

  it.each([[[figures, sources]], [[sources, figures]]])(
    'give a new source of sources.csv to the rows that name it, whichever comes first',
    (files) => {
      const result = read(files);
      expect(result.added).toHaveLength(1);
      expect(result.sources).toEqual([{ name: 'sources.csv', used: 1 }]);
      const intake = result.added[0]?.intake as ReturnType<typeof newIntake>;
      expect(intake.roles.slice(-4)).toEqual(['outlet', 'title', 'published', 'url']);
      expect(intake.styles).toHaveLength(intake.header.length);
      expect(['outlet', 'title', 'published', 'url'].map((name) => cell(intake, 0, name))).toEqual([
        'Báo Mới',
        'Hai, ba',
        '2024-03-01',
        'https://new.example/a',
      ]);
      // The published one is known by its id.
      expect(cell(intake, 1, 'source')).toBe(published);
      expect(cell(intake, 1, 'outlet')).toBe('');
    },
  );

  it('give sources that come alone to the sheets that are there', () => {
    const before = read([figures]).added.map(({ intake }) => intake);
    const { added, changed } = read([sources], before);
    expect(added).toEqual([]);
    expect(changed.map(({ id, rows }) => [id, rows.length])).toEqual([['s0', 2]]);
  });

  it('say that nobody names the sources, and that a file has no row', () => {
    const result = read([sources, text('empty.csv', 'unit,value\n')]);
    expect(result.added).toEqual([]);
    expect(result.sources).toEqual([{ name: 'sources.csv', used: 0 }]);
    expect(result.empty).toEqual(['empty.csv']);
  });

  it('stay text, whatever they hold', () => {
    const { added } = read([text('x.csv', 'unit,value\n"<img src=x onerror=alert(1)>",=CMD()\n')]);
    expect(added[0]?.intake.rows[0]).toEqual(['<img src=x onerror=alert(1)>', '=CMD()']);
  });
});

describe('sources of a sheet', () => {
  it('leave alone what a row says of its source, and a sheet without a column of ids', () => {
    const own = newIntake('a', sheetOf(text('a', 'unit,source,outlet\n901,paper-new,Báo Khác\n')), data);
    const known = new Map([['paper-new', { outlet: 'Báo Mới', title: 'T', published: '2024', url: '' }]]);
    expect(cell(withSources(own, known, data), 0, 'outlet')).toBe('Báo Khác');
    const without = newIntake('b', sheetOf(text('b', 'unit,value\n901,5\n')), data);
    expect(withSources(without, known, data)).toBe(without);
  });
});

it('reads bytes in the encoding that is asked for', () => {
  const bytes = new TextEncoder().encode('huyện,value\nCần Đước,5\n');
  expect(sheetOf({ name: 'a.csv', bytes }).header[0]).toBe('huyện');
  const other = sheetOf({ name: 'a.csv', bytes }, { encoding: 'windows-1258' });
  expect(other.encoding).toBe('windows-1258');
  expect(other.header[0]).not.toBe('huyện');
});

describe('a file of corrections', () => {
  const before = data.figures.find(
    ({ value, indicator }) => value !== null && indicator === 'income_per_capita',
  );
  if (!before) throw new Error('expected a published income, got none');
  const { unit, indicator, year, kind, value } = before;
  const now = text(
    'figures.csv',
    `unit,indicator,year,kind,value,source\n${unit},${indicator},${year},${kind},70.5,paper-new\n902,${indicator},2023,actual,60.5,paper-new\n`,
  );
  const corrections = (old: string) =>
    text(
      'corrections.csv',
      `unit,indicator,year,kind,source,old,new,corrected,version,reason_vi,reason_en\n${unit},${indicator},${year},${kind},paper-new,${old},70.5,2026-01-02,0a1b2c3d,In sai.,A misprint.\n`,
    );

  it('says which published figures are replaced, and why', () => {
    const { added, corrections: taken } = read([corrections(String(value)), now, sources]);
    expect(added.map(({ intake }) => [intake.decisions, intake.reason])).toEqual([
      [{ '0:4': { conflict: 'replace' } }, { vi: 'In sai.', en: 'A misprint.' }],
    ]);
    expect(taken).toEqual([{ name: 'corrections.csv', used: 1 }]);
  });

  it('decides nothing where the published figure is no longer the old one', () => {
    const { added, corrections: taken } = read([corrections('1.5'), now]);
    expect(added.map(({ intake }) => intake.decisions)).toEqual([{}]);
    expect(taken).toEqual([{ name: 'corrections.csv', used: 0 }]);
  });
});
