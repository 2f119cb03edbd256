import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { hatch } from '../drawing/svg.ts';
import { toNode } from '../markup/to-node.ts';
import { type PanelEvents, sendFrom } from '../panels/base/events.ts';
import type { Camera } from '../scene/camera.ts';
import type { Reveal } from '../scene/reveal.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { nextTask, whenIdle } from './idle.ts';
import { loadDrawing, loadNames } from './lazy.ts';
import { mapControls } from './map-controls.ts';
import { MapView } from './map-view.ts';
import { MapLibreSessions } from './maplibre-sessions.ts';
import type { Names } from './names.ts';
import type { MapRenderer } from './renderer.ts';
import { type MapUnits, SvgRenderer } from './svg-renderer.ts';

/** Id of the map's own description, for `aria-describedby`. */
const DESCRIPTION = 'map-in-words';

/**
 * The map: SVG from the first moment, MapLibre as soon as it can. Renders into its parent's tree, so that the
 * atlas' one style sheet and its parts reach it.
 *
 * @event unit-pick - `{unit}`: a district was clicked or entered.
 * @event province-pick - `{province}`: a province's name was clicked or entered; `null`: all of them.
 * @event project-pick - `{project}`: a pin or line was clicked or entered.
 * @event unit-hover - `{unit}`: the pointer or the focus is on a district, or on none (`null`).
 * @event map-ready - the SVG can be used.
 * @event renderer-change - `{renderer}`: `svg` or `maplibre` draws from now on.
 */
@customElement('atlas-map')
export class AtlasMap extends LitElement {
  /** Everything that is drawn. */
  @property({ attribute: false }) scene!: Scene;
  /** The units that the scene is about, where they are not those that the map came with. */
  @property({ attribute: false }) units?: MapUnits;
  /** The outlines of others, one of which may be selected. */
  @property({ attribute: false }) besides?: MapUnits['outlines'];
  /** Code of the province the map is fitted to; `null` for all. */
  @property({ attribute: false }) province: string | null = null;
  /** The map that came with the page; taken over as it is. Without one the map draws itself. */
  @property({ attribute: false }) drawn: SVGSVGElement | null = null;
  /** The module that draws it, where it is there already. */
  @property({ attribute: false }) draw?: typeof import('../export/map-files.ts');

  /** `yes` or `no` where the page knows already whether there is WebGL. */
  @property({ attribute: false }) webgl: string | undefined;

  /** Fetches the figures of the page's address once more: they could not be had, so the published ones are shown. */
  @property({ attribute: false }) retryFigures?: () => void;

  /** An editor's own description of the map, in place of ours. */
  @property({ attribute: false }) description = '';

  /** The map lies within a page that scrolls: one finger and the wheel are that page's. */
  @property({ attribute: false }) cooperative = true;

  /** @internal */
  @query('.stage') stage!: HTMLElement;
  /** @internal */
  @query('.canvas') canvas!: HTMLElement;
  /** @internal */
  @query('.tip') tip!: HTMLElement;

  /** @internal */
  svg?: SvgRenderer;
  private readonly view = new MapView(this);
  private grained?: InstanceType<Names['Grained']>;
  /** @internal */
  speech?: InstanceType<Names['MapSpeech']>;
  private readonly maplibre = new MapLibreSessions(this);
  /** The drawing is being taken over. */
  private taking = false;
  private leaving = new AbortController();
  private readonly watch = new ResizeObserver(() => this.measure());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    this.leaving.abort();
    this.maplibre.leave();
    this.svg?.showUnits();
    this.svg?.remove();
    this.drawn = this.svg?.svg ?? null;
    this.svg = undefined;
  }

  protected override firstUpdated(): void {
    this.start();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('scene');
    if (before) this.speech?.changed(before);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.active) return;
    if (changed.has('units')) this.svg?.showUnits(this.units);
    if (this.svg && changed.has('besides')) {
      this.svg.besides = this.besides;
      this.svg.outline('selected', this.scene.selected);
    }
    if (changed.has('scene')) this.active.update(this.scene);
    if (changed.has('province')) this.view.home(true);
  }

  protected override render() {
    const { svg, active, scene, speech, description, maplibre } = this;
    const { messages: m } = scene;
    const renderer = active?.name ?? 'svg';
    const failed = this.retryFigures ? 'figures-failed' : maplibre.failed && 'map-failed';
    return html`
      <div
        class="stage"
        part="map"
        data-renderer=${renderer}
      >
        <svg class="beneath" aria-hidden="true"></svg>
        <div class="canvas"></div>
        ${maplibre.absent && renderer === 'svg' ? html`<atlas-gestures .map=${this}></atlas-gestures>` : null}
        <div class="tip" aria-hidden="true" hidden></div>
      </div>
      ${mapControls(scene, (factor) => this.view.zoom(factor), this.showAll)}
      <p id=${DESCRIPTION} hidden .textContent=${svg?.names.describe(scene, description) ?? ''}></p>
      <p class="unseen" role="status" .textContent=${speech?.said ?? ''}></p>
      <div class="map-note" role="status" ?hidden=${!failed}>
        ${
          failed
            ? html`${m.t(failed)} <button type="button" class="link" @click=${this.retryFigures ?? this.retry}>${m.t('map-retry')}</button>`
            : null
        }
      </div>
    `;
  }

  /** Shows the units, fills them and outlines the selected one at once; the scene with names and words follows. */
  answer({ choropleth, selected }: Scene, units?: MapUnits): void {
    if (!this.active) return;
    this.svg?.showUnits(units);
    this.active.colour(choropleth);
    this.svg?.outline('selected', selected);
  }

  /**
   * Puts the keyboard's focus on a district, a province's name or a project; on a district of the province whose name is
   * out of sight, and on the map's own stop where the code or id is not known.
   */
  focusUnit(code: string): void {
    const first = this.scene.data.districtsOf(code)[0]?.code ?? code;
    (this.svg?.overlayElement(code) ?? this.svg?.tabStop(first))?.focus({ preventScroll: true });
  }

  /** @internal */
  comeCloser(point: { clientX: number; clientY: number }, factor: number): boolean {
    return this.view.comeCloser(point, factor);
  }

  /** @internal */
  bringIntoView(focused: Element): void {
    this.view.bringIntoView(focused);
  }

  /** @internal */
  readerMoved(camera: Camera): void {
    this.view.readerMoved(camera);
  }

  /** What draws the map; nothing yet until the drawing has been taken over. @internal */
  get active(): MapRenderer | undefined {
    return this.maplibre.renderer ?? this.svg;
  }

  /** What of the world the map shows, and its size in CSS pixels. */
  get viewport(): Viewport {
    return this.view.viewport;
  }

  private start(): void {
    this.leaving = new AbortController();
    this.taking = false;
    // Moved in the box that fits it into the stage, so that it looks the same until a later task makes it interactive.
    if (this.drawn) this.stage.append(this.drawn.closest('.fit') ?? this.drawn);
    this.stage.querySelector('.beneath')?.replaceChildren(...hatch('hatch-beneath').map(toNode));
    this.watch.observe(this.stage);
    const { signal } = this.leaving;
    for (const event of ['beforeprint', 'afterprint'])
      addEventListener(event, () => this.svg?.onPrint(event === 'beforeprint'), { signal });
    nextTask().then(() => {
      if (!signal.aborted) this.measure();
    });
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.stage;
    const { size } = this.view;
    const same = width === size.width && height === size.height;
    if (width === 0 || height === 0 || (same && this.active)) return;
    this.view.resize({ width, height });
    if (!this.active && !this.taking) this.maplibre.begin(this.takeOver(), this.leaving.signal);
  }

  /** Makes the page's own drawing interactive, or has one drawn first. */
  private async takeOver(): Promise<void> {
    const { signal } = this.leaving;
    this.taking = true;
    if (!this.drawn) {
      const { drawMap } = this.draw ?? (await loadDrawing());
      if (signal.aborted || this.svg) return;
      this.drawn = toNode(drawMap(this.scene, this.viewport)) as SVGSVGElement;
      this.stage.append(this.drawn);
    }
    const { drawn } = this;
    const names = await loadNames();
    if (signal.aborted) return;
    const svg = new SvgRenderer(drawn, this.scene, this.view.camera, this.view.size, names);
    svg.besides = this.besides;
    if (this.units) {
      svg.showUnits(this.units);
      svg.resize(this.view.size);
    }
    this.svg = svg;
    this.speech = new names.MapSpeech(this);
    new names.ReaderInput(this, signal);
    drawn.setAttribute('aria-describedby', DESCRIPTION);
    await nextTask();
    if (signal.aborted) return;
    this.send('map-ready', null);
    // Its names are those that came with the page until all have found their places.
    await svg.prepare();
    if (signal.aborted) return;
    svg.resize(this.view.size);
    this.grained ??= new names.Grained(this, this.getRootNode() as ShadowRoot);
    this.grained.draw();
    // The drawing shows this scene already, or soon enough: its words for screen readers are a task of their own.
    whenIdle(() => {
      if (signal.aborted) return;
      this.active?.update(this.scene);
      this.speech?.begin();
      this.requestUpdate();
    });
  }

  private readonly retry = (): void => {
    if (this.svg) {
      this.maplibre.begin(Promise.resolve(), this.leaving.signal);
      return;
    }
    this.leaving.abort();
    this.start();
  };

  /** Shows what `reveal` makes of the present view, never from farther away than all of the map is seen. */
  reveal(reveal: Reveal): void {
    this.view.reveal(reveal);
  }

  private readonly showAll = (): void => {
    if (this.province === null) this.view.home(true);
    else this.send('province-pick', { province: null });
  };

  /** @internal */
  send<Name extends keyof PanelEvents>(name: Name, detail: PanelEvents[Name]): void {
    sendFrom(this, name, detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-map': AtlasMap;
  }
}
