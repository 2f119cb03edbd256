/** Style sheets by their text: each is constructed once, for all trees that it is lent to. */
const constructed = new Map<string, CSSStyleSheet>();
const lent = new WeakMap<Node, Set<string>>();

function construct(text: string): CSSStyleSheet {
  const known = constructed.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  constructed.set(text, sheet);
  return sheet;
}

/**
 * Lends style sheets, given as their text, to a tree, once each, the later ones stronger. Where the browser knows no
 * constructed ones (Safari before 16.4) a rule is put into an empty `<style>`: a strict policy that names the hash of the
 * empty text, as the site's own does, allows that whatever the rule says.
 */
export function lendSheets(root: ShadowRoot | Document, sheets: readonly string[]): void {
  const known = lent.get(root) ?? new Set();
  lent.set(root, known);
  const added = sheets.filter((text) => !known.has(text));
  for (const text of added) known.add(text);
  if ('adoptedStyleSheets' in Document.prototype)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added.map(construct)];
  else
    for (const text of added) {
      const style = document.createElement('style');
      (root instanceof Document ? root.head : root).append(style);
      style.sheet?.insertRule(`@media all{${text}}`);
    }
}
