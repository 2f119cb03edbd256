import { describe, expect, it } from 'vitest';
import {
  elementAddress,
  embedScriptAddress,
  frameAddress,
  pageAddress,
  pictureAddress,
  shareAddress,
} from '../../src/embed/site-addresses.ts';

describe.each(['https://paper.example/', 'https://paper.example/graphics/atlas/'])(
  'on a site at %s',
  (base) => {
    it.each([
      ['the page by default', pageAddress(base, {}), ''],
      [
        'the page in a state',
        pageAddress(base, { layer: 'x', hide: 'title,footer' }),
        '?layer=x&hide=title,footer',
      ],
      ['the frame by default', frameAddress(base, {}), '?embed=1'],
      ['the frame in a state', frameAddress(base, { unit: '916', lang: 'en' }), '?embed=1&unit=916&lang=en'],
      ['the page for link cards', shareAddress(base, 'income_per_capita', '80'), 's/income_per_capita/80/'],
      ['the picture', pictureAddress(base, 'income_per_capita', 'all'), 's/income_per_capita/picture.png'],
      ['the script', embedScriptAddress(base), 'embed.js'],
      ['the module', elementAddress(base), 'cuulong-atlas.js'],
    ])('%s lies in its place', (_, address, path) => {
      expect(address).toBe(base + path);
    });
  },
);
