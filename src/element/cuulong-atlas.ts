// The data before all code: amid it, its many bytes would keep the code from being compressed as one.
import './published.ts';
import { LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { grainProperties } from '../drawing/grain.ts';
import { classProperties } from '../drawing/svg-style.ts';
import { afterFrame } from '../map/idle.ts';
import type { RendererName } from '../map/renderer.ts';
import type { Dataset } from '../model/dataset.ts';
import { firstLayer } from '../model/figures.ts';
import { keepWords } from '../panels/base/keep-words.ts';
import type { Theme } from '../scale/palettes.ts';
import type { Scene } from '../scene/scene.ts';
import { sceneOf } from '../scene/scene-of.ts';
import { lendSheets } from '../sheets/lend.ts';
import { type Action, type AtlasState, initialState, reduce, shownTheme } from '../state/state.ts';
import {
  formatParameters,
  PARAMETERS,
  type Parameter,
  type Parameters,
  parseParameters,
  warningText,
} from '../state/url.ts';
import { titleOf } from '../text/title.ts';
import { atlasStyles } from './atlas-styles.ts';
import { atlasTemplate } from './atlas-template.ts';
import { DarkScheme } from './color-scheme.ts';
import type { AtlasContext } from './context.ts';
import type { CuulongAtlasElement } from './element-types.ts';
import { Hydration } from './hydration.ts';
import { KeptHeight } from './kept-height.ts';
import { LazyPanels } from './lazy-panels.ts';
import { type PublicEvent, publicEvents } from './public-events.ts';
import { published } from './published.ts';
import { download, embed, revealLinked, search, showTable } from './reader-actions.ts';
import { followReaderSize } from './reader-size.ts';
import { TodaysCommunes } from './todays-communes.ts';

/**
 * The atlas as one element: map, layers, years, legend, summary. Its attributes bear the names and values of a
 * link's parameters; what a reader does changes its state, never its attributes or the page's address.
 *
 * @event atlas-ready - `{renderer}`: once, when it can be used.
 * @event atlas-renderer-change - `{renderer}`: `svg` or `maplibre` draws the map from now on.
 * @event atlas-unit-select - `{unit}`: the reader chose a district, province or commune, or closed it (`null`).
 * @event atlas-layer-change - `{layer, year}`: the reader chose another layer or year.
 * @event atlas-state-change - `{parameters}`: the reader changed something that a link may carry.
 *
 * @attr layer - id of an indicator, or `none`; `target_attainment` by default.
 * @attr year - a year with district-level figures for the layer, or `latest`: each district's own latest one; the
 *   default is `latest` where it colours at least half as many districts again as the layer's latest year, else that year.
 * @attr units - `districts`, which stood until 30 June 2025, or `communes`, those of today; `districts` by default, unless
 *   `unit` or `layer` is of communes.
 * @attr unit - code of the selected district (`916`), province (`92`) or commune (`31120`).
 * @attr province - code of the province the map is fitted to: `92`, `80` or `94`.
 * @attr projects - `all`, `none`, or kinds of projects, comma-separated; `all` by default.
 * @attr compare - code of a second unit.
 * @attr lang - `vi` or `en`; `vi` by default.
 * @attr theme - `auto`, `light` or `dark`; `auto` by default.
 * @attr hide - parts to leave out: `title,search,legend,years,projects,summary,footer`.
 * @attr description - what the map shows, for screen readers, in an editor's own words in place of ours.
 * @attr renderer - reflects what draws the map: `svg` or `maplibre`.
 * @csspart panel - all but the map.
 * @csspart title - what is shown, as a heading.
 * @csspart search - the way to the search.
 * @csspart layers - the choice of layers.
 * @csspart years - the choice of years.
 * @csspart legend - the classes and their colours.
 * @csspart projects - the choice of projects.
 * @csspart summary - the chosen unit or project.
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

  /** What the map shows, in an editor's own words for those who do not see it, in place of ours; at best 50 words. */
  @property() description = '';

  /** In a page that scrolls, a finger and the wheel are that page's; with `false` they are meant for the map. */
  @property({ attribute: false }) cooperative = true;
  /** The figures and all they belong to. */
  @property({ attribute: false }) data: Dataset = published;
  /** Address of the whole atlas, to which the compact form links. */
  @property({ attribute: false }) fullPage = '';

  /** @internal */
  @property({ attribute: false }) context: AtlasContext = 'element';
  /** @internal */
  @state() state: AtlasState = initialState(published);
  /** The table stands below the map. @internal */
  @state() tabled = false;
  /** Fetches the figures of the page's address once more, where they could not be had. @internal */
  @property({ attribute: false }) retryFigures?: () => void;

  private readonly scheme = new DarkScheme(this);
  /** @internal */
  readonly lazy = new LazyPanels(this);
  /** @internal */
  readonly communes = new TodaysCommunes(this);
  /** @internal */
  scene!: Scene;
  /** What the map shows: of communes, where these are shown and have come. @internal */
  mapScene!: Scene;
  /** @internal */
  readonly hydration = new Hydration(this);
  private announced = false;
  private readonly changedAttributes = new Set<Parameter>();

  constructor() {
    super();
    keepWords(this);
    new KeptHeight(this);
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
    this.state = this.communes.settled(state);
  }

  override connectedCallback(): void {
    this.hydration.connect(() => super.connectedCallback());
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    lendSheets(root, atlasStyles);
    this.hydration.showIn(root);
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
      const { choropleth, selected, data } = this.mapScene;
      const scene = this.sceneOnMap();
      const other = scene.choropleth !== choropleth || scene.selected !== selected || scene.data !== data;
      if (other && this.dataset.theme === this.theme) {
        const map = this.renderRoot.querySelector('atlas-map');
        map?.answer(scene, this.communes.shown?.units);
        await afterFrame();
        // The reader may have gone on, or back to what the atlas would take for no change.
        map?.answer(this.sceneOnMap(), this.communes.shown?.units);
      }
    } else if (!(await this.hydration.begin())) return;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && this.context === 'element') followReaderSize(this.renderRoot as ShadowRoot);
    this.scene = this.readState();
    this.mapScene = this.sceneOnMap();
    if (changed.has('state') || changed.has('tabled')) this.communes.follow();
    if (this.state.compare && !this.lazy.failed) this.lazy.want();
    this.dataset.theme = this.theme;
    const { classes } = this.scene.choropleth;
    for (const [name, value] of Object.entries({ ...classProperties(classes), ...grainProperties(classes) }))
      this.style.setProperty(name, value);
  }

  /** @internal */
  get theme(): Theme {
    return shownTheme(this.state.theme, this.scheme.dark);
  }

  private readState(): Scene {
    if (this.changedAttributes.size > 0) this.readAttributes();
    const { communes, data, state } = this;
    return sceneOf(communes.shown?.coloured(state.layer) ?? data, state, this.theme, this.scene);
  }

  private sceneOnMap(): Scene {
    const scene = this.readState();
    return this.communes.shown?.onMap(scene) ?? scene;
  }

  protected override render() {
    return atlasTemplate(this);
  }

  /** Opens the search for a place or project to go to, or for a unit to compare the selected one with. */
  search(purpose: 'go' | 'compare' = 'go'): Promise<void> {
    return search(this, purpose);
  }

  /** Shows the table of all districts below the map, or takes it away. */
  showTable(shown = true): Promise<void> {
    return showTable(this, shown);
  }

  /** Opens the dialog to download data and pictures. */
  openDownload(): Promise<void> {
    return download(this);
  }

  /** Opens the dialog that makes embed codes, with what the map shows now. */
  embed(): Promise<void> {
    return embed(this);
  }

  /** The reader's doing. @internal */
  act(action: Action): void {
    this.state = reduce(this.state, action);
    for (const event of publicEvents(action, this.state, this.data, this.readState().choropleth))
      this.send(event);
  }

  private send([name, detail]: PublicEvent): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** What the map shows, in words: the title of a page that the atlas fills. */
  get heading(): string {
    return titleOf(this.scene);
  }

  /** @internal */
  readonly ready = (): void => {
    const hydrated = this.hydration.finish();
    if (this.announced) return;
    this.announced = true;
    hydrated.then(() => revealLinked(this));
    performance.mark('cuulong-atlas:ready');
    this.send(['atlas-ready', { renderer: this.renderer }]);
  };

  /** @internal */
  rendererChanged(renderer: RendererName): void {
    this.renderer = renderer;
    // Two frames on, the change is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(`cuulong-atlas:${renderer}`)));
    this.send(['atlas-renderer-change', { renderer }]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cuulong-atlas': CuulongAtlas;
  }
}
