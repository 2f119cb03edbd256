import { html, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Scene } from '../../scene/scene.ts';
import { describeMap } from '../../text/describe.ts';
import { spokenChange, spokenDistrict } from '../../text/speak.ts';
import styles from './announcer.css?inline';
import { LazyPanel } from './lazy-panel.ts';

/** The map's own description, for `aria-describedby`. */
const DESCRIPTION = 'map-in-words';

/** A reader who holds an arrow key down is told where it ended. */
const ANNOUNCE_DELAY_MS = 150;

/**
 * Tells screen readers what can be seen: the district that the keys have reached, another layer or year, what opened
 * or closed; and describes the whole map. Nothing of it is seen. It listens for the focus in the tree it stands in.
 */
@customElement('atlas-announcer')
export class AtlasAnnouncer extends LazyPanel {
  static override sheet = styles;

  @state() private status = '';
  private pending: { change?: string; code?: string } = {};
  private timer?: ReturnType<typeof setTimeout>;
  private listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.listening = new AbortController();
    const root = this.getRootNode();
    root.addEventListener('focusin', this.focused, { signal: this.listening.signal });
    // It may have come with the very key that brought the focus there.
    const { activeElement } = root as ShadowRoot | Document;
    if (activeElement) this.meet(activeElement);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.listening.abort();
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('scene') as Scene | undefined;
    if (!changed.has('scene')) return;
    const map = (this.getRootNode() as ShadowRoot).querySelector('svg.map');
    if (map?.getAttribute('aria-describedby') !== DESCRIPTION)
      map?.setAttribute('aria-describedby', DESCRIPTION);
    const change = before && spokenChange(before, this.scene);
    if (change) this.say({ change });
  }

  protected override render() {
    const { lang } = this.scene.messages;
    return html`
      <p id=${DESCRIPTION} lang=${lang} hidden>${describeMap(this.scene).join(' ')}</p>
      <p role="status" lang=${lang}>${this.status}</p>
    `;
  }

  private readonly focused = ({ target }: Event): void => this.meet(target as Element);

  /** A district that the keys have reached; a click says enough by what it opens. */
  private meet(element: Element): void {
    const code = element.matches('path.district:focus-visible') && (element as SVGElement).dataset.unit;
    if (code) this.say({ code });
    // So that the same district is said again when the keys come back to it.
    else if (element.closest('.stage')) this.status = '';
  }

  /** What comes in one go is said in one go: a summary closes, and the focus is back on its district. */
  private say(pending: { change?: string; code?: string }): void {
    this.pending = { ...this.pending, ...pending };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { change, code } = this.pending;
      this.pending = {};
      this.status = [change, code && spokenDistrict(this.scene, code)].filter(Boolean).join(' ');
    }, ANNOUNCE_DELAY_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-announcer': AtlasAnnouncer;
  }
}
