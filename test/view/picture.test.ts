import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/compile-data.ts';
import { frameMarkup } from '../../src/embed/oembed.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { sharedView } from '../../src/state/shared-view.ts';
import { createGeometry } from '../../src/view/geometry.ts';
import { FORMATS, picture } from '../../src/view/picture.ts';
import { shareDescription, shareTitle } from '../../src/view/share-text.ts';
import { widthOf, wrap } from '../../src/view/text-lines.ts';
import { readXml } from '../fixtures/well-formed-xml.ts';

const compiled = await compileData('data');
const data = createDataset(compiled.data);
const geometry = createGeometry(compiled.topologies);
const sceneOf = (layer: string, year: number) => ({
  data,
  choropleth: choropleth(data, layer, year, 'light'),
  messages: createMessages('vi'),
  selected: null,
  kinds: [],
  work: null,
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
