import { css, unsafeCSS } from 'lit';
import { themeDeclarations } from '../drawing/svg-style.ts';
import { mapStyles } from '../map/map-styles.ts';
import { panelStyles } from '../panels/base/panel-styles.ts';
import { compactStyles } from './compact-styles.ts';
import { hostStyles } from './host-styles.ts';
import { onPaper } from './print-fallback-styles.ts';
import { readerModes } from './reader-modes.ts';

const layout = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--text);
    background: var(--surface);
    --face: var(--atlas-font, system-ui, sans-serif);
    font: 400 15px/1.5 var(--face);
    color-scheme: light;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    --accent: #0a6c68;
    --line: #d9dcdf;
    --soft: #f3f4f3;
    --focus: #1a66d6;
  }
  :host([typeface]) {
    --face: var(--atlas-font, 'Be Vietnam Pro', system-ui, sans-serif);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .atlas {
    display: grid;
    grid-template-rows: auto auto;
  }
  /* On a phone the map stays in sight and the sheet scrolls beneath it. */
  .map-box {
    position: sticky;
    top: 0;
    z-index: 2;
    order: -1;
    display: block;
    height: 50vh;
    height: min(50vh, 130cqw);
    min-height: 240px;
    background: var(--sea);
  }
  .panel {
    display: grid;
    align-content: start;
    gap: 16px;
    padding: 18px 16px 24px;
    background: var(--surface);
    border-top: 1px solid var(--line);
    min-width: 0;
    /* Painted apart: while the map takes on other colours, the browser need not look at it. */
    isolation: isolate;
  }
  @media screen {
    @container (min-width: 760px) {
      .atlas {
        grid-template: var(--atlas-height, 100vh) / 360px minmax(0, 1fr);
      }
      .map-box {
        grid-area: 1 / 2;
        height: auto;
        min-height: 0;
      }
      .panel {
        grid-area: 1 / 1;
        border-top: 0;
        border-right: 1px solid var(--line);
        padding: 24px 24px 28px;
        overflow: auto;
        overscroll-behavior: contain;
      }
    }
  }
`;

const DARK = `color-scheme:dark;${themeDeclarations('dark')};--accent:#7fe0cd;--line:#3a4249;--soft:#22282d;--focus:#8ab8ff`;

/** The element writes the theme it shows into `data-theme`; before it starts, the reader's system decides. Paper is white. */
const themes = `
:host{${themeDeclarations('light')}}
@media screen{:host([data-theme="dark"]){${DARK}}}
@media screen and (prefers-color-scheme:dark){:host(:not([data-theme])){${DARK}}}
`;

/** What the map needs, and the boxes that it and the panel stand in. */
export const groundStyles = [unsafeCSS(themes), ...mapStyles, layout];

/** What the panel needs, and what changes with the page around the atlas. */
export const furnitureStyles = [...panelStyles, compactStyles, readerModes, onPaper];

/** One style sheet for the whole atlas, panels and map included. */
export const atlasStyles = [...hostStyles, ...groundStyles, ...furnitureStyles];
