import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { COMMUNE_SOURCES } from '../i18n/commune-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Project } from '../model/columns.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { citation } from '../panels/base/citation.ts';
import { closeButton } from '../panels/base/close-button.ts';
import type { PanelEvent } from '../panels/base/events.ts';
import { Panel } from '../panels/base/panel.ts';
import { communeName } from '../text/commune-names.ts';
import {
  type CommuneFact,
  type MadeOf,
  type Reported,
  type CommuneSummary as Summary,
  summariseCommune,
} from '../text/commune-summary.ts';

/**
 * What is known of a commune of today: its own people and area, what it was made of, and what its former district
 * reported, each with its source.
 *
 * @event summary-close - the reader closed it.
 * @event project-pick - `{project}`: a project was chosen from the list.
 * @event unit-pick - `{unit}`: a district's whole summary was asked for.
 * @csspart summary - the whole summary.
 */
@customElement('commune-summary')
export class CommuneSummary extends Panel {
  /** The districts' data. */
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) communes!: Communes;
  @property({ attribute: false }) messages!: Messages;
  /** Code of the commune. */
  @property({ attribute: false }) unit = '';
  /** The works in it. */
  @property({ attribute: false }) projects: readonly { project: Project }[] = [];

  /** Whether the lazy module is there or on its way, so that charts may have their room. */
  @property({ attribute: false }) lazy = true;

  private summary?: Summary;

  protected override willUpdate(): void {
    this.messages.add(COMMUNE_SOURCES);
    this.summary = summariseCommune(this.data, this.communes, this.messages, this.unit);
  }

  protected override render() {
    const { messages: m, summary } = this;
    if (!summary) return nothing;
    const { commune, name, province, elsewhere, note } = summary;
    return html`
      <article class="summary" part="summary" data-unit=${commune.code} tabindex="-1" aria-label=${name}>
        <header>
          <div>
            <h2 translate="no">${name}</h2>
            <p class="quiet" translate="no">${m.t('unit-in', { province })}</p>
          </div>
          ${closeButton(m.t('summary-close'), () => this.send('summary-close', null))}
        </header>
        <dl>${summary.facts.map((each) => this.fact(each))}</dl>
        <p class="note">${m.t('commune-counts')} ${elsewhere}</p>
        ${note ? html`<p class="hint">${note}</p>` : nothing}
        <section>
          <h3>${m.t('commune-made-of')}</h3>
          ${summary.madeOf.map((each) => this.madeOf(each))}
        </section>
        <p class="note">${m.t('commune-reported-about', { commune: communeName(m, commune) })}</p>
        ${summary.reported.map((each) => this.reported(each))}
        ${this.works()}
      </article>
    `;
  }

  private fact({ id, name, value, source }: CommuneFact) {
    return html`<div data-fact=${id}>
      <dt>${name}</dt>
      <dd class=${source ? '' : 'computed'}>${value}</dd>
      ${source ? html`<dd>${citation(this.messages, source)}</dd>` : nothing}
    </div>`;
  }

  private madeOf({ clause, source, members }: MadeOf) {
    return html`<ul class="projects" translate="no">${members.map((each) => html`<li>${each}</li>`)}</ul>
      ${clause ? html`<p class="quiet">${clause}</p>` : nothing} ${citation(this.messages, source)}`;
  }

  private reported({ district, name, heading }: Reported) {
    const { messages: m, data, lazy } = this;
    const pick = (unit: string) => this.send('unit-pick', { unit });
    return html`<section data-district=${district}>
      <h3>${heading}</h3>
      <atlas-summary
        .data=${data}
        .messages=${m}
        .unit=${district}
        .lazy=${lazy}
        .excerpt=${true}
        @unit-pick=${({ detail }: PanelEvent<'unit-pick'>) => pick(detail.unit)}
      ></atlas-summary>
      <button type="button" class="link" @click=${() => pick(district)}>${m.t('commune-to-district', { district: name })}</button>
    </section>`;
  }

  private works() {
    const { messages: m, projects } = this;
    if (projects.length === 0) return nothing;
    return html`<section>
      <h3>${m.t('projects-here')}</h3>
      <ul class="projects">
        ${projects.map(
          ({ project }) => html`<li>
            <button type="button" class="link" data-project=${project.id} @click=${() => this.send('project-pick', { project: project.id })}>
              ${m.pick(project, 'name')}
            </button>
          </li>`,
        )}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-summary': CommuneSummary;
  }
}
