import { describe, expect, it, vi } from 'vitest';
import { type Draft, EMPTY_DRAFT } from '../../src/draft/draft.ts';
import { DRAFT_KEY, DraftStore, UNREADABLE_KEY } from '../../src/draft/keep.ts';
import { intake } from '../support/intakes.ts';

/** Storage of one browser, shared by its tabs; `room` in characters. */
class Shelf {
  readonly entries = new Map<string, string>();
  constructor(public room = Number.POSITIVE_INFINITY) {}
  getItem = (key: string) => this.entries.get(key) ?? null;
  removeItem = (key: string) => void this.entries.delete(key);
  setItem = (key: string, text: string) => {
    if (text.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.entries.set(key, text);
  };
}

const draft: Draft = {
  intakes: [intake({ decisions: { '0:3': { checked: true, conflict: 'replace' } }, ragged: { 1: 7 } })],
};
const tab = (shelf: Shelf, events = new EventTarget()) => new DraftStore(() => shelf, events);
const told = (events: EventTarget, key: string | null, newValue: string | null) =>
  events.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));

describe('a kept draft', () => {
  it('comes back as it was', () => {
    const shelf = new Shelf();
    const store = tab(shelf);
    expect(store.read()).toEqual({ draft: EMPTY_DRAFT, broken: false });
    expect([store.keep(draft), store.kept, store.why]).toEqual([true, true, null]);
    expect(tab(shelf).read()).toEqual({ draft, broken: false });
  });

  it('leaves nothing behind when it is empty again', () => {
    const shelf = new Shelf();
    const store = tab(shelf);
    store.keep(draft);
    expect(store.keep(EMPTY_DRAFT)).toBe(true);
    expect([...shelf.entries]).toEqual([]);
  });

  const entry = (change: (intake: Record<string, unknown>) => void) => {
    const [first] = JSON.parse(JSON.stringify(draft.intakes));
    change(first);
    return JSON.stringify({ format: 1, draft: { intakes: [first] } });
  };
  it.each([
    ['no JSON', '{"format":1,'],
    ['nothing', 'null'],
    ['another format', JSON.stringify({ format: 2, draft })],
    ['a sheet without rows', entry((sheet) => delete sheet.rows)],
    ['a row that is too short', entry((sheet) => Object.assign(sheet, { rows: [['901']] }))],
    ['a number among its cells', entry((sheet) => Object.assign(sheet, { rows: [[1, 2, 3, 4, 5]] }))],
    ['an unknown role', entry((sheet) => Object.assign(sheet, { roles: ['a', 'b', 'c', 'd', 'e'] }))],
    ['an unknown decision', entry((sheet) => Object.assign(sheet, { decisions: { '0:3': { aside: 1 } } }))],
  ])('that is broken (%s) gives an empty one and lies aside', (_what, text) => {
    const shelf = new Shelf();
    shelf.setItem(DRAFT_KEY, text);
    const store = tab(shelf);
    expect(store.read()).toEqual({ draft: EMPTY_DRAFT, broken: true });
    expect([...shelf.entries]).toEqual([[UNREADABLE_KEY, text]]);
    expect(store.keep(draft)).toBe(true);
    expect(shelf.getItem(UNREADABLE_KEY)).toBe(text);
  });

  it('that is broken and cannot be moved is not written over unasked', () => {
    const shelf = new Shelf();
    shelf.setItem(DRAFT_KEY, 'broken');
    shelf.room = 0;
    const store = tab(shelf);
    expect(store.read().broken).toBe(true);
    shelf.room = 10_000;
    expect([store.keep(draft), store.why, shelf.getItem(DRAFT_KEY)]).toEqual([false, 'in-the-way', 'broken']);
    expect(store.keep(draft, true)).toBe(true);
  });
});

describe('storage that does not do its work', () => {
  it('is refused altogether: the draft is not kept, and nothing throws', () => {
    const store = new DraftStore(() => {
      throw new DOMException('denied', 'SecurityError');
    }, new EventTarget());
    expect(store.read()).toEqual({ draft: EMPTY_DRAFT, broken: false });
    expect([store.kept, store.why]).toEqual([false, 'refused']);
    expect([store.keep(draft), store.kept, store.why]).toEqual([false, false, 'refused']);
  });

  it('is full: the draft of before stays, and the next one that fits is kept', () => {
    const shelf = new Shelf();
    const store = tab(shelf);
    store.keep(draft);
    const before = shelf.getItem(DRAFT_KEY);
    shelf.room = 10;
    expect([store.keep({ intakes: [intake()] }), store.why]).toEqual([false, 'full']);
    expect(shelf.getItem(DRAFT_KEY)).toBe(before);
    shelf.room = 10_000;
    expect(store.keep({ intakes: [intake()] })).toBe(true);
  });
});

describe('two tabs', () => {
  it('do not write over each other unseen', () => {
    const shelf = new Shelf();
    const [one, two] = [tab(shelf), tab(shelf)];
    one.read();
    two.read();
    expect(one.keep(draft)).toBe(true);
    expect([two.keep({ intakes: [intake({ id: 'two' })] }), two.why]).toEqual([false, 'other-tab']);
    expect(two.read().draft).toEqual(draft);
    expect(two.keep({ intakes: [intake({ id: 'two' })] })).toBe(true);
    expect(one.keep(draft)).toBe(false);
    expect(one.keep(draft, true)).toBe(true);
  });

  it('tell each other at once, and stop when asked', () => {
    const events = new EventTarget();
    const store = tab(new Shelf(), events);
    const heard = vi.fn();
    const end = store.watch(heard);
    told(events, 'something-else', 'x');
    told(events, DRAFT_KEY, null); // as it is
    expect(heard).not.toHaveBeenCalled();
    told(events, DRAFT_KEY, 'of another tab');
    expect(heard).toHaveBeenCalledTimes(1);
    expect([store.kept, store.why]).toEqual([false, 'other-tab']);
    end();
    told(events, DRAFT_KEY, 'again');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
