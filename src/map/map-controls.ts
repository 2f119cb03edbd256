import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene/scene.ts';

const PLUS = 'M-6 0H6M0-6V6';
const MINUS = 'M-6 0H6';
const CORNERS = 'M-6-2V-6H-2M2-6H6V-2M6 2V6H2M-2 6H-6V2';

/** The map's buttons: closer, farther, all of it. */
export function mapControls(
  { data, messages: m }: Scene,
  zoom: (factor: number) => void,
  all: () => void,
): TemplateResult {
  const button = (name: string, icon: string, press: () => void) => html`
    <button type="button" aria-label=${name} title=${name} @click=${press}>
      <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d=${icon} /></svg>
    </button>`;
  return html`<div class="map-controls" role="group" aria-label=${m.t('map-controls')}>
    ${button(m.t('map-zoom-in'), PLUS, () => zoom(2))} ${button(m.t('map-zoom-out'), MINUS, () => zoom(0.5))}
    ${button(m.t('map-all', { whole: m.pick(data.region, 'whole') }), CORNERS, all)}
  </div>`;
}
