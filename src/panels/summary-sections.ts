import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.ts';
import type { Project, Source } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ProjectInUnit } from '../model/projects.ts';
import type { Attainment, ChartKind, Entry, Statement, UnitSummary } from '../text/summary.ts';
import { citation } from './base/citation.ts';
import { heard } from './base/heard.ts';

/*
 * The sections of a summary: of a district's or province's own, and of that of a commune, which tells what its former
 * district reported.
 */

/** The panel that a section is of, as far as its charts need it. */
interface SummaryPanel {
  data: Dataset;
  messages: Messages;
  /** Whether charts may have their room. */
  lazy: boolean;
}

/** A project of a list, and how it came there if that is known. */
type ListedProject = { project: Project } & Partial<Pick<ProjectInUnit, 'relation'>>;

/** The statements' sources, each once, in order. */
function sourcesOf(statements: Statement[]): Source[] {
  const sources = statements.flatMap((statement) => statement.sources);
  return sources.filter((source, index) => sources.indexOf(source) === index);
}

function charts(
  { data, messages, lazy }: SummaryPanel,
  kinds: ChartKind[],
  unit: string,
  indicator: string,
  year: number,
) {
  if (!lazy) return nothing;
  return kinds.map(
    (kind) =>
      html`<atlas-chart translate="no" class=${kind} .scene=${{ data, messages }} .kind=${kind} .about=${{ unit, indicator, year }}></atlas-chart>`,
  );
}

/** How many of a year's targets a unit has met: the counts, a sentence, the source. */
export function attainmentSection(panel: SummaryPanel, attainment: Attainment): TemplateResult {
  const { messages: m } = panel;
  const { counts, sentence, basis, rank, note, figure, source } = attainment;
  return html`<section class="attainment" data-indicator="target_attainment" data-year=${figure.year}>
      <p class="big" translate="no" aria-hidden="true">
        ${counts}
        <span>${figure.kind === 'target' ? m.t('year-target', { year: String(figure.year) }) : figure.year}</span>
      </p>
      ${charts(panel, attainment.charts, figure.unit, figure.indicator, figure.year)}
      <p>${sentence}</p>
      <p class="quiet">${[basis, rank, note].filter(Boolean).join(' ')}</p>
      ${citation(m, source)}
    </section>`;
}

/** What is known of a unit's indicators, year by year, each with its sources. */
export function entryList(panel: SummaryPanel, entries: Entry[], unit: string): TemplateResult {
  const { messages: m } = panel;
  return html`<dl>
      ${entries.map(
        (entry) => html`<div data-indicator=${entry.indicator.id} data-year=${entry.year}>
          <dt>${m.pick(entry.indicator, 'name')} <span class="quiet">${entry.year}</span></dt>
          ${entry.statements.map(
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
          ${entry.charts.length ? html`<dd>${charts(panel, entry.charts, unit, entry.indicator.id, entry.year)}</dd>` : nothing}
          <dd>${sourcesOf(entry.statements).map((source) => citation(m, source))}</dd>
        </div>`,
      )}
    </dl>`;
}

/** What a unit's leaders said they would do, year by year. */
export const briefSections = (m: Messages, { briefs }: UnitSummary): TemplateResult[] =>
  briefs.map(
    ({ brief, source }) => html`<section>
        <h3>${m.t('brief', { year: String(brief.year) })}</h3>
        <p>${m.pick(brief, 'text')}</p>
        ${citation(m, source)}
      </section>`,
  );

/** The works in a unit, each a button; nothing where there is none. */
export function projectSection(
  m: Messages,
  projects: readonly ListedProject[],
  pick: (project: string) => void,
): TemplateResult | typeof nothing {
  if (projects.length === 0) return nothing;
  return html`<section>
      <h3>${m.t('projects-here')}</h3>
      <ul class="projects">
        ${projects.map(
          ({ project, relation }) => html`<li>
            <button type="button" class="link" data-project=${project.id} @click=${() => pick(project.id)}>
              ${m.pick(project, 'name')}
            </button>
            ${relation === 'geometry' ? html`<span class="quiet">${m.t('project-through')}</span>` : nothing}
            ${project.geometry ? nothing : html`<span class="quiet">${m.t('project-no-site')}</span>`}
          </li>`,
        )}
      </ul>
    </section>`;
}
