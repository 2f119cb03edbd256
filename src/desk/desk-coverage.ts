import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Messages } from '../i18n/messages.ts';
import type { Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { Panel } from '../panels/panel.ts';
import { capitalise, unitName } from '../view/figure-text.ts';
import { type CoverageCell, type CoverageRow, coverageMatrix, coveredDistricts } from './coverage-matrix.ts';
import type { Gap } from './hand-sheet.ts';

/**
 * What is there and what is missing: one indicator at a time, a row for each unit, a column for each year.
 *
 * @event gap-pick - `{unit, indicator, year}`: the editor wants to fill this cell.
 * @event gaps-download - the editor wants a template of what is missing.
 */
@customElement('desk-coverage')
export class DeskCoverage extends Panel {
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) messages!: Messages;

  /** Id of the indicator that is shown; the first headline one until another is chosen. */
  @state() private chosen = '';

  protected override render() {
    const { data, messages: m } = this;
    const headline = data.indicators.filter((each) => each.headline !== null);
    headline.sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
    const others = data.indicators.filter((each) => each.headline === null);
    const id = this.chosen || (headline[0] ?? others[0])?.id || '';
    const indicator = data.indicator(id);
    if (!indicator) return nothing;
    const { years, latest, groups, totals } = coverageMatrix(data, id);
    const caption = m.t('coverage-table', { name: m.pick(indicator, 'name') });
    const option = (each: typeof indicator) => {
      const known = coveredDistricts(data, each.id).size;
      const all = data.districts.length;
      const name = m.t('coverage-option', { name: m.pick(each, 'name'), known, all });
      return html`<option value=${each.id} .selected=${each.id === id}>${name}</option>`;
    };
    return html`<div class="coverage">
      <div class="row">
        <label class="field wide"><span>${m.t('coverage-indicator')}</span>
          <select class="coverage-indicator" @change=${this.choose}>
            <optgroup label=${m.t('coverage-headline')}>${headline.map(option)}</optgroup>
            <optgroup label=${m.t('coverage-others')}>${others.map(option)}</optgroup>
          </select></label>
        <button type="button" class="button template" @click=${() => this.send('gaps-download', { indicator: id })}>${m.t('coverage-template')}</button>
      </div>
      <p>${m.t('coverage-said', { ...totals })}</p>
      <p class="quiet">${m.t('coverage-legend')}</p>
      <div class="scroll tall" role="region" aria-label=${caption} tabindex="0">
        <table class="matrix">
          <caption class="unseen">${caption}</caption>
          <thead>
            <tr>
              <th scope="col">${m.t('coverage-unit')}</th>
              ${years.map((year) => html`<th scope="col">${year}</th>`)}
              <th scope="col">${m.t('coverage-age')}</th>
            </tr>
          </thead>
          ${groups.map((rows) => html`<tbody>${rows.map((row) => this.unitRow(row, id, latest))}</tbody>`)}
        </table>
      </div>
    </div>`;
  }

  private unitRow({ unit, cells, last }: CoverageRow, indicator: string, latest: number) {
    const { messages: m } = this;
    const age =
      last === null
        ? m.t('coverage-age-none')
        : last >= latest
          ? m.t('coverage-age-now')
          : m.t('coverage-age-years', { count: latest - last });
    return html`<tr class=${unit.level} data-unit=${unit.code}>
      <th scope="row">${capitalise(unitName(m, unit))}</th>
      ${cells.map((cell) => html`<td data-year=${cell.year}>${this.cell(unit, indicator, cell)}</td>`)}
      <td class="quiet">${age}</td>
    </tr>`;
  }

  private cell(unit: Unit, indicator: string, { year, text, figure, flagged }: CoverageCell) {
    const { messages: m } = this;
    if (!figure) {
      const label = m.t('coverage-gap', { unit: unitName(m, unit), year: String(year) });
      return html`<button type="button" class="gap" aria-label=${label} title=${label} @click=${() => this.send<Gap>('gap-pick', { unit: unit.code, indicator, year })}>+</button>`;
    }
    const value = text(m);
    if (figure.flag === 'suspect')
      return html`<span class="flagged" role="img" aria-label=${m.t('coverage-flagged', { value })}>⚠ ${value}</span>`;
    const beside = m.t('coverage-flagged-beside');
    return html`<span class="known">${value}</span>${
      figure.kind === 'actual'
        ? nothing
        : html` <small class="quiet">${m.t(`coverage-kind-${figure.kind}`)}</small>`
    }${flagged ? html` <span class="flagged" role="img" aria-label=${beside} title=${beside}>⚠</span>` : nothing}`;
  }

  private readonly choose = ({ target }: Event): void => {
    this.chosen = (target as HTMLSelectElement).value;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-coverage': DeskCoverage;
  }
}
