import type { DraftAction } from '../../draft/draft.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Decision, Intake, Item, Trouble } from '../../intake/sheet.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Place } from './go-to.ts';

/** What the remedies and decisions of one figure are drawn from, and what they can do. */
export interface FigureParts {
  m: Messages;
  /** What tells the figure from the others where it is only heard. */
  name: string;
  intake: Intake;
  item: Item;
  data: Dataset;
  /** What the editor has said about the figure. */
  decision: Decision;
  act(action: DraftAction): void;
  /** Leads to another place of the sheet. */
  go(to: Place): void;
  /** Rows with the same trouble in the same words, this one among them; none where each is handled by itself. */
  alike(trouble: Trouble): readonly number[];
  /** By what the rows have in common: the editor wants to mend them all at once. */
  forAll: ReadonlySet<string>;
  setForAll(like: string, all: boolean): void;
  /** Replaces the whole decision. */
  decide(decision: Decision): void;
}
