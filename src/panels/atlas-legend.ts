import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { provinceFigure } from '../view/figure-text.ts';
import { classLabel } from '../view/legend.ts';
import type { Scene } from '../view/scene.ts';
import { Panel } from './panel.ts';

/**
 * The classes of the layer with the number of districts in each, the class without data last.
 *
 * @csspart legend - the whole legend.
 */
@customElement('atlas-legend')
export class AtlasLegend extends Panel {
  @property({ attribute: false }) scene!: Scene;

  protected override render() {
    const { data, choropleth, messages: m } = this.scene;
    const indicator = data.indicator(choropleth.layer);
    if (!indicator) return nothing;
    // The highest class on top, as a reader expects; the class without data stays last.
    const classes = [...choropleth.classes.slice(0, -1).reverse(), ...choropleth.classes.slice(-1)];
    const ofProvinces = data.provinces.some(({ code }) =>
      provinceFigure(data, code, choropleth.layer, choropleth.year),
    );
    return html`
      <section class="legend" part="legend" aria-label=${m.t('legend')}>
        <ul>
          ${classes.map(
            (mapClass) => html`<li data-class=${mapClass.id}>
              <span class="swatch ${mapClass.id}"></span>
              <span class="range">${classLabel(m, indicator, mapClass)}</span>
              <span class="count">${m.t('legend-districts', { count: mapClass.units.length })}</span>
            </li>`,
          )}
        </ul>
        ${ofProvinces ? html`<p class="quiet">${m.t('legend-province')}</p>` : nothing}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-legend': AtlasLegend;
  }
}
