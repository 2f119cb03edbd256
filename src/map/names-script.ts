/*
 * Names as a script of its own, which comes beside the atlas: a map that is drawn already needs it only once it may move.
 * Handed over by a name that nobody else has, since a classic script exports nothing.
 */
import { names } from './names.ts';

Object.assign(globalThis, { [Symbol.for('cuulong-atlas names')]: names });
