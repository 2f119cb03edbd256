import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Messages } from '../i18n/messages.ts';
import { Panel } from '../panels/base/panel.ts';

/** Heights that a frame may ask for, CSS pixels; others are a mistake. */
const HEIGHT = { min: 100, max: 4000 };

/**
 * The embedded map in a frame of its true size; where that is wider than its place it is shown smaller as a whole,
 * so that the article's layout stays what it will be.
 *
 * @event height-known - the height that the frame's content would like to have, CSS pixels.
 */
@customElement('embed-preview')
export class EmbedPreview extends Panel {
  @property({ attribute: false }) messages!: Messages;
  @property({ attribute: false }) address = '';
  /** The frame's title. */
  @property({ attribute: false }) name = '';
  /** CSS pixels; `null`: all there is. */
  @property({ attribute: false }) width: number | null = null;
  @property({ attribute: false }) height = 0;

  /** How wide the place for the frame is, CSS pixels. */
  @state() private room = 0;
  @query('.stage') private stage!: HTMLElement;
  @query('iframe') private frame?: HTMLIFrameElement;

  private readonly sizes = new ResizeObserver(([entry]) => {
    if (entry) this.room = Math.floor(entry.contentRect.width);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.heard);
    if (this.hasUpdated) this.sizes.observe(this.stage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.heard);
    this.sizes.disconnect();
  }

  protected override firstUpdated(): void {
    this.sizes.observe(this.stage);
  }

  private get fitted(): { width: number; scale: number } {
    const width = this.width ?? this.room;
    return { width, scale: this.room && width > this.room ? this.room / width : 1 };
  }

  protected override updated(): void {
    const { width, scale } = this.fitted;
    const { style } = this.stage;
    // Not as an attribute: a strict policy forbids that.
    style.setProperty('--frame-width', `${width}px`);
    style.setProperty('--frame-height', `${this.height}px`);
    style.setProperty('--frame-scale', String(scale));
  }

  protected override render() {
    const { messages: m, height } = this;
    const { width, scale } = this.fitted;
    const size = { width: m.number(width, 0, false), height: m.number(height, 0, false) };
    return html`<div class="stage">
        <div class="sheet">
          ${keyed(this.address, html`<iframe src=${this.address} title=${this.name} frameborder="0"></iframe>`)}
        </div>
      </div>
      <p class="about">
        ${
          scale < 1
            ? m.t('embed-preview-scaled', { ...size, scale: m.number(scale * 100, 0) })
            : m.t('embed-preview-size', size)
        }
      </p>`;
  }

  private readonly heard = ({ source, data }: MessageEvent): void => {
    if (!source || source !== this.frame?.contentWindow || data?.type !== 'cuulong:height') return;
    const { height } = data;
    if (typeof height === 'number' && height >= HEIGHT.min && height <= HEIGHT.max)
      this.send('height-known', Math.ceil(height));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-preview': EmbedPreview;
  }
}
