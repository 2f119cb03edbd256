import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MessageId } from '../../i18n/messages.ts';
import { titleLang } from '../../i18n/title-lang.ts';
import { publishedDate } from '../../intake/published-date.ts';
import type { Intake, Report, SourceFields } from '../../intake/sheet.ts';
import type { Source } from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';
import forms from '../base/desk-forms.css?inline';
import { ReportPanel } from '../base/desk-panel.ts';
import { fieldName } from '../base/field-words.ts';
import { shownCell } from '../base/shown-cell.ts';

const FIELDS = ['outlet', 'title', 'published', 'url'] as const satisfies (keyof SourceFields)[];
type Field = (typeof FIELDS)[number];
const REASONS = ['vi', 'en'] as const;

const same = (fields: SourceFields, source: Source): boolean =>
  fields.outlet === source.outlet && fields.title === source.title && fields.published === source.published;

/**
 * Who printed the figures of a sheet, and, where a published figure is replaced, why: all of it required, faults said in
 * words beside the field.
 *
 * @event draft-act - `{action}`: the source or the reason.
 */
@customElement('desk-source')
export class DeskSource extends ReportPanel {
  static override sheets = [forms];

  @property({ attribute: false }) intake!: Intake;
  /** For the choice of published sources; without it there is none. */
  @property({ attribute: false }) data?: Dataset;

  /** How the sheet's figures are judged, to know whether rows name sources of their own. */
  @property({ attribute: false }) report?: Report;

  /** The fields are shown: those of a sheet whose source is not complete, or that the editor has unfolded. */
  @state() private unfolded = true;
  /** What was left once: an empty field that nobody has come to yet is no mistake. */
  @state() private left: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('intake');
    if (changed.has('intake') && before?.id !== this.intake.id) this.unfolded = !this.settled;
    else if (changed.has('report') && !this.contains(this.focused) && this.inRows) this.unfolded = false;
  }

  /** Nothing is asked of the editor here. */
  private get settled(): boolean {
    return this.missing.length === 0 || this.inRows;
  }

  protected override render() {
    const { messages: m, intake } = this;
    const id = `source-${intake.id}`;
    return html`<section class="source-form" lang=${m.lang} aria-labelledby="${id}-heading">
      <details class="source" .open=${this.unfolded} @toggle=${this.fold}>
        <summary>
          <h3 id="${id}-heading">${m.t('source-heading', { name: shownCell(intake.name, 60) })}</h3>
          <span>${this.unfolded ? nothing : this.inOneLine()}</span>
        </summary>
        <p class="quiet">${m.t('source-about')}</p>
        <div class="source-fields">${this.known()} ${FIELDS.map((field) => this.field(field))}</div>
      </details>
      <div class="row"><p role="status" class="verdict">${this.verdict}</p>
        ${this.unfolded && this.settled ? html`<button type="button" class="button done" @click=${this.done}>${m.t('source-done')}</button>` : nothing}</div>
      ${this.replaces ? this.reasons() : nothing}
    </section>`;
  }

  private get missing(): Field[] {
    return FIELDS.filter((field) => this.fault(field));
  }

  /** Every row names a source of its own, and the sheet needs none. */
  private get inRows(): boolean {
    const items = this.report?.items ?? [];
    const needed = items.some(({ troubles }) => troubles.some(({ kind }) => kind === 'source'));
    const roles = this.intake.roles;
    const named = roles.includes('source') || FIELDS.every((field) => roles.includes(field));
    return named && items.length > 0 && !needed && FIELDS.every((field) => !this.intake.source[field]);
  }

  private get verdict(): string {
    const { messages: m, missing } = this;
    if (this.inRows) return m.t('source-in-rows');
    const fields = missing.map((field) => fieldName(m, field).toLocaleLowerCase('vi')).join(', ');
    return missing.length > 0 ? m.t('source-missing', { fields }) : m.t('source-complete');
  }

  /** What the folded form says beside its heading. */
  private inOneLine() {
    const { messages: m, intake, missing } = this;
    const { outlet, published, title } = intake.source;
    const edit = m.t('source-edit');
    if (missing.length > 0) return html`<span class="edit">${edit}</span>`;
    const lang = titleLang(title, m.lang) ?? nothing;
    return html`<span class="one-line"><bdi>${shownCell(outlet)}</bdi>, ${m.date(published)}: <cite lang=${lang}><bdi>${shownCell(title)}</bdi></cite></span> <span class="edit">${edit}</span>`;
  }

  private get replaces(): boolean {
    return Object.values(this.intake.decisions).some(({ conflict }) => conflict === 'replace');
  }

  /** The published source that the fields name, if they do. */
  private get published(): Source | undefined {
    return this.data?.sources.find((source) => same(this.intake.source, source));
  }

  private known() {
    const { messages: m, data, published } = this;
    if (!data) return nothing;
    return html`<label class="field"><span class="name">${m.t('source-known')}</span>
      <select @change=${this.take}>
        <option value="" .selected=${!published}>${m.t('source-known-none')}</option>
        ${data.sources.map(
          ({ id, outlet, title, published: date }) =>
            html`<option value=${id} lang=${titleLang(title, m.lang) ?? nothing} .selected=${published?.id === id}>${outlet}, ${m.date(date)}: ${title}</option>`,
        )}
      </select></label>`;
  }

  /** What is wrong with a field, as a string's id; empty where nothing is. */
  private fault(field: Field): MessageId | '' {
    const text = this.intake.source[field];
    if (field === 'published' && text) return publishedDate(text) ? '' : 'source-bad-published';
    // A published source stands as it is, also where its address is not known.
    if (field === 'url' && !text && this.published) return '';
    if (field === 'url' && text) return /^https?:\/\/\S+$/.test(text) ? '' : 'source-bad-url';
    return text ? '' : `source-need-${field}`;
  }

  private field(field: Field) {
    const { messages: m, intake } = this;
    const id = `source-${intake.id}-${field}`;
    const text = intake.source[field];
    const fault = this.fault(field);
    const problem = fault && (text || this.left.has(field)) ? m.t(fault) : '';
    const date = field === 'published' ? publishedDate(text) : null;
    const read = date ? m.t('source-published-read', { date: m.date(date) }) : '';
    return html`<div class="field ${field}" ?data-waits=${fault !== ''}>
      <label class="name" for=${id}>${fieldName(m, field)}</label>
      <input
        id=${id}
        type=${field === 'url' ? 'url' : 'text'}
        name=${field}
        autocomplete="off"
        spellcheck="false"
        aria-required="true"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="${id}-hint"
        .value=${text}
        @change=${(event: Event) => this.write(field, (event.target as HTMLInputElement).value)}
        @blur=${() => this.leave(field)}
      />
      <p id="${id}-hint" class=${problem ? 'fault' : 'quiet'}>${problem || read || m.t(`source-${field}-hint`)}</p>
    </div>`;
  }

  private reasons() {
    const { messages: m, intake } = this;
    const id = `reason-${intake.id}`;
    return html`<fieldset aria-describedby="${id}-about">
      <legend>${m.t('source-reason')}</legend>
      <p class="quiet" id="${id}-about">${m.t('source-reason-about')}</p>
      ${REASONS.map((lang) => {
        const text = intake.reason[lang];
        const problem = !text && this.left.has(`reason-${lang}`) ? m.t(`source-need-reason-${lang}`) : '';
        return html`<div class="field" ?data-waits=${!text}>
          <label class="name" for="${id}-${lang}">${m.t(`source-reason-${lang}`)}</label>
          <textarea
            id="${id}-${lang}"
            rows="2"
            lang=${lang}
            aria-required="true"
            aria-invalid=${problem ? 'true' : 'false'}
            aria-describedby="${id}-${lang}-hint"
            .value=${text}
            @change=${(event: Event) => this.writeReason(lang, (event.target as HTMLTextAreaElement).value)}
            @blur=${() => this.leave(`reason-${lang}`)}
          ></textarea>
          <p id="${id}-${lang}-hint" class="fault">${problem}</p>
        </div>`;
      })}
    </fieldset>`;
  }

  private readonly fold = ({ target }: Event): void => {
    this.unfolded = (target as HTMLDetailsElement).open;
  };

  /** By the editor's own hand: a form that folds itself would move what is about to be pressed. */
  private readonly done = (): void => {
    this.unfolded = false;
    this.querySelector('summary')?.focus();
  };

  private leave(field: string): void {
    this.left = new Set([...this.left, field]);
  }

  private write(field: Field, text: string): void {
    const { id, source } = this.intake;
    const tidied = text.replace(/\s+/g, ' ').trim().normalize('NFC');
    const kept = field === 'published' ? (publishedDate(tidied) ?? tidied) : tidied;
    this.act({ type: 'source', intake: id, source: { ...source, [field]: kept } });
  }

  private writeReason(lang: 'vi' | 'en', text: string): void {
    const { id, reason } = this.intake;
    const tidied = text.replace(/\s+/g, ' ').trim().normalize('NFC');
    this.act({ type: 'reason', intake: id, reason: { ...reason, [lang]: tidied } });
  }

  private readonly take = ({ target }: Event): void => {
    const picked = this.data?.source((target as HTMLSelectElement).value);
    const { outlet, title, published, url } = picked ?? { outlet: '', title: '', published: '', url: '' };
    this.act({ type: 'source', intake: this.intake.id, source: { outlet, title, published, url } });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-source': DeskSource;
  }
}
