import type { Choropleth } from '../scale/choropleth.ts';
import type { Camera, Size } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';

export type RendererName = 'svg' | 'maplibre';

/**
 * What draws the map. Both renderers get the same scene and the same camera; `<atlas-map>` owns which of them
 * is in use and turns clicks and keys into events.
 */
export interface MapRenderer {
  readonly name: RendererName;
  /** Fills the districts, and nothing else: what a reader sees first of another layer or year. */
  colour(choropleth: Choropleth): void;
  /** Draws another layer, year, language, selection or theme. */
  update(scene: Scene): void;
  /** Shows another part of the map, gliding there where the renderer can and the reader allows it. */
  look(camera: Camera, glide?: boolean): void;
  resize(size: Size): void;
  /** Frees everything it took: nodes, listeners, workers, the WebGL context. */
  remove(): void;
}
