import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.ts';

const PLUS = 'M-6 0H6M0-6V6';
const MINUS = 'M-6 0H6';
const CORNERS = 'M-6-2V-6H-2M2-6H6V-2M6 2V6H2M-2 6H-6V2';

/** The map's buttons: closer, farther, all of it. */
export function mapControls(m: Messages, zoom: (factor: number) => void, all: () => void): TemplateResult {
  const button = (name: 'map-zoom-in' | 'map-zoom-out' | 'map-all', icon: string, press: () => void) => html`
    <button type="button" aria-label=${m.t(name)} title=${m.t(name)} @click=${press}>
      <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d=${icon} /></svg>
    </button>`;
  return html`<div class="map-controls" role="group" aria-label=${m.t('map-controls')}>
    ${button('map-zoom-in', PLUS, () => zoom(2))} ${button('map-zoom-out', MINUS, () => zoom(0.5))}
    ${button('map-all', CORNERS, all)}
  </div>`;
}
