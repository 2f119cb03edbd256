import { css, unsafeCSS } from 'lit';
import { SVG_STYLE, themeDeclarations } from '../view/svg-style.ts';

const layout = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--text);
    background: var(--surface);
    --face: var(--atlas-font, system-ui, sans-serif);
    font: 400 15px/1.5 var(--face);
    color-scheme: light;
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
  *,
  *::before {
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
  }
  @container (min-width: 760px) {
    .atlas {
      grid-template: var(--atlas-height, 100vh) / 360px minmax(0, 1fr);
    }
    .map-box {
      grid-area: 1 / 2;
      height: auto;
      min-height: 0;
    }
    .summary {
      scroll-margin-top: 12px;
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
`;

const words = css`
  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h1 {
    font-size: 25px;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h2 {
    font-size: 20px;
    font-weight: 600;
    line-height: 1.25;
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
    color: var(--quiet-text);
    border-top: 1px solid var(--line);
    padding-top: 12px;
    margin-bottom: 6px;
  }
  .title {
    display: grid;
    gap: 6px;
  }
  .quiet,
  .note,
  .hint,
  .count,
  .citation,
  .credits {
    color: var(--quiet-text);
    font-size: 13px;
  }
  .note,
  .warning {
    display: block;
  }
  .hint {
    padding: 12px 14px;
    background: var(--soft);
    border-radius: 8px;
  }
  a {
    color: var(--accent);
  }
  cite {
    font-style: italic;
  }
`;

const controls = css`
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  button:focus-visible,
  summary:focus-visible,
  input:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  .segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: auto;
    border: 1px solid var(--line);
    border-radius: 9px;
    padding: 3px;
    background: var(--soft);
    font-size: 14px;
  }
  .segments button,
  .choices button,
  .years button {
    min-height: 38px;
    padding: 4px 10px;
    border-radius: 7px;
    line-height: 1.25;
  }
  .segments [aria-pressed='true'] {
    background: var(--surface);
    font-weight: 600;
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.18);
  }
  :is(atlas-years, atlas-legend, atlas-works):empty {
    display: none;
  }
  .layers details,
  .works-switch {
    font-size: 14px;
  }
  .layers details {
    margin-top: 8px;
  }
  summary {
    cursor: pointer;
    padding: 4px 0;
    min-height: 28px;
  }
  .choices {
    display: grid;
    max-height: 260px;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 9px;
    padding: 4px;
  }
  .choices button {
    text-align: start;
  }
  .choices [aria-pressed='true'] {
    background: var(--soft);
    font-weight: 600;
  }
  .years {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .years button {
    min-height: 32px;
    border: 1px solid var(--line);
    border-radius: 16px;
    padding: 2px 14px;
  }
  .years [aria-pressed='true'] {
    background: var(--text);
    border-color: var(--text);
    color: var(--surface);
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
    gap: 2px 12px;
  }
  .kinds label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
  }
  .kinds input {
    accent-color: var(--accent);
    margin: 0;
  }
  .link {
    padding: 2px 0;
    min-height: 24px;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .close {
    flex: none;
    width: 36px;
    height: 36px;
    border-radius: 50%;
  }
  .close svg,
  .map-controls svg {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    display: block;
    margin: auto;
  }
`;

const parts = css`
  .legend ul {
    display: grid;
    gap: 5px;
    font-size: 14px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .legend .count {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .legend .quiet {
    margin-top: 8px;
  }
  .swatch {
    width: 28px;
    height: 16px;
    border-radius: 3px;
    border: 1px solid rgb(128 128 128 / 0.35);
    background: var(--base);
  }
  .swatch.none {
    background: repeating-linear-gradient(135deg, var(--hatch) 0 2px, var(--base) 2px 5px);
  }
  .swatch.c0 {
    background: var(--c0);
  }
  .swatch.c1 {
    background: var(--c1);
  }
  .swatch.c2 {
    background: var(--c2);
  }
  .swatch.c3 {
    background: var(--c3);
  }
  .swatch.c4 {
    background: var(--c4);
  }
  .swatch.c5 {
    background: var(--c5);
  }
  .summary {
    display: grid;
    gap: 16px;
    border-top: 3px solid var(--text);
    padding-top: 12px;
    scroll-margin-top: calc(min(50vh, 130cqw) + 12px);
    outline: none;
  }
  .summary header {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: 8px;
  }
  .attainment {
    display: grid;
    gap: 4px;
  }
  .big {
    font-size: 30px;
    font-weight: 600;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .big span {
    font-size: 14px;
    font-weight: 400;
    color: var(--quiet-text);
  }
  .summary dl {
    display: grid;
    gap: 12px;
  }
  .summary dt {
    font-weight: 600;
    font-size: 14px;
  }
  .suspect {
    border-inline-start: 3px solid #d08700;
    padding-inline-start: 10px;
    margin-block: 4px;
  }
  .warning {
    font-weight: 400;
    font-size: 13px;
  }
  .computed {
    font-style: italic;
  }
  .citation summary {
    min-height: 24px;
    padding: 2px 0;
  }
  .works {
    display: grid;
    gap: 2px;
    font-size: 14px;
  }
  .works .quiet {
    display: block;
  }
  .credits {
    content-visibility: auto;
    contain-intrinsic-height: auto 240px;
    display: grid;
    gap: 8px;
    border-top: 1px solid var(--line);
    padding-top: 14px;
  }
`;

const map = css`
  .stage {
    position: absolute;
    inset: 0;
    overflow: hidden;
    user-select: none;
    -webkit-user-select: none;
  }
  .stage .beneath,
  .stage .canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .stage .map {
    position: absolute;
    inset: 0;
  }
  /* Over the canvas the drawing keeps names, pins, outlines and what can be clicked, and lets go of the rest. */
  .stage[data-renderer='maplibre'] .map :is(.ground, .river, .province-lines, .hatch) {
    visibility: hidden;
  }
  .stage[data-renderer='maplibre'] .map path.district {
    fill-opacity: 0;
    stroke-opacity: 0;
  }
  .hatch-base {
    fill: var(--base);
  }
  .hatch-line {
    stroke: var(--hatch);
    stroke-width: 2;
  }
  .tip {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 3;
    max-width: 260px;
    padding: 5px 9px;
    border-radius: 6px;
    background: var(--text);
    color: var(--surface);
    font-size: 13px;
    line-height: 1.35;
    pointer-events: none;
  }
  .map-controls {
    position: absolute;
    bottom: 12px;
    left: 12px;
    z-index: 4;
    display: grid;
    border-radius: 9px;
    overflow: hidden;
    background: var(--surface);
    box-shadow: 0 1px 5px rgb(0 0 0 / 0.25);
  }
  .map-controls button {
    width: 40px;
    height: 40px;
  }
  .map-controls button + button {
    border-top: 1px solid var(--line);
  }
  .map-controls button:hover {
    background: var(--soft);
  }
  .map-note {
    position: absolute;
    z-index: 4;
    left: 64px;
    bottom: 12px;
    padding: 5px 10px;
    border-radius: 6px;
    background: var(--surface);
    font-size: 13px;
  }
`;

const DARK = `color-scheme:dark;${themeDeclarations('dark')};--accent:#7fe0cd;--line:#3a4249;--soft:#22282d;--focus:#8ab8ff`;

/** The element writes the theme it shows into `data-theme`; before it wakes, the reader's system decides. */
const themes = `
:host{${themeDeclarations('light')}}
:host([data-theme="dark"]){${DARK}}
@media (prefers-color-scheme:dark){:host(:not([data-theme])){${DARK}}}
`;

/** Waiting for the atlas: what speaks of another state than the address asks for keeps its place, unseen. */
const waiting = css`
  :host(.waiting) .panel > :not(.title),
  :host(.waiting) .title p {
    visibility: hidden;
  }
`;

/** Where the map lies before the script knows its size: fitted into the stage by the style sheet alone. */
const firstMap = css`
  .stage {
    container: stage / size;
  }
  .fit {
    --pad: min(28px, 5cqw);
    position: absolute;
    left: 50%;
    top: 50%;
    width: min(100cqw - 2 * var(--pad), (100cqh - 2 * var(--pad)) * var(--ratio));
    aspect-ratio: var(--ratio);
    transform: translate(-50%, -50%);
  }
  .fit .map {
    overflow: visible;
  }
  .fit .at {
    display: none;
  }
  .fit .at.s {
    display: inline;
  }
  @container stage (min-width: 520px) and (min-height: 480px) {
    .fit .at.s {
      display: none;
    }
    .fit .at.m {
      display: inline;
    }
  }
  @container stage (min-width: 820px) and (min-height: 700px) {
    .fit .at.m {
      display: none;
    }
    .fit .at.l {
      display: inline;
    }
  }
`;

/** One style sheet for the whole atlas, panels and map included. */
export const atlasStyles = [
  unsafeCSS(themes),
  unsafeCSS(SVG_STYLE),
  words,
  controls,
  parts,
  map,
  firstMap,
  waiting,
  layout,
];
