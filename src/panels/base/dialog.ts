import { html, type LitElement, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import { closeButton } from './close-button.ts';
import styles from './dialog.css?inline';
import { sendFrom } from './events.ts';

/** The style sheet of all dialogs, to be lent before a dialog's own. */
export const dialogStyles = styles;

/** What one dialog has other than another. */
export interface Dialog {
  /** Its class in style sheets. */
  name: string;
  heading: string;
  /** What else stands in its header. */
  intro?: TemplateResult;
  /** What the button that closes it is called. */
  close: string;
  /** `closeBeside` where a click beside the dialog closes it; its content then fills it to its border. */
  clicked?: (event: Event) => void;
}

const close = ({ currentTarget }: Event): void => (currentTarget as Element).closest('dialog')?.close();

/** A click beside a dialog meets its own box, which its content fills. */
export const closeBeside = (event: Event): void => {
  if (event.target === event.currentTarget) close(event);
};

/** A modal dialog with its heading and the button that closes it; one in a tree. `openDialog` opens it. */
export const modalDialog = (m: Messages, dialog: Dialog, content: TemplateResult): TemplateResult =>
  html`<dialog class=${dialog.name} lang=${m.lang} aria-labelledby="heading" @click=${dialog.clicked}>
    <div class="head">
      <h2 id="heading" tabindex="-1">${dialog.heading}</h2>
      ${dialog.intro} ${closeButton(dialog.close, close)}
    </div>
    ${content}
  </dialog>`;

/**
 * Opens the dialog that `host` has rendered and gives the focus to its heading, or to what matches `first`. When it has
 * closed, by its button, by Escape or by a click beside it, `host` sends `dialog-close`.
 */
export function openDialog(host: LitElement, first = 'h2'): void {
  const dialog = host.renderRoot.querySelector('dialog') as HTMLDialogElement;
  dialog.addEventListener('close', () => sendFrom(host, 'dialog-close', null));
  dialog.showModal();
  dialog.querySelector<HTMLElement>(first)?.focus();
}
