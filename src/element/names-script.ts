/*
 * What a map needs only once a reader may use it, as a script of its own, which comes beside the atlas: names, input and words, and
 * the summary of what the reader picks. Handed over by a name that nobody else has, since a classic script exports nothing.
 */
import { names } from '../map/names.ts';
import '../panels/atlas-summary.ts';

Object.assign(globalThis, { [Symbol.for('cuulong-atlas names')]: names });
