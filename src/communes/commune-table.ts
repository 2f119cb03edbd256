import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { COMMUNE_SOURCES } from '../i18n/commune-sources.ts';
import { COMMUNE_TOOL_SOURCES } from '../i18n/commune-tool-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Indicator, Source } from '../model/columns.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { citation } from '../panels/base/citation.ts';
import { closeButton } from '../panels/base/close-button.ts';
import { heard } from '../panels/base/heard.ts';
import { Panel } from '../panels/base/panel.ts';
import { provinceChoice, sortingHeading, TablePlace } from '../panels/base/unit-table.ts';
import { lendSheets } from '../sheets/lend.ts';
import {
  type CommuneColumn,
  type CommuneRow,
  communeRows,
  districtLines,
  figureLines,
  filterCommunes,
  headlines,
  rowSources,
  sortCommunes,
} from '../text/commune-table.ts';
import styles from './commune-table.css?inline';

/**
 * All communes of today, with the latest headline figures of their former districts: sorted by any column, filtered, in
 * step with the map's selection. Roles and look are those of `<atlas-table>`, whose style sheet it takes when that comes.
 *
 * @event unit-pick - `{unit}`: the reader chose a commune.
 * @event table-close - the reader closed the table.
 */
@customElement('commune-table')
export class CommuneTable extends Panel {
  /** The districts' data. */
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) communes!: Communes;
  @property({ attribute: false }) messages!: Messages;
  /** Code of the selected unit. */
  @property({ attribute: false }) selected: string | null = null;

  @state() private column: CommuneColumn = 'name';
  @state() private descending = false;
  /** Code of the only old province that is shown; empty for all. */
  @state() private province = '';
  /** What a name must have in it. */
  @state() private text = '';
  private rows: CommuneRow[] = [];
  /** Whose figures stand in the rows that are shown. */
  sources: Source[] = [];
  private indicators: Indicator[] = [];

  constructor() {
    super();
    new TablePlace(this, () => this.selected);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode() as ShadowRoot | Document;
    customElements.whenDefined('atlas-table').then((table) => {
      lendSheets(root, [(table as unknown as { sheet: string }).sheet, styles]);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { data, messages } = this;
    messages.add(COMMUNE_SOURCES);
    messages.add(COMMUNE_TOOL_SOURCES);
    if (!['data', 'communes', 'messages'].some((name) => changed.has(name))) return;
    this.rows = communeRows(data, this.communes, messages);
    this.indicators = headlines(data);
  }

  protected override render() {
    const { data, messages: m } = this;
    const columns: CommuneColumn[] = [
      ...(['name', 'people', 'area', 'density', 'districts'] as const),
      ...this.indicators.keys(),
    ];
    const wanted = filterCommunes(this.rows, this.text).filter(
      ({ commune }) => !this.province || commune.old_province === this.province,
    );
    const rows = sortCommunes(wanted, this.column, this.descending);
    this.sources = rowSources(data, this.communes, rows);
    return html`<section class="table commune-table" part="table" tabindex="-1" aria-labelledby="table-title">
      ${this.filters(rows.length)}
      <table role="table" aria-labelledby="table-title">
        <caption><strong id="table-title">${m.t('communes-table')}</strong> <span>${m.t('communes-table-about', { counts: m.t('commune-counts') })}</span></caption>
        <thead role="rowgroup">
          <tr role="row">${columns.map((column) => this.heading(column))}</tr>
        </thead>
        <tbody translate="no" role="rowgroup">${rows.map((row) => this.row(row))}</tbody>
      </table>
      <details class="table-sources">
        <summary>${m.t('sources')} (${this.sources.length})</summary>
        ${this.sources.map((source) => citation(m, source))}
      </details>
      <p class="quiet">${m.t('data-version', { version: data.version })}</p>
    </section>`;
  }

  private filters(shown: number) {
    const { data, messages: m } = this;
    const column = this.columnName(this.column).toLocaleLowerCase(m.lang);
    return html`<div class="table-tools">
      <label
        >${m.t('communes-filter')}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${this.text}
          @input=${(event: Event) => {
            this.text = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      ${provinceChoice(
        m,
        m.t('communes-province'),
        m.t('communes-all'),
        data.provinces,
        this.province,
        (province) => {
          this.province = province;
        },
      )}
      <span role="status" class="quiet">${m.t('communes-count', { shown, all: this.rows.length, column, descending: this.descending ? 'yes' : 'no' })}</span>
      ${closeButton(m.t('communes-close'), () => this.send('table-close', null))}
    </div>`;
  }

  private columnName(column: CommuneColumn): string {
    const { messages: m } = this;
    if (typeof column !== 'number') return m.t(`communes-${column}`);
    const indicator = this.indicators[column] as Indicator;
    return `${m.pick(indicator, 'name')}, ${m.pick(indicator, 'unit')}`;
  }

  private heading(column: CommuneColumn) {
    const sorted = column === this.column ? (this.descending ? 'descending' : 'ascending') : null;
    return sortingHeading(column, this.columnName(column), sorted, () => this.sort(column));
  }

  private sort(column: CommuneColumn): void {
    // The largest number is what a reader looks for first.
    this.descending = column === this.column ? !this.descending : column !== 'name' && column !== 'districts';
    this.column = column;
  }

  private row(row: CommuneRow) {
    const { messages: m, selected } = this;
    const { code, people, area_km2 } = row.commune;
    const number = (column: 'people' | 'area' | 'density', value: number) =>
      html`<td role="cell" class=${column} data-label=${this.columnName(column)}>${m.number(value)}</td>`;
    const lines = (those: string[]) => those.map((line) => html`<div>${heard(m, line)}</div>`);
    return html`<tr role="row" data-unit=${code} aria-current=${code === selected ? 'true' : nothing}>
      <th role="rowheader" scope="row" class="name">
        <button type="button" class="link" @click=${() => this.send('unit-pick', { unit: code })}>${row.name}</button>
      </th>
      ${number('people', people)} ${number('area', area_km2)} ${number('density', row.density)}
      <td role="cell" class="district">${lines(districtLines(m, row))}</td>
      ${this.indicators.map(
        (indicator, index) =>
          html`<td role="cell" class="figure" data-label=${this.columnName(index)}>${lines(figureLines(m, row, indicator, index))}</td>`,
      )}
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'commune-table': CommuneTable;
  }
}
