import { LOOKS, MORE_CONTRAST } from './look.ts';
import { toCss } from './look-css.ts';

/** The style sheets of the map. The build puts the texts themselves here (`scripts/build/computed-look.ts`). */
export const LOOK_SHEET = toCss(LOOKS);
export const MORE_CONTRAST_SHEET = `@media (prefers-contrast: more){${toCss(MORE_CONTRAST)}}`;
