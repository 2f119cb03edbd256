import type { TrustedHTML, TrustedTypePolicyFactory } from 'trusted-types/lib/index.js';

/** What browsers with Trusted Types offer; the others take the markup as it is. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };

/**
 * The one way by which markup becomes nodes. A host that sends `require-trusted-types-for 'script'` allows it by name,
 * beside Lit's: `trusted-types lit-html cuulong-atlas cuulong-atlas-worker`. It lets everything through, since all that
 * comes here was written by `src/view/`, which escapes every text of the data; no reader's or host's text is among it.
 */
const policy = trustedTypes?.createPolicy('cuulong-atlas', {
  createHTML: (markup) => markup,
});
const trusted = (markup: string): TrustedHTML | string => policy?.createHTML(markup) ?? markup;

/** Makes markup of ours the only content of `box`, HTML or SVG. Throws where the host's policy forbids it. */
export function fill(box: Element, markup: string): void {
  box.innerHTML = trusted(markup) as string;
}

/** The first element of an HTML fragment of ours, `<svg>` included. */
export function htmlElement(markup: string): Element {
  const box = document.createElement('div');
  fill(box, markup);
  return box.firstElementChild as Element;
}

/** The first element of a fragment of ours that belongs inside an `<svg>`. */
export function svgElement(markup: string): Element {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  fill(box, markup);
  return box.firstElementChild as Element;
}
