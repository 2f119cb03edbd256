import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  DOWNLOAD_FORMATS,
  type DownloadFormat,
  type DownloadRequest,
  SVG_FORMAT,
} from '../../export/download-formats.ts';
import { fileName } from '../../export/file-name.ts';
import type { Theme } from '../../scale/palettes.ts';
import type { Viewport } from '../../scene/scene.ts';
import { subtitleOf } from '../../text/title.ts';
import { dialogStyles, modalDialog, openDialog } from '../base/dialog.ts';
import styles from './download.css?inline';
import { LazyPanel } from './lazy-panel.ts';

/** A file that is ready to be saved. */
interface Ready {
  name: string;
  address: string;
  /** Bytes. */
  size: number;
}

/** Whether files can be saved here: a sandboxed frame must be allowed to, and one of another origin cannot tell. */
function maySave(): boolean {
  if (self.origin === 'null') return false;
  try {
    const frame = window.frameElement as HTMLIFrameElement | null;
    return !frame?.hasAttribute('sandbox') || frame.sandbox.contains('allow-downloads');
  } catch {
    return true;
  }
}

/**
 * The dialog to download data and pictures of what the map shows: tables are ready at once, what needs the map's
 * shapes is made on demand. It opens when it is on the page.
 *
 * @event dialog-close - it was closed and can go.
 */
@customElement('atlas-download')
export class AtlasDownload extends LazyPanel {
  static override sheet = [dialogStyles, styles];

  @property({ attribute: false }) theme: Theme = 'light';
  /** What the map shows; without it pictures show all of it. */
  @property({ attribute: false }) viewport?: Viewport;
  /** Address of the whole atlas, for a frame; empty elsewhere. */
  @property({ attribute: false }) fullPage = '';
  /** Fetches what makes files of the map's shapes. */
  @property({ attribute: false }) draw!: DownloadRequest['draw'];
  /** The shapes of today's communes, where the map shows these. */
  @property({ attribute: false }) communes?: DownloadRequest['communes'];
  /** Fetches what makes files of communes, where there are any. */
  @property({ attribute: false }) loadCommunes?: DownloadRequest['loadCommunes'];

  @state() private status = '';
  /** The browser gives no true picture of a canvas. */
  @state() private untrue = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  private formats: readonly DownloadFormat[] = [];
  /** Made while the dialog opens. */
  private files?: Map<DownloadFormat, Ready>;
  private readonly addresses: string[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const address of this.addresses) URL.revokeObjectURL(address);
  }

  protected override firstUpdated(): void {
    openDialog(this);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.formats = DOWNLOAD_FORMATS.filter(({ offered }) => offered?.(this) ?? true);
    this.files ??= new Map(
      this.formats.flatMap((format) =>
        'text' in format ? [[format, this.ready(format.text(this.scene), format)]] : [],
      ),
    );
  }

  private ready(content: string | Blob, format: DownloadFormat): Ready {
    const blob = new Blob([content], { type: format.mime });
    const address = URL.createObjectURL(blob);
    this.addresses.push(address);
    return { name: fileName(this.scene, format), address, size: blob.size };
  }

  protected override render() {
    const { messages: m } = this.scene;
    const dialog = {
      name: 'download',
      heading: m.t('download-heading'),
      close: m.t('download-close'),
    };
    return modalDialog(
      m,
      dialog,
      html`${maySave() ? nothing : html`<p class="hint">${m.t('download-blocked')} ${this.away()}</p>`}
      <section aria-labelledby="download-data">
        <h3 id="download-data">${m.t('download-data')}</h3>
        ${this.choices('data')}
        <p class="quiet">${this.communes ? m.t('download-communes-about') : nothing} ${m.t('download-data-about')}</p>
      </section>
      <section aria-labelledby="download-picture">
        <h3 id="download-picture">${m.t('download-picture')}</h3>
        ${this.choices('picture')}
        <p class="quiet">${m.t('download-picture-about')}</p>
      </section>
      <section class="print">
        <button type="button" class="file" @click=${this.print}>
          <span class="name">${m.t('download-print')}</span> <span class="quiet">${m.t('download-print-about')}</span>
        </button>
      </section>
      <p role="status" class="status">
        ${this.status}
        ${this.untrue ? html`<button type="button" class="link" @click=${this.makeInstead}>${m.t('download-svg-instead')}</button>` : nothing}
      </p>
      <p class="quiet">${m.t('data-version', { version: this.scene.data.version })}</p>`,
    );
  }

  private away() {
    const { messages: m } = this.scene;
    if (!this.fullPage) return nothing;
    return html`<a href=${this.fullPage} target="_blank" rel="noopener">${m.t('new-tab', { text: m.t('full-page') })}</a>`;
  }

  private kilobytes(bytes: number): string {
    return this.scene.messages.number(Math.max(0.1, bytes / 1024), bytes < 10_240 ? 1 : 0);
  }

  private choices(group: DownloadFormat['group']) {
    const formats = this.formats.filter((format) => format.group === group);
    return html`<ul>${formats.map((format) => html`<li>${this.choice(format)}</li>`)}</ul>`;
  }

  private choice(format: DownloadFormat) {
    const { messages: m } = this.scene;
    const ofLayer = format.group === 'data' && !format.of;
    const of = ofLayer ? html` <span class="quiet">${subtitleOf(this.scene)}</span>` : nothing;
    const what = html`<span><span class="name">${format.label(m)}</span>${of}</span>`;
    const file = this.files?.get(format);
    if (!file)
      return html`<button type="button" class="file" data-kind=${format.kind} @click=${() => this.make(format)}>
        ${what} <span class="kind">${format.shown}</span>
      </button>`;
    const size = m.t('download-size', { kind: format.shown, size: this.kilobytes(file.size) });
    return html`<a class="file" href=${file.address} download=${file.name}>${what} <span class="kind">${size}</span></a>`;
  }

  /** Makes a file and gives it to the browser; a failure is said in words. */
  private async make(format: DownloadFormat): Promise<void> {
    if (!('make' in format)) return;
    const { messages: m } = this.scene;
    const name = fileName(this.scene, format);
    this.untrue = false;
    this.status = m.t('download-working', { name });
    try {
      const made = await format.make(this);
      if (made === null) {
        this.untrue = true;
        this.status = m.t('download-untrue');
        return;
      }
      const { address, size } = this.ready(made, format);
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      this.status = m.t('download-done', { name, size: this.kilobytes(size) });
    } catch (error) {
      console.warn(`cuulong-atlas: ${name} could not be made.`, error);
      this.status = m.t(format.failure ?? 'download-failed', { name });
    }
  }

  /** The button that was pressed goes with what it is about. */
  private readonly makeInstead = (): void => {
    this.querySelector<HTMLElement>(`[data-kind="${SVG_FORMAT.kind}"]`)?.focus();
    this.make(SVG_FORMAT);
  };

  private readonly print = (): void => {
    this.dialog.close();
    window.print();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-download': AtlasDownload;
  }
}
