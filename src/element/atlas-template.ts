import { html, nothing, type TemplateResult } from 'lit';
import { layersOf, yearChoicesOf } from '../model/figures.ts';
import type { PanelEvent } from '../panels/base/events.ts';
import { type Part, showsCommunes } from '../state/state.ts';
import '../map/atlas-map.ts';
import '../panels/atlas-credits.ts';
import '../panels/atlas-layers.ts';
import '../panels/atlas-legend.ts';
import '../panels/atlas-project.ts';
import '../panels/atlas-projects.ts';
import '../panels/atlas-years.ts';
import { title } from '../panels/title.ts';
import { tools } from '../panels/tools.ts';
import type { CuulongAtlas } from './cuulong-atlas.ts';
import { loadSummary } from './lazy.ts';
import { arrives } from './lazy-panels.ts';
import {
  closeSummary,
  help,
  mark,
  pickFromTable,
  pickProject,
  pickProvince,
  pickUnit,
  pressKey,
  reveal,
  skip,
} from './reader-actions.ts';

/** All that `<cuulong-atlas>` renders: the panel's parts around the map, each told what it shows and heard. */
export function atlasTemplate(atlas: CuulongAtlas): TemplateResult {
  const { scene, state } = atlas;
  const compact = inFrame(atlas);
  return html`
    <atlas-provenance .scene=${scene}></atlas-provenance>
    <div class="atlas" lang=${state.lang} @keydown=${(event: KeyboardEvent) => pressKey(atlas, event)}>
      <button type="button" class="skip" @click=${() => skip(atlas)}>
        ${scene.messages.t(ownPage(atlas) ? 'skip-to-map' : 'skip-map')}
      </button>
      <div class="panel" part="panel" @click=${atlas.hydration.replay}>
        ${shows(atlas, 'title') ? title(atlas.mapScene) : nothing} ${part(atlas, 'tools', toolsOf)}
        ${part(atlas, 'layers', layers)} ${part(atlas, 'years', years)} ${compact ? map(atlas) : nothing}
        ${part(atlas, 'legend', legend)} ${part(atlas, 'projects', projects)} ${part(atlas, 'summary', summary)}
        ${part(atlas, 'footer', credits)}
      </div>
      ${compact ? nothing : map(atlas)} ${atlas.tabled ? (compact ? sheet(atlas) : table(atlas)) : nothing}
    </div>
  `;
}

function map(atlas: CuulongAtlas): TemplateResult {
  const { state } = atlas;
  return html`<atlas-map
        class="map-box"
        translate="no"
        .scene=${atlas.mapScene}
        .units=${atlas.communes.shown?.units}
        .besides=${atlas.communes.opened?.units.outlines}
        .province=${state.province}
        @unit-pick=${(event: PanelEvent<'unit-pick'>) => pickUnit(atlas, event.detail.unit)}
        @unit-hover=${(event: PanelEvent<'unit-hover'>) => mark(atlas, event.detail.unit)}
        @province-pick=${(event: PanelEvent<'province-pick'>) => pickProvince(atlas, event.detail.province)}
        @project-pick=${(event: PanelEvent<'project-pick'>) => pickProject(atlas, event.detail.project)}
        .drawn=${atlas.hydration.map}
        .draw=${atlas.hydration.draw}
        .description=${atlas.description}
        .cooperative=${atlas.cooperative && !ownPage(atlas)}
        .webgl=${atlas.dataset.webgl}
        .retryFigures=${atlas.retryFigures}
        @map-ready=${atlas.ready}
        @renderer-change=${(event: PanelEvent<'renderer-change'>) => atlas.rendererChanged(event.detail.renderer)}
      ></atlas-map>`;
}

function table(atlas: CuulongAtlas) {
  const { scene, communes } = atlas;
  const pick = (event: PanelEvent<'unit-pick'>) => pickFromTable(atlas, event.detail.unit);
  const close = () => atlas.showTable(false);
  return (
    communes.table?.(scene, pick, close) ??
    html`<atlas-table .scene=${scene} @unit-pick=${pick} @table-close=${close}></atlas-table>`
  );
}

/** In a frame the table lies over all the rest. */
const sheet = (atlas: CuulongAtlas) =>
  html`<dialog class="table-sheet" aria-label=${atlas.scene.messages.t('table')} @cancel=${(event: Event) => {
    event.preventDefault();
    atlas.showTable(false);
  }}>${table(atlas)}</dialog>`;

const ownPage = ({ context }: CuulongAtlas): boolean => context === 'page';
const inFrame = ({ context }: CuulongAtlas): boolean => context === 'frame';
const shows = ({ state }: CuulongAtlas, name: Part): boolean => !state.hide.includes(name);

/** A part of the panel: left out if hidden, as it came with the page until its turn, then rendered by Lit. */
function part(
  atlas: CuulongAtlas,
  name: Part | 'layers' | 'tools',
  live: (atlas: CuulongAtlas) => TemplateResult,
) {
  if (name !== 'layers' && name !== 'tools' && !shows(atlas, name)) return nothing;
  return atlas.hydration.part(name) ?? live(atlas);
}

const toolsOf = (atlas: CuulongAtlas) =>
  tools(
    { data: atlas.data, messages: atlas.scene.messages },
    {
      communes: showsCommunes(atlas.state),
      tabled: atlas.tabled,
      failed: atlas.lazy.failed,
      pick: (units) => atlas.act({ type: 'units', units }),
      search: () => atlas.search(),
      table: () => atlas.showTable(!atlas.tabled),
      download: () => atlas.openDownload(),
      help: () => help(atlas),
    },
    shows(atlas, 'search'),
    inFrame(atlas),
  );

const layers = (atlas: CuulongAtlas) =>
  html`<atlas-layers
    .layers=${[...layersOf(atlas.data), ...(atlas.communes.shown?.layers ?? [])]}
    .layer=${atlas.scene.choropleth.layer}
    .folded=${inFrame(atlas)}
    .messages=${atlas.scene.messages}
    @layer-pick=${({ detail: { layer } }: PanelEvent<'layer-pick'>) => atlas.act({ type: 'layer', layer })}
  ></atlas-layers>`;

function years(atlas: CuulongAtlas) {
  const { scene } = atlas;
  const { choropleth, messages } = scene;
  return html`<atlas-years
    .years=${yearChoicesOf(scene.data, choropleth.layer)}
    .year=${choropleth.year}
    .messages=${messages}
    @year-pick=${({ detail: { year } }: PanelEvent<'year-pick'>) => atlas.act({ type: 'year', year })}
  ></atlas-years>`;
}

const legend = (atlas: CuulongAtlas) =>
  html`<atlas-legend
    .scene=${atlas.scene}
    .lazy=${atlas.lazy.coming(ownPage(atlas))}
    @class-pick=${({ detail }: PanelEvent<'class-pick'>) => atlas.act({ type: 'only', ...detail })}
    @year-pick=${({ detail: { year } }: PanelEvent<'year-pick'>) => atlas.act({ type: 'year', year })}
  ></atlas-legend>`;

const projects = (atlas: CuulongAtlas) =>
  html`<atlas-projects
    .projects=${atlas.data.projects}
    .kinds=${atlas.scene.kinds}
    .messages=${atlas.scene.messages}
    @kind-toggle=${({ detail }: PanelEvent<'kind-toggle'>) => atlas.act({ type: 'project-kind', ...detail })}
  ></atlas-projects>`;

/** The card of the selected unit, of two side by side, or of a project; below that of a district today's communes. */
function summary(atlas: CuulongAtlas) {
  const { scene, data } = atlas;
  const { opened } = atlas.communes;
  const { unit, compare, project } = atlas.state;
  const close = () => closeSummary(atlas);
  const compareAsk = () => atlas.search('compare');
  const unitPick = (event: PanelEvent<'unit-pick'>) => pickUnit(atlas, event.detail.unit);
  const projectPick = (event: PanelEvent<'project-pick'>) => pickProject(atlas, event.detail.project);
  const lazy = atlas.lazy.coming(ownPage(atlas));
  // Where it cannot be had, the map says so.
  arrives(loadSummary());
  const ofCommune = unit && opened?.summary(scene, unit, lazy, { close, unitPick, projectPick });
  if (ofCommune) return ofCommune;
  if (unit && compare && !atlas.lazy.failed)
    return html`<atlas-compare
      .scene=${scene}
      .unit=${unit}
      .other=${compare}
      @compare-change=${compareAsk}
      @compare-swap=${() => {
        pickUnit(atlas, compare);
        atlas.act({ type: 'compare', unit });
      }}
      @compare-close=${() => {
        atlas.act({ type: 'compare', unit: null });
        reveal(atlas, true);
      }}
      @unit-pick=${unitPick}
    ></atlas-compare>`;
  return project
    ? html`<atlas-project
        .data=${data}
        .messages=${scene.messages}
        .project=${project}
        @summary-close=${close}
        @unit-pick=${unitPick}
      ></atlas-project>`
    : html`<atlas-summary
        .data=${data}
        .messages=${scene.messages}
        .unit=${unit}
        .lazy=${lazy}
        @summary-close=${close}
        @compare-ask=${compareAsk}
        @unit-pick=${unitPick}
        @project-pick=${projectPick}
      ></atlas-summary>
      ${unit && data.communes ? (opened?.list(scene, unit, unitPick) ?? askForCommunes(atlas)) : nothing}`;
}

/** Today's communes are fetched when somebody wants them. */
const askForCommunes = (atlas: CuulongAtlas) =>
  html`<p class="ask"><button type="button" class="link" @click=${() => atlas.communes.want()}>${atlas.scene.messages.t('communes-ask')}</button></p>`;

const credits = (atlas: CuulongAtlas) =>
  html`<atlas-credits
    .data=${atlas.mapScene.data}
    .note=${atlas.mapScene.unitsNote}
    .messages=${atlas.scene.messages}
    .fullPage=${atlas.fullPage}
    .embeddable=${ownPage(atlas)}
    @embed-open=${() => atlas.embed()}
  ></atlas-credits>`;
