/**
 * Tables of communes as offices and editors write them since the reform, each with the truth that it was built from: with and
 * without kinds, codes, provinces of today and of before, in plain letters or with the tone on another letter; beside them
 * tables of old communes, of other provinces and of years without communes of today. The numbers are made up.
 */

import type { CommuneData } from '../../src/intake/commune-data.ts';
import type { Unit } from '../../src/model/columns.ts';
import type { Succession } from '../../src/model/commune-columns.ts';
import { type OfficeTable, plain, random, type Truth } from './office-tables.ts';

export interface CommuneTable extends OfficeTable {
  /** When its source came out: what an editor says of it. */
  published: string;
}

/** Communes of other provinces of today; a few are called as ours are. */
const ELSEWHERE: Record<string, string[]> = {
  'Vĩnh Long': ['Tân Long Hội', 'Tân An', 'Cái Nhum', 'Bình Phước', 'Nhơn Phú', 'Long Hữu', 'An Ninh'],
  'Đồng Tháp': ['Tân Thạnh', 'Mỹ An', 'Tân Long', 'Tháp Mười', 'Mỹ Quý', 'Thanh Bình', 'Tân Hưng'],
  'An Giang': ['Vĩnh Thạnh Trung', 'Tân An', 'Long Phú', 'Châu Phong', 'Vĩnh Châu', 'Mỹ Đức', 'Thạnh Hưng'],
  'Cà Mau': ['Tân Thạnh', 'Vĩnh Châu', 'Long Điền', 'Phong Hiệp', 'Tân Hưng', 'Lương Thế Trân', 'Thới Bình'],
};
/** Communes of the provinces of today that lie outside the map. */
const BESIDE: Record<string, string[]> = {
  'Cần Thơ': ['Vị Thủy', 'Long Bình', 'Phụng Hiệp', 'Vĩnh Viễn', 'Xà Phiên', 'Vị Thanh', 'Ngã Bảy'],
  'Tây Ninh': ['Tân Ninh', 'Trảng Bàng', 'Gò Dầu', 'Bến Cầu', 'Dương Minh Châu', 'Tân Biên', 'Châu Thành'],
};

interface Sort {
  title: string;
  measure: string;
  size(unit: Unit | null, below: (most: number) => number, data: CommuneData): number;
}
const people = (unit: Unit | null, data: CommuneData): number =>
  data.figuresOf(unit?.code ?? '').find(({ indicator }) => indicator === 'commune_people')?.value ?? 30_000;
const SORTS: Record<string, Sort> = {
  commune_income: {
    title: 'Thu nhập bình quân đầu người',
    measure: 'triệu đồng',
    size: (_unit, below) => 50 + below(400) / 10,
  },
  commune_budget_revenue: {
    title: 'Thu ngân sách nhà nước',
    measure: 'tỷ đồng',
    size: (unit, below, data) => Math.round(people(unit, data) * (0.01 + below(40) / 10_000)) / 10,
  },
  commune_rice_output: {
    title: 'Sản lượng lúa cả năm',
    measure: 'tấn',
    size: (_unit, below) => 4000 + below(20_000),
  },
};
const KINDS = { xa: ['Xã', 'X.'], phuong: ['Phường', 'P.'], thi_tran: ['Thị trấn', 'TT'] } as const;

/** A name with the tones on the other letters, as half of the country writes them: hòa, hoà. */
const respelt = (name: string): string =>
  name.replace(/(?:òa|óa|ủy|ùy|úy)(?=\s|$)/gu, (rhyme) => {
    const other: Record<string, string> = { òa: 'oà', óa: 'oá', ủy: 'uỷ', ùy: 'uỳ', úy: 'uý' };
    return other[rhyme] ?? rhyme;
  });

interface Named {
  kind: keyof typeof KINDS;
  name: string;
  code: string;
  unit: Unit | null;
  province: string;
  old: string;
}

/** The table of a seed. */
export function communeTable(
  seed: number,
  data: CommuneData,
  crosswalk: readonly Succession[],
): CommuneTable {
  const { below, chance, pick, some } = random(seed);
  const traits = new Set<string>();
  const world = pick([
    'today',
    'today',
    'today',
    'today',
    'old',
    'old',
    'elsewhere',
    'beside',
    'alike',
    'districts',
  ] as const);
  traits.add(world);
  const sort = pick(Object.keys(SORTS));
  const { title, measure, size } = SORTS[sort] as Sort;
  const since = world === 'old' && chance(0.7) ? 2021 + below(4) : 2025 + below(2);
  const recounted = world === 'today' && chance(0.08);
  const year = recounted ? 2024 : since;
  if (recounted) traits.add('recounted');
  const before = world === 'old' && year >= 2025;
  // Counted anew for communes that were not there yet.
  const published = before ? '2025-03-05' : recounted ? '2026-02-10' : `${year + 1}-02-10`;

  const shown = data.provinces;
  const ours = data.units.filter(({ level }) => level === 'commune');
  const oldProvince = (unit: Unit): string => {
    const row = crosswalk.find(({ commune }) => commune === unit.code);
    return data.before.unit(data.before.unit(row?.district ?? '')?.province ?? '')?.name_vi ?? '';
  };
  const named = (unit: Unit): Named => ({
    ...{ kind: unit.kind as 'xa' | 'phuong', name: unit.name_vi, code: unit.code, unit },
    province: data.unit(unit.province)?.name_vi ?? '',
    old: oldProvince(unit),
  });
  const other = (name: string, province: string): Named => ({
    ...{ kind: pick(['xa', 'xa', 'phuong'] as const), name, code: String(20_000 + below(4000)), unit: null },
    ...{ province, old: province },
  });
  const count = 3 + below(10);
  let rows: Named[] = [];
  if (world === 'today') {
    const [province] = some(shown, 1);
    const both = chance(0.4);
    rows = some(
      ours.filter((unit) => both || unit.province === province?.code),
      count,
    ).map(named);
  } else if (world === 'alike') {
    // All called as districts were.
    const districts = new Set(data.before.districts.map(({ name_vi }) => name_vi));
    rows = some(
      ours.filter(({ name_vi }) => districts.has(name_vi)),
      count,
    ).map(named);
  } else if (world === 'districts') {
    rows = some(data.before.districts, count).map((unit) => ({
      ...{ kind: 'xa', name: unit.name_vi, code: unit.code, unit: null },
      ...{ province: '', old: data.before.unit(unit.province)?.name_vi ?? '' },
    }));
  } else if (world === 'old') {
    const of = some(data.before.districts, 1 + below(2)).map(({ code }) => code);
    const all = crosswalk.filter(({ district }) => of.includes(district));
    rows = some([...new Map(all.map((row) => [row.old_code, row])).values()], count).map((row) => ({
      ...{ kind: row.old_kind, name: row.old_name, code: row.old_code, unit: null, province: '' },
      old: data.before.unit(data.before.unit(row.district)?.province ?? '')?.name_vi ?? '',
    }));
  } else if (world === 'elsewhere') {
    const province = pick(Object.keys(ELSEWHERE));
    rows = [
      ...some(ELSEWHERE[province] ?? [], 6).map((name) => other(name, province)),
      ...(chance(0.4) ? some(ours, 3).map(named) : []),
    ].sort(() => (chance(0.5) ? 1 : -1));
  } else {
    const province = pick(shown);
    rows = [
      ...some(BESIDE[province.name_vi] ?? [], 2 + below(3)).map((name) => other(name, province.name_vi)),
      ...some(
        ours.filter((unit) => unit.province === province.code),
        count,
      ).map(named),
    ].sort(() => (chance(0.5) ? 1 : -1));
  }

  // How they are named.
  const kindAs = world === 'districts' ? 'none' : pick(['full', 'full', 'short', 'none', 'none'] as const);
  const spelling = pick(['own', 'own', 'own', 'respelt', 'plain', 'capitals'] as const);
  traits.add(spelling);
  const provinceAs = pick(['none', 'none', 'column', 'old-column', 'behind', 'title', 'section'] as const);
  const told = world === 'old' || world === 'districts' ? 'old-column' : provinceAs;
  const placed = world === 'districts' && chance(0.6) ? 'none' : provinceAs === 'none' ? 'none' : told;
  // A list of places elsewhere says so, or has a name that is none of ours.
  traits.add(placed);
  const coded = world !== 'districts' && world !== 'elsewhere' && world !== 'beside' && chance(0.3);
  const spell = (text: string): string =>
    spelling === 'plain'
      ? plain(text)
      : spelling === 'respelt'
        ? respelt(text)
        : spelling === 'capitals'
          ? text.toLocaleUpperCase('vi')
          : text;
  const provinceOf = (row: Named): string => (placed === 'old-column' ? row.old : row.province);
  const nameOf = (row: Named): string => {
    const short = KINDS[row.kind][kindAs === 'short' ? 1 : 0];
    // Numbered wards have their kind always.
    const withKind = kindAs !== 'none' || /^\d/.test(row.name);
    const name = spell(withKind ? `${short} ${row.name}` : row.name);
    return placed === 'behind' ? `${name}, ${spell(provinceOf(row))}` : name;
  };

  const lines: string[][] = [];
  const truths = new Map<string, Truth>();
  const counter = chance(0.4);
  const withDistrict = world === 'old' && chance(0.25);
  const districtOf = (row: Named): string => {
    const found = crosswalk.find(({ old_code }) => old_code === row.code);
    return data.before.unit(found?.district ?? '')?.name_vi ?? '';
  };
  const columnOfProvince = placed === 'column' || placed === 'old-column';
  const wide = chance(0.5);
  const one = new Set(rows.map(({ province }) => province)).size === 1;
  const inTitle = placed === 'title' && one && rows[0]?.province;
  if (inTitle || chance(0.3)) {
    const where = inTitle ? ` ${inTitle === 'Cần Thơ' ? 'thành phố' : 'tỉnh'} ${inTitle}` : '';
    lines.push([`${title}${where}${wide ? '' : ` năm ${year}`}`]);
  }
  lines.push([
    ...(counter ? ['STT'] : []),
    ...(columnOfProvince ? [placed === 'column' ? 'Tỉnh, thành phố' : 'Tỉnh cũ'] : []),
    ...(withDistrict ? ['Huyện'] : []),
    ...(coded ? ['Mã xã'] : []),
    world === 'districts'
      ? pick(['Đơn vị', 'Địa phương'])
      : pick(['Xã, phường', 'Đơn vị', 'Xã', 'Địa phương']),
    wide ? `Năm ${year}` : `Giá trị (${measure})`,
  ]);
  const lead = (lines.at(-1)?.length ?? 1) - 1;
  if (chance(0.25)) {
    truths.set(`${lines.length}:${lead}`, null);
    lines.push([...Array<string>(lead - 1).fill(''), 'Tổng số', '512000']);
  }
  // The whole province above them, in the borders of today.
  if (chance(0.3) && world === 'today' && one) {
    truths.set(`${lines.length}:${lead}`, null);
    lines.push([
      ...Array<string>(lead - 1).fill(''),
      rows[0]?.province === 'Cần Thơ' ? 'Thành phố Cần Thơ' : `Tỉnh ${rows[0]?.province}`,
      '4100',
    ]);
  }
  const inOrder = placed === 'section' ? [...rows].sort((a, b) => (a.province < b.province ? -1 : 1)) : rows;
  let section = '';
  for (const [at, row] of inOrder.entries()) {
    if (placed === 'section' && row.province !== section) {
      section = row.province;
      lines.push([
        ...Array<string>(lead - 1).fill(''),
        section === 'Cần Thơ' ? 'Thành phố Cần Thơ' : `Tỉnh ${section}`,
        '',
      ]);
    }
    const value = Number(size(row.unit, below, data).toFixed(sort === 'commune_rice_output' ? 0 : 1));
    const written = String(value).replace('.', ',');
    const isTruth =
      row.unit &&
      year >= 2025 &&
      (world === 'today' || world === 'alike' || world === 'beside' || world === 'elsewhere');
    truths.set(
      `${lines.length}:${lead}`,
      isTruth
        ? { unit: row.unit?.code ?? '', indicator: sort, year, kind: 'actual', value, estimate: false }
        : null,
    );
    lines.push([
      ...(counter ? [String(at + 1)] : []),
      ...(columnOfProvince ? [spell(provinceOf(row))] : []),
      ...(withDistrict ? [spell(districtOf(row))] : []),
      ...(coded ? [row.code] : []),
      nameOf(row),
      written,
    ]);
  }
  if (chance(0.2)) lines.push(['Nguồn: Niên giám thống kê 2025']);
  const width = Math.max(...lines.map(({ length }) => length));
  const text = lines
    .map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')].join('\t'))
    .join('\n');
  return {
    ...{ text, truths, traits, published },
    defaults: { indicator: sort, year: wide ? '' : String(year) },
  };
}
