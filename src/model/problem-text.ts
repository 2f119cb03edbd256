import type { CellExpected, Expected, FigureExpected, OfCode } from './expected.ts';
import type { Problem } from './problem.ts';
import { CHANGE_BASES } from './vocabulary.ts';

/** The end of the sentence "expected ...", and that of "got ..." where it is not the value that is there. */
type Phrase = string | readonly [expected: string, got: string];

/** English for every code, made of its data where it has some: a code without is a type error. */
export type Phrases<E extends Expected> = {
  readonly [Code in E['code']]: Phrase | ((expected: OfCode<E, Code>) => Phrase);
};

/** What the columns of figures and sources expect. */
export const CELL_PHRASES: Phrases<CellExpected> = {
  text: 'a text',
  'composed-letters': 'composed letters (Unicode NFC)',
  'vietnamese-d': 'Đ as U+0110, not as the Icelandic letter U+00D0',
  id: 'a lower-case id',
  'whole-number': 'a whole number',
  number: 'a number',
  nothing: 'nothing',
  year: ({ first, last }) => `a year from ${first} to ${last}`,
  'one-of': ({ words }) =>
    `one of ${words.filter(Boolean).join(', ')}${words.includes('') ? ', or nothing' : ''}`,
  date: 'a date such as 2024-02-09, 2024-02 or 2024',
  address: 'a web address or nothing',
};

/** What the rules of figures expect. */
export const FIGURE_PHRASES: Phrases<FigureExpected> = {
  value: 'a value, or a numerator and denominator',
  denominator: 'one for the numerator',
  numerator: 'one for the denominator',
  'nothing-beside': 'nothing beside a numerator',
  'nothing-without': 'nothing without a numerator',
  from: ({ least }) => `${least} or more`,
  'at-most-denominator': ({ most }) => `at most the denominator ${most}`,
  'at-most-numerator': ({ most }) => `at most the numerator ${most}`,
  'at-least-value': ({ least }) => `at least the value ${least}`,
  'not-percent': ({ indicator }) => `nothing as ${indicator} is not in %`,
  share: 'at most 100 as it is a share, or the flag suspect',
  since: 'the year the change is counted from',
  before: ({ year }) => `a year before ${year}`,
  'nothing-kind': ({ kind }) => `nothing for the kind ${kind}`,
  'change-basis': `${CHANGE_BASES.join(', ')} for a change`,
  'no-change-basis': ({ kind }) => `none of ${CHANGE_BASES.join(', ')} for the kind ${kind}`,
  'new-figure': ({ first }) => [
    'a figure (unit, indicator, year, kind, source) that is not there yet',
    `that of row ${first} again`,
  ],
};

/** What is expected, in English, as the end of "expected ...", and what there is, if the code says it. */
export function phraseOf<E extends Expected>(expected: E, phrases: Phrases<E>): readonly [string, string?] {
  const known: Phrase | ((expected: never) => Phrase) = phrases[expected.code as E['code']];
  // That it takes the data of this very code is what `Phrases` says.
  const phrase = typeof known === 'function' ? known(expected as never) : known;
  return typeof phrase === 'string' ? [phrase] : phrase;
}

/**
 * One line for a person: `figures.csv row 12, value: expected a number, got "n/a"`. A row, not a line of the
 * file: a quoted cell may hold line breaks, and a spreadsheet counts rows.
 */
export function problemText<E extends Expected>(problem: Problem<E>, phrases: Phrases<E>): string {
  const { file, row, id, column } = problem;
  const unit = file.endsWith('.geojson') ? 'feature' : 'row';
  const place = [
    file,
    row === undefined ? '' : ` ${unit} ${row}`,
    id ? ` (${id})` : '',
    column ? `, ${column}` : '',
  ];
  const [expected, got = quote(problem.got)] = phraseOf(problem.expected, phrases);
  return `${place.join('')}: expected ${expected}, got ${got}`;
}

/** A value as it is shown after "got": in quotes, on one line, not too long; `nothing` when empty. */
export function quote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 76)} ...` : shown;
}
