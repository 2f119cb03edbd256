import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LatePanel } from './late-panel.ts';

@customElement('atlas-search')
export class AtlasSearch extends LatePanel {
  static override sheet = css``;

  protected override render() {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-search': AtlasSearch;
  }
}
