import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Changes } from '../../draft/draft.ts';
import { EMBED_SOURCES } from '../../i18n/embed-sources.ts';
import { titleLang } from '../../i18n/title-lang.ts';
import type { Source } from '../../model/columns.ts';
import { isCommuneCode } from '../../model/communes.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Scene } from '../../scene/scene.ts';
import { MAX_FRAGMENT_LENGTH } from '../../url-figures/fragment.ts';
import './desk-copy.ts';
import forms from '../base/desk-forms.css?inline';
import { ReportPanel } from '../base/desk-panel.ts';
import { keepFocus } from '../base/keep-focus.ts';
import styles from './desk-outputs.css?inline';
import type { OutFile } from './outputs.ts';

/** A link and a frame's code that carry the figures, and how many characters that takes of an address. */
export type UrlOutput =
  | { link: string; frame: string; length: number }
  /** `length` where they are too many. */
  | { error: unknown; length?: number };

/**
 * What counts now, and the three exports: data files to commit, a link or frame that carries the figures, and a page for
 * the archive. It gets ready texts, and a function for what is made on demand.
 */
@customElement('desk-outputs')
export class DeskOutputs extends ReportPanel {
  static override sheets = [forms, styles];

  @property({ attribute: false }) changes!: Changes;
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) scene?: Scene;
  /** How many figures of the draft have troubles. */
  @property({ attribute: false }) open = 0;
  /** The changed files of the data folder. */
  @property({ attribute: false }) files: readonly OutFile[] = [];
  /** Left out while it is being made, or where there is none. */
  @property({ attribute: false }) urlOutput?: UrlOutput;
  /** Makes the page for the archive; it is not offered without this. */
  @property({ attribute: false }) archive?: () => Promise<OutFile>;

  @state() private status = '';
  private ready: { name: string; address: string; size: number }[] = [];
  /** What was made on demand, until the desk is closed: the browser may still be saving it. */
  private readonly made: string[] = [];

  /** Undone with what had the focus. */
  constructor() {
    super();
    keepFocus(this, () => this.querySelector('h3'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const { address } of this.ready) URL.revokeObjectURL(address);
    for (const address of this.made) URL.revokeObjectURL(address);
    this.ready = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate('files');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { messages } = this;
    messages.add(EMBED_SOURCES);
    if (changed.has('changes')) this.status = '';
    if (!changed.has('files')) return;
    for (const { address } of this.ready) URL.revokeObjectURL(address);
    this.ready = this.files.map(({ name, text }) => {
      const blob = new Blob([text], { type: 'text/csv;charset=utf-8' });
      return { name, address: URL.createObjectURL(blob), size: blob.size };
    });
  }

  protected override render() {
    const { messages: m, changes } = this;
    const replacing = changes.changes.filter(({ replaces }) => replaces).length;
    const counts = { new: changes.changes.length - replacing, replacing };
    if (changes.changes.length === 0)
      return html`<section class="outputs" lang=${m.lang}>
        <h3 tabindex="-1">${m.t('out-heading')}</h3>
        <p class="quiet">${m.t('out-none')}</p>
        ${this.left()}
      </section>`;
    return html`<section class="outputs" lang=${m.lang}>
      <h3 tabindex="-1">${m.t('out-heading')}</h3>
      <p class="counts">${m.t('out-counts', counts)}</p>
      ${this.communes()}
      ${this.left()}
      <h4>${m.t('out-sources')}</h4>
      <ul class="sources">${this.sources.map((source) => this.source(source))}</ul>
      <div class="ways">
        ${this.dataFiles()} ${this.urlSection()} ${this.archive ? this.archiveFile() : nothing}
      </div>
    </section>`;
  }

  /** The figures that a map without communes does not show. */
  private get ofCommunes(): number {
    return this.changes.changes.filter(({ figure }) => isCommuneCode(figure.unit)).length;
  }

  private communes() {
    const { ofCommunes: count, messages: m } = this;
    return count > 0 ? html`<p class="of-communes">${m.t('out-communes', { count })}</p>` : nothing;
  }

  /** What is not exported, since it is not ready. */
  private left() {
    const { open, messages: m } = this;
    return open > 0 ? html`<p class="left-out">${m.t('out-left', { count: open })}</p>` : nothing;
  }

  /** Those of the figures that count, each once, new ones first. */
  private get sources(): { source: Source; isNew: boolean }[] {
    const { changes, sources } = this.changes;
    const fresh = sources.map((source) => ({ source, isNew: true }));
    const ids = new Set(changes.map(({ figure }) => figure.source));
    for (const { id } of sources) ids.delete(id);
    const known = [...ids].map((id) => this.data.source(id)).filter((source) => source !== undefined);
    return [...fresh, ...known.map((source) => ({ source, isNew: false }))];
  }

  private source({ source, isNew }: { source: Source; isNew: boolean }) {
    const m = this.messages;
    return html`<li><bdi>${source.outlet}</bdi>, ${m.date(source.published)}: <cite lang=${titleLang(source.title, m.lang) ?? nothing}><bdi>${source.title}</bdi></cite>${
      isNew ? html` <span class="quiet">(${m.t('out-source-new')})</span>` : nothing
    }</li>`;
  }

  private dataFiles() {
    const m = this.messages;
    return html`<section aria-labelledby="out-files">
      <h4 id="out-files">${m.t('out-files')}</h4>
      <p class="about">${m.t('out-files-about')}</p>
      ${this.ready.length === 0 ? html`<p class="quiet">${m.t('out-files-none')}</p>` : nothing}
      <ul class="files">
        ${this.ready.map(
          ({ name, address, size }) => html`<li>
            <a class="save" href=${address} download=${name.replace(/^.*\//, '')}>${m.t('out-file', { name, size: this.kilobytes(size) })}</a>
            ${this.lines(name)}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  /** Each figure and each source is a line of its file; a replaced figure is one of the corrections too. */
  private lines(name: string) {
    const { changes, sources } = this.changes;
    const replaced = changes.filter(({ replaces }) => replaces).length;
    const counts: Record<string, number> = {
      figures: changes.length,
      sources: sources.length,
      corrections: replaced,
    };
    const count = counts[/([a-z]+)\.csv$/.exec(name)?.[1] ?? ''];
    return count ? html`<span class="quiet">${this.messages.t('out-lines', { count })}</span>` : nothing;
  }

  private urlSection() {
    const { messages: m, urlOutput, changes } = this;
    const none = changes.changes.length === this.ofCommunes;
    return html`<section aria-labelledby="out-url">
      <h4 id="out-url">${m.t('out-url')}</h4>
      <p class="about">${m.t('out-url-about')}</p>
      ${urlOutput && !none ? this.urlCodes(urlOutput) : html`<p class="quiet">${m.t(none ? 'out-url-districts' : 'out-working')}</p>`}
    </section>`;
  }

  private urlCodes(urlOutput: UrlOutput) {
    const m = this.messages;
    const limit = m.number(MAX_FRAGMENT_LENGTH);
    if ('error' in urlOutput) {
      const tooLong = (urlOutput.length ?? 0) > MAX_FRAGMENT_LENGTH;
      const length = m.number(urlOutput.length ?? 0);
      return html`<p class="fault">${tooLong ? m.t('out-url-too-long', { length, limit }) : m.t('out-url-failed')}</p>`;
    }
    return html`<p class="quiet">${m.t('out-url-length', { length: m.number(urlOutput.length), limit })}</p>
      <desk-copy
        data-code="figures-link"
        .messages=${m}
        .name=${m.t('out-link')}
        .about=${m.t('out-link-about')}
        .code=${urlOutput.link}
      ></desk-copy>
      <desk-copy
        data-code="figures-frame"
        .messages=${m}
        .name=${m.t('out-frame')}
        .about=${m.t('out-frame-about')}
        .code=${urlOutput.frame}
        .lines=${4}
      ></desk-copy>`;
  }

  private archiveFile() {
    const m = this.messages;
    return html`<section aria-labelledby="out-archive">
      <h4 id="out-archive">${m.t('out-archive')}</h4>
      <p class="about">${m.t('out-archive-about')}</p>
      <button type="button" class="save" @click=${this.makeArchive}>${m.t('out-archive-make')}</button>
      <p role="status" class="quiet">${this.status}</p>
    </section>`;
  }

  private kilobytes(bytes: number): string {
    return this.messages.number(Math.max(0.1, bytes / 1024), bytes < 10_240 ? 1 : 0);
  }

  private readonly makeArchive = async (): Promise<void> => {
    const { messages: m, changes } = this;
    this.status = m.t('out-working');
    let status = '';
    try {
      const { name, text } = (await this.archive?.()) ?? { name: '', text: '' };
      const blob = new Blob([text], { type: 'text/html;charset=utf-8' });
      const address = URL.createObjectURL(blob);
      this.made.push(address);
      Object.assign(document.createElement('a'), { href: address, download: name }).click();
      status = m.t('out-done', { name, size: this.kilobytes(blob.size) });
    } catch (error) {
      console.warn('cuulong-atlas: the page for the archive could not be made.', error);
      status = m.t(error instanceof RangeError ? 'out-archive-too-large' : 'out-failed');
    }
    // What was made of other figures says nothing of those that count now.
    if (changes === this.changes) this.status = status;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-outputs': DeskOutputs;
  }
}
