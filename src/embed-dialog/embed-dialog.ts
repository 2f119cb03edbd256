import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type EmbedChoice, type EmbedCodes, embedCodes, expectedHeight } from '../embed-codes/embed-codes.ts';
import { figuresFragment } from '../embed-codes/url-figure-codes.ts';
import { COMMUNE_SOURCES } from '../i18n/commune-sources.ts';
import { EMBED_SOURCES } from '../i18n/embed-sources.ts';
import type { MessageId, Messages } from '../i18n/messages.ts';
import { PROVENANCE_SOURCES } from '../i18n/provenance-sources.ts';
import type { Dataset } from '../model/dataset.ts';
import { defaultYear, firstLayer } from '../model/figures.ts';
import { dialogStyles, modalDialog, openDialog } from '../panels/base/dialog.ts';
import type { PanelEvent } from '../panels/base/events.ts';
import { keepWords } from '../panels/base/keep-words.ts';
import { lendSheets } from '../sheets/lend.ts';
import { communeView, type SharedView, sharedView } from '../state/shared-view.ts';
import { type AtlasState, isCommune, isCommuneLayer, type Lang, showsCommunes } from '../state/state.ts';
import { titleOf } from '../text/title.ts';
import choices from './embed-choices.css?inline';
import { type EmbedCommunes, embedChoices, ofDistricts } from './embed-choices.ts';
import columns from './embed-columns.css?inline';
import styles from './embed-dialog.css?inline';
import output from './embed-output.css?inline';
import './embed-output.ts';
import './embed-preview.ts';

/** What an article's column is about as wide as, CSS pixels. */
const COLUMN_PX = 640;

/** Milliseconds without a change after which the preview follows. */
const PREVIEW_DELAY_MS = 300;

/**
 * The dialog that makes embed codes: choices, a live preview in a real frame, and the codes for exactly that.
 * It opens when it is on the page.
 *
 * @event dialog-close - it was closed and can go.
 */
@customElement('atlas-embed-dialog')
export class AtlasEmbedDialog extends LitElement {
  @property({ attribute: false }) data!: Dataset;
  /** The reader's language; that of the embedded map is part of `state`. */
  @property({ attribute: false }) messages!: Messages;
  @property({ attribute: false }) speak!: (lang: Lang) => Messages;
  /** What the map to embed shows. */
  @property({ attribute: false }) state!: AtlasState;
  /** Address of the site's root folder, with a slash at its end. */
  @property({ attribute: false }) base = '';
  /** Fetches today's communes; gives none where they cannot be had. */
  @property({ attribute: false }) wantCommunes: () => Promise<EmbedCommunes | undefined> = async () =>
    undefined;

  /** As soon as they are to be shown and have come. */
  @state() private communes?: EmbedCommunes;

  /** CSS pixels; `null`: as wide as the article. */
  @state() private width: number | null = null;
  /** As the frame in the preview has said, CSS pixels. */
  @state() private height: number | null = null;
  /** The preview's address; behind the choice while that changes. */
  @state() private shown = '';
  private resting = 0;

  constructor() {
    super();
    keepWords(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    lendSheets(root, [dialogStyles, styles, columns, choices, output]);
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.resting);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('messages')) {
      this.messages.add(EMBED_SOURCES);
      this.messages.add(PROVENANCE_SOURCES);
      this.messages.add(COMMUNE_SOURCES);
    }
    if (!changed.has('state')) return;
    if (showsCommunes(this.state) && !this.communes) this.fetchCommunes();
    const { preview } = embedCodes(this.choice, this.base);
    if (!this.shown) this.shown = preview;
    clearTimeout(this.resting);
    if (preview === this.shown) return;
    this.resting = window.setTimeout(() => {
      this.height = null;
      this.shown = preview;
    }, PREVIEW_DELAY_MS);
  }

  protected override firstUpdated(): void {
    openDialog(this);
  }

  /** Where they cannot be had, the choice is of districts, as it is on the map. */
  private async fetchCommunes(): Promise<void> {
    this.communes = await this.wantCommunes();
    if (!this.communes) this.state = ofDistricts(this.data, this.state);
  }

  /** The view that has a page of its own: a commune, or a headline layer with or without a place. */
  private get shared(): SharedView | null {
    const { data, state } = this;
    const { layer, unit, province, lang } = state;
    const commune = unit === null ? undefined : this.communes?.communes.commune(unit);
    if (commune) return communeView(commune, firstLayer(data), lang);
    return this.headline && !isCommune(unit) ? sharedView(data, layer, unit ?? province, lang) : null;
  }

  private get headline(): boolean {
    return this.data.indicator(this.state.layer)?.headline != null;
  }

  private get choice(): EmbedChoice {
    const { data, state, width, shared } = this;
    const messages = this.speak(state.lang);
    const { layer, year } = state;
    const ofLayer = (isCommuneLayer(layer) && this.communes?.data) || data;
    return {
      state,
      first: firstLayer(data),
      title: `${titleOf({ data: ofLayer, messages, choropleth: { layer } })} – ${data.region.name}`,
      width,
      height: this.height ?? expectedHeight(width ?? COLUMN_PX, state.hide),
      shared,
      pictured:
        this.headline && !showsCommunes(state) && (year === null || year === defaultYear(data, layer)),
      fragment: figuresFragment(data, location.hash),
    };
  }

  protected override render() {
    const { messages: m, choice } = this;
    const codes = embedCodes(choice, this.base);
    type CodeName = Exclude<keyof EmbedCodes, 'preview' | 'oembedExact'>;
    /** Whether a code has room for the figures of the address. */
    const reach = (name: CodeName, code: string | null) => {
      if (!choice.fragment || code === null) return '';
      const has = ['snippet', 'iframe', 'link'].includes(name);
      return has ? m.t('url-figures-embedded') : m.t('url-figures-left-out');
    };
    const output = (name: CodeName, code: string | null, about: MessageId, lines = 1) =>
      html`<embed-output
        data-code=${name}
        .messages=${m}
        .name=${m.t(`embed-code-${name}`)}
        .about=${`${m.t(about)} ${reach(name, code)}`.trim()}
        .code=${code}
        .lines=${lines}
      ></embed-output>`;
    const inexact = isCommune(choice.shared?.unit ?? null) ? '-inexact-commune' : '-inexact';
    const oembed = codes.oembed ? (codes.oembedExact ? '' : inexact) : '-none';
    const pictured = codes.picture ? '' : showsCommunes(this.state) ? '-none-communes' : '-none';
    const dialog = {
      name: 'embed',
      heading: m.t('embed-heading'),
      intro: html`<p>${m.t('embed-intro')}</p>`,
      close: m.t('embed-close'),
    };
    return modalDialog(
      m,
      dialog,
      html`<div class="columns">
        <section class="choices" aria-labelledby="choices">
          <h3 id="choices">${m.t('embed-choices')}</h3>
          ${embedChoices({ data: this.data, communes: this.communes }, m, this.state, this.width, {
            state: (next) => {
              this.state = next;
            },
            width: (next) => {
              if (next === this.width) return;
              this.width = next;
              this.height = null;
            },
          })}
        </section>
        <section class="preview" aria-labelledby="preview" tabindex="0">
          <h3 id="preview">${m.t('embed-preview')}</h3>
          <embed-preview
            .messages=${m}
            .address=${this.shown}
            .name=${choice.title}
            .width=${choice.width}
            .height=${choice.height}
            @height-known=${(event: PanelEvent<'height-known'>) => {
              this.height = event.detail;
            }}
          ></embed-preview>
        </section>
        <section class="codes" aria-labelledby="codes">
          <h3 id="codes">${m.t('embed-codes')}</h3>
          ${output('snippet', codes.snippet, 'embed-about-snippet', 5)}
          ${output('iframe', codes.iframe, 'embed-about-iframe', 3)}
          ${output('element', codes.element, 'embed-about-element', 3)}
          ${output('oembed', codes.oembed, `embed-about-oembed${oembed}`)}
          ${output('link', codes.link, 'embed-about-link')}
          ${output('picture', codes.picture, `embed-about-picture${pictured}`)}
          ${output('linked', codes.linked, codes.linked ? 'embed-about-linked' : 'embed-about-linked-none', 2)}
        </section>
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-embed-dialog': AtlasEmbedDialog;
  }
}
