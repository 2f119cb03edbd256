import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterFrame } from '../idle.ts';

/** Resolves right after a frame with all tiles, which is mostly one before MapLibre says that it is idle. */
export async function wholeFrame(map: MapLibreMap): Promise<void> {
  let look = () => {};
  const whole = new Promise<void>((resolve) => {
    look = () => map.isStyleLoaded() && map.areTilesLoaded() && resolve();
    map.on('render', look);
  });
  await Promise.race([whole, map.once('idle')]);
  map.off('render', look);
}

/** Resolves when the graphics processor is done: a canvas that comes into sight before would have the page wait for it. */
export async function graphicsDone(map: MapLibreMap): Promise<void> {
  const gl = map.getCanvas().getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED && !gl.isContextLost())
    await new Promise((resolve) => setTimeout(resolve, 4));
  gl.deleteSync(fence);
}

/**
 * MapLibre draws a frame whenever a button or finger goes down or up, though nothing moves by that. The frame that answers
 * a click would wait for it, so that it comes after that one. No setting does it: its handlers' own request is replaced.
 */
export function drawAfterPresses(map: MapLibreMap, stage: HTMLElement, signal: AbortSignal): void {
  const handlers = map._handlers;
  const request = handlers._triggerRenderFrame.bind(handlers);
  let pressing = false;
  handlers._triggerRenderFrame = () => {
    if (pressing && !map.isMoving()) afterFrame().then(() => signal.aborted || request());
    else request();
  };
  const press = () => {
    pressing = true;
    setTimeout(() => {
      pressing = false;
    });
  };
  for (const type of ['mousedown', 'mouseup', 'touchstart', 'touchend'])
    stage.addEventListener(type, press, { capture: true, passive: true, signal });
}
