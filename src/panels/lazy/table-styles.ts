import { css } from 'lit';
import { tableNarrowStyles } from './table-narrow-styles.ts';

/** How the table looks: below the map across the whole page, on a narrow one with a block for each district. */
export const tableStyles = css`
  atlas-table {
    display: block;
    min-width: 0;
    border-top: 1px solid var(--line);
    background: var(--surface);
    scroll-margin-top: calc(min(50vh, 130cqw) + 1px);
  }
  .table {
    display: grid;
    gap: 12px;
    max-width: 1280px;
    margin: 0 auto;
    padding: 18px 16px 28px;
  }
  .table-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    padding-inline-end: 44px;
    position: relative;
    font-size: 14px;
  }
  .table-tools label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }
  .table-tools select {
    font: inherit;
    color: inherit;
    background: var(--surface);
    min-height: 32px;
    padding: 2px 8px;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  .table-tools select:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  .table-tools input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--accent);
  }
  .table-tools .close {
    position: absolute;
    top: -2px;
    inset-inline-end: -4px;
  }
  .table table {
    width: 100%;
    border-collapse: collapse;
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .table caption {
    text-align: start;
    padding-bottom: 10px;
    text-wrap: pretty;
  }
  .table caption strong {
    display: block;
    font-size: 20px;
    font-weight: 600;
    line-height: 1.25;
  }
  .table caption span {
    color: var(--quiet-text);
    font-size: 13px;
  }
  .table :is(th, td) {
    padding: 4px 12px 4px 0;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .table thead th {
    border-bottom: 2px solid var(--text);
    vertical-align: bottom;
    padding-block: 0;
  }
  .table thead button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    padding: 2px 0;
    text-align: start;
    font-weight: 600;
    line-height: 1.25;
  }
  .table thead svg {
    flex: none;
    width: 9px;
    height: 11px;
    fill: currentColor;
    opacity: 0.3;
  }
  .table [aria-sort] svg {
    opacity: 1;
  }
  .table [aria-sort='ascending'] .down,
  .table [aria-sort='descending'] .up {
    visibility: hidden;
  }
  .table tbody tr {
    border-bottom: 1px solid var(--line);
  }
  .table tbody tr[aria-current] {
    background: var(--soft);
    box-shadow: inset 4px 0 var(--select);
  }
  .table tbody tr[aria-current] > :first-child {
    padding-inline-start: 12px;
    font-weight: 600;
  }
  .table .unknown :is(.province, .link) {
    color: var(--quiet-text);
  }
  .table .swatch {
    display: inline-block;
    width: 22px;
    height: 13px;
    margin-inline-end: 8px;
    vertical-align: -1px;
  }
  .table .number {
    font-weight: 600;
  }
  .table .link {
    text-decoration-color: var(--line);
  }
  .table .citation p {
    padding-bottom: 4px;
  }
  @media (max-height: 480px) {
    .atlas.tabled .map-box {
      position: relative;
    }
    atlas-table {
      scroll-margin-top: 0;
    }
  }
  @container (min-width: 760px) {
    .atlas.tabled .map-box {
      position: relative;
    }
    atlas-table {
      grid-area: 2 / 1 / 3 / 3;
      scroll-margin-top: 0;
    }
    .table {
      padding: 24px 24px 36px;
    }
    .table .name .link {
      white-space: nowrap;
    }
  }
  ${tableNarrowStyles}
  @media (pointer: coarse) {
    .table thead button,
    .table .link,
    .table-tools label,
    .table-tools select,
    .table .citation summary {
      min-height: 44px;
    }
    .table .citation summary {
      padding-block: 11px;
    }
    .table-tools .close {
      width: 44px;
      height: 44px;
    }
  }
  @media (forced-colors: active) {
    .table .swatch {
      forced-color-adjust: none;
    }
    .table tbody tr[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
