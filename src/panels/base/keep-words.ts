import type { LitElement } from 'lit';

/**
 * Page translators put nodes of theirs in the place of texts, and Lit would go on writing into those that are gone: one
 * district's figures would stay under another's name. So before each update `host` gets back its nodes as Lit left them;
 * the translator sees the change and translates what is there then. Elements within keep their own.
 */
export function keepWords(host: LitElement): void {
  let kept: [parent: Element, nodes: ChildNode[]][] = [];
  const keep = (within: ParentNode): void => {
    for (const element of within.children) {
      if (element.localName.includes('-')) continue;
      kept.push([element, [...element.childNodes]]);
      keep(element);
    }
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
      keep(host.renderRoot);
    },
  });
}
