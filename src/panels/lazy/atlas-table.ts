import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import {
  sortRows,
  TABLE_COLUMNS,
  type TableColumn,
  type TableRow,
  tableCaption,
  tableRows,
  valueHeading,
  valueName,
} from '../../text/table.ts';
import { citation } from '../base/citation.ts';
import { closeButton } from '../base/close-button.ts';
import { heard } from '../base/heard.ts';
import { provinceChoice, sortingHeading, TablePlace } from '../base/unit-table.ts';
import { LazyPanel } from './lazy-panel.ts';
import styles from './table.css?inline';
import narrow from './table-narrow.css?inline';

/** Where the largest number is what a reader looks for first. */
const LARGEST_FIRST: readonly TableColumn[] = ['value', 'plan', 'year'];

/**
 * All districts with what the map shows of them: sorted by any column, filtered, in step with the map's selection.
 * Roles stand beside the table's own elements, since a narrow page lays its rows out as blocks.
 *
 * @event unit-pick - `{unit}`: the reader chose a district.
 * @event table-close - the reader closed the table.
 */
@customElement('atlas-table')
export class AtlasTable extends LazyPanel {
  static override sheet = styles + narrow;

  @state() private column: TableColumn = 'value';
  @state() private descending = true;
  /** Code of the only province that is shown; empty for all. */
  @state() private province = '';
  @state() private known = false;

  constructor() {
    super();
    new TablePlace(this, () => this.scene.selected);
  }

  protected override render() {
    const { messages: m } = this.scene;
    const all = tableRows(this.scene);
    const wanted = all.filter(
      ({ provinceCode, value }) =>
        (!this.province || provinceCode === this.province) && (!this.known || value !== null),
    );
    const rows = sortRows(wanted, this.column, this.descending);
    const columns = TABLE_COLUMNS.filter(
      (column) => (column !== 'plan' && column !== 'rank') || all.some((row) => row[column]),
    );
    const names = all.map(({ name }) => name);
    const namesakes = names.filter((name, index) => names.indexOf(name) !== index);
    const { title, about } = tableCaption(this.scene);
    return html`<section class="table" part="table" tabindex="-1" aria-labelledby="table-title">
      ${this.filters(rows.length, all.length)}
      <table role="table" aria-labelledby="table-title">
        <caption><strong id="table-title">${title}</strong> <span>${about}</span></caption>
        <thead role="rowgroup">
          <tr role="row">${columns.map((column) => this.heading(column))}</tr>
        </thead>
        <tbody translate="no" role="rowgroup">
          ${rows.map((row) => this.row(row, columns, namesakes.includes(row.name)))}
        </tbody>
      </table>
      <p class="quiet">${m.t('data-version', { version: this.scene.data.version })}</p>
    </section>`;
  }

  private filters(shown: number, all: number) {
    const { data, messages: m } = this.scene;
    return html`<div class="table-tools">
      ${provinceChoice(
        m,
        m.t('table-filter-province'),
        m.t('table-filter-all'),
        data.provinces,
        this.province,
        (province) => {
          this.province = province;
        },
      )}
      <label
        ><input
          type="checkbox"
          .checked=${this.known}
          @change=${(event: Event) => {
            this.known = (event.target as HTMLInputElement).checked;
          }}
        />${m.t('table-filter-known')}</label
      >
      <span role="status" class="quiet">${m.t('table-count', { shown, all, column: this.columnName(this.column).toLocaleLowerCase(m.lang), descending: this.descending ? 'yes' : 'no' })}</span>
      ${closeButton(m.t('table-close'), () => this.send('table-close', null))}
    </div>`;
  }

  private columnName(column: TableColumn): string {
    return column === 'value' ? valueHeading(this.scene) : this.scene.messages.t(`table-${column}`);
  }

  private heading(column: TableColumn) {
    const sorted = column === this.column ? (this.descending ? 'descending' : 'ascending') : null;
    const spoken = column === 'value' ? valueName(this.scene) : undefined;
    return sortingHeading(column, this.columnName(column), sorted, () => this.sort(column), spoken);
  }

  private sort(column: TableColumn): void {
    this.descending = column === this.column ? !this.descending : LARGEST_FIRST.includes(column);
    this.column = column;
  }

  /** `namesake`: another district is called the same. */
  private row(row: TableRow, columns: readonly TableColumn[], namesake: boolean) {
    const { messages: m, selected } = this.scene;
    const cells: Record<TableColumn, () => unknown> = {
      name: () =>
        html`<th role="rowheader" scope="row" class="name">
          <button type="button" class="link" aria-label=${namesake ? `${row.name}, ${row.province}` : nothing} @click=${() => this.send('unit-pick', { unit: row.unit })}>${row.name}</button>
        </th>`,
      province: () => html`<td role="cell" class="province">${row.province}</td>`,
      value: () =>
        html`<td role="cell" class="value">
          ${row.text ? html`<span class="swatch ${row.classId}"></span><span class="number">${heard(m, row.text)}</span>` : html`<span class="swatch none"></span><span class="quiet">${m.t('table-none')}</span>`}${row.computed ? html` <span class="quiet computed">${row.computed}</span>` : nothing}
        </td>`,
      plan: () => html`<td role="cell" class="plan">${heard(m, row.plan)}</td>`,
      rank: () => html`<td role="cell" class="rank" data-label=${m.t('table-rank')}>${row.rank}</td>`,
      year: () => html`<td role="cell" class="year" data-label=${m.t('table-year')}>${row.year}</td>`,
      source: () => html`<td role="cell" class="source">${citation(m, row.source)}</td>`,
    };
    return html`<tr
      role="row"
      data-unit=${row.unit}
      class=${row.value === null ? 'unknown' : ''}
      aria-current=${row.unit === selected ? 'true' : nothing}
    >
      ${columns.map((column) => cells[column]())}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-table': AtlasTable;
  }
}
