import { tokenDeclarations } from '../../../drawing/svg-style.ts';
import { printTokens } from '../../../scale/palettes.ts';
import print from './print.css?inline';

/** How the atlas looks on paper, with the colours of white paper. */
export const printStyles = `@media print{.sheet{${tokenDeclarations(printTokens())}}}${print}`;
