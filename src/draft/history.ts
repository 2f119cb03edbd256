import { type Draft, type DraftAction, EMPTY_DRAFT } from './draft.ts';
import { reduceDraft } from './reduce-draft.ts';

/** How many steps can be taken back. */
export const MAX_UNDO_STEPS = 200;

/** A draft with what it was before and, after steps back, what it can be again. Never changed in place. */
export interface History {
  /** Oldest first. */
  readonly past: readonly Draft[];
  readonly now: Draft;
  /** What the next step forward leads to first. */
  readonly future: readonly Draft[];
}

export const begin = (draft: Draft = EMPTY_DRAFT): History => ({ past: [], now: draft, future: [] });

/** One step on; what was taken back before is gone. The same history where the action changes nothing. */
export function act(history: History, action: DraftAction): History {
  const now = reduceDraft(history.now, action);
  if (now === history.now) return history;
  return { past: [...history.past, history.now].slice(-MAX_UNDO_STEPS), now, future: [] };
}

/** One step back; the same history where there is none. */
export function undo(history: History): History {
  const now = history.past.at(-1);
  if (!now) return history;
  return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future] };
}

/** One step forward again; the same history where there is none. */
export function redo(history: History): History {
  const [now, ...future] = history.future;
  return now ? { past: [...history.past, history.now], now, future } : history;
}
