import type { Figure, FigureKind, Level } from '../model/columns.ts';
import type { RuleExpected } from '../model/expected.ts';
import type { Against } from './plausible.ts';
import type { Sense } from './sense-words.ts';

/** How a file's bytes were read. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'tcvn3',
  'vni',
  'utf-8-twice',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A space stands for text without columns, as it is copied from a PDF: words, then numbers. */
export const SEPARATORS = [',', ';', '\t', ' '] as const;
export type Separator = (typeof SEPARATORS)[number];

/** A table as it was pasted or read from a file. Every cell is text, NFC and trimmed, and nothing else has been done to it. */
export interface Sheet {
  /** The file's name, or what stands for one. */
  name: string;
  header: readonly string[];
  /** As many cells as the header has; a row that had more or fewer is in `ragged`. */
  rows: readonly (readonly string[])[];
  /** How many of the first rows stood above the header: titles, and what else is written over a table. */
  above: number;
  /** How many cells the rows had that did not fit the header, by row number (0 is the first below the header). */
  ragged: Readonly<Record<number, number>>;
  /** `null` for what was pasted or typed, and for a workbook. */
  encoding: Encoding | null;
  separator: Separator;
  /** Of a workbook: which of its sheets this is, all their names, and its columns whose numbers are numbers there. */
  worksheet: { name: string; all: readonly string[]; typed: readonly number[] } | null;
}

/** `point`: 71.287 and 1,400. `comma`: 71,287 and 1.400, as Vietnamese papers print. */
export const NUMBER_STYLES = ['point', 'comma'] as const;
export type NumberStyle = (typeof NUMBER_STYLES)[number];

/** What a column holds: a column of `figures.csv`, the unit's province, a part of the source, or nothing that counts. */
export const ROLES = [
  'unit',
  'province',
  'indicator',
  'year',
  'since',
  'kind',
  'value',
  'value_max',
  'numerator',
  'denominator',
  'exceeded',
  'qualifier',
  'basis',
  'flag',
  'source',
  'outlet',
  'title',
  'published',
  'url',
  'note_vi',
  'note_en',
  'skip',
] as const;
/** `value 2023`: a column of a wide table, whose cells are values of that year. */
export type Role = (typeof ROLES)[number] | `value ${number}`;

/** What holds for all rows that do not say otherwise. Empty where the editor has not said yet. */
export interface Defaults {
  indicator: string;
  year: string;
  kind: FigureKind;
}

/** Who printed the figures. Every part is needed before one counts. */
export interface SourceFields {
  outlet: string;
  title: string;
  /** 2024, 2024-02 or 2024-02-09. */
  published: string;
  url: string;
}

/** What the editor has said about one figure of a sheet. */
export interface Decision {
  /** Out of range, unlike the unit's other years or not what the words around it say, and right all the same. */
  checked?: true;
  /** In conflict with a published figure: takes its place, or stands beside it as another source's figure. */
  conflict?: 'replace' | 'beside';
  /** Skipped: listed, and counted for nothing. Under this name in drafts that browsers keep. */
  aside?: true;
}

/**
 * What the editor has answered to a question, for all figures that it is about: they are right as they are read, or set
 * aside; they are results, targets, per cent of a plan or estimates; the cells hold no figure; names are those of districts,
 * or of communes of today; the figures are of a year
 * (`year 2021`), or are to be multiplied (`times 1000`).
 */
export type Answer =
  | 'right'
  | 'aside'
  | 'actual'
  | 'target'
  | 'plan'
  | 'estimate'
  | 'none'
  | 'district'
  | 'commune'
  | `year ${number}`
  | `times ${number}`;
export const ANSWER =
  /^(?:right|aside|actual|target|plan|estimate|none|district|commune|year \d{4}|times \d+(?:\.\d+)?)$/;

/** A sheet and all that was decided about it: what a report follows from, and nothing else. */
export interface Intake extends Sheet {
  id: string;
  roles: readonly Role[];
  /** By column; `null`: as its cells show. */
  styles: readonly (NumberStyle | null)[];
  /** By column: the id of the indicator that its values are of; empty where a cell, a section or `defaults` says it. */
  indicators: readonly string[];
  defaults: Defaults;
  source: SourceFields;
  /** Why published figures change; needed where one is replaced. */
  reason: { vi: string; en: string };
  /** By `figureKey(row, column)`. */
  decisions: Readonly<Record<string, Decision>>;
  /** By the id of a question. */
  answers: Readonly<Record<string, Answer>>;
}

/** A figure of a sheet, by row (0 is the first below the header) and the column its value stands in. */
export const figureKey = (row: number, column: number): string => `${row}:${column}`;

/** How a column of numbers can be read. */
export interface ColumnReading {
  column: number;
  /** Decided by the editor, or the only one that fits; `null` while both fit and differ, or none fits all. */
  style: NumberStyle | null;
  /** True where the editor has to say. */
  asks: boolean;
  /** The first few cells that tell the styles apart, as each style reads them; `null` where it cannot. */
  samples: { cell: string; point: number | null; comma: number | null }[];
}

/** What a figure's other cells expect of one: the rules of the data, and what a sheet alone can have wrong. */
export type InvalidExpected =
  | RuleExpected
  /** A note is there in both languages or in none. */
  | { code: 'text-as-in'; column: 'note_vi' | 'note_en' }
  /** The cell of the value says it too: `79–80.2`, `23/24`. */
  | { code: 'as-in-value'; value: number };

/** Why a figure does not count yet. `field` is the role it is about. */
export type Trouble =
  | { kind: 'cells'; expected: number; got: number }
  | { kind: 'missing'; field: Role }
  /** No such unit, indicator, kind, qualifier ... */
  | { kind: 'unknown'; field: Role; got: string }
  /** More than one unit or indicator, by code or id: the editor picks. */
  | { kind: 'ambiguous'; field: Role; got: string; candidates: string[] }
  /** One unit, but its marks or its kind are not what was written. */
  | { kind: 'doubtful'; field: Role; got: string; candidates: string[] }
  | { kind: 'unreadable'; field: Role; got: string }
  /** The column's number style is open. */
  | { kind: 'style'; column: number; got: string; point: number | null; comma: number | null }
  /** Against a rule of the data between cells; `got` is `null` for an empty cell. */
  | { kind: 'invalid'; field: Role; expected: InvalidExpected; got: number | string | null }
  /** Said already. Where the numbers differ, both items have this. */
  | { kind: 'duplicate'; of: { sheet: string; row: number; column: number } }
  /** Another source in the draft says other numbers of the same thing; they are not published, so neither is in conflict. */
  | { kind: 'contradicting'; of: { sheet: string; row: number; column: number } }
  /** Beyond what the indicator allows or its published values suggest. */
  | { kind: 'range'; low: number; high: number }
  /** Unlike the unit's own figure of another year. */
  | { kind: 'history'; before: Figure }
  /** Other than what is published of the same unit, indicator, year and kind. */
  | { kind: 'conflict'; published: Figure }
  /** Words that govern the figure speak of something else: a plan, months, another year; or a second heading does. */
  | { kind: 'heading-word'; sense: Sense | 'actual' | 'second-heading'; got: string }
  /** A footnote's mark stands at the name, the number or their headings; `note` is what it says, empty where nothing does. */
  | { kind: 'mark'; got: string; note: string }
  /** The cell has a mark for a figure that is not there. */
  | { kind: 'no-figure'; got: string }
  /** The row stands under a place that the data does not have. */
  | { kind: 'elsewhere'; got: string }
  /** The words around the name are of communes, which may be called as districts are. */
  | { kind: 'commune'; got: string }
  /** Names of the table are those of old districts and those of communes of today. */
  | { kind: 'level' }
  /** A commune that the reform ended: a figure of it is none of its district's, nor of the commune that it went into. */
  | { kind: 'old-commune'; got: string }
  /** The commune of today was not there yet in the figure's year, or `bySource` when its source came out. */
  | { kind: 'not-yet'; until: string; bySource: boolean }
  /** What the indicator says of a commune is made of `communes.csv`. */
  | { kind: 'counted'; indicator: string }
  /** The name stands beside one that the data does not know, or among those of another province. */
  | { kind: 'neighbours'; got: string }
  /** The unit had ended when the figure's year ended, or `bySource` its source came out: its successor may bear its name. */
  | { kind: 'ended'; level: Exclude<Level, 'commune'>; until: string; bySource: boolean }
  /** A share of 1, where shares are in per cent. */
  | { kind: 'fraction'; got: string; column: number }
  /** Beyond the size of its place, or of what else is published of it. */
  | { kind: 'implausible'; low: number; high: number; against: Against; other?: Figure }
  /** A heading, a note, a column or the cell itself names another unit of measure than the figure's. */
  | { kind: 'unit-word'; got: string; expected: string }
  /** A name beside the code that was matched is another's. */
  | { kind: 'other-name'; field: 'unit' | 'indicator'; got: string }
  | { kind: 'source'; missing: (keyof SourceFields)[] }
  | { kind: 'reason' };

/** One figure of a sheet. */
export interface Item {
  row: number;
  column: number;
  /**
   * `ready` counts; `same` says what is published already; `open` has troubles; `skipped` was set aside; `empty` is a row
   * without any value.
   */
  state: 'ready' | 'same' | 'open' | 'skipped' | 'empty';
  troubles: Trouble[];
  /** As far as it could be read; the whole of it where the state is `ready` or `same`. `source` is an id, new or published. */
  figure: Partial<Figure>;
  /** The published figure that it says again or is to replace. */
  published?: Figure;
}

/** A question that many figures may share: it is answered once. */
export interface Question {
  id: string;
  /** The first figure's trouble. */
  trouble: Trouble;
  /** What may be answered, the most likely first. */
  offers: readonly Answer[];
  /** How many figures it is about, and the first few of their rows. */
  count: number;
  rows: readonly number[];
  /** The texts that it is about, where they differ: marks, names. */
  texts: readonly string[];
  /** `null` while it is open. */
  answer: Answer | null;
}

/** What became of a sheet. Every row has at least one item; a cell of a wide table that is empty has none. */
export interface Report {
  sheet: string;
  /** What its names are those of. */
  level: 'district' | 'commune';
  items: Item[];
  columns: ColumnReading[];
  /** In the order in which they were met. */
  questions: Question[];
  /** What stands over each column, on all levels of the heading: `Năm 2022 · Thực hiện`. */
  headings: string[];
  /** Columns of numbers that are not used. */
  unused: number[];
}
