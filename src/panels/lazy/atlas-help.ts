import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { MessageId } from '../../i18n/messages.ts';
import { describeMap } from '../../text/describe.ts';
import { closeBeside, dialogStyles, modalDialog, openDialog } from '../base/dialog.ts';
import styles from './help.css?inline';
import { LazyPanel } from './lazy-panel.ts';

/** A key by the string that names it, or by what is printed on it; the string that says what it does. */
const KEYS: readonly (readonly [keys: readonly string[], does: MessageId])[] = [
  [['key-arrows'], 'keys-arrows'],
  [['Home', 'End'], 'keys-home'],
  [['Page Up', 'Page Down'], 'keys-page'],
  [['W', 'Shift + W'], 'keys-projects'],
  [['key-letters'], 'keys-letters'],
  [['.'], 'keys-where'],
  [[','], 'keys-again'],
  [[';'], 'keys-speech'],
  [['Enter', 'key-space'], 'keys-enter'],
  [['Esc'], 'keys-escape'],
  [['/'], 'keys-search'],
  [['?'], 'keys-help'],
];
const GESTURES = ['gesture-tap', 'gesture-province', 'gesture-move', 'gesture-article'] as const;

/**
 * The help: the map in words, its keys, its gestures. A modal dialog that opens when it is on the page.
 *
 * @event dialog-close - the reader closed it.
 */
@customElement('atlas-help')
export class AtlasHelp extends LazyPanel {
  static override sheet = [dialogStyles, styles];

  protected override firstUpdated(): void {
    openDialog(this);
  }

  protected override render() {
    const { messages: m } = this.scene;
    const dialog = {
      name: 'help',
      heading: m.t('help-heading'),
      close: m.t('help-close'),
      clicked: closeBeside,
    };
    return modalDialog(
      m,
      dialog,
      html`<div class="help-body">
        <section>
          <h3>${m.t('help-map')}</h3>
          ${describeMap(this.scene).map((sentence) => html`<p>${sentence}</p>`)}
        </section>
        ${this.units()}
        <section>
          <h3>${m.t('help-keys')}</h3>
          <p>${m.t('help-keys-where')}</p>
          <dl>
            ${KEYS.map(([keys, does]) => html`<div><dt>${this.names(keys)}</dt><dd>${m.t(does)}</dd></div>`)}
          </dl>
        </section>
        <section>
          <h3>${m.t('help-gestures')}</h3>
          <ul>
            ${GESTURES.map((id) => html`<li>${m.t(id)}</li>`)}
          </ul>
        </section>
      </div>`,
    );
  }

  /** What the two views are, where there are two. */
  private units() {
    const { data, messages: m } = this.scene;
    if (!data.communes) return nothing;
    const { count, lastDay } = data.communes;
    return html`<section>
      <h3>${m.t('help-units')}</h3>
      <p>${m.t('help-units-about', { date: m.date(lastDay), count })}</p>
    </section>`;
  }

  private names(keys: readonly string[]) {
    const { messages: m } = this.scene;
    return keys.map(
      (key, index) => html`${index > 0 ? ` ${m.t('key-or')} ` : ''}<kbd>${m.has(key) ? m.t(key) : key}</kbd>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-help': AtlasHelp;
  }
}
