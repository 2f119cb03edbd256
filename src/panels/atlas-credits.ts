import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MessageId, Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { unitsDate, unitsDateLong } from '../text/region-text.ts';
import { citation } from './base/citation.ts';
import { Panel } from './base/panel.ts';

/**
 * Which units these are, who drew the boundaries, all sources of the figures, and the way to the embed dialog.
 *
 * @event embed-open - the reader wants to embed the map.
 * @csspart footer - the whole footer.
 */
@customElement('atlas-credits')
export class AtlasCredits extends Panel {
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) messages!: Messages;
  /** Whose lines and colours the map shows, where its units are not those of the figures. */
  @property({ attribute: false }) note?: string;
  /** Address of the whole atlas, for a frame; empty elsewhere. */
  @property({ attribute: false }) fullPage = '';
  /** Whether codes can be made here: on the atlas' own page, not on a page that embeds it. */
  @property({ attribute: false }) embeddable = false;
  /** The embed dialog could not be had. */
  @property({ attribute: false }) embedFailed = false;

  override render() {
    const { data, messages: m } = this;
    return html`<footer class="credits" part="footer" tabindex="-1">
      <p class="short">
        ${this.note ?? unitsDate(data, m)}
        ${this.fullPage ? html`${this.away('', 'full-page')} ${this.away('#embed', 'embed')}` : nothing}
      </p>
      <p class="long" ?hidden=${!this.embeddable}>
        <button type="button" class="embed-open" aria-haspopup="dialog" @click=${() => this.send('embed-open', null)}>
          ${m.t('embed')}
        </button>
        <span role="status">${this.embedFailed ? m.t('page-failed') : nothing}</span>
      </p>
      <p class="long">${this.note ?? unitsDateLong(data, m)}</p>
      <p>${m.t('credits')}: ${m.pick(data.region, 'credits')}</p>
      <details>
        <summary>${m.t('sources')} (${data.sources.length})</summary>
        ${data.sources.map((source) => citation(m, source))}
      </details>
      <p class="long">${m.t('data-version', { version: data.version })}</p>
    </footer>`;
  }

  /** A link out of the frame, to the whole atlas in the same state. */
  private away(hash: string, text: MessageId) {
    const { messages: m } = this;
    const words = m.t(text);
    return html`<a href=${this.fullPage + hash} target="_blank" rel="noopener" aria-label=${m.t('new-tab', { text: words })}>${words}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-credits': AtlasCredits;
  }
}
