import type { Figure, Indicator } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { matchUnit, unitsOf } from '../model/match-unit.ts';
import { createGoverningMeasures, type GoverningMeasures } from './governing-measures.ts';
import { roleOfHeading, withoutBrackets, yearOfHeading } from './headings.ts';
import type { Layout } from './layout.ts';
import { markOf } from './marks.ts';
import { indicatorsOf, matchIndicator } from './match-word.ts';
import { remembered } from './remembered.ts';
import { readSenses, sensesAgainst } from './senses.ts';
import type { Intake, Trouble } from './sheet.ts';

/** A line that says where figures were printed may name a plan, an office of plans or any year. */
const SOURCE_LINE = /^\(?\s*(?:nguồn|source|theo)\b/i;
/** Lines whose years are not those of the figures. */
const BESIDE_THE_TABLE = /^\(?\s*(?:nguồn|source|ngày|cập nhật|updated|ghi chú|note)/i;
/** So many rows tell whether a column holds names. */
const SAMPLE_ROWS = 200;
/** A longer cell beside a figure is a text of its own. */
const MAX_WORDS_LENGTH = 80;

/** Holds figures of a sheet against the words that govern them. */
export interface GoverningWords {
  /** What speaks against a figure that could be read: for the editor to check. */
  against(figure: Figure, row: number, column: number): Trouble[];
  decimalsOf: GoverningMeasures['decimalsOf'];
  /** The indicator that the nearest section names, all by itself. */
  indicatorOf(row: number): string;
  /** The year that is all that the nearest section with a year says; empty without one. */
  yearOf(row: number): string;
}

/**
 * Makes what holds a figure against all words that govern it: titles above the table, each level of the heading over its
 * value, the sections that its row stands in, notes below, the meaning of a mark behind its name, other cells of its row,
 * units of measure in columns and notes, and a name beside the code that was matched.
 */
export function createGoverningWords(intake: Intake, layout: Layout, data: Dataset): GoverningWords {
  const { header, roles, rows } = intake;
  const unitOf = matchUnit(data);
  const indicatorOf = matchIndicator(data);
  const said = readSenses(data);
  const besides = (role: 'unit' | 'indicator') =>
    header.flatMap((heading, column) =>
      roles[column] === 'skip' && roles.includes(role) && roleOfHeading(heading) === role ? [column] : [],
    );
  /** "Đơn vị" may head names of districts as well as units of measure. */
  const holdsNames = (column: number) => {
    const cells = rows.slice(0, SAMPLE_ROWS).flatMap((row) => row[column] || []);
    return cells.filter((cell) => unitOf(cell).kind !== 'none').length > cells.length / 2;
  };
  const [unitNames, indicatorNames] = [besides('unit').filter(holdsNames), besides('indicator')];
  const measures = createGoverningMeasures(
    intake,
    layout,
    data,
    besides('unit').filter((column) => !unitNames.includes(column)),
  );
  /** Columns that have no part of their own and may say something of the figure beside them. */
  const asides = roles.flatMap((role, column) =>
    role === 'skip' &&
    !measures.columns.includes(column) &&
    !unitNames.includes(column) &&
    !indicatorNames.includes(column)
      ? [column]
      : [],
  );
  const unitColumn = roles.indexOf('unit');
  const yearColumn = roles.indexOf('year');
  const freeNotes = layout.notes.map(({ text }) => text).filter((text) => markOf(text, 'front') === '');
  const titles = remembered((column: string) => layout.titlesOver(Number(column)));

  /** What the marks of a row's name, its cell and its headings mean. */
  function marksOf(row: number, column: number): { mark: string; note: string }[] {
    const cells = rows[row] ?? [];
    const texts = [
      cells[unitColumn] ?? '',
      cells[column] ?? '',
      ...layout.headingsOf(row, column),
      ...layout.headingsOf(row, unitColumn),
      ...layout.titlesOver(column),
    ];
    const marks = new Set(texts.map((text) => markOf(text)).filter(Boolean));
    return [...marks].map((mark) => ({ mark, note: layout.noteOf(mark) }));
  }

  function words(row: number, column: number): string[] {
    const cells = rows[row] ?? [];
    return [
      ...asides
        .map((each) => cells[each] ?? '')
        .filter((cell) => cell !== '' && cell.length <= MAX_WORDS_LENGTH && /\p{L}/u.test(cell)),
      ...layout.headingsOf(row, column),
      ...layout.sectionsOf(row).map(({ text }) => text),
      ...titles(String(column)),
      ...freeNotes,
    ];
  }

  function sensesOf(
    figure: Figure,
    row: number,
    column: number,
    indicator: Indicator | undefined,
  ): Trouble[] {
    const cells = rows[row] ?? [];
    const ownYear = yearColumn >= 0 && (cells[yearColumn] ?? '') !== '';
    const isOfYear = roles[column]?.startsWith('value ') ?? false;
    const sections = new Set(layout.sectionsOf(row).map(({ text }) => text));
    const headings = layout.headingsOf(row, column);
    const over = titles(String(column));
    /** A title's year is the figures' where nothing nearer says one; a heading's always. */
    const yearly = (text: string): boolean => {
      if (BESIDE_THE_TABLE.test(text) || freeNotes.includes(text)) return false;
      if (headings.includes(text)) return true;
      if (ownYear) return false;
      return sections.has(text) || (over.includes(text) && !isOfYear && said(text).years.length === 1);
    };
    const troubles: Trouble[] = [];
    // What says "thực hiện" nearer than a word of plans takes its place.
    let actual = false;
    for (const text of words(row, column)) {
      const means = said(text);
      for (const sense of sensesAgainst(means, figure, indicator, yearly(text))) {
        if (actual && sense === 'plan') continue;
        if (SOURCE_LINE.test(text) && sense !== 'estimate' && sense !== 'part-of-year') continue;
        troubles.push({ kind: 'heading-word', sense, got: text });
      }
      const ofResults = means.actual && (headings.includes(text) || sections.has(text));
      if (ofResults && !actual && figure.kind === 'target')
        troubles.push({ kind: 'heading-word', sense: 'actual', got: text });
      actual ||= ofResults;
    }
    for (const { mark, note } of marksOf(row, column)) troubles.push({ kind: 'mark', got: mark, note });
    return troubles;
  }

  function namesAgainst(figure: Figure, row: number): Trouble[] {
    const cells = rows[row] ?? [];
    const province = cells[roles.indexOf('province')] ?? '';
    const namesOther = (
      role: 'unit' | 'indicator',
      columns: number[],
      meant: (name: string) => string[],
    ): Trouble[] =>
      columns
        .map((each) => cells[each] ?? '')
        .filter((got) => /\p{L}/u.test(got) && !meant(got).includes(figure[role]))
        .map((got) => ({ kind: 'other-name', field: role, got }));
    return [
      ...namesOther('unit', unitNames, (name) => {
        return unitsOf(unitOf(name, province)).map(({ code }) => code);
      }),
      ...namesOther('indicator', indicatorNames, (name) => {
        return indicatorsOf(indicatorOf(name)).map(({ id }) => id);
      }),
    ];
  }

  return {
    against(figure, row, column) {
      const indicator = data.indicator(figure.indicator);
      const second: Trouble[] = layout.hasOtherHeading(row, column)
        ? [{ kind: 'heading-word', sense: 'second-heading', got: layout.headingsOf(row, column)[0] ?? '' }]
        : [];
      const senses = sensesOf(figure, row, column, indicator);
      // "TH/KH (%)": the unit of measure follows from the other answer.
      const ofShare = senses.some((each) => each.kind === 'heading-word' && each.sense === 'share-of-plan');
      const measure = ofShare ? [] : measures.against(figure, row, column);
      return [...second, ...senses, ...measure, ...namesAgainst(figure, row)];
    },
    decimalsOf: measures.decimalsOf,
    yearOf(row) {
      const dated = layout.sectionsOf(row).find(({ text }) => said(text).years.length > 0);
      const year = dated && yearOfHeading(dated.text);
      return year?.alone ? String(year.year) : '';
    },
    indicatorOf(row) {
      for (const { text } of layout.sectionsOf(row)) {
        const match = indicatorOf(withoutBrackets(text).replace(/[:.]$/, ''));
        if (match.kind === 'one') return match.indicator.id;
      }
      return '';
    },
  };
}
