import type { LitElement } from 'lit';

/**
 * Page translators put nodes of theirs in the place of texts, and Lit would go on writing into those that are gone: one
 * district's figures would stay under another's name. So before each update `host` gets back its nodes as Lit left them;
 * the translator sees the change and translates what is there then. Elements within keep their own.
 */
export function keepWords(host: LitElement): void {
  let kept: [parent: Element, nodes: ChildNode[]][] = [];
  const keep = (parent: Element): void => {
    const nodes: ChildNode[] = [];
    let hasWords = false;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      nodes.push(node);
      if (node instanceof Text) hasWords ||= node.data.trim() !== '';
      else keepWithin(node);
    }
    if (hasWords) kept.push([parent, nodes]);
  };
  const keepWithin = (node: Node): void => {
    if (node instanceof Element && !node.localName.includes('-')) keep(node);
  };
  host.addController({
    hostUpdate() {
      for (const [parent, nodes] of kept) {
        for (const node of [...parent.childNodes]) if (!nodes.includes(node)) node.remove();
        // What stands where it was stays there, and keeps the focus.
        nodes.forEach((node, index) => {
          const next = parent.childNodes[index] ?? null;
          if (next !== node) parent.insertBefore(node, next);
        });
      }
    },
    hostUpdated() {
      kept = [];
      for (let node = host.renderRoot.firstChild; node; node = node.nextSibling) keepWithin(node);
    },
  });
}
