import { css } from 'lit';

/** How the source form looks, and what it shares with the outputs. */
export const deskFormStyles = css`
  desk-source,
  desk-outputs,
  desk-copy {
    display: block;
  }
  :is(.source-form, .outputs),
  :is(.source-form, .outputs) * {
    box-sizing: border-box;
  }
  :is(.source-form, .outputs) {
    color: var(--text);
    font-size: 14px;
    line-height: 1.45;
  }
  :is(.source-form, .outputs) :is(h3, h4, p, ul, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  :is(.source-form, .outputs) h3 {
    color: var(--text);
    font-size: 17px;
    font-weight: 600;
  }
  :is(.source-form, .outputs) .quiet {
    color: var(--quiet-text);
    font-size: 13px;
  }
  :is(.source-form, .outputs) .fault {
    font-size: 13px;
    font-weight: 600;
  }
  :is(.source-form, .outputs) .fault:not(:empty)::before {
    content: '! ';
  }
  :is(.source-form, .outputs) :is(button, input, select, textarea, a):focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  .source-form {
    display: grid;
    gap: 12px;
    max-width: 900px;
  }
  .source-form > .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
  }
  .source-form summary h3 {
    display: inline;
  }
  .source-form .one-line {
    margin-inline: 10px;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .source-form .edit {
    color: var(--accent);
    font-size: 13px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .source-fields {
    display: grid;
    gap: 12px;
    padding-top: 8px;
  }
  .source-form fieldset {
    display: grid;
    gap: 10px;
    margin-top: 6px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }
  .source-form legend {
    float: left;
    width: 100%;
    font-weight: 600;
  }
  .source-form .field {
    display: grid;
    grid-template-columns: 150px minmax(0, 1fr);
    align-items: center;
    gap: 3px 12px;
  }
  .source-form .field > p {
    grid-column: 2;
  }
  .source-form .field > p:empty {
    display: none;
  }
  .source-form :is(input, select, textarea) {
    width: 100%;
    min-height: 34px;
    padding: 5px 8px;
    border: 1px solid var(--quiet-text);
    border-radius: 6px;
    font: inherit;
    color: inherit;
    background: var(--surface);
  }
  .source-form textarea {
    resize: vertical;
  }
  .source-form [aria-invalid='true'] {
    border-width: 2px;
    border-color: var(--text);
  }
  .source-form .verdict {
    font-size: 13px;
  }
  @media (max-width: 520px) {
    .source-form .field {
      grid-template-columns: minmax(0, 1fr);
    }
    .source-form .field > p {
      grid-column: 1;
    }
  }
  @media (pointer: coarse) {
    .source-form :is(input, select, textarea) {
      min-height: 44px;
      font-size: 16px;
    }
  }
`;
