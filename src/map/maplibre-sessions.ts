import type { ReactiveControllerHost } from 'lit';
import type { Camera } from '../scene/camera.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { loadGestures, loadMapLibre } from './lazy.ts';
import { mayUseMapLibre } from './may-use-maplibre.ts';
import type { MapRenderer, RendererName } from './renderer.ts';
import { runInWebGlSlot } from './run-in-webgl-slot.ts';
import type { SvgRenderer } from './svg-renderer.ts';

/** The map, as far as MapLibre draws in it. */
interface CanvasMap extends ReactiveControllerHost {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly stage: HTMLElement;
  readonly canvas: HTMLElement;
  readonly cooperative: boolean;
  readonly webgl: string | undefined;
  readonly svg?: SvgRenderer;
  readerMoved(camera: Camera): void;
  send(name: 'renderer-change', detail: { renderer: RendererName }): void;
}

/** Has MapLibre draw a map whenever it is wanted and has a WebGL slot, until it fails. */
export class MapLibreSessions {
  /** Draws the districts in place of the SVG, during a session. */
  renderer?: MapRenderer;
  /** There is no map, or MapLibre was wanted and could not be had. */
  failed = false;
  /** MapLibre does not come, or not soon: meanwhile gestures move the drawing itself. */
  absent = false;

  constructor(private readonly map: CanvasMap) {}

  /** Has sessions once the drawing is `alive`, until `leaving` is aborted. Without a drawing nothing comes after it. */
  async begin(alive: Promise<void>, leaving: AbortSignal): Promise<void> {
    const { map } = this;
    this.fail(false);
    await runInWebGlSlot(
      map.stage,
      alive.catch((error) => {
        console.warn('cuulong-atlas: no map', error);
        this.fail(true);
        return new Promise(() => {});
      }),
      leaving,
      (session) => this.draw(session),
      () => {
        this.absent = true;
        map.requestUpdate();
        // Without them the map moves by its buttons and keys.
        loadGestures().catch(() => {});
      },
    );
  }

  /** The map is taken off the page: what draws goes, and nobody is told. */
  leave(): void {
    this.renderer?.remove();
    this.renderer = undefined;
    this.map.requestUpdate();
  }

  private fail(failed: boolean): void {
    if (failed === this.failed) return;
    this.failed = failed;
    this.map.requestUpdate();
  }

  /** One session. False when there is no use in another: MapLibre may not or cannot run, or broke down. */
  private async draw(session: AbortSignal): Promise<boolean> {
    const { map } = this;
    const { svg } = map;
    if (!svg || !mayUseMapLibre(map.webgl)) return false;
    try {
      const { MapLibreRenderer } = await loadMapLibre();
      if (session.aborted) return true;
      await new Promise<void>((over, broken) => {
        const made = MapLibreRenderer.create({
          container: map.canvas,
          stage: map.stage,
          svg,
          cooperative: map.cooperative,
          signal: session,
          current: () => ({ scene: map.scene, ...map.viewport }),
          onMove: (camera) => map.readerMoved(camera),
          onLost: () => broken(new Error('the WebGL context was lost')),
        });
        made.then((renderer) => {
          if (session.aborted) {
            renderer.remove();
            over();
            return;
          }
          this.renderer = renderer;
          map.requestUpdate();
          this.announce();
          session.addEventListener('abort', () => over(), { once: true });
        }, broken);
      });
      this.backToSvg();
      return true;
    } catch (error) {
      this.backToSvg();
      if (session.aborted) return true;
      console.warn('cuulong-atlas: MapLibre could not draw; the drawn map stays.', error);
      // In a sandboxed frame there is nothing to try again, and the words would lie over an article's map.
      this.fail(origin !== 'null');
      return false;
    }
  }

  /** The drawing is whole again, and shows what the canvas showed. */
  private backToSvg(): void {
    const { map } = this;
    if (!this.renderer) return;
    this.leave();
    map.svg?.look(map.viewport.camera);
    this.announce();
  }

  private announce(): void {
    this.map.send('renderer-change', { renderer: this.renderer ? 'maplibre' : 'svg' });
  }
}
