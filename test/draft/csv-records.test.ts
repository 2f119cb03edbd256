import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/draft/csv-records.ts';

describe('records of CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a,""x""\nb",\n', [['a,"x"\nb', '']]],
    [',\n\n', [['', ''], ['']]],
    ['"a"b,c\n', [['ab', 'c']]],
    ['"open\n', [['open\n']]],
    ['', []],
  ])('of %j', (text, expected) => {
    const records = readRecords(text);
    expect(records.map(({ cells }) => cells)).toEqual(expected);
    expect(
      records
        .map(({ raw }) => raw)
        .join('\n')
        .trimEnd(),
    ).toBe(text.trimEnd());
  });
});
