import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { packData } from '../../src/model/pack.ts';
import { HTML_BUDGET } from '../support/e2e/budget.ts';
import { BUILT, DATA } from '../support/site-folders.ts';

const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).length;
const asset = (pattern: RegExp) => {
  const name = readdirSync(`${BUILT}/assets`).find((file) => pattern.test(file));
  if (!name) throw new Error(`${BUILT}/assets: expected a file like ${pattern}, got none`);
  return readFileSync(`${BUILT}/assets/${name}`);
};

/** Bytes, gzipped; the size of the page before MapLibre. */
const BUDGET = { html: HTML_BUDGET, script: 46_000, data: 20_000, embed: 2_000 };

const { data } = await compileData(DATA);
const dataBytes = gzipped(JSON.stringify(packData(data)));
const sizes = {
  html: gzipped(readFileSync(`${BUILT}/index.html`)),
  // The script carries the data; without them it is what is ours.
  script: gzipped(asset(/^atlas-[\w-]+\.js$/)) - dataBytes,
  data: dataBytes,
  // What an article loads beside its frames.
  embed: gzipped(readFileSync(`${BUILT}/embed.js`)),
};
console.log(
  Object.entries(sizes)
    .map(([name, bytes]) => `${name} ${bytes} of ${BUDGET[name as keyof typeof BUDGET]} bytes gzipped`)
    .join(', '),
);

describe('the built page weighs no more than its budget', () => {
  it.each(Object.entries(BUDGET))('%s: %i bytes gzipped', (name, budget) => {
    expect(sizes[name as keyof typeof sizes]).toBeLessThanOrEqual(budget);
  });

  it('in one request until the map is seen: no style sheet, font or image of its own', () => {
    const html = readFileSync(`${BUILT}/index.html`, 'utf8');
    // A touch icon is fetched by who puts the page on a start screen.
    const asked = [
      ...html.matchAll(/<(?:link|script|img) (?!rel="apple-touch-icon")[^>]*(?:href|src)="([^"]*)"/g),
    ];
    expect(asked.map(([, url]) => url).filter((url) => !url?.startsWith('data:'))).toEqual([]);
  });
});
