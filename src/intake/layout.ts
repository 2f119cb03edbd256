import type { Level } from '../model/columns.ts';
import { foldText } from '../model/unit-names.ts';
import { roleOfHeading, yearOfHeading } from './headings.ts';
import { isMissingMark, markOf, withoutMark } from './marks.ts';
import { isValueRole } from './read-item.ts';
import type { Intake, Role, Sheet } from './sheet.ts';

/** What a row of a table is there for. */
export type RowPart = 'figures' | 'title' | 'heading' | 'section' | 'note' | 'blank';

/** A row of words that governs the rows below it, until another of its level comes. */
export interface Section {
  row: number;
  text: string;
  /** How it is numbered: `I` roman, `A` a letter, `1` a digit, empty without a number. */
  level: string;
  /** What it speaks of, as a word for its sort: places and indicators go on beside each other. */
  kind: string;
}

/** How a sheet is laid out: what each row is, and which words govern which figure. */
export interface Layout {
  partOf(row: number): RowPart;
  /** Sections that a row stands in, the nearest first. */
  sectionsOf(row: number): readonly Section[];
  /** The headings over a column where a row stands, the uppermost first. */
  headingsOf(row: number, column: number): readonly string[];
  /** What stands over a column where the table begins, on all levels. */
  columnHeading(column: number): string;
  /** A heading further down than the table's own has taken its place. */
  hasOtherHeading(row: number, column: number): boolean;
  /** Rows of words above the table that reach as far as a column. */
  titlesOver(column: number): readonly string[];
  /** Rows of words that are no part of the table: sources, remarks, the meaning of a mark. */
  readonly notes: readonly { row: number; text: string }[];
  /** The note that says what a mark stands for; empty without one. */
  noteOf(mark: string): string;
}

const NUMBERS: readonly Role[] = ['value_max', 'numerator', 'denominator', 'exceeded'];

/** A column of names has one in one of so many rows. */
const NAMED_ROWS = 50;

/** `II. Tỉnh Long An`, `A) ...`, `1.2 ...`: the number, and the words behind it. */
const NUMBERED =
  /^(?:([IVX]+)(?=[\s.)\-–:/])|([A-ZĐ])(?=\s*[.)\-–:/])|(\d{1,2}(?:\.\d{1,2})*)(?=[\s.)\-–:/]))\s*[.)\-–:/]?\s*(?=\p{L})/u;
const COUNTER = /^(?:[IVX]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,2})*)[.)]?$/;
const NOTE =
  /^\s*(?:\(?\s*(?:nguồn|source|ghi chú|chú thích|lưu ý|note|remark)s?(?!\p{L})|\(?\*+\)?|[†‡¹²³⁴⁵]|\(\d\)|\d\)|đvt\s*[:.]|đơn vị tính(?!\p{L})|đơn vị\s*[:.]|unit\s*[:.])/iu;

/** The level of a section by its number, and its words without it. */
function readNumbering(text: string, counter = ''): { level: string; words: string } {
  const found = NUMBERED.exec(text);
  const words = found ? text.slice(found[0].length) : text;
  const number = found ? (found[1] ?? found[2] ?? found[3] ?? '') : counter.replace(/[.)]$/, '');
  if (number === '') return { level: '', words };
  if (/^[IVX]+$/.test(number)) return { level: 'I', words };
  return { level: /^\d/.test(number) ? `1${number.replace(/[^.]/g, '')}` : 'A', words };
}

/** Words, and not numbers or the marks that stand for none. */
const isWords = (cell: string): boolean =>
  (/\p{L}/u.test(cell) && !isMissingMark(cell)) || /^[(\s]*[%‰][)\s]*$/.test(cell);
const headsValue = (cell: string): boolean => isWords(cell) || yearOfHeading(cell)?.alone === true;

/**
 * How many rows directly below the header are further levels of it: words or years over columns, beside a first column
 * that is empty or says the same again, in another language perhaps.
 */
export function headingRows({ header, rows, above }: Sheet, isUnit: (cell: string) => boolean): number {
  let count = 0;
  const holdsNames = (column: number) =>
    rows.slice(above, above + NAMED_ROWS).some((cells) => {
      const cell = cells[column] ?? '';
      return /\p{L}/u.test(cell) && isUnit(cell);
    });
  for (const cells of rows.slice(above)) {
    const filled = [...cells.keys()].filter((column) => cells[column] !== '');
    const [first = -1] = filled;
    const said = filled.filter((column) => cells[column] !== header[column] && !holdsNames(column));
    const texts = new Set(filled.map((column) => cells[column]));
    const names = filled.some((column) => isUnit(cells[column] ?? ''));
    const heads = filled.every((column) => headsValue(cells[column] ?? ''));
    const own = first > 0 || cells[0] === header[0] || roleOfHeading(cells[0] ?? '') !== undefined;
    // A text merged over all columns is a section.
    if (
      said.length === 0 ||
      names ||
      !heads ||
      !own ||
      (filled.length > 1 && texts.size === 1 && filled.some(holdsNames))
    )
      break;
    count++;
  }
  return count;
}

/**
 * Lays out a sheet by its rows, as its roles are: what has a number where values stand, or names a unit, is a row of
 * figures; words over the columns of values are headings; a row of one text is a title above the table, a section within
 * it, a note below. `levelOf` says which unit of the data a cell names, a province where it may be one; `kindOf` what a
 * section speaks of. Yields now and then, as long sheets take their time.
 */
export function* layOut(
  intake: Intake,
  levelOf: (cell: string) => Level | undefined,
  kindOf: (section: string) => string,
): Generator<undefined, Layout> {
  const isUnit = (cell: string) => levelOf(cell) !== undefined;
  const { header, roles, rows, above } = intake;
  const values = roles.flatMap((role, column) => (isValueRole(role) ? [column] : []));
  const numbers = roles.flatMap((role, column) =>
    isValueRole(role) || NUMBERS.includes(role) ? [column] : [],
  );
  const unitColumn = roles.indexOf('unit');
  const parts: RowPart[] = [];
  const stacks: (readonly Section[])[] = [];
  const depth = headingRows(intake, isUnit);
  const levels = [header, ...rows.slice(above, above + depth)];
  /** From which row on which headings hold. */
  const later: { row: number; cells: readonly string[] }[] = [];
  // The name of a workbook's sheet is a title, too.
  const sheetName = intake.worksheet?.name ?? '';
  const titles = [sheetName]
    .filter((name) => /\p{L}/u.test(name) && !/^(?:sheet|trang tính|trang|bảng)\s*\d*$/iu.test(name))
    .map((text) => ({ text, column: 0 }));
  const notes: { row: number; text: string }[] = [];
  let stack: readonly Section[] = [];

  /** The columns whose cells say something: a running number beside them does not. */
  const saying = (cells: readonly string[]): number[] => {
    const filled = [...cells.keys()].filter((column) => cells[column] !== '');
    const words = filled.filter((column) => roles[column] !== 'skip' || !COUNTER.test(cells[column] ?? ''));
    return words.length > 0 ? words : filled;
  };

  function partOf(row: number, cells: readonly string[]): { part: RowPart; text: string; column: number } {
    const filled = saying(cells);
    const [column = -1] = filled;
    const texts = [...new Set(filled.map((each) => cells[each] ?? ''))];
    const [only = ''] = texts;
    if (row >= above && row < above + depth) return { part: 'heading', text: '', column };
    if (column < 0) return { part: 'blank', text: '', column };
    // Merged over several columns, a text stands in each of them.
    const merged = texts.length === 1 && filled.length > 1 && isWords(only) && filled.includes(unitColumn);
    const over = values.filter((each) => cells[each] !== '');
    if (over.length > 0 && !merged) {
      const isHeading =
        over.every((each) => headsValue(cells[each] ?? '')) && !isUnit(cells[unitColumn] ?? '');
      // A second heading stands over columns; a lone text where values stand may be one that is misplaced.
      if (
        isHeading &&
        (roleOfHeading(cells[unitColumn] ?? '') === 'unit' ||
          (cells[unitColumn] ?? '') === '' ||
          over.length > 1)
      )
        return { part: 'heading', text: '', column };
      return { part: row < above ? 'title' : 'figures', text: only, column };
    }
    if (numbers.some((each) => cells[each] !== '') && !merged) return { part: 'figures', text: '', column };
    const text = texts.join(' ');
    if (row < above) return { part: NOTE.test(text) ? 'note' : 'title', text, column };
    // A province without a figure heads its districts.
    const level = filled.includes(unitColumn) ? levelOf(cells[unitColumn] ?? '') : undefined;
    if (!merged && level !== undefined && level !== 'province') return { part: 'figures', text, column };
    return { part: NOTE.test(text) ? 'note' : 'section', text, column };
  }

  const hasFiguresBelow = (from: number): boolean => lastFigures > from;
  let lastFigures = -1;
  const read: { part: RowPart; text: string; column: number }[] = [];
  for (const [row, cells] of rows.entries()) {
    if (row % 100 === 0) yield;
    const each = partOf(row, cells);
    read.push(each);
    if (each.part === 'figures') lastFigures = row;
  }

  for (const [row, each] of read.entries()) {
    if (row % 100 === 0) yield;
    const cells = rows[row] ?? [];
    let { part } = each;
    if (part === 'section' && !hasFiguresBelow(row)) part = 'note';
    if (part === 'title') titles.push({ text: each.text, column: each.column });
    if (part === 'note') notes.push({ row, text: each.text });
    if (part === 'heading' && row >= above + depth) later.push({ row, cells });
    if (part === 'section') {
      const counter = cells.find((cell, column) => cell !== '' && column < each.column) ?? '';
      const { level, words } = readNumbering(each.text, COUNTER.test(counter) ? counter : '');
      // A number tells that a section takes the place of its like; without one, what it speaks of does.
      const kind = kindOf(words);
      const outer = stack.findIndex(
        (section) => section.level === level && (level !== '' || section.kind === kind),
      );
      // Nearest first: all that is nested deeper than its like goes with it.
      stack = [{ row, text: words, level, kind }, ...(outer < 0 ? stack : stack.slice(outer + 1))];
    }
    parts.push(part);
    stacks.push(stack);
  }

  const spread = spreadLevels(levels);
  const marks = new Map<string, string>();
  for (const { text } of notes) {
    const mark = markOf(text, 'front');
    if (mark) marks.set(mark, withoutMark(text));
  }
  const lastHeading = (row: number) => [...later].reverse().find((each) => each.row < row);
  const own = header.map((_, column) => spread.map((level) => level[column] ?? '').filter(Boolean));
  return {
    partOf: (row) => parts[row] ?? 'blank',
    sectionsOf: (row) => stacks[row] ?? [],
    headingsOf: (row, column) => {
      const other = later.length > 0 ? lastHeading(row)?.cells[column] : undefined;
      return other === undefined ? (own[column] ?? []) : [other].filter(Boolean);
    },
    columnHeading: (column) => [...new Set(own[column] ?? [])].join(' · '),
    hasOtherHeading: (row, column) => {
      const other = later.length > 0 ? lastHeading(row)?.cells[column] : undefined;
      return other !== undefined && !(own[column] ?? []).some((text) => foldText(text) === foldText(other));
    },
    titlesOver: (column) =>
      titles.filter((title) => title.column <= column || title.column === 0).map(({ text }) => text),
    notes,
    noteOf: (mark) => marks.get(mark) ?? '',
  };
}

/**
 * The levels of a heading with each merged cell's text over all the columns that it covers: those to its right that are
 * empty and have a heading of their own one level down, as it has itself.
 */
export function spreadLevels(levels: readonly (readonly string[])[]): string[][] {
  return levels.map((level, at) => {
    const below = levels[at + 1];
    if (!below) return [...level];
    const filled = [...level];
    for (let column = 1; column < filled.length; column++) {
      const joined = filled[column] === '' && below[column] !== '' && below[column - 1] !== '';
      if (joined) filled[column] = filled[column - 1] ?? '';
    }
    return filled;
  });
}
