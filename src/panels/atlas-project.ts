import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { unitName } from '../text/figure-text.ts';
import { citation } from './base/citation.ts';
import { closeButton } from './base/close-button.ts';
import { Panel } from './base/panel.ts';

/**
 * The card of one project: kind, state, figures, how good its position is, sources.
 *
 * @event summary-close - the reader closed it.
 * @event unit-pick - `{unit}`: one of its units was chosen.
 * @csspart summary - the whole card.
 */
@customElement('atlas-project')
export class AtlasProject extends Panel {
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) messages!: Messages;
  /** Id of the project. */
  @property() project = '';

  protected override render() {
    const { data, messages: m } = this;
    const project = data.project(this.project);
    if (!project) return nothing;
    const units = project.units.flatMap((code) => data.unit(code) ?? []);
    const position = m.pick(project, 'position');
    return html`
      <article class="summary" part="summary" tabindex="-1" aria-label=${m.pick(project, 'name')}>
        <header>
          <div>
            <h2>${m.pick(project, 'name')}</h2>
            <p class="quiet">${m.t(`kind-${project.kind}`)}</p>
          </div>
          ${closeButton(m.t('summary-close'), () => this.send('summary-close', null))}
        </header>
        <p>${m.pick(project, 'status')}</p>
        ${m.pick(project, 'figures') ? html`<p>${m.pick(project, 'figures')}</p>` : nothing}
        <p class="quiet">
          ${m.t(`precision-${project.precision}`)}. ${position ? m.t('position', { text: position }) : nothing}
        </p>
        <ul class="projects" translate="no">
          ${units.map(
            (unit) => html`<li>
              <button type="button" class="link" @click=${() => this.send('unit-pick', { unit: unit.code })}>
                ${unitName(m, unit)}
              </button>
            </li>`,
          )}
        </ul>
        ${project.source.map((id) => citation(m, data.source(id)))}
      </article>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-project': AtlasProject;
  }
}
