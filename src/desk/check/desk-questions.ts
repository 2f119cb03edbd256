import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../../i18n/messages.ts';
import type { Answer, Intake, Question, Report } from '../../intake/sheet.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { PanelEvent } from '../../panels/base/events.ts';
import { ReportPanel } from '../base/desk-panel.ts';
import { ALL_DIGITS } from '../base/expected-text.ts';
import { fieldName } from '../base/field-words.ts';
import { keepFocus } from '../base/keep-focus.ts';
import { shownCell } from '../base/shown-cell.ts';
import { lineNumber, troubleText } from '../base/trouble-text.ts';
import styles from './desk-questions.css?inline';

/**
 * The questions of a sheet that many figures share, each with its answers: what is answered here holds for all of them, and
 * is taken back at one stroke. Below them the columns of numbers that nobody uses.
 *
 * @event draft-act - `{action}`: the editor has answered, or asks again.
 * @event desk-go - `{to}`: the editor wants to another place of the sheet.
 */
@customElement('desk-questions')
export class DeskQuestions extends ReportPanel {
  static override sheets = [styles];

  @property({ attribute: false }) intake!: Intake;
  @property({ attribute: false }) report?: Report;
  @property({ attribute: false }) data!: Dataset;

  /** What was answered leads to the next question. */
  constructor() {
    super();
    keepFocus(this, () => this.querySelector('.offers button') ?? this.querySelector('h3'));
  }

  protected override render() {
    const { messages: m, report } = this;
    const questions = report?.questions ?? [];
    const unused = (report?.unused ?? []).filter((column) => column < this.intake.header.length);
    const withoutColumns = this.intake.separator === ' ';
    if (questions.length === 0 && unused.length === 0 && !withoutColumns) return nothing;
    const open = questions.filter(({ answer }) => answer === null);
    const answered = questions.filter(({ answer }) => answer !== null);
    return html`<section class="questions" lang=${m.lang}>
      <h3 tabindex="-1">${m.t('questions', { count: open.length })}</h3>
      <ul class="asked">
        ${repeat(
          [...open, ...answered],
          ({ id }) => id,
          (question, index) =>
            html`<li data-question=${question.id} data-kind=${question.trouble.kind} data-answer=${question.answer ?? ''}>${this.question(question, index)}</li>`,
        )}
        ${withoutColumns ? html`<li class="no-columns"><p>${m.t('question-no-columns')}</p></li>` : nothing}
        ${unused.map((column) => html`<li class="unused" data-column=${column}>${this.unused(column)}</li>`)}
      </ul>
    </section>`;
  }

  private question({ id, trouble, offers, count, rows, texts, answer }: Question, index: number) {
    const { messages: m, intake, data } = this;
    const lines = rows.map((row) => lineNumber(row)).join(', ');
    const listed = texts.map((text) => `“${shownCell(text, 30)}”`).join(', ');
    const shared = SHARED.find((kind) => kind === trouble.kind);
    const ofCommunes = this.report?.level === 'commune';
    const says =
      trouble.kind === 'unreadable'
        ? m.t('question-unreadable', { got: shownCell(trouble.got, 40), field: fieldName(m, trouble.field) })
        : shared
          ? m.t(shared === 'unknown' && ofCommunes ? 'question-unknown-commune' : `question-${shared}`, {
              list: listed,
            })
          : troubleText(m, trouble, data, { sheet: intake.id });
    const about = html`<p id="question-${index}">${says} <span class="quiet">${m.t('question-about', { count, rows: lines })}</span></p>`;
    if (answer !== null)
      return html`${about}<p class="answered" role="group" aria-labelledby="question-${index}">${m.t('question-answered', { answer: answerText(m, answer) })}
        <button type="button" class="link" @click=${() => this.answer(id, null)}>${m.t('question-again')}</button></p>`;
    return html`${about}<p class="offers" role="group" aria-labelledby="question-${index}">${offers.map(
      (offer) =>
        html`<button type="button" class="button" data-offer=${offer} @click=${() => this.answer(id, offer)}>${answerText(m, offer)}</button>`,
    )}</p>`;
  }

  private unused(column: number) {
    const { messages: m, intake } = this;
    const heading = this.report?.headings[column] || intake.header[column] || '';
    const header = shownCell(heading, 60) || m.t('report-column', { number: column + 1 });
    return html`<p>${m.t('question-unused', { header })}</p>
      <p class="offers"><button type="button" class="button" @click=${() => this.send('desk-go', { to: 'columns' } satisfies PanelEvent<'desk-go'>['detail'])}>${m.t('question-to-columns')}</button></p>`;
  }

  private answer(question: string, answer: Answer | null): void {
    this.act({ type: 'answer', intake: this.intake.id, question, answer });
  }
}

/** Questions that name all that they are about. */
const SHARED = ['unknown', 'no-figure', 'elsewhere', 'old-commune'] as const;

/** An answer as its button says it. */
function answerText(m: Messages, answer: Answer): string {
  const [word = '', number = ''] = answer.split(' ');
  if (word === 'year') return m.t('answer-year', { year: number });
  if (word === 'times') return m.t('answer-times', { times: m.number(Number(number), ALL_DIGITS) });
  return m.t(`answer-${answer as Exclude<Answer, `year ${number}` | `times ${number}`>}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-questions': DeskQuestions;
  }
}
