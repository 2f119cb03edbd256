import type { DraftAction } from '../draft/draft.ts';
import type { Intake, Role } from '../intake/sheet.ts';
import type { Dataset } from '../model/dataset.ts';

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

/** A figure that nobody has stated yet: codes and ids of the data. */
export interface Gap {
  unit: string;
  indicator: string;
  year: number;
}

/** The typed sheet with these rows; `name` is what it is called in the editor's language. */
const handIntake = (name: string, rows: readonly (readonly string[])[]): Intake => ({
  id: HAND,
  name,
  header: HAND_ROLES,
  rows,
  ragged: {},
  encoding: null,
  separator: '\t',
  roles: HAND_ROLES,
  styles: HAND_ROLES.map(() => null),
  defaults: { indicator: '', year: '', kind: 'actual' },
  source: { outlet: '', title: '', published: '', url: '' },
  reason: { vi: '', en: '' },
  decisions: {},
});

/**
 * What adds a row for the gap to the sheet that is typed by hand, or starts that sheet; of the kind that the
 * indicator is coloured by. `null` where the sheet has a row for it.
 */
export function gapAction(
  { unit, indicator, year }: Gap,
  intakes: readonly Intake[],
  data: Dataset,
  name: string,
): DraftAction | null {
  const kind = data.indicator(indicator)?.scale.kind ?? 'actual';
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
