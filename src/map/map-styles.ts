import { css, unsafeCSS } from 'lit';
import { LOOK_SHEET } from '../drawing/look-sheet.ts';

const map = css`
  .stage {
    position: absolute;
    inset: 0;
    overflow: hidden;
    overflow: clip;
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
  /* Out of sight a canvas costs no frame of the page while MapLibre makes ready. */
  .stage:not([data-renderer='maplibre']) .canvas canvas {
    visibility: hidden;
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

/** Where the map lies before the script knows its size: fitted into the stage by the style sheet alone. */
const firstMap = css`
  .stage {
    container: stage / size;
  }
  /* Without container units the box has another shape than the map: names would stand beside their places. */
  .fit {
    position: absolute;
    inset: min(28px, 5vw);
  }
  .fit .map {
    overflow: visible;
  }
  .fit .at {
    display: none;
  }
  @container stage (min-width: 0) {
    .fit {
      --pad: min(28px, 5cqw);
      inset: 50% auto auto 50%;
      width: min(100cqw - 2 * var(--pad), (100cqh - 2 * var(--pad)) * var(--ratio));
      aspect-ratio: var(--ratio);
      transform: translate(-50%, -50%);
    }
    .fit .at.s {
      display: inline;
    }
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

/** How the map and its stage look, before and after the script. */
export const mapStyles = [unsafeCSS(LOOK_SHEET), map, firstMap];
