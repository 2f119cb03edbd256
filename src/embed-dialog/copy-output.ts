import { html, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import { LiveText } from '../panels/base/live-text.ts';
import { Panel } from '../panels/base/panel.ts';

/** How to copy by hand on the reader's system. */
const copyKeys = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C');

/**
 * One text to copy, with what it is good for and its button. It bears no name of its own: the scripts that come late share
 * nothing, and a page may have two of them, so that each registers it under another.
 */
export class CopyOutput extends Panel {
  @property({ attribute: false }) messages!: Messages;
  @property({ attribute: false }) name = '';
  /** One sentence: where to paste it, or why there is none. */
  @property({ attribute: false }) about = '';
  /** `null`: there is none for this choice. */
  @property({ attribute: false }) code: string | null = '';
  @property({ attribute: false }) lines = 1;

  /** What became of the text. */
  private readonly status = new LiveText(this);
  @query('textarea') private text?: HTMLTextAreaElement;

  /** What is said of one text is no longer true of another. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('code')) this.status.say('');
  }

  protected override render() {
    const { messages: m, name, code } = this;
    const id = `code-${this.dataset.code}`;
    if (code === null)
      return html`<div class="output"><h4>${name}</h4><p class="about">${this.about}</p></div>`;
    return html`<div class="output">
      <div class="row">
        <label for=${id}>${name}</label>
        <span class="status" role="status">${this.status.text}</span>
        <button type="button" class="copy" aria-label=${m.t('embed-copy-of', { name })} @click=${this.copy}>
          ${m.t('embed-copy')}
        </button>
      </div>
      <textarea
        id=${id}
        readonly
        rows=${this.lines}
        spellcheck="false"
        translate="no"
        aria-describedby="${id}-about"
        .value=${code}
        @focus=${this.take}
      ></textarea>
      <p class="about" id="${id}-about">
        ${this.about}
        ${this.dataset.code === 'picture' ? html`<a href=${code} target="_blank" rel="noopener">${m.t('embed-picture-open')}</a>` : nothing}
      </p>
    </div>`;
  }

  /** All of it, in sight: a browser that shows what is selected leaves its field where it was. */
  private readonly take = (): void => {
    this.text?.select();
    this.text?.scrollIntoView({ block: 'nearest' });
  };

  /** By the clipboard where the browser or the frame's host allows it; otherwise the reader's keys do the rest. */
  private async copy(): Promise<void> {
    const { messages: m, code } = this;
    if (code === null) return;
    try {
      await navigator.clipboard.writeText(code);
      this.status.say(m.t('embed-copied'));
    } catch {
      this.text?.focus();
      this.text?.select();
      this.status.say(m.t('embed-press', { keys: copyKeys() }));
    }
  }
}
