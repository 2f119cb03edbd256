import { describe, expect, it } from 'vitest';
import { communesOf } from '../../src/text/commune-list.ts';
import { summariseCommune } from '../../src/text/commune-summary.ts';
import { atlasData } from '../support/atlas-data.ts';
import { communeMessages, communes } from '../support/communes.ts';

const data = await atlasData();
const m = communeMessages('vi');
const summaryOf = (code: string, lang: 'vi' | 'en' = 'vi') => {
  const summary = summariseCommune(data, communes, communeMessages(lang), code);
  if (!summary) throw new Error(`no commune ${code}`);
  return summary;
};
const codeOf = (name: string) => communes.communes.find(({ name_vi }) => name_vi === name)?.code ?? '';

describe('the summary of a commune', () => {
  it('has name, province of today, and how much of that is outside the map', () => {
    expect(summaryOf('28114')).toMatchObject({
      name: 'Xã Rạch Kiến',
      province: 'tỉnh Tây Ninh',
      elsewhere: 'Ngoài bản đồ này, tỉnh Tây Ninh còn 36 xã, phường, vốn thuộc tỉnh Tây Ninh trước sắp xếp.',
    });
    expect(summaryOf('31120', 'en')).toMatchObject({
      name: 'Cái Khế ward',
      province: 'Cần Thơ City',
      elsewhere:
        '28 more communes and wards of Cần Thơ City are outside this map; before the reform they were in Hậu Giang Province.',
    });
  });

  it('has people and area as published, with source and date, and the density that follows', () => {
    for (const commune of communes.communes) {
      const [people, area, density] = summaryOf(commune.code).facts;
      expect(people?.value).toBe(`${m.number(commune.people)} người`);
      expect(area?.value).toBe(`${m.number(commune.area_km2)} km²`);
      expect(density).toMatchObject({
        value: `${m.number(Math.round(commune.people / commune.area_km2))} người/km² (tính ra)`,
        source: undefined,
      });
    }
    const [people, area] = summaryOf('28114').facts;
    const outlet = 'sapnhap.bando.com.vn';
    expect(people?.source).toMatchObject({
      outlet,
      title: 'github.com/Vietflexmap/sapnhap',
      published: '2026-09',
    });
    expect(area?.source).toMatchObject({
      outlet,
      title: 'github.com/thanglequoc/vietnamese-provinces-database',
      published: '2026-03',
    });
  });

  it('names every old commune that it is made of, with its district and the clause', () => {
    for (const { code } of communes.communes) {
      const made = summaryOf(code).madeOf;
      expect(made.flatMap(({ members }) => members)).toHaveLength(communes.madeOf(code).length);
      for (const { source, members } of made) {
        expect(source?.id).toMatch(/^resolution-16/);
        for (const member of members) expect(member).toMatch(/ cũ( \((Long An|Sóc Trăng)\))?$/);
      }
    }
    expect(summaryOf('27694').madeOf).toMatchObject([
      {
        clause: 'Khoản 84 Điều 1 của nghị quyết',
        source: { id: 'resolution-1682-ubtvqh15' },
        members: expect.arrayContaining(['Phường 5, thành phố Tân An cũ']),
      },
    ]);
    expect(summaryOf('27694', 'en').madeOf[0]?.members[0]).toBe('Ward 5, in the former Tân An city');
  });

  it('tells what came in part, as the rest, and what was left as it was', () => {
    const members = communes.communes.flatMap(({ code }) =>
      summaryOf(code).madeOf.flatMap((each) => each.members),
    );
    const count = (part: string) => communes.crosswalk.filter((row) => row.part === part).length;
    expect(members.filter((each) => each.startsWith('Một phần '))).toHaveLength(count('part'));
    expect(members.filter((each) => each.startsWith('Phần còn lại của '))).toHaveLength(count('remainder'));
    expect(members.filter((each) => each.includes('(giữ nguyên)'))).toHaveLength(count('unchanged'));
    expect(summaryOf(codeOf('Phong Nẫm')).madeOf).toMatchObject([{ clause: '' }]);
  });

  it("has the districts' own summaries, each with its share where there are several", () => {
    const { reported } = summaryOf('31120');
    expect(reported.map(({ district, heading }) => [district, heading])).toEqual([
      ['916', 'Số liệu của quận Ninh Kiều cũ (84,8 % diện tích)'],
      ['918', 'Số liệu của quận Bình Thủy cũ (15,2 % diện tích)'],
    ]);
    expect(summaryOf('28114').reported.map(({ heading }) => heading)).toEqual([
      'Số liệu của huyện Cần Đước cũ',
    ]);
  });

  it('shows the known faults of the map as notes, in both languages', () => {
    const noted = communes.communes.filter(({ code }) => summaryOf(code).note && summaryOf(code, 'en').note);
    expect(noted.map(({ name_vi }) => name_vi).sort()).toEqual([
      'Cần Giuộc',
      'Mỹ Lộc',
      'Nhựt Tảo',
      'Thủ Thừa',
    ]);
  });

  it('is undefined for a code that is none', () => {
    expect(summariseCommune(data, communes, m, '806')).toBeUndefined();
  });
});

describe('the communes of a district', () => {
  it('are all that took in its area, each with the districts that it shares', () => {
    const listed = data.districts.flatMap(({ code }) =>
      communesOf(data, communes, m, code).communes.map((each) => `${code} ${each.code}`),
    );
    expect(new Set(listed)).toEqual(
      new Set(communes.crosswalk.map(({ district, commune }) => `${district} ${commune}`)),
    );
    const { heading, communes: those } = communesOf(data, communes, m, '927');
    expect(heading).toBe(`Từ 1-7-2025, địa bàn này thuộc ${those.length} xã, phường của thành phố Cần Thơ:`);
    expect(those.filter(({ shared }) => shared).map(({ name, shared }) => [name, shared])).toEqual([
      ['Phường Ô Môn', 'chung với quận Ô Môn cũ'],
      ['Xã Đông Hiệp', 'chung với huyện Cờ Đỏ cũ'],
    ]);
    expect(communesOf(data, communes, m, '918').communes).toContainEqual({
      code: '31150',
      name: 'Phường An Bình',
      shared: 'chung với quận Ninh Kiều và huyện Phong Điền cũ',
    });
  });

  it('have the one that the map draws elsewhere, too', () => {
    const nhutTao = communesOf(data, communes, m, '804').communes.find(({ name }) => name === 'Xã Nhựt Tảo');
    expect(nhutTao?.shared).toBe('chung với huyện Tân Trụ cũ');
  });
});
