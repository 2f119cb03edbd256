import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  type Coverage,
  type CoverageCell,
  type CoverageRow,
  coverage,
  coveredDistricts,
  type Gap,
} from '../../draft/coverage.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Figure, Indicator, Unit } from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';
import { Panel } from '../../panels/base/panel.ts';
import { capitalise, figureText, shortValue, unitName } from '../../text/figure-text.ts';
import { fullUnitName } from '../base/field-words.ts';
import { sourceText } from '../base/trouble-text.ts';

/**
 * What is there and what is missing: one indicator at a time, a row for each unit, a column for each year.
 *
 * @event gap-pick - `{unit, indicator, year, kind}`: the editor wants to fill this cell.
 * @event gaps-download - `{indicator}`: the editor wants a template of what is missing.
 */
@customElement('desk-coverage')
export class DeskCoverage extends Panel {
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) messages!: Messages;
  /** What the atlas shows: the indicator that is looked at until the editor chooses another. */
  @property({ attribute: false }) layer = '';

  @state() private chosen = '';
  protected override render() {
    const { data, messages: m } = this;
    const headline = data.indicators.filter((each) => each.headline !== null);
    headline.sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
    const others = data.indicators.filter((each) => each.headline === null);
    const indicator = data.indicator(this.chosen) ?? data.indicator(this.layer) ?? headline[0] ?? others[0];
    if (!indicator) return nothing;
    const { id } = indicator;
    const covered = coverage(data, id);
    const { years, latest, groups, totals, kind, gaps, misprints } = covered;
    const caption = m.t('coverage-table', { name: m.pick(indicator, 'name') });
    const option = (each: Indicator) => {
      const known = coveredDistricts(data, each.id);
      const name = m.t('coverage-option', { name: m.pick(each, 'name'), known, all: data.districts.length });
      return html`<option value=${each.id} .selected=${each.id === id}>${name}</option>`;
    };
    return html`<div class="coverage">
      <div class="row">
        <label class="field wide"><span>${m.t('coverage-indicator')}</span>
          <select class="coverage-indicator" @change=${this.choose}>
            <optgroup label=${m.t('coverage-headline')}>${headline.map(option)}</optgroup>
            <optgroup label=${m.t('coverage-others')}>${others.map(option)}</optgroup>
          </select></label>
        <button type="button" class="button template" ?disabled=${gaps.length === 0} @click=${() => this.send('gaps-download', { indicator: id })}>${m.t('coverage-template')}</button>
      </div>
      <p>${m.t('coverage-said', { ...totals, flagged: misprints.length })}</p>
      <p class="quiet">${kind === 'actual' ? nothing : `${m.t(`coverage-counts-${kind}`)} `}${m.t('coverage-legend')} ${m.t('coverage-latest', { year: String(latest) })}</p>
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
          ${groups.map((rows) => html`<tbody>${rows.map((row) => this.unitRow(row, indicator, covered))}</tbody>`)}
        </table>
      </div>
      ${this.misprints(covered, indicator)}
    </div>`;
  }

  private unitRow({ unit, cells, last, age }: CoverageRow, indicator: Indicator, { kind }: Coverage) {
    const { messages: m } = this;
    return html`<tr class=${unit.level} data-unit=${unit.code}>
      <th scope="row">${capitalise(unitName(m, unit))}</th>
      ${cells.map((cell) => html`<td data-year=${cell.year}>${this.cell(cell, { unit: unit.code, indicator: indicator.id, year: cell.year, kind }, unit)}</td>`)}
      <td class="quiet">${this.age(last, age)}</td>
    </tr>`;
  }

  private age(last: number | null, age: number | null): string {
    const { messages: m } = this;
    if (last === null || age === null) return m.t('coverage-age-none');
    return m.t('coverage-age-years', { year: String(last), count: age });
  }

  private cell({ figure, beside, flagged }: CoverageCell, gap: Gap, unit: Unit) {
    const { messages: m } = this;
    if (!figure) {
      const label = m.t('coverage-gap', { unit: fullUnitName(m, unit, this.data), year: String(gap.year) });
      return html`<button type="button" class="gap" aria-label=${label} title=${label} @click=${() => this.send('gap-pick', gap)}>+</button>${
        beside
          ? html` <small class="quiet">${shortValue(m, beside)} ${m.t(`coverage-kind-${beside.kind}`)}</small>`
          : nothing
      }${this.alsoFlagged(flagged)}`;
    }
    const value = shortValue(m, figure);
    if (flagged.includes(figure))
      return html`<span class="flagged" role="img" aria-label=${m.t('coverage-flagged', { value })}>⚠ ${value}</span>`;
    return html`<span class="known">${value}</span>${this.alsoFlagged(flagged)}`;
  }

  /** The mark of another figure of the year: what it is stands below the table. */
  private alsoFlagged(flagged: readonly Figure[]) {
    const also = this.messages.t('coverage-flagged-beside');
    return flagged.length > 0
      ? html` <span class="flagged" role="img" aria-label=${also} title=${also}>⚠</span>`
      : nothing;
  }

  /** Why each flagged figure is thought to be a misprint, and who printed it. */
  private misprints({ misprints }: Coverage, indicator: Indicator) {
    const { messages: m, data } = this;
    if (misprints.length === 0) return nothing;
    return html`<div class="misprints">
      <h3>${m.t('coverage-misprints')}</h3>
      <ul>${misprints.map((figure) => {
        const unit = data.unit(figure.unit);
        return html`<li>
          <span class="flagged" aria-hidden="true">⚠</span> <b>${unit ? capitalise(unitName(m, unit)) : figure.unit}, ${figure.year}: ${figureText(m, indicator, figure)}.</b>
          ${m.pick(figure, 'note') || m.t('coverage-misprint-unsaid')} <span class="quiet">${sourceText(m, figure.source, data)}</span>
        </li>`;
      })}</ul>
    </div>`;
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
