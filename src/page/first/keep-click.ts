import { atlas, svg } from './prerendered.ts';

/**
 * Keeps the reader's last click on a district or a button that cannot answer yet, and does it over when the atlas can be
 * used: on a slow line a map is there seconds before what answers. A link opens by itself.
 */
export function keepClick(): void {
  let again = () => {};
  const keep = (event: MouseEvent) => {
    const [target] = event.composedPath() as [Element];
    // What is in neither is the atlas' own already.
    if (target.closest('[data-unit],button') && (atlas.contains(target) || svg.contains(target)))
      again = () => target.dispatchEvent(new PointerEvent('click', event));
  };
  atlas.addEventListener('click', keep);
  atlas.addEventListener(
    'atlas-ready',
    () => {
      atlas.removeEventListener('click', keep);
      // Who listens hears first that the atlas is ready.
      queueMicrotask(again);
    },
    { once: true },
  );
}
