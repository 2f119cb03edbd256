import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DraftAction } from '../../draft/draft.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { EncodingSample } from '../../intake/decode.ts';
import { isValueRole } from '../../intake/read-item.ts';
import {
  type Answer,
  ENCODINGS,
  type Encoding,
  type Intake,
  ROLES,
  type Role,
  SEPARATORS,
  type Separator,
} from '../../intake/sheet.ts';
import { LEVEL_QUESTION, type TableLevel } from '../../intake/table-level.ts';
import type { Dataset } from '../../model/dataset.ts';
import { FIGURE_KINDS } from '../../model/vocabulary.ts';
import { Panel } from '../../panels/base/panel.ts';
import { isOfOneYear, yearOf } from '../base/field-words.ts';
import { HAND } from '../import/manual-sheet.ts';

const SHOWN_ROWS = 5;
const SEPARATOR_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', ' ': 'space' } as const;

/**
 * How a sheet is read: its encoding and separator, what each column holds, and what holds where a row does not say.
 *
 * @event draft-act - `{action}`: the editor decided something.
 * @event read-again - `{encoding}`, `{separator}` or `{worksheet}`: the file is to be read in another way.
 */
@customElement('desk-columns')
export class DeskColumns extends Panel {
  @property({ attribute: false }) intake!: Intake;
  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) messages!: Messages;
  /** What its names were found to be; left out where there is no choice. */
  @property({ attribute: false }) level?: TableLevel['level'];
  /** Whether what the sheet was read from is still there to be read in another way. */
  @property({ attribute: false }) again = false;
  /** The first words of the file with letters beyond ASCII, as they stand in it and as they were read. */
  @property({ attribute: false }) sample: EncodingSample | null = null;

  protected override render() {
    const { intake, messages: m } = this;
    return html`<div class="columns">
      <details class="columns-form" ?open=${intake.id !== HAND}>
        <summary>${m.t('columns')}</summary>
        <div class="columns-inside">${this.preview()} ${this.defaults()} ${this.reading()}</div>
      </details>
    </div>`;
  }

  private reading() {
    const { intake, again, messages: m } = this;
    return html`<div class="fields">
        ${
          intake.encoding
            ? html`<label class="field"><span>${m.t('columns-encoding')}</span>
                <select class="encoding" ?disabled=${!again} @change=${(event: Event) => this.send('read-again', { encoding: chosenIn<Encoding>(event) })}>
                  ${ENCODINGS.map((each) => html`<option value=${each} .selected=${each === intake.encoding}>${m.t(`encoding-${each}`)}</option>`)}
                </select></label>`
            : nothing
        }
        ${intake.worksheet ? this.worksheets(intake.worksheet) : this.separators()}
      </div>
      ${this.sample ? this.encodingSample(this.sample) : nothing}
      <p class="quiet">${m.t(again ? 'columns-again' : 'columns-not-again')}</p>`;
  }

  private encodingSample({ before, after, broken }: EncodingSample) {
    const m = this.messages;
    return html`<p class="quiet encoding-sample">${before === after ? nothing : m.t('columns-encoding-sample', { before, after })}
      ${broken > 0 ? m.t('columns-encoding-broken', { count: broken }) : nothing}</p>`;
  }

  /** A workbook has several sheets. */
  private worksheets({ name, all }: NonNullable<Intake['worksheet']>) {
    const { again, messages: m } = this;
    return html`<label class="field"><span>${m.t('columns-worksheet')}</span>
      <select class="worksheet" ?disabled=${!again} @change=${(event: Event) => this.send('read-again', { worksheet: chosenIn(event) })}>
        ${all.map((each) => html`<option value=${each} .selected=${each === name}>${short(each)}</option>`)}
      </select></label>`;
  }

  private separators() {
    const { intake, again, messages: m } = this;
    return html`<label class="field"><span>${m.t('columns-separator')}</span>
          <select class="separator" ?disabled=${!again} @change=${(event: Event) => this.send('read-again', { separator: chosenIn<Separator>(event) })}>
            ${SEPARATORS.map((each) => html`<option value=${each} .selected=${each === intake.separator}>${m.t(`columns-separator-${SEPARATOR_NAMES[each]}`)}</option>`)}
          </select></label>`;
  }

  /** The first rows as they came, under what each column is. */
  private preview() {
    const { intake, messages: m } = this;
    const caption = m.t('columns-preview');
    return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0" @focusin=${bringOut}>
      <table class="preview">
        <caption>${caption}</caption>
        <thead>
          <tr>
            <th scope="col">${m.t('columns-row')}</th>
            ${intake.header.map((header, column) => html`<th scope="col" data-column=${column}><span class="cell">${header || m.t('columns-unnamed')}</span>${this.roleChoice(header, column)}${this.indicatorChoice(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${intake.rows.slice(0, SHOWN_ROWS).map(
            (cells, row) => html`<tr>
              <th scope="row">${row + 1}</th>
              ${cells.map((cell, column) => html`<td class=${intake.roles[column] === 'skip' ? 'skipped' : ''}><span class="cell">${short(cell)}</span></td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private roleChoice(header: string, column: number) {
    const { intake, messages: m } = this;
    const chosen = intake.roles[column];
    const label = m.t('columns-role', { column: column + 1, header: short(header) });
    return html`<select aria-label=${label} @change=${(event: Event) => this.act({ type: 'role', intake: intake.id, column, role: chosenIn<Role>(event) })}>
      ${this.choices(header, chosen).map((role) => html`<option value=${role} .selected=${role === chosen}>${roleName(m, role)}</option>`)}
    </select>`;
  }

  /** Columns side by side may be of several indicators. */
  private indicatorChoice(column: number) {
    const { intake, data, messages: m } = this;
    if (!isValueRole(intake.roles[column] ?? 'skip') || intake.roles.includes('indicator')) return nothing;
    const chosen = intake.indicators[column] ?? '';
    const label = m.t('columns-indicator-of', { column: column + 1 });
    return html`<select class="indicator" aria-label=${label} @change=${(event: Event) => this.act({ type: 'indicator', intake: intake.id, column, indicator: chosenIn(event) })}>
      <option value="" .selected=${chosen === ''}>${m.t('columns-indicator-sheet')}</option>
      ${data.indicators.map((each) => html`<option value=${each.id} .selected=${each.id === chosen}>${m.pick(each, 'name')}</option>`)}
    </select>`;
  }

  /** All roles; of the years a column may hold values of, that in its header, those of the data and the chosen one. */
  private choices(header: string, chosen: Role | undefined): Role[] {
    const inHeader = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header)?.[0];
    const { years } = this;
    if (inHeader) years.add(Number(inHeader));
    if (chosen?.startsWith('value ')) years.add(Number(chosen.slice(6)));
    const wide = [...years].sort((a, b) => b - a).map((year): Role => `value ${year}`);
    return [...ROLES, ...wide];
  }

  /** Years that the data has figures of; of communes also each from the reform to now. */
  private get years(): Set<number> {
    const { data, level } = this;
    const first = level === 'commune' ? Number(data.region.until?.date.slice(0, 4)) : Number.NaN;
    const since = Array.from({ length: new Date().getFullYear() - first + 1 || 0 }, (_, at) => first + at);
    return new Set([...data.figures.map(({ year }) => year), ...since]);
  }

  /** What the names of the table are: as was found, or as the editor says. */
  private levelChoice() {
    const { intake, level, messages: m } = this;
    if (!level) return nothing;
    const answer = intake.answers[LEVEL_QUESTION] ?? '';
    const set = (event: Event) =>
      this.act({
        type: 'answer',
        intake: intake.id,
        question: LEVEL_QUESTION,
        answer: chosenIn<Answer | ''>(event) || null,
      });
    const found = m.t('columns-level-found', { level: m.t(`columns-level-${level}`) });
    return html`<label class="field"><span>${m.t('columns-level')}</span>
        <select class="level" @change=${set}>
          <option value="" .selected=${answer === ''}>${answer === '' ? found : m.t('columns-level-auto')}</option>
          ${(['district', 'commune'] as const).map((each) => html`<option value=${each} .selected=${each === answer}>${m.t(`columns-level-${each}`)}</option>`)}
        </select></label>`;
  }

  private defaults() {
    const { intake, data, level, messages: m } = this;
    const set = (name: 'indicator' | 'year' | 'kind') => (event: Event) =>
      this.act({ type: 'default', intake: intake.id, name, value: chosenIn(event) });
    const years = [...this.years.add(Number(intake.defaults.year))].filter(Boolean).sort((a, b) => b - a);
    const choice = (value: string, name: string, chosen: string) =>
      html`<option value=${value} .selected=${value === chosen}>${name}</option>`;
    return html`<fieldset class="fields defaults">
      <legend>${m.t('columns-defaults')}</legend>
      <label class="field"><span>${m.t('columns-indicator')}</span>
        <select @change=${set('indicator')}>
          ${choice('', m.t('columns-open'), intake.defaults.indicator)}
          ${data.indicators.map((each) => choice(each.id, m.pick(each, 'name'), intake.defaults.indicator))}
        </select></label>
      <label class="field"><span>${m.t('columns-year')}</span>
        <select @change=${set('year')}>
          ${choice('', m.t('columns-open'), intake.defaults.year)}
          ${years.map((year) => choice(String(year), String(year), intake.defaults.year))}
        </select></label>
      <label class="field"><span>${m.t('columns-kind')}</span>
        <select @change=${set('kind')}>
          ${FIGURE_KINDS.map((kind) => choice(kind, m.t(`desk-kind-${kind}`), intake.defaults.kind))}
        </select></label>
      ${this.levelChoice()}
      ${level === 'commune' ? html`<p class="quiet">${m.t('columns-level-indicators')}</p>` : nothing}
    </fieldset>`;
  }

  private act(action: DraftAction): void {
    this.send('draft-act', { action });
  }
}

/** A browser leaves a wide field where it is as soon as a strip of it shows. */
const bringOut = ({ target, currentTarget }: Event): void => {
  if (target !== currentTarget) (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
};

const chosenIn = <T extends string>({ target }: Event): T => (target as HTMLSelectElement).value as T;

/** A cell may be of any length. */
const short = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);

const roleName = (m: Messages, role: Role): string =>
  isOfOneYear(role) ? m.t('column-role-value-year', { year: yearOf(role) }) : m.t(`column-role-${role}`);

declare global {
  interface HTMLElementTagNameMap {
    'desk-columns': DeskColumns;
  }
}
