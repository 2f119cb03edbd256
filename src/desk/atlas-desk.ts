import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { coverage } from '../draft/coverage.ts';
import { gapsCsv } from '../draft/gaps-csv.ts';
import { DESK_SOURCES } from '../i18n/desk-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Parameters } from '../state/url.ts';
import { unitName } from '../view/figure-text.ts';
import type { Scene } from '../view/scene.ts';
import { type CheckEvents, checkPart } from './check-part.ts';
import { DeskDraft } from './desk-draft.ts';
import { DESK_PARTS, type DeskPart } from './desk-parts.ts';
import { deskStyles } from './desk-styles.ts';
import { deskTabs } from './desk-tabs.ts';
import { type Gap, gapAction, HAND } from './hand-sheet.ts';
import { Incoming, isTyping, MEGABYTES, readBytes } from './incoming.ts';
import { keptWord } from './kept-word.ts';
import { outPart } from './out-part.ts';
import { download } from './outputs.ts';
import type { Brought } from './read-files.ts';
import { runProgress } from './run-progress.ts';

/**
 * The newsroom's desk: what is missing, figures brought in, what is wrong with them, and what comes out. Its parts get
 * properties and send what the editor did; the draft itself is `DeskDraft`'s.
 *
 * @event desk-data - `{data}`: what the atlas on the same page is to show, the draft or what is published.
 */
@customElement('atlas-desk')
export class AtlasDesk extends LitElement {
  static override styles = deskStyles;

  /** What the site has published. */
  @property({ attribute: false }) published!: Dataset;
  /** In the atlas' language. */
  @property({ attribute: false }) messages!: Messages;
  /** What the atlas shows. */
  @property({ attribute: false }) scene?: Scene;
  /** What the atlas shows, as a link would carry it. */
  @property({ attribute: false }) parameters: Parameters = {};
  /** The way to the site's own folder. */
  @property({ attribute: false }) root = './';

  @state() private current: DeskPart = 'coverage';
  /** Id of the sheet that is checked. */
  @state() private sheet = '';
  /** The atlas shows the draft. */
  @state() private shown = true;
  /** What has just happened. */
  @state() private said = '';

  /** Parts that were open once stay drawn, so that nothing typed or unfolded in them is lost. */
  private readonly opened = new Set<DeskPart>();
  private readonly draft = new DeskDraft(this, () => this.showOnAtlas());
  private readonly incoming = new Incoming(this);
  /** Came together and is read together. */
  private waiting: Brought[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.key);
    addEventListener('beforeunload', this.leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.key);
    removeEventListener('beforeunload', this.leave);
  }

  protected override willUpdate(): void {
    const { messages: m, draft } = this;
    if (!m.has('desk')) m.add(DESK_SOURCES[m.lang]);
    if (!this.hasUpdated) {
      draft.wake();
      if (draft.broken) this.said = m.t('desk-kept-broken');
    }
    this.opened.add(this.current);
    if (!draft.intakes.some(({ id }) => id === this.sheet)) this.sheet = draft.intakes.at(-1)?.id ?? '';
  }

  protected override render() {
    const { messages: m, incoming, draft } = this;
    return html`<section class=${incoming.over ? 'desk over' : 'desk'} lang=${m.lang} aria-labelledby="desk-heading">
      <header>
        <div>
          <h2 id="desk-heading">${m.t('desk')}</h2>
          <p class="quiet">${m.t('desk-about')} <a href=${`${this.root}huong-dan.html`} hreflang="vi">${m.t('desk-guide')}</a></p>
        </div>
        ${this.tools(m)}
      </header>
      ${deskTabs(this.current, draft.run.counts(), m, this.pickTab)}
      <p role="status" class="said">${this.said}</p>
      ${runProgress(draft.run, m, () => draft.check())}
      ${DESK_PARTS.map((part) => html`<div role="tabpanel" id="panel-${part}" aria-labelledby="tab-${part}" tabindex="-1" ?hidden=${part !== this.current}>${this.opened.has(part) ? this.panel(part, m) : nothing}</div>`)}
      ${incoming.over ? html`<p class="drop-here" aria-hidden="true">${m.t('desk-drop-here')}</p>` : nothing}
    </section>`;
  }

  private tools(m: Messages) {
    const { history } = this.draft;
    return html`<div class="desk-tools">
      <button type="button" class="button undo" aria-keyshortcuts="Control+Z Meta+Z" ?disabled=${history.past.length === 0} @click=${this.undo}>${m.t('desk-undo')}</button>
      <button type="button" class="button redo" aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z" ?disabled=${history.future.length === 0} @click=${this.redo}>${m.t('desk-redo')}</button>
      <label class="check"><input type="checkbox" class="show-draft" .checked=${this.shown} @change=${this.toggle} />${m.t('desk-show')}</label>
      ${keptWord(this.draft, m)}
    </div>`;
  }

  private panel(part: DeskPart, m: Messages) {
    const { draft, published } = this;
    if (part === 'coverage')
      return html`<desk-coverage .data=${draft.data ?? published} .messages=${m}
        @gap-pick=${(event: CustomEvent<Gap>) => this.pickGap(event.detail)} @gaps-download=${(event: CustomEvent<{ indicator: string }>) => this.giveTemplate(event.detail.indicator)}></desk-coverage>`;
    if (part === 'bring-in')
      return html`<desk-bring-in .messages=${m} @sheet-in=${(event: CustomEvent<Brought>) => this.take(event.detail)}></desk-bring-in>`;
    if (part === 'check') return checkPart(draft, this.sheet, published, m, this.checkEvents);
    return outPart(draft, this, m);
  }

  /** Opens a part and goes on in it, unless the focus is to stay on its tab. */
  private async open(part: DeskPart, focus = true): Promise<void> {
    this.current = part;
    await this.updateComplete;
    if (!focus) return;
    this.renderRoot.querySelector<HTMLElement>(`#panel-${part}`)?.focus({ preventScroll: true });
    this.renderRoot.querySelector('.tabs')?.scrollIntoView({ block: 'start' });
  }

  private readonly checkEvents: CheckEvents = {
    act: (action) => this.draft.act(action),
    pick: (sheet) => {
      this.sheet = sheet;
    },
    readAgain: (intake, asked) => this.draft.readAgain(intake, asked),
    remove: ({ id, name }) => {
      this.draft.act({ type: 'remove', intake: id });
      this.said = this.messages.t('desk-removed', { name });
      this.open('check');
    },
  };

  private readonly undo = (): void => {
    if (this.draft.undo()) this.said = this.messages.t('desk-undone');
  };

  private readonly redo = (): void => {
    if (this.draft.redo()) this.said = this.messages.t('desk-redone');
  };

  private showOnAtlas(): void {
    const data = (this.shown && this.draft.data) || this.published;
    this.dispatchEvent(new CustomEvent('desk-data', { detail: { data } }));
  }

  private readonly toggle = ({ target }: Event): void => {
    this.shown = (target as HTMLInputElement).checked;
    this.showOnAtlas();
  };

  private giveTemplate(indicator: string): void {
    const { messages: m, published } = this;
    const gaps = coverage(published).gaps.filter((gap) => gap.indicator === indicator);
    download({ name: m.t('coverage-template-file'), text: gapsCsv(published, gaps, m) });
  }

  /** Something was dropped or pasted outside of any field. */
  async takeFiles(files: Iterable<File>): Promise<void> {
    const { messages: m } = this;
    const refused: string[] = [];
    const brought = await readBytes(files, refused);
    this.said = refused.map((name) => m.t('desk-too-big', { name, megabytes: MEGABYTES })).join(' ');
    this.take(...brought);
  }

  takeText(text: string): void {
    const { messages: m } = this;
    const time = new Date().toLocaleTimeString(m.lang, { hour: '2-digit', minute: '2-digit' });
    this.take({ name: m.t('desk-pasted', { time }), text });
  }

  private take(...brought: Brought[]): void {
    if (this.waiting.length === 0 && brought.length > 0) queueMicrotask(() => this.bringIn());
    this.waiting.push(...brought);
  }

  private async bringIn(): Promise<void> {
    const { messages: m, draft, waiting } = this;
    this.waiting = [];
    try {
      const { added, empty, sources } = draft.bringIn(waiting);
      const said = [
        ...sources.map(({ name, used }) =>
          used ? m.t('desk-sources-taken', { name, count: used }) : m.t('desk-sources-unused', { name }),
        ),
        ...empty.map((name) => m.t('desk-empty-sheet', { name })),
      ];
      this.said = said.join(' ');
      if (added.length === 0) return;
      this.sheet = added.at(-1)?.intake.id ?? '';
      this.open('check');
      await draft.run.ended;
      if (draft.run.state !== 'rest') return;
      const brought = added.map(({ intake: { id, name, rows } }) =>
        m.t('desk-added', { name, rows: rows.length, ...draft.run.counts(id) }),
      );
      this.said = [...brought, ...said].join(' ');
    } catch (error) {
      const name = waiting.map((each) => each.name).join(', ');
      this.said = m.t('desk-unreadable', { name, problem: String(error) });
    }
  }

  private pickGap(gap: Gap): void {
    const { messages: m, published, draft } = this;
    const action = gapAction(gap, draft.intakes, published, m.t('desk-hand'));
    if (action) draft.act(action);
    this.sheet = HAND;
    const unit = published.unit(gap.unit);
    if (unit) this.said = m.t('desk-gap-added', { unit: unitName(m, unit), year: String(gap.year) });
    this.open('check');
  }

  private readonly pickTab = (part: DeskPart): void => {
    this.open(part, false);
    this.renderRoot.querySelector<HTMLElement>(`#tab-${part}`)?.focus();
  };

  private readonly key = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!(ctrlKey || metaKey) || altKey || isTyping(event)) return;
    const letter = key.toLowerCase();
    const again = (letter === 'z' && shiftKey) || (letter === 'y' && ctrlKey && !shiftKey);
    if (!again && (letter !== 'z' || shiftKey)) return;
    event.preventDefault();
    if (again) this.redo();
    else this.undo();
  };

  /** Asks before the page goes, where going would lose the draft. */
  private readonly leave = (event: BeforeUnloadEvent): void => {
    if (this.draft.unkept && this.draft.intakes.length > 0) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-desk': AtlasDesk;
  }
  interface HTMLElementEventMap {
    'desk-data': CustomEvent<{ data: Dataset }>;
  }
}
