import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { CSV_COLUMNS, csvCell, exportCsv, figuresOnMap } from '../../src/export/csv.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { type Figure, figureColumns } from '../../src/model/columns.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { readTable } from '../../src/model/read-table.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { LANGS, type Lang } from '../../src/state/state.ts';
import { DATA } from '../support/site-folders.ts';

const compiled = await compileData(DATA);
const data = createDataset(compiled.data);

function sceneIn(lang: Lang, layer = 'target_attainment', year = 2023) {
  const messages = createMessages(lang);
  messages.add(LAZY_PANEL_SOURCES);
  return {
    data,
    choropleth: choropleth(data, layer, year, 'light'),
    messages,
    selected: null,
    kinds: [],
    project: null,
  };
}

/** What the project's own parser makes of the file: each heading read as the column of `figures.csv` that it names. */
function readBack(file: string, lang: Lang) {
  const { messages: m } = sceneIn(lang);
  const headings = CSV_COLUMNS.map((column) => m.t(`column-${column}`));
  const columns: Record<string, v.GenericSchema> = figureColumns;
  const schemas = CSV_COLUMNS.map(
    (column) => columns[column === 'note' ? `note_${lang}` : column] ?? v.string(),
  );
  const schema = Object.fromEntries(
    headings.map((heading, index) => [heading, schemas[index] as v.GenericSchema]),
  );
  const { rows, problems } = readTable('export.csv', file, schema);
  const records = rows.map(({ value }) =>
    Object.fromEntries(CSV_COLUMNS.map((column, index) => [column, value[headings[index] as string]])),
  );
  return { records, problems };
}

const NOT_OF_THE_ROW = ['note_vi', 'note_en'];
const bare = (figure: Figure, lang: Lang) => ({
  ...Object.fromEntries(Object.entries(figure).filter(([name]) => !NOT_OF_THE_ROW.includes(name))),
  note: figure[`note_${lang}`],
});

describe.each(LANGS)('all figures as CSV, in %s', (lang) => {
  const scene = sceneIn(lang);
  const file = exportCsv(scene, data.figures);
  const { records, problems } = readBack(file, lang);

  it("are the same figures when the project's own parser reads the file back", () => {
    expect(problems).toEqual([]);
    expect(records.length).toBeGreaterThan(100);
    for (const [index, figure] of data.figures.entries())
      expect(records[index]).toMatchObject(bare(figure, lang));
    expect(records).toHaveLength(data.figures.length);
  });

  it('name unit, indicator, article, date and the state of the data in every row', () => {
    for (const [index, record] of records.entries()) {
      const source = data.source((data.figures[index] as Figure).source);
      expect(record).toMatchObject({
        outlet: source?.outlet,
        title: source?.title,
        published: source?.published,
        url: source?.url,
        data_version: data.version,
      });
      expect(record.unit_name).not.toBe('');
      expect(record.indicator_name).not.toBe('');
    }
  });

  it('keep misprints, flagged', () => {
    const suspect = data.figures.filter(({ flag }) => flag === 'suspect');
    expect(suspect.length).toBeGreaterThan(0);
    expect(records.filter(({ flag }) => flag === 'suspect')).toHaveLength(suspect.length);
  });

  it('begin with a byte order mark and end every record with CRLF', () => {
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

it('the figures of the map are those it colours and those behind the names of provinces, and no others', () => {
  const scene = sceneIn('vi');
  const figures = figuresOnMap(scene);
  const districts = figures.filter(({ unit }) => data.unit(unit)?.level === 'district');
  expect(districts.map(({ unit }) => unit).sort()).toEqual([...scene.choropleth.byUnit.keys()].sort());
  expect(figures.length).toBeGreaterThan(districts.length);
  for (const figure of figures)
    expect(figure).toMatchObject({ indicator: 'target_attainment', year: 2023, flag: '' });
});

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['', ''],
    [null, ''],
    [-18, '-18'],
    [0.01, '0.01'],
    [39740.2, '39740.2'],
  ])('%j is written as %j', (content, written) => {
    expect(csvCell(content)).toBe(written);
  });

  it.each(['=1+1', '+1', '-A1', '@SUM(A1)', '\t=1', '\r=1'])('%j can be no formula', (content) => {
    expect(csvCell(content).replace(/^"/, '')).toBe(
      `'${content}${csvCell(content).endsWith('"') ? '"' : ''}`,
    );
  });

  it('of the real data begins with no such sign, so that nothing is changed', () => {
    const texts = data.figures.flatMap(({ note_vi, note_en }) => [note_vi, note_en]);
    const titles = data.sources.flatMap(({ outlet, title, url }) => [outlet, title, url]);
    expect([...texts, ...titles].filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
  });
});
