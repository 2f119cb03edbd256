import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { DraftAction } from '../../draft/draft.ts';
import { COMMUNE_SOURCES } from '../../i18n/commune-sources.ts';
import { DESK_REPORT_SOURCES } from '../../i18n/desk-report-sources.ts';
import { LAZY_PANEL_SOURCES } from '../../i18n/lazy-panel-sources.ts';
import type { Messages } from '../../i18n/messages.ts';
import { Panel } from '../../panels/base/panel.ts';
import { lendSheets } from '../../sheets/lend.ts';

/**
 * A part of the desk that shows what was imported: it lends its style sheets to the tree it stands in, and adds its
 * strings to the messages.
 *
 * @event draft-act - `{action}`: what the editor did, for the draft's reducer.
 */
export class ReportPanel extends Panel {
  /** Each part's class names are its own. */
  static sheets: string[] = [];

  @property({ attribute: false }) messages!: Messages;

  override connectedCallback(): void {
    super.connectedCallback();
    lendSheets(this.getRootNode() as ShadowRoot | Document, (this.constructor as typeof ReportPanel).sheets);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { messages } = this;
    messages.add(DESK_REPORT_SOURCES);
    // The names of columns, and of communes.
    messages.add(LAZY_PANEL_SOURCES);
    messages.add(COMMUNE_SOURCES);
  }

  /** What has the focus in the tree around, which may be a shadow tree. */
  protected get focused(): Element | null {
    return (this.getRootNode() as ShadowRoot | Document).activeElement;
  }

  protected act(action: DraftAction): void {
    this.send('draft-act', { action });
  }
}
