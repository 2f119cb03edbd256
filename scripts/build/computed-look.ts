import type { Plugin } from 'vite';
import { LOOK_SHEET } from '../../src/drawing/look-sheet.ts';

/** The map's style sheet as text: a script that shows it need not bring the table it is made of. */
export const computedLook: Plugin = {
  name: 'computed-look',
  load: (id) =>
    id.endsWith('/src/drawing/look-sheet.ts')
      ? `export const LOOK_SHEET = ${JSON.stringify(LOOK_SHEET)};`
      : undefined,
};
