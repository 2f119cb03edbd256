import { expect, it } from 'vitest';
import { withFigures } from '../../src/draft/with-figures.ts';
import { embedCodes } from '../../src/embed-codes/embed-codes.ts';
import { figuresFragment, figuresFrame, figuresLink } from '../../src/embed-codes/url-figure-codes.ts';
import { madeUpDataset } from '../support/made-up-dataset.ts';
import { FIRST, START } from '../support/start-state.ts';
import { madeUpChanges } from '../support/url-figures.ts';

const BASE = 'https://paper.example/atlas/';
const published = madeUpDataset();
const supplied = withFigures(published, madeUpChanges(published), 'supplied');

it('a link and a frame carry the figures behind the state', () => {
  const parameters = { layer: 'income_per_capita', hide: 'title,footer' };
  expect(figuresLink(BASE, parameters, 'AbC_-')).toBe(
    `${BASE}?layer=income_per_capita&hide=title,footer#figures=AbC_-`,
  );
  const frame = figuresFrame(BASE, parameters, 'AbC_-', 'Ai & "ai" <b>');
  expect(frame).toContain(
    `src="${BASE}?embed=1&amp;layer=income_per_capita&amp;hide=title,footer#figures=AbC_-"`,
  );
  expect(frame).toContain('title="Ai &amp; &quot;ai&quot; &lt;b&gt;"');
  expect(frame).toContain(`<script async src="${BASE}embed.js"></script>`);
});

it('only an atlas that shows the figures of its address hands them on', () => {
  expect(figuresFragment(supplied, '#figures=AbC_-#embed')).toBe('#figures=AbC_-');
  expect(figuresFragment(published, '#figures=AbC_-')).toBe('');
  expect(figuresFragment(supplied, '#table')).toBe('');
});

it('of the embed codes, those with an address of the page carry them and no other does', () => {
  const choice = {
    state: START,
    first: FIRST,
    title: 'Bản đồ',
    width: null,
    height: 600,
    shared: { layer: START.layer, unit: null, province: null, year: null, lang: 'vi' as const },
    pictured: true,
  };
  const fragment = '#figures=AbC_-';
  const codes = embedCodes({ ...choice, fragment }, BASE);
  for (const code of [codes.preview, codes.link, codes.snippet, codes.iframe])
    expect(code).toContain(fragment);
  for (const code of [codes.element, codes.oembed, codes.picture]) expect(code).not.toContain('figures');
});
