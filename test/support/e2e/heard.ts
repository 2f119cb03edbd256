/**
 * What a screen reader has to say while one goes through the atlas by keyboard, line by line: `→` where the focus is and
 * `into` what it has entered, as Chromium's accessibility tree has it; `live` what live regions say; `reader` what the virtual
 * screen reader says, which follows the focus, but hears no live regions and no dialogs, and knows no `summary`.
 */
import { createRequire } from 'node:module';
import type { CDPSession, Frame, Page, Request } from 'playwright';
import { AccessibilityTree, type TreeNode } from './accessibility-tree.ts';

export type Step =
  /** A key; `until` is the selector of what it brings. */
  | { press: string; until?: string }
  | { type: string }
  /** One key again and again, until what has the focus is like this; each stop is heard. */
  | { to: string; by: 'Tab' | 'Shift+Tab' }
  /** Everything under the first node of that role. */
  | { read: string };

const READER = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
const MOST_STOPS = 80;
/** Nothing new at so many looks is the end of what a step does. */
const QUIET_LOOKS = 10;

interface Ears {
  /** What live regions have said since the last step. */
  live: string[];
  /** The virtual reader; it goes into no shadow tree, but at home in one it follows the focus there. */
  reader: { spokenPhraseLog(): Promise<string[]>; clearSpokenPhraseLog(): Promise<void> };
}
type EarsWindow = Window & { ears: Ears };

/** For the page: hears every text that comes into a live region which was there before. */
function listenToLiveRegions(): void {
  const live: string[] = [];
  (window as unknown as { ears: Partial<Ears> }).ears = { live };
  const known = new WeakSet<Element>();
  const regionsOf = (root: ParentNode) =>
    root.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])');
  const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
  for (const root of roots) {
    if (!root) continue;
    for (const region of regionsOf(root)) known.add(region);
    const heard = (changes: MutationRecord[]) => {
      for (const region of regionsOf(root)) {
        const text = region.textContent?.replace(/\s+/g, ' ').trim();
        const isNew = !known.has(region);
        known.add(region);
        const changed = changes.some(({ target }) => region.contains(target));
        if (text && changed && (!isNew || region.role === 'alert') && region.checkVisibility())
          live.push(text);
      }
    };
    new MutationObserver(heard).observe(root, { subtree: true, childList: true, characterData: true });
  }
}

/**
 * For the page: resolves when neither focus nor voices have changed at so many looks, 30 ms apart. Looks, not time: while a
 * busy page comes to nothing, what is to be said is put off as well.
 */
async function quiet(looks: number): Promise<void> {
  const { live, reader } = (window as unknown as EarsWindow).ears;
  const heard = async () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const phrases = (await reader?.spokenPhraseLog())?.length;
    return { at, active: at?.getAttribute('aria-activedescendant'), live: live.length, phrases };
  };
  let last = await heard();
  for (let calm = 0; calm < looks; calm++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const now = await heard();
    if (Object.entries(now).some(([key, value]) => value !== last[key as keyof typeof last])) calm = 0;
    last = now;
  }
}

/** Goes through a page, or through a frame in it, and writes down what is heard. */
export class Hearing {
  readonly lines: string[] = [];
  private readonly requests = new Set<Request>();
  private before: TreeNode[] = [];

  private constructor(
    private readonly page: Page,
    private readonly frame: Frame,
    private readonly session: CDPSession,
  ) {
    page.on('request', (request) => this.requests.add(request));
    page.on('requestfinished', (request) => this.requests.delete(request));
    page.on('requestfailed', (request) => this.requests.delete(request));
  }

  /** Listens to the atlas of a page, or of a frame in it, from now on. */
  static async of(page: Page, frame: Frame = page.mainFrame()): Promise<Hearing> {
    const hearing = new Hearing(page, frame, await page.context().newCDPSession(page));
    await page.route('**/virtual-screen-reader.js', (route) =>
      route.fulfill({ path: READER, contentType: 'text/javascript' }),
    );
    await frame.evaluate(listenToLiveRegions);
    // Words for the browser, as the tests' compiler would take the import for its own.
    await frame.evaluate(`import('/virtual-screen-reader.js').then(async ({ virtual }) => {
      ears.reader = virtual;
      await virtual.start({ container: document.querySelector('cuulong-atlas').shadowRoot.querySelector('.atlas') });
    })`);
    await hearing.settle();
    await hearing.readerSaid();
    return hearing;
  }

  async does(step: Step): Promise<void> {
    if ('read' in step) return this.reads(step.read);
    if ('to' in step) return this.goesTo(step.to, step.by);
    if ('type' in step) {
      await this.page.keyboard.insertText(step.type);
      return this.hears(`types “${step.type}”`);
    }
    await this.page.keyboard.press(step.press);
    if (step.until) await this.frame.locator(step.until).first().waitFor();
    return this.hears(step.press);
  }

  private async goesTo(selector: string, key: string): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await this.does({ press: key });
      if (await this.isAt(selector)) return;
    }
    throw new Error(`expected ${selector} within ${MOST_STOPS} times ${key}\n${this.lines.join('\n')}`);
  }

  private async reads(role: string): Promise<void> {
    const tree = await AccessibilityTree.of(this.session, this.frame);
    const node = tree.first(role) ?? tree.root;
    this.lines.push('', `reads ${await tree.say(node)}`, ...tree.read(node, '  '));
  }

  /** Writes what the last step has brought: where the focus has come, what live regions and the virtual reader say. */
  private async hears(step: string): Promise<void> {
    await this.settle();
    const tree = await AccessibilityTree.of(this.session, this.frame);
    this.lines.push('', step);
    const node = tree.focused;
    const around = node ? tree.around(node) : [];
    for (const each of around)
      if (!this.before.some(({ nodeId }) => nodeId === each.nodeId))
        this.lines.push(`  into ${await tree.say(each)}`);
    this.lines.push(`  → ${node ? await tree.say(node) : 'nothing has the focus'}`);
    this.before = around;
    const live = await this.frame.evaluate(() => (window as unknown as EarsWindow).ears.live.splice(0));
    for (const text of live) this.lines.push(`  live: ${text}`);
    for (const text of await this.readerSaid()) this.lines.push(`  reader: ${text}`);
  }

  private readerSaid(): Promise<string[]> {
    return this.frame.evaluate(async () => {
      const { reader } = (window as unknown as EarsWindow).ears;
      const said = [...(await reader.spokenPhraseLog())];
      await reader.clearSpokenPhraseLog();
      return said;
    });
  }

  /** Waits until nothing is asked for and neither focus nor voices have changed for a while. */
  private async settle(): Promise<void> {
    do await this.frame.evaluate(quiet, QUIET_LOOKS);
    while (this.requests.size > 0);
  }

  private isAt(selector: string): Promise<boolean> {
    return this.frame.evaluate((wanted) => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.matches(wanted) ?? false;
    }, selector);
  }
}
