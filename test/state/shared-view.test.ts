import { expect, it } from 'vitest';
import {
  communeView,
  communeViews,
  oembedFile,
  pageFolder,
  pictureFolder,
  type SharedView,
  viewParameters,
} from '../../src/state/shared-view.ts';
import { communes } from '../support/communes.ts';
import { FIRST } from '../support/start-state.ts';

const district: SharedView = {
  layer: 'income_per_capita',
  unit: '806',
  province: '80',
  year: null,
  lang: 'en',
};
const commune = communeView({ code: '31120', old_province: '92' }, FIRST, 'vi');

it('a district’s page is filed under its layer, a commune’s under all communes', () => {
  expect([pageFolder(district), oembedFile(district)]).toEqual([
    's/income_per_capita/806/en/',
    'oembed/income_per_capita-806-en.json',
  ]);
  expect([pageFolder(commune), oembedFile(commune)]).toEqual([
    's/communes/31120/',
    'oembed/communes-31120.json',
  ]);
  const english: SharedView = { ...commune, lang: 'en' };
  expect([pageFolder(english), oembedFile(english)]).toEqual([
    's/communes/31120/en/',
    'oembed/communes-31120-en.json',
  ]);
});

it('a commune’s page shows it in the first layer, fitted to the province of before, whose card it has', () => {
  expect(viewParameters(commune, FIRST)).toEqual({ units: 'communes', unit: '31120', province: '92' });
  expect(pictureFolder(commune)).toBe(`s/${FIRST}/92/`);
});

it('a district’s says nothing of units', () => {
  expect(viewParameters(district, FIRST)).toEqual({
    layer: 'income_per_capita',
    unit: '806',
    province: '80',
    lang: 'en',
  });
});

it('each commune has a page in each language', () => {
  expect(new Set(communeViews(communes.communes, FIRST).map(pageFolder)).size).toBe(270);
});
