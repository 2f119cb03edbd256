import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { PROVENANCE_SOURCES } from '../i18n/provenance-sources.ts';
import { titleLang } from '../i18n/title-lang.ts';
import type { Source } from '../model/columns.ts';
import { Panel } from '../panels/base/panel.ts';
import type { Scene } from '../scene/scene.ts';
import { lendSheets } from '../sheets/lend.ts';
import { provenanceOf, provenanceText, unpublishedFigures } from '../text/provenance-text.ts';
import styles from './provenance.css?inline';

/** Why the figures of an address do not show, in as many kinds as a reader can tell apart. */
export type Failure = 'broken' | 'long' | 'invalid';

/**
 * The line above the map that says whose figures the marked ones are, as long as there are any: no part, no property and
 * no style of the page around it takes it away. Nothing for published data, but for a note of an address that failed.
 */
export class AtlasProvenance extends Panel {
  @property({ attribute: false }) scene!: Scene;
  /** The address' figures could not be shown, and the reader has not closed the note yet. */
  @property({ attribute: false }) failure: Failure | null = null;

  private readonly sizes = new ResizeObserver(() => this.giveRoom());

  override connectedCallback(): void {
    super.connectedCallback();
    lendSheets(this.getRootNode() as ShadowRoot | Document, [styles]);
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  /** Tells the atlas beneath how much lower it has to be. */
  private giveRoom(): void {
    const atlas = (this.getRootNode() as ShadowRoot | Document).querySelector<HTMLElement>('.atlas');
    // Not on the atlas' own element, where a page could set it.
    atlas?.style.setProperty('--provenance-height', `${this.getBoundingClientRect().height}px`);
  }

  protected override willUpdate(): void {
    const { messages } = this.scene;
    messages.add(PROVENANCE_SOURCES);
  }

  protected override render() {
    const { messages: m, data } = this.scene;
    const provenance = provenanceOf(data);
    // A live region has to be there before it says something.
    return html`<div class="provenance-note" role="status" lang=${m.lang}>${!provenance && this.failure ? this.failed(this.failure) : nothing}</div>
      ${provenance ? this.line() : nothing}`;
  }

  protected override updated(): void {
    const of = provenanceOf(this.scene.data) ?? (this.failure ? 'failed' : '');
    if (of) this.dataset.of = of;
    else delete this.dataset.of;
    this.giveRoom();
  }

  private line() {
    const { scene } = this;
    const { messages: m } = scene;
    const text = provenanceText(scene, window.parent === window ? 'link' : 'frame');
    const figures = unpublishedFigures(scene.data);
    const counts = new Map<string, number>();
    for (const { source } of figures) counts.set(source, (counts.get(source) ?? 0) + 1);
    return html`<div class="provenance-banner" role="note" lang=${m.lang} aria-label=${m.t('provenance')}>
      <p>${text}</p>
      <details>
        <summary>${m.t('provenance-figures', { count: figures.length })}</summary>
        <ul tabindex="0" aria-label=${m.t('sources')}>
          ${[...counts].map(([id, count]) => this.source(scene.data.source(id), count))}
        </ul>
      </details>
    </div>`;
  }

  /** Whoever supplies figures names their source: text in any script, which must not turn the rest around. */
  private source(source: Source | undefined, count: number) {
    const { messages: m } = this.scene;
    if (!source) return nothing;
    const { outlet, title, published, url } = source;
    return html`<li>
      ${m.t('provenance-source', { count })} <bdi translate="no">${outlet}</bdi>, ${m.date(published)}, <cite lang=${titleLang(title, m.lang) ?? nothing}><bdi translate="no">${title}</bdi></cite>
      ${/^https?:/.test(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer nofollow">${m.t('source-open')}</a>` : nothing}
    </li>`;
  }

  private failed(failure: Failure) {
    const { messages: m } = this.scene;
    return html`<p>${m.t(`url-figures-failed-${failure}`)}</p>
      <button type="button" aria-label=${m.t('url-figures-close')} @click=${() => {
        this.failure = null;
      }}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>
      </button>`;
  }
}

// The desk brings the same line: whichever module comes first defines it.
if (!customElements.get('atlas-provenance')) customElements.define('atlas-provenance', AtlasProvenance);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-provenance': AtlasProvenance;
  }
}
