import { css } from 'lit';

/** How the list of figures looks: dense and calm; below 700 pixels each figure is a card. */
export const deskReportStyles = css`
  desk-report,
  desk-figure {
    display: block;
  }
  .report,
  .report * {
    box-sizing: border-box;
  }
  .report {
    container: report / inline-size;
    color: var(--text);
    font-size: 14px;
    line-height: 1.4;
  }
  .report :is(h3, p, ol, ul, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .report :is(ol, ul) {
    list-style: none;
  }
  .report h3 {
    font-size: 17px;
    font-weight: 600;
    color: var(--text);
    outline: none;
  }
  .report .quiet {
    color: var(--quiet-text);
    font-size: 13px;
  }
  .report :is(button, select, input) {
    font: inherit;
    color: inherit;
  }
  .report :is(button, select, input, summary):focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  .report .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 20px;
    margin-top: 10px;
  }
  .report .states {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .report .states button {
    min-height: 30px;
    padding: 2px 12px;
    border: 1px solid var(--line);
    border-radius: 15px;
    background: none;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .report .states [aria-pressed='true'] {
    border-color: var(--text);
    background: var(--text);
    color: var(--surface);
  }
  .report .kinds-of-trouble {
    display: flex;
    align-items: center;
    gap: 8px;
    max-width: 100%;
  }
  .report .kinds-of-trouble select {
    min-width: 0;
    flex: 1 1 auto;
  }
  .report .shown {
    margin-top: 10px;
    color: var(--quiet-text);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .report .heads,
  .report .facts {
    display: grid;
    grid-template-columns:
      44px minmax(120px, 1.5fr) minmax(120px, 1.5fr) minmax(76px, 0.7fr) minmax(130px, 1.4fr)
      minmax(76px, 0.8fr) minmax(100px, 0.9fr);
    gap: 2px 12px;
    align-items: baseline;
  }
  .report .facts > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .report .heads {
    margin-top: 6px;
    padding: 0 10px 4px 12px;
    border-bottom: 2px solid var(--text);
    color: var(--quiet-text);
    font-size: 13px;
  }
  .report .figure {
    padding: 7px 10px 7px 12px;
    border-bottom: 1px solid var(--line);
    border-inline-start: 3px solid transparent;
  }
  desk-figure[data-state='open'] .figure {
    border-inline-start-color: var(--accent);
    background: var(--soft);
  }
  desk-figure:is([data-state='aside'], [data-state='empty']) .facts {
    color: var(--quiet-text);
  }
  desk-figure[data-state='aside'] :is(.unit, .indicator, .year, .read) {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .report .facts .label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .report .facts :is(.line, .year, .read, .came) {
    font-variant-numeric: tabular-nums;
  }
  .report .facts :is(.line, .came) {
    color: var(--quiet-text);
  }
  .report .facts .came {
    font-family: ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace;
    font-size: 12.5px;
  }
  .report .facts .raw {
    font-style: italic;
  }
  .report .facts .state {
    font-size: 13px;
  }
  .report .facts .state[data-state='open'] {
    font-weight: 600;
    color: var(--accent);
  }
  .report .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-top: 14px;
  }
  .report .pager label {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .report .pager input {
    width: 72px;
  }
  .report button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  @container report (max-width: 699.9px) {
    .report .heads {
      display: none;
    }
    .report .figures {
      margin-top: 8px;
      border-top: 1px solid var(--line);
    }
    .report .facts {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
    }
    .report .facts .line {
      grid-area: 1 / 1;
    }
    .report .facts .state {
      grid-area: 1 / 2;
      text-align: end;
    }
    .report .facts :is(.unit, .indicator, .year, .read, .came) {
      grid-column: 1 / -1;
    }
    .report .facts .unit {
      font-weight: 600;
    }
    .report .facts :is(.line, .read, .came) .label {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
      color: var(--quiet-text);
      font: 13px/1.4 var(--face, inherit);
    }
    .report .figure {
      padding-block: 10px;
    }
    .report .work {
      padding-inline-start: 0;
    }
  }
  @media (pointer: coarse) {
    .report :is(.states button, .pick, .use, .aside, .link, .pager button, .row-tools summary, .tick) {
      min-height: 44px;
    }
    .report .states button {
      border-radius: 22px;
    }
    .report .row-tools summary {
      line-height: 40px;
    }
    /* Below 16 pixels a phone zooms in on what is being filled in. */
    .report :is(select, input:is([type='text'], [type='number'])) {
      min-height: 44px;
      font-size: 16px;
    }
  }
  @media (forced-colors: active) {
    .report .states [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    desk-figure[data-state='open'] .figure {
      border-inline-start-color: Highlight;
    }
  }
`;
