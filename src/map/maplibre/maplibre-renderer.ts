import {
  clearPrewarmedResources,
  type GeoJSONSource,
  Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
} from 'maplibre-gl';
import maplibreStyles from 'maplibre-gl/dist/maplibre-gl.css?inline';
import { mapStyle } from '../../drawing/map-style.ts';
import { readShapes } from '../../drawing/shapes.ts';
import { GESTURE_SOURCES } from '../../i18n/gesture-sources.ts';
import type { Choropleth } from '../../scale/choropleth.ts';
import {
  type Camera,
  fromCentreZoom,
  MAX_ZOOM,
  MIN_ZOOM,
  type Size,
  toCentre,
  toZoom,
} from '../../scene/camera.ts';
import type { Scene } from '../../scene/scene.ts';
import { lendSheets } from '../../sheets/lend.ts';
import { afterFrame } from '../idle.ts';
import type { MapRenderer } from '../renderer.ts';
import { Sliding } from '../sliding.ts';
import type { SvgRenderer } from '../svg-renderer.ts';
import { CanvasFills } from './canvas-fills.ts';
import { drawAfterPresses, graphicsDone, wholeFrame } from './maplibre-frames.ts';
import overCanvas from './over-canvas.css?inline';
import { workerAddress } from './worker-address.ts';

setWorkerUrl(workerAddress());

/** How many maps there are. The worker starts before the first of them and ends with the last. */
let alive = 0;
prewarm();
/** By then the worker has waited in vain: the map got no slot meanwhile (see webgl-slots.ts). */
const PREWARM_TIMEOUT_MS = 10_000;
const vain = setTimeout(clearPrewarmedResources, PREWARM_TIMEOUT_MS);

/** A map that has not drawn its first frame by then never will: its worker is blocked or died. */
const FIRST_FRAME_TIMEOUT_MS = 25_000;

export interface MapLibreOptions {
  /** An empty box as large as the map, in the stage. */
  container: HTMLElement;
  stage: HTMLElement;
  /** Stays above the canvas as the layer of names, pins and focus. */
  svg: SvgRenderer;
  /** One finger and the wheel scroll the page; two fingers, or the wheel with Ctrl, move the map. */
  cooperative: boolean;
  /** Ends the attempt. */
  signal: AbortSignal;
  /** What is to be drawn; asked again when the first frame is near, since the reader goes on meanwhile. */
  current(): { scene: Scene; camera: Camera; size: Size };
  /** The reader drags or zooms: the map shows this now. */
  onMove(camera: Camera): void;
  /** The drawing context was lost. */
  onLost(): void;
}

type Current = ReturnType<MapLibreOptions['current']>;
const same = (a: Current, b: Current): boolean =>
  a.scene.choropleth === b.scene.choropleth && a.camera === b.camera && a.size === b.size;

/**
 * The map's districts on MapLibre's canvas: the same classes as the SVG, as feature state in one batch. Bearing and
 * pitch stay 0, so that ground, lines, names and pins of the SVG above lie where they belong.
 */
export class MapLibreRenderer implements MapRenderer {
  readonly name = 'maplibre';
  private readonly map: MapLibreMap;
  private readonly fills: CanvasFills;
  private wanted: Choropleth;
  /** What the canvas fills. */
  private shapes: SvgRenderer['fills'];
  private removed = false;
  /** A move that begins now is none of the reader's. MapLibre names an event of theirs with most of their moves only. */
  private steering = false;
  private sliding?: Sliding;

  private constructor(private readonly options: MapLibreOptions) {
    const { container, svg, current, cooperative } = options;
    const { scene, camera } = current();
    const { messages: m } = scene;
    m.add(GESTURE_SOURCES);
    this.wanted = scene.choropleth;
    this.shapes = svg.fills;
    lendSheets(container.getRootNode() as ShadowRoot | Document, [maplibreStyles, overCanvas]);
    clearTimeout(vain);
    if (alive++ === 0) prewarm();
    this.map = new MapLibreMap({
      container,
      style: mapStyle(readShapes(this.shapes)),
      center: toCentre(camera),
      zoom: toZoom(camera),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      trackResize: false,
      cooperativeGestures: cooperative,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': m.t('gesture-ctrl'),
        'CooperativeGesturesHandler.MacHelpText': m.t('gesture-command'),
        'CooperativeGesturesHandler.MobileHelpText': m.t('gesture-touch'),
      },
    });
    this.fills = new CanvasFills(this.map);
    const { painter } = this.map;
    // MapLibre draws a sky over the whole canvas in every frame, transparent as it is: it costs more than all districts.
    painter.drawFunctions = { ...painter.drawFunctions, sky: () => {} };
    drawAfterPresses(this.map, options.stage, options.signal);
    this.map.touchZoomRotate.disableRotation();
    this.map.getCanvas().setAttribute('aria-hidden', 'true');
    this.map.getCanvas().tabIndex = -1;
  }

  /**
   * Resolves once the frame with the current colours has been drawn and lies under the SVG. Rejects where WebGL
   * or the worker fails, or nothing is drawn in time; then everything it took is freed.
   */
  static async create(options: MapLibreOptions): Promise<MapLibreRenderer> {
    const renderer = new MapLibreRenderer(options);
    try {
      await renderer.firstFrame();
    } catch (error) {
      renderer.remove();
      throw error;
    }
    return renderer;
  }

  private async firstFrame(): Promise<void> {
    const { map, options } = this;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const failed = new Promise<never>((_, reject) => {
      map.once('error', ({ error }) => reject(error));
      map.once('webglcontextlost', () => reject(new Error('the WebGL context was lost')));
      timer = setTimeout(
        () => reject(new Error(`no frame within ${FIRST_FRAME_TIMEOUT_MS / 1000} s`)),
        FIRST_FRAME_TIMEOUT_MS,
      );
      options.signal.addEventListener('abort', () => reject(new Error('the map was removed')), {
        once: true,
      });
    });
    const drawn = (async () => {
      await map.once('style.load');
      let shown = options.current();
      this.fill(shown.scene.choropleth);
      await wholeFrame(map);
      if (this.removed) return;
      this.takeOver();
      await graphicsDone(map);
      // The reader went on meanwhile: once more, with what is wanted now.
      while (!same(shown, options.current())) {
        shown = options.current();
        this.steer(() => map.resize());
        this.look(shown.camera);
        await this.reshape();
        this.fill(shown.scene.choropleth);
        await wholeFrame(map);
        await graphicsDone(map);
      }
    })();
    try {
      await Promise.race([drawn, failed]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Puts the drawing where it stays over the canvas, which is not to be seen yet. */
  private takeOver(): void {
    const { map, options } = this;
    const { svg } = options.svg;
    const root = svg.getRootNode() as ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    // Drags that begin on a name or a pin reach MapLibre only from inside its own container.
    map.getCanvasContainer().append(svg);
    if (focused && root.activeElement !== focused) focused.focus({ preventScroll: true });
    const { stage } = options;
    let byReader = false;
    map.on('movestart', () => {
      byReader = !this.steering;
      stage.dataset.moving = 'yes';
    });
    map.on('move', () => {
      const camera = this.camera();
      this.slide(camera);
      if (byReader) options.onMove(camera);
    });
    map.on('moveend', () => {
      this.settle();
      delete stage.dataset.moving;
    });
    map.on('webglcontextlost', () => options.onLost());
  }

  /** The drawing goes with the canvas; its names are placed anew when it rests, or has become another size. */
  private slide(camera: Camera): void {
    const { svg } = this.options;
    if (this.sliding?.holds(camera) === false) this.settle();
    this.sliding ??= new Sliding(svg.svg, svg.laid);
    this.sliding.follow(camera);
  }

  private settle(): void {
    this.sliding?.end();
    this.sliding = undefined;
    this.options.svg.look(this.camera());
  }

  update(scene: Scene): void {
    this.colour(scene.choropleth);
    this.options.svg.update(scene);
  }

  /** The drawing shows other units and colours at once, since it is quicker; the canvas takes them over behind it. */
  colour(choropleth: Choropleth): void {
    const { svg } = this.options;
    svg.colour(choropleth);
    this.wanted = choropleth;
    if (svg.fills !== this.shapes || this.fills.changes(this.shapes.keys(), choropleth).length > 0)
      this.catchUp();
  }

  /** The canvas fills what the drawing shows as units; undefined where it does so already. */
  private reshape(): Promise<void> | undefined {
    const { fills } = this.options.svg;
    if (fills === this.shapes) return undefined;
    this.shapes = fills;
    return this.map.getSource<GeoJSONSource>('districts')?.setData(readShapes(fills));
  }

  /** Until the canvas shows what the drawing does, the drawing stays in sight. */
  private async catchUp(): Promise<void> {
    const { stage } = this.options;
    if (stage.dataset.ahead === 'yes') return;
    stage.dataset.ahead = 'yes';
    await afterFrame();
    while (!this.removed) {
      const shaped = this.reshape();
      if (!this.fill(this.wanted) && !shaped) break;
      await shaped;
      await wholeFrame(this.map);
      await graphicsDone(this.map);
    }
    if (!this.removed) stage.dataset.ahead = 'no';
  }

  private fill(choropleth: Choropleth): boolean {
    return this.fills.fill(this.shapes.keys(), choropleth);
  }

  look(camera: Camera, glide = false): void {
    const target = { center: toCentre(camera), zoom: toZoom(camera) };
    this.steer(() => {
      // A zoom by the wheel would go on from where the map is sent.
      this.map.stop();
      if (glide) this.map.easeTo({ ...target, duration: 450 });
      else this.map.jumpTo(target);
    });
  }

  resize(size: Size): void {
    this.options.svg.resize(size);
    this.steer(() => this.map.resize());
  }

  private steer(move: () => void): void {
    this.steering = true;
    move();
    this.steering = false;
  }

  remove(): void {
    const { container, stage, svg } = this.options;
    const { activeElement } = container.getRootNode() as ShadowRoot;
    if (container.contains(svg.svg)) container.after(svg.svg);
    delete stage.dataset.ahead;
    delete stage.dataset.moving;
    this.sliding?.end();
    this.removed = true;
    this.map.remove();
    if (--alive === 0) clearPrewarmedResources();
    (activeElement as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  private camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return fromCentreZoom([lng, lat], this.map.getZoom());
  }
}
