import type { Tree } from './tree.ts';

/** A tree of SVG as nodes of this document. No markup is parsed, so that no host's Trusted Types forbid it. */
export function toNode({ tag, attributes, children = [] }: Tree): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  for (const name in attributes)
    if (attributes[name] !== undefined) node.setAttribute(name, attributes[name] as string);
  node.append(...children.map((child) => (typeof child === 'string' ? child : toNode(child))));
  return node;
}
