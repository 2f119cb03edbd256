import { LOOKS } from './look.ts';
import { toCss } from './look-css.ts';

/** The style sheet of the map. The build puts the text itself here (`scripts/build/computed-look.ts`). */
export const LOOK_SHEET = toCss(LOOKS);
