import { css } from 'lit';

/** The tabs, the parts they open, and how the sheets of the check are laid out. */
export const deskPartStyles = css`
  .tabs {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4px;
    border-bottom: 1px solid var(--line);
    scroll-margin-top: 8px;
  }
  @container (min-width: 700px) {
    .tabs {
      grid-template-columns: repeat(4, auto) 1fr;
    }
  }
  [role='tab'] {
    min-height: 44px;
    padding: 8px 14px;
    border-radius: 9px 9px 0 0;
    text-align: start;
    font-size: 15px;
    line-height: 1.2;
    border-bottom: 3px solid transparent;
  }
  [role='tab'] b {
    color: var(--quiet-text);
    font-weight: 600;
    margin-inline-end: 4px;
  }
  [role='tab'][aria-selected='true'] {
    background: var(--soft);
    border-bottom-color: var(--accent);
    font-weight: 600;
  }
  .count {
    display: inline-block;
    min-width: 22px;
    padding: 1px 6px;
    border-radius: 11px;
    background: var(--warn);
    color: var(--surface);
    font-size: 12px;
    font-weight: 600;
    line-height: 20px;
    text-align: center;
  }
  [role='tabpanel'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  [role='tabpanel'][hidden] {
    display: none;
  }
  [role='tabpanel']:focus {
    outline: none;
  }
  [role='tabpanel']:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 6px;
  }
  .sheets {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .sheet {
    display: grid;
    flex: 0 1 320px;
    min-width: min(240px, 100%);
    padding: 8px 14px;
    border: 1px solid var(--line);
    border-radius: 9px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .sheet[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 4px 0 var(--accent);
    background: var(--soft);
  }
  .next {
    max-width: none;
    padding: 8px 14px;
    border-inline-start: 4px solid var(--accent);
    background: var(--soft);
    font-weight: 600;
    font-size: 14px;
  }
  .next[data-step='style'] {
    border-color: var(--warn);
  }
  .sheet-forms {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 40px;
    align-items: start;
  }
  /* A source that is still to be filled in stands beside the columns, not above them. */
  @container (min-width: 1000px) {
    .sheet-forms:has(details.source[open]) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }
  .sheet-head {
    justify-content: space-between;
  }
  .empty {
    padding: 32px 0;
    color: var(--quiet-text);
  }
  @media (forced-colors: active) {
    [role='tab'] {
      border-bottom-color: Canvas;
    }
    [role='tab'][aria-selected='true'] {
      border-bottom-color: Highlight;
      outline: 1px solid Highlight;
    }
    .sheet[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .count {
      border: 1px solid CanvasText;
    }
  }
`;
