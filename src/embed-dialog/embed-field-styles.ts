import { css } from 'lit';

const fields = css`
  .fields {
    display: grid;
    gap: 9px;
  }
  .field {
    display: grid;
    grid-template-columns: 88px minmax(0, 1fr);
    align-items: center;
    gap: 3px 8px;
  }
  .field:is(.layer, .province, .unit, .theme) {
    grid-template-columns: minmax(0, 1fr);
  }
  .field span,
  legend {
    font-size: 13px;
    color: var(--quiet-text);
  }
  select,
  input[type='number'] {
    width: 100%;
    min-height: 36px;
    padding: 4px 6px;
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
  input:invalid {
    border-color: #c0392b;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(128px, 100%), 1fr));
    gap: 0 12px;
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
    font-size: 14px;
  }
  legend {
    padding: 0 0 3px;
  }
  @media (pointer: coarse) {
    /* Below 16 pixels a phone zooms in on what is being filled in. */
    select,
    input[type='number'] {
      min-height: 44px;
      font-size: 16px;
    }
    .fields .check,
    .copy {
      min-height: 40px;
    }
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 30px;
  }
  input[type='checkbox'] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--accent);
  }
`;

const outputs = css`
  embed-preview {
    display: grid;
    gap: 8px;
  }
  .stage {
    display: grid;
    justify-content: center;
    padding: 0;
    background: var(--soft);
    border-radius: 4px;
  }
  /* The frame's edge lies around it, so that the frame itself has the width that was chosen. */
  .sheet {
    width: calc(var(--frame-width) * var(--frame-scale));
    height: calc(var(--frame-height) * var(--frame-scale));
    background: var(--surface);
    outline: 1px solid var(--quiet-text);
    overflow: hidden;
  }
  iframe {
    display: block;
    width: var(--frame-width);
    height: var(--frame-height);
    border: 0;
    transform: scale(var(--frame-scale));
    transform-origin: 0 0;
  }
  embed-output {
    display: block;
  }
  embed-output + embed-output {
    margin-top: 18px;
  }
  .output {
    display: grid;
    gap: 5px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .output :is(label, h4) {
    flex: 1 1 0;
    font-size: 14px;
    font-weight: 600;
  }
  .said {
    color: var(--accent);
    font-size: 13px;
    font-weight: 600;
  }
  .copy {
    min-height: 30px;
    padding: 2px 14px;
    border: 1px solid var(--quiet-text);
    border-radius: 15px;
    font-size: 13px;
    font-weight: 600;
  }
  [data-code='snippet'] .copy {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--surface);
  }
  textarea {
    width: 100%;
    margin: 0;
    padding: 7px 9px;
    border: 1px solid var(--line);
    border-radius: 7px;
    color: var(--text);
    background: var(--soft);
    font: 12px/1.45 ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace;
    overflow-wrap: anywhere;
    resize: vertical;
  }
  textarea[rows='1'] {
    min-height: 34px;
    white-space: nowrap;
    overflow: auto hidden;
    scrollbar-width: none;
    resize: none;
  }
`;

/** How the choices, the preview and the codes of the embed dialog look. */
export const embedFieldStyles = [fields, outputs];
