import type { Decision, Defaults, Intake, Role } from '../intake/sheet.ts';
import { LEVEL_QUESTION } from '../intake/table-level.ts';
import type { Draft, DraftAction } from './draft.ts';

/** Cells in these columns say nothing of the number itself: a decision about it stays when they change. */
const BESIDE_THE_NUMBER: readonly Role[] = [
  'note_vi',
  'note_en',
  'outlet',
  'title',
  'published',
  'url',
  'skip',
];
const isYear = (role: Role | undefined): boolean => role?.startsWith('value ') ?? false;

/** A question's id begins with a kind of trouble. */
const QUESTION = /^[a-z]+(?:-[a-z]+)*(?: |$)/;

type OfIntake = Exclude<DraftAction, { type: 'add' | 'remove' }>;
type CellsAction = Extract<OfIntake, { type: 'cells' }>;
type Key = { row: number; column: number };

const withAt = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((each, index) => (index === at ? value : each));

/**
 * The draft after an action; the same object where the action changes nothing or names what is not there. Of two columns
 * only one can have a role (`skip` aside): the other is passed over from then on. A sheet that is added under the id of
 * another takes its place.
 *
 * "Checked" and "replace it" are said of one number. They are dropped when the number becomes another one, by its cell, its
 * row, its column's role or style, or what holds for all rows; what was set aside stays so.
 */
export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  const id = action.type === 'add' ? action.intake.id : action.intake;
  const at = draft.intakes.findIndex((intake) => intake.id === id);
  const known = draft.intakes[at];
  if (action.type === 'add') {
    if (known === action.intake) return draft;
    return { intakes: known ? withAt(draft.intakes, at, action.intake) : [...draft.intakes, action.intake] };
  }
  if (!known) return draft;
  if (action.type === 'remove') return { intakes: draft.intakes.filter((each) => each !== known) };
  const changed = reduceIntake(known, action);
  return changed === known ? draft : { intakes: withAt(draft.intakes, at, changed) };
}

function reduceIntake(intake: Intake, action: OfIntake): Intake {
  switch (action.type) {
    case 'add-row':
      return addRow(intake, action.cells);
    case 'cell':
      return changeCells(intake, { ...action, rows: [action.row] });
    case 'cells':
      return changeCells(intake, action);
    case 'role':
      return changeRole(intake, action.column, action.role);
    case 'style': {
      const others = action.columns.filter(
        (column) => column in intake.styles && intake.styles[column] !== action.style,
      );
      if (others.length === 0) return intake;
      const styles = intake.styles.map((style, column) => (others.includes(column) ? action.style : style));
      const beside = others.some((column) => !isYear(intake.roles[column]));
      return undecided({ ...intake, styles }, ({ column }) => beside || others.includes(column));
    }
    case 'default': {
      if (intake.defaults[action.name] === action.value) return intake;
      const defaults = { ...intake.defaults, [action.name]: action.value } as Defaults;
      return undecided({ ...intake, defaults }, () => true);
    }
    case 'decide':
      return decide(intake, action.key, action.decision);
    case 'answer': {
      const { [action.question]: before = null, ...others } = intake.answers;
      if (before === action.answer || !QUESTION.test(action.question)) return intake;
      const answers = action.answer === null ? others : { ...others, [action.question]: action.answer };
      // Its names are other units now.
      return action.question === LEVEL_QUESTION
        ? undecided({ ...intake, answers }, () => true)
        : { ...intake, answers };
    }
    case 'indicator': {
      if (!(action.column in intake.roles) || (intake.indicators[action.column] ?? '') === action.indicator)
        return intake;
      const indicators = intake.header.map((_, column) =>
        column === action.column ? action.indicator : (intake.indicators[column] ?? ''),
      );
      return undecided({ ...intake, indicators }, ({ column }) => column === action.column);
    }
    case 'source':
      return sameFields(intake.source, action.source) ? intake : { ...intake, source: { ...action.source } };
    case 'reason':
      return sameFields(intake.reason, action.reason) ? intake : { ...intake, reason: { ...action.reason } };
  }
}

const asCell = (text: string): string => text.normalize('NFC').trim();

/** A row that is shorter is filled up, as it is begun by hand; what is too long is said of it, as of one that was read. */
function addRow(intake: Intake, given: readonly string[]): Intake {
  const cells = intake.header.map((_, column) => asCell(given[column] ?? ''));
  const row = intake.rows.length;
  const ragged = given.length > cells.length ? { ...intake.ragged, [row]: given.length } : intake.ragged;
  return { ...intake, rows: [...intake.rows, cells], ragged };
}

/** An edit also says that the row was looked at: it is no longer one whose cells do not fit. */
function changeCells(intake: Intake, { rows: asked, column, text }: Omit<CellsAction, 'type'>): Intake {
  const cell = asCell(text);
  const there = asked.filter((row) => intake.rows[row]?.[column] !== undefined);
  const others = new Set(there.filter((row) => intake.rows[row]?.[column] !== cell));
  if (others.size === 0 && !there.some((row) => row in intake.ragged)) return intake;
  const ragged = { ...intake.ragged };
  for (const row of there) delete ragged[row];
  const rows = intake.rows.map((cells, row) => (others.has(row) ? withAt(cells, column, cell) : cells));
  const changed = { ...intake, ragged, rows };
  const role = intake.roles[column] ?? 'skip';
  if (others.size === 0 || BESIDE_THE_NUMBER.includes(role)) return changed;
  return undecided(changed, (key) => others.has(key.row) && (!isYear(role) || key.column === column));
}

function changeRole(intake: Intake, column: number, role: Role): Intake {
  if (!(column in intake.roles) || intake.roles[column] === role) return intake;
  const roles = intake.roles.map((other, index) => {
    if (index === column) return role;
    // Of several indicators side by side each has its column.
    const beside = role === 'value' && intake.indicators[index] !== intake.indicators[column];
    return other === role && !beside ? 'skip' : other;
  });
  return undecided({ ...intake, roles }, () => true);
}

/** The decision as a whole takes the place of the one before; an empty one takes it back. */
function decide(intake: Intake, key: string, { checked, conflict, aside }: Decision): Intake {
  const decision: Decision = {
    ...(checked && { checked }),
    ...(conflict && { conflict }),
    ...(aside && { aside }),
  };
  if (!/^\d+:\d+$/.test(key)) return intake;
  const { [key]: before = {}, ...others } = intake.decisions;
  if (sameFields(before, decision)) return intake;
  const none = Object.keys(decision).length === 0;
  return { ...intake, decisions: none ? others : { ...intake.decisions, [key]: decision } };
}

/** Without the decisions about numbers that are others now. */
function undecided(intake: Intake, concerned: (key: Key) => boolean): Intake {
  const kept = Object.entries(intake.decisions).flatMap(([key, decision]): [string, Decision][] => {
    const [row = -1, column = -1] = key.split(':').map(Number);
    if (!concerned({ row, column })) return [[key, decision]];
    return decision.aside ? [[key, { aside: true }]] : [];
  });
  return { ...intake, decisions: Object.fromEntries(kept) };
}

const sameFields = (a: object, b: object): boolean => {
  const [own, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...own.keys(), ...other.keys()].every((name) => own.get(name) === other.get(name));
};
