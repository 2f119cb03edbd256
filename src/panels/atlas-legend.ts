import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Scene } from '../scene/scene.ts';
import { provinceFigure } from '../text/figure-text.ts';
import { classLabel, classLimit, hasStripPlot, legendOrder, yearCount, yearCounts } from '../text/legend.ts';
import { Panel } from './base/panel.ts';

/**
 * The classes of the layer with the number of districts in each, the class without data last, below the districts as
 * dots on the layer's scale. A class is a button that shows its districts alone.
 *
 * @event year-pick - `{year}`: a year was chosen of those that the map shows together.
 * @event class-pick - `{mapClass}`: id of the class whose districts are to be shown alone; `null`: all of them.
 * @csspart legend - the whole legend.
 */
@customElement('atlas-legend')
export class AtlasLegend extends Panel {
  @property({ attribute: false }) scene!: Scene;
  /** Code of the district under the pointer or focus, which the dots name. */
  @property({ attribute: false }) marked: string | null = null;

  /** Whether the lazy module is there or on its way, so that the dots may have their room. */
  @property({ attribute: false }) lazy = true;

  override render() {
    const { scene, marked } = this;
    const { data, choropleth, messages: m } = scene;
    const indicator = data.indicator(choropleth.layer);
    if (!indicator) return nothing;
    const { only, year } = choropleth;
    const alone = choropleth.classes.find(({ id }) => id === only);
    const ofProvinces = data.provinces.some(({ code }) => provinceFigure(data, code, choropleth.layer, year));
    const years = yearCounts(scene);
    return html`
      <section class="legend" part="legend" aria-label=${m.t('legend')} @keydown=${this.key}>
        ${this.lazy && hasStripPlot(scene) ? html`<atlas-strip-plot translate="no" .scene=${scene} .marked=${marked}></atlas-strip-plot>` : nothing}
        <ul>
          ${legendOrder(choropleth).map((mapClass) => {
            const { id, units } = mapClass;
            return html`<li data-class=${id}>
              <button
                type="button"
                aria-label="${classLabel(m, indicator, mapClass)}, ${m.t('legend-districts', { count: units.length })}"
                aria-pressed=${id === only ? 'true' : 'false'}
                ?disabled=${units.length === 0}
                @click=${() => this.pick(id === only ? null : id)}
              >
                <span class="swatch ${id}"></span>
                <span class="range" translate=${id === 'none' ? nothing : 'no'}>${classLabel(m, indicator, mapClass)}</span>
                <span class="count">${m.t('legend-districts', { count: units.length })}</span>
              </button>
            </li>`;
          })}
        </ul>
        <div
          class="strip"
          role="img"
          aria-label=${legendOrder(choropleth)
            .map((each) => classLabel(m, indicator, each))
            .join('; ')}
        >
          ${legendOrder(choropleth).map(
            (mapClass) =>
              html`<span><i class=${mapClass.id}></i> ${classLimit(m, indicator, mapClass)}</span>`,
          )}
        </div>
        ${
          alone
            ? html`<p class="alone">
                ${m.t('legend-only', { name: classLabel(m, indicator, alone) })}
                <button type="button" class="link" @click=${() => this.pick(null)}>${m.t('legend-all')}</button>
              </p>`
            : nothing
        }
        ${
          years.length > 0
            ? html`<p class="years-note">${m.t('legend-latest')} ${years.map(
                (each) =>
                  html`<button type="button" class="link" data-year=${each.year} @click=${() => this.send('year-pick', { year: each.year })}>${yearCount(m, each)}</button> `,
              )}</p>`
            : nothing
        }
        ${ofProvinces ? html`<p class="quiet">${m.t('legend-province')}</p>` : nothing}
      </section>
    `;
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.scene.choropleth.only) this.pick(null);
  }

  private pick(mapClass: string | null): void {
    // The way back goes with what it leads back from; the class that was shown alone stays.
    this.querySelector<HTMLElement>(
      `[data-class='${mapClass ?? this.scene.choropleth.only}'] button`,
    )?.focus();
    this.send('class-pick', { mapClass });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-legend': AtlasLegend;
  }
}
