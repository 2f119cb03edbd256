import { html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createSearch, type Found } from '../../model/search.ts';
import { unite } from '../../scene/camera.ts';
import { revealing } from '../../scene/reveal.ts';
import { unitName } from '../../text/figure-text.ts';
import {
  boundsOf,
  layerInWords,
  type Result,
  searchResults,
  suggestions,
} from '../../text/search-results.ts';
import { closeBeside, dialogStyles, modalDialog, openDialog } from '../base/dialog.ts';
import { heard } from '../base/heard.ts';
import { LazyPanel } from './lazy-panel.ts';
import styles from './search.css?inline';

/** Tells results apart. */
const hookOf = ({ found: { unit, project, commune }, name }: Result): string =>
  unit?.code ?? project?.id ?? `${commune} ${name}`;

/** Communes that an address leads to, the best first. */
type FindAddresses = (text: string) => readonly Result[];

/**
 * The search dialog: a field and the list of what it finds, as ARIA's editable combobox with a list box. Arrows, Home
 * and End choose, Enter or a tap takes, Escape closes. It opens when it is on the page.
 *
 * @event search-pick - `{unit, reveal}` with the code of a unit or of a commune of today, or `{project, kind, reveal}` with a
 * project's id and kind; `reveal` brings it into a map's view, if it lies anywhere; for a comparison both.
 * @event dialog-close - it was closed and can go.
 */
@customElement('atlas-search')
export class AtlasSearch extends LazyPanel {
  static override sheet = [dialogStyles, styles];

  /** `compare`: for a unit beside the selected one; projects and that unit itself are left out. */
  @property() purpose: 'go' | 'compare' = 'go';

  /**
   * Finds communes of today by old and new addresses, the best first. They stand behind what is called or begins like the
   * text; none are offered for a comparison. Needs the messages with the strings of communes.
   */
  @property({ attribute: false }) addresses?: FindAddresses;
  /** Fetches what finds them, once the reader types. */
  @property({ attribute: false }) loadAddresses?: () => Promise<FindAddresses | undefined>;

  /** They could not be had. */
  @state() private lost = false;
  @state() private text = '';
  /** Place of the active option; -1 for none. */
  @state() private active = -1;
  private results: Result[] = [];
  private find?: ReturnType<typeof createSearch>;
  /** What `results` belong to. */
  private searched?: { text: string; addresses: AtlasSearch['addresses'] };

  protected override willUpdate(): void {
    super.willUpdate();
    const { scene, purpose, text, addresses, searched } = this;
    if (searched?.text === text && searched.addresses === addresses) return;
    this.searched = { text, addresses };
    this.find ??= createSearch(scene.data);
    const compare = purpose === 'compare';
    const typed = text.trim() !== '';
    const communes = (typed && !compare && addresses?.(text)) || [];
    const fits = ({ unit }: Found) =>
      !(compare && (!unit || unit.code === scene.selected)) &&
      !communes.some(({ found }) => found.commune !== undefined && found.commune === unit?.code);
    const found = (typed ? this.find(text) : suggestions(scene, compare)).filter(fits);
    const others = searchResults(scene, found);
    const beginning =
      communes.length > 0 ? this.find(text, true).map((each) => each.unit ?? each.project) : [];
    const begins = ({ found: { unit, project } }: Result) =>
      beginning.some((each) => each === (unit ?? project));
    // When addresses come, what the reader has gone to stays the active one.
    const chosen = searched?.text === text && this.active > 0 ? this.results[this.active] : undefined;
    this.results = [...others.filter(begins), ...communes, ...others.filter((other) => !begins(other))];
    const kept = this.results.findIndex((result) => chosen && hookOf(result) === hookOf(chosen));
    // What was typed and found can be taken with Enter at once.
    this.active = Math.max(kept, typed && this.results.length > 0 ? 0 : -1);
  }

  protected override firstUpdated(): void {
    openDialog(this, 'input');
  }

  protected override updated(): void {
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { scene, results, active, text } = this;
    const m = scene.messages;
    const selected = scene.selected ? scene.data.unit(scene.selected) : undefined;
    const compare = this.purpose === 'compare' && selected;
    const heading = compare ? m.t('search-compare', { unit: unitName(m, selected) }) : m.t('search');
    const none = results.length === 0;
    const said = none
      ? this.nothing()
      : text.trim()
        ? m.t('search-count', { count: results.length })
        : m.t('search-suggested');
    const lost = this.lost && !compare;
    const dialog = {
      name: 'search-dialog',
      heading,
      close: m.t('search-close'),
      clicked: closeBeside,
    };
    return modalDialog(
      m,
      dialog,
      html`<div class="search-field">
        <input
          type="text"
          role="combobox"
          inputmode="search"
          enterkeyhint="go"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-label=${heading}
          aria-autocomplete="list"
          aria-controls="search-list"
          aria-expanded=${none ? 'false' : 'true'}
          aria-activedescendant=${active < 0 ? nothing : `search-${active}`}
          placeholder=${m.t(this.loadAddresses && !compare ? 'search-placeholder-addresses' : 'search-placeholder')}
          @input=${this.typed}
          @keydown=${this.key}
        />
      </div>
      <div class="search-status">
        <p role="status" class=${none ? 'search-nothing' : 'quiet'}>${said}${lost ? html`<span>${m.t('search-lost')}</span>` : nothing}</p>
        ${none ? nothing : html`<p class="quiet">${layerInWords(scene)}</p>`}
      </div>
      <div class="search-list" translate="no" id="search-list" role="listbox" aria-label=${m.t('search-results')}>${results.map((result, index) => this.option(result, index))}</div>`,
    );
  }

  /** That nothing fits, in no more places than were looked through. */
  private nothing(): string {
    const { scene, addresses, loadAddresses, lost, purpose } = this;
    const m = scene.messages;
    const text = this.text.trim();
    if (purpose === 'compare') return m.t('search-nothing-compare', { text });
    if (addresses) return m.t('communes-search-nothing', { text });
    if (lost) return m.t('search-nothing', { text });
    return loadAddresses
      ? m.t('search-going')
      : `${m.t('search-nothing', { text })} ${m.t('search-no-communes')}`;
  }

  private option({ found, name, about, value, classId, glyph }: Result, index: number) {
    const sign = glyph
      ? html`<svg class="sign" viewBox="-8 -8 16 16" aria-hidden="true">${svg`<path d=${glyph} />`}</svg>`
      : classId
        ? html`<span class="swatch ${classId}"></span>`
        : html`<span></span>`;
    const known = classId !== 'none' ? 'value known' : 'value';
    return html`<div
      class="search-option"
      id="search-${index}"
      role="option"
      aria-selected=${index === this.active ? 'true' : 'false'}
      data-unit=${found.unit?.code ?? found.commune ?? nothing}
      data-project=${found.project?.id ?? nothing}
      @click=${() => this.take(index)}
    >
      ${sign}
      <span><span class="name">${name}</span><span class="unseen">, </span> <span class="about">${about}</span></span>
      ${value ? html`<span class=${known}><span class="unseen">: </span>${heard(this.scene.messages, value)}</span>` : nothing}
    </div>`;
  }

  private typed(event: InputEvent): void {
    this.text = (event.target as HTMLInputElement).value;
    if (this.purpose === 'go' && !this.addresses)
      this.loadAddresses?.()
        .catch(() => undefined)
        .then((find) => {
          this.addresses = find;
          this.lost = !find;
        });
  }

  private key(event: KeyboardEvent): void {
    // A key that composes a Vietnamese letter is no command.
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { active, results } = this;
    const last = results.length - 1;
    const next: Record<string, number> = {
      ArrowDown: active < last ? active + 1 : 0,
      ArrowUp: active > 0 ? active - 1 : last,
      Home: 0,
      End: last,
    };
    const to = next[event.key];
    if (event.key === 'Enter') this.take(active);
    else if (to === undefined || last < 0) return;
    else this.active = to;
    event.preventDefault();
  }

  private take(index: number): void {
    const found = this.results[index]?.found;
    if (!found) return;
    const { data, selected } = this.scene;
    const beside = this.purpose === 'compare' && selected ? data.places[selected]?.bounds : undefined;
    const bounds = boundsOf(data, found);
    const reveal = bounds && revealing(beside ? unite([bounds, beside]) : bounds);
    this.send(
      'search-pick',
      found.project
        ? { project: found.project.id, kind: found.project.kind, reveal }
        : { unit: found.commune ?? found.unit.code, reveal },
    );
    // A dialog that is closed gives the focus back; this one goes as it is.
    this.send('dialog-close', null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-search': AtlasSearch;
  }
}
