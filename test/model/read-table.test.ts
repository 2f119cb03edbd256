import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/compile/format-problem.ts';
import { expecting } from '../../src/model/expected.ts';
import { readTable } from '../../src/model/read-table.ts';

const columns = {
  name: v.pipe(v.string(), v.nonEmpty(expecting({ code: 'text' }))),
  hectares: v.pipe(v.string(), v.regex(/^\d+$/, expecting({ code: 'whole-number' })), v.transform(Number)),
};
const read = (text: string) => readTable('fields.csv', text, columns);
const linesOf = (text: string) => read(text).problems.map(formatProblem);

describe('readTable', () => {
  it('gives each record its row as a spreadsheet numbers them, past blank rows and line breaks in quotes', () => {
    const text = 'name,hectares\n\nBến Đò,3\n"Cồn\nCát",4\n,\nRạch Dừa,5\n';
    expect(read(text)).toMatchObject({
      rows: [
        { row: 3, value: { name: 'Bến Đò', hectares: 3 } },
        { row: 4, value: { name: 'Cồn\nCát', hectares: 4 } },
        { row: 6, value: { name: 'Rạch Dừa', hectares: 5 } },
      ],
      problems: [],
    });
  });

  it.each([
    ['a byte order mark', '\uFEFFname,hectares\nA,3\n'],
    ['Windows line ends', 'name,hectares\r\nA,3\r\n'],
    ['line ends of both kinds', 'name,hectares\r\nA,3\n'],
    ['no line end at all', 'name,hectares\nA,3'],
    ['columns in another order', 'hectares,name\n3,A\n'],
    ['spaces around column names', ' name , hectares\nA,3\n'],
    ['quotes that are not needed', '"name","hectares"\n"A","3"\n'],
  ])('reads a table with %s', (_what, text) => {
    expect(read(text)).toMatchObject({ rows: [{ row: 2, value: { name: 'A', hectares: 3 } }], problems: [] });
  });

  it('does without a column that is optional, and reads it where it is there', () => {
    const wider = {
      ...columns,
      crop: v.optional(
        v.pipe(
          v.string(),
          v.transform((cell) => cell || 'rice'),
        ),
        '',
      ),
    };
    const crops = (text: string) => readTable('fields.csv', text, wider);
    expect(crops('name,hectares\nA,3\n')).toMatchObject({
      rows: [{ row: 2, value: { name: 'A', hectares: 3, crop: 'rice' } }],
      incomplete: new Set(),
      problems: [],
    });
    expect(crops('name,crop,hectares\nA,,3\nB,corn,4\n').rows.map(({ value }) => value.crop)).toEqual([
      'rice',
      'corn',
    ]);
    expect(crops('hectares\n3\n').problems.map(formatProblem)).toEqual([
      'fields.csv row 1: expected the column "name", got none',
    ]);
  });

  it('reads a header alone as no records', () => {
    expect(read('name,hectares\n')).toMatchObject({ rows: [], partial: [], problems: [] });
  });

  it.each([
    ['', ['fields.csv row 1: expected a header row, got nothing']],
    ['name;hectares\nA;3\n', ['fields.csv row 1: expected commas between the columns, got "name;hectares"']],
    [
      'name,acres\nA,3\n',
      [
        'fields.csv row 1: expected the column "hectares", got none',
        'fields.csv row 1: expected only known columns, got "acres"',
      ],
    ],
    ['name,hectares,\nA,3,\n', ['fields.csv row 1: expected only known columns, got one without a name']],
    ['name,hectares,name\nA,3,A\n', ['fields.csv row 1: expected the column "name" once, got it again']],
    ['name,hectares\nA\n', ['fields.csv row 2: expected 2 cells, got 1']],
    ['name,hectares\nA,3,4\n', ['fields.csv row 2: expected 2 cells, got 3']],
    ['name,hectares\nA,\n', ['fields.csv row 2, hectares: expected a whole number, got nothing']],
    ['name,hectares\nB\uFFFDn,3\n', ['fields.csv: expected UTF-8 text, got bytes of another encoding']],
    [
      'name,hectares\n"A"B,3\nC,4\n',
      [
        'fields.csv row 2: expected closed quotes, doubled inside a cell, got "Trailing quote on quoted field is malformed"',
      ],
    ],
  ])('says what is wrong with %j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('reports every fault of every row, and keeps the rows without one', () => {
    const text = 'name,hectares\n,x\nA,3\nB,y\nC\nD,4\n';
    expect(linesOf(text)).toEqual([
      'fields.csv row 2, name: expected a text, got nothing',
      'fields.csv row 2, hectares: expected a whole number, got "x"',
      'fields.csv row 4, hectares: expected a whole number, got "y"',
      'fields.csv row 5: expected 2 cells, got 1',
    ]);
    expect(read(text).rows.map(({ row }) => row)).toEqual([3, 6]);
  });

  it('keeps what is readable of the other rows', () => {
    expect(read('name,hectares\nA,x\nB,1,2\n').partial).toEqual([
      { row: 2, value: { name: 'A' } },
      { row: 3, value: { name: 'B' } },
    ]);
  });

  it.each([
    ['name\nA\n', ['hectares']],
    ['name,hectares\nA,3,4\n', ['hectares']],
    ['name,hectares\nA,"3\n', ['name', 'hectares']],
    ['name,hectares\nA,x\n', []],
  ])('names the columns whose values are not all known in %j', (text, incomplete) => {
    expect([...read(text).incomplete]).toEqual(incomplete);
  });

  it('shortens a long cell in its message', () => {
    const [line] = linesOf(`name,hectares\nA,${'x'.repeat(500)}\n`);
    expect(line).toMatch(/^fields\.csv row 2, hectares: expected a whole number, got "x{75} \.\.\.$/);
  });
});
