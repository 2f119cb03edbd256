import { readdirSync, readFileSync } from 'node:fs';
import { generate, parse, walk } from 'css-tree';
import { describe, expect, it } from 'vitest';
import { minifyCss } from '../../scripts/build/minify-css.ts';

/** What is declared more than once in a rule, with all its values: `height: 50vh, min(50vh,130cqw)`. */
function fallbacks(css: string): string[] {
  const found: string[] = [];
  walk(parse(css), {
    visit: 'Block',
    enter({ children }) {
      const values = new Map<string, string[]>();
      for (const each of children.toArray())
        if (each.type === 'Declaration')
          values.set(each.property, [...(values.get(each.property) ?? []), generate(each.value)]);
      for (const [property, all] of values)
        if (all.length > 1) found.push(`${property}: ${all.join(', ').replaceAll(' ', '')}`);
    },
  });
  return found.sort();
}

/** Properties with a prefix, each as often as it is declared. */
function prefixed(css: string): string[] {
  const found: string[] = [];
  walk(parse(css), (node) => {
    if (node.type === 'Declaration' && node.property.startsWith('-webkit-')) found.push(node.property);
  });
  return found.sort();
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, readFileSync(`src/${file}`, 'utf8')] as const);

describe('the minified style sheets', () => {
  it.each(files)('keep in %s what stands there for older browsers, and add nothing to it', (_, css) => {
    const small = minifyCss(css);
    expect(fallbacks(small)).toEqual(fallbacks(css));
    expect(prefixed(small)).toEqual(prefixed(css));
    expect(small.length).toBeLessThan(css.length);
  });

  it('have fallbacks to lose', () => {
    expect(files.flatMap(([, css]) => fallbacks(css)).length).toBeGreaterThan(5);
  });

  it('are without nesting and without ranges in media queries', () => {
    const css = '@media (width >= 500px) { .a { .b { color: red } } }';
    expect(minifyCss(css)).toBe('@media (min-width:500px){.a .b{color:red}}');
  });
});
