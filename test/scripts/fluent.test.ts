import { FluentBundle } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { compileFluent } from '../../scripts/fluent.mjs';

describe('a Fluent file', () => {
  it('becomes its messages by id, which a bundle resolves as they are', () => {
    const strings = compileFluent(
      'one = Một\n# Why\ncount = { $n ->\n    [0] none\n   *[other] { $n }\n  }!\n',
      'a.ftl',
    );
    expect(Object.keys(strings)).toEqual(['one', 'count']);
    expect(strings.one).toBe('Một');
    const bundle = new FluentBundle('en', { useIsolating: false });
    expect(bundle.formatPattern(strings.count ?? '', { n: 0 })).toBe('none!');
    expect(bundle.formatPattern(strings.count ?? '', { n: 7 })).toBe('7!');
  });

  it('is refused with every line that is no message and every id that is there twice', () => {
    const broken = 'one = Một\ntwo Hai\nthree = { $n\none = Khác\n';
    expect(() => compileFluent(broken, 'vi/a.ftl')).toThrow(
      [
        'vi/a.ftl, line 2, column 5: Expected token: "="',
        'vi/a.ftl, line 4, column 1: Expected token: "}"',
        'vi/a.ftl, line 4, column 1: "one" is there already',
      ].join('\n'),
    );
  });
});
