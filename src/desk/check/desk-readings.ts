import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DraftAction } from '../../draft/draft.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type ColumnReading, type Intake, NUMBER_STYLES, type Report } from '../../intake/sheet.ts';
import { Panel } from '../../panels/base/panel.ts';
import { plainNumber } from '../base/plain-number.ts';
import { shownCell } from '../base/shown-cell.ts';

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
    const readings = (this.report?.columns ?? []).filter(({ samples }) => samples.length > 0);
    return [...readings].sort((a, b) => Number(b.asks) - Number(a.asks)).map((each) => this.question(each));
  }

  private question({ column, style, asks, samples }: ColumnReading) {
    const { intake, messages: m } = this;
    // A column may have gone since the report was made.
    if (column >= intake.header.length) return nothing;
    const [first, ...others] = samples;
    const cell = shownCell(first?.cell ?? '', 60);
    const header = shownCell(intake.header[column] ?? '', 60);
    return html`<fieldset class=${asks ? 'style asks' : 'style'} data-column=${column}>
      <legend>${m.t('columns-style', { header })}${asks ? html` <strong>${m.t('columns-style-asks', { cell })}</strong>` : nothing}</legend>
      ${[...NUMBER_STYLES].reverse().map((each) => {
        const value = first?.[each] ?? null;
        const read =
          value === null
            ? m.t('columns-style-unreadable', { cell })
            : m.t('columns-style-value', { cell, value: plainNumber(m, value) });
        return html`<label class="check"><input type="radio" name="style-${intake.id}-${column}" value=${each} .checked=${style === each} ?required=${asks}
          @change=${() => this.act({ type: 'style', intake: intake.id, column, style: each })} />
          <span><b>${read}</b> <span class="quiet">(${m.t(`columns-style-${each}`)})</span></span></label>`;
      })}
      ${others.length ? html`<p class="quiet">${m.t('columns-style-more', { cells: others.map((each) => shownCell(each.cell, 60)).join('; ') })}</p>` : nothing}
      ${asks ? html`<p class="needed">${m.t('columns-style-needed')}</p>` : nothing}
    </fieldset>`;
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
