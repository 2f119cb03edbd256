import type { Figure } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { isMeasureHeading } from './headings.ts';
import type { Layout } from './layout.ts';
import { markOf } from './marks.ts';
import { namesMeasure, otherMeasure } from './measure-words.ts';
import { remembered } from './remembered.ts';
import type { Intake, Trouble } from './sheet.ts';

/** Holds figures of a sheet against the units of measure that its words name. */
export interface GoverningMeasures {
  /** The columns that say a unit of measure in each row. */
  readonly columns: readonly number[];
  against(figure: Figure, row: number, column: number): Trouble[];
  /** How many decimals the numbers of a column have at most, where its indicator and unit of measure tell. */
  decimalsOf(column: number): number | undefined;
}

/**
 * Makes what holds a figure against units of measure: of a column (those by their heading, and `others`), of the cell itself,
 * of the heading, else of sections, else of titles and notes.
 */
export function createGoverningMeasures(
  intake: Intake,
  layout: Layout,
  data: Dataset,
  others: readonly number[],
): GoverningMeasures {
  const { header, roles, rows } = intake;
  const columns = [
    ...header.flatMap((heading, column) => (isMeasureHeading(heading) ? [column] : [])),
    ...others,
  ];
  const isNamed = remembered(namesMeasure);
  const other = remembered((measure: string, unit: string) => otherMeasure(measure, unit));
  const measureNotes = layout.notes.filter(({ text }) => isNamed(text) && markOf(text, 'front') === '');
  const titles = remembered((column: string) => layout.titlesOver(Number(column)));

  /** The unit of measure of a whole table: of the last note above a row, else of the first one below. */
  function noteOfMeasure(row: number): string {
    const above = measureNotes.filter((note) => note.row <= row);
    return (above[above.length - 1] ?? measureNotes[0])?.text ?? '';
  }

  /** The texts of the heading, else of the sections, that name a unit of measure. */
  function nearMeasures(row: number, column: number): string[] {
    const headings = layout.headingsOf(row, column).filter((text) => isNamed(text));
    const sections = layout.sectionsOf(row).map(({ text }) => text);
    return headings.length > 0 ? headings : sections.filter((text) => isNamed(text));
  }

  function against(figure: Figure, row: number, column: number): Trouble[] {
    const indicator = data.indicator(figure.indicator);
    const unit = measureOf(figure, indicator?.unit_vi ?? '');
    if (unit === undefined) return [];
    const cells = rows[row] ?? [];
    const cell = cells[column] ?? '';
    const inColumn = columns.map((each) => cells[each] ?? '').find((each) => isNamed(each));
    // Our downloads name the indicator's own unit also beside a percentage of its plan.
    const named = inColumn !== undefined && !other(inColumn, indicator?.unit_vi ?? '') ? undefined : inColumn;
    const near = [...(named === undefined ? [] : [named]), ...nearMeasures(row, column)];
    const far =
      near.length > 0 || inColumn !== undefined
        ? []
        : [...titles(String(column)).filter((text) => isNamed(text)), noteOfMeasure(row)].filter(Boolean);
    const got = [cell.endsWith('%') ? '%' : '', ...near, ...far]
      .map((text) => other(text, unit))
      .find((text) => text !== undefined);
    return got ? [{ kind: 'unit-word', got, expected: unit }] : [];
  }

  function decimalsOf(column: number): number | undefined {
    const indicator = data.indicator(intake.indicators[column] || intake.defaults.indicator);
    const { kind } = intake.defaults;
    if (!indicator || roles.includes('indicator') || (kind !== 'actual' && kind !== 'target'))
      return undefined;
    const near = rows.flatMap((_, row) =>
      layout.partOf(row) === 'figures' ? nearMeasures(row, column) : [],
    );
    const all = [...near, ...titles(String(column)), ...measureNotes.map(({ text }) => text)];
    return all.some((text) => other(text, indicator.unit_vi)) ? undefined : indicator.decimals;
  }

  return { columns, against, decimalsOf };
}

/** The unit that a figure's number is in, as `indicators.csv` names it; `undefined` where that is open. */
function measureOf({ kind, basis }: Figure, unit: string): string | undefined {
  if (kind === 'plan') return '%';
  if (kind !== 'change') return unit;
  if (basis === 'percent') return '%';
  return basis === 'multiple' ? 'lần' : basis === 'absolute' ? unit : undefined;
}
