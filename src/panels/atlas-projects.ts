import { html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { Project, ProjectKind } from '../model/columns.ts';
import { PROJECT_KINDS } from '../model/vocabulary.ts';
import { GLYPHS } from '../text/project-glyphs.ts';
import { Panel } from './base/panel.ts';

/** What projects of a kind look like on the map: its line, dashed where none of them is more than schematic, or its pin. */
function sample(kind: ProjectKind, alike: readonly Project[]) {
  const lines = alike.filter(({ geometry }) => geometry?.type !== 'Point');
  const dashed = lines.every(({ precision }) => precision === 'schematic') ? ' schematic' : '';
  const drawn = lines.length
    ? svg`<path d="M0 9H30"/>${kind === 'expressway' ? svg`<path class="core" d="M0 9H30"/>` : nothing}`
    : svg`<circle cx="15" cy="9" r="8"/><path transform="translate(15 9) scale(.7)" d=${GLYPHS[kind]}/>`;
  return html`<svg class="sample ${kind}${lines.length ? dashed : ''}" width="30" height="18" aria-hidden="true">${drawn}</svg>`;
}

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
            const alike = drawn.filter((project) => project.kind === kind);
            if (alike.length === 0) return nothing;
            return html`<label>
              <input
                type="checkbox"
                data-kind=${kind}
                .checked=${this.kinds.includes(kind)}
                @change=${(event: Event) =>
                  this.send('kind-toggle', { kind, shown: (event.target as HTMLInputElement).checked })}
              />
              ${sample(kind, alike)} ${m.t(`kind-${kind}`)} <span class="count">${alike.length}</span>
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
