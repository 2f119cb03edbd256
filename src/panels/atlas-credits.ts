import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { citation } from './citation.ts';
import { Panel } from './panel.ts';

/**
 * Which units these are, who drew the boundaries, and all sources of the figures.
 *
 * @csspart footer - the whole footer.
 */
@customElement('atlas-credits')
export class AtlasCredits extends Panel {
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) messages!: Messages;
  /** Address of the whole atlas, for a frame; empty elsewhere. */
  @property({ attribute: false }) fullPage = '';

  protected override render() {
    const { data, messages: m } = this;
    return html`<footer class="credits" part="footer">
      <p class="short">
        ${m.t('units-date')} ${this.fullPage ? html`<a href=${this.fullPage} target="_blank" rel="noopener">${m.t('full-page')}</a>` : null}
      </p>
      <p class="long">${m.t('units-date-long')}</p>
      <p>${m.t('credits')}: ${m.t('credits-text')}</p>
      <details>
        <summary>${m.t('sources')} (${data.sources.length})</summary>
        ${data.sources.map((source) => citation(m, source))}
      </details>
      <p class="long">${m.t('data-version', { version: data.version })}</p>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-credits': AtlasCredits;
  }
}
