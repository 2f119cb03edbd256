/** Attributes by name, in the order in which they are written; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What an element may hold: elements, and text as it is read, nothing escaped in it. */
export type Child = Tree | string;

/** An element of SVG or HTML with all that is in it. */
export interface Tree {
  readonly tag: string;
  readonly attributes: Attributes;
  /** `undefined`: an element that never holds any, such as a `path`; an empty list: one that holds none now. */
  readonly children?: readonly Child[];
}

/** An element: `h('g', { class: 'projects' }, lines)`. */
export const h = (tag: string, attributes: Attributes, children?: readonly Child[]): Tree => ({
  tag,
  attributes,
  children,
});

/** The classes of an element. */
export const classesOf = ({ attributes }: Tree): string[] =>
  attributes.class === undefined ? [] : String(attributes.class).split(' ');

/** `tree` with these attributes, each in its old place or at the end; those that are `undefined` go. */
export const withAttributes = (tree: Tree, attributes: Attributes): Tree => ({
  ...tree,
  attributes: { ...tree.attributes, ...attributes },
});

/**
 * What `change` makes of each element, of those inside it first: another in its place, several, or none (`[]`). Changes
 * nothing in what it is given.
 */
export const rewrite = (
  children: readonly Child[],
  change: (tree: Tree) => Child | readonly Child[],
): Child[] =>
  children.flatMap((child) => {
    if (typeof child === 'string') return child;
    return change(child.children ? { ...child, children: rewrite(child.children, change) } : child);
  });
