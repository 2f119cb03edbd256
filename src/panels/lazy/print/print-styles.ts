import { tokenDeclarations } from '../../../drawing/svg-style.ts';
import { paperTokens } from '../../../scale/palettes.ts';
import print from './print.css?inline';

/** How the atlas looks on paper, with the colours of white paper. */
export const paperStyles = `@media print{.sheet{${tokenDeclarations(paperTokens())}}}${print}`;
