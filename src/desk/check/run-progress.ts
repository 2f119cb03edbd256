import { html, nothing } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportRun } from './report-run.ts';

/** How far a run of reports is, with a way to stop it; and what became of one that did not come to its end. */
export function runProgress(run: ReportRun, m: Messages, again: () => void) {
  if (run.state === 'rest') return nothing;
  if (run.state === 'running') {
    const text = m.t('desk-checking', { done: run.done, of: run.of });
    return html`<div class="row progress">
      <progress max=${Math.max(1, run.of)} .value=${run.done} aria-label=${text}></progress>
      <span class="quiet">${text}</span>
      <button type="button" class="button cancel" @click=${() => run.cancel()}>${m.t('desk-cancel')}</button>
    </div>`;
  }
  const text =
    run.state === 'cancelled' ? m.t('desk-cancelled') : m.t('desk-failed', { problem: run.problem });
  return html`<p class="row needed" role="alert">${text}
    <button type="button" class="button again" @click=${again}>${m.t('desk-again')}</button></p>`;
}
