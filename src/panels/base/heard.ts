import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';

/**
 * A figure for the eye and the ear. Screen readers pass over the stroke of two counts, and say of the mark of what is not
 * published only "star": where a figure has either, they get words.
 */
export function heard(m: Messages, figure: string): TemplateResult | string {
  const words = figure
    .replace(/(\d)\/(?=\d)/g, (_, digit) => `${digit} ${m.t('heard-of')} `)
    .replace('*', ` (${m.t('heard-unpublished')})`);
  if (words === figure) return figure;
  return html`<span aria-hidden="true">${figure}</span> <span class="unseen">${words}</span>`;
}
