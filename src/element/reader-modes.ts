import { css } from 'lit';

/**
 * What the reader's own settings ask for: fingers, a window as low as at 400 % zoom, colours forced by the system.
 *
 * Controls are at least 24 CSS pixels high, 44 under a finger. Not so large are links within a sentence and what lies on
 * the map where the ground leaves no room: small districts, pins and lines. Each of these has another way: a
 * province's name fits the map to its districts, search and summaries list districts and works.
 */
export const readerModes = css`
  @media (pointer: coarse) {
    button,
    .kinds label {
      min-height: 44px !important;
      min-width: 44px;
    }
    .panel summary {
      padding-block: 13px !important;
    }
    .close,
    .map-controls button {
      width: 44px;
      height: 44px;
    }
    .map-controls {
      bottom: 8px;
    }
    :host(.embed) :is(.layers details, .years) {
      margin-top: -6px;
    }
    /* In a frame the legend is there to be read: rows for fingers would leave the map no room. */
    :host(.embed) .legend button {
      min-height: 24px !important;
      pointer-events: none;
    }
  }
  /* A map that stays in sight would leave no room for anything else. */
  @media (max-height: 420px) {
    :host(:not(.embed)) .map-box {
      position: relative;
    }
    .summary {
      scroll-margin-top: 12px;
    }
  }
  /* On the map, as in its legend, colours are what is said. */
  @media (forced-colors: active) {
    .stage,
    .map text,
    .swatch {
      forced-color-adjust: none;
    }
    button,
    .map-controls,
    .tip {
      border: 1px solid !important;
    }
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }
  }
`;
