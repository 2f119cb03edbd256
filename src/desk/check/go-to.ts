import type { Intake } from '../../intake/sheet.ts';

/** Where a remedy, or the next step, leads an editor within the sheet that is checked. */
export const PLACES = ['columns', 'questions', 'source', 'reason', 'list'] as const;
export type Place = (typeof PLACES)[number];

/** Which element has each place. */
const ELEMENTS: Record<Place, string> = {
  columns: 'desk-readings, desk-columns',
  questions: 'desk-questions',
  source: 'desk-source',
  reason: 'desk-source',
  list: 'desk-report',
};

/** What gets the focus there: the first field that waits for the editor, else the first one. */
const FIELDS: Record<Place, readonly string[]> = {
  columns: ['.asks input', '.preview select', 'select'],
  questions: ['.offers button', 'h3'],
  source: ['[aria-invalid="true"], :invalid', '[data-waits] input', 'input, select'],
  reason: ['[data-waits] textarea', 'textarea'],
  list: ['[data-filter="open"]', 'h3'],
};

/**
 * Brings the editor to a place of the sheet: what is folded there unfolds, the first field that waits gets the focus.
 * `root` is the tree that the desk's parts stand in.
 */
export async function goTo(root: ParentNode, to: Place, { id }: Intake): Promise<void> {
  const all = [...root.querySelectorAll<HTMLElement & { intake?: Intake }>(ELEMENTS[to])];
  const parts = all.filter(({ intake }) => intake?.id === id);
  if (to === 'source' || to === 'columns')
    for (const fold of parts.flatMap((part) => [...part.querySelectorAll('details')])) fold.open = true;
  await new Promise(requestAnimationFrame);
  const found = FIELDS[to].flatMap((field) =>
    parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>(field)]),
  );
  found[0]?.focus();
}
