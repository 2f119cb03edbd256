import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { Indicator } from '../model/columns.ts';
import { Panel } from './base/panel.ts';

/**
 * The layer switch: headline layers in sight, all others in a list that opens.
 *
 * @event layer-pick - `{layer}`: an indicator id or `none`.
 * @csspart layers - the whole switch.
 */
@customElement('atlas-layers')
export class AtlasLayers extends Panel {
  /** The indicators that can colour the map, in order. */
  @property({ attribute: false }) layers: readonly Indicator[] = [];
  /** Id of the layer on the map. */
  @property() layer = '';
  @property({ attribute: false }) messages!: Messages;
  /** The list lies over the map, as in a frame: it opens for a reader alone. */
  @property({ attribute: false }) folded = false;

  override render() {
    const { messages: m } = this;
    const headline = this.layers.filter((layer) => layer.headline !== null);
    const others = this.layers.filter((layer) => layer.headline === null);
    const chosen = others.find((layer) => layer.id === this.layer);
    return html`
      <div class="layers" part="layers" role="group" aria-label=${m.t('layers')}>
        <div class="segments">${headline.map((layer) => this.button(layer.id, m.pick(layer, 'name')))}</div>
        <details ?open=${chosen !== undefined && !this.folded}>
          <summary>${chosen ? m.pick(chosen, 'name') : m.t('layers-more', { count: others.length })}</summary>
          <div class="choices">
            ${others.map((layer) => this.button(layer.id, m.pick(layer, 'name')))} ${this.button('none', m.t('layer-none'))}
          </div>
        </details>
      </div>
    `;
  }

  private button(id: string, name: string) {
    return html`<button
      type="button"
      data-layer=${id}
      aria-pressed=${id === this.layer ? 'true' : 'false'}
      @click=${() => this.send('layer-pick', { layer: id })}
    >
      ${name}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-layers': AtlasLayers;
  }
}
