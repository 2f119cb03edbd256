import type { Figure, Indicator, Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { foldText } from '../model/search.ts';
import { speaksOfOther } from './heading-words.ts';
import { isMeasureHeading, roleOfHeading, yearOfHeading } from './headings.ts';
import { matchUnit } from './match-unit.ts';
import { matchIndicator } from './match-word.ts';
import { namesMeasure, otherMeasure } from './measure-words.ts';
import { isValueRole, valueColumns } from './read-item.ts';
import type { Intake, Trouble } from './sheet.ts';

/** A cell that says in which unit the table below it is. */
const MEASURE_NOTE = /^\(?\s*(?:đvt|đơn vị tính|đơn vị|unit)\s*[:.]/i;

/** Titles whose year is not that of the figures. */
const BESIDE_THE_TABLE = /^\(?\s*(?:nguồn|source|ngày|cập nhật|updated|ghi chú|note)/i;
/** So many rows tell whether a column holds names. */
const SAMPLE_ROWS = 200;

/**
 * Makes the function that holds a figure against the words around it: the heading over its value, a second heading
 * further down, a note or a column of units of measure, and a name beside the code that was matched. To be called
 * with the rows in their order. What it finds is for the editor to check; nothing is read from these words.
 */
export function createHeadingsAbove(intake: Intake, data: Dataset) {
  const { header, roles, rows } = intake;
  const unitOf = matchUnit(data);
  const indicatorOf = matchIndicator(data);
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
  const measures = [
    ...header.flatMap((heading, column) => (isMeasureHeading(heading) ? [column] : [])),
    ...besides('unit').filter((column) => !unitNames.includes(column)),
  ];
  const values = valueColumns(intake);
  let headings: readonly string[] = header;
  let note = header.find((heading) => MEASURE_NOTE.test(heading)) ?? '';
  /** A title that names one year: of a section, or of the whole table. */
  let title = '';
  let passed = 0;
  const isHeading = remembered(isHeadingOfUnits);
  const isNamed = remembered(namesMeasure);
  const other = remembered((measure: string, unit: string) => otherMeasure(measure, unit));

  /** Takes in the rows down to this one: a heading or a note among them holds for what is below. */
  function pass(row: number): void {
    for (; passed <= row; passed++) {
      const cells = rows[passed] ?? [];
      if (cells.some((cell) => cell !== '' && isHeading(cell)) && headsValues(cells)) headings = cells;
      const filled = [...cells.keys()].filter((column) => cells[column] !== '');
      const alone =
        filled.length === 1 && !isValueRole(roles[filled[0] ?? 0] ?? 'skip') ? filled[0] : undefined;
      const words = alone === undefined ? '' : (cells[alone] ?? '');
      if (yearOfHeading(words) && !BESIDE_THE_TABLE.test(words)) title = words;
      note = cells.find((cell) => MEASURE_NOTE.test(cell)) ?? note;
    }
  }

  /** Words or years where the values stand: a row "Huyện" of all rural districts together has a number there. */
  const headsValues = (cells: readonly string[]): boolean => {
    const over = values.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
    return over.length > 0 && over.every((cell) => /\p{L}/u.test(cell) || yearOfHeading(cell)?.alone);
  };

  function words(figure: Figure, row: number, column: number): Trouble[] {
    const cells = rows[row] ?? [];
    const indicator = data.indicator(figure.indicator);
    const own = header[column] ?? '';
    const above = headings[column] ?? '';
    const troubles: Trouble[] = [];
    const ofDefault = roles[column] === 'value' && (cells[roles.indexOf('year')] ?? '') === '';
    const titled = ofDefault ? yearOfHeading(title)?.year : undefined;
    if (titled !== undefined && titled !== figure.year) troubles.push({ kind: 'heading-word', got: title });
    const second = headings !== header && foldText(above) !== foldText(own);
    if (second || speaksOfOther(above, figure, indicator))
      troubles.push({ kind: 'heading-word', got: above });

    const unit = measureOf(figure, indicator?.unit_vi ?? '');
    const cell = cells[column] ?? '';
    const inColumn = measures.map((each) => cells[each] ?? '').find((each) => isNamed(each));
    // Our downloads name the indicator's own unit also beside a percentage of its plan.
    const named = inColumn !== undefined && !other(inColumn, indicator?.unit_vi ?? '') ? '' : inColumn;
    const measure = named ?? (isNamed(above) ? above : note);
    const got =
      unit === undefined ? undefined : (cell.endsWith('%') && other('%', unit)) || other(measure, unit);
    if (got) troubles.push({ kind: 'unit-word', got, expected: unit ?? '' });

    const province = cells[roles.indexOf('province')] ?? '';
    const namesOther = (role: 'unit' | 'indicator', columns: number[], meant: (name: string) => string[]) => {
      for (const got of columns.map((each) => cells[each] ?? ''))
        if (/\p{L}/u.test(got) && !meant(got).includes(figure[role]))
          troubles.push({ kind: 'other-name', field: role, got });
    };
    namesOther('unit', unitNames, (name) => {
      const match = unitOf(name, province);
      return idsOf(match.kind === 'one' ? [match.unit] : match.kind === 'none' ? [] : match.candidates);
    });
    namesOther('indicator', indicatorNames, (name) => {
      const match = indicatorOf(name);
      return idsOf(match.kind === 'one' ? [match.indicator] : match.kind === 'none' ? [] : match.candidates);
    });
    return troubles;
  }

  return { pass, words };
}

/** Columns say the same again and again. */
function remembered<A extends string[], T>(find: (...asked: A) => T): (...asked: A) => T {
  const known = new Map<string, T>();
  return (...asked) => {
    const key = asked.join('\n');
    if (!known.has(key)) known.set(key, find(...asked));
    return known.get(key) as T;
  };
}

/** The unit that a figure's number is in, as `indicators.csv` names it; `undefined` where that is open. */
function measureOf({ kind, basis }: Figure, unit: string): string | undefined {
  if (kind === 'plan') return '%';
  if (kind !== 'change') return unit;
  if (basis === 'percent') return '%';
  return basis === 'multiple' ? 'lần' : basis === 'absolute' ? unit : undefined;
}

const idsOf = (meant: (Unit | Indicator)[]): string[] =>
  meant.map((each) => ('code' in each ? each.code : each.id));

const isHeadingOfUnits = (cell: string): boolean =>
  cell.length < 60 && /^\p{L}/u.test(cell) && roleOfHeading(cell) === 'unit';
