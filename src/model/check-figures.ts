import type { Figure, Indicator } from './columns.ts';
import { type Problem, quote } from './problem.ts';
import type { Table } from './read-table.ts';
import { CHANGE_BASES } from './vocabulary.ts';

/** What does not fit in a record by itself: its column, what was expected, what is there. */
export type Finding = [column: keyof Figure, expected: string, got: string];
type Rule = (figure: Figure, indicator: Indicator | undefined) => Finding | false;

const isOfChange = (basis: Figure['basis']) => CHANGE_BASES.some((each) => each === basis);

// A suspect figure is kept as printed, so its magnitudes are not judged, only its form.
const rules: Rule[] = [
  ({ value, numerator, denominator }) =>
    value === null &&
    numerator === null &&
    denominator === null && ['value', 'a value, or a numerator and denominator', 'nothing'],
  ({ value, numerator }) =>
    value !== null && numerator !== null && ['value', 'nothing beside a numerator', quote(value)],
  ({ numerator, denominator }) =>
    numerator !== null && denominator === null && ['denominator', 'one for the numerator', 'nothing'],
  ({ numerator, denominator }) =>
    numerator === null && denominator !== null && ['numerator', 'one for the denominator', 'nothing'],
  ({ numerator }) => numerator !== null && numerator < 0 && ['numerator', '0 or more', quote(numerator)],
  ({ denominator }) =>
    denominator !== null && denominator < 1 && ['denominator', '1 or more', quote(denominator)],
  ({ numerator, denominator, flag }) =>
    numerator !== null &&
    denominator !== null &&
    numerator > denominator &&
    flag !== 'suspect' && ['numerator', `at most the denominator ${denominator}`, quote(numerator)],
  ({ numerator }, indicator) =>
    numerator !== null &&
    indicator !== undefined &&
    indicator.unit_vi !== '%' && ['numerator', `nothing as ${indicator.id} is not in %`, quote(numerator)],
  ({ exceeded, numerator }) =>
    exceeded !== null && numerator === null && ['exceeded', 'nothing without a numerator', quote(exceeded)],
  ({ exceeded }) => exceeded !== null && exceeded < 0 && ['exceeded', '0 or more', quote(exceeded)],
  ({ exceeded, numerator, flag }) =>
    exceeded !== null &&
    numerator !== null &&
    exceeded > numerator &&
    flag !== 'suspect' && ['exceeded', `at most the numerator ${numerator}`, quote(exceeded)],
  ({ value_max, numerator }) =>
    value_max !== null && numerator !== null && ['value_max', 'nothing beside a numerator', quote(value_max)],
  ({ value, value_max, flag }) =>
    value !== null &&
    value_max !== null &&
    value_max < value &&
    flag !== 'suspect' && ['value_max', `at least the value ${value}`, quote(value_max)],
  ({ value, value_max, kind, flag }, indicator) => {
    const most = Math.max(value ?? 0, value_max ?? 0);
    const judged = (kind === 'actual' || kind === 'target') && flag !== 'suspect';
    if (!judged || indicator?.unit_vi !== '%' || most <= 100) return false;
    const column = (value ?? 0) > 100 ? 'value' : 'value_max';
    return [column, 'at most 100 as it is a share, or the flag suspect', quote(most)];
  },
  ({ kind, since }) =>
    kind === 'change' && since === null && ['since', 'the year the change is counted from', 'nothing'],
  ({ kind, since }) =>
    kind !== 'change' && since !== null && ['since', `nothing for the kind ${kind}`, quote(since)],
  ({ kind, since, year }) =>
    kind === 'change' && since !== null && since >= year && ['since', `a year before ${year}`, quote(since)],
  ({ kind, basis }) =>
    kind === 'change' &&
    !isOfChange(basis) && ['basis', `${CHANGE_BASES.join(', ')} for a change`, quote(basis)],
  ({ kind, basis }) =>
    kind !== 'change' &&
    isOfChange(basis) && ['basis', `none of ${CHANGE_BASES.join(', ')} for the kind ${kind}`, quote(basis)],
];

/** What does not fit within one figure, of a file or newly imported; empty where all fits. */
export const findingsIn = (figure: Figure, indicator: Indicator | undefined): Finding[] =>
  rules.map((rule) => rule(figure, indicator)).filter((finding) => finding !== false);

/** What does not fit within each figure, and figures that are there twice. */
export function checkFigures(figures: Table<Figure>, indicators: Table<Indicator>): Problem[] {
  const { file } = figures;
  const problems: Problem[] = [];
  const indicatorById = new Map(indicators.rows.map(({ value }) => [value.id, value]));
  const firstRows = new Map<string, number>();

  for (const { row, value: figure } of figures.rows) {
    for (const [column, expected, got] of findingsIn(figure, indicatorById.get(figure.indicator)))
      problems.push({ file, row, column, expected, got });
    // One source says one thing once. What it measures against two plans are two indicators.
    const { unit, indicator, year, kind, source } = figure;
    const key = JSON.stringify([unit, indicator, year, kind, source]);
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    else
      problems.push({
        file,
        row,
        expected: 'a figure (unit, indicator, year, kind, source) that is not there yet',
        got: `that of row ${first} again`,
      });
  }
  return problems;
}
