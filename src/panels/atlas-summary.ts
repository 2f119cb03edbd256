import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { capitalise, unitName } from '../text/figure-text.ts';
import { successorHeading } from '../text/region-text.ts';
import { summarise, type UnitSummary } from '../text/summary.ts';
import { citation } from './base/citation.ts';
import { closeButton } from './base/close-button.ts';
import { Panel } from './base/panel.ts';
import { attainmentSection, briefSections, entryList, projectSection } from './summary-sections.ts';

/**
 * What is known of a district or province: sentences, figures, projects, each with its source.
 *
 * @event summary-close - the reader closed it.
 * @event compare-ask - the unit is to be compared with another one.
 * @event project-pick - `{project}`: a project was chosen from the list.
 * @event unit-pick - `{unit}`: the province's own figures were asked for.
 * @csspart summary - the whole summary.
 */
@customElement('atlas-summary')
export class AtlasSummary extends Panel {
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) messages!: Messages;
  /** Code of the unit; `null` shows a hint. */
  @property({ attribute: false }) unit: string | null = null;

  /** Whether the lazy module is there or on its way, so that charts may have their room. */
  @property({ attribute: false }) lazy = true;

  private summary?: UnitSummary;

  protected override willUpdate(): void {
    this.summary = this.unit ? summarise(this.data, this.messages, this.unit) : undefined;
  }

  protected override render() {
    const { messages: m, summary } = this;
    if (!summary) return html`<p class="hint" part="summary">${m.t('summary-hint')}</p>`;
    const { unit, province } = summary;
    return html`
      <article class="summary" part="summary" data-unit=${unit.code} tabindex="-1" aria-label=${unitName(m, unit)}>
        <header>
          <div>
            <h2 translate="no">${capitalise(unitName(m, unit))}</h2>
            ${province ? html`<p class="quiet" translate="no">${m.t('unit-in', { province: unitName(m, province) })}</p>` : nothing}
          </div>
          ${closeButton(m.t('summary-close'), () => this.send('summary-close', null))}
        </header>
        <button type="button" class="compare-open" aria-haspopup="dialog" @click=${() => this.send('compare-ask', null)}>${m.t('compare')}</button>
        ${summary.hasFigures ? nothing : this.empty(summary)} ${summary.attainment.map((each) => attainmentSection(this, each))}
        ${summary.differentLists ? html`<p class="note">${m.t('two-lists')}</p>` : nothing}
        ${summary.income.length > 0 ? entryList(this, summary.income, unit.code) : nothing}
        ${summary.themes.map(
          ({ theme, entries }) => html`<section>
            <h3>${m.t(`theme-${theme}`)}</h3>
            ${entryList(this, entries, unit.code)}
          </section>`,
        )}
        ${briefSections(m, summary)}
        ${projectSection(m, summary.projects, (project) => this.send('project-pick', { project }))} ${this.place(summary)}
      </article>
    `;
  }

  private empty({ unit, province }: UnitSummary) {
    const { messages: m } = this;
    const own = province && summarise(this.data, m, province.code);
    return html`
      <p class="hint">${m.t('no-figures', { unit: unitName(m, unit) })}</p>
      ${
        own && province && own.hasFigures
          ? html`<section>
              <h3>${m.t('province-has', { province: unitName(m, province) })}</h3>
              ${own.attainment.map((each) => attainmentSection(this, each))} ${entryList(this, own.income, province.code)}
              <button type="button" class="link" translate="no" @click=${() => this.send('unit-pick', { unit: province.code })}>
                ${capitalise(unitName(m, province))}
              </button>
            </section>`
          : nothing
      }
    `;
  }

  private place({ unit, area }: UnitSummary) {
    const { data, messages: m } = this;
    const { until } = data.region;
    return html`<dl class="place">
      ${
        area === undefined
          ? nothing
          : html`<div><dt>${m.t('area')}</dt><dd class="computed">${m.t('area-value', { value: m.number(area, 0) })}</dd></div>`
      }
      ${
        until
          ? html`<div>
        <dt>${successorHeading(data, m)}</dt>
        <dd>
          ${m.t('successor-text', { successor: m.pick(unit, 'successor') })} ${citation(m, data.source(until.source))}
        </dd>
      </div>`
          : nothing
      }
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-summary': AtlasSummary;
  }
}
