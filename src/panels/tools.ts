import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.ts';

/** What the buttons do, and what became of it. */
interface LiveTools {
  /** The table of all districts is live?. */
  tabled: boolean;
  /** Something could not be fetched. */
  failed: boolean;
  search(): void;
  table(): void;
  download(): void;
  help(): void;
}

/** The ways to what is fetched when it is wanted; before any script they are to be seen only. */
export function tools(m: Messages, live?: LiveTools, searchable = true): TemplateResult {
  return html`<div class="tools">
    ${
      searchable
        ? html`<button type="button" class="search-open" part="search" aria-haspopup="dialog" @click=${live?.search}>${m.t('search')}</button>`
        : nothing
    }
    <button type="button" class="table-open" aria-expanded=${live?.tabled ?? false} @click=${live?.table}>${m.t('table')}</button>
    <button type="button" class="download-open" aria-haspopup="dialog" @click=${live?.download}>${m.t('download')}</button>
    <button type="button" class="help-open" aria-haspopup="dialog" @click=${live?.help}>${m.t('help')}</button>
    <span role="status" class="quiet">${live?.failed ? m.t('lazy-failed') : nothing}</span>
  </div>`;
}
