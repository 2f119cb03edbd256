import { type Child, classesOf } from './tree.ts';

/** Names that trees bear, each once; a word of their texts is none of these. */
export interface Names {
  classes: Set<string>;
  ids: Set<string>;
  tags: Set<string>;
  attributes: Set<string>;
  /** Values of attributes. */
  values: Set<string>;
}

/** All names in trees and what is in them. */
export function namesIn(children: readonly Child[]): Names {
  const names: Names = {
    classes: new Set(),
    ids: new Set(),
    tags: new Set(),
    attributes: new Set(),
    values: new Set(),
  };
  const collect = (child: Child): void => {
    if (typeof child === 'string') return;
    names.tags.add(child.tag);
    for (const each of classesOf(child)) names.classes.add(each);
    for (const [name, value] of Object.entries(child.attributes)) {
      if (value === undefined) continue;
      names.attributes.add(name);
      names.values.add(String(value));
      if (name === 'id') names.ids.add(String(value));
    }
    child.children?.forEach(collect);
  };
  children.forEach(collect);
  return names;
}
