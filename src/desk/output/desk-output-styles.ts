import { css } from 'lit';

/** How the three ways to export look. */
export const deskOutputStyles = css`
  .outputs ul {
    list-style: none;
  }
  .outputs .counts {
    margin-top: 6px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .outputs h4 {
    font-size: 15px;
    font-weight: 600;
  }
  .outputs > h4 {
    margin-top: 10px;
    color: var(--quiet-text);
    font-size: 13px;
  }
  .outputs .sources li {
    padding: 2px 0;
    overflow-wrap: anywhere;
  }
  .outputs .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr));
    gap: 20px 28px;
    margin-top: 16px;
  }
  .outputs .ways > section {
    display: grid;
    gap: 8px;
    align-content: start;
    justify-items: start;
    min-width: 0;
    padding-top: 12px;
    border-top: 2px solid var(--text);
  }
  .outputs .about {
    max-width: 60ch;
    font-size: 13px;
    color: var(--quiet-text);
  }
  .outputs .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    padding: 3px 0;
  }
  .outputs :is(.save, .copy) {
    display: inline-flex;
    align-items: center;
    min-height: 32px;
    padding: 3px 14px;
    border: 1px solid var(--quiet-text);
    border-radius: 16px;
    background: none;
    color: var(--text);
    font: 600 13px/1.3 var(--face, inherit);
    text-decoration: none;
    cursor: pointer;
  }
  .outputs .save:hover {
    border-color: var(--accent);
    color: var(--accent);
  }
  .outputs desk-copy {
    width: 100%;
  }
  .outputs .output {
    display: grid;
    gap: 4px;
  }
  .outputs .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .outputs .row label {
    flex: 1 1 0;
    font-weight: 600;
  }
  .outputs .said {
    color: var(--accent);
    font-size: 13px;
    font-weight: 600;
  }
  .outputs textarea {
    box-sizing: border-box;
    width: 100%;
    margin: 0;
    padding: 7px 9px;
    border: 1px solid var(--line);
    border-radius: 6px;
    color: var(--text);
    background: var(--soft);
    font: 12px/1.45 ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace;
    overflow-wrap: anywhere;
    resize: vertical;
  }
  .outputs textarea[rows='1'] {
    min-height: 34px;
    white-space: nowrap;
    overflow: auto hidden;
    scrollbar-width: none;
    resize: none;
  }
  @media (pointer: coarse) {
    .outputs :is(.save, .copy) {
      min-height: 44px;
      border-radius: 22px;
    }
  }
`;
