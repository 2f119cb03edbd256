import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Fragment, formatFragment, parseFragment } from '../../src/url-figures/fragment.ts';

it.each<[string, Fragment]>([
  ['', {}],
  ['#figures=AbC_-', { figures: 'AbC_-' }],
  ['#table', { open: 'table' }],
  ['#embed', { open: 'embed' }],
  ['#figures=AbC_-#embed', { figures: 'AbC_-', open: 'embed' }],
  ['#figures=', { figures: '' }],
])('%j says %j, and is written so', (hash, fragment) => {
  expect(parseFragment(hash)).toEqual(fragment);
  expect(formatFragment(fragment)).toBe(hash);
});

it.each<[string, Fragment]>([
  ['#figures=AbC_-&from=feed', { figures: 'AbC_-' }],
  ['#figures=AbC_-&from=feed#table', { figures: 'AbC_-', open: 'table' }],
  ['#figures=AbC_-#top', { figures: 'AbC_-' }],
  ['#top', {}],
  ['#tables', {}],
  ['#?secret=abc', {}],
])('of %j, what others have put there is left out: %j', (hash, fragment) => {
  expect(parseFragment(hash)).toEqual(fragment);
});

it('whatever is written is read as what it was', () => {
  const fragments = fc.record<Fragment, never>(
    {
      figures: fc.base64String().map((text) => text.replace(/[+/=]/g, '_')),
      open: fc.constantFrom('table', 'embed'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fragments, (fragment) => {
      expect(parseFragment(formatFragment(fragment))).toEqual(fragment);
    }),
  );
});
