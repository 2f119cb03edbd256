import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { Project, ProjectKind } from '../model/columns.ts';
import { PROJECT_KINDS } from '../model/vocabulary.ts';
import { Panel } from './base/panel.ts';

/**
 * Which kinds of projects are on the map. Kinds whose projects have no position are not listed.
 *
 * @event kind-toggle - `{kind, shown}`.
 * @csspart projects - the whole list.
 */
@customElement('atlas-projects')
export class AtlasProjects extends Panel {
  @property({ attribute: false }) projects: Project[] = [];
  /** The kinds that are shown. */
  @property({ attribute: false }) kinds: readonly ProjectKind[] = [];
  @property({ attribute: false }) messages!: Messages;

  override render() {
    const { messages: m } = this;
    const drawn = this.projects.filter((project) => project.geometry);
    if (drawn.length === 0) return nothing;
    const shown = drawn.filter((project) => this.kinds.includes(project.kind)).length;
    return html`
      <details class="projects-switch" part="projects">
        <summary>${m.t('projects')} <span class="count">${m.t('projects-count', { shown, count: drawn.length })}</span></summary>
        <div class="kinds" role="group" aria-label=${m.t('projects-show')}>
          ${PROJECT_KINDS.map((kind) => {
            const count = drawn.filter((project) => project.kind === kind).length;
            if (count === 0) return nothing;
            return html`<label>
              <input
                type="checkbox"
                data-kind=${kind}
                .checked=${this.kinds.includes(kind)}
                @change=${(event: Event) =>
                  this.send('kind-toggle', { kind, shown: (event.target as HTMLInputElement).checked })}
              />
              ${m.t(`kind-${kind}`)} <span class="count">${count}</span>
            </label>`;
          })}
        </div>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-projects': AtlasProjects;
  }
}
