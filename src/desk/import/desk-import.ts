import { html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Messages } from '../../i18n/messages.ts';
import { Panel } from '../../panels/base/panel.ts';
import { MEGABYTES, readBytes } from './dropped-files.ts';

const LONG = `huyện\tchỉ số\tnăm\tgiá trị
Cần Đước\tThu nhập bình quân\t2023\t71,5
TX Kiến Tường\tThu nhập bình quân\t2023\t68`;
const WIDE = `huyện\t2022\t2023
Cần Đước\t66,2\t71,5
TX Kiến Tường\t63\t68`;

/**
 * The ways to import figures: a field to paste a table into, and a button for files.
 *
 * @event sheet-in - `{name, text}` or `{name, bytes}`: a table was given; one event for each, without a pause between
 *   those that came together.
 */
@customElement('desk-bring-in')
export class DeskBringIn extends Panel {
  @property({ attribute: false }) messages!: Messages;

  @state() private said = '';
  @query('textarea') private pasted!: HTMLTextAreaElement;

  protected override render() {
    const { messages: m } = this;
    return html`<div class="bring-in">
      <div class="paste">
        <label for="bring-text">${m.t('bring-text')}</label>
        <textarea id="bring-text" rows="6" spellcheck="false" autocomplete="off" wrap="off" aria-describedby="bring-or"></textarea>
        <div class="row">
          <button type="button" class="strong bring-read" @click=${this.read}>${m.t('bring-read')}</button>
          <button type="button" class="button bring-files" @click=${this.choose}>${m.t('bring-files')}</button>
          <input type="file" hidden multiple accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain" @change=${this.chosen} />
          <span role="status" class="quiet">${this.said}</span>
        </div>
        <p class="quiet">${m.t('bring-kinds')}</p>
        <p class="quiet" id="bring-or">${m.t('bring-or')}</p>
      </div>
      <details>
        <summary>${m.t('bring-sample')}</summary>
        <div class="samples">
          <figure>
            <figcaption>${m.t('bring-sample-long')}</figcaption>
            <pre tabindex="0" lang="vi">${LONG}</pre>
          </figure>
          <figure>
            <figcaption>${m.t('bring-sample-wide')}</figcaption>
            <pre tabindex="0" lang="vi">${WIDE}</pre>
          </figure>
        </div>
        <p class="quiet">${m.t('bring-sample-said')}</p>
      </details>
    </div>`;
  }

  private readonly read = (): void => {
    const { messages: m } = this;
    const text = this.pasted.value;
    this.said = text.trim() ? '' : m.t('bring-nothing');
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
    this.said = m.t('bring-reading', { name: files.map(({ name }) => name).join(', ') });
    const refused: string[] = [];
    const brought = await readBytes(files, refused);
    this.said = refused.map((name) => m.t('desk-too-big', { name, megabytes: MEGABYTES })).join(' ');
    for (const each of brought) this.send('sheet-in', each);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-bring-in': DeskBringIn;
  }
}
