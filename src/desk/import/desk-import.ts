import { html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Messages } from '../../i18n/messages.ts';
import { LiveText } from '../../panels/base/live-text.ts';
import { Panel } from '../../panels/base/panel.ts';
import { readBytes } from './dropped-files.ts';
import { refusedText } from './unreadable-text.ts';

const LONG = `huyện\tchỉ số\tnăm\tgiá trị
Cần Đước\tThu nhập bình quân\t2023\t71,5
TX Kiến Tường\tThu nhập bình quân\t2023\t68`;
const WIDE = `huyện\t2022\t2023
Cần Đước\t66,2\t71,5
TX Kiến Tường\t63\t68`;

/** A browser brings the caret's line into sight, and leaves the field below the page's edge. */
const bringIn = ({ target }: Event): void => (target as Element).scrollIntoView({ block: 'nearest' });

/**
 * The ways to import figures: a field to paste a table into, and a button for files.
 *
 * @event sheet-in - `{name, text}` or `{name, bytes}`: a table was given; one event for each, without a pause between
 *   those that came together.
 */
@customElement('desk-import')
export class DeskImport extends Panel {
  @property({ attribute: false }) messages!: Messages;

  private readonly status = new LiveText(this);
  @query('textarea') private pasted!: HTMLTextAreaElement;

  protected override render() {
    const { messages: m } = this;
    return html`<div class="import">
      <div class="paste">
        <label for="import-text">${m.t('import-text')}</label>
        <textarea id="import-text" rows="6" spellcheck="false" autocomplete="off" aria-describedby="import-or" @focus=${bringIn}></textarea>
        <div class="row">
          <button type="button" class="strong import-read" @click=${this.read}>${m.t('import-read')}</button>
          <button type="button" class="button import-files" @click=${this.choose}>${m.t('import-files')}</button>
          <input type="file" hidden multiple accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.html,.htm,text/csv,text/tab-separated-values,text/plain" @change=${this.chosen} />
          <span role="status" class="quiet">${this.status.text}</span>
        </div>
        <p class="quiet">${m.t('import-kinds')}</p>
        <p class="quiet" id="import-or">${m.t('import-or')}</p>
      </div>
      <details>
        <summary>${m.t('import-sample')}</summary>
        <div class="samples">
          <figure>
            <figcaption>${m.t('import-sample-long')}</figcaption>
            <pre tabindex="0" lang="vi">${LONG}</pre>
          </figure>
          <figure>
            <figcaption>${m.t('import-sample-wide')}</figcaption>
            <pre tabindex="0" lang="vi">${WIDE}</pre>
          </figure>
        </div>
        <p class="quiet">${m.t('import-sample-rules')}</p>
      </details>
    </div>`;
  }

  private readonly read = (): void => {
    const { messages: m } = this;
    const text = this.pasted.value;
    this.status.say(text.trim() ? '' : m.t('import-nothing'));
    if (!text.trim()) {
      this.pasted.focus();
      return;
    }
    this.pasted.value = '';
    const time = new Date().toLocaleTimeString(m.lang, { hour: '2-digit', minute: '2-digit' });
    this.send('sheet-in', { name: m.t('desk-pasted', { time }), text });
  };

  private readonly choose = (): void => this.querySelector<HTMLInputElement>('input[type=file]')?.click();

  private readonly chosen = async ({ target }: Event): Promise<void> => {
    const { messages: m } = this;
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was mended.
    input.value = '';
    this.status.say(m.t('import-reading', { name: files.map(({ name }) => name).join(', ') }));
    const { inputs, refused } = await readBytes(files);
    this.status.say(refusedText(refused, m));
    for (const input of inputs) this.send('sheet-in', input);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-import': DeskImport;
  }
}
