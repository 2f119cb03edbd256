import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Decision, Intake, Item, Trouble } from '../../intake/sheet.ts';
import type { Dataset } from '../../model/dataset.ts';
import { unitName } from '../../text/figure-text.ts';
import { ReportPanel } from '../base/desk-panel.ts';
import { fieldName, fullUnitName } from '../base/field-words.ts';
import { shownCell } from '../base/shown-cell.ts';
import { lineNumber, troubleText } from '../base/trouble-text.ts';
import { cellOf, likeOf, numberCell } from './cells-of.ts';
import { checkedBox, conflictChoice } from './decisions.ts';
import type { FigureParts } from './figure-parts.ts';
import type { Place } from './go-to.ts';
import { readAs } from './read-as.ts';
import { remedy } from './remedies.ts';
import { keyOf } from './report-pages.ts';

const idOf = (trouble: Trouble): string => `${trouble.kind} ${'field' in trouble ? trouble.field : ''}`;

/**
 * One figure of a sheet: what was read beside what came, its state, and each trouble with its remedy. Any cell of its
 * row can be edited. When the report comes anew the focus stays in the figure.
 *
 * @event draft-act - `{action}`: a cell, a default of the sheet or a decision.
 * @event desk-go - `{to}`: the editor wants to another place of the sheet.
 */
@customElement('desk-figure')
export class DeskFigure extends ReportPanel {
  @property({ attribute: false }) intake!: Intake;
  @property({ attribute: false }) item!: Item;
  @property({ attribute: false }) data!: Dataset;

  /** Rows of the sheet that have the same trouble in the same words (see `alikeRows`). */
  @property({ attribute: false }) alike: ReadonlyMap<string, readonly number[]> = new Map();

  /** What the next pick is for all rows of. */
  @state() private forAll: ReadonlySet<string> = new Set();
  /** The row's cells are open to edit. */
  @state() private open = false;
  private hadFocus = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.dataset.key = keyOf(this.item);
    this.dataset.state = this.item.state;
    this.hadFocus = this.contains(this.focused);
  }

  /** A remedy that was applied is gone with what had the focus: then the next trouble gets it, or the row. */
  protected override updated(): void {
    if (!this.hadFocus || this.contains(this.focused)) return;
    const next = this.querySelector<HTMLElement>(
      '.troubles :is(button, input, select), .decided input, summary',
    );
    next?.focus();
  }

  protected override render() {
    const { messages: m, item } = this;
    const skip = m.t(item.state === 'skipped' ? 'report-back' : 'report-skip');
    return html`<div class="figure" role="group" aria-label=${this.name}>
      ${this.summary()}
      <div class="work">
        ${
          item.state === 'open'
            ? html`<ul class="troubles">
                ${repeat(item.troubles, idOf, (trouble) => this.trouble(trouble))}
              </ul>`
            : nothing
        }
        <div class="decided">
          ${checkedBox(this.parts)}${conflictChoice(this.parts)}
        </div>
        <div class="row-tools">
          <details .open=${this.open} @toggle=${this.toggle}>
            <summary aria-label=${m.t('report-edit-line', { row: lineNumber(item.row) })}>${m.t('report-edit')}</summary>
            ${this.open ? this.cells() : nothing}
          </details>
          <button type="button" class="skip" aria-label=${m.t('report-of', { does: skip, figure: this.name })} @click=${this.toggleSkipped}>
            ${skip}
          </button>
        </div>
      </div>
    </div>`;
  }

  /** What tells it from the others where it is only heard: `dòng 2, huyện Thới Lai, thuộc thành phố Cần Thơ, Thu nhập bình quân, 2023`. */
  private get name(): string {
    const { messages: m, item, intake, data } = this;
    const { figure, row } = item;
    const unit = data.unit(figure.unit ?? '');
    const indicator = data.indicator(figure.indicator ?? '');
    const raw = (field: 'unit' | 'indicator' | 'year') => shownCell(cellOf(intake, item, field), 40);
    const what = [
      unit ? fullUnitName(m, unit, data) : raw('unit'),
      indicator ? m.pick(indicator, 'name') : raw('indicator'),
      figure.year ?? raw('year'),
    ];
    return m.t('report-figure', { row: lineNumber(row), what: what.filter(Boolean).join(', ') });
  }

  private summary() {
    const { messages: m, item, intake, data } = this;
    const { figure } = item;
    const unit = data.unit(figure.unit ?? '');
    const province = unit && data.unit(unit.province);
    const indicator = data.indicator(figure.indicator ?? '');
    const raw = (field: 'unit' | 'indicator' | 'year') => {
      const cell = shownCell(cellOf(intake, item, field), 40);
      return cell
        ? html`<q class="raw"><bdi>${cell}</bdi></q>`
        : html`<i class="quiet">${m.t('report-nothing')}</i>`;
    };
    const kind = figure.kind && figure.kind !== 'actual' ? m.t(`report-kind-${figure.kind}`) : '';
    const read = readAs(m, item, data);
    const came = shownCell(numberCell(intake, item), 40);
    return html`<div class="facts">
      <span class="line"><span class="label">${m.t('report-head-line')} </span>${lineNumber(item.row)}</span>
      <span class="unit">${unit ? unitName(m, unit) : raw('unit')}${province ? html` <span class="quiet">${m.pick(province, 'name')}</span>` : nothing}</span>
      <span class="indicator">${indicator ? m.pick(indicator, 'name') : raw('indicator')}</span>
      <span class="year">${figure.year ?? raw('year')}${kind ? html` <span class="quiet">${kind}</span>` : nothing}</span>
      <span class="read"><span class="label">${m.t('report-head-value')} </span>${
        read ? html`<b>${read}</b>` : html`<i class="quiet">${m.t('report-not-read')}</i>`
      }${figure.flag === 'suspect' ? html` <span class="quiet">${m.t('report-suspect')}</span>` : nothing}</span>
      <span class="came"><span class="label">${m.t('report-head-cell')} </span>${
        came ? html`<bdi>${came}</bdi>` : html`<i class="quiet">${m.t('report-nothing')}</i>`
      }</span>
      <span class="state" data-state=${item.state}>${m.t(`report-state-${item.state}`)}</span>
    </div>`;
  }

  private trouble(trouble: Trouble) {
    const { messages: m, data, intake, item } = this;
    return html`<li data-trouble=${trouble.kind}>
      <p>${troubleText(m, trouble, data, { sheet: intake.id, figure: item.figure })}</p>
      ${remedy(this.parts, trouble)}
    </li>`;
  }

  /** Every cell of the row with its column's name, as text. */
  private cells() {
    const { messages: m, intake, item } = this;
    const row = intake.rows[item.row] ?? [];
    return html`<div class="cells">
      ${intake.header.map((header, column) => {
        const role = intake.roles[column] ?? 'skip';
        const name = shownCell(header, 40) || m.t('report-column', { number: column + 1 });
        return html`<label>
          <span><bdi>${name}</bdi> <span class="quiet">${role === 'skip' ? nothing : fieldName(m, role)}</span></span>
          <input
            type="text"
            autocomplete="off"
            spellcheck="false"
            data-column=${column}
            .value=${row[column] ?? ''}
            @change=${(event: Event) => this.write(column, (event.target as HTMLInputElement).value)}
          />
        </label>`;
      })}
    </div>`;
  }

  /** What the templates of remedies and decisions work with. */
  private get parts(): FigureParts {
    const { messages, intake, item, data } = this;
    return {
      m: messages,
      name: this.name,
      intake,
      item,
      data,
      decision: this.decision,
      act: this.act.bind(this),
      go: (to: Place) => this.send('desk-go', { to }),
      alike: (trouble: Trouble) => this.alike.get(likeOf(intake, item, trouble)) ?? [],
      forAll: this.forAll,
      setForAll: (like: string, all: boolean) => {
        this.forAll = new Set(
          all ? [...this.forAll, like] : [...this.forAll].filter((each) => each !== like),
        );
      },
      decide: (decision: Decision) => this.decide(decision),
    };
  }

  private get decision(): Decision {
    return this.intake.decisions[keyOf(this.item)] ?? {};
  }

  private decide(decision: Decision): void {
    this.act({ type: 'decide', intake: this.intake.id, key: keyOf(this.item), decision });
  }

  private write(column: number, text: string): void {
    this.act({ type: 'cell', intake: this.intake.id, row: this.item.row, column, text });
  }

  private readonly toggle = ({ target }: Event): void => {
    this.open = (target as HTMLDetailsElement).open;
  };

  private readonly toggleSkipped = (): void => {
    const { aside, ...others } = this.decision;
    this.decide(this.item.state === 'skipped' ? others : { ...others, aside: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-figure': DeskFigure;
  }
}
