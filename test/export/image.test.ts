import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createGeometry } from '../../src/drawing/geometry.ts';
import { frameMarkup } from '../../src/embed-codes/oembed.ts';
import { boundsOf, FORMATS, picture } from '../../src/export/image/image.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { layersOf, yearsOf } from '../../src/model/figures.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { shareDescription, shareTitle } from '../../src/prerender/share-text.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { TOKENS } from '../../src/scale/palettes.ts';
import { fitBounds } from '../../src/scene/camera.ts';
import { sharedView } from '../../src/state/shared-view.ts';
import { LANGS } from '../../src/state/state.ts';
import { widthOf, wrap } from '../../src/text/text-lines.ts';
import { DATA } from '../support/site-folders.ts';
import { readXml } from '../support/well-formed-xml.ts';

const compiled = await compileData(DATA);
const data = createDataset(compiled.data);
const geometry = createGeometry(compiled.topologies);
const sceneOf = (layer: string, year: number) => ({
  data,
  choropleth: choropleth(data, layer, year, 'light'),
  messages: createMessages('vi'),
  selected: null,
  kinds: [],
  project: null,
});

describe('a picture', () => {
  const scene = sceneOf('target_attainment', 2023);
  const svg = picture(scene, geometry, FORMATS.card, { province: '80' });

  it('needs no style sheet, custom property or effect that image programs do not know', () => {
    expect(svg).not.toMatch(/var\(|vector-effect|class=|<style/);
    expect(readXml(svg).filter(({ name }) => name === 'svg').length).toBe(5);
  });

  it('colours a district as its class, counts the districts of its province alone and names the papers', () => {
    const elements = readXml(svg);
    const fill = scene.choropleth.classes.find(({ units }) => units.includes('806'))?.fill;
    expect(elements.find(({ attributes }) => attributes['data-unit'] === '806')?.attributes.fill).toBe(fill);
    const line = (code: string) =>
      elements.find(({ attributes }) => attributes['data-unit'] === code)?.attributes.stroke;
    const bare = data.districtsOf('80').find(({ code }) => !scene.choropleth.byUnit.has(code))?.code ?? '';
    expect(line('806')).toBe(TOKENS.light.districtLine);
    expect(line(bare)).toBe(TOKENS.light.provinceLine);
    const words = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    const none = data.districtsOf('80').filter(({ code }) => !scene.choropleth.byUnit.has(code)).length;
    expect(words).toContain(`${none} đơn vị`);
    expect(words.join(' ')).toContain('Báo Long An, 19-1-2024');
  });
});

it('breaks lines between words and within the width', () => {
  const lines = wrap('Đơn vị hành chính trước ngày 1-7-2025', 90, { em: 12 });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('Đơn vị hành chính trước ngày 1-7-2025');
  for (const line of lines) expect(widthOf(line, { em: 12 })).toBeLessThanOrEqual(90);
});

describe('the words of a share page', () => {
  it.each([
    ['806', 'Huyện Cần Đước, Long An: Đạt chỉ tiêu 23/24 (2023)', '23 trên 24 chỉ tiêu'],
    ['805', 'Huyện Tân Trụ, Long An: Đạt chỉ tiêu', 'chưa có số liệu'],
    ['94', 'Tỉnh Sóc Trăng: Đạt chỉ tiêu 24/24 (2024)', 'Năm 2024'],
  ])('of %s are its figures or that there are none', (code, title, said) => {
    const view = sharedView(data, 'target_attainment', code);
    const scene = sceneOf('target_attainment', view.year ?? 2023);
    expect(shareTitle(scene, view)).toBe(title);
    expect(shareDescription(scene, view)).toContain(said);
  });
});

it('a frame is titled, lazy and closed', () => {
  expect(frameMarkup('https://example.vn/', { unit: '806' }, 'A "b"')).toMatch(
    /^<iframe src="https:\/\/example\.vn\/\?embed=1&#38;unit=806" title="A &#34;b&#34;".* loading="lazy".*><\/iframe>$/,
  );
});

describe('a picture of the view on the screen', () => {
  const scene = { ...sceneOf('target_attainment', 2023), kinds: PROJECT_KINDS, selected: '806' };
  const size = { width: 400, height: 300 };
  const bounds = [106.4, 10.4, 106.8, 10.7] as const;
  const camera = fitBounds(bounds, size, 0);

  it('shows all that the screen shows', () => {
    const [west, south, east, north] = boundsOf({ camera, size });
    expect(west).toBeLessThanOrEqual(bounds[0] + 1e-9);
    expect(south).toBeLessThanOrEqual(bounds[1] + 1e-9);
    expect(east).toBeGreaterThanOrEqual(bounds[2] - 1e-9);
    expect(north).toBeGreaterThanOrEqual(bounds[3] - 1e-9);
    const close = picture(scene, geometry, FORMATS.picture, { bounds: boundsOf({ camera, size }) });
    expect(close).not.toBe(picture(scene, geometry, FORMATS.picture));
  });

  it('draws schematic projects dashed and says so, and names the signs', () => {
    const elements = readXml(picture(scene, geometry, FORMATS.picture));
    const schematic = data.projects.filter(
      ({ precision, geometry: shape }) => precision === 'schematic' && shape && shape.type !== 'Point',
    );
    expect(schematic.length).toBeGreaterThan(0);
    const dashed = elements.filter(
      ({ attributes }) => attributes['stroke-dasharray'] && attributes.d?.includes('l'),
    );
    expect(dashed).toHaveLength(schematic.length);
    const words = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(words).toContain('Công trình');
    expect(words.join(' ')).toContain('không phải tuyến thực tế');
  });

  it('carries a typeface along where it is given one', () => {
    const style = '@font-face{font-family:x;src:url(data:font/woff2;base64,AA)}';
    expect(picture(scene, geometry, FORMATS.picture, { style })).toContain(`<style>${style}</style>`);
  });
});

it('the words of every layer, year and language find room above the sources', () => {
  const tight = LANGS.flatMap((lang) =>
    layersOf(data).flatMap(({ id }) =>
      yearsOf(data, id).flatMap((year) => {
        const scene = { ...sceneOf(id, year), messages: createMessages(lang), kinds: PROJECT_KINDS };
        const elements = readXml(picture(scene, geometry, FORMATS.picture));
        const rule = Number(
          /^M[\d.]+ ([\d.]+)h/.exec(
            elements.findLast(({ attributes }) => /^M[\d.]+ [\d.]+h/.test(attributes.d ?? ''))?.attributes
              .d ?? '',
          )?.[1],
        );
        const texts = elements.filter(({ name, attributes }) => name === 'text' && attributes.x);
        const above = Math.max(
          ...texts
            .filter(({ attributes }) => Number(attributes['font-size']) > 12 && !attributes['font-weight'])
            .map(({ attributes }) => Number(attributes.y)),
        );
        return above < rule ? [] : [`${lang} ${id} ${year}: ${above} of ${rule}`];
      }),
    ),
  );
  expect(tight).toEqual([]);
});
