import { css } from 'lit';

/** The matrix of what is there, and the first rows of a sheet: each scrolls in a box of its own. */
export const deskTableStyles = css`
  .scroll {
    max-width: 100%;
    overflow: auto;
    overscroll-behavior-x: contain;
    border: 1px solid var(--line);
    border-radius: 9px;
  }
  .scroll.tall {
    max-height: min(70vh, 720px);
  }
  .matrix,
  .preview {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  /* Years stand near their units: a table as wide as the page would pull them apart. */
  .scroll.tall {
    width: fit-content;
    min-width: min(560px, 100%);
  }
  .matrix {
    min-width: 100%;
  }
  .scroll :is(th, td) {
    padding: 4px 12px;
    border-bottom: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
    white-space: nowrap;
    background: var(--surface);
  }
  .scroll thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    border-bottom: 2px solid var(--text);
    font-weight: 600;
    vertical-align: top;
  }
  .scroll tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    border-inline-end: 1px solid var(--line);
  }
  .scroll thead tr > :first-child {
    z-index: 3;
  }
  .matrix .province > * {
    background: var(--soft);
    font-weight: 600;
  }
  .matrix .flagged {
    color: var(--warn);
  }
  .matrix td:has(.gap) {
    padding-block: 0;
    padding-inline: 4px;
  }
  .matrix small {
    font-size: 12.5px;
  }
  /* Quiet: what is there is to be seen first. */
  .gap {
    min-width: 44px;
    min-height: 30px;
    padding: 0 8px;
    border: 1px solid transparent;
    border-radius: 7px;
    text-align: start;
    color: var(--quiet-text);
  }
  .matrix tr:hover .gap {
    border-color: var(--line);
  }
  .matrix .gap:is(:hover, :focus-visible) {
    border-color: var(--accent);
    color: var(--accent);
    background: var(--soft);
    font-weight: 600;
  }
  .misprints {
    max-width: 80ch;
    font-size: 14px;
  }
  .misprints h3 {
    font-size: 15px;
  }
  .misprints ul {
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }
  .misprints li {
    padding: 3px 0;
  }
  .misprints .flagged {
    color: var(--warn);
  }
  .preview caption {
    position: sticky;
    inset-inline-start: 0;
    padding: 8px 12px;
    text-align: start;
    font-size: 14px;
    color: var(--quiet-text);
  }
  .preview .cell {
    display: block;
    max-width: 260px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .preview thead select {
    display: block;
    width: 100%;
    min-width: 118px;
    margin-top: 4px;
    font-weight: 400;
  }
  .preview tbody th,
  .preview .skipped {
    color: var(--quiet-text);
  }
  .preview tr > :first-child {
    padding-inline: 8px;
  }
  @container (max-width: 520px) {
    .matrix tr > :first-child {
      min-width: 104px;
      max-width: 132px;
      white-space: normal;
      padding-inline: 8px;
      line-height: 1.3;
    }
  }
  @media (pointer: coarse) {
    .gap {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .matrix .gap {
      border-color: ButtonText;
    }
  }
`;
