import { css } from 'lit';

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
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .tools button {
    flex: 1;
  }
  .tools button,
  .compare-open {
    min-height: 36px;
    border: 1px solid var(--line);
    border-radius: 9px;
    padding: 4px 12px;
    font-size: 14px;
  }
  .tools .search-open {
    flex-basis: 100%;
    text-align: start;
    color: var(--quiet-text);
  }
  .compare-open {
    justify-self: start;
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

/** How the panels look. */
export const panelStyles = [words, controls, parts];
