import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { coverage, type Gap } from '../draft/coverage.ts';
import type { DraftAction } from '../draft/draft.ts';
import { DESK_SOURCES } from '../i18n/desk-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import type { IntakeData } from '../intake/commune-data.ts';
import type { Dataset } from '../model/dataset.ts';
import { LiveText } from '../panels/base/live-text.ts';
import type { Scene } from '../scene/scene.ts';
import { lendSheets } from '../sheets/lend.ts';
import type { Parameters } from '../state/url.ts';
import { unitName } from '../text/figure-text.ts';
import { autosaveStatus } from './autosave-status.ts';
import { DESK_PARTS, type DeskPart } from './base/desk-parts.ts';
import { keepFocus } from './base/keep-focus.ts';
import { goTo } from './check/go-to.ts';
import { runProgress } from './check/run-progress.ts';
import { type CheckEvents, checkPart } from './check-tab.ts';
import { gapsCsv } from './coverage/gaps-csv.ts';
import { DeskDraft } from './desk-draft.ts';
import { DeskKeys } from './desk-keys.ts';
import { deskStyles } from './desk-styles.ts';
import { deskTabs } from './desk-tabs.ts';
import { Incoming, readBytes } from './import/dropped-files.ts';
import { gapAction, HAND } from './import/manual-sheet.ts';
import { openInputs, type Refused } from './import/open-inputs.ts';
import type { DeskInput } from './import/read-files.ts';
import { refusedText, unreadWord } from './import/unreadable-text.ts';
import { addedStatus, filesStatus } from './import-status.ts';
import { download } from './output/outputs.ts';
import { outPart } from './output-tab.ts';

/** Of a field of several lines a browser brings only the first into sight. */
function showWhole({ target }: Event): void {
  if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
}

/**
 * The newsroom's desk: what is missing, figures imported, what is wrong with them, and what is exported. Its parts get
 * properties and send what the editor did; the draft itself is `DeskDraft`'s.
 *
 * @event desk-data - `{data}`: what the atlas on the same page is to show, the draft or what is published.
 */
@customElement('atlas-desk')
export class AtlasDesk extends LitElement {
  /** What the site has published, of communes of today, too. */
  @property({ attribute: false }) published!: IntakeData;
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

  /** Parts that were open once stay drawn, so that nothing typed or unfolded in them is lost. */
  private readonly opened = new Set<DeskPart>();
  private readonly draft = new DeskDraft(this, () => this.showOnAtlas());
  private readonly incoming = new Incoming(this);
  private readonly live = new LiveText(this);
  /** Came together and is read together. */
  private pendingInputs: DeskInput[] = [];
  /** Files that came with them and cannot be read. */
  private refused: Refused[] = [];

  constructor() {
    super();
    new DeskKeys(this, {
      undo: () => this.undo(),
      redo: () => this.redo(),
      losing: () => Boolean(this.draft.unkept) && this.draft.intakes.length > 0,
    });
    keepFocus(
      this,
      (lost) => (lost.matches('.cancel') && this.find('.again')) || this.find(`#panel-${this.current}`),
    );
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** What has just happened. */
  private set status(text: string) {
    this.live.say(text);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    lendSheets(root, deskStyles);
    return root;
  }

  protected override willUpdate(): void {
    const { messages: m, draft } = this;
    m.add(DESK_SOURCES);
    if (!this.hasUpdated) {
      draft.restore();
      if (draft.broken) this.status = m.t('desk-kept-broken');
    }
    this.opened.add(this.current);
    if (!draft.intakes.some(({ id }) => id === this.sheet)) this.sheet = draft.intakes.at(-1)?.id ?? '';
  }

  protected override render() {
    const { messages: m, incoming, draft } = this;
    return html`<section class=${incoming.over ? 'desk over' : 'desk'} lang=${m.lang} aria-labelledby="desk-heading" @focusin=${showWhole}>
      <header>
        <div>
          <h2 id="desk-heading">${m.t('desk')}</h2>
          <p class="quiet">${m.t('desk-about')} <a href=${`${this.root}huong-dan.html`} hreflang="vi">${m.t('desk-guide')}</a></p>
        </div>
        ${this.tools(m)}
      </header>
      ${deskTabs(this.current, draft.run.counts(), m, this.pickTab)}
      <p role="status" class="status">${this.live.text}</p>
      ${runProgress(draft.run, m, () => draft.check())}
      ${DESK_PARTS.map((part) => html`<div role="tabpanel" id="panel-${part}" aria-labelledby="tab-${part}" tabindex="-1" ?hidden=${part !== this.current}>${this.opened.has(part) ? this.panel(part, m) : nothing}</div>`)}
      ${incoming.over ? html`<p class="drop-here" aria-hidden="true">${m.t('desk-drop-here')}</p>` : nothing}
    </section>`;
  }

  private tools(m: Messages) {
    const { history } = this.draft;
    return html`<div class="desk-tools">
      <button type="button" class="button undo" aria-keyshortcuts="Control+Z Meta+Z" aria-disabled=${history.past.length === 0} @click=${this.undo}>${m.t('desk-undo')}</button>
      <button type="button" class="button redo" aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z" aria-disabled=${history.future.length === 0} @click=${this.redo}>${m.t('desk-redo')}</button>
      <label class="check"><input type="checkbox" class="show-draft" .checked=${this.shown} @change=${this.toggle} />${m.t('desk-show')}</label>
      ${autosaveStatus(this.draft, m)}
    </div>`;
  }

  private panel(part: DeskPart, m: Messages) {
    const { draft, published } = this;
    if (part === 'coverage')
      return html`<desk-coverage .data=${draft.data ?? published} .layer=${this.scene?.choropleth.layer ?? ''} .messages=${m}
        @gap-pick=${(event: CustomEvent<Gap>) => this.pickGap(event.detail)} @gaps-download=${(event: CustomEvent<{ indicator: string }>) => this.giveTemplate(event.detail.indicator)}></desk-coverage>`;
    if (part === 'import')
      return html`<desk-import .messages=${m} @sheet-in=${(event: CustomEvent<DeskInput>) => this.take(event.detail)}></desk-import>`;
    if (part === 'check') return checkPart(draft, this.sheet, published, m, this.checkEvents);
    return outPart(draft, this, m);
  }

  /** Opens a part and goes on in it, unless the focus is to stay on its tab. */
  private async open(part: DeskPart, focus = true): Promise<void> {
    this.current = part;
    await this.updateComplete;
    if (!focus) return;
    this.find(`#panel-${part}`)?.focus({ preventScroll: true });
    this.renderRoot.querySelector('.tabs')?.scrollIntoView({ block: 'start' });
  }

  private readonly checkEvents: CheckEvents = {
    act: (action) => this.act(action),
    next: (part) => this.open(part),
    go: (to, intake) => goTo(this.renderRoot, to, intake),
    pick: (sheet) => {
      this.sheet = sheet;
    },
    readAgain: (intake, asked) => this.draft.readAgain(intake, asked),
    remove: ({ id, name }) => {
      this.draft.act({ type: 'remove', intake: id });
      this.status = this.messages.t('desk-removed', { name });
      this.open('check');
    },
  };

  private async act(action: DraftAction): Promise<void> {
    const { draft, messages: m } = this;
    this.status = '';
    draft.act(action);
    if (action.type !== 'answer' && action.type !== 'style') return;
    const { now } = draft.history;
    await draft.run.ended;
    if (draft.run.state !== 'rest' || draft.history.now !== now) return;
    const taken = action.type === 'style' || action.answer !== null;
    this.status = m.t(taken ? 'desk-answered' : 'desk-asked-again', draft.run.counts());
  }

  private readonly undo = (): void => {
    if (this.draft.undo()) this.status = this.messages.t('desk-undone');
  };

  private readonly redo = (): void => {
    if (this.draft.redo()) this.status = this.messages.t('desk-redone');
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
    const { messages: m, published, draft } = this;
    const { gaps } = coverage(draft.data ?? published, indicator);
    download({ name: m.t('coverage-template-file'), text: gapsCsv(published, gaps, m) });
  }

  /** Something was dropped or pasted outside of any field. */
  async takeFiles(files: Iterable<File>): Promise<void> {
    const { messages: m } = this;
    const { inputs, refused } = await readBytes(files);
    this.status = refusedText(refused, m);
    if (inputs.length > 0) this.refused.push(...refused);
    this.take(...inputs);
  }

  takeText(text: string): void {
    const { messages: m } = this;
    const time = new Date().toLocaleTimeString(m.lang, { hour: '2-digit', minute: '2-digit' });
    this.take({ name: m.t('desk-pasted', { time }), text });
  }

  private take(...inputs: DeskInput[]): void {
    if (this.pendingInputs.length === 0 && inputs.length > 0) queueMicrotask(() => this.importInputs());
    this.pendingInputs.push(...inputs);
  }

  private async importInputs(): Promise<void> {
    const { messages: m, draft, pendingInputs: inputs, refused } = this;
    this.pendingInputs = [];
    this.refused = [];
    try {
      const files = await openInputs(inputs);
      const read = draft.importInputs(files.opened);
      const ofFiles = [filesStatus(read, m), refusedText([...refused, ...files.refused], m)]
        .filter(Boolean)
        .join(' ');
      this.status = ofFiles;
      if (read.added.length === 0) return;
      this.sheet = read.added.at(-1)?.intake.id ?? '';
      this.open('check');
      const { now } = draft.history;
      await draft.run.ended;
      // Said of what came, not of what the editor has made of it since.
      if (draft.run.state !== 'rest' || draft.history.now !== now) return;
      this.status = [addedStatus(read, draft.run, m), ofFiles].filter(Boolean).join(' ');
    } catch (error) {
      const name = inputs.map((each) => each.name).join(', ');
      console.warn(`cuulong-atlas: ${name} could not be read.`, error);
      this.status = unreadWord(error, name, m);
    }
  }

  private pickGap(gap: Gap): void {
    const { messages: m, published, draft } = this;
    const action = gapAction(gap, draft.intakes, m.t('desk-hand'));
    if (action) draft.act(action);
    this.sheet = HAND;
    const unit = published.unit(gap.unit);
    if (unit) this.status = m.t('desk-gap-added', { unit: unitName(m, unit), year: String(gap.year) });
    this.open('check');
  }

  private readonly pickTab = (part: DeskPart): void => {
    if (part !== this.current) this.status = '';
    this.open(part, false);
    this.find(`#tab-${part}`)?.focus();
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
