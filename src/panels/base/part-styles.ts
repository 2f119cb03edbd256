import { css } from 'lit';

/** Legend, summary, credits: what the panel says. */
export const partStyles = css`
  /* Room for what comes late. */
  atlas-small-picture {
    display: block;
    max-width: 360px;
  }
  .marks:not(:defined) {
    min-height: 36px;
  }
  :is(.place, .slope):not(:defined) {
    min-height: 62px;
  }
  .strip-room,
  atlas-strip {
    display: block;
    max-width: 360px;
    aspect-ratio: 312 / 54;
    margin-bottom: 8px;
  }
  .legend ul {
    display: grid;
    font-size: 14px;
  }
  .legend li button {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: 26px;
    padding: 0;
    border-radius: 4px;
    text-align: start;
  }
  .legend li button:disabled {
    cursor: default;
  }
  .legend [aria-pressed='true'] {
    box-shadow:
      0 0 0 3px var(--surface),
      0 0 0 4px var(--text);
    font-weight: 600;
  }
  .alone,
  .years-note {
    margin-top: 8px;
    font-size: 13px;
  }
  @media (pointer: coarse) {
    .legend li button {
      min-height: 44px;
    }
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
    forced-color-adjust: none;
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
    scroll-margin-top: calc(50vh + 12px);
    scroll-margin-top: calc(min(50vh, 130cqw) + 12px);
    outline: none;
  }
  @container (min-width: 760px) {
    .summary {
      scroll-margin-top: 12px;
    }
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
  .short a + a {
    margin-inline-start: 0.6em;
  }
  .embed-open {
    min-height: 34px;
    padding: 2px 16px;
    border: 1px solid var(--line);
    border-radius: 17px;
    color: var(--accent);
    font-weight: 600;
  }
`;
