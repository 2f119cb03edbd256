import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Intake, Item, Report, Trouble } from '../../intake/sheet.ts';
import type { Dataset } from '../../model/dataset.ts';
import { alikeRows } from './cells-of.ts';
import './desk-figure.ts';
import type { PanelEvent } from '../../panels/base/events.ts';
import { ReportPanel } from '../base/desk-panel.ts';
import { shownCell } from '../base/shown-cell.ts';
import remedies from './desk-remedies.css?inline';
import styles from './desk-report.css?inline';
import { goTo } from './go-to.ts';
import { countItems, type Filter, filterItems, ITEM_STATES, keyOf, pageOf } from './report-pages.ts';

/** How many rows with all their remedies are drawn at a time. */
const ROWS_PER_TASK = 10;

/** What stands above the list on a wide page. */
const HEADS = ['line', 'unit', 'indicator', 'year', 'value', 'cell', 'state'] as const;

/**
 * Every figure of a sheet with its state, by pages: a line of counts that filters, and for each trouble its remedy. A
 * figure that was listed stays until the editor picks a filter again, so that what was just mended does not vanish.
 *
 * @event draft-act - `{action}`: a cell, a default of the sheet or a decision.
 */
@customElement('desk-report')
export class DeskReport extends ReportPanel {
  static override sheets = [remedies, styles];

  @property({ attribute: false }) intake!: Intake;
  /** As far as one was made: of this intake, or of how it was a moment ago. */
  @property({ attribute: false }) report: Report | null = null;
  @property({ attribute: false }) data!: Dataset;
  /** A new report is being made. */
  @property({ attribute: false }) reading = false;

  @state() private filter: Filter = { state: 'all', trouble: null };
  @state() private page = 0;
  /** How many rows of the page are drawn: the others follow in tasks of their own, so that none blocks the page. */
  @state() private drawn = ROWS_PER_TASK;
  private listed: Item[] = [];
  private counts = countItems([]);
  private alike: ReadonlyMap<string, readonly number[]> = new Map();
  private readonly kept = new Set<string>();
  /** The figure that had the focus, and where it stood on the page. */
  private focusedRow: { key: string; at: number } | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('intake') && changed.get('intake') && changed.get('intake')?.id !== this.intake.id)
      this.pick({ state: 'all', trouble: null });
    const items = this.report?.items ?? [];
    if (changed.has('report')) this.alike = alikeRows(this.intake, items);
    this.counts = countItems(items);
    this.listed = filterItems(items, this.filter, this.kept);
    if (this.filter.state !== 'all') for (const item of this.listed) this.kept.add(keyOf(item));
    const rows = [...this.querySelectorAll<HTMLElement>('desk-figure')];
    const at = rows.findIndex((row) => row.contains(this.focused));
    this.focusedRow = at < 0 ? null : { key: rows[at]?.dataset.key ?? '', at };
  }

  /** Where the figure that the editor worked at is gone, the one in its place gets the focus. */
  protected override updated(): void {
    this.drawMore();
    if (!this.focusedRow) return;
    const rows = [...this.querySelectorAll<HTMLElement>('desk-figure')];
    if (rows.some((row) => row.dataset.key === this.focusedRow?.key)) return;
    const next = rows[Math.min(this.focusedRow.at, rows.length - 1)];
    (next?.querySelector<HTMLElement>('summary') ?? this.querySelector<HTMLElement>('h3'))?.focus();
  }

  private async drawMore(): Promise<void> {
    const { from, to } = pageOf(this.listed.length, this.page);
    if (from + this.drawn >= to) return;
    const { drawn } = this;
    await new Promise((done) => setTimeout(done));
    if (drawn === this.drawn) this.drawn += ROWS_PER_TASK;
  }

  protected override render() {
    const { messages: m, listed } = this;
    const { page, pages, from, to } = pageOf(listed.length, this.page);
    const name = shownCell(this.intake.name, 60);
    const shown = { first: m.number(from + 1), last: m.number(to), of: m.number(listed.length) };
    return html`<section class="report" lang=${m.lang} aria-busy=${this.reading ? 'true' : 'false'}>
      <h3 tabindex="-1">${m.t('report-heading')}</h3>
      ${this.report ? this.filters() : html`<p class="quiet">${m.t('report-waiting')}</p>`}
      ${this.report ? html`<p class="shown" role="status">${listed.length > 0 ? m.t('report-shown', shown) : m.t('report-none')}</p>` : nothing}
      ${
        listed.length > 0
          ? html`<div class="heads" aria-hidden="true">${HEADS.map((head) => html`<span>${m.t(`report-head-${head}`)}</span>`)}</div>`
          : nothing
      }
      <ol class="figures" aria-label=${m.t('report-list', { name })}>
        ${repeat(
          listed.slice(from, Math.min(to, from + this.drawn)),
          keyOf,
          (item) => html`<li>
            <desk-figure
              .item=${item}
              .alike=${this.alike}
              .intake=${this.intake}
              .data=${this.data}
              .messages=${m}
              @draft-act=${({ detail }: PanelEvent<'draft-act'>) => this.act(detail.action)}
              @desk-go=${({ detail }: PanelEvent<'desk-go'>) => goTo(this.getRootNode() as ParentNode & Node, detail.to, this.intake)}
            ></desk-figure>
          </li>`,
        )}
      </ol>
      ${pages > 1 ? this.pager(page, pages) : nothing}
    </section>`;
  }

  private filters() {
    const { messages: m, filter } = this;
    const { states, troubles } = this.counts;
    const total = this.report?.items.length ?? 0;
    const button = (state: Filter['state'], count: number) => html`<button
      type="button"
      data-filter=${state}
      aria-pressed=${filter.state === state ? 'true' : 'false'}
      @click=${() => this.pick({ state, trouble: null })}
    >${m.t('report-filter', { count: m.number(count), state: m.t(`report-state-${state}`) })}</button>`;
    return html`<div class="filters">
      <div class="states" role="group" aria-label=${m.t('report-counts')}>
        ${ITEM_STATES.filter((state) => states.has(state) || filter.state === state).map((state) => button(state, states.get(state) ?? 0))}
        ${button('all', total)}
      </div>
      ${
        troubles.size > 0 || filter.trouble
          ? html`<label class="kinds-of-trouble"><span>${m.t('report-trouble-filter')}</span>
              <select @change=${this.pickTrouble}>
                <option value="" .selected=${filter.trouble === null}>${m.t('report-trouble-any')}</option>
                ${[...troubles].map(
                  ([kind, count]) =>
                    html`<option value=${kind} .selected=${filter.trouble === kind}>${m.t('report-trouble-option', { kind: m.t(`report-trouble-${kind}`), count: m.number(count) })}</option>`,
                )}
              </select></label>`
          : nothing
      }
    </div>`;
  }

  private pager(page: number, pages: number) {
    const m = this.messages;
    return html`<nav class="pager" aria-label=${m.t('report-pages')}>
      <button type="button" aria-disabled=${page === 0} @click=${() => this.turn(page - 1)}>${m.t('report-before')}</button>
      <label><span>${m.t('report-page')}</span>
        <input
          type="number"
          min="1"
          max=${pages}
          .value=${String(page + 1)}
          @change=${(event: Event) => this.turn(Number((event.target as HTMLInputElement).value) - 1)}
        />
        <span>${m.t('report-page-of', { of: m.number(pages) })}</span></label>
      <button type="button" aria-disabled=${page === pages - 1} @click=${() => this.turn(page + 1)}>${m.t('report-after')}</button>
    </nav>`;
  }

  private pick(filter: Filter): void {
    this.filter = filter;
    this.kept.clear();
    this.page = 0;
    this.drawn = ROWS_PER_TASK;
  }

  private readonly pickTrouble = ({ target }: Event): void => {
    const trouble = ((target as HTMLSelectElement).value || null) as Trouble['kind'] | null;
    this.pick({ state: trouble ? 'open' : this.filter.state, trouble });
  };

  private async turn(page: number): Promise<void> {
    const to = pageOf(this.listed.length, Number.isInteger(page) ? page : 0).page;
    if (to === this.page) return;
    this.page = to;
    this.drawn = ROWS_PER_TASK;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('h3')?.scrollIntoView({ block: 'nearest' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-report': DeskReport;
  }
}
