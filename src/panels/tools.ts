import { html, nothing, type TemplateResult } from 'lit';
import type { MessageId, Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Scene } from '../scene/scene.ts';

/** What the buttons do, and what became of it. */
interface LiveTools {
  /** Today's communes are shown? */
  communes: boolean;
  /** The table of all districts is shown? */
  tabled: boolean;
  /** Says that something could not be fetched. */
  failed?: MessageId;
  pick(units: 'districts' | 'communes'): void;
  search(): void;
  table(): void;
  download(): void;
  help(): void;
}

/**
 * The ways to what is fetched when it is wanted; before any script they are to be seen only. `folded`: in a menu that opens,
 * for a frame, whose files belong to the full map.
 */
export function tools(
  { data, messages: m }: Pick<Scene, 'data' | 'messages'>,
  live?: LiveTools,
  searchable = true,
  folded = false,
): TemplateResult {
  const all = html`<div class="tools">
    ${data.communes ? units(data, m, live) : nothing}
    ${
      searchable
        ? html`<button type="button" class="search-open" part="search" aria-haspopup="dialog" @click=${live?.search}>${m.t('search')}</button>`
        : nothing
    }
    <button type="button" class="table-open" aria-expanded=${live?.tabled ?? false} @click=${live?.table}>${m.t('table')}</button>
    ${
      folded
        ? nothing
        : html`<button type="button" class="download-open" aria-haspopup="dialog" @click=${live?.download}>${m.t('download')}</button>`
    }
    <button type="button" class="help-open" aria-haspopup="dialog" @click=${live?.help}>${m.t('help')}</button>
    <span role="status" class="quiet">${live?.failed ? m.t(live.failed) : nothing}</span>
  </div>`;
  if (!folded) return all;
  return html`<details class="menu" @keydown=${closeByKey} @focusout=${closeBehind}>
    <summary aria-label=${m.t('menu')} title=${m.t('menu')}>
      <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="M-6-5H6M-6 0H6M-6 5H6" /></svg>
    </summary>
    ${all}
  </details>`;
}

/** The switch between the units of before and today's. */
function units({ communes, districts }: Dataset, m: Messages, live?: LiveTools): TemplateResult {
  const shown = live?.communes ? 'communes' : 'districts';
  const { count = 0, lastDay = '' } = communes ?? {};
  const args = { date: m.date(lastDay), districts: districts.length, communes: count };
  return html`<div class="segments" role="group" aria-label=${m.t('units')}>
    ${(['districts', 'communes'] as const).map(
      (name) =>
        html`<button type="button" class="units-${name}" aria-pressed=${name === shown} @click=${() => live?.pick(name)}>${m.t(`units-${name}`, args)}</button>`,
    )}
  </div>`;
}

function closeByKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation();
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** Closes the menu when the focus has gone on, but not into what the menu has opened: it comes back from there. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent): void {
  const menu = currentTarget as HTMLDetailsElement;
  const to = relatedTarget as Element | null;
  if (to && !menu.contains(to) && !to.closest('dialog')) menu.open = false;
}
