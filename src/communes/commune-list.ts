import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { COMMUNE_SOURCES } from '../i18n/commune-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { Panel } from '../panels/base/panel.ts';
import { communesOf } from '../text/commune-list.ts';

/**
 * The communes of today that a district's area belongs to.
 *
 * @event unit-pick - `{unit}`: the reader chose a commune.
 */
@customElement('commune-list')
export class CommuneList extends Panel {
  /** The districts' data. */
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) communes!: Communes;
  @property({ attribute: false }) messages!: Messages;
  /** Code of the district. */
  @property({ attribute: false }) unit = '';

  protected override willUpdate(): void {
    this.messages.add(COMMUNE_SOURCES);
  }

  protected override render() {
    const { heading, communes } = communesOf(this.data, this.communes, this.messages, this.unit);
    if (communes.length === 0) return nothing;
    return html`<section>
      <h3>${heading}</h3>
      <ul class="projects" translate="no">
        ${communes.map(
          ({ code, name, shared }) => html`<li>
            <button type="button" class="link" data-unit=${code} @click=${() => this.send('unit-pick', { unit: code })}>${name}</button>
            ${shared ? html`<span class="quiet">${shared}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-list': CommuneList;
  }
}
