import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { exportCsv, figuresOnMap } from '../../export/csv.ts';
import { type FileKind, fileName, type MapFiles, MIME_TYPES } from '../../export/download-formats.ts';
import { FORMATS } from '../../export/image/image-formats.ts';
import type { Theme } from '../../scale/palettes.ts';
import type { Viewport } from '../../scene/scene.ts';
import { subtitleOf } from '../../text/title.ts';
import styles from './download.css?inline';
import { LazyPanel } from './lazy-panel.ts';

/** A file that is ready to be saved. */
interface Ready {
  name: string;
  kind: FileKind;
  address: string;
  /** Bytes. */
  size: number;
}

/** Times the size of the picture on the web. */
const SCALES = [1, 2, 3] as const;

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
 * @event late-close - it was closed and can go.
 */
@customElement('atlas-download')
export class AtlasDownload extends LazyPanel {
  static override sheet = styles;

  @property({ attribute: false }) theme: Theme = 'light';
  /** What the map shows; without it pictures show all of it. */
  @property({ attribute: false }) viewport?: Viewport;
  /** Address of the whole atlas, for a frame; empty elsewhere. */
  @property({ attribute: false }) fullPage = '';
  /** Fetches what makes files of the map's shapes. */
  @property({ attribute: false }) draw!: () => Promise<MapFiles>;

  @state() private status = '';
  /** The browser gives no true picture of a canvas. */
  @state() private untrue = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  private tables: { map: Ready; all: Ready } | null = null;
  private readonly addresses: string[] = [];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const address of this.addresses) URL.revokeObjectURL(address);
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    this.querySelector('h2')?.focus();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.tables ??= {
      map: this.ready(exportCsv(this.scene, figuresOnMap(this.scene)), 'csv', fileName(this.scene, 'csv')),
      all: this.ready(
        exportCsv(this.scene, this.scene.data.figures),
        'csv',
        fileName(this.scene, 'csv', { all: true }),
      ),
    };
  }

  private ready(content: string | Blob, kind: FileKind, name: string): Ready {
    const blob = new Blob([content], { type: MIME_TYPES[kind] });
    const address = URL.createObjectURL(blob);
    this.addresses.push(address);
    return { name, kind, address, size: blob.size };
  }

  protected override render() {
    const { messages: m } = this.scene;
    const { width, height } = FORMATS.picture.size;
    const subtitle = subtitleOf(this.scene);
    return html`<dialog class="download" lang=${m.lang} aria-labelledby="download-heading" @close=${() => this.send('late-close', null)}>
      <header>
        <h2 id="download-heading" tabindex="-1">${m.t('download-heading')}</h2>
        <button type="button" class="close" aria-label=${m.t('download-close')} @click=${() => this.dialog.close()}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>
        </button>
      </header>
      ${maySave() ? nothing : html`<p class="hint">${m.t('download-blocked')} ${this.away()}</p>`}
      <section aria-labelledby="download-data">
        <h3 id="download-data">${m.t('download-data')}</h3>
        <ul>
          <li>${this.link(this.tables?.map, m.t('download-csv-map'), subtitle)}</li>
          <li>${this.link(this.tables?.all, m.t('download-csv-all'))}</li>
          <li>${this.button('geojson', 'GeoJSON', m.t('download-geojson'), subtitle, () => this.makeGeoJson())}</li>
        </ul>
        <p class="quiet">${m.t('download-data-about')}</p>
      </section>
      <section aria-labelledby="download-picture">
        <h3 id="download-picture">${m.t('download-picture')}</h3>
        <ul>
          <li>${this.button('svg', 'SVG', m.t('download-svg'), '', this.makeSvg)}</li>
          ${SCALES.map((scale) => {
            const size = { width: m.number(width * scale), height: m.number(height * scale) };
            return html`<li>${this.button('png', `PNG ${scale}x`, m.t('download-png', size), '', () => this.makePng(scale))}</li>`;
          })}
        </ul>
        <p class="quiet">${m.t('download-picture-about')}</p>
      </section>
      <section class="print">
        <button type="button" class="file" @click=${this.print}>
          <span class="name">${m.t('download-print')}</span> <span class="quiet">${m.t('download-print-about')}</span>
        </button>
      </section>
      <p role="status" class="status">
        ${this.status}
        ${this.untrue ? html`<button type="button" class="link" @click=${this.makeSvg}>${m.t('download-svg-instead')}</button>` : nothing}
      </p>
      <p class="quiet">${m.t('data-version', { version: this.scene.data.version })}</p>
    </dialog>`;
  }

  private away() {
    const { messages: m } = this.scene;
    if (!this.fullPage) return nothing;
    return html`<a href=${this.fullPage} target="_blank" rel="noopener">${m.t('full-page')}</a>`;
  }

  private kilobytes(bytes: number): string {
    return this.scene.messages.number(Math.max(0.1, bytes / 1024), bytes < 10_240 ? 1 : 0);
  }

  private link(file: Ready | undefined, what: string, of = '') {
    if (!file) return nothing;
    const size = this.scene.messages.t('download-size', { kind: 'CSV', size: this.kilobytes(file.size) });
    return html`<a class="file" href=${file.address} download=${file.name}>
      <span><span class="name">${what}</span>${of ? html` <span class="quiet">${of}</span>` : nothing}</span> <span class="kind">${size}</span>
    </a>`;
  }

  private button(kind: FileKind, shown: string, what: string, of: string, make: () => Promise<void>) {
    return html`<button type="button" class="file" data-kind=${kind} @click=${make}>
      <span><span class="name">${what}</span>${of ? html` <span class="quiet">${of}</span>` : nothing}</span> <span class="kind">${shown}</span>
    </button>`;
  }

  /** Makes a file and gives it to the browser; a failure is said in words. */
  private async make(
    kind: FileKind,
    name: string,
    content: () => Promise<string | Blob | null>,
  ): Promise<void> {
    const { messages: m } = this.scene;
    this.untrue = false;
    this.status = m.t('download-working', { name });
    try {
      const made = await content();
      if (made === null) {
        this.untrue = true;
        this.status = m.t('download-untrue');
        return;
      }
      const { address, size } = this.ready(made, kind, name);
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      this.status = m.t('download-done', { name, size: this.kilobytes(size) });
    } catch (error) {
      console.warn(`cuulong-atlas: ${name} could not be made.`, error);
      this.status = m.t(kind === 'png' ? 'download-failed-png' : 'download-failed', { name });
    }
  }

  private makeGeoJson(): Promise<void> {
    const name = fileName(this.scene, 'geojson');
    return this.make('geojson', name, async () => (await this.draw()).geoJsonFile(this.scene));
  }

  private readonly svg = async () => (await this.draw()).svgFile(this.scene, this.viewport, this.theme);

  private readonly makeSvg = (): Promise<void> => this.make('svg', fileName(this.scene, 'svg'), this.svg);

  private makePng(scale: number): Promise<void> {
    const name = fileName(this.scene, 'png', { scale });
    return this.make('png', name, async () => (await this.draw()).pngFile(await this.svg(), scale));
  }

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
