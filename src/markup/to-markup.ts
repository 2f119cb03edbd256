import type { Child } from './tree.ts';

/** Text as it may stand in an element or an attribute. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Trees and texts as markup that is HTML as well as XML, one after another. */
export const toMarkup = (...children: readonly Child[]): string => {
  let markup = '';
  for (const child of children) {
    if (typeof child === 'string') {
      markup += escapeText(child);
      continue;
    }
    markup += `<${child.tag}`;
    for (const [name, value] of Object.entries(child.attributes))
      if (value !== undefined) markup += ` ${name}="${escapeText(String(value))}"`;
    markup += child.children ? `>${toMarkup(...child.children)}</${child.tag}>` : '/>';
  }
  return markup;
};
