import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { Source } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { capitalise, unitName } from '../text/figure-text.ts';
import { successorHeading } from '../text/region-text.ts';
import {
  type Attainment,
  type ChartKind,
  type Entry,
  type Statement,
  summarise,
  type UnitSummary,
} from '../text/summary.ts';
import { citation } from './base/citation.ts';
import { closeButton } from './base/close-button.ts';
import { heard } from './base/heard.ts';
import { Panel } from './base/panel.ts';

/** The statements' sources, each once, in order. */
function sourcesOf(statements: Statement[]): Source[] {
  const sources = statements.flatMap((statement) => statement.sources);
  return sources.filter((source, index) => sources.indexOf(source) === index);
}

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

  /** Inside another summary: what is told at the head of this one, and what its leaders said. */
  @property({ attribute: false }) excerpt = false;

  private summary?: UnitSummary;

  protected override willUpdate(): void {
    this.summary = this.unit ? summarise(this.data, this.messages, this.unit) : undefined;
  }

  protected override render() {
    const { messages: m, summary } = this;
    if (!summary) return html`<p class="hint" part="summary">${m.t('summary-hint')}</p>`;
    const { unit, province } = summary;
    const head = html`${summary.hasFigures ? nothing : this.empty(summary)} ${summary.attainment.map((each) => this.attainment(each))}
        ${summary.differentLists ? html`<p class="note">${m.t('two-lists')}</p>` : nothing}
        ${summary.income.length > 0 ? this.entries(summary.income) : nothing}`;
    if (this.excerpt) return html`${head} ${this.briefs(summary)}`;
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
        ${head}
        ${summary.themes.map(
          ({ theme, entries }) => html`<section>
            <h3>${m.t(`theme-${theme}`)}</h3>
            ${this.entries(entries)}
          </section>`,
        )}
        ${this.briefs(summary)} ${this.projects(summary)} ${this.place(summary)}
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
              ${own.attainment.map((each) => this.attainment(each))} ${this.entries(own.income, province.code)}
              <button type="button" class="link" translate="no" @click=${() => this.send('unit-pick', { unit: province.code })}>
                ${capitalise(unitName(m, province))}
              </button>
            </section>`
          : nothing
      }
    `;
  }

  private attainment({
    counts,
    sentence,
    basis,
    rank,
    note,
    figure,
    source,
    charts,
  }: Attainment): TemplateResult {
    const { messages: m } = this;
    return html`<section class="attainment" data-indicator="target_attainment" data-year=${figure.year}>
      <p class="big" translate="no" aria-hidden="true">
        ${counts}
        <span>${figure.kind === 'target' ? m.t('year-target', { year: String(figure.year) }) : figure.year}</span>
      </p>
      ${this.charts(charts, figure.unit, figure.indicator, figure.year)}
      <p>${sentence}</p>
      <p class="quiet">${[basis, rank, note].filter(Boolean).join(' ')}</p>
      ${citation(m, source)}
    </section>`;
  }

  private entries(entries: Entry[], unit = this.unit ?? ''): TemplateResult {
    const { messages: m } = this;
    return html`<dl>
      ${entries.map(
        ({
          indicator,
          year,
          statements,
          charts,
        }) => html`<div data-indicator=${indicator.id} data-year=${year}>
          <dt>${m.pick(indicator, 'name')} <span class="quiet">${year}</span></dt>
          ${statements.map(
            ({
              text,
              note,
              suspect,
              computed,
            }) => html`<dd class=${suspect ? 'suspect' : computed ? 'computed' : ''}>
              ${heard(m, text)} ${suspect ? html`<strong class="warning">${m.t('suspect')}</strong>` : nothing}
              ${note ? html`<span class="note">${note}</span>` : nothing}
            </dd>`,
          )}
          ${charts.length ? html`<dd>${this.charts(charts, unit, indicator.id, year)}</dd>` : nothing}
          <dd>${sourcesOf(statements).map((source) => citation(m, source))}</dd>
        </div>`,
      )}
    </dl>`;
  }

  private charts(kinds: ChartKind[], unit: string, indicator: string, year: number) {
    const { data, messages } = this;
    if (!this.lazy) return nothing;
    return kinds.map(
      (kind) =>
        html`<atlas-chart translate="no" class=${kind} .scene=${{ data, messages }} .kind=${kind} .about=${{ unit, indicator, year }}></atlas-chart>`,
    );
  }

  private briefs({ briefs }: UnitSummary) {
    const { messages: m } = this;
    return briefs.map(
      ({ brief, source }) => html`<section>
        <h3>${m.t('brief', { year: String(brief.year) })}</h3>
        <p>${m.pick(brief, 'text')}</p>
        ${citation(m, source)}
      </section>`,
    );
  }

  private projects({ projects }: UnitSummary) {
    const { messages: m } = this;
    if (projects.length === 0) return nothing;
    return html`<section>
      <h3>${m.t('projects-here')}</h3>
      <ul class="projects">
        ${projects.map(
          ({ project, relation }) => html`<li>
            <button type="button" class="link" data-project=${project.id} @click=${() => this.send('project-pick', { project: project.id })}>
              ${m.pick(project, 'name')}
            </button>
            ${relation === 'geometry' ? html`<span class="quiet">${m.t('project-through')}</span>` : nothing}
            ${project.geometry ? nothing : html`<span class="quiet">${m.t('project-no-site')}</span>`}
          </li>`,
        )}
      </ul>
    </section>`;
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
