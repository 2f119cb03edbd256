import type { DraftAction } from '../draft/draft.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Decision, Intake, Item } from '../intake/sheet.ts';
import type { Dataset } from '../model/dataset.ts';

/** What the remedies and decisions of one figure are drawn from, and what they can do. */
export interface FigureParts {
  m: Messages;
  intake: Intake;
  item: Item;
  data: Dataset;
  /** What the editor has said about the figure. */
  decision: Decision;
  act(action: DraftAction): void;
  /** Leads to another part of the desk. */
  go(to: 'columns' | 'source'): void;
  /** Replaces the whole decision. */
  decide(decision: Decision): void;
}
