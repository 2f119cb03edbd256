import { css } from 'lit';

/** The comparison: a table that reads at the panel's width of 312 pixels and less. */
export const compareStyles = css`
  .comparison .hint p + p {
    margin-top: 6px;
  }
  .comparison .compare-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .comparison .compare-ways button {
    min-height: 36px;
    border: 1px solid var(--line);
    border-radius: 9px;
    padding: 4px 12px;
    font-size: 14px;
  }
  .comparison table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 14px;
    line-height: 1.4;
  }
  .comparison caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .comparison th,
  .comparison td {
    padding: 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .comparison col.when {
    width: 42px;
  }
  .comparison thead th {
    padding: 4px 0 8px 8px;
    background: var(--surface);
    /* A collapsed border would not stay with a head that sticks. */
    box-shadow: inset 0 -2px var(--text);
    vertical-align: bottom;
  }
  .comparison thead th:first-child {
    padding-inline-start: 0;
  }
  .comparison thead .link {
    font-weight: 600;
    line-height: 1.25;
  }
  .comparison thead th .quiet {
    display: block;
    font-weight: 400;
  }
  /* The outlines on the map, whole and dashed, tell the columns apart. */
  .comparison thead i {
    display: block;
    width: 28px;
    margin-bottom: 5px;
    border-top: 3px solid var(--select);
  }
  .comparison thead th:last-child i {
    border-top-style: dashed;
  }
  .comparison tbody th[scope='rowgroup'] {
    padding-top: 14px;
    font-weight: 600;
  }
  .comparison tbody th[scope='rowgroup'] .note {
    margin-top: 2px;
    font-weight: 400;
  }
  .comparison tbody th[scope='row'] {
    padding: 7px 0 7px;
    color: var(--quiet-text);
    font-size: 13px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .comparison td {
    padding: 6px 0 8px 8px;
  }
  .comparison tbody tr:not(:first-child) > * {
    border-bottom: 1px solid var(--line);
  }
  .comparison td p + p,
  .comparison td p + .citation,
  .comparison td .citation + p {
    margin-top: 4px;
  }
  .comparison td .note {
    line-height: 1.35;
  }
  .comparison td .suspect {
    padding-inline-start: 7px;
  }
  .comparison td :is(.citation, .note, .warning) {
    font-size: 12px;
  }
  .comparison > details > summary {
    font-size: 14px;
    min-height: 28px;
  }
  /* Who is who stays in sight, below the map where that does. */
  @media (min-height: 640px) {
    .comparison thead th {
      position: sticky;
      top: var(--below, min(50vh, 130cqw));
      z-index: 1;
    }
    .comparison tbody :is(summary, a) {
      scroll-margin-top: calc(var(--below, min(50vh, 130cqw)) + 90px);
    }
    :host(.embed) .comparison {
      --below: 0px;
    }
    @container (min-width: 760px) {
      :host(:not(.embed)) .comparison {
        /* The panel's own padding does not scroll. */
        --below: -24px;
      }
    }
  }
  @media (pointer: coarse) {
    .comparison :is(.compare-ways button, .link, .citation summary),
    .comparison > details > summary {
      min-height: 44px;
    }
    .comparison .close {
      width: 44px;
      height: 44px;
    }
  }
`;
