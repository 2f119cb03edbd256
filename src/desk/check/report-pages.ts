import { figureKey, type Item, type Trouble } from '../../intake/sheet.ts';

export const ROWS_PER_PAGE = 50;

/** In the order in which the line of counts names them. */
export const ITEM_STATES = ['open', 'ready', 'same', 'skipped', 'empty'] as const satisfies Item['state'][];

/** What the list shows: one state or all, and of open figures maybe one kind of trouble. */
export interface Filter {
  state: Item['state'] | 'all';
  trouble: Trouble['kind'] | null;
}

export const keyOf = ({ row, column }: Item): string => figureKey(row, column);

/** How many figures are in each state, and how many have each kind of trouble; a figure counts once for a kind. */
export function countItems(items: readonly Item[]) {
  const states = new Map<Item['state'], number>();
  const troubles = new Map<Trouble['kind'], number>();
  for (const { state, troubles: found } of items) {
    states.set(state, (states.get(state) ?? 0) + 1);
    if (state !== 'open') continue;
    for (const kind of new Set(found.map((each) => each.kind)))
      troubles.set(kind, (troubles.get(kind) ?? 0) + 1);
  }
  return { states, troubles };
}

const fits = ({ state, trouble }: Filter, item: Item): boolean =>
  (state === 'all' || item.state === state) &&
  (trouble === null || item.troubles.some(({ kind }) => kind === trouble));

/**
 * The figures that the filter shows, in the sheet's order. Those in `kept` (by key) stay although they fit no
 * more: what an editor has just mended does not vanish under the cursor.
 */
export const filterItems = (items: readonly Item[], filter: Filter, kept: ReadonlySet<string>): Item[] =>
  items.filter((item) => fits(filter, item) || kept.has(keyOf(item)));

/** Which of `count` rows page `asked` (from 0) shows; the last page where there is no such. */
export function pageOf(
  count: number,
  asked: number,
): { page: number; pages: number; from: number; to: number } {
  const pages = Math.max(1, Math.ceil(count / ROWS_PER_PAGE));
  const page = Math.min(Math.max(0, asked), pages - 1);
  return { page, pages, from: page * ROWS_PER_PAGE, to: Math.min(count, (page + 1) * ROWS_PER_PAGE) };
}
