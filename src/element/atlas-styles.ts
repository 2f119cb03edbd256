import { LOOK_SHEET } from '../drawing/look-sheet.ts';
import { textSizeDeclarations, themeDeclarations } from '../drawing/svg-style.ts';
import map from '../map/atlas-map.css?inline';
import firstMap from '../map/first-map.css?inline';
import controls from '../panels/base/controls.css?inline';
import parts from '../panels/base/parts.css?inline';
import words from '../panels/base/words.css?inline';
import compact from './compact.css?inline';
import { hostStyles } from './host-styles.ts';
import layout from './layout.css?inline';
import printFallback from './print-fallback.css?inline';
import readerModes from './reader-modes.css?inline';

/** The element writes the theme it shows into `data-theme`; before it starts, the reader's system decides. Paper is white. */
const themes = `
:host{${textSizeDeclarations()};${themeDeclarations('light')}}
@media screen{:host([data-theme="dark"]){${themeDeclarations('dark')}}}
@media screen and (prefers-color-scheme:dark){:host(:not([data-theme])){${themeDeclarations('dark')}}}
`;

/** What the map needs, and the boxes that it and the panel stand in. */
export const groundStyles = [themes, LOOK_SHEET, map, firstMap, layout];

/** What the panel needs, and what changes with the page around the atlas. */
export const furnitureStyles = [words, controls, parts, compact, readerModes, printFallback];

/** One style sheet for the whole atlas, panels and map included. */
export const atlasStyles = [...hostStyles, ...groundStyles, ...furnitureStyles];
