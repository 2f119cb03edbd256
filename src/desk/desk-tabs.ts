import { html, nothing } from 'lit';
import type { Messages } from '../i18n/messages.ts';
import { DESK_PARTS, type DeskPart } from './base/desk-parts.ts';

/** The part that a key leads to from the current one; none for a key of another purpose. */
function partOf(key: string, current: DeskPart): DeskPart | undefined {
  const at = DESK_PARTS.indexOf(current);
  const last = DESK_PARTS.length - 1;
  const to = { ArrowRight: at + 1, ArrowLeft: at + last, Home: 0, End: last }[key];
  return to === undefined ? undefined : DESK_PARTS[to % DESK_PARTS.length];
}

/** The tabs of the desk: one stop for Tab, arrows between them; on that of the check, how many figures are open. */
export function deskTabs(
  current: DeskPart,
  { ready, open }: { ready: number; open: number },
  m: Messages,
  pick: (part: DeskPart) => void,
) {
  const count = html` <span class="count" title=${m.t('desk-counts', { ready, open })}>${open}</span>`;
  const key = (event: KeyboardEvent): void => {
    const part = partOf(event.key, current);
    if (!part) return;
    event.preventDefault();
    pick(part);
  };
  return html`<div class="tabs" role="tablist" aria-label=${m.t('desk-parts')} @keydown=${key}>
    ${DESK_PARTS.map(
      (part, index) => html`<button type="button" role="tab" id="tab-${part}" data-part=${part}
        aria-selected=${part === current} aria-controls="panel-${part}" tabindex=${part === current ? 0 : -1}
        @click=${() => pick(part)}><b>${index + 1}</b> <span>${m.t(`desk-part-${part}`)}</span>${part === 'check' && open > 0 ? count : nothing}</button>`,
    )}
  </div>`;
}
