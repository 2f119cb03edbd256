/* The same way out of a classic script as that of the communes themselves. */
import { communeTools } from './commune-tools.ts';

Object.assign(globalThis, { [Symbol.for('cuulong-atlas commune-tools')]: communeTools });
