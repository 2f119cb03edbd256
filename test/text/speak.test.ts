import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { SPEECH_SOURCES } from '../../src/i18n/speech-sources.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { defaultYear, layersOf } from '../../src/model/figures.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Lang } from '../../src/state/state.ts';
import { describeMap } from '../../src/text/describe.ts';
import { shortDescription, spokenChange, spokenDistrict, spokenPlace } from '../../src/text/speak.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const data = madeUpDataset();
function sceneOf(lang: Lang, layer = 'target_attainment', changes: Partial<Scene> = {}): Scene {
  const messages = createMessages(lang);
  messages.add(LAZY_PANEL_SOURCES);
  messages.add(SPEECH_SOURCES);
  return {
    data,
    choropleth: choropleth(data, layer, layer === 'none' ? null : 2023, 'light'),
    messages,
    selected: null,
    kinds: PROJECT_KINDS,
    project: null,
    ...changes,
  };
}

describe('a district in words', () => {
  it('has name, value, class, rank and province', () => {
    expect(spokenDistrict(sceneOf('vi'), '902')).toBe(
      'Quận Hai: đạt 17 trong 20 chỉ tiêu (2023), nhóm 80 đến dưới 90 %, hạng 2 trong 2. Dưới.',
    );
    expect(spokenDistrict(sceneOf('en'), '902')).toBe(
      'Two urban district: 17 of 20 targets met (2023), class 80 to below 90%, number 2 of 2. Lower.',
    );
  });

  it('without data says so, and has neither class nor rank', () => {
    expect(spokenDistrict(sceneOf('vi'), '903')).toBe('Huyện Ba: chưa có số liệu. Trên.');
  });

  it('terse has name and value alone', () => {
    expect(spokenDistrict(sceneOf('vi'), '902', true)).toBe('Quận Hai: đạt 17 trong 20 chỉ tiêu (2023)');
  });

  it('has what nobody has published said in words, not by its sign alone', () => {
    const draft = madeUpDataset({
      figures: [
        { ...figure({ unit: '901', indicator: 'income_per_capita', value: 71 }), provenance: 'draft' },
      ],
    });
    const scene = sceneOf('vi');
    const said = spokenDistrict(
      { ...scene, data: draft, choropleth: choropleth(draft, 'income_per_capita', 2023, 'light') },
      '901',
      true,
    );
    expect(said).toContain('số liệu chưa công bố');
  });

  it('alone with its figure has no rank', () => {
    expect(spokenDistrict(sceneOf('vi', 'income_per_capita'), '901')).not.toContain('hạng');
  });
});

describe('a change in words', () => {
  it('of the layer names the new one and how many districts have a figure', () => {
    const said = spokenChange(sceneOf('vi', 'income_per_capita'), sceneOf('vi'));
    expect(said).toMatch(/^Thu nhập mỗi người ở từng huyện\. .*năm 2023\. 1 trong 3 đơn vị có số liệu\.$/);
    expect(spokenChange(sceneOf('en', 'none'), sceneOf('en'))).toBe(
      'The key works. The map shows no colours.',
    );
  });

  it('says what opened and that it closed, and nothing else', () => {
    const [closed, open] = [sceneOf('vi'), sceneOf('vi', undefined, { selected: '901' })];
    expect(spokenChange(open, closed)).toBe('Đã mở thông tin: Quận Một.');
    expect(spokenChange(sceneOf('vi', undefined, { project: 'hall' }), open)).toBe(
      'Đã mở thông tin: Công trình hall.',
    );
    expect(spokenChange(closed, open)).toBe('Đã đóng thông tin.');
    expect(spokenChange({ ...closed, kinds: [] }, closed)).toBe('');
  });

  it('says which class is shown alone, and that all are shown again', () => {
    const all = sceneOf('vi');
    const alone = { ...all, choropleth: { ...all.choropleth, only: 'c1' } };
    expect(spokenChange(alone, all)).toBe('Chỉ hiện nhóm 80 đến dưới 90 %: 1 đơn vị.');
    expect(spokenChange(all, alone)).toBe('Hiện tất cả các nhóm.');
  });
});

describe('the whole map in words', () => {
  it('says layer, year, how many have data, highest and lowest, provinces, projects, and whose units', () => {
    const said = describeMap(sceneOf('vi')).join(' ');
    expect(said).toContain('năm 2023.');
    expect(said).toContain('2 trong 3 huyện, quận, thị xã, thành phố có số liệu; 1 đơn vị chưa có.');
    expect(said).toContain('Cao nhất: 12/12, 100 % (tính ra), quận Một (Dưới).');
    expect(said).toContain('Thấp nhất: 17/20, 85 % (tính ra), quận Hai (Dưới).');
    expect(said).toContain('Theo nhóm màu: 100 %: 1 đơn vị; 80 đến dưới 90 %: 1 đơn vị.');
    expect(said).toContain('Số liệu của cả tỉnh, thành: Dưới 1/2.');
    expect(said).toContain('3 công trình');
    expect(said).toContain('trước ngày 1-7-2025');
  });

  it('says the same in English', () => {
    const said = describeMap(sceneOf('en', undefined, { kinds: ['waterway'] })).join(' ');
    expect(said).toContain('2 of 3 districts have a figure; 1 has none yet.');
    expect(said).toContain('Highest: 12/12, 100% (computed), One urban district (Lower).');
    expect(said).toContain('1 work is marked on the map.');
    expect(said).toContain('before 1 July 2025');
  });

  it('has no highest where one district stands alone, and no figures without a layer', () => {
    expect(describeMap(sceneOf('vi', 'income_per_capita')).join(' ')).not.toContain('Cao nhất');
    expect(describeMap(sceneOf('vi', 'none'))[0]).toBe(
      'Bản đồ vẽ 3 huyện, quận, thị xã, thành phố, không tô màu.',
    );
  });
});

describe('the published map in short', async () => {
  const published = createDataset((await compileData(DATA)).data);
  const layers = [...layersOf(published).map(({ id }) => id), 'none'];
  const shown = (lang: Lang, layer: string) => ({
    ...sceneOf(lang),
    data: published,
    choropleth: choropleth(
      published,
      layer,
      layer === 'none' ? null : defaultYear(published, layer),
      'light',
    ),
  });

  it.each(['vi', 'en'] as const)('takes at most 50 words of any layer (%s), and says its keys', (lang) => {
    for (const layer of layers) {
      const said = shortDescription(shown(lang, layer));
      expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(50);
      expect(said).toContain('Enter');
    }
  });

  it('has an editor’s own words in place of its own', () => {
    const said = shortDescription(shown('vi', layers[0] ?? ''), 'Huyện nào về đích sớm.');
    expect(said).toMatch(/^Huyện nào về đích sớm\. Phím mũi tên/);
  });

  it('tells two districts of one name apart', () => {
    const names = published.districts.map(({ code }) => spokenDistrict(shown('vi', 'none'), code, true));
    expect(new Set(names).size).toBe(names.length);
  });

  it('says where a district lies, by the compass, and in what units a project is', () => {
    expect(spokenPlace(shown('vi', 'none'), '925')).toBe(
      'Huyện Cờ Đỏ, Cần Thơ. Đông bắc: Quận Thốt Nốt; đông: Quận Ô Môn; nam: Huyện Thới Lai; tây bắc: Huyện Vĩnh Thạnh.',
    );
    expect(spokenPlace(shown('vi', 'none'), '92')).toBe('Thành phố Cần Thơ.');
    expect(spokenPlace(shown('en', 'none'), 'o-mon-1')).toBe(
      'Ô Môn 1 thermal power plant. In Ô Môn urban district.',
    );
  });
});
