import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LazyPanel } from './lazy-panel.ts';
import styles from './update.css?inline';

/**
 * One line above the atlas: the site has newer figures than those that are shown. It reloads the page, whose address
 * keeps the reader's view, or goes away.
 */
@customElement('atlas-update')
export class AtlasUpdate extends LazyPanel {
  static override sheet = styles;

  /** The version that the site names. A version that the reader has closed stays closed. */
  @property() version = '';

  @state() private closed = '';
  /** Put off by a turn: a live region says what comes into it, not what it came with. */
  @state() private told = false;

  protected override firstUpdated(): void {
    setTimeout(() => {
      this.told = true;
    }, 100);
  }

  protected override render() {
    const { messages: m } = this.scene;
    if (this.closed === this.version) return nothing;
    return html`<div class="update" lang=${m.lang}>
      <span role="status">${this.told ? m.t('update') : nothing}</span>
      <button type="button" class="update-reload" @click=${this.reload}>${m.t('update-reload')}</button>
      <button type="button" class="update-close" @click=${this.close}>${m.t('update-close')}</button>
    </div>`;
  }

  private readonly reload = (): void => location.reload();

  private readonly close = (): void => {
    this.closed = this.version;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-update': AtlasUpdate;
  }
}
