/** A page translator as browsers and extensions have them, which enters open shadow roots. */
import type { Page } from 'playwright';

export interface TranslatorOptions {
  /** Leaves alone what says `translate="no"`. One that does not is taken to know no SVG. */
  heeds: boolean;
  /** Translates what comes later, too, as soon as it is there. */
  stays?: boolean;
}

/** The signs around every text that the translator has taken for its own. */
const SIGNS = /[⟦⟧]/g;

/** From now on each text of the atlas stands within two elements of the translator's own, between brackets. */
export const translate = (page: Page, options: TranslatorOptions): Promise<void> =>
  page.evaluate(({ heeds, stays }) => {
    const left = `style,script,textarea,${heeds ? '[translate="no"],[translate="no"] *' : 'svg *'}`;
    const done = new WeakSet<Node>();
    const roots = new Set<Node>();
    const walk = (root: Node) => {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      const texts: Text[] = [];
      while (nodes.nextNode()) {
        const node = nodes.currentNode;
        if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
        if (node instanceof Text && node.data.trim() && !done.has(node)) texts.push(node);
      }
      for (const text of texts) {
        if (!text.parentElement || text.parentElement.closest(left)) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        const own = document.createTextNode(`⟦${text.data.trim()}⟧`);
        done.add(own);
        inner.append(own);
        outer.append(inner);
        text.replaceWith(outer);
      }
      if (!stays || roots.has(root)) return;
      roots.add(root);
      new MutationObserver(() => walk(root)).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    };
    walk(document.body);
  }, options);

export interface ShownText {
  /** All that stands in `selector`, without the translator's brackets. */
  text: string;
  /** How many texts are the translator's. */
  translated: number;
  /** Texts of the translator where it was asked to keep out. */
  trespassed: string[];
}

/** What a part of the atlas says, drawn names included. */
export async function shownIn(page: Page, selector: string): Promise<ShownText> {
  const texts = await page.locator(selector).evaluateAll((parts) =>
    parts.flatMap((part) => {
      const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const found: { text: string; kept: boolean }[] = [];
      while (nodes.nextNode()) {
        const { data, parentElement } = nodes.currentNode as Text;
        if (!data.trim()) continue;
        found.push({ text: data.trim(), kept: Boolean(parentElement?.closest('[translate="no"]')) });
      }
      return found;
    }),
  );
  const own = texts.filter(({ text }) => text.startsWith('⟦'));
  return {
    text: texts.map(({ text }) => text.replace(SIGNS, '').replace(/\s+/g, ' ')).join('\n'),
    translated: own.length,
    trespassed: own.filter(({ kept }) => kept).map(({ text }) => text),
  };
}
