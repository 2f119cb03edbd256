import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { figureColumns, sourceColumns } from '../../src/model/columns.ts';
import { expectedIn } from '../../src/model/expected.ts';
import { CELL_PHRASES } from '../../src/model/problem-text.ts';
import { faultText } from '../../src/url-figures/fault-text.ts';
import type { UrlFiguresFault } from '../../src/url-figures/url-figures-error.ts';

const FAULTS: [UrlFiguresFault, string][] = [
  [{ reason: 'too-long', characters: 9000 }, 'expected at most 8192 characters'],
  [{ reason: 'alphabet' }, 'expected base64url, got other characters'],
  [
    { reason: 'broken', cause: new Error('unexpected EOF') },
    'expected whole gzip, got Error: unexpected EOF',
  ],
  [{ reason: 'too-large', most: 262144 }, 'expected at most 262144 bytes, got more'],
  [{ reason: 'format' }, 'expected JSON, got something else'],
  [{ reason: 'text', at: 'figures.0.14', message: 'text' }, 'figures of the address: figures.0.14 text'],
  [
    { reason: 'cells', column: 'flag', expected: { code: 'one-of', words: ['', 'suspect'] } },
    'flag: expected one of suspect, or nothing',
  ],
  [
    { reason: 'cells', column: 'year', expected: { code: 'year', first: 1990, last: 2035 } },
    'year: expected a year from 1990 to 2035',
  ],
  [{ reason: 'source', column: 'title', expected: { code: 'text' } }, 'title: expected a text'],
  [{ reason: 'unit', unknown: '999' }, 'no unit 999'],
  [{ reason: 'indicator', unknown: 'happiness' }, 'no happiness'],
  [{ reason: 'source', unknown: 'nobody' }, 'no source nobody'],
  [{ reason: 'source', twice: 'bao-moi' }, 'the source bao-moi is there twice'],
  [{ reason: 'address', url: 'https://[' }, 'https://['],
  [
    {
      reason: 'rules',
      problem: {
        file: 'figures',
        row: 1,
        column: 'numerator',
        expected: { code: 'at-most-denominator', most: 24 },
        got: 25,
      },
    },
    'figures row 1, numerator: expected at most the denominator 24, got 25',
  ],
  [{ reason: 'rules', replacedTwice: '["901"]' }, 'two in the place of ["901"]'],
  [{ reason: 'rules', published: '["901"]' }, '["901"] is published already'],
  [{ reason: 'replacement', key: '["901"]' }, 'expected a figure of the same key, got ["901"]'],
];

describe('what is wrong with the figures of an address', () => {
  it.each(FAULTS)('as in %j is one sentence for the console', (fault, sentence) => {
    expect(faultText(fault)).toBe(sentence);
  });

  it.each(Object.entries({ ...figureColumns, ...sourceColumns }))(
    'has words for whatever the column %s does not hold',
    (_column, schema) => {
      for (const cell of ['', 'a b', 'e\u0301', 'Ðồng Sen', '1985', '2036', '1,5', 7]) {
        const result = v.safeParse(schema, cell);
        for (const issue of result.issues ?? []) expect(CELL_PHRASES).toHaveProperty(expectedIn(issue).code);
      }
    },
  );
});
