import { beforeAll, describe, expect, it } from 'vitest';
import { type AddressHit, findAddresses } from '../../src/model/addresses.ts';
import type { Unit } from '../../src/model/columns.ts';
import type { Commune, Succession } from '../../src/model/commune-columns.ts';
import { foldText } from '../../src/model/unit-names.ts';
import { atlasData } from '../support/atlas-data.ts';
import { communes } from '../support/communes.ts';

let units: Unit[];
let unit: (code: string) => Unit;
beforeAll(async () => {
  const data = await atlasData();
  units = data.units;
  unit = (code) => data.unit(code) as Unit;
});
const find = (text: string) => findAddresses(communes, units, text);
const commune = (code: string) => communes.commune(code) as Commune;
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
/** Names of today's communes, and of the old ones that they were found by. */
const told = (hits: AddressHit[]) =>
  hits.map(({ commune: code, itself, old }) =>
    [
      commune(code).name_vi,
      ...(itself ? ['itself'] : []),
      ...old.map(({ old_name, district }) => `${old_name} (${unit(district).name_vi})`),
    ].join(' < '),
  );
const KINDS: Record<string, string> = {
  xa: 'xã',
  phuong: 'phường',
  thi_tran: 'thị trấn',
  tinh: 'tỉnh',
  thanh_pho_truc_thuoc: 'thành phố',
  thanh_pho: 'thành phố',
  thi_xa: 'thị xã',
  quan: 'quận',
  huyen: 'huyện',
};
const full = (kind: string, name: string) => `${KINDS[kind]} ${name}`;
const districtOf = ({ district }: Succession) => full(unit(district).kind, unit(district).name_vi);
const oldProvinceOf = ({ district }: Succession) => {
  const { kind, name_vi } = unit(unit(district).province);
  return full(kind, name_vi);
};
/** A number alone is a house's. */
const nameOf = ({ old_kind, old_name }: Succession) =>
  /^\d/.test(old_name) ? full(old_kind, old_name) : old_name;
const fullOf = ({ old_kind, old_name }: Succession) => full(old_kind, old_name);
const rows = communes.crosswalk;
const missed = (text: string, row: Succession) =>
  find(text).some((hit) => hit.commune === row.commune && hit.old.includes(row)) ? [] : [text];
/** The texts whose first hit is another old commune than the row's. */
const notFirst = (text: string, { old_code }: Succession) =>
  find(text)[0]?.old.some((row) => row.old_code === old_code) ? [] : [text];
/** All orders of some parts. */
const orders = <T>(parts: readonly T[]): T[][] =>
  parts.length < 2
    ? [[...parts]]
    : parts.flatMap((part, index) => orders(parts.toSpliced(index, 1)).map((rest) => [part, ...rest]));

describe('each of the 374 old communes, and each part of it, is found', () => {
  it('by its name without diacritics', () => {
    expect(new Set(rows.map(({ old_code }) => old_code)).size).toBe(374);
    expect(rows.flatMap((row) => missed(plain(nameOf(row)), row))).toEqual([]);
    expect(rows.flatMap((row) => missed(foldText(fullOf(row)), row))).toEqual([]);
  });

  it('by its name and its district, and first unless another of the district is called so', () => {
    const text = (row: Succession) => plain(`${nameOf(row)} ${unit(row.district).name_vi}`);
    const namesakes = (row: Succession) => rows.filter((other) => text(other) === text(row));
    expect(rows.flatMap((row) => missed(text(row), row))).toEqual([]);
    const alone = rows.filter((row) => namesakes(row).every(({ old_code }) => old_code === row.old_code));
    expect(alone.length).toBeGreaterThan(370);
    expect(alone.flatMap((row) => notFirst(text(row), row))).toEqual([]);
  });

  it('by a full address in two orders, and first', () => {
    for (const row of rows) {
      const parts = [fullOf(row), districtOf(row), oldProvinceOf(row)];
      for (const text of [parts.join(', '), plain(parts.toReversed().join(' '))])
        expect([missed(text, row), notFirst(text, row)]).toEqual([[], []]);
    }
  });
});

describe('each of the 135 communes of today is found', () => {
  const missed = (text: string, { code }: Commune) =>
    find(text).some((hit) => hit.commune === code && hit.itself) ? [] : [text];

  it('by its name without diacritics', () => {
    expect(communes.communes.flatMap((each) => missed(plain(each.name_vi), each))).toEqual([]);
  });

  it('by its name and its province of today in two orders, and first but for its namesake', () => {
    for (const each of communes.communes) {
      const own = full(each.kind, each.name_vi);
      const namesakes = communes.communes.filter(
        ({ kind, name_vi, province_vi }) =>
          kind === each.kind && name_vi === each.name_vi && province_vi === each.province_vi,
      );
      for (const text of [`${own}, ${each.province_vi}`, plain(`${each.province_vi} ${own}`)]) {
        expect(missed(text, each)).toEqual([]);
        expect(namesakes.map(({ code }) => code)).toContain(find(text)[0]?.commune);
      }
    }
  });
});

describe('an address as people write it', () => {
  const LONG_TRACH = ['Rạch Kiến < Long Trạch (Cần Đước)'];
  const CAI_KHE = ['Cái Khế < itself < Cái Khế (Ninh Kiều)'];
  const AN_KHANH = ['Tân An < An Khánh (Ninh Kiều)'];
  const MY_YEN = ['Mỹ Yên < itself < Mỹ Yên (Bến Lức)'];
  it.each<[string, string[]]>([
    // Without diacritics, in parts or not, in any order.
    ['long trach can duoc', LONG_TRACH],
    ['Long An, Cần Đước, Long Trạch', LONG_TRACH],
    ['can duoc long trach', LONG_TRACH],
    ['ấp 3, xã Long Trạch, huyện Cần Đước, Long An', LONG_TRACH],
    ['UBND xã Long Trạch - Cần Đước - Long An', LONG_TRACH],
    ['xã Long Trạch, huyện Cần Đước, tỉnh Tây Ninh', LONG_TRACH],
    ['xã Long Trạch (nay là xã Rạch Kiến), tỉnh Long An (nay là Tây Ninh)', LONG_TRACH],
    ['LONG-TRẠCH', LONG_TRACH],
    ['Long Trạch'.normalize('NFD'), LONG_TRACH],
    ['phường Long Trạch', LONG_TRACH],
    ['ap 1 xa my yen ben luc long an', MY_YEN],
    // Kinds, shortened.
    ['P. Cái Khế TP Cần Thơ', CAI_KHE],
    ['Số 12/3 đường Nguyễn Trãi, P. Cái Khế, Q. Ninh Kiều, TP. Cần Thơ', CAI_KHE],
    ['Q.Ninh Kiều, P.An Khánh', AN_KHANH],
    ['p an khanh q ninh kieu tp can tho', AN_KHANH],
    ['TT. Cần Đước, H. Cần Đước, T. Long An', ['Cần Đước < Cần Đước (Cần Đước)']],
    ['X. Đức Hòa Hạ H.Đức Hòa T.Long An', ['Đức Hòa < Đức Hòa Hạ (Đức Hòa)']],
    // Numbers as names, and those that are none.
    ['P5 TP Tân An', ['Long An < 5 (Tân An)']],
    ['P.05, TP. Sóc Trăng', ['Sóc Trăng < 5 (Sóc Trăng)']],
    ['phuong 5 tp soc trang tinh soc trang', ['Sóc Trăng < 5 (Sóc Trăng)']],
    ['Số 5, F.7, Sóc Trăng', ['Sóc Trăng < 7 (Sóc Trăng)']],
    ['P1, TX. Ngã Năm, Sóc Trăng', ['Ngã Năm < 1 (Ngã Năm)']],
    ['khóm 1, phường 2, thị xã Vĩnh Châu, tỉnh Sóc Trăng', ['Vĩnh Châu < 2 (Vĩnh Châu)']],
    ['phường 1, thị xã Kiến Tường, Long An', ['Kiến Tường < 1 (Kiến Tường)']],
    ['An Thạnh III, Cù Lao Dung', ['Cù Lao Dung < An Thạnh 3 (Cù Lao Dung)']],
    ['Hòa Tú II', ['Hòa Tú < Hòa Tú 2 (Mỹ Xuyên)']],
    ['dai an 2 tran de', ['Trần Đề < Đại Ân 2 (Trần Đề)']],
    // Other spellings.
    ['phường Bình Thuỷ, Cần Thơ', ['Bình Thủy < itself < Bình Thủy (Bình Thủy)']],
    ['Mĩ Xuyên', ['Mỹ Xuyên < itself < Mỹ Xuyên (Mỹ Xuyên)']],
    // Streets, hamlets and roads named like communes and provinces.
    [
      'đường Châu Văn Liêm, phường Tân An, quận Ninh Kiều',
      ['Ninh Kiều < Tân An (Ninh Kiều)', 'Tân An < itself'],
    ],
    ['Ấp Long An, xã Trường Long, Phong Điền', ['Trường Long < itself < Trường Long (Phong Điền)']],
    ['Tổ 5, Khu vực Thới Thạnh, phường Thới An, quận Ô Môn', ['Ô Môn < Thới An (Ô Môn)']],
    ['đường tỉnh 830, xã An Thạnh, Bến Lức', ['Bến Lức < An Thạnh (Bến Lức)']],
    ['123 Lê Hồng Phong, Trà An, Bình Thủy, Cần Thơ', ['Thới An Đông < Trà An (Bình Thủy)']],
    // Names within names, and words within names that are kinds elsewhere.
    ['Quê Mỹ Thạnh, Tân Trụ', ['Nhựt Tảo < Quê Mỹ Thạnh (Tân Trụ)']],
    ['Phước Tân Hưng Châu Thành Long An 82000 Việt Nam', ['Tầm Vu < Phước Tân Hưng (Châu Thành)']],
    ['xã Thanh Phú Long Châu Thành', ['Thuận Mỹ < Thanh Phú Long (Châu Thành)']],
    ['thanh phu long an ben luc', ['Bến Lức < Thanh Phú (Bến Lức)']],
    ['Dương Xuân Hội, Châu Thành', ['An Lục Long < Dương Xuân Hội (Châu Thành)']],
    ['ngoc to my xuyen', ['Ngọc Tố < itself < Ngọc Tố (Mỹ Xuyên)']],
    ['binh tinh tan tru', ['Tân Trụ < Bình Tịnh (Tân Trụ)']],
    // Addresses of today.
    ['xã Rạch Kiến, tỉnh Tây Ninh', ['Rạch Kiến < itself']],
    ['xã Rạch Kiến, huyện Cần Đước, tỉnh Long An', ['Rạch Kiến < itself']],
    ['xã Cần Đước', ['Cần Đước < itself']],
    ['xã An Ninh, tỉnh Tây Ninh', ['An Ninh < itself']],
    ['xã An Ninh, thành phố Cần Thơ', ['An Ninh < itself < An Ninh (Châu Thành)']],
    // In English.
    ['Long Trach Commune, Can Duoc District, Long An Province, Vietnam', LONG_TRACH],
    ['Ward 7, Soc Trang City', ['Sóc Trăng < 7 (Sóc Trăng)']],
    // Not yet whole.
    ['can duoc long tr', LONG_TRACH],
    ['xã Long Trạch huyện Cần Đ', LONG_TRACH],
    ['xã Long Trạch, huyện', LONG_TRACH],
    ['long tr', [...LONG_TRACH, 'An Lục Long < Long Trì (Châu Thành)']],
    // What was cut: each part.
    ['Đức Hoà Thượng', ['Đức Lập < Đức Hòa Thượng (Đức Hòa)', 'Mỹ Hạnh < Đức Hòa Thượng (Đức Hòa)']],
    ['thot not', ['Thốt Nốt < itself < Thốt Nốt (Thốt Nốt)', 'Thuận Hưng < Thốt Nốt (Thốt Nốt)']],
    // Namesakes: all of them; the kind or the province tells them apart.
    ['Hiệp Hòa, Đức Hòa', ['Hiệp Hòa < itself < Hiệp Hòa (Đức Hòa) < Hiệp Hòa (Đức Hòa)']],
    ['thị trấn Hiệp Hòa, Đức Hòa', ['Hiệp Hòa < Hiệp Hòa (Đức Hòa)']],
    ['Long An', ['Long An < itself', 'Phước Vĩnh Tây < Long An (Cần Giuộc)']],
    ['phường Long An', ['Long An < itself']],
    ['phuong 5', ['Long An < 5 (Tân An)', 'Sóc Trăng < 5 (Sóc Trăng)']],
    ['Vĩnh Châu', ['Vĩnh Châu < itself', 'Vĩnh Châu < itself']],
    // With its own diacritics first.
    [
      'Tân An',
      [
        'Tân An < itself',
        'Tân An < itself',
        'Ninh Kiều < Tân An (Ninh Kiều)',
        'Cần Đước < Tân Ân (Cần Đước)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(find(text))).toEqual(expected);
  });

  it('leads to the same in whatever order its parts stand', () => {
    for (const row of rows.filter((_, index) => index % 7 === 0)) {
      const parts = ['ấp 3', fullOf(row), districtOf(row), oldProvinceOf(row)];
      const [first, ...others] = orders(parts).map((order) => told(find(order.join(', '))));
      for (const other of others) expect(other).toEqual(first);
    }
    for (const { kind, name_vi, province_vi } of communes.communes)
      expect(find(`${province_vi}, ${full(kind, name_vi)}, số 5`)).toEqual(
        find(`số 5, ${full(kind, name_vi)}, ${province_vi}`),
      );
  });

  it('tells of an old commune that was cut which part lies where', () => {
    const hits = find('xã Thái Bình Trung, Vĩnh Hưng');
    expect(hits.map(({ old }) => old.map(({ part }) => part))).toEqual([['part'], ['remainder'], ['part']]);
  });
});

describe('nothing is found', () => {
  it.each([
    '',
    '   ',
    '???',
    'l',
    '5',
    'số 5',
    'xã',
    'P.',
    // Elsewhere.
    'Hà Nội',
    'xin chào',
    'phường 5, quận 3, TP Hồ Chí Minh',
    'xã An Thạnh, huyện Mỏ Cày Nam, tỉnh Bến Tre',
    'phường 15, Tân An',
    // The district or province alone, as the map finds them.
    'huyện Cần Đước',
    'huyện Cần Đước, Long An',
    'Quận Ninh Kiều, TP Cần Thơ',
    'TP Sóc Trăng',
    'thị xã Vĩnh Châu',
    'Cần Thơ',
    'tỉnh Tây Ninh',
    // Named like one, but smaller.
    'ấp Tân Hưng',
    'đường Cần Đước',
    // Contradictions.
    'xã Long Trạch, huyện Đức Hòa',
    'xã Long Trạch, Đức Hòa',
    'xã Long Trạch, tỉnh Sóc Trăng',
    'xã Rạch Kiến, huyện Đức Hòa',
  ])('for “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('for a very long text; one of nothing but a name is read to its end', () => {
    expect(find('Long An '.repeat(1250))).toEqual([]);
    expect(find(`${'x'.repeat(5000)}, ${'1'.repeat(5000)}`)).toEqual([]);
    expect(told(find('Sóc Trăng '.repeat(30)))).toEqual(['Sóc Trăng < itself']);
  });
});
