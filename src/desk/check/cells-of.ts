import type { DraftAction } from '../../draft/draft.ts';
import type { Intake, Item, Role, Trouble } from '../../intake/sheet.ts';

/** The columns that a figure's numbers may stand in, in the order in which they are read. */
const NUMBERS = ['value', 'value_max', 'numerator', 'denominator'] as const;

const isDefault = (field: Role): field is 'indicator' | 'year' | 'kind' =>
  field === 'indicator' || field === 'year' || field === 'kind';

/** The column that a figure's field stands in; `null` where the sheet has none. */
export function columnOf(intake: Intake, item: Item, field: Role): number | null {
  if (field.startsWith('value ')) return item.column;
  const column = intake.roles.indexOf(field);
  if (column >= 0) return column;
  return field === 'value' ? item.column : null;
}

/** The cell that a figure's field stands in, or what holds for the whole sheet. */
export function cellOf(intake: Intake, item: Item, field: Role): string {
  const column = columnOf(intake, item, field);
  if (column !== null) return intake.rows[item.row]?.[column] ?? '';
  return isDefault(field) ? intake.defaults[field] : '';
}

/** The cells of a figure's numbers as they came: `71.287`, `23/24`, `79–80.2`. */
export function numberCell(intake: Intake, item: Item): string {
  const row = intake.rows[item.row] ?? [];
  if (intake.roles[item.column]?.startsWith('value ')) return row[item.column] ?? '';
  const cells = NUMBERS.map((role) => row[intake.roles.indexOf(role)] ?? '');
  const [value, most, numerator, denominator] = cells;
  const counts = numerator || denominator ? `${numerator}/${denominator}` : '';
  return [most ? `${value}–${most}` : value, counts].filter(Boolean).join(' ') || (row[item.column] ?? '');
}

/**
 * How a field gets another text: its cell changes, or, where the sheet has no such column, what holds for the whole sheet.
 * `rows`: those whose cell changes, all in one step. `null` where it has neither.
 */
export function writeField(
  intake: Intake,
  item: Item,
  field: Role,
  text: string,
  rows: readonly number[] = [item.row],
): DraftAction | null {
  const column = columnOf(intake, item, field);
  if (column !== null && rows.length > 1) return { type: 'cells', intake: intake.id, rows, column, text };
  if (column !== null) return { type: 'cell', intake: intake.id, row: item.row, column, text };
  return isDefault(field) ? { type: 'default', intake: intake.id, name: field, value: text } : null;
}

/**
 * The rows with the same trouble in the same words: what is said of one can be said of all. By `likeOf`; a field without
 * a column holds for the whole sheet anyway.
 */
export function alikeRows(intake: Intake, items: readonly Item[]): ReadonlyMap<string, readonly number[]> {
  const alike = new Map<string, Set<number>>();
  for (const item of items)
    for (const trouble of item.state === 'open' ? item.troubles : []) {
      const like = likeOf(intake, item, trouble);
      if (like) alike.set(like, (alike.get(like) ?? new Set()).add(item.row));
    }
  return new Map([...alike].map(([like, rows]) => [like, [...rows]]));
}

/** What a name's trouble has in common with that of other rows; empty where each row is handled by itself. */
export function likeOf(intake: Intake, item: Item, trouble: Trouble): string {
  if (trouble.kind !== 'unknown' && trouble.kind !== 'ambiguous' && trouble.kind !== 'doubtful') return '';
  const column = columnOf(intake, item, trouble.field);
  if (column === null) return '';
  const candidates = 'candidates' in trouble ? trouble.candidates : [];
  return JSON.stringify([trouble.kind, column, trouble.got, candidates]);
}

/** Whether a change of this field is one of the whole sheet. */
export const ofWholeSheet = (intake: Intake, item: Item, field: Role): boolean =>
  columnOf(intake, item, field) === null && isDefault(field);
