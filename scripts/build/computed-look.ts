import type { Plugin } from 'vite';
import { LOOK_SHEET, MORE_CONTRAST_SHEET } from '../../src/drawing/look-sheet.ts';

/** The map's style sheets as text: a script that shows them need not bring the tables they are made of. */
export const computedLook: Plugin = {
  name: 'computed-look',
  load: (id) =>
    id.endsWith('/src/drawing/look-sheet.ts')
      ? `export const LOOK_SHEET = ${JSON.stringify(LOOK_SHEET)};
export const MORE_CONTRAST_SHEET = ${JSON.stringify(MORE_CONTRAST_SHEET)};`
      : undefined,
};
