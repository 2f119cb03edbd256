import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LatePanel } from './late-panel.ts';

@customElement('atlas-take-away')
export class AtlasTakeAway extends LatePanel {
  static override sheet = css``;

  protected override render() {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-take-away': AtlasTakeAway;
  }
}
