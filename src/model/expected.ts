import type { FIGURE_KINDS, INDICATOR_LEVELS, LEVELS, PALETTES, PRECISIONS } from './vocabulary.ts';

/*
 * What belongs where something else stands in a data file: codes with their data. Sentences are made of them where they
 * are shown, in English for whoever keeps the files (`problem-text.ts`, `compile/format-problem.ts`) and in the desk's
 * two languages (`desk/base/expected-text.ts`).
 */

/** What the columns of figures and sources expect of a cell, be it in a file or in an address. */
export type CellExpected =
  | { code: 'text' | 'composed-letters' | 'vietnamese-d' | 'id' }
  | { code: 'whole-number' | 'number' | 'nothing' }
  | { code: 'year'; first: number; last: number }
  /** One of the words of a column; the empty word stands for nothing. */
  | { code: 'one-of'; words: readonly string[] }
  | { code: 'date' | 'address' };

/** What the rules of a figure expect of one of its cells, given the others. */
export type RuleExpected =
  | { code: 'value' | 'denominator' | 'numerator' | 'nothing-beside' | 'nothing-without' }
  | { code: 'from'; least: number }
  | { code: 'at-most-denominator' | 'at-most-numerator'; most: number }
  | { code: 'at-least-value'; least: number }
  | { code: 'not-percent'; indicator: string }
  | { code: 'share' }
  | { code: 'since' }
  | { code: 'before'; year: number }
  | { code: 'change-basis' }
  | { code: 'nothing-kind' | 'no-change-basis'; kind: (typeof FIGURE_KINDS)[number] };

/** Figures that say the same thing of the same source; `first` is the earlier one's row. */
export type FigureExpected = RuleExpected | { code: 'new-figure'; first: number };

/** What is expected of data files besides: only the build reads them. */
export type FileExpected =
  // A file as a whole, and its rows.
  | { code: 'file' | 'utf-8' | 'header' | 'commas' | 'closed-quotes' | 'json' }
  | { code: 'column' | 'column-once' | 'known-column'; name: string }
  | { code: 'cells'; count: number }
  // Cells of the other columns.
  | {
      code:
        | 'unit-code'
        | 'commune-code'
        | 'above-zero'
        | 'web-address'
        | 'indicator-id'
        | 'scale'
        | 'breaks'
        | 'decimals'
        | 'printed-value'
        | 'day'
        | 'version';
    }
  | { code: 'texts' | 'unit-codes' | 'some-unit-code' | 'source-ids' | 'some-source-id' }
  | { code: 'country-code' | 'some-value' | 'end-of-districts' }
  // Between rows, and between the cells of one.
  | { code: 'unique'; column: string; value: unknown; first: number }
  | { code: 'reference'; key: string; file: string }
  | { code: 'text-as-in'; column: string }
  | { code: 'digits'; digits: number; level: (typeof LEVELS)[number] }
  | { code: 'no-province' | 'province-code' | 'district-code' }
  | { code: 'some-row'; file: string }
  | { code: 'id-of-level' | 'indicator-of-level'; level: (typeof INDICATOR_LEVELS)[number] }
  | { code: 'no-count'; file: string }
  | { code: 'as-in-row'; value: unknown; row: number }
  | { code: 'whole-or-parts'; commune: string }
  | { code: 'ascending-breaks' | 'no-breaks' | 'number-of-classes' }
  | { code: 'at-most-classes'; most: number; palette: (typeof PALETTES)[number] }
  | { code: 'at-most-words'; most: number }
  | { code: 'published-figure' }
  | { code: 'another-value'; value: string }
  | { code: 'value-of-row'; value: string; row: number }
  | { code: 'day-of-row'; day: string; row: number }
  | { code: 'value-of-figure'; value: string }
  // Geometry.
  | { code: 'topology' | 'whole-topology' | 'feature-collection' | 'feature' }
  | { code: 'property'; name: string }
  | { code: 'known-properties' }
  | { code: 'shape' | 'coordinates' | 'position' | 'positions' | 'line' | 'lines' | 'some-line' }
  | { code: 'no-geometry'; type: string }
  | { code: 'geometry'; precision: (typeof PRECISIONS)[number] }
  /** A point in one of these units; it is inside others, or of none. */
  | { code: 'point-in'; units: readonly string[]; point: readonly number[]; inside: readonly string[] };

export type Expected = CellExpected | FigureExpected | FileExpected;

/** The member of a union that has this code, perhaps among others. */
export type OfCode<E, Code> = E extends { code: infer Codes } ? (Code extends Codes ? E : never) : never;

/** What a schema expects, as its message: valibot has but texts for that, so that a code and its data go as JSON. */
// Columns that nobody reads are left out of the page's scripts, unless their making could do something else.
// @__NO_SIDE_EFFECTS__
export function expecting(expected: Expected): string {
  return JSON.stringify(expected);
}

/** The same again, from what a schema of such messages finds. */
export const expectedIn = ({ message }: { message: string }): Expected => JSON.parse(message);
