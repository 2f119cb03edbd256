import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { ShownYear } from '../model/figures.ts';
import { yearName } from '../text/figure-text.ts';
import { Panel } from './base/panel.ts';

/**
 * The years for which the layer has district-level figures, and `latest` where they differ from place to place.
 *
 * @event year-pick - `{year}`: a number or `latest`.
 * @csspart years - the row of years.
 */
@customElement('atlas-years')
export class AtlasYears extends Panel {
  @property({ attribute: false }) years: ShownYear[] = [];
  @property({ attribute: false }) year: ShownYear | null = null;
  @property({ attribute: false }) messages!: Messages;

  override render() {
    if (this.years.length === 0) return nothing;
    return html`
      <div class="years" part="years" role="group" aria-label=${this.messages.t('years')}>
        ${this.years.map(
          (year) => html`<button
            type="button"
            data-year=${year}
            aria-pressed=${year === this.year ? 'true' : 'false'}
            @click=${() => this.send('year-pick', { year })}
          >
            ${yearName(this.messages, year)}
          </button>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-years': AtlasYears;
  }
}
