import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LatePanel } from './lazy-panel.ts';

/**
 * One line above the atlas: the site has newer figures than those that are shown. It reloads the page, whose address
 * keeps the reader's view, or goes away.
 */
@customElement('atlas-news')
export class AtlasNews extends LatePanel {
  static override sheet = css`
    /* Takes no room, so that nothing moves under the reader, and stays in sight where the page scrolls. */
    atlas-news {
      display: flex;
      justify-content: flex-end;
      position: sticky;
      top: 0;
      z-index: 6;
      height: 0;
    }
    .news {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      align-self: flex-start;
      flex: none;
      max-width: calc(100% - 24px);
      margin: 12px;
      gap: 4px 12px;
      padding: 6px 6px 6px 14px;
      border: 1px solid var(--line);
      border-radius: 8px;
      background: var(--surface);
      color: var(--text);
      font-size: 14px;
      box-shadow: 0 1px 6px rgb(0 0 0 / 0.25);
    }
    .news button {
      min-height: 36px;
      padding: 0 12px;
      border: 1px solid var(--line);
      border-radius: 6px;
      background: var(--surface);
      color: var(--accent);
      font: inherit;
      cursor: pointer;
    }
    @media print {
      atlas-news {
        display: none;
      }
    }
  `;

  /** The version that the site names. A version that the reader has closed stays closed. */
  @property() version = '';

  @state() private closed = '';
  /** Put off by a turn: a live region says what comes into it, not what it came with. */
  @state() private said = false;

  protected override firstUpdated(): void {
    setTimeout(() => {
      this.said = true;
    }, 100);
  }

  protected override render() {
    const { messages: m } = this.scene;
    if (this.closed === this.version) return nothing;
    return html`<div class="news" lang=${m.lang}>
      <span role="status">${this.said ? m.t('news') : nothing}</span>
      <button type="button" class="news-reload" @click=${this.reload}>${m.t('news-reload')}</button>
      <button type="button" class="news-close" @click=${this.close}>${m.t('news-close')}</button>
    </div>`;
  }

  private readonly reload = (): void => location.reload();

  private readonly close = (): void => {
    this.closed = this.version;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-news': AtlasNews;
  }
}
