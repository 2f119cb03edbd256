import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { readDraft } from './draft-schema.ts';

/** Where the draft is kept, and where an entry goes that cannot be read. */
export const DRAFT_KEY = 'cuulong-atlas-draft';
export const UNREADABLE_KEY = 'cuulong-atlas-draft-unreadable';
/** Goes up when drafts of before can no longer be read. */
const FORMAT = 1;

/**
 * Why a draft is not kept: the browser refuses storage, or it is full; another tab has written its own draft since; or
 * an unreadable entry is in the way that could not be moved.
 */
export type Unkept = 'refused' | 'full' | 'other-tab' | 'in-the-way';

/** What storage needs to be able to do. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The draft in the browser's storage, kept over a reload. Nothing here throws: where storage is refused or
 * full, the draft is in the page alone, `kept` is false and `why` says so.
 */
export class DraftStore {
  /** Whether the latest draft is in storage. */
  kept = true;
  /** `null` while the draft is kept. */
  why: Unkept | null = null;
  /** What this tab read or wrote last: anything else there is another tab's. */
  private last: string | null = null;

  constructor(
    private readonly storage: () => DraftStorage = () => localStorage,
    private readonly events: EventTarget = globalThis,
  ) {}

  /**
   * The kept draft, an empty one where there is none. `broken`: what was there is none, or of another format; it now
   * lies under `UNREADABLE_KEY`. After another tab has written, this takes over what it wrote.
   */
  read(): { draft: Draft; broken: boolean } {
    const nothing = { draft: EMPTY_DRAFT, broken: false };
    try {
      const text = this.storage().getItem(DRAFT_KEY);
      this.last = text;
      this.found(null);
      if (text === null) return nothing;
      const draft = readDraft(text, FORMAT);
      if (draft) return { draft, broken: false };
      this.moveAway(text);
      return { ...nothing, broken: true };
    } catch {
      this.found('refused');
      return nothing;
    }
  }

  /**
   * Keeps the draft and says whether it is kept. Another tab's draft is not written over, unless `over` says that the
   * editor wants it.
   */
  keep(draft: Draft, over = false): boolean {
    if (this.why === 'in-the-way' && !over) return false;
    let storage: DraftStorage;
    try {
      storage = this.storage();
      if (!over && storage.getItem(DRAFT_KEY) !== this.last) return this.found('other-tab');
    } catch {
      return this.found('refused');
    }
    try {
      if (draft.intakes.length === 0) storage.removeItem(DRAFT_KEY);
      else storage.setItem(DRAFT_KEY, JSON.stringify({ format: FORMAT, draft }));
      this.last = storage.getItem(DRAFT_KEY);
      return this.found(null);
    } catch (error) {
      return this.found(isFull(error) ? 'full' : 'refused');
    }
  }

  /** Calls back when another tab has written its draft; returns what ends that. */
  watch(otherTab: () => void): () => void {
    const told = (event: Event) => {
      const { key, newValue } = event as StorageEvent;
      // Without a key everything was cleared.
      if ((key !== DRAFT_KEY && key !== null) || (newValue ?? null) === this.last) return;
      this.found('other-tab');
      otherTab();
    };
    this.events.addEventListener('storage', told);
    return () => this.events.removeEventListener('storage', told);
  }

  private moveAway(text: string): void {
    try {
      this.storage().setItem(UNREADABLE_KEY, text);
      this.storage().removeItem(DRAFT_KEY);
      this.last = null;
    } catch {
      this.found('in-the-way');
    }
  }

  private found(why: Unkept | null): boolean {
    this.why = why;
    this.kept = why === null;
    return this.kept;
  }
}

/** Firefox has a name of its own for it. */
const isFull = (error: unknown): boolean =>
  error instanceof DOMException && /QuotaExceeded|QUOTA_REACHED/.test(error.name);
