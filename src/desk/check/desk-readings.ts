import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DraftAction } from '../../draft/draft.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type ColumnReading, type Intake, NUMBER_STYLES, type Report } from '../../intake/sheet.ts';
import { Panel } from '../../panels/base/panel.ts';
import { plainNumber } from '../base/plain-number.ts';
import { shownCell } from '../base/shown-cell.ts';

/** So many other cells are shown. */
const MAX_CELLS = 5;

/**
 * How the numbers of each column are read, where the two styles differ. What can be read in two ways is a question, with
 * both readings, and comes first.
 *
 * @event draft-act - `{action}`: the editor has answered.
 */
@customElement('desk-readings')
export class DeskReadings extends Panel {
  @property({ attribute: false }) intake!: Intake;
  @property({ attribute: false }) report?: Report;
  @property({ attribute: false }) messages!: Messages;

  protected override render() {
    const readings = (this.report?.columns ?? []).filter(
      // A column may have gone since the report was made.
      ({ column, samples }) => samples.length > 0 && column < this.intake.header.length,
    );
    const alike = new Map<string, ColumnReading[]>();
    for (const reading of [...readings].sort((a, b) => Number(b.asks) - Number(a.asks))) {
      const key = `${reading.asks} ${reading.style}`;
      alike.set(key, [...(alike.get(key) ?? []), reading]);
    }
    return [...alike.values()].map((columns) => this.question(columns));
  }

  /** Columns that are read alike are one question. */
  private question(readings: readonly ColumnReading[]) {
    const { intake, messages: m } = this;
    const [{ column, style, asks } = { column: 0, style: null, asks: false }] = readings;
    const [first, ...others] = readings.flatMap(({ samples }) => samples);
    const cell = shownCell(first?.cell ?? '', 60);
    const headings = readings.map((each) => this.headingOf(each.column));
    const legend =
      headings.length === 1
        ? m.t('columns-style', { header: headings[0] ?? '' })
        : m.t('columns-style-several', { count: headings.length, list: headings.join('; ') });
    const columns = readings.map((each) => each.column);
    return html`<fieldset class=${asks ? 'style asks' : 'style'} data-column=${column}>
      <legend>${legend}${asks ? html` <strong>${m.t('columns-style-asks', { cell })}</strong>` : nothing}</legend>
      ${[...NUMBER_STYLES].reverse().map((each) => {
        const value = first?.[each] ?? null;
        const read =
          value === null
            ? m.t('columns-style-unreadable', { cell })
            : m.t('columns-style-value', { cell, value: plainNumber(m, value) });
        return html`<label class="check"><input type="radio" name="style-${intake.id}-${column}" value=${each} .checked=${style === each} ?required=${asks}
          @change=${() => this.act({ type: 'style', intake: intake.id, columns, style: each })} />
          <span><b>${read}</b> <span class="quiet">(${m.t(`columns-style-${each}`)})</span></span></label>`;
      })}
      ${
        others.length
          ? html`<p class="quiet">${m.t('columns-style-more', {
              cells: others
                .slice(0, MAX_CELLS)
                .map((each) => shownCell(each.cell, 60))
                .join('; '),
            })}</p>`
          : nothing
      }
      ${asks ? html`<p class="needed">${m.t('columns-style-needed')}</p>` : nothing}
    </fieldset>`;
  }

  /** What stands over a column, on all levels of the heading. */
  private headingOf(column: number): string {
    const heading = this.report?.headings[column] || this.intake.header[column] || '';
    return shownCell(heading, 60) || this.messages.t('columns-unnamed-number', { number: column + 1 });
  }

  private act(action: DraftAction): void {
    this.send('draft-act', { action });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-readings': DeskReadings;
  }
}
