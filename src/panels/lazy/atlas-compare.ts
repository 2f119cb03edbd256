import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Unit } from '../../model/columns.ts';
import { type ComparedIndicator, type Comparison, compareUnits } from '../../text/compare.ts';
import { capitalise, unitName } from '../../text/figure-text.ts';
import type { Statement } from '../../text/summary.ts';
import { citation } from '../base/citation.ts';
import { closeButton } from '../base/close-button.ts';
import { heard } from '../base/heard.ts';
import styles from './compare.css?inline';
import { LazyPanel } from './lazy-panel.ts';

const ids = ({ sources }: Statement): string => sources.map(({ id }) => id).join();

/** Statements in a row that the same papers make, so that each of these is named once. */
function bySources(statements: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    if (group?.[0] && ids(group[0]) === ids(statement)) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

/**
 * Two units side by side: each indicator, the same years in line, with plan, change and source.
 *
 * @event compare-change - another unit is wanted beside this one.
 * @event compare-swap - the two are to change places.
 * @event compare-close - the reader closed the comparison.
 * @event unit-pick - `{unit}`: one of the two is wanted alone.
 * @csspart summary - the whole comparison.
 */
@customElement('atlas-compare')
export class AtlasCompare extends LazyPanel {
  static override sheet = styles;

  /** Code of the selected unit. */
  @property() unit = '';
  /** Code of the unit beside it. */
  @property() other = '';

  private comparison?: Comparison;

  protected override willUpdate(): void {
    super.willUpdate();
    const { data, messages } = this.scene;
    this.comparison = compareUnits(data, messages, this.unit, this.other);
  }

  protected override render() {
    const { comparison } = this;
    if (!comparison) return nothing;
    const { messages: m } = this.scene;
    const { units, remarks, shared, single, inCommon } = comparison;
    const [first, second] = units.map((unit) => this.called(unit)) as [string, string];
    const caption = m.t('compare-table', { first, second });
    return html`<article class="summary comparison" part="summary" data-unit=${units[0].code} data-compare=${units[1].code} tabindex="-1" aria-label=${caption}>
      <header>
        <h2>${m.t('comparison')}</h2>
        ${closeButton(m.t('compare-close'), () => this.send('compare-close', null))}
      </header>
      <div class="compare-ways">
        <button type="button" class="swap" @click=${() => this.send('compare-swap', null)}>${m.t('compare-swap')}</button>
        <button type="button" class="other" aria-haspopup="dialog" @click=${() => this.send('compare-change', null)}>${m.t('compare-other')}</button>
      </div>
      ${remarks.length > 0 ? html`<div class="hint">${remarks.map((remark) => html`<p>${remark}</p>`)}</div>` : nothing}
      ${shared.length > 0 ? this.table(caption, shared) : nothing}
      ${
        single.length > 0
          ? html`<details ?open=${!inCommon}>
              <summary>${m.t('compare-single', { count: single.length })}</summary>
              ${this.table(m.t('compare-single', { count: single.length }), single)}
            </details>`
          : nothing
      }
    </article>`;
  }

  private table(caption: string, indicators: ComparedIndicator[]) {
    const { messages: m } = this.scene;
    const { units } = this.comparison as Comparison;
    return html`<table>
      <caption>${caption}</caption>
      <colgroup><col class="when" /><col /><col /></colgroup>
      <thead>
        <tr>
          <th scope="col" class="quiet">${m.t('compare-year')}</th>
          ${units.map((unit) => this.heading(unit))}
        </tr>
      </thead>
      ${indicators.map(
        ({ indicator, remarks, years }) => html`<tbody data-indicator=${indicator.id}>
          <tr>
            <th colspan="3" scope="rowgroup">
              ${m.pick(indicator, 'name')} ${remarks.map((remark) => html`<span class="note">${remark}</span>`)}
            </th>
          </tr>
          ${years.map(
            ({ year, sides }) => html`<tr data-year=${year}>
              <th scope="row">${year}</th>
              ${sides.map((statements) => html`<td>${this.cell(statements)}</td>`)}
            </tr>`,
          )}
        </tbody>`,
      )}
    </table>`;
  }

  /** What one of the two is called where its province does not stand beside it: with that, if the other bears its name. */
  private called(unit: Unit): string {
    const { data, messages: m } = this.scene;
    const [first, second] = (this.comparison as Comparison).units.map((each) => unitName(m, each));
    const province = first === second && data.unit(unit.province);
    const name = capitalise(unitName(m, unit));
    return province ? `${name}, ${m.pick(province, 'name')}` : name;
  }

  private heading(unit: Unit) {
    const { data, messages: m } = this.scene;
    const province = data.unit(unit.province);
    const name = capitalise(unitName(m, unit));
    return html`<th scope="col" translate="no">
      <i aria-hidden="true"></i>
      <button type="button" class="link" aria-label=${this.called(unit)} data-unit=${unit.code} @click=${() => this.send('unit-pick', { unit: unit.code })}>${name}</button>
      ${province ? html`<span class="quiet">${m.pick(province, 'name')}</span>` : nothing}
    </th>`;
  }

  private cell(statements: readonly Statement[]) {
    const { messages: m } = this.scene;
    if (statements.length === 0) return html`<p class="quiet">${m.t('map-no-data')}</p>`;
    return bySources(statements).map(
      (group) => html`${group.map(
        ({
          text,
          note,
          suspect,
          computed,
        }) => html`<p class=${suspect ? 'suspect' : computed ? 'computed' : ''}>
          ${heard(m, text)} ${suspect ? html`<strong class="warning">${m.t('suspect')}</strong>` : nothing}
          ${note ? html`<span class="note">${note}</span>` : nothing}
        </p>`,
      )}
      ${group[0]?.sources.map((source) => citation(m, source))}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-compare': AtlasCompare;
  }
}
