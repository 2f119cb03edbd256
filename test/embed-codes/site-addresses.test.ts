import { describe, expect, it } from 'vitest';
import {
  elementAddress,
  embedScriptAddress,
  frameAddress,
  pageAddress,
  pictureAddress,
  shareAddress,
} from '../../src/embed-codes/site-addresses.ts';

const view = { layer: 'income_per_capita', unit: '806', province: '80', year: null, lang: 'en' as const };

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
      ['the page for link cards', shareAddress(base, view), 's/income_per_capita/806/en/'],
      [
        'the same with something else',
        shareAddress(base, view, { year: '2019', province: '' }),
        's/income_per_capita/806/en/?year=2019&province=',
      ],
      ['the picture', pictureAddress(base, view), 's/income_per_capita/80/picture.png'],
      ['the script', embedScriptAddress(base), 'embed.js'],
      ['the module', elementAddress(base), 'cuulong-atlas.js'],
    ])('%s lies in its place', (_, address, path) => {
      expect(address).toBe(base + path);
    });
  },
);
