import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { withFigures } from '../../src/draft/with-figures.ts';
import { createGeometry } from '../../src/drawing/geometry.ts';
import { archivePage, MAX_ARCHIVE_BYTES } from '../../src/export/archive/archive-page.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { layersOf, type ShownYear, yearChoicesOf, yearsOf } from '../../src/model/figures.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { LANGS, type Lang } from '../../src/state/state.ts';
import { figure, madeUpDataset, madeUpGeometry } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';
import { readXml } from '../support/well-formed-xml.ts';

const compiled = await compileData(DATA);
const real = createDataset(compiled.data);
const geometry = createGeometry(compiled.topologies);
const about = { made: '2025-07-15', address: 'https://atlas.example.vn/?layer=income_per_capita' };

const sceneOf = (data: Dataset, layer: string, year: ShownYear | null, lang: Lang = 'vi'): Scene => ({
  data,
  choropleth: choropleth(data, layer, year, 'light'),
  messages: createMessages(lang),
  selected: null,
  kinds: PROJECT_KINDS,
  project: null,
});
const elementsOf = (html: string) => readXml(html.replace('<!doctype html>\n', '').trim());
const bytes = (text: string) => new TextEncoder().encode(text).length;

const views = LANGS.flatMap((lang) => [
  ...layersOf(real).flatMap(({ id }) => yearChoicesOf(real, id).map((year) => ({ lang, layer: id, year }))),
  { lang, layer: 'none', year: null },
]);

describe('the file of every layer, year and language', () => {
  const pages = views.map((view) => ({
    ...view,
    html: archivePage(sceneOf(real, view.layer, view.year, view.lang), geometry, about),
  }));

  it('is small enough with all the figures in it', () => {
    expect(pages.length).toBeGreaterThan(80);
    for (const { html, lang, layer, year } of pages) {
      expect(bytes(html), `${lang} ${layer} ${year}`).toBeLessThanOrEqual(MAX_ARCHIVE_BYTES);
      expect(html, `${lang} ${layer} ${year}`).not.toContain(
        createMessages(lang).t('archive-shortened').slice(0, 30),
      );
    }
  });

  it('is well-formed, names its language and asks for nothing', () => {
    for (const { html, lang } of pages) {
      const elements = elementsOf(html);
      expect(elements[0]?.attributes.lang).toBe(lang);
      const asking = elements.filter(
        ({ name, attributes }) =>
          /^(script|link|img|image|iframe|object|embed|form|base)$/.test(name) ||
          attributes.src !== undefined ||
          (attributes.href !== undefined && name !== 'a' && !attributes.href.startsWith('#')),
      );
      expect(asking).toEqual([]);
      expect(html).not.toMatch(/@import|url\((?!#)/);
    }
  });

  it('leads from every district of the map and of the table to what is known of it', () => {
    for (const { html, layer } of pages) {
      const elements = elementsOf(html);
      const ids = elements.map(({ attributes }) => attributes.id).filter(Boolean);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { code } of real.districts) {
        expect(ids).toContain(`u${code}`);
        expect(html).toMatch(new RegExp(`<a href="#u${code}" aria-label="[^"]+"><path class="district`));
        if (layer !== 'none') expect(html).toContain(`<tr data-unit="${code}">`);
      }
      const inner = elements.flatMap(({ attributes: { href } }) =>
        href?.startsWith('#') ? [href.slice(1)] : [],
      );
      expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
});

describe('the file', () => {
  const scene = sceneOf(real, 'target_attainment', 2023);
  const html = archivePage(scene, geometry, about);
  const elements = elementsOf(html);

  it('colours a district as its class and says its figures, reservations and sources', () => {
    const cần_đước = scene.choropleth.byUnit.get('806');
    const path = elements.find(
      ({ name, attributes }) => name === 'path' && attributes['data-unit'] === '806',
    );
    expect(path?.attributes.class).toBe(`district ${cần_đước?.classId}`);
    const section = /<section id="u806".*?<\/section>/s.exec(html)?.[0] ?? '';
    for (const said of [
      '23/24',
      'Năm 2023, huyện Cần Đước',
      '540,136',
      'gần như chắc chắn là lỗi in',
      '19-1-2024',
    ])
      expect(section).toContain(said);
  });

  it('has every source of a figure, with a link where its address is known', () => {
    const listed = elements.filter(({ attributes }) => attributes['data-source']);
    const ids = listed.map(({ attributes }) => attributes['data-source']);
    for (const { source } of real.figures) expect(ids).toContain(source);
    const addresses = real.sources.filter(({ id, url }) => url && ids.includes(id)).map(({ url }) => url);
    const links = elements.map(({ attributes }) => attributes.href);
    expect(addresses.filter((url) => !links.includes(url))).toEqual([]);
  });

  it('says when it was made, of which data, whose units and borders, and where the atlas is', () => {
    for (const said of ['15-7-2025', real.version, '1-7-2025', 'gis.chinhphu.vn'])
      expect(html).toContain(said);
    expect(elements.map(({ attributes }) => attributes.href)).toContain(about.address);
  });

  it('has no line about figures of others, since it has none', () => {
    expect(html).not.toContain('data-provenance');
    expect(html).not.toContain('*</');
  });

  it('has no link to an address that is none of the web', () => {
    const odd = archivePage(scene, geometry, { made: '2025', address: 'javascript:alert(1)' });
    expect(odd).not.toContain('javascript:');
  });
});

describe('figures that nobody published here', () => {
  const change = (unit: string, note = '') => ({
    figure: figure({ unit, indicator: 'income_per_capita', value: 66, source: 'new-source', note_vi: note }),
    reason: { vi: '', en: '' },
  });
  const added = {
    id: 'new-source',
    outlet: 'Báo <script>alert(1)</script>',
    title: '"><img src=x onerror=alert(1)>',
    published: '2025',
    url: '',
  };
  const drafted = (count: number, provenance: 'draft' | 'supplied', note = '') => {
    const changes = real.districts.slice(-count).map(({ code }) => change(code, note));
    return withFigures(real, { changes, sources: [added] }, provenance);
  };
  const fileOf = (data: Dataset, lang: Lang = 'vi') =>
    archivePage(
      sceneOf(data, 'income_per_capita', yearsOf(data, 'income_per_capita').at(-1) ?? null, lang),
      geometry,
      about,
    );

  it.each(['draft', 'supplied'] as const)(
    'are starred, and a line above the map counts them: %s',
    (provenance) => {
      const html = fileOf(drafted(3, provenance));
      const line = elementsOf(html).find(({ attributes }) => attributes['data-provenance'] === provenance);
      expect(line?.text).toMatch(/^3 số liệu/);
      expect(html.indexOf('data-provenance')).toBeLessThan(html.indexOf('<svg'));
      const section = /<section id="u951".*?<\/section>/s.exec(html)?.[0];
      expect(section).toMatch(/66 triệu[^<]*\*/);
      expect(html).toMatch(/<tr data-unit="951">.*?<b>66\*<\/b>/s);
    },
  );

  it('stay text, whatever they hold', () => {
    const elements = elementsOf(
      fileOf(drafted(3, 'supplied', '<img src=x onerror="alert(1)"> &amp; =CMD()')),
    );
    expect(elements.filter(({ name }) => name === 'script' || name === 'img')).toEqual([]);
    expect(elements.some(({ text }) => text.includes('<img src=x onerror="alert(1)"> &amp; =CMD()'))).toBe(
      true,
    );
  });

  it('all districts of a layer filled in leave room for everything else', () => {
    for (const lang of LANGS)
      expect(fileOf(drafted(35, 'draft'), lang)).not.toContain(createMessages(lang).t('archive-shortened'));
  });

  it('make the file coarser, then shorter, which it says, and never larger', () => {
    for (const length of [0, 300, 600]) {
      const html = fileOf(drafted(35, 'draft', 'ghi chú '.repeat(length / 8)));
      expect(bytes(html)).toBeLessThanOrEqual(MAX_ARCHIVE_BYTES);
      expect(html.match(/66 triệu/g)?.length).toBeGreaterThanOrEqual(30);
      expect(html.includes('Vì giới hạn dung lượng')).toBe(length > 100);
    }
  });

  it('that no file can hold are refused', () => {
    expect(() => fileOf(drafted(3, 'draft', 'x'.repeat(200_000)))).toThrow(RangeError);
  });
});

it('a made-up atlas has its own file, too', () => {
  const data = madeUpDataset();
  const html = archivePage(sceneOf(data, 'income_per_capita', 2023, 'en'), madeUpGeometry(), {
    made: '2024-01-02',
  });
  expect(elementsOf(html).filter(({ name }) => name === 'section')).toHaveLength(data.units.length);
  expect(html).toContain('File made on 2 January 2024.');
});
