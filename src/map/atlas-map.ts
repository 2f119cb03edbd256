import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Choropleth } from '../scale/choropleth.ts';
import type { Theme } from '../scale/palettes.ts';
import { type Bounds, type Camera, fitBounds, type Size, unite, zoomBy } from '../view/camera.ts';
import { type Direction, nextInDirection } from '../view/direction.ts';
import type { Scene } from '../view/scene.ts';
import { districtTitle, hatch } from '../view/svg.ts';
import { mayUseMapLibre, whenIdle, whenWanted } from './handover.ts';
import { loadDrawing, loadMapLibre } from './late-modules.ts';
import type { MapRenderer, RendererName } from './renderer.ts';
import { SvgRenderer } from './svg-renderer.ts';

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The map: SVG from the first moment, MapLibre as soon as it can. Renders into its parent's tree, so that the
 * atlas' one style sheet and its parts reach it.
 *
 * @event pick-unit - `{unit}`: a district was clicked or entered.
 * @event pick-province - `{province}`: a province's name was clicked or entered; `null`: all of them.
 * @event pick-work - `{project}`: a pin or line was clicked or entered.
 * @event map-ready - the SVG can be used.
 * @event renderer-change - `{renderer}`: `svg` or `maplibre` draws from now on.
 */
@customElement('atlas-map')
export class AtlasMap extends LitElement {
  /** Everything that is drawn. */
  @property({ attribute: false }) scene!: Scene;
  /** Colours of the ground. */
  @property() theme: Theme = 'light';
  /** Code of the province the map is fitted to; `null` for all. */
  @property({ attribute: false }) province: string | null = null;
  /** The map that came with the page; taken over as it is. Without one the map draws itself. */
  @property({ attribute: false }) drawn: SVGSVGElement | null = null;

  /** `yes` or `no` where the page knows already whether there is WebGL. */
  @property({ attribute: false }) webgl: string | undefined;

  /** The map lies within a page that scrolls: one finger and the wheel are that page's. */
  @property({ attribute: false }) cooperative = true;

  @state() private renderer: RendererName = 'svg';
  /** MapLibre was wanted and could not be had. */
  @state() private failed = false;
  @query('.stage') private stage!: HTMLElement;
  @query('.canvas') private canvas!: HTMLElement;
  @query('.tip') private tip!: HTMLElement;

  private svg?: SvgRenderer;
  private active?: MapRenderer;
  private size: Size = { width: 0, height: 0 };
  private camera!: Camera;
  /** True from the reader's own drag or zoom until the map is fitted again. */
  private moved = false;
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
    this.active?.remove();
    this.svg?.remove();
    this.active = undefined;
    this.drawn = this.svg?.svg ?? null;
    this.svg = undefined;
    this.renderer = 'svg';
  }

  protected override firstUpdated(): void {
    this.start();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.active) return;
    if (changed.has('scene') || changed.has('theme')) this.active.update(this.scene, this.theme);
    if (changed.has('province')) this.home(true);
  }

  protected override render() {
    const { messages: m } = this.scene;
    return html`
      <div
        class="stage"
        part="map"
        data-renderer=${this.renderer}
        @click=${this.onClick}
        @keydown=${this.onKey}
        @pointermove=${this.onPointer}
        @pointerleave=${() => this.showTip(null)}
        @focusin=${this.onFocus}
      >
        <svg class="beneath" aria-hidden="true"></svg>
        <div class="canvas"></div>
        <div class="tip" aria-hidden="true" hidden></div>
      </div>
      <div class="map-controls" role="group" aria-label=${m.t('map-controls')}>
        <button type="button" aria-label=${m.t('map-zoom-in')} title=${m.t('map-zoom-in')} @click=${() => this.zoom(2)}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="M-6 0H6M0-6V6" /></svg>
        </button>
        <button type="button" aria-label=${m.t('map-zoom-out')} title=${m.t('map-zoom-out')} @click=${() => this.zoom(0.5)}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="M-6 0H6" /></svg>
        </button>
        <button type="button" aria-label=${m.t('map-all')} title=${m.t('map-all')} @click=${this.showAll}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <path d="M-6-2V-6H-2M2-6H6V-2M6 2V6H2M-2 6H-6V2" />
          </svg>
        </button>
      </div>
      <div class="map-note" role="status" ?hidden=${!this.failed}>
        ${
          this.failed
            ? html`${m.t('map-failed')} <button type="button" class="link" @click=${this.startMapLibre}>${m.t('map-retry')}</button>`
            : null
        }
      </div>
    `;
  }

  /** Fills the districts at once; the scene with names and words follows. */
  colour(choropleth: Choropleth): void {
    this.active?.colour(choropleth);
  }

  /** Puts the keyboard's focus on a district; on the map's own stop where the code is none. */
  focusUnit(code: string): void {
    this.svg?.tabStop(code)?.focus({ preventScroll: true });
  }

  private start(): void {
    this.leaving = new AbortController();
    this.taking = false;
    (this.stage.querySelector('.beneath') as SVGElement).innerHTML = hatch('hatch-beneath');
    this.watch.observe(this.stage);
    this.measure();
  }

  private measure(): void {
    const { clientWidth: width, clientHeight: height } = this.stage;
    const same = width === this.size.width && height === this.size.height;
    if (width === 0 || height === 0 || (same && this.active)) return;
    this.size = { width, height };
    if (!this.active) {
      this.camera = this.homeCamera();
      if (!this.taking) this.takeOver();
      return;
    }
    this.active.resize(this.size);
    if (!this.moved) this.home();
  }

  /** Brings the page's own drawing to life, or has one drawn first. */
  private async takeOver(): Promise<void> {
    const { signal } = this.leaving;
    this.taking = true;
    if (!this.drawn) {
      const { drawMap } = await loadDrawing();
      if (signal.aborted || this.svg) return;
      const box = document.createElement('div');
      box.innerHTML = drawMap(this.scene, { camera: this.camera, size: this.size });
      this.drawn = box.firstElementChild as SVGSVGElement;
    }
    // Moved in the box that fits it into the stage, so that it looks the same until the next task brings it to life.
    const box = this.drawn.closest('.fit') ?? this.drawn;
    this.stage.append(box);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    this.stage.append(this.drawn);
    if (box !== this.drawn) box.remove();
    this.svg = new SvgRenderer(this.drawn, this.scene, this.camera, this.size);
    this.active = this.svg;
    this.send('map-ready', {});
    const wanted = whenWanted(this.stage, signal);
    // The drawing shows this scene already, or soon enough: its words for screen readers are a task of their own.
    whenIdle(() => signal.aborted || this.active?.update(this.scene, this.theme));
    await wanted;
    if (!mayUseMapLibre(this.webgl)) return;
    await this.startMapLibre();
  }

  private readonly startMapLibre = async (): Promise<void> => {
    const { svg } = this;
    if (!svg) return;
    const { signal } = this.leaving;
    this.failed = false;
    try {
      const { MapLibreRenderer } = await loadMapLibre();
      if (signal.aborted) return;
      const map = await MapLibreRenderer.create({
        container: this.canvas,
        svg,
        cooperative: this.cooperative,
        signal,
        current: () => ({ scene: this.scene, theme: this.theme, camera: this.camera, size: this.size }),
        onMove: (moved) => {
          this.moved = true;
          this.camera = moved;
        },
        onLost: () => this.fallBack(),
      });
      if (signal.aborted) {
        map.remove();
        return;
      }
      this.active = map;
      this.announceRenderer('maplibre');
    } catch (error) {
      if (signal.aborted) return;
      console.warn('cuulong-atlas: MapLibre could not start, so the drawn map stays.', error);
      this.failed = true;
    }
  };

  private fallBack(): void {
    if (!this.svg || this.active === this.svg) return;
    this.active?.remove();
    this.active = this.svg;
    this.svg.look(this.camera);
    this.failed = true;
    this.announceRenderer('svg');
  }

  private announceRenderer(renderer: RendererName): void {
    this.renderer = renderer;
    this.send('renderer-change', { renderer });
  }

  private homeCamera(): Camera {
    const { places, provinces } = this.scene.data;
    const codes = this.province ? [this.province] : provinces.map(({ code }) => code);
    const bounds = codes.flatMap((code): Bounds[] => (places[code] ? [places[code].bounds] : []));
    const padding = Math.min(28, this.size.width * 0.05);
    return fitBounds(unite(bounds), this.size, padding);
  }

  private home(glide = false): void {
    this.moved = false;
    this.camera = this.homeCamera();
    this.active?.look(this.camera, glide && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  private zoom(factor: number): void {
    const closer = zoomBy(this.camera, factor);
    const home = this.homeCamera();
    if (closer.scale <= home.scale * 0.9 && !this.province) {
      this.home(true);
      return;
    }
    this.moved = true;
    this.camera = closer;
    this.active?.look(closer, !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  private readonly showAll = (): void => {
    if (this.province === null) this.home(true);
    else this.send('pick-province', { province: null });
  };

  private hooks(event: Event): { unit?: string; project?: string } {
    const hit = (event.target as Element).closest<SVGElement>('[data-project],[data-unit]');
    return hit && this.stage.contains(hit) ? (hit.dataset as { unit?: string; project?: string }) : {};
  }

  private pick({ unit, project }: { unit?: string; project?: string }): void {
    if (project) this.send('pick-work', { project });
    else if (unit && this.scene.data.unit(unit)?.level === 'province')
      this.send('pick-province', { province: unit });
    else if (unit) this.send('pick-unit', { unit });
  }

  private onClick(event: MouseEvent): void {
    this.pick(this.hooks(event));
  }

  private onKey(event: KeyboardEvent): void {
    const { unit } = this.hooks(event);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.pick(this.hooks(event));
      return;
    }
    const direction = ARROWS[event.key];
    const { data } = this.scene;
    if (!direction || !unit || data.unit(unit)?.level !== 'district') return;
    event.preventDefault();
    const codes = data.districts.map(({ code }) => code);
    const next = nextInDirection(data.places, codes, unit, direction);
    if (next) this.svg?.tabStop(next)?.focus();
  }

  private onFocus(event: FocusEvent): void {
    const { unit } = this.hooks(event);
    this.svg?.hover(unit && this.scene.data.unit(unit)?.level === 'district' ? unit : null);
  }

  private onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.showTip(event);
  }

  private showTip(event: PointerEvent | null): void {
    const { unit, project } = event ? this.hooks(event) : {};
    const work = project && this.scene.data.project(project);
    const district = unit && this.scene.data.unit(unit)?.level === 'district' ? unit : null;
    this.svg?.hover(district);
    const text = work
      ? this.scene.messages.pick(work, 'name')
      : district
        ? districtTitle(this.scene, district)
        : '';
    this.tip.hidden = text === '';
    if (!event || text === '') return;
    this.tip.textContent = text;
    const box = this.stage.getBoundingClientRect();
    const x = Math.min(event.clientX - box.left + 14, box.width - this.tip.offsetWidth - 6);
    const y = event.clientY - box.top + 16;
    const above = y + this.tip.offsetHeight > box.height ? y - this.tip.offsetHeight - 26 : y;
    this.tip.style.transform = `translate(${Math.max(6, x)}px, ${above}px)`;
  }

  private send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-map': AtlasMap;
  }
}
