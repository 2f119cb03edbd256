import { themeDeclarations } from '../../../drawing/svg-style.ts';
import print from './print.css?inline';

/** How the atlas looks on paper, with the colours of white paper. */
export const paperStyles = `@media print{.sheet{${themeDeclarations('light')}}}${print}`;
