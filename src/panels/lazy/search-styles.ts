import { css } from 'lit';

/** The search dialog: in the upper middle of a wide page, all across the top of a phone. */
export const searchStyles = css`
  .search-dialog {
    width: min(560px, 100vw - 32px);
    max-width: none;
    height: fit-content;
    max-height: min(640px, 100vh - 96px);
    max-height: min(640px, 100dvh - 96px);
    margin: 56px auto auto;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 12px;
    color: var(--text);
    background: var(--surface);
    overflow: hidden;
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.35);
  }
  .search-dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .search-dialog::backdrop {
    background: rgb(10 16 20 / 0.45);
  }
  .search-dialog header {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px 8px 0 20px;
  }
  .search-dialog h2 {
    flex: 1;
    min-width: 0;
    font-size: 16px;
  }
  .search-field {
    padding: 6px 16px 8px;
  }
  .search-field input {
    width: 100%;
    min-height: 44px;
    padding: 6px 14px;
    border: 1px solid var(--quiet-text);
    border-radius: 9px;
    color: inherit;
    background: var(--surface);
    /* Below 16 px iOS zooms the page in. */
    font: 400 16px/1.4 var(--face);
  }
  .search-field input::placeholder {
    color: var(--quiet-text);
    opacity: 1;
  }
  .search-status {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding: 0 20px 8px;
  }
  .search-nothing {
    padding: 4px 20px 20px;
    overflow-wrap: anywhere;
  }
  .search-list {
    overflow-y: auto;
    overscroll-behavior: contain;
    border-top: 1px solid var(--line);
    padding: 6px 0;
  }
  .search-list:empty {
    display: none;
  }
  .search-option {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) minmax(0, auto);
    align-items: center;
    gap: 0 12px;
    min-height: 44px;
    padding: 5px 20px 5px 17px;
    border-inline-start: 3px solid transparent;
    line-height: 1.3;
    cursor: pointer;
    scroll-margin-block: 6px;
  }
  .search-option[aria-selected='true'] {
    background: var(--soft);
    border-color: var(--accent);
  }
  .search-option:hover {
    background: var(--soft);
  }
  .search-option .name {
    font-weight: 600;
  }
  .search-option .about,
  .search-option .value {
    display: block;
    color: var(--quiet-text);
    font-size: 13px;
  }
  .search-option .value {
    max-width: 13em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .search-option .value.known {
    color: var(--text);
  }
  .search-option .sign {
    width: 20px;
    height: 20px;
    justify-self: center;
    fill: none;
    stroke: var(--work);
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (max-width: 600px) {
    .search-dialog {
      width: 100vw;
      max-height: 100vh;
      max-height: 100dvh;
      margin: 0;
      border-width: 0 0 1px;
      border-radius: 0 0 12px 12px;
    }
    .search-dialog header {
      padding: 6px 4px 0 16px;
    }
    .search-status,
    .search-nothing {
      padding-inline: 16px;
    }
    .search-option {
      padding-inline: 13px 16px;
    }
  }
  @media (max-width: 340px) {
    .search-option {
      grid-template-columns: 28px minmax(0, 1fr);
    }
    .search-option .value {
      grid-column: 2;
      max-width: none;
      text-align: start;
    }
  }
  @media (pointer: coarse) {
    .search-dialog .close {
      width: 44px;
      height: 44px;
    }
    .search-option {
      min-height: 48px;
    }
  }
  @media (forced-colors: active) {
    .search-option {
      border-color: Canvas;
    }
    .search-option[aria-selected='true'] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
    .search-option[aria-selected='true'] * {
      color: inherit;
      stroke: currentColor;
    }
    .search-option .swatch {
      forced-color-adjust: none;
    }
  }
`;
