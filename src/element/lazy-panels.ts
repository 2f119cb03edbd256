import type { LitElement } from 'lit';
import type { MessageId } from '../i18n/messages.ts';
import { whenIdle } from '../map/idle.ts';
import { savesData } from '../map/may-use-maplibre.ts';
import type { PanelEvent, PanelEvents } from '../panels/base/events.ts';
import { loadLazyPanels } from './lazy.ts';

/** The dialogs of the lazy module. Each is a panel that opens when it is on the page and sends `dialog-close`. */
export type LazyDialog = 'atlas-search' | 'atlas-download' | 'atlas-help' | 'atlas-embed-dialog';

/** Whether what is fetched could be had. */
export const arrives = (coming: Promise<unknown>): Promise<boolean> =>
  coming.then(
    () => true,
    () => false,
  );

/**
 * Fetches the lazy module when it is wanted and shows its dialogs at the end of the atlas' tree. What stands in the
 * atlas' own template, such as `<atlas-table>`, is upgraded by itself when the module is there.
 */
export class LazyPanels {
  /** Says that something could not be had, as in a frame that may load none; the next request tries again. */
  failed?: MessageId;
  private lost = false;
  private soon = false;
  private loading?: Promise<boolean>;

  constructor(private readonly host: LitElement & { context: string }) {
    // A reader with a keyboard may soon ask for help, and prints by it.
    host.addEventListener('keydown', () => this.load(), { once: true });
  }

  /** Whether the module is there or will be, so that what it brings gets its room. `expected`: the page will fetch it. */
  coming(expected: boolean): boolean {
    return this.loading !== undefined || this.soon || (expected && !this.lost && !savesData());
  }

  /** Fetches the module when the page is idle, unless the reader saves data. */
  loadSoon(): void {
    this.soon = !savesData();
    if (this.soon) whenIdle(() => this.load());
  }

  /** True as soon as the module is there; false where it cannot be had. Throws nothing. */
  load(): Promise<boolean> {
    this.loading ??= arrives(loadLazyPanels()).then((there) => {
      if (!there) {
        this.loading = undefined;
        this.soon = false;
        this.lost = true;
        this.host.requestUpdate();
      }
      return there;
    });
    return this.loading;
  }

  /** Like `load`, for what the reader asked for: a failure is said. */
  async want(): Promise<boolean> {
    return this.say(await this.load());
  }

  /** Says that what the reader asked for could not be had, or no longer says it; returns `there`. */
  say(there: boolean): boolean {
    const { host, failed } = this;
    this.failed = there ? undefined : host.context === 'page' ? 'page-failed' : 'lazy-failed';
    if (failed !== this.failed) host.requestUpdate();
    return there;
  }

  /**
   * Opens a dialog with `properties` and `listeners` by event name; one of each kind at a time. When it closes, it is
   * gone, and this resolves. The focus is where it was, unless one of `listeners` was called: then it goes on, and a
   * stop at the place left behind would only be read out. `load` fetches what defines it, and tells whether it could.
   */
  async open(
    name: LazyDialog,
    properties: object,
    listeners: { [Name in keyof PanelEvents]?: (event: PanelEvent<Name>) => void } = {},
    load = () => this.want(),
  ): Promise<void> {
    const root = this.host.renderRoot as ShadowRoot;
    const before = root.activeElement as HTMLElement | SVGElement | null;
    if (!(await load()) || root.querySelector(name)) return;
    const dialog = Object.assign(document.createElement(name), properties);
    let goesOn = false;
    for (const [event, listener] of Object.entries(listeners))
      dialog.addEventListener(event, (heard) => {
        goesOn = true;
        (listener as EventListener)(heard);
      });
    const closed = new Promise((resolve) => dialog.addEventListener('dialog-close', resolve));
    root.append(dialog);
    await closed;
    dialog.remove();
    if (!goesOn && before?.isConnected) before.focus({ preventScroll: true });
  }
}
