import type { CommunesView } from '../communes/communes.ts';
import { createMessages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { AtlasState } from '../state/state.ts';
import { loadEmbedDialog, siteRoot } from './lazy.ts';

/**
 * Fetches the embed dialog and opens it at the end of the atlas' tree, `root`, with `state` chosen; `wantCommunes` fetches
 * today's communes for it. One at a time.
 * Where it cannot be had, the credits say so. After it has closed, focus is back on the button that opened it.
 */
export async function openEmbedDialog(
  root: HTMLElement | DocumentFragment,
  data: Dataset,
  state: AtlasState,
  wantCommunes: () => Promise<CommunesView | undefined>,
): Promise<void> {
  if (root.querySelector('atlas-embed-dialog')) return;
  const credits = root.querySelector('atlas-credits');
  const dialog = document.createElement('atlas-embed-dialog');
  const messages = createMessages(state.lang);
  Object.assign(dialog, { data, messages, speak: createMessages, state, base: siteRoot(), wantCommunes });
  dialog.addEventListener('dialog-close', () => {
    dialog.remove();
    root.querySelector<HTMLElement>('.embed-open')?.focus();
  });
  root.append(dialog);
  try {
    await loadEmbedDialog();
  } catch {
    dialog.remove();
    if (credits) credits.embedFailed = true;
  }
}
