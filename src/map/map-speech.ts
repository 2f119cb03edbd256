import type { ReactiveControllerHost } from 'lit';
import type { Scene } from '../scene/scene.ts';
import { change, place, text } from './spoken.ts';

/** The map, as far as a screen reader is concerned. */
interface SpokenMap extends ReactiveControllerHost {
  readonly scene: Scene;
  readonly svg?: { speak(terse: boolean): void };
}

/** What comes in one go is said in one go; a reader who holds a key down is told where it ended. */
const DELAY_MS = 150;
/** Where the reader's choice between terse and full speech is kept, where the browser keeps anything. */
const KEPT = 'cuulong-atlas speech';

function isTerseKept(): boolean {
  try {
    return localStorage.getItem(KEPT) === 'terse';
  } catch {
    return false;
  }
}

/** What a screen reader is told beyond the names of what it meets, in the map's live region. */
export class MapSpeech {
  /** What the live region says now. */
  said = '';
  private terse = false;
  private pending: string[] = [];
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly map: SpokenMap) {}

  /** The drawing names its districts in full: from now on as the reader wanted to hear them on another visit. */
  begin(): void {
    this.terse = isTerseKept();
    if (this.terse) this.map.svg?.speak(true);
  }

  /** Another scene is on the map. */
  changed(before: Scene): void {
    const said = change(this.map.scene, before);
    if (said) this.say(said);
  }

  /** Says where a district or project lies, and what borders it. */
  where(code: string): void {
    this.say(place(this.map.scene, code));
  }

  /** Says once more what has the focus. */
  again(focused: Element): void {
    this.say(focused.getAttribute('aria-label') ?? '');
  }

  /** From full speech to terse, and back. */
  toggle(): void {
    this.terse = !this.terse;
    try {
      localStorage.setItem(KEPT, this.terse ? 'terse' : 'full');
    } catch {
      // A sandboxed frame keeps nothing: the choice lasts as long as the page.
    }
    this.map.svg?.speak(this.terse);
    this.say(text(this.map.scene, this.terse ? 'spoken-terse' : 'spoken-full'));
  }

  say(words: string): void {
    this.pending.push(words);
    // The same words are said again only if they were gone.
    this.said = '';
    this.map.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.said = [...new Set(this.pending)].join(' ');
      this.pending = [];
      this.map.requestUpdate();
    }, DELAY_MS);
  }
}
