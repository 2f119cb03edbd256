import type { Plugin } from 'vite';

const EMPTY: Record<string, string> = {
  'd3-transition': `import { selection } from 'd3-selection';
    selection.prototype.interrupt = function () { return this; };
    export const interrupt = () => {};`,
  'd3-interpolate': 'export const interpolateZoom = undefined;',
};

/** d3-zoom without its transitions: a map that jumps never asks for them, and they are half of the bytes. */
export const withoutTransitions: Plugin = {
  name: 'without-transitions',
  enforce: 'pre',
  resolveId: (id) => (id in EMPTY ? `\0empty-${id}` : undefined),
  load: (id) => EMPTY[id.replace('\0empty-', '')],
};
