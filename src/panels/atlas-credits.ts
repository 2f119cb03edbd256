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

  protected override render() {
    const { data, messages: m } = this;
    return html`<footer class="credits" part="footer">
      <p>${m.t('units-date-long')}</p>
      <p>${m.t('credits')}: ${m.t('credits-text')}</p>
      <details>
        <summary>${m.t('sources')} (${data.sources.length})</summary>
        ${data.sources.map((source) => citation(m, source))}
      </details>
      <p>${m.t('data-version', { version: data.version })}</p>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-credits': AtlasCredits;
  }
}
