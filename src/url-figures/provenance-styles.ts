import { css } from 'lit';

/**
 * The line that says whose figures the marked ones are. Nothing of it follows from what the page around may set: no
 * custom property, no inherited style; its colours are fixed, in both themes 7:1 or more. What lies beneath it is lower
 * by `--standing-height`, which the line itself measures.
 */
export const standingStyles = css`
  /* Of no height, but there: what it may say is announced only then. */
  atlas-standing {
    display: block;
  }
  atlas-standing[data-of] {
    all: initial !important;
    display: block !important;
    position: sticky !important;
    top: 0 !important;
    z-index: 6 !important;
    direction: ltr !important;
    font: 500 13px/1.35 system-ui, sans-serif !important;
    color: #2b2200 !important;
    background: #fff1bd !important;
    border-bottom: 1px solid #c9a227 !important;
    pointer-events: auto !important;
    visibility: visible !important;
  }
  :host([typeface]) atlas-standing[data-of] {
    font-family: 'Be Vietnam Pro', system-ui, sans-serif !important;
  }
  :host([data-theme='dark']) atlas-standing[data-of] {
    color: #fff0bf !important;
    background: #3a2f05 !important;
  }
  /* With the published map nothing has to stay in sight. */
  atlas-standing[data-of='failed'] {
    position: relative !important;
  }
  .standing-line,
  .standing-note:not(:empty) {
    padding: 5px 14px;
  }
  .standing-line > p {
    display: inline;
    margin-inline-end: 10px;
  }
  .standing-line details:not([open]) {
    display: inline-block;
  }
  .standing-line summary {
    cursor: pointer;
    min-height: 24px;
    align-content: center;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .standing-line ul {
    margin: 2px 0 4px;
    padding: 0;
    list-style: none;
    max-height: min(30vh, 160px);
    overflow: auto;
    font-weight: 400;
  }
  .standing-line a,
  .standing-note button {
    color: inherit;
  }
  .standing-line :is(summary, a, ul):focus-visible,
  .standing-note button:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 1px;
  }
  .standing-note:not(:empty) {
    display: flex;
    align-items: start;
    gap: 14px;
    justify-content: space-between;
  }
  .standing-note p {
    margin: 0;
    padding-block: 3px;
  }
  .standing-note button {
    flex: none;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .standing-note svg {
    width: 14px;
    height: 14px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }
  /* What is as high as the window, or stays at its top, begins below the line. */
  @container (max-width: 759.98px) {
    :host(:not(.embed)) atlas-standing:is([data-of='supplied'], [data-of='draft']) ~ .atlas {
      .comparison {
        --below: calc(min(50vh, 130cqw) + var(--standing-height));
      }
      .summary,
      atlas-table {
        scroll-margin-top: calc(min(50vh, 130cqw) + 12px + var(--standing-height));
      }
    }
  }
  /* Where the map itself stays in sight; a lower window lets it scroll away. */
  @media (min-height: 481px) {
    @container (max-width: 759.98px) {
      :host(:not(.embed)) atlas-standing:is([data-of='supplied'], [data-of='draft']) ~ .atlas .map-box {
        top: var(--standing-height);
      }
    }
  }
  @media (max-height: 480px) {
    :host(:not(.embed)) atlas-standing[data-of] ~ .atlas .map-box {
      position: relative;
    }
    :host(:not(.embed)) atlas-standing[data-of] ~ .atlas :is(.summary, atlas-table) {
      scroll-margin-top: calc(12px + var(--standing-height));
    }
  }
  @container (min-width: 760px) {
    :host(:not(.embed)) atlas-standing[data-of] ~ .atlas {
      grid-template-rows: calc(var(--atlas-height, 100vh) - var(--standing-height));
    }
    :host(:not(.embed)) atlas-standing[data-of] ~ .atlas atlas-table {
      scroll-margin-top: var(--standing-height);
    }
  }
  :host(.embed) atlas-standing[data-of] ~ .atlas {
    max-height: calc(100vh - var(--standing-height));
  }
  :host(.embed) atlas-standing[data-of] ~ .atlas .map-box {
    min-height: 96px;
  }
  :host(.embed) atlas-standing[data-of] ~ .atlas .comparison {
    --below: var(--standing-height);
  }
  :host(.embed) atlas-standing[data-of] ~ .atlas .summary {
    scroll-margin-top: var(--standing-height);
  }
  @container (min-width: 560px) {
    :host(.embed) atlas-standing[data-of] ~ .atlas {
      grid-template-rows: auto auto minmax(112px, calc(var(--map-height) + 16px));
      height: calc(100vh - var(--standing-height));
    }
  }
  @media (max-height: 330px) {
    atlas-standing[data-of] {
      font-size: 11.5px !important;
      line-height: 1.25 !important;
    }
    :host(.embed) .standing-line,
    :host(.embed) .standing-note:not(:empty) {
      padding: 3px 8px;
    }
    .standing-line ul {
      max-height: 60px;
    }
    :host(.embed) atlas-standing[data-of] ~ .atlas .map-box {
      min-height: 80px;
    }
    /* The map needs the room more. */
    :host(.embed) atlas-standing[data-of] ~ .atlas .title p {
      display: none;
    }
  }
  @media (pointer: coarse) and (min-height: 331px) {
    .standing-line summary {
      min-height: 44px;
    }
    .standing-note button {
      width: 44px;
      height: 44px;
    }
  }
  @media print {
    atlas-standing[data-of] {
      position: static !important;
      color: #000 !important;
      background: #fff !important;
      border: 1pt solid #000 !important;
      margin-bottom: 3mm !important;
    }
    .standing-line summary {
      list-style: none;
      text-decoration: none;
    }
  }
`;
