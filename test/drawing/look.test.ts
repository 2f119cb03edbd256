import { describe, expect, it } from 'vitest';
import { LOOKS, type Looks } from '../../src/drawing/look.ts';
import { attributesOf, looksOf } from '../../src/drawing/look-attributes.ts';
import { toCss } from '../../src/drawing/look-css.ts';
import { h, type Tree } from '../../src/markup/tree.ts';

const looks: Looks = {
  '.map': { display: 'block', 'stroke-linejoin': 'bevel' },
  '.line,.outline': { stroke: 'var(--work)', 'stroke-width': 1.5, cursor: 'pointer' },
  '.work.picked .line,.work:hover .line': { 'stroke-width': 3 },
  'path.line': { fill: 'none', 'stroke-dasharray': [4, 3.5] },
  '.label': { 'font-size': '13px', 'letter-spacing': '0.78px' },
};
const colours = { '--work': '#b3261e' };
const line = h('path', { class: 'line' });
const look = attributesOf(looks, colours);
const attributes = (tree: Tree, around: Tree[] = [], pixel = 1) =>
  JSON.parse(JSON.stringify(look(tree, around, pixel)));

it('a table of looks is a style sheet of the map', () => {
  expect(toCss(looks)).toBe(
    [
      '.map{display:block;stroke-linejoin:bevel}',
      '.map .line,.map .outline{stroke:var(--work);stroke-width:1.5;cursor:pointer}',
      '.map .work.picked .line,.map .work:hover .line{stroke-width:3}',
      '.map path.line{fill:none;stroke-dasharray:4,3.5}',
      '.map .label{font-size:13px;letter-spacing:.78px}',
    ].join(''),
  );
});

describe('the look of an element as attributes', () => {
  it('has the values of colours and nothing of the page alone', () => {
    expect(attributes(h('path', { class: 'outline' }))).toEqual({ stroke: '#b3261e', 'stroke-width': 1.5 });
  });

  it('has lines and dashes as wide as the units ask for', () => {
    expect(attributes(line, [], 2)).toEqual({
      fill: 'none',
      stroke: '#b3261e',
      'stroke-width': 3,
      'stroke-dasharray': '8 7',
    });
  });

  it('asks what it lies in, and takes nothing from the pointer', () => {
    const width = (around: string) =>
      attributes(line, [h('svg', {}), h('g', { class: around }), h('g', {})])['stroke-width'];
    expect(width('work picked')).toBe(3);
    expect(width('work')).toBe(1.5);
    expect(width('picked')).toBe(1.5);
  });

  it('tells elements of one class apart by their names', () => {
    expect(attributes(h('circle', { class: 'line' }))).not.toHaveProperty('fill');
  });

  it('has lengths as numbers, which every program knows', () => {
    expect(attributes(h('text', { class: 'label' }))).toEqual({ 'font-size': 13, 'letter-spacing': 0.78 });
  });
});

it('the looks for some classes are those that can apply, states of the pointer included', () => {
  expect(looksOf(looks, new Set(['map', 'work', 'line']))).toEqual({
    '.map': looks['.map'],
    '.line': looks['.line,.outline'],
    '.work:hover .line': { 'stroke-width': 3 },
    'path.line': looks['path.line'],
  });
});

it('the map has no look that goes before a later one by being more specific', () => {
  // Where both mean an element, attributes go by the order alone and CSS by the number of classes first.
  const weight = (selector: string) => selector.split('.').length + selector.split(':').length;
  const entries = Object.entries(LOOKS).flatMap(([list, look]) =>
    list.split(',').map((selector) => ({ selector, last: selector.split(' ').at(-1) ?? '', look })),
  );
  const wrong = entries.flatMap((one, at) =>
    entries.slice(at + 1).flatMap((later) => {
      const both = later.last.split('.').every((name) => one.last.split('.').includes(name));
      const same = Object.keys(later.look).some((name) => name in one.look);
      return both && same && weight(one.selector) > weight(later.selector)
        ? [`${one.selector} before ${later.selector}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});
