import { describe, expect, it } from 'vitest';
import { lightStyles } from '../../scripts/build/light-styles.ts';

describe('the style sheets before the element exists', () => {
  it.each([
    [':host{color:red}', 'cuulong-atlas{color:red}'],
    [':host(.embed) .a{color:red}', 'cuulong-atlas.embed .a{color:red}'],
    [
      ':host(:not(.embed, [hidden])) .a:not(:has(b)){color:red}',
      'cuulong-atlas:not(.embed,[hidden]) .a:not(:has(b)){color:red}',
    ],
    ['@media print{:host>.a{color:red}}', '@media print{cuulong-atlas>.a{color:red}}'],
  ])('name the host of %s by its tag', (css, light) => {
    expect(lightStyles([css])).toBe(light);
  });

  it('are without the looks of what is pressed, pointed at or reached by keys', () => {
    const css = 'a:hover,b{color:red}i:focus-visible,button:disabled{color:red}';
    expect(lightStyles([css])).toBe('b{color:red}');
  });

  it('say what is no CSS', () => {
    expect(() => lightStyles(['a{color red}'])).toThrow('Colon is expected');
  });
});
