/*
 * Today's communes as a classic script of its own, so that a sandboxed frame has them too. Handed over by a name that nobody else
 * has, since such a script exports nothing.
 */
import { openCommunes } from './communes.ts';

Object.assign(globalThis, { [Symbol.for('cuulong-atlas communes')]: openCommunes });
