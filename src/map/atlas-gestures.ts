import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { GESTURE_SOURCES } from '../i18n/gesture-sources.ts';
import { type Camera, MAX_ZOOM, MIN_ZOOM, type Size, toScale } from '../scene/camera.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { Sliding } from './sliding.ts';
import type { SvgRenderer } from './svg-renderer.ts';

/** The map, as far as gestures are concerned. */
interface MovableMap {
  readonly scene: Scene;
  readonly stage: HTMLElement;
  readonly svg?: SvgRenderer;
  /** One finger and the wheel scroll the page; two fingers, or the wheel with Ctrl, move the map. */
  readonly cooperative: boolean;
  readonly viewport: Viewport;
  /** Takes note of where the reader has moved the map to. */
  readerMoved(camera: Camera): void;
}

type Gesture = D3ZoomEvent<HTMLElement, unknown> & { sourceEvent: MouseEvent | TouchEvent };

/** A mouse that moves no farther while it is pressed clicks. CSS pixels, MapLibre's. */
const CLICK_TOLERANCE_PX = 3;
/** Of the wheel: a whole notch, in CSS pixels; what is finer comes from a touchpad. */
const WHEEL_NOTCH_PX = 40;
const MAC = navigator.userAgent.includes('Mac');

/** CSS pixels on the world, whose width is 1, as d3-zoom moves it. */
const toTransform = ({ camera: { x, y, scale }, size }: Viewport): ZoomTransform =>
  zoomIdentity.translate(size.width / 2 - x * scale, size.height / 2 - y * scale).scale(scale);

function toCamera(transform: ZoomTransform, { width, height }: Size): Camera {
  const [x, y] = transform.invert([width / 2, height / 2]);
  return { x, y, scale: transform.k };
}

/** By how many zooms a turn of the wheel comes closer: as with MapLibre, fewer and fewer the farther it turns. */
function wheelDelta({ deltaY, deltaMode, shiftKey }: WheelEvent): number {
  const turned =
    (deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * WHEEL_NOTCH_PX : deltaY) / (shiftKey ? 4 : 1);
  const rate = Math.abs(turned) < WHEEL_NOTCH_PX ? 1 / 100 : 1 / 450;
  return -Math.sign(turned) * Math.log2(2 / (1 + Math.exp(-Math.abs(turned) * rate)));
}

/** MapLibre's words are shown in the same way: over the map, then fading. */
const HINT_STYLE = `position:absolute;inset:0;z-index:5;display:flex;align-items:center;justify-content:center;padding:1rem;
background:rgb(0 0 0 / 0.4);color:white;font-size:var(--text-2xl);line-height:1.2;text-align:center;opacity:0;pointer-events:none`;

/**
 * Lets the reader move the drawing where no canvas does, as long as it stands in the map's stage: drag, wheel, pinch,
 * double click and double tap, by MapLibre's rules and within its limits. Shows what a gesture that is the page's
 * would have to be. Without glides: d3's transitions are left out of the build.
 */
class AtlasGestures extends HTMLElement {
  map!: MovableMap;

  private readonly zoom = zoom<HTMLElement, unknown>()
    .scaleExtent([toScale(MIN_ZOOM), toScale(MAX_ZOOM)])
    .clickDistance(CLICK_TOLERANCE_PX)
    .duration(0)
    .wheelDelta(wheelDelta)
    .filter((event) => this.begins(event))
    .on('start', (event: Gesture) => this.started(event))
    .on('zoom', (event: Gesture) => this.moved(event))
    .on('end', () => this.following || this.settle());
  private over = new AbortController();
  /** What d3-zoom takes the map to show. */
  private known?: Viewport;
  private following = false;
  /** Where the mouse was pressed, until it has gone too far for a click. */
  private pressed?: MouseEvent;
  private sliding?: Sliding;
  private frame = 0;
  private fading?: Animation;

  connectedCallback(): void {
    const { stage, cooperative } = this.map;
    this.style.cssText = HINT_STYLE;
    this.setAttribute('aria-hidden', 'true');
    select(stage).call(this.zoom);
    stage.style.touchAction = cooperative ? 'pan-x pan-y' : 'none';
    stage.style.cursor = 'grab';
    this.over = new AbortController();
    const { signal } = this.over;
    // Behind d3-zoom, which keeps to itself what it moves the map by.
    stage.addEventListener('wheel', this.wheelLeft, { signal, passive: false });
    stage.addEventListener('touchmove', this.touchLeft, { signal, passive: true });
  }

  disconnectedCallback(): void {
    const { stage } = this.map;
    this.over.abort();
    this.settle();
    select(stage).on('.zoom', null);
    // d3-zoom's mark of a gesture that this has cut short.
    Reflect.deleteProperty(stage, '__zooming');
    stage.style.touchAction = '';
    stage.style.cursor = '';
  }

  /** Asked by d3-zoom before anything else. */
  private begins(event: MouseEvent | TouchEvent): boolean {
    if (!this.map.svg || !this.isMeant(event)) return false;
    this.follow();
    return true;
  }

  /** Whether a gesture is meant for the map and not for the page around. */
  private isMeant(event: MouseEvent | TouchEvent): boolean {
    const { cooperative, stage } = this.map;
    if ('touches' in event) {
      // The last touch of a double tap has ended.
      const least = event.type === 'touchend' ? 0 : cooperative ? 2 : 1;
      const touches = Array.from(event.touches);
      return touches.length >= least && touches.every(({ target }) => stage.contains(target as Node));
    }
    if (event.type === 'wheel') return !cooperative || event.ctrlKey || (MAC && event.metaKey);
    return event.button === 0 && !event.ctrlKey;
  }

  /** d3-zoom goes on from what the map shows, amid a gesture too. */
  private follow(): void {
    this.known = this.map.viewport;
    this.following = true;
    select(this.map.stage).call(this.zoom.transform, toTransform(this.known));
    this.following = false;
  }

  private started({ sourceEvent }: Gesture): void {
    if (!this.following)
      this.pressed = sourceEvent.type === 'mousedown' ? (sourceEvent as MouseEvent) : undefined;
  }

  private moved({ sourceEvent, transform }: Gesture): void {
    const { map, known } = this;
    if (this.following || !this.isConnected || !map.svg || !known) return;
    const { camera, size } = map.viewport;
    if (camera !== known.camera || size !== known.size) {
      this.settle();
      this.follow();
      return;
    }
    // Of two fingers one has gone: what is left is no gesture of the map.
    if ('touches' in sourceEvent && sourceEvent.type === 'touchmove' && !this.isMeant(sourceEvent)) {
      this.follow();
      return;
    }
    if (this.pressed && 'clientX' in sourceEvent) {
      const { clientX, clientY } = this.pressed;
      if (Math.hypot(sourceEvent.clientX - clientX, sourceEvent.clientY - clientY) <= CLICK_TOLERANCE_PX)
        return;
      this.pressed = undefined;
    }
    this.sliding ??= new Sliding(map.svg.svg, known);
    this.known = { camera: toCamera(transform, size), size };
    map.readerMoved(this.known.camera);
    this.frame ||= requestAnimationFrame(this.slide);
  }

  private readonly slide = (): void => {
    this.frame = 0;
    const { svg, viewport } = this.map;
    if (!this.sliding || !svg) return;
    if (!this.sliding.holds(viewport.camera)) {
      this.settle();
      this.sliding = new Sliding(svg.svg, svg.laid);
    }
    this.sliding.follow(viewport.camera);
  };

  /** Names are laid out anew for what the map shows now. */
  private settle(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (!this.sliding) return;
    this.sliding.end();
    this.sliding = undefined;
    this.map.svg?.look(this.map.viewport.camera);
  }

  /** The page's own, or the map's where it cannot go any farther. */
  private readonly wheelLeft = (event: WheelEvent): void => {
    if (this.isMeant(event)) event.preventDefault();
    else this.hint(MAC ? 'gesture-command' : 'gesture-ctrl');
  };

  private readonly touchLeft = (event: TouchEvent): void => {
    if (this.map.cooperative && event.touches.length === 1) this.hint('gesture-touch');
  };

  private hint(id: 'gesture-ctrl' | 'gesture-command' | 'gesture-touch'): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { messages } = this.map.scene;
    messages.add(GESTURE_SOURCES);
    this.textContent = messages.t(id);
    this.fading?.cancel();
    this.fading = this.animate({ opacity: calm ? [1, 1] : [1, 1, 0] }, 2000);
  }
}

if (!customElements.get('atlas-gestures')) customElements.define('atlas-gestures', AtlasGestures);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-gestures': AtlasGestures;
  }
}
