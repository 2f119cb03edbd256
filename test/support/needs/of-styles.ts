import { parse, walk } from 'css-tree';
import { type Browsers, css, tooOld } from './since.ts';

const UNITS: [RegExp, string][] = [
  [/^cq/, 'container_query_length_units'],
  [/^d(v[whib]|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^l(v[whib]|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^s(v[whib]|vmin|vmax)$/, 'viewport_percentage_units_small'],
];

/** What a style sheet says that one of `browsers` is too old for, with those versions. */
export function styleNeeds(text: string, browsers: Browsers): Map<string, string[]> {
  const found = new Map<string, string[]>();
  type Feature = Parameters<typeof tooOld>[0];
  const note = (what: string, feature: Feature) => {
    const old = tooOld(feature, browsers);
    if (old.length > 0) found.set(what, old);
  };
  const { properties, selectors, types } = css;
  walk(parse(text, { positions: false }), function (node) {
    const property = this.declaration ? properties[this.declaration.property] : undefined;
    if (node.type === 'Declaration')
      note(node.property, property?.__compat ?? properties[node.property]?.__compat);
    else if (node.type === 'Atrule') note(`@${node.name}`, css['at-rules'][node.name]?.__compat);
    else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
      note(`:${node.name}`, selectors[node.name]?.__compat);
    else if (node.type === 'NestingSelector') note('&', selectors.nesting?.__compat);
    else if (node.type === 'Function' && this.declaration)
      note(`${node.name}()`, (types[node.name] ?? types.color?.[node.name])?.__compat);
    else if (node.type === 'Identifier' && this.declaration)
      note(`${this.declaration.property}: ${node.name}`, property?.[node.name]?.__compat);
    else if (node.type === 'Dimension')
      for (const [units, name] of UNITS)
        if (units.test(node.unit)) note(node.unit, types.length?.[name]?.__compat);
    // Those of container queries are as old as these are.
    if (node.type === 'FeatureRange' && this.atrule?.name === 'media')
      note('a range in a query', css['at-rules'].media?.range_syntax?.__compat);
  });
  return found;
}
