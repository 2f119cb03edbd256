import type { Figure, Indicator } from './columns.ts';
import type { FigureExpected, RuleExpected } from './expected.ts';
import type { Problem } from './problem.ts';
import type { Table } from './read-table.ts';
import { CHANGE_BASES } from './vocabulary.ts';

/** What does not fit in a record by itself: its column, what was expected, what is there (`null` for an empty cell). */
export type Finding = [
  column: Exclude<keyof Figure, 'provenance'>,
  expected: RuleExpected,
  got: number | string | null,
];
type Rule = (figure: Figure, indicator: Indicator | undefined) => Finding | false;

const isOfChange = (basis: Figure['basis']) => CHANGE_BASES.some((each) => each === basis);

// A suspect figure is kept as printed, so its magnitudes are not judged, only its form.
const rules: Rule[] = [
  ({ value, numerator, denominator }) =>
    value === null && numerator === null && denominator === null && ['value', { code: 'value' }, null],
  ({ value, numerator }) =>
    value !== null && numerator !== null && ['value', { code: 'nothing-beside' }, value],
  ({ numerator, denominator }) =>
    numerator !== null && denominator === null && ['denominator', { code: 'denominator' }, null],
  ({ numerator, denominator }) =>
    numerator === null && denominator !== null && ['numerator', { code: 'numerator' }, null],
  ({ numerator }) =>
    numerator !== null && numerator < 0 && ['numerator', { code: 'from', least: 0 }, numerator],
  ({ denominator }) =>
    denominator !== null && denominator < 1 && ['denominator', { code: 'from', least: 1 }, denominator],
  ({ numerator, denominator, flag }) =>
    numerator !== null &&
    denominator !== null &&
    numerator > denominator &&
    flag !== 'suspect' && ['numerator', { code: 'at-most-denominator', most: denominator }, numerator],
  ({ numerator }, indicator) =>
    numerator !== null &&
    indicator !== undefined &&
    indicator.unit_vi !== '%' && ['numerator', { code: 'not-percent', indicator: indicator.id }, numerator],
  ({ exceeded, numerator }) =>
    exceeded !== null && numerator === null && ['exceeded', { code: 'nothing-without' }, exceeded],
  ({ exceeded }) => exceeded !== null && exceeded < 0 && ['exceeded', { code: 'from', least: 0 }, exceeded],
  ({ exceeded, numerator, flag }) =>
    exceeded !== null &&
    numerator !== null &&
    exceeded > numerator &&
    flag !== 'suspect' && ['exceeded', { code: 'at-most-numerator', most: numerator }, exceeded],
  ({ value_max, numerator }) =>
    value_max !== null && numerator !== null && ['value_max', { code: 'nothing-beside' }, value_max],
  ({ value, value_max, flag }) =>
    value !== null &&
    value_max !== null &&
    value_max < value &&
    flag !== 'suspect' && ['value_max', { code: 'at-least-value', least: value }, value_max],
  ({ value, value_max, kind, flag }, indicator) => {
    const most = Math.max(value ?? 0, value_max ?? 0);
    const judged = (kind === 'actual' || kind === 'target') && flag !== 'suspect';
    if (!judged || indicator?.unit_vi !== '%' || most <= 100) return false;
    const column = (value ?? 0) > 100 ? 'value' : 'value_max';
    return [column, { code: 'share' }, most];
  },
  ({ kind, since }) => kind === 'change' && since === null && ['since', { code: 'since' }, null],
  ({ kind, since }) =>
    kind !== 'change' && since !== null && ['since', { code: 'nothing-kind', kind }, since],
  ({ kind, since, year }) =>
    kind === 'change' && since !== null && since >= year && ['since', { code: 'before', year }, since],
  ({ kind, basis }) => kind === 'change' && !isOfChange(basis) && ['basis', { code: 'change-basis' }, basis],
  ({ kind, basis }) =>
    kind !== 'change' && isOfChange(basis) && ['basis', { code: 'no-change-basis', kind }, basis],
];

/** What does not fit within one figure, of a file or newly imported; empty where all fits. */
export const findingsIn = (figure: Figure, indicator: Indicator | undefined): Finding[] =>
  rules.map((rule) => rule(figure, indicator)).filter((finding) => finding !== false);

/** What does not fit within each figure, and figures that are there twice. */
export function checkFigures(
  figures: Table<Figure>,
  indicators: Table<Indicator>,
): Problem<FigureExpected>[] {
  const { file } = figures;
  const problems: Problem<FigureExpected>[] = [];
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
    else problems.push({ file, row, expected: { code: 'new-figure', first } });
  }
  return problems;
}
