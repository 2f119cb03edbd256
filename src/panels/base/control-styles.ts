import { css } from 'lit';

/** Buttons, switches and lists of choices. */
export const controlStyles = css`
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
  .tools [role='status']:empty {
    position: absolute;
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
