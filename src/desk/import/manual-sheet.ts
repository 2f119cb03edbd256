import type { Gap } from '../../draft/coverage.ts';
import type { DraftAction } from '../../draft/draft.ts';
import type { Intake, Role } from '../../intake/sheet.ts';

/** Id of the one sheet that is typed by hand. */
export const HAND = 'hand';

/** The columns of that sheet: what a figure needs, named as in `data/figures.csv`. */
export const HAND_ROLES = [
  'unit',
  'indicator',
  'year',
  'kind',
  'value',
  'numerator',
  'denominator',
] as const satisfies readonly Role[];

/** The typed sheet with these rows; `name` is what it is called in the editor's language. */
const handIntake = (name: string, rows: readonly (readonly string[])[]): Intake => ({
  id: HAND,
  name,
  header: HAND_ROLES,
  rows,
  above: 0,
  ragged: {},
  encoding: null,
  separator: '\t',
  worksheet: null,
  roles: HAND_ROLES,
  styles: HAND_ROLES.map(() => null),
  indicators: HAND_ROLES.map(() => ''),
  defaults: { indicator: '', year: '', kind: 'actual' },
  source: { outlet: '', title: '', published: '', url: '' },
  reason: { vi: '', en: '' },
  decisions: {},
  answers: {},
});

/**
 * What adds a row for the gap to the sheet that is typed by hand, or starts that sheet. `null` where the sheet has a row for it.
 */
export function gapAction(
  { unit, indicator, year, kind }: Gap,
  intakes: readonly Intake[],
  name: string,
): DraftAction | null {
  const cells: Partial<Record<Role, string>> = { unit, indicator, year: String(year), kind };
  const hand = intakes.find(({ id }) => id === HAND);
  if (!hand)
    return { type: 'add', intake: handIntake(name, [HAND_ROLES.map((role) => cells[role as Role] ?? '')]) };
  // The columns may have got other roles since.
  const row = hand.roles.map((role) => cells[role] ?? '');
  const same = (other: readonly string[]) =>
    hand.roles.every((role, column) => cells[role] === undefined || other[column] === cells[role]);
  return hand.rows.some(same) ? null : { type: 'add-row', intake: HAND, cells: row };
}
