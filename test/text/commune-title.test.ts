import { describe, expect, it } from 'vitest';
import { compileCommunes } from '../../src/compile/communes.ts';
import { SPEECH_SOURCES } from '../../src/i18n/speech-sources.ts';
import { communeDataset } from '../../src/model/commune-dataset.ts';
import type { ShownYear } from '../../src/model/figures.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Lang } from '../../src/state/state.ts';
import { distinctCommune } from '../../src/text/commune-names.ts';
import { communeTitle as titled } from '../../src/text/commune-title.ts';
import { shownValue } from '../../src/text/district-title.ts';
import { spokenDistrict } from '../../src/text/speak.ts';
import { atlasData } from '../support/atlas-data.ts';
import { communeMessages, communes, today, topology } from '../support/communes.ts';

const data = await atlasData();
function sceneOf(lang: Lang, layer = 'target_attainment', year: ShownYear | null = 2023): Scene {
  const messages = communeMessages(lang);
  messages.add(SPEECH_SOURCES);
  return {
    data,
    choropleth: choropleth(data, layer, year, 'light'),
    messages,
    selected: null,
    kinds: [],
    project: null,
  };
}
const communeTitle = (scene: Scene, code: string) => titled(scene, communes, code, shownValue);
const dataset = communeDataset(
  data,
  compileCommunes(today, topology, { projects: [], indicators: [], figures: [] }),
);
/** As the map of communes says it. */
const spokenCommune = (scene: Scene, code: string, terse = false) =>
  spokenDistrict(
    {
      ...scene,
      data: dataset,
      title: (of, each, value) => titled({ ...of, data }, communes, each, value),
    },
    code,
    terse,
  );
const [vi, en] = [sceneOf('vi'), sceneOf('en')];
const [RACH_KIEN, CAI_KHE, AN_BINH] = ['28114', '31120', '31150'] as const;

describe('the title of a commune', () => {
  it('says what its former district reported, as of the district', () => {
    expect(communeTitle(vi, RACH_KIEN)).toBe(
      'Xã Rạch Kiến; thuộc huyện Cần Đước cũ: đạt 23 trong 24 chỉ tiêu (2023)',
    );
    expect(communeTitle(en, RACH_KIEN)).toBe(
      'Rạch Kiến commune; in the former Cần Đước district: 23 of 24 targets met (2023)',
    );
  });

  it('of parts of several districts says the share of each, the largest first', () => {
    const [ninhKieu, binhThuy] = ['916', '918'].map((district) => shownValue(vi, district));
    expect(communeTitle(vi, CAI_KHE)).toBe(
      `Phường Cái Khế; 84,8 % thuộc quận Ninh Kiều cũ: ${ninhKieu}; 15,2 % thuộc quận Bình Thủy cũ: ${binhThuy}`,
    );
    expect(communeTitle(en, CAI_KHE)).toMatch(
      /^Cái Khế ward; 84\.8% in the former Ninh Kiều urban district: .+; 15\.2% in the former Bình Thủy urban district: /,
    );
    expect(communeTitle(vi, AN_BINH).match(/[\d,]+ % thuộc/g)).toEqual([
      '58,1 % thuộc',
      '40 % thuộc',
      '1,9 % thuộc',
    ]);
  });

  it('without a figure says so', () => {
    const empty = communes.communes.find(
      ({ code }) =>
        communes.partsOf(code).length === 1 &&
        !vi.choropleth.byUnit.has(communes.partsOf(code)[0]?.district ?? ''),
    );
    expect(communeTitle(vi, empty?.code ?? '')).toMatch(/^(Xã|Phường) .+ cũ( \(.+\))?: chưa có số liệu$/);
  });

  it("on a layer of communes says the commune's own value", () => {
    const [coloured] = vi.choropleth.byUnit.values();
    if (!coloured) throw new Error('no district is coloured');
    const scene = { ...vi, choropleth: { ...vi.choropleth, byUnit: new Map([[RACH_KIEN, coloured]]) } };
    expect(communeTitle(scene, RACH_KIEN)).toMatch(/^Xã Rạch Kiến: đạt \d+ trong \d+ chỉ tiêu/);
  });

  it("is no other commune's, in either language", () => {
    for (const scene of [vi, en]) {
      const names = communes.communes.map((each) => distinctCommune(data, communes, scene.messages, each));
      expect(new Set(names).size).toBe(135);
      expect(names.filter((name) => name.includes('('))).toHaveLength(10);
    }
    expect(communeTitle(vi, '27736')).toMatch(/^Xã Vĩnh Thạnh \(Long An cũ\); /);
    expect(communeTitle(en, '31232')).toMatch(/^Vĩnh Thạnh commune \(formerly Cần Thơ\); /);
  });

  it('tells the two districts Châu Thành apart', () => {
    const inChauThanh = ['808', '942'].map((district) => communes.inDistrict(district)[0]?.commune ?? '');
    expect(inChauThanh.map((code) => communeTitle(vi, code))).toEqual([
      expect.stringContaining('huyện Châu Thành cũ (Long An): '),
      expect.stringContaining('huyện Châu Thành cũ (Sóc Trăng): '),
    ]);
  });

  it("of a code that is no commune's is the code", () => {
    expect(communeTitle(vi, '99999')).toBe('99999');
    expect(spokenCommune(vi, '99999')).toBe('99999');
  });

  it('is there for all of them, on every kind of layer', () => {
    const scenes = (['vi', 'en'] as const).flatMap((lang) => [
      sceneOf(lang),
      sceneOf(lang, 'income_per_capita', 'latest'),
      sceneOf(lang, 'none', null),
    ]);
    for (const scene of scenes)
      for (const { code, name_vi } of communes.communes)
        for (const text of [communeTitle(scene, code), spokenCommune(scene, code)]) {
          expect(text).toContain(name_vi);
          expect(text).not.toMatch(/undefined|NaN|null|\{|\}/);
        }
  });
});

describe('a commune in words', () => {
  it('has the class and rank of its district, and the province of today', () => {
    expect(spokenCommune(vi, RACH_KIEN)).toMatch(
      /^Xã Rạch Kiến; thuộc huyện Cần Đước cũ: đạt 23 trong 24 chỉ tiêu \(2023\), nhóm .+, hạng \d+ trong \d+\. Tỉnh Tây Ninh\.$/,
    );
    expect(spokenCommune(en, CAI_KHE)).toMatch(/\. Cần Thơ City\.$/);
  });

  it('terse is its title', () => {
    expect(spokenCommune(vi, RACH_KIEN, true)).toBe(communeTitle(vi, RACH_KIEN));
  });
});
