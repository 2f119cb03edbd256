import { overlay, projectLines } from '../drawing/svg-overlay.ts';

/** What places names and pins on a drawn map, and draws the lines of projects. */
export type Names = { overlay: typeof overlay; projectLines: typeof projectLines };

/*
 * A script of its own, which comes beside the atlas: a map that is drawn already needs it only once it may move. Handed
 * over by a name that nobody else has, since a classic script exports nothing.
 */
Object.assign(globalThis, { [Symbol.for('cuulong-atlas names')]: { overlay, projectLines } satisfies Names });
