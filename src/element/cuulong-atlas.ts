import atlasData from 'virtual:atlas-data';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import { firstLayer } from '../model/figures.ts';
import { unitsDate } from '../text/region-text.ts';
import '../map/atlas-map.ts';
import { focusShows } from '../map/focus-shows.ts';
import { afterFrame, nextTask, whenIdle } from '../map/idle.ts';
import { loadDrawing } from '../map/lazy.ts';
import type { RendererName } from '../map/renderer.ts';
import { createDataset, type Dataset } from '../model/dataset.ts';
import { layersOf, type ShownYear, yearChoicesOf } from '../model/figures.ts';
import { unpackData } from '../model/pack.ts';
import '../panels/atlas-credits.ts';
import '../panels/atlas-layers.ts';
import '../panels/atlas-legend.ts';
import '../panels/atlas-summary.ts';
import '../panels/atlas-project.ts';
import '../panels/atlas-projects.ts';
import '../panels/atlas-years.ts';
import { classProperties } from '../drawing/svg-style.ts';
import { keepWords } from '../panels/base/keep-words.ts';
import type { Theme } from '../scale/palettes.ts';
import type { Reveal } from '../scene/reveal.ts';
import type { Scene } from '../scene/scene.ts';
import { sceneOf } from '../scene/scene-of.ts';
import { lendSheets } from '../sheets/lend.ts';
import {
  type Action,
  type AtlasState,
  effectiveLayer,
  effectiveYear,
  initialState,
  type Part,
  reduce,
} from '../state/state.ts';
import {
  formatParameters,
  PARAMETERS,
  type Parameter,
  type Parameters,
  parseParameters,
  warningText,
} from '../state/url.ts';
import { subtitleOf, titleOf } from '../text/title.ts';
import { atlasStyles } from './atlas-styles.ts';
import { DarkScheme } from './color-scheme.ts';
import type { CuulongAtlasElement } from './element-types.ts';
import { LazyPanels } from './lazy-panels.ts';
import { openEmbedDialog } from './open-embed-dialog.ts';

/** What the site has published: the data of every atlas of the page, unless it is given other. */
export const published = createDataset(unpackData(atlasData));

/**
 * The atlas as one element: map, layers, years, legend, summary. Its attributes bear the names and values of a
 * link's parameters; what a reader does changes its state, never its attributes or the page's address.
 *
 * @event atlas-ready - `{renderer}`: once, when it can be used.
 * @event atlas-renderer-change - `{renderer}`: `svg` or `maplibre` draws the map from now on.
 * @event atlas-unit-select - `{unit}`: the reader chose a district or province, or closed it (`null`).
 * @event atlas-layer-change - `{layer, year}`: the reader chose another layer or year.
 * @event atlas-state-change - `{parameters}`: the reader changed something that a link may carry.
 *
 * @attr layer - id of an indicator, or `none`; `target_attainment` by default.
 * @attr year - a year with district-level figures for the layer, or `latest`: each district's own latest one; the
 *   layer's latest year by default.
 * @attr unit - code of the selected district (`916`) or province (`92`).
 * @attr province - code of the province the map is fitted to: `92`, `80` or `94`.
 * @attr projects - `all`, `none`, or kinds of works, comma-separated; `all` by default.
 * @attr compare - code of a second unit.
 * @attr lang - `vi` or `en`; `vi` by default.
 * @attr theme - `auto`, `light` or `dark`; `auto` by default.
 * @attr hide - parts to leave out: `title,search,legend,years,projects,summary,footer`.
 * @attr renderer - reflects what draws the map: `svg` or `maplibre`.
 * @csspart panel - all but the map.
 * @csspart title - what is shown, as a heading.
 * @csspart search - the way to the search.
 * @csspart layers - the choice of layers.
 * @csspart years - the choice of years.
 * @csspart legend - the classes and their colours.
 * @csspart projects - the choice of works.
 * @csspart summary - the chosen unit or work.
 * @csspart table - all districts of the layer, below the map.
 * @csspart footer - sources and credits.
 * @csspart map - the map itself.
 * @cssprop --atlas-font - font family of everything, the map's names included.
 * @cssprop --atlas-height - height of the map on a wide page.
 * @cssprop --accent - links and buttons that lead on.
 * @cssprop --surface - ground of panel, table and dialogs.
 * @cssprop --text - words on it.
 * @cssprop --quiet-text - what is said beside.
 * @cssprop --line - thin rules and borders.
 * @cssprop --soft - ground of what is chosen or hinted.
 * @cssprop --focus - the keyboard's focus.
 */
@customElement('cuulong-atlas')
export class CuulongAtlas extends LitElement implements CuulongAtlasElement {
  @property({ reflect: true }) renderer: RendererName = 'svg';

  /** False where the atlas is the whole page: then a finger or the wheel on the map is meant for the map. */
  @property({ attribute: false }) cooperative = true;
  /** Whether the reader is offered embed codes: on the atlas' own page. */
  @property({ attribute: false }) embeddable = false;
  /** The figures and all they belong to. */
  @property({ attribute: false }) data: Dataset = published;
  /** Address of the whole atlas, to which the compact form links. */
  @property({ attribute: false }) fullPage = '';

  @state() private state: AtlasState = initialState(published);
  /** The table stands below the map. */
  @state() private tabled = false;
  @query('.panel') private panel?: HTMLElement;

  private readonly scheme = new DarkScheme(this);
  /** @internal */
  readonly lazy = new LazyPanels(this);
  /** @internal */
  scene!: Scene;
  private announced = false;
  /** The map that came with the page, before any script. */
  private readonly drawn = this.querySelector<SVGSVGElement>('svg.map');
  /** What draws a map where the page has brought none. */
  private draw?: typeof import('../export/map-files.ts');
  private readonly light = document.createElement('slot');
  /** Parts of the panel that came with the page and are not rendered by Lit yet; none where they show another state. */
  private readonly asleep = new Map(
    this.classList.contains('waiting')
      ? []
      : [...this.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.dataset.part ?? '', part]),
  );
  private readonly changedAttributes = new Set<Parameter>();

  constructor() {
    super();
    keepWords(this);
    // Set before the element was defined, it is the element's own and would hide the class' for good.
    const { parameters } = this;
    Reflect.deleteProperty(this, 'parameters');
    this.parameters = parameters;
  }

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit builds the list for the class that is asked
    return [...super.observedAttributes, ...PARAMETERS];
  }

  /**
   * The state as a link would carry it, defaults left out. Setting it replaces the whole state; a bad value falls
   * back to its default with one warning in the console. It is not the reader's doing, so no event is fired.
   */
  get parameters(): Parameters {
    return formatParameters(this.state, firstLayer(this.data));
  }
  set parameters(parameters: Parameters) {
    const { state, warnings } = parseParameters(parameters, this.data);
    for (const warning of warnings) console.warn(warningText(warning, firstLayer(this.data)));
    this.state = state;
  }

  /** What stands in the element shows until the atlas does: an empty shadow tree would leave frames blank. */
  protected override createRenderRoot(): ShadowRoot {
    // In a slot, what the first frames did without would come a frame late once more.
    this.querySelector('.first')?.classList.remove('first');
    const root = super.createRenderRoot() as ShadowRoot;
    lendSheets(root, atlasStyles);
    root.append(this.light);
    return root;
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    const parameter = PARAMETERS.find((each) => each === name);
    if (!parameter || before === after) return;
    this.changedAttributes.add(parameter);
    this.requestUpdate();
  }

  /** Reads all attributes that changed since the last update at once, since a year is only good for its layer. */
  private readAttributes(): void {
    const parameters = formatParameters(this.state, firstLayer(this.data));
    if (this.changedAttributes.has('layer')) delete parameters.year;
    for (const name of this.changedAttributes) parameters[name] = this.getAttribute(name) ?? '';
    this.changedAttributes.clear();
    this.parameters = parameters;
  }

  /** What the reader does shows on the map at once; title, names and panel follow when that is on the screen. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) {
      const { choropleth, selected } = this.scene;
      const scene = this.readState();
      const other = scene.choropleth !== choropleth || scene.selected !== selected;
      if (other && this.dataset.theme === this.theme) {
        const map = this.renderRoot.querySelector('atlas-map');
        map?.answer(scene);
        await afterFrame();
        // The reader may have gone on, or back to what the atlas would take for no change.
        map?.answer(this.readState());
      }
    } else if (this.drawn) {
      // The map is there: what makes it interactive runs in short tasks, one after the other, so that none blocks the page.
      await nextTask();
    } else {
      // What the host has put here stays until there is a map to take its place.
      this.draw = await loadDrawing().catch(() => undefined);
      if (!this.draw && this.childElementCount > 0) {
        console.warn(
          'cuulong-atlas: the module that draws the map cannot be had, so what stands here stays.',
        );
        return;
      }
    }
    super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.light.remove();
  }

  protected override willUpdate(): void {
    this.scene = this.readState();
    if (this.state.compare && !this.lazy.failed) this.lazy.want();
    this.dataset.theme = this.theme;
    for (const [name, value] of Object.entries(classProperties(this.scene.choropleth.classes)))
      this.style.setProperty(name, value);
  }

  private get theme(): Theme {
    if (this.state.theme !== 'auto') return this.state.theme;
    return this.scheme.dark ? 'dark' : 'light';
  }

  private readState(): Scene {
    if (this.changedAttributes.size > 0) this.readAttributes();
    return sceneOf(this.data, this.state, this.theme, this.scene);
  }

  protected override render() {
    const { scene, state } = this;
    const m = scene.messages;
    return html`
      <atlas-provenance .scene=${scene}></atlas-provenance>
      <div class="atlas" lang=${state.lang} @keydown=${this.key}>
        <div class="panel" part="panel" @click=${this.early}>
          ${this.shows('title') ? this.titleBlock(m) : nothing}
          ${this.panelPart('tools', () => this.tools(m))}
          ${this.panelPart('layers', () => this.layers(m))} ${this.panelPart('years', () => this.years(m))}
          ${this.panelPart('legend', () => html`<atlas-legend .scene=${scene} .lazy=${this.lazy.coming(this.embeddable)} @class-pick=${({ detail }: CustomEvent) => this.act({ type: 'only', ...detail })}></atlas-legend>`)}
          ${this.panelPart('projects', () => this.projects(m))} ${this.panelPart('summary', () => this.summary(m))}
          ${this.panelPart('footer', () => html`<atlas-credits .data=${this.data} .messages=${m} .fullPage=${this.fullPage} .embeddable=${this.embeddable} @embed-open=${() => this.embed()}></atlas-credits>`)}
        </div>
        <atlas-map
          class="map-box"
          translate="no"
          .scene=${scene}
          .province=${state.province}
          @pick-unit=${(event: CustomEvent) => this.pickUnit(event.detail.unit)}
          @hover-unit=${(event: CustomEvent) => this.mark(event.detail.unit)}
          @pick-province=${(event: CustomEvent) => this.pickProvince(event.detail.province)}
          @pick-work=${(event: CustomEvent) => this.pickWork(event.detail.project)}
          .drawn=${this.drawn}
          .draw=${this.draw}
          .cooperative=${this.cooperative}
          .webgl=${this.dataset.webgl}
          @map-ready=${this.ready}
          @renderer-change=${(event: CustomEvent) => this.rendererChanged(event.detail.renderer)}
        ></atlas-map>
        ${
          this.tabled
            ? html`<atlas-table
                .scene=${scene}
                @unit-pick=${(event: CustomEvent) => this.pickUnit(event.detail.unit)}
                @table-close=${() => this.showTable(false)}
              ></atlas-table>`
            : nothing
        }
      </div>
      <atlas-announcer .scene=${scene}></atlas-announcer>
    `;
  }

  /** A part of the panel: left out if hidden, as it came with the page until its turn, then rendered by Lit. */
  private panelPart(name: Part | 'layers' | 'tools', live: () => TemplateResult) {
    if (name !== 'layers' && name !== 'tools' && !this.shows(name)) return nothing;
    return this.asleep.get(name) ?? live();
  }

  /** Renders one part of the panel after the other, each in a task of its own, so that none blocks the page. */
  private async wake(): Promise<void> {
    for (const name of this.asleep.keys()) {
      await new Promise<void>(whenIdle);
      this.asleep.delete(name);
      this.requestUpdate();
    }
  }

  /** A click on a part that Lit does not render yet has it rendered and is not lost. */
  private readonly early = async ({ target }: Event): Promise<void> => {
    const button = this.asleep.size > 0 && (target as Element).closest<HTMLElement>('[data-part] button');
    if (!button) return;
    const { layer, year } = button.dataset;
    this.asleep.clear();
    this.requestUpdate();
    await this.updateComplete;
    await nextTask();
    const same = layer
      ? `[data-layer="${layer}"]`
      : year
        ? `.years [data-year="${year}"]`
        : `.${button.className}`;
    this.panel?.querySelector<HTMLElement>(same)?.click();
  };

  /** The ways to the lazy panels. */
  private tools(m: Messages) {
    return html`<div class="tools">
      ${
        this.shows('search')
          ? html`<button type="button" class="search-open" part="search" aria-haspopup="dialog" @click=${() => this.search()}>${m.t('search')}</button>`
          : nothing
      }
      <button type="button" class="table-open" aria-expanded=${this.tabled} @click=${() => this.showTable(!this.tabled)}>${m.t('table')}</button>
      <button type="button" class="download-open" aria-haspopup="dialog" @click=${() => this.openDownload()}>${m.t('download')}</button>
      <button type="button" class="help-open" aria-haspopup="dialog" @click=${this.help}>${m.t('help')}</button>
      <span role="status" class="quiet">${this.lazy.failed ? m.t('lazy-failed') : nothing}</span>
    </div>`;
  }

  /** Opens the search for a place or work to go to, or for a unit to compare the selected one with. */
  async search(purpose: 'go' | 'compare' = 'go'): Promise<void> {
    const { scene } = this;
    const picks: CustomEvent['detail'][] = [];
    await this.lazy.open(
      'atlas-search',
      { scene, purpose },
      { 'search-pick': ({ detail }) => void picks.push(detail) },
    );
    // The dialog has closed and given the focus back, which goes on to what was picked.
    for (const { unit, project, kind, reveal } of picks) {
      if (purpose === 'compare') this.act({ type: 'compare', unit });
      else if (project) {
        this.act({ type: 'project-kind', kind, shown: true });
        this.pickWork(project);
      } else this.goTo(unit);
      this.reveal(true, reveal);
    }
  }

  /** Selects a unit and brings it into the map's view. */
  private goTo(unit: string): void {
    const { level, province } = this.data.unit(unit) ?? {};
    // A map that is fitted to another province would not show it.
    if (this.state.province && province) this.act({ type: 'province', province });
    if (level === 'province') this.pickProvince(unit);
    else this.pickUnit(unit);
  }

  /** Shows the table of all districts below the map, or takes it away. */
  async showTable(shown = true): Promise<void> {
    if (shown && !(await this.lazy.want())) return;
    this.tabled = shown;
    await this.updateComplete;
    if (shown) this.renderRoot.querySelector('atlas-table')?.scrollIntoView({ block: 'start' });
    else this.renderRoot.querySelector<HTMLElement>('.table-open')?.focus();
  }

  /** Opens the dialog to download data and pictures. */
  openDownload(): Promise<void> {
    const viewport = this.renderRoot.querySelector('atlas-map')?.viewport;
    const { scene, theme, fullPage } = this;
    return this.lazy.open('atlas-download', { scene, theme, fullPage, viewport, draw: loadDrawing });
  }

  /** Opens the help: keys, gestures, the map in words. */
  private readonly help = (): Promise<void> => this.lazy.open('atlas-help', { scene: this.scene });

  /** Keys of the whole atlas; single letters only while the focus is in it (WCAG 2.1.4). */
  private readonly key = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if ((target as Element).matches('input,select,textarea')) return;
    if (key === '?') this.help();
    else if (key === '/' && this.embeddable) {
      event.preventDefault();
      this.search();
    } else if (key === 'Escape' && (this.state.unit || this.state.work)) this.closeSummary();
  };

  private layers(m: Messages) {
    return html`<atlas-layers
      .layers=${layersOf(this.data)}
      .layer=${this.scene.choropleth.layer}
      .messages=${m}
      @layer-pick=${(event: CustomEvent) => this.pickLayer(event.detail.layer)}
    ></atlas-layers>`;
  }

  private years(m: Messages) {
    const { layer, year } = this.scene.choropleth;
    return html`<atlas-years
      .years=${yearChoicesOf(this.data, layer)}
      .year=${year}
      .messages=${m}
      @year-pick=${(event: CustomEvent) => this.pickYear(event.detail.year)}
    ></atlas-years>`;
  }

  private projects(m: Messages) {
    return html`<atlas-works
      .projects=${this.data.projects}
      .kinds=${this.scene.kinds}
      .messages=${m}
      @kind-toggle=${(event: CustomEvent) => this.act({ type: 'project-kind', ...event.detail })}
    ></atlas-works>`;
  }

  /** Opens the dialog that makes embed codes, with what the map shows now. */
  embed(): Promise<void> {
    return openEmbedDialog(this.renderRoot, this.data, this.state);
  }

  private titleBlock(m: Messages) {
    const indicator = this.data.indicator(this.scene.choropleth.layer);
    const about = indicator && m.pick(indicator, 'about');
    return html`<header class="title" part="title">
      <h1>${titleOf(this.scene)}</h1>
      <p>${subtitleOf(this.scene)}</p>
      <p class="quiet">${[about, unitsDate(this.data, m)].filter(Boolean).join(' ')}</p>
    </header>`;
  }

  private summary(m: Messages) {
    const close = () => this.closeSummary();
    const { unit, compare, work } = this.state;
    if (unit && compare && !this.lazy.failed)
      return html`<atlas-compare
        .scene=${this.scene}
        .unit=${unit}
        .other=${compare}
        @compare-change=${() => this.search('compare')}
        @compare-swap=${() => {
          this.pickUnit(compare);
          this.act({ type: 'compare', unit });
        }}
        @compare-close=${() => {
          this.act({ type: 'compare', unit: null });
          this.reveal(true);
        }}
        @unit-pick=${(event: CustomEvent) => this.pickUnit(event.detail.unit)}
      ></atlas-compare>`;
    return work
      ? html`<atlas-work
          .data=${this.data}
          .messages=${m}
          .work=${work}
          @summary-close=${close}
          @unit-pick=${(event: CustomEvent) => this.pickUnit(event.detail.unit)}
        ></atlas-work>`
      : html`<atlas-summary
          .data=${this.data}
          .messages=${m}
          .unit=${unit}
          .lazy=${this.lazy.coming(this.embeddable)}
          @summary-close=${close}
          @compare-ask=${() => this.search('compare')}
          @unit-pick=${(event: CustomEvent) => this.pickUnit(event.detail.unit)}
          @work-pick=${(event: CustomEvent) => this.pickWork(event.detail.project)}
        ></atlas-summary>`;
  }

  private shows(part: Part): boolean {
    return !this.state.hide.includes(part);
  }

  /** The reader's doing. */
  private act(action: Action): void {
    this.state = reduce(this.state, action);
    this.send('atlas-state-change', { parameters: this.parameters });
  }

  private send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  private pickLayer(layer: string): void {
    this.act({ type: 'layer', layer });
    this.send('atlas-layer-change', { layer, year: effectiveYear(this.data, this.state) });
  }

  private pickYear(year: ShownYear): void {
    this.act({ type: 'year', year });
    this.send('atlas-layer-change', { layer: effectiveLayer(this.data, this.state), year });
  }

  private pickUnit(unit: string | null): void {
    this.act({ type: 'unit', unit });
    this.send('atlas-unit-select', { unit });
    if (!unit) return;
    // On a page of ours, frames included; a host's own page may be too strict for the module's second copy of Lit.
    if (this.embeddable || this.fullPage) this.lazy.loadSoon();
    this.reveal();
  }

  /** Past the atlas' own update: the pointer moves often, and only the legend's dots follow it. */
  private mark(unit: string | null): void {
    const legend = this.renderRoot.querySelector('atlas-legend');
    if (legend) legend.marked = unit;
  }

  private pickProvince(province: string | null): void {
    this.act({ type: 'province', province });
    if (province) this.pickUnit(province);
  }

  private pickWork(work: string): void {
    this.act({ type: 'work', work });
    this.reveal();
  }

  private closeSummary(): void {
    const { unit, work } = this.state;
    this.act({ type: 'work', work: null });
    if (unit) this.pickUnit(null);
    const map = this.renderRoot.querySelector('atlas-map');
    if (!map?.contains(this.focused)) map?.focusUnit(unit ?? work ?? '');
  }

  /** What the map shows, in words: the title of a page that the atlas fills. */
  get heading(): string {
    return titleOf(this.scene);
  }

  private get focused(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  /**
   * Brings the summary into sight where the panel lies below the map or is scrolled away, and the map to the unit or
   * work. The keyboard goes on in the summary with `focus`, or if it was on the map.
   */
  private async reveal(
    focus = this.focused?.matches('.stage *') && focusShows(this.focused),
    onMap?: Reveal,
  ): Promise<void> {
    // A reader who is quick does not wait for the summary's turn to be rendered.
    this.asleep.clear();
    this.requestUpdate();
    await this.updateComplete;
    const summary = this.panel?.querySelector<HTMLElement>('.summary');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    summary?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
    if (focus) summary?.focus({ preventScroll: true });
    if (onMap) this.renderRoot.querySelector('atlas-map')?.reveal(onMap);
  }

  private readonly ready = (): void => {
    this.replaceChildren();
    this.classList.remove('waiting');
    if (this.announced) return;
    this.announced = true;
    // A link to a unit leads to what is known of it; in somebody's article nothing scrolls by itself.
    this.wake().then(async () => {
      // The comparison comes with the lazy module.
      if (this.state.compare) await this.lazy.want();
      if (this.embeddable && scrollY === 0) this.reveal(false);
    });
    performance.mark('cuulong-atlas:ready');
    this.send('atlas-ready', { renderer: this.renderer });
  };

  private rendererChanged(renderer: RendererName): void {
    this.renderer = renderer;
    // Two frames on, the change is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(`cuulong-atlas:${renderer}`)));
    this.send('atlas-renderer-change', { renderer });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cuulong-atlas': CuulongAtlas;
  }
}
