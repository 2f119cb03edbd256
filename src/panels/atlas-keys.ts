import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LatePanel } from './late-panel.ts';

@customElement('atlas-keys')
export class AtlasKeys extends LatePanel {
  static override sheet = css``;

  protected override render() {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-keys': AtlasKeys;
  }
}
