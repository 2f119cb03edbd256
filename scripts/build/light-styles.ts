import { type CssNode, find, generate, List, parse, type Selector, walk } from 'css-tree';

/** Of what is pressed, pointed at or reached by keys: before a script, the browser's own looks will do. */
const HYDRATED_PSEUDO_CLASSES = ['focus-visible', 'hover', 'disabled'];

const needsHydration = (selector: Selector): boolean =>
  find(
    selector,
    (node) => node.type === 'PseudoClassSelector' && HYDRATED_PSEUDO_CLASSES.includes(node.name),
  ) !== null;

/**
 * The element's style sheets for the time before the element exists: its host is an ordinary element then, `:host(.embed)`
 * is `cuulong-atlas.embed`. Throws at what is no CSS.
 */
export function lightStyles(sheets: readonly string[]): string {
  const tree = parse(sheets.join('\n'), {
    positions: false,
    onParseError: (error) => {
      throw error;
    },
  });
  walk(tree, {
    visit: 'Rule',
    enter({ prelude }, item, list) {
      if (prelude.type !== 'SelectorList') return;
      prelude.children = prelude.children.filter((each) => each.type !== 'Selector' || !needsHydration(each));
      if (prelude.children.isEmpty) list.remove(item);
    },
  });
  walk(tree, {
    visit: 'Selector',
    enter({ children }) {
      children.forEach((node, item) => {
        if (node.type !== 'PseudoClassSelector' || node.name !== 'host') return;
        const own = node.children?.first;
        const kept = own?.type === 'Selector' ? own.children.toArray() : [];
        const host: CssNode[] = [{ type: 'TypeSelector', name: 'cuulong-atlas' }, ...kept];
        children.replace(item, new List<CssNode>().fromArray(host));
      });
    },
  });
  return generate(tree);
}

/** A style sheet without the custom properties that neither it nor any of `others` asks for by `var()`. */
export function withoutUnusedProperties(css: string, others: readonly string[]): string {
  const tree = parse(css, { positions: false });
  walk(tree, {
    visit: 'Declaration',
    enter({ property }, item, list) {
      if (!property.startsWith('--')) return;
      if (![css, ...others].some((text) => text.includes(`var(${property}`))) list.remove(item);
    },
  });
  return generate(tree);
}
