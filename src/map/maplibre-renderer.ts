import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import maplibreStyles from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type Theme, TOKENS } from '../scale/palettes.ts';
import { type Camera, fromCentreZoom, MAX_ZOOM, type Size, toCentre, toZoom } from '../view/camera.ts';
import { codeOf } from '../view/geometry.ts';
import { mapLayers, mapStyle } from '../view/map-style.ts';
import type { Scene } from '../view/svg.ts';
import type { MapRenderer } from './renderer.ts';
import type { SvgRenderer } from './svg-renderer.ts';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

/** How far out the map may go: the delta still fills most of it. */
const MIN_ZOOM = 5;

export interface MapLibreOptions {
  /** An empty box as large as the map. */
  container: HTMLElement;
  /** Stays above the canvas as the layer of names, pins and focus. */
  svg: SvgRenderer;
  scene: Scene;
  theme: Theme;
  camera: Camera;
  /** The reader dragged or zoomed. */
  onMove(camera: Camera): void;
  /** The drawing context was lost. */
  onLost(): void;
}

/**
 * The map's ground on MapLibre's canvas: the same classes as the SVG, as feature state in one batch. Bearing and
 * pitch stay 0, so that names and pins of the SVG above lie where they belong.
 */
export class MapLibreRenderer implements MapRenderer {
  readonly name = 'maplibre';
  private readonly map: MapLibreMap;
  private readonly style = document.createElement('style');
  private theme: Theme;

  private constructor(private readonly options: MapLibreOptions) {
    const { container, svg, scene, theme, camera } = options;
    this.theme = theme;
    this.style.textContent = maplibreStyles;
    container.before(this.style);
    this.map = new MapLibreMap({
      container,
      style: mapStyle(scene.geometry, TOKENS[theme]),
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
      canvasContextAttributes: { antialias: true },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.on('move', () => svg.look(this.camera()));
    this.map.on('moveend', (event) => {
      if ('originalEvent' in event && event.originalEvent) options.onMove(this.camera());
    });
    this.map.on('webglcontextlost', () => options.onLost());
  }

  /** Resolves once the first frame with the scene's colours has been drawn. Rejects where WebGL fails. */
  static async create(options: MapLibreOptions): Promise<MapLibreRenderer> {
    const renderer = new MapLibreRenderer(options);
    const { map } = renderer;
    await new Promise<void>((resolve, reject) => {
      map.once('load', () => {
        renderer.update(options.scene, options.theme);
        map.once('idle', () => resolve());
      });
      map.once('error', ({ error }) => reject(error));
    }).catch((error) => {
      renderer.remove();
      throw error;
    });
    const canvases = map.getCanvasContainer();
    const root = options.svg.svg.getRootNode() as ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    // Drags that begin on a name or a pin reach MapLibre only from inside its own container.
    canvases.append(options.svg.svg);
    if (focused && root.activeElement !== focused) focused.focus({ preventScroll: true });
    map.getCanvas().setAttribute('aria-hidden', 'true');
    map.getCanvas().tabIndex = -1;
    return renderer;
  }

  update(scene: Scene, theme: Theme): void {
    if (theme !== this.theme) {
      this.theme = theme;
      for (const layer of mapLayers(TOKENS[theme])) {
        const colour = layer.type === 'line' ? 'line-color' : 'fill-color';
        if (layer.id === 'districts' || !layer.paint) continue;
        this.map.setPaintProperty(layer.id, colour, (layer.paint as Record<string, string>)[colour]);
      }
    }
    const fills = new Map(scene.choropleth.classes.map(({ id, fill }) => [id, fill]));
    for (const district of scene.geometry.districts.features) {
      const classId = scene.choropleth.byUnit.get(codeOf(district))?.classId;
      const fill = (classId && fills.get(classId)) ?? null;
      this.map.setFeatureState({ source: 'districts', id: Number(district.id) }, { fill });
    }
    this.options.svg.update(scene);
  }

  look(camera: Camera, glide = false): void {
    const target = { center: toCentre(camera), zoom: toZoom(camera) };
    if (glide) this.map.easeTo({ ...target, duration: 450 });
    else this.map.jumpTo(target);
  }

  resize(size: Size): void {
    this.options.svg.resize(size);
    this.map.resize();
  }

  remove(): void {
    const stage = this.options.container.parentElement;
    if (this.map.getCanvasContainer().contains(this.options.svg.svg)) stage?.append(this.options.svg.svg);
    this.map.remove();
    this.style.remove();
  }

  private camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return fromCentreZoom([lng, lat], this.map.getZoom());
  }
}
