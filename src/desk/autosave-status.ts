import { html, nothing } from 'lit';
import type { Messages } from '../i18n/messages.ts';
import type { DeskDraft } from './desk-draft.ts';

/** Says whether the draft is kept, and where something is in its way, lets the editor choose. */
export function autosaveStatus(draft: DeskDraft, m: Messages) {
  const { unkept } = draft;
  if (!unkept) return html`<p class="kept quiet">${m.t('desk-kept')}</p>`;
  const take = html`<button type="button" class="button take-other" @click=${() => draft.restore()}>${m.t('desk-take-other')}</button>`;
  const keep = html`<button type="button" class="button keep-this" @click=${() => draft.keepThis()}>${m.t('desk-keep-this')}</button>`;
  return html`<p class="kept needed row" role="alert">${m.t(`desk-unkept-${unkept}`)}
    ${unkept === 'other-tab' ? take : nothing} ${unkept === 'other-tab' || unkept === 'in-the-way' ? keep : nothing}</p>`;
}
