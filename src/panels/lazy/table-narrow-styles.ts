import { css } from 'lit';

/** The table on a narrow page: a block for each district, and the headings as a row of buttons to sort by. */
export const tableNarrowStyles = css`
  @container (max-width: 759.9px) {
    .table :is(table, caption, thead, tbody, th, td) {
      display: block;
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 18px;
      border-bottom: 2px solid var(--text);
    }
    .table thead th {
      border: 0;
      padding: 0;
    }
    .table thead [data-column='province'] {
      display: none;
    }
    /* The name and its value on the first line, all else below. */
    .table tbody tr::before {
      content: '';
      flex-basis: 100%;
      order: 1;
    }
    .table tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: baseline;
      padding: 7px 0;
    }
    .table tbody :is(th, td) {
      padding: 0;
    }
    .table tbody tr[aria-current] {
      padding-inline-start: 12px;
    }
    .table tbody tr[aria-current] > :first-child {
      padding: 0;
    }
    .table .name {
      flex: 1 1 45%;
    }
    .table .value {
      flex: 0 1 auto;
      margin-inline-start: auto;
      text-align: end;
    }
    .table .province {
      order: 2;
    }
    .table .plan {
      order: 5;
      flex-basis: 100%;
    }
    .table .rank {
      order: 3;
    }
    .table .year {
      order: 4;
    }
    .table td:is(.rank, .year):not(:empty)::before {
      content: attr(data-label) ' ';
    }
    .table td:is(.province, .rank, .year, .plan) {
      color: var(--quiet-text);
      font-size: 13px;
    }
    .table td:is(.rank, .year, .plan, .source):empty {
      display: none;
    }
    .table .source {
      order: 6;
      flex-basis: 100%;
    }
    .table .unknown .source {
      display: none;
    }
  }
`;
