import type { LitElement, ReactiveController } from 'lit';
import { focusShows } from '../map/focus-shows.ts';
import { type Idle, nextTask, whenIdle } from '../map/idle.ts';
import { loadDrawing } from '../map/lazy.ts';

/** So long may a part of the panel take. */
const PART_MS = 8;

/** What the keyboard has led to in it, unless the reader is elsewhere: a frame takes the focus from no article. */
function focusedIn(root: ParentNode): HTMLElement | null {
  const focused = root.querySelector<HTMLElement>(':focus');
  return focused && document.hasFocus() && focusShows(focused) ? focused : null;
}

/**
 * Finds what Lit has rendered by then in the place of an element in a part of the panel: both come of one template, of which
 * a link may hide some.
 */
function successor<E extends HTMLElement>(part: HTMLElement, element: E): () => Promise<E | undefined> {
  const { localName, className } = element;
  const alike = (around: HTMLElement) => [
    ...around.querySelectorAll<E>(className ? `.${className}` : localName),
  ];
  const place = alike(part).indexOf(element);
  const before = part.previousSibling as Comment;
  return async () => {
    const live = before.nextElementSibling as LitElement;
    await live.updateComplete;
    return alike(live)[place];
  };
}

/** Notes the list that the reader has opened in a part, and the focus. What it returns gives both to their successors. */
function noteIn(part: HTMLElement): () => Promise<void> {
  const open = part.querySelector<HTMLDetailsElement>('details[open]');
  const focused = focusedIn(part);
  const list = open && successor(part, open);
  const stop = focused && successor(part, focused);
  return async () => {
    const opened = await list?.();
    if (opened) opened.open = true;
    (await stop?.())?.focus({ preventScroll: true });
  };
}

/**
 * Takes over what came with the page before any script: its map at once, the panel one part after the other, so that no
 * task blocks the page. A click on a part that Lit does not render yet is not lost, nor is the keyboard's focus.
 */
export class Hydration implements ReactiveController {
  /** The page's map; `null` where it brought none. */
  readonly map: SVGSVGElement | null;
  /** What draws a map where the page has brought none. */
  draw?: typeof import('../export/map-files.ts');
  /** What stands in the element shows until the atlas does: an empty shadow tree would leave frames blank. */
  private readonly slot = document.createElement('slot');
  /** Moved into the shadow tree, it would lose the focus. */
  private focused: HTMLElement | null = null;
  /** Parts of the panel by name that Lit does not render yet; none where they show another state than the link's. */
  private readonly pending: Map<string, HTMLElement>;

  constructor(private readonly host: LitElement) {
    this.map = host.querySelector('svg.map');
    this.pending = new Map(
      host.classList.contains('waiting')
        ? []
        : [...host.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [
            part.dataset.part ?? '',
            part,
          ]),
    );
    host.addController(this);
  }

  /**
   * Attaches the shadow tree: at once, but where a map came with the page in the task that takes that over. Else a frame would be
   * laid out and painted for nothing, with the content in a slot.
   */
  connect(attach: () => void): void {
    const { host } = this;
    if (!this.map || host.renderRoot) attach();
    else
      nextTask().then(() => {
        if (!host.isConnected || host.renderRoot) return;
        this.focused = focusedIn(host);
        attach();
      });
  }

  /** Shows the element's content in the shadow tree, until a map has been drawn. */
  showIn(root: ShadowRoot): void {
    root.append(this.slot);
  }

  /**
   * Resolves when the first rendering may come; with `false` where nothing can draw a map and the host has put something
   * here, which stays.
   */
  async begin(): Promise<boolean> {
    if (!this.map) this.draw = await loadDrawing().catch(() => undefined);
    const stays = !this.map && !this.draw && this.host.childElementCount > 0;
    if (stays)
      console.warn('cuulong-atlas: the module that draws the map cannot be had, so what stands here stays.');
    return !stays;
  }

  hostUpdated(): void {
    this.slot.remove();
    this.focused?.focus({ preventScroll: true });
    this.focused = null;
  }

  /** The part as it came with the page, until its turn to be rendered. */
  part(name: string): HTMLElement | undefined {
    return this.pending.get(name);
  }

  /** The map has been taken over: what is left of the content goes. Resolves when Lit renders the whole panel. */
  async finish(): Promise<void> {
    this.host.replaceChildren();
    this.host.classList.remove('waiting');
    let idle: Idle | undefined;
    for (const name of this.pending.keys()) {
      // A fast processor has time for several before the next frame.
      if (!idle || idle.timeRemaining() < PART_MS) idle = await new Promise(whenIdle);
      await this.render([name]);
    }
  }

  /** Has Lit render these parts of the panel. A list that the reader has opened stays open, and the focus where it is. */
  private async render(names: Iterable<string>): Promise<void> {
    const again: ReturnType<typeof noteIn>[] = [];
    for (const name of names) {
      const part = this.pending.get(name);
      if (part) again.push(noteIn(part));
      this.pending.delete(name);
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    for (const each of again) await each();
  }

  /** Has Lit render the whole panel at once, for a reader who is quick. */
  now(): Promise<void> {
    return this.render(this.pending.keys());
  }

  /** Listens to clicks on the panel: one on a part that is pending is replayed on what Lit renders in its place. */
  readonly replay = async ({ target }: Event): Promise<void> => {
    const button = (target as Element).closest('button');
    const part = button?.closest<HTMLElement>('[data-part]');
    if (!button || !part) return;
    const live = successor(part, button);
    await this.now();
    await nextTask();
    (await live())?.click();
  };
}
