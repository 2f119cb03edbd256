import { css } from 'lit';

/** How troubles, their remedies and an editor's decisions look. Goes before the list's own sheet, which adapts both. */
export const deskRemedyStyles = css`
  .report .work {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 6px 20px;
    padding-inline-start: 56px;
  }
  .report .troubles,
  .report .decided {
    flex: 1 1 100%;
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  .report .troubles {
    padding-top: 8px;
  }
  .report .decided:not(:has(*)) {
    display: none;
  }
  .report .troubles li {
    display: grid;
    gap: 5px;
    justify-items: start;
    min-width: 0;
  }
  /* A whole sheet waits for its source: that is one line in each row. */
  .report .troubles li:is([data-trouble='source'], [data-trouble='reason']) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .report .reason {
    flex: 1 1 100%;
    overflow-wrap: anywhere;
  }
  .report .troubles p {
    max-width: 70ch;
    overflow-wrap: anywhere;
  }
  .report .row-tools {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0 18px;
  }
  .report .row-tools details {
    min-width: 0;
  }
  .report .row-tools details[open] {
    flex: 1 1 100%;
  }
  .report :is(.row-tools summary, .aside, .link) {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--quiet-text);
    font-size: 13px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .report .link {
    color: var(--accent);
  }
  .report :is(.row-tools summary, .aside, .link):hover {
    color: var(--text);
  }
  .report .candidates,
  .report .near,
  .report .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    min-width: 0;
    max-width: 100%;
  }
  .report .choice label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-width: 0;
    max-width: 100%;
  }
  .report :is(.pick, .use, .pager button) {
    min-height: 30px;
    padding: 3px 12px;
    border: 1px solid var(--quiet-text);
    border-radius: 7px;
    background: var(--surface);
    text-align: start;
    cursor: pointer;
  }
  .report .pick:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  .report :is(select, input:is([type='text'], [type='number'])) {
    min-height: 30px;
    max-width: 100%;
    padding: 3px 7px;
    border: 1px solid var(--quiet-text);
    border-radius: 6px;
    background: var(--surface);
  }
  .report .troubles .cell {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    max-width: 100%;
  }
  .report .cells {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(170px, 100%), 1fr));
    gap: 8px 12px;
    padding: 4px 0 8px;
  }
  .report .cells label {
    display: grid;
    gap: 2px;
    align-content: end;
    min-width: 0;
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .report .cells input {
    width: 100%;
    font-size: 14px;
  }
  .report .tick {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
  }
  .report .tick input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--accent);
  }
  .report .conflict {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 28px;
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
  }
  .report .conflict dl {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  .report .conflict dl div {
    display: grid;
    grid-template-columns: 92px minmax(0, 1fr);
    gap: 8px;
  }
  .report .conflict :is(dt, legend) {
    color: var(--quiet-text);
    font-size: 13px;
  }
`;
