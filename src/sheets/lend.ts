/** A style sheet as text, and constructed where the browser can; Lit's `css` is one. */
export interface Sheet {
  readonly cssText: string;
  readonly styleSheet?: CSSStyleSheet | undefined;
}

const lent = new WeakMap<Node, Set<Sheet>>();

export function sheetOf(cssText: string): Sheet {
  if (!('adoptedStyleSheets' in Document.prototype)) return { cssText };
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return { cssText, styleSheet };
}

/**
 * Lends style sheets to a tree, once each, the later ones stronger. Where the browser knows no constructed ones (Safari
 * before 16.4) a rule is put into an empty `<style>`: a strict policy that names the hash of the empty text, as the
 * site's own does, allows that whatever the rule says.
 */
export function lendSheets(root: ShadowRoot | Document, sheets: readonly Sheet[]): void {
  const known = lent.get(root) ?? new Set();
  lent.set(root, known);
  for (const sheet of sheets) {
    if (known.has(sheet)) continue;
    known.add(sheet);
    const { styleSheet } = sheet;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    else {
      const style = document.createElement('style');
      (root instanceof Document ? root.head : root).append(style);
      style.sheet?.insertRule(`@media all{${sheet.cssText}}`);
    }
  }
}
