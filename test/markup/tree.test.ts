import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/markup/names-in.ts';
import { toMarkup } from '../../src/markup/to-markup.ts';
import { h, rewrite, withAttributes } from '../../src/markup/tree.ts';

const tree = h('g', { class: 'pins two', id: undefined }, [
  h('path', { d: '' }),
  h('a', { href: '#u806' }, ['Tân ', h('b', {}, ['Trụ'])]),
]);

describe('markup', () => {
  it('has attributes and children in their order, and leaves out what is undefined', () => {
    expect(toMarkup(tree)).toBe('<g class="pins two"><path d=""/><a href="#u806">Tân <b>Trụ</b></a></g>');
  });

  it('closes an element that holds nothing now apart from one that never does', () => {
    expect(toMarkup(h('g', {}, []), h('path', {}))).toBe('<g></g><path/>');
  });

  it('escapes every text and every value of an attribute', () => {
    expect(toMarkup(h('a', { title: '"<&>' }, ['</a>&']), '<')).toBe(
      '<a title="&#34;&#60;&#38;&#62;">&#60;/a&#62;&#38;</a>&#60;',
    );
  });

  it('of numbers is as short as they are', () => {
    expect(toMarkup(h('circle', { r: 4.5, tabindex: -1 }))).toBe('<circle r="4.5" tabindex="-1"/>');
  });
});

describe('rewriting', () => {
  it('replaces, multiplies and leaves out elements, those inside first, and changes nothing it was given', () => {
    const before = toMarkup(tree);
    const seen: string[] = [];
    const made = rewrite([tree], (each) => {
      seen.push(each.tag);
      if (each.tag === 'path') return [];
      if (each.tag === 'b') return [h('i', {}, each.children), '!'];
      return each.tag === 'g' ? withAttributes(each, { class: undefined, id: 'all' }) : each;
    });
    expect(seen).toEqual(['path', 'b', 'a', 'g']);
    expect(toMarkup(...made)).toBe('<g id="all"><a href="#u806">Tân <i>Trụ</i>!</a></g>');
    expect(toMarkup(tree)).toBe(before);
  });
});

it('the names in trees are those of their classes, ids, elements and attributes, and no words', () => {
  const names = namesIn([tree, h('rect', { id: 'frame', class: 'pins' }), 'word']);
  expect([...names.classes]).toEqual(['pins', 'two']);
  expect([...names.ids]).toEqual(['frame']);
  expect([...names.tags]).toEqual(['g', 'path', 'a', 'b', 'rect']);
  expect([...names.attributes]).toEqual(['class', 'd', 'href', 'id']);
  expect([...names.values]).toEqual(['pins two', '', '#u806', 'frame', 'pins']);
});
