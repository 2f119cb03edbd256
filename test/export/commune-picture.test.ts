import { check } from '@placemarkio/check-geojson';
import { area } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { communeGeometry } from '../../src/drawing/commune-geometry.ts';
import { createGeometry } from '../../src/drawing/geometry.ts';
import { outline, svgMap } from '../../src/drawing/svg.ts';
import { communesGeoJson } from '../../src/export/commune-files.ts';
import { fileName } from '../../src/export/file-name.ts';
import { FORMATS, picture } from '../../src/export/image/image.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { toMarkup } from '../../src/markup/to-markup.ts';
import { communeDataset } from '../../src/model/commune-dataset.ts';
import { createCommunes } from '../../src/model/communes.ts';
import { createDataset } from '../../src/model/dataset.ts';
import type { CompiledCommunes } from '../../src/model/pack-communes.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { fitBounds } from '../../src/scene/camera.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Lang } from '../../src/state/state.ts';
import { communeTitle } from '../../src/text/commune-title.ts';
import { communeUnits } from '../../src/text/commune-units.ts';
import { describeMap } from '../../src/text/describe.ts';
import { communeMessages } from '../support/communes.ts';
import { DATA } from '../support/site-folders.ts';
import { readXml } from '../support/well-formed-xml.ts';

const site = await compileData(DATA);
const compiled = site.communes as CompiledCommunes;
const data = createDataset(site.data);
const dataset = communeDataset(data, compiled);
const communes = createCommunes(compiled, compiled.pieces);
const districts = createGeometry(site.topologies);
const drawn = communeGeometry(compiled, (district) => data.unit(district)?.province ?? '');
const geometry = { ...districts, ...drawn };

/** As a map of communes gets it. */
function sceneOf(
  lang: Lang,
  layer = 'target_attainment',
  year = 2023,
  selected: string | null = null,
): Scene {
  const messages = communeMessages(lang);
  messages.add(LAZY_PANEL_SOURCES);
  const coloured = layer.startsWith('commune_') ? dataset : data;
  const scene: Scene = {
    data,
    choropleth: choropleth(coloured, layer, year, 'light'),
    messages,
    selected,
    kinds: [],
    project: null,
  };
  return {
    ...scene,
    data: dataset,
    title: (of, code, value) => communeTitle({ ...of, data }, communes, code, value),
    unitsNote: communeUnits({ ...scene, data: coloured }),
  };
}

const wordsOf = (svg: string) =>
  readXml(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
    .join(' ');

describe('a picture of the communes', () => {
  const svg = picture(sceneOf('vi'), geometry, FORMATS.picture);
  const paths = readXml(svg).filter(({ name }) => name === 'path');

  it('has all 149 pieces, each in the colour of its district, and no line of the districts’ own', () => {
    const pieces = paths.filter(({ attributes }) => attributes['data-piece']);
    expect(pieces).toHaveLength(149);
    const { classes } = sceneOf('vi').choropleth;
    for (const { attributes } of pieces) {
      const district = attributes['data-piece']?.slice(5) ?? '';
      const own = classes.find(({ units }) => units.includes(district));
      expect(attributes.fill).toBe(own?.id === 'none' ? 'none' : own?.fill);
    }
    const lines = new Set(paths.map(({ attributes }) => attributes.d));
    for (const { id } of districts.districts.features)
      expect(lines).not.toContain(outline(districts, String(id)));
  });

  it('says whose lines these are and whose the figures, and not that its units are no more', () => {
    const words = wordsOf(svg);
    expect(words).toContain('sapnhap.bando.com.vn');
    expect(words.replace(/\s/g, '')).toContain('github.com/thanglequoc/vietnamese-provinces-database');
    expect(words).toContain('Xã, phường hiện nay; màu theo huyện cũ, trước 1-7-2025.');
    expect(words).toContain('1-7-2025');
    expect(words).toContain('Báo Cần Thơ');
    expect(words).not.toContain('nay không còn');
  });

  it.each(['vi', 'en'] as const)(
    'of the communes’ own people counts communes and cites them, in %s',
    (lang) => {
      const words = wordsOf(picture(sceneOf(lang, 'commune_people', 2025), geometry, FORMATS.picture));
      expect(words).toMatch(lang === 'vi' ? /\d+ đơn vị/ : /\d+ places/);
      expect(words).not.toMatch(/\d+ districts/);
      const about = dataset.indicator('commune_people')?.[`about_${lang}`] ?? '?';
      expect(words.replace(/\s/g, '')).toContain(about.replace(/\s/g, ''));
      expect(words).toMatch(/(Nguồn số liệu|Figures): sapnhap\.bando\.com\.vn/);
    },
  );

  it('outlines a commune of several pieces, or a former district, as one', () => {
    const size = { width: 800, height: 600 };
    const whole = (code: string) => outline(geometry, code);
    const parts = drawn.districts.features.filter(({ id }) => id === '31120');
    expect(parts).toHaveLength(2);
    for (const code of ['31120', '916', '92']) {
      expect(whole(code)).toMatch(/^M/);
      const viewport = { camera: fitBounds([105, 9, 107, 11], size, 0), size };
      expect(toMarkup(svgMap(sceneOf('vi', 'none', 2023, code), geometry, viewport))).toContain(
        `class="outline selected" d="${whole(code)}"`,
      );
    }
    expect(outline({ ...geometry, communes: undefined }, '31120')).not.toBe(whole('31120'));
  });

  it('has a file of its own name', () => {
    const name = (scene: Scene) => fileName(scene, { kind: 'svg' });
    expect(name(sceneOf('vi'))).toBe(`cuu-long-atlas_communes_target_attainment_2023_v${data.version}.svg`);
    expect(fileName(sceneOf('vi'), { kind: 'csv', of: 'crosswalk' })).toBe(
      `cuu-long-atlas_crosswalk_v${data.version}.csv`,
    );
  });
});

describe('the communes as GeoJSON', () => {
  const file = communesGeoJson({ data, messages: communeMessages('en') }, communes, {
    region: dataset.region,
    areas: drawn.communes.features,
  });

  it('pass a validator, all 135, each about as large as is published', () => {
    expect(check(JSON.stringify(file)).type).toBe('FeatureCollection');
    expect(file.features.map(({ id }) => id).sort()).toEqual(
      communes.communes.map(({ code }) => code).sort(),
    );
    const total = file.features.reduce((sum, feature) => sum + area(feature) / 1e6, 0);
    const published = communes.communes.reduce((sum, { area_km2 }) => sum + area_km2, 0);
    expect(Math.abs(total / published - 1)).toBeLessThan(0.02);
  });

  it('name the lines’ source, where the counts come from, and whose the indicators are', () => {
    expect(file.credits).toContain('Boundaries: sapnhap.bando.com.vn');
    expect(file.sources).toMatchObject([
      { title: 'github.com/Vietflexmap/sapnhap' },
      { title: 'github.com/thanglequoc/vietnamese-provinces-database' },
    ]);
    expect(file.units).toContain('30 June 2025');
  });
});

describe('the map of communes in words', () => {
  it('counts the districts that have a figure, and says whose lines these are', () => {
    const said = describeMap(sceneOf('vi')).join(' ');
    expect(said).toContain('7 trong 35 huyện');
    expect(said).toContain('Xã, phường hiện nay; màu theo huyện cũ');
    expect(said).not.toContain('cấp huyện không còn');
  });

  it('of the communes’ own people speaks of communes alone', () => {
    const said = describeMap(sceneOf('en', 'commune_people', 2025)).join(' ');
    expect(said).not.toMatch(/\d districts/);
    expect(said).toMatch(/Highest: [\d,]+ people.*, .* (ward|commune) \(formerly /);
  });

  it('without colours says what its lines are, and counts no districts', () => {
    expect(describeMap(sceneOf('vi', 'none'))).toEqual(['Xã, phường hiện nay.']);
  });
});
