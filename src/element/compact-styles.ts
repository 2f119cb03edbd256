import { css } from 'lit';

/**
 * The compact form for frames (`embed=1`): one column, in which the map shrinks where a frame is lower than all of
 * it. Its natural height depends on the frame's width alone (see natural-height.ts), so that a host that follows it
 * reaches a height that stays.
 */
export const compactStyles = css`
  /* A frame higher than its content is of one colour all the way down. */
  :host(.embed) {
    min-height: 100vh;
  }
  :host(.embed) .atlas {
    --map-height: clamp(210px, 78vw, 560px);
    display: flex;
    flex-direction: column;
    max-height: 100vh;
  }
  :host(.embed) .panel {
    display: contents;
  }
  :host(.embed) .map-box {
    position: relative;
    order: 3;
    flex: 0 1 var(--map-height);
    height: auto;
    min-height: 150px;
    margin-block: 8px;
  }
  :host(.embed) .panel > * {
    flex: none;
    margin-inline: 12px;
  }
  :host(.embed) .panel > :is([data-part='layers'], atlas-layers) {
    order: 1;
    margin-top: 8px;
  }
  :host(.embed) .panel > :is([data-part='years'], atlas-years) {
    order: 2;
    margin-top: 8px;
  }
  :host(.embed) .panel > :is([data-part='legend'], atlas-legend) {
    order: 4;
  }
  :host(.embed) .panel > :is([data-part='projects'], atlas-works) {
    order: 5;
  }
  :host(.embed) .panel > :is([data-part='summary'], atlas-summary, atlas-compare, atlas-work) {
    order: 6;
  }
  :host(.embed) .panel > :is([data-part='footer'], atlas-credits) {
    order: 7;
    margin-block: 8px;
  }
  :host(.embed) .title {
    padding-top: 10px;
    gap: 2px;
  }
  :host(.embed) h1 {
    font-size: 19px;
  }
  :host(.embed) .title p {
    font-size: 13px;
  }
  :host(.embed) :is(.title .quiet, atlas-strip, .strip-room, .legend .quiet, .legend .count, .hint, .credits .long) {
    display: none;
  }
  /* Whoever wants more opens the full map. */
  :host(.embed) .panel > :is(.tools, [data-part='tools']) {
    display: none;
  }
  :host(.embed) .layers {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  :host(.embed) .layers details {
    margin-top: 3px;
  }
  :host(.embed) .layers details[open] {
    flex-basis: 100%;
  }
  :host(.embed) .years button {
    min-height: 28px;
    padding-inline: 11px;
    font-size: 13px;
  }
  :host(.embed) .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    font-size: 13px;
  }
  :host(.embed) .legend li button {
    gap: 6px;
    min-height: 24px;
  }
  :host(.embed) atlas-small-picture {
    display: none;
  }
  :host(.embed) .summary {
    margin-top: 8px;
    scroll-margin-top: 0;
  }
  :host(.embed) .credits {
    content-visibility: visible;
    gap: 4px;
    padding-top: 8px;
    font-size: 12px;
  }
  :host(:not(.embed)) .credits .short {
    display: none;
  }
  /* Sources open, the credits are read with them. */
  :host(.embed) .credits:not(:has(details[open])) > p:not(.short) {
    display: none;
  }
  @container (min-width: 560px) {
    :host(.embed) .atlas {
      display: grid;
      /* The third row is the map with its margins. */
      grid-template: auto auto minmax(166px, calc(var(--map-height) + 16px)) / minmax(0, 1fr) auto;
      align-content: start;
      height: 100vh;
    }
    :host(.embed) .panel > * {
      grid-column: 1 / -1;
    }
    :host(.embed) .title {
      grid-area: 1 / 1 / span 2;
      align-content: start;
    }
    :host(.embed) .panel > :is([data-part='layers'], atlas-layers) {
      grid-area: 1 / 2;
      position: relative;
    }
    :host(.embed) .panel > :is([data-part='years'], atlas-years) {
      grid-area: 2 / 2;
      justify-self: end;
      margin-top: 4px;
    }
    :host(.embed) .layers {
      flex-direction: row-reverse;
    }
    :host(.embed) .layers details[open] {
      flex-basis: auto;
    }
    :host(.embed) .choices {
      position: absolute;
      right: 0;
      z-index: 5;
      background: var(--surface);
      box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
    }
    :host(.embed) .map-box {
      grid-area: 3 / 1 / auto / -1;
    }
    :host(.embed) .credits {
      grid-template-columns: 1fr auto;
    }
    :host(.embed) .credits > :is(details[open], p:not(.short)) {
      grid-column: 1 / -1;
    }
  }
  /* A small frame shows title, map and the way to everything else. */
  @media (max-height: 330px) {
    :host(.embed) h1 {
      font-size: 16px;
    }
    :host(.embed) .title {
      padding-top: 6px;
    }
    :host(.embed) .title p {
      font-size: 12px;
    }
    :host(.embed) .map-box {
      margin-block: 4px;
    }
    :host(.embed) .panel > :is([data-part='footer'], atlas-credits) {
      margin-block: 2px 4px;
    }
    :host(.embed) .credits {
      border: 0;
      padding: 0;
    }
    :host(.embed) .panel > :is([data-part='layers'], atlas-layers, [data-part='years'], atlas-years),
    :host(.embed) .panel > :is([data-part='projects'], atlas-works, [data-part='legend'], atlas-legend),
    :host(.embed) .credits > :not(.short),
    :host(.embed) .map-controls {
      display: none;
    }
  }
`;
