import { type Camera, type Size, zoomBy } from '../scene/camera.ts';
import type { Reveal } from '../scene/reveal.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { homeCamera } from './home-camera.ts';
import type { MapRenderer } from './renderer.ts';

/** The map, as far as its view is concerned. */
interface ViewedMap {
  readonly scene: Scene;
  readonly province: string | null;
  readonly stage: HTMLElement;
  /** What draws it now. */
  readonly active?: MapRenderer;
}

/** Which part of the world the map shows: fitted to its province, until the reader drags or zooms. */
export class MapView {
  camera!: Camera;
  /** CSS pixels; 0 until the map has its box. */
  size: Size = { width: 0, height: 0 };
  /** True from the reader's own drag or zoom until the map is fitted again. */
  private moved = false;

  constructor(private readonly map: ViewedMap) {}

  get viewport(): Viewport {
    return { camera: this.camera, size: this.size };
  }

  /** The view that the map is fitted to. */
  get fitted(): Camera {
    return homeCamera(this.map.scene.data, this.map.province, this.size);
  }

  /** The map has another size: what is fitted stays fitted. */
  resize(size: Size): void {
    this.size = size;
    const { active } = this.map;
    if (!active) {
      this.camera = this.fitted;
      return;
    }
    active.resize(size);
    if (!this.moved) this.home();
  }

  /** The reader has moved the map. */
  readerMoved(camera: Camera): void {
    this.moved = true;
    this.camera = camera;
  }

  /** Moves the map so that what has the focus can be seen. */
  bringIntoView(focused: Element): void {
    const { width, height } = this.size;
    const [box, stage] = [focused.getBoundingClientRect(), this.map.stage.getBoundingClientRect()];
    const x = box.x + box.width / 2 - stage.x - width / 2;
    const y = box.y + box.height / 2 - stage.y - height / 2;
    if (Math.abs(x) < width / 2 && Math.abs(y) < height / 2) return;
    const { scale } = this.camera;
    this.readerMoved({ x: this.camera.x + x / scale, y: this.camera.y + y / scale, scale });
    this.map.active?.look(this.camera);
  }

  home(glide = false): void {
    this.moved = false;
    this.go(this.fitted, glide);
  }

  zoom(factor: number): void {
    const closer = zoomBy(this.camera, factor);
    if (closer.scale <= this.fitted.scale * 0.9 && !this.map.province) {
      this.home(true);
      return;
    }
    this.moved = true;
    this.go(closer, true);
  }

  /** Comes `factor` times as close to a point of the window; false where the map is as close as it gets. */
  comeCloser({ clientX, clientY }: { clientX: number; clientY: number }, factor: number): boolean {
    const { camera, size } = this;
    const { left, top } = this.map.stage.getBoundingClientRect();
    const x = camera.x + (clientX - left - size.width / 2) / camera.scale;
    const y = camera.y + (clientY - top - size.height / 2) / camera.scale;
    const near = zoomBy({ ...camera, x, y }, factor);
    if (near.scale <= camera.scale) return false;
    this.moved = true;
    this.go(near, true);
    return true;
  }

  /** Shows what `reveal` makes of the present view, never from farther away than all of the map is seen. */
  reveal(reveal: Reveal): void {
    const near = reveal(this.camera, this.size);
    const home = this.fitted;
    if (!near) return;
    this.moved = near.scale > home.scale;
    this.go(this.moved ? near : home, true);
  }

  private go(camera: Camera, glide: boolean): void {
    this.camera = camera;
    this.map.active?.look(camera, glide && !matchMedia('(prefers-reduced-motion: reduce)').matches);
  }
}
