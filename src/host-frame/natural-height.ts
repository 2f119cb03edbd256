import type { CuulongAtlas } from '../element/cuulong-atlas.ts';

/**
 * The lowest frame in which the compact form leaves nothing out (see element/compact.css), CSS pixels. A lower one asks
 * for no less, and once it has that, for what the whole needs.
 */
const MIN_WHOLE_PX = 331;
const SMALL_FRAME = `(max-height: ${MIN_WHOLE_PX - 1}px)`;

/** Above it hosts take a height for an error; what is longer scrolls in its frame. CSS pixels. */
const MAX_HEIGHT_PX = 5000;

const clampHeight = (height: number, small: boolean) =>
  Math.min(MAX_HEIGHT_PX, small ? Math.max(MIN_WHOLE_PX, height) : height);

/**
 * Calls back with the height that the compact atlas would like to have, in CSS pixels, rounded up: at once, and
 * whenever it has changed. It depends on the width, the reader's size of text and on what is open, never on the height that a
 * frame has.
 * Returns what ends the watch.
 */
export function watchNaturalHeight(atlas: CuulongAtlas, changed: (height: number) => void): () => void {
  let last = 0;
  const measure = () => {
    const map = atlas.renderRoot.querySelector<HTMLElement>('.map-box');
    if (!map) return;
    // In a low frame only the map shrinks: by how much is the difference to its basis.
    const basis = Number.parseFloat(getComputedStyle(map).flexBasis);
    const parts = [...atlas.renderRoot.querySelectorAll<HTMLElement>('.panel > *')];
    const bottom = Math.max(...[map, ...parts].map((part) => bottomOf(part)));
    const top = atlas.getBoundingClientRect().top;
    // Unrounded, and less what sums of fractions may be off: a height that changes when a host obeys it goes on changing.
    const exact = bottom - top + basis - map.getBoundingClientRect().height;
    const height = clampHeight(Math.ceil(exact - 0.1), matchMedia(SMALL_FRAME).matches);
    if (height === last) return;
    last = height;
    changed(height);
  };
  const sizes = new ResizeObserver(measure);
  const panel = atlas.renderRoot.querySelector('.panel') as HTMLElement;
  const watchParts = () => {
    sizes.disconnect();
    // The line above the map too, which is fetched later, and what stands beside the layers without a box around it.
    const titles = panel.querySelectorAll('.title > *');
    for (const part of [...atlas.renderRoot.children, ...panel.children, ...titles]) sizes.observe(part);
  };
  // Parts come and go: they are rendered late, and `hide` leaves some out.
  const parts = new MutationObserver(watchParts);
  parts.observe(panel, { childList: true });
  watchParts();
  // A frame that is out of sight is told of no sizes.
  measure();
  return () => {
    sizes.disconnect();
    parts.disconnect();
  };
}

/** Where a part ends, its margin included, in CSS pixels of the window. */
function bottomOf(part: HTMLElement): number {
  const { bottom, height } = part.getBoundingClientRect();
  return height === 0 ? 0 : bottom + Number.parseFloat(getComputedStyle(part).marginBottom);
}
