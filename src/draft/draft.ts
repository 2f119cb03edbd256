import type { Answer, Decision, Intake, NumberStyle, Role, SourceFields } from '../intake/sheet.ts';
import type { Figure, Source } from '../model/columns.ts';

/** Everything that an editor has imported and decided. Never changed in place. */
export interface Draft {
  readonly intakes: readonly Intake[];
}

export const EMPTY_DRAFT: Draft = { intakes: [] };

export type DraftAction =
  | { type: 'add'; intake: Intake }
  | { type: 'remove'; intake: string }
  | { type: 'add-row'; intake: string; cells: readonly string[] }
  | { type: 'cell'; intake: string; row: number; column: number; text: string }
  /** The same text in one column of several rows: one step. */
  | { type: 'cells'; intake: string; rows: readonly number[]; column: number; text: string }
  | { type: 'role'; intake: string; column: number; role: Role }
  /** How the numbers of these columns are read: one answer for all. */
  | { type: 'style'; intake: string; columns: readonly number[]; style: NumberStyle | null }
  | { type: 'default'; intake: string; name: 'indicator' | 'year' | 'kind'; value: string }
  | { type: 'decide'; intake: string; key: string; decision: Decision }
  /** Answers a question of the sheet; `null` asks it again. */
  | { type: 'answer'; intake: string; question: string; answer: Answer | null }
  /** The indicator that a column of values is of; empty: as the sheet says. */
  | { type: 'indicator'; intake: string; column: number; indicator: string }
  | { type: 'source'; intake: string; source: SourceFields }
  | { type: 'reason'; intake: string; reason: { vi: string; en: string } };

/** A figure that counts: what the reports of all sheets say together. */
export interface Change {
  figure: Figure;
  /** The published figure whose place it takes. */
  replaces?: Figure;
  reason: { vi: string; en: string };
}

export interface Changes {
  changes: Change[];
  /** Sources that the data does not have yet. */
  sources: Source[];
}
