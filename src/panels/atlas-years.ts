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
    const stop = this.years.find((year) => year === this.year) ?? this.years[0];
    return html`
      <div class="years" part="years" role="radiogroup" aria-label=${this.messages.t('years')} @keydown=${this.key}>
        ${this.years.map(
          (year) => html`<button
            type="button"
            role="radio"
            data-year=${year}
            aria-checked=${year === this.year ? 'true' : 'false'}
            tabindex=${year === stop ? 0 : -1}
            @click=${() => this.send('year-pick', { year })}
          >
            ${yearName(this.messages, year)}
          </button>`,
        )}
      </div>
    `;
  }

  /** Arrows go to the next or previous year, and show it. */
  private key(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = [...this.querySelectorAll<HTMLElement>('.years button')];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (!by || at < 0) return;
    event.preventDefault();
    const next = buttons[(at + by + buttons.length) % buttons.length];
    next?.focus();
    next?.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-years': AtlasYears;
  }
}
