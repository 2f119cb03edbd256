import { beforeAll, describe, expect, it } from 'vitest';
import { COMMUNE_SOURCES } from '../../src/i18n/commune-sources.ts';
import { COMMUNE_TOOL_SOURCES } from '../../src/i18n/commune-tool-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { findAddresses } from '../../src/model/addresses.ts';
import type { Unit } from '../../src/model/columns.ts';
import type { Lang } from '../../src/state/state.ts';
import { addressResults } from '../../src/text/address-results.ts';
import { atlasData } from '../support/atlas-data.ts';
import { communes } from '../support/communes.ts';

let units: Unit[];
beforeAll(async () => {
  ({ units } = await atlasData());
});
const resultsOf = (text: string, lang: Lang = 'vi') => {
  const messages = createMessages(lang);
  messages.add(COMMUNE_SOURCES);
  messages.add(COMMUNE_TOOL_SOURCES);
  return addressResults(messages, { communes, units }, findAddresses(communes, units, text));
};
const lines = (text: string, lang: Lang = 'vi') =>
  resultsOf(text, lang).map(({ name, about }) => `${name} | ${about}`);

describe('a result for an address', () => {
  it.each<[string, string[], string[]]>([
    [
      'long trach can duoc',
      ['Xã Long Trạch (Cần Đước) | → nay là xã Rạch Kiến, Tây Ninh'],
      ['Long Trạch commune (Cần Đước) | → now Rạch Kiến commune, Tây Ninh Province'],
    ],
    ['xã Rạch Kiến', ['Xã Rạch Kiến | Tây Ninh'], ['Rạch Kiến commune | Tây Ninh Province']],
    // A number for a name, and a district's namesake.
    [
      'phường 5, Tân An',
      ['Phường 5 (Tân An) | → nay là phường Long An, Tây Ninh'],
      ['Ward 5 (Tân An) | → now Long An ward, Tây Ninh Province'],
    ],
    [
      'Dương Xuân Hội',
      ['Xã Dương Xuân Hội (Châu Thành, Long An) | → nay là xã An Lục Long, Tây Ninh'],
      ['Dương Xuân Hội commune (Châu Thành, Long An) | → now An Lục Long commune, Tây Ninh Province'],
    ],
    // Cut into parts.
    [
      'Bùi Hữu Nghĩa',
      [
        'Phường Bùi Hữu Nghĩa (Bình Thủy) | → một phần nay thuộc phường Cái Khế, Cần Thơ',
        'Phường Bùi Hữu Nghĩa (Bình Thủy) | → phần còn lại nay thuộc phường Bình Thủy, Cần Thơ',
      ],
      [
        'Bùi Hữu Nghĩa ward (Bình Thủy) | → part of it is now in Cái Khế ward, Cần Thơ City',
        'Bùi Hữu Nghĩa ward (Bình Thủy) | → the rest of it is now in Bình Thủy ward, Cần Thơ City',
      ],
    ],
    // An old and a new one of the same name.
    [
      'cai khe',
      ['Phường Cái Khế | Cần Thơ; gồm cả phường Cái Khế cũ (Ninh Kiều)'],
      ['Cái Khế ward | Cần Thơ City; includes the former Cái Khế ward (Ninh Kiều)'],
    ],
    [
      'phường Thốt Nốt',
      [
        'Phường Thốt Nốt | Cần Thơ; gồm cả phần còn lại của phường Thốt Nốt cũ (Thốt Nốt)',
        'Phường Thốt Nốt (Thốt Nốt) | → một phần nay thuộc phường Thuận Hưng, Cần Thơ',
      ],
      [
        'Thốt Nốt ward | Cần Thơ City; includes the rest of the former Thốt Nốt ward (Thốt Nốt)',
        'Thốt Nốt ward (Thốt Nốt) | → part of it is now in Thuận Hưng ward, Cần Thơ City',
      ],
    ],
    [
      'Hiệp Hòa, Đức Hòa',
      ['Xã Hiệp Hòa | Tây Ninh; gồm cả thị trấn Hiệp Hòa cũ (Đức Hòa) và xã Hiệp Hòa cũ (Đức Hòa)'],
      [
        'Hiệp Hòa commune | Tây Ninh Province; includes the former Hiệp Hòa township (Đức Hòa) and the former Hiệp Hòa commune (Đức Hòa)',
      ],
    ],
    [
      'Trường Long',
      ['Xã Trường Long | Cần Thơ; giữ nguyên, trước thuộc huyện Phong Điền'],
      ['Trường Long commune | Cần Thơ City; unchanged, formerly in Phong Điền district'],
    ],
    // Twice among those of today.
    [
      'Vĩnh Châu',
      ['Xã Vĩnh Châu | Tây Ninh (Long An cũ)', 'Phường Vĩnh Châu | Cần Thơ (Sóc Trăng cũ)'],
      [
        'Vĩnh Châu commune | Tây Ninh Province (formerly Long An)',
        'Vĩnh Châu ward | Cần Thơ City (formerly Sóc Trăng)',
      ],
    ],
  ])('for “%s” says it in both languages', (text, vi, en) => {
    expect(lines(text)).toEqual(vi);
    expect(lines(text, 'en')).toEqual(en);
  });

  it('can be written for every commune, old and new, and no two of an old name read alike', () => {
    for (const lang of ['vi', 'en'] as const)
      for (const { old_name } of communes.crosswalk) {
        const all = lines(`phường ${old_name}`, lang);
        expect(all.length, old_name).toBeGreaterThan(0);
        expect(new Set(all).size, old_name).toBe(all.length);
      }
    for (const { name_vi } of communes.communes) expect(lines(name_vi)[0]).toContain(name_vi);
  });

  it('leads to the commune of today and to where it lies', () => {
    const messages = createMessages('vi');
    messages.add(COMMUNE_SOURCES);
    messages.add(COMMUNE_TOOL_SOURCES);
    const hits = findAddresses(communes, units, 'long trach can duoc');
    const bounds = [106, 10, 107, 11] as const;
    const rachKien = hits[0]?.commune ?? '';
    const boundsOf = (code: string) => (code === rachKien ? bounds : undefined);
    expect(communes.commune(rachKien)?.name_vi).toBe('Rạch Kiến');
    expect(addressResults(messages, { communes, units, boundsOf }, hits)[0]?.found).toEqual({
      commune: rachKien,
      bounds,
    });
  });
});
