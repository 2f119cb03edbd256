import { css } from 'lit';

/** Buttons, fields and questions of the desk. */
export const deskFieldStyles = css`
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  :is(button, select, input, textarea, summary, a, pre, .scroll):focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  .button,
  .strong {
    min-height: 36px;
    padding: 4px 14px;
    border: 1px solid var(--quiet-text);
    border-radius: 9px;
    font-size: 14px;
    font-weight: 600;
  }
  .button:hover:enabled {
    background: var(--soft);
  }
  .strong {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--surface);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  select,
  textarea,
  input:not([type='checkbox'], [type='radio'], [type='file']) {
    max-width: 100%;
    min-height: 36px;
    padding: 4px 8px;
    border: 1px solid var(--quiet-text);
    border-radius: 7px;
    font: inherit;
    font-size: 14px;
    color: inherit;
    background: var(--surface);
    text-overflow: ellipsis;
  }
  select:disabled {
    opacity: 0.6;
  }
  textarea {
    width: 100%;
    resize: vertical;
  }
  #bring-text {
    font: 13px/1.45 ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace;
    tab-size: 16;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3px;
    min-width: 0;
  }
  .field span,
  .paste > label {
    font-size: 13px;
    font-weight: 600;
  }
  .field.wide {
    flex: 0 1 520px;
  }
  .row .field + .button {
    align-self: end;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
  }
  .fields .field {
    flex: 1 1 170px;
    max-width: 320px;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 10px 14px 12px;
    border: 1px solid var(--line);
    border-radius: 9px;
  }
  fieldset.defaults {
    border: 0;
    padding: 0;
  }
  legend {
    padding: 0 4px;
    font-size: 14px;
  }
  .defaults legend {
    padding: 0 0 4px;
    font-weight: 600;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    font-size: 14px;
  }
  .check input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
  .style.asks {
    border: 2px solid var(--warn);
  }
  desk-readings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  desk-readings:empty {
    display: none;
  }
  desk-readings:not(:has(fieldset)) {
    display: none;
  }
  .style:not(.asks) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding-block: 2px 6px;
  }
  .style:not(.asks) > p {
    flex-basis: 100%;
  }
  .style legend strong {
    display: block;
    font-size: 17px;
  }
  summary {
    cursor: pointer;
    padding: 6px 0;
    min-height: 32px;
    font-weight: 600;
  }
  .columns,
  .columns-inside,
  .paste,
  .bring-in,
  .coverage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .columns > *,
  .columns-inside > *,
  .bring-in > *,
  .coverage > * {
    min-width: 0;
  }
  .bring-in {
    gap: 20px;
  }
  .paste {
    max-width: 900px;
  }
  .samples {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr));
    gap: 16px;
    max-width: 1100px;
    padding: 6px 0 12px;
  }
  .samples figcaption {
    font-size: 14px;
  }
  pre {
    margin: 4px 0 0;
    padding: 10px 12px;
    border-radius: 7px;
    background: var(--soft);
    font: 13px/1.5 ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace;
    tab-size: 18;
    overflow: auto;
  }
  @media (pointer: coarse) {
    .button,
    .strong,
    .check,
    summary {
      min-height: 44px;
    }
    /* Below 16 pixels a phone zooms in on what is being filled in. */
    select,
    textarea,
    #bring-text,
    input:not([type='checkbox'], [type='radio'], [type='file']) {
      min-height: 44px;
      font-size: 16px;
    }
  }
`;
