/**
 * Tables as statistics offices and editors write them, each with the truth that it was built from: titles, headings of two
 * levels, sections by province and indicator, notes above and below, footnote marks, two languages, plans beside results,
 * parts of a year, districts of other provinces, communes, totals. The numbers are made up.
 */

import type { Unit } from '../../src/model/columns.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** What a cell truly says; `null` where it is no figure that the atlas could have. */
export type Truth = {
  unit: string;
  indicator: string;
  year: number;
  kind: 'actual' | 'target' | 'plan';
  value: number;
  estimate: boolean;
} | null;

export interface OfficeTable {
  /** As it is copied from a spreadsheet. */
  text: string;
  /** By `line:column`, the line counted in `text`, of each cell with a number. */
  truths: ReadonlyMap<string, Truth>;
  /** What the editor says for the whole sheet: what a person who has the table before them knows. */
  defaults: { indicator: string; year: string };
  /** Which sorts of difficulty it has. */
  traits: ReadonlySet<string>;
}

/** Other provinces and some of their districts; a few are called as ours are. */
const ELSEWHERE: Record<string, string[]> = {
  'Thừa Thiên Huế': ['A Lưới', 'Phong Điền', 'Quảng Điền', 'Phú Vang', 'Nam Đông'],
  'Bình Định': ['Tây Sơn', 'Vĩnh Thạnh', 'An Lão', 'Hoài Ân', 'Phù Mỹ'],
  'Hậu Giang': ['Châu Thành', 'Châu Thành A', 'Phụng Hiệp', 'Vị Thủy'],
  'An Giang': ['Châu Phú', 'Châu Thành', 'Tri Tôn', 'Thoại Sơn', 'Chợ Mới'],
  'Kiên Giang': ['Giồng Riềng', 'Châu Thành', 'Gò Quao', 'Hòn Đất', 'An Biên'],
  'Bến Tre': ['Ba Tri', 'Châu Thành', 'Giồng Trôm', 'Mỏ Cày Nam'],
  'Trà Vinh': ['Càng Long', 'Cầu Kè', 'Châu Thành', 'Tiểu Cần', 'Trà Cú'],
  'Vĩnh Long': ['Long Hồ', 'Mang Thít', 'Tam Bình', 'Trà Ôn', 'Vũng Liêm'],
  'Quảng Ngãi': ['Sơn Tịnh', 'Tư Nghĩa', 'Nghĩa Hành', 'Mộ Đức'],
};
/** Districts and some of their communes; a few are called as districts are. */
const COMMUNES: Record<string, string[]> = {
  '946': ['Long Phú', 'Tân Hưng', 'Tân Thạnh', 'Châu Khánh', 'Long Đức', 'Phú Hữu'],
  '796': ['Vĩnh Thạnh', 'Hưng Thạnh', 'Vĩnh Lợi', 'Thạnh Hưng', 'Vĩnh Châu A'],
  '925': ['Thới Hưng', 'Trung An', 'Thạnh Phú', 'Đông Hiệp', 'Trung Hưng'],
  '808': ['Bình Quới', 'Hòa Phú', 'Phú Ngãi Trị', 'Long Trì', 'Tân Trụ'],
};

interface Sort {
  /** Other units of measure, in both languages, and how many of the indicator's own they are. */
  measures: [vi: string, en: string, times: number][];
  own: [vi: string, en: string];
  decimals: number;
  titles: [vi: string, en: string];
}
const SORTS: Record<string, Sort> = {
  population: {
    measures: [['nghìn người', 'Thous. pers.', 1000]],
    own: ['người', 'person'],
    decimals: 0,
    titles: ['Dân số trung bình', 'Average population'],
  },
  income_per_capita: {
    measures: [['nghìn đồng', 'Thous. dongs', 0.001]],
    own: ['triệu đồng', 'Mill. dongs'],
    decimals: 1,
    titles: ['Thu nhập bình quân đầu người', 'Average income per capita'],
  },
  budget_revenue: {
    measures: [['triệu đồng', 'Mill. dongs', 0.001]],
    own: ['tỷ đồng', 'Bill. dongs'],
    decimals: 1,
    titles: ['Thu ngân sách nhà nước', 'State budget revenue'],
  },
  rice_output: {
    measures: [['nghìn tấn', 'Thous. tons', 1000]],
    own: ['tấn', 'ton'],
    decimals: 0,
    titles: ['Sản lượng lúa cả năm', 'Production of paddy'],
  },
  public_investment_disbursement: {
    measures: [],
    own: ['%', '%'],
    decimals: 1,
    titles: ['Giải ngân vốn đầu tư công', 'Public investment disbursed'],
  },
};

/** The sorts of columns beside a plain one, each with what its figures are. */
interface Sense {
  words: readonly (readonly [vi: string, en: string])[];
  kind: 'actual' | 'target' | 'plan' | null;
  estimate: boolean;
}
const COLUMNS: readonly Sense[] = [
  {
    words: [
      ['Thực hiện', 'Actual'],
      ['TH', 'Actual'],
    ],
    kind: 'actual',
    estimate: false,
  },
  {
    words: [
      ['Kế hoạch', 'Plan'],
      ['KH', 'Target'],
      ['Dự toán', 'Budget estimate'],
    ],
    kind: 'target',
    estimate: false,
  },
  {
    words: [
      ['TH/KH (%)', 'Actual/plan (%)'],
      ['% so với kế hoạch', '% of plan'],
    ],
    kind: 'plan',
    estimate: false,
  },
  {
    words: [
      ['Ước thực hiện', 'Estimate'],
      ['Sơ bộ', 'Prel.'],
      ['Ước', 'Est.'],
    ],
    kind: 'actual',
    estimate: true,
  },
  {
    words: [
      ['6 tháng', 'Six months'],
      ['Quý I', 'Quarter 1'],
      ['9 tháng đầu năm', 'First nine months'],
      ['6T', 'H1'],
    ],
    kind: null,
    estimate: false,
  },
  {
    words: [
      ['So với năm trước (%)', 'Growth (%)'],
      ['Tăng, giảm so cùng kỳ', 'Change'],
    ],
    kind: null,
    estimate: false,
  },
];
/** Where a column has results, none beside it has estimates of the same. */
const BESIDE_RESULTS = COLUMNS.slice(1).filter(({ estimate }) => !estimate);
/** What a whole table may be of. */
const IN_TITLES = COLUMNS.slice(1).filter(
  ({ kind, words }) => kind !== 'plan' && !words.join().includes('%'),
);

/** A generator of numbers by a seed, the same everywhere (mulberry32). */
export function random(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    chance: (share: number): boolean => next() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    some: <T>(list: readonly T[], count: number): T[] => {
      const left = [...list];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(below(left.length), 1)[0] as T,
      );
    },
  };
}

const KIND_WORDS: Record<Unit['kind'], [vi: string, en: string]> = {
  tinh: ['Tỉnh', 'province'],
  thanh_pho_truc_thuoc: ['Thành phố', 'city'],
  thanh_pho: ['Thành phố', 'city'],
  thi_xa: ['Thị xã', 'town'],
  quan: ['Quận', 'district'],
  huyen: ['Huyện', 'district'],
  xa: ['Xã', 'commune'],
  phuong: ['Phường', 'ward'],
};
export const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** The table of a seed. */
export function officeTable(seed: number, data: Dataset): OfficeTable {
  const { below, chance, pick, some } = random(seed);
  const traits = new Set<string>();
  const lang = pick(['vi', 'vi', 'vi', 'en', 'both'] as const);
  if (lang !== 'vi') traits.add(lang);
  const say = ([vi, en]: readonly [string, string]): string =>
    lang === 'vi' ? vi : lang === 'en' ? en : `${vi} - ${en}`;
  const comma = chance(0.75);
  const kindWords = chance(0.4);
  const capitals = chance(0.1);
  const unmarked = lang === 'en' || chance(0.1);
  const counter = chance(0.35);

  const sort = pick(Object.keys(SORTS));
  /** Sections by kind, year or indicator, in a table of one province and nothing else. */
  const sectioned = chance(0.1) ? pick(['kind', 'year', 'indicator'] as const) : '';
  const several = chance(0.15) && !traits.has('both') && sectioned === '';
  const { measures, own, decimals, titles } = SORTS[sort] as Sort;
  const scaled = measures.length > 0 && chance(0.3) && !several && sectioned !== 'indicator';
  const [measureVi, measureEn, times] = scaled ? (measures[0] as [string, string, number]) : [...own, 1];
  if (scaled) traits.add('other-measure');
  const measure = say([measureVi, measureEn]);

  // What stands over the columns of values.
  type Column = {
    heads: string[];
    indicator: string;
    year: number;
    kind: 'actual' | 'target' | 'plan' | null;
    estimate: boolean;
    /** Its heading says that it has results. */
    results?: boolean;
  };
  // Since July 2025 there are no districts.
  const late = chance(0.06);
  if (late) traits.add('late');
  const years = some(late ? [2023, 2024, 2025, 2026] : [2021, 2022, 2023, 2024], 1 + below(3)).sort();
  const year = years[years.length - 1] as number;
  const shape = several
    ? 'several'
    : pick(['plain', 'years', 'years', 'two-levels', 'mixed', 'one-other'] as const);
  let columns: Column[] = [];
  const other = (among: readonly Sense[]): { words: string; column: Sense } => {
    const column = pick(among);
    return { words: say(pick(column.words)), column };
  };
  const indicatorName = (id: string) => {
    const indicator = data.indicator(id);
    return say([indicator?.name_vi ?? '', indicator?.name_en ?? '']);
  };
  const named = chance(0.5);
  if (shape === 'several') {
    traits.add('several');
    columns = ['area', 'population', 'income_per_capita'].slice(0, 2 + below(2)).map((indicator) => ({
      heads: [pick([data.indicator(indicator)?.name_vi, data.indicator(indicator)?.name_en]) as string],
      ...{ indicator, year, kind: 'actual' as const, estimate: false },
    }));
  } else if (shape === 'plain') {
    columns = [
      {
        heads: [named && sectioned === '' ? indicatorName(sort) : say(['Giá trị', 'Value'])],
        indicator: sort,
        year,
        kind: 'actual',
        estimate: false,
      },
    ];
  } else if (shape === 'years') {
    columns = years.map((each) => ({
      heads: [
        named && lang !== 'both'
          ? `${indicatorName(sort)} ${each}`
          : chance(0.3) && lang === 'vi'
            ? `Năm ${each}`
            : String(each),
      ],
      ...{ indicator: sort, year: each, kind: 'actual' as const, estimate: false },
    }));
    if (chance(0.3)) {
      const prel = columns[columns.length - 1] as Column;
      traits.add('preliminary');
      prel.heads = [lang === 'vi' ? `Sơ bộ ${year}` : `Prel. ${year}`];
      prel.estimate = true;
    }
  } else if (shape === 'two-levels') {
    traits.add('two-levels');
    const kinds = [COLUMNS[0] as Sense, ...some(BESIDE_RESULTS, 1 + below(2))].sort(() =>
      chance(0.5) ? 1 : -1,
    );
    const words = kinds.map((kind) => say(pick(kind.words)));
    columns = years.flatMap((each) =>
      kinds.map(({ kind, estimate }, at) => ({
        heads: [say([`Năm ${each}`, `${each}`]).replace(/ - .*/, ''), words[at] as string],
        ...{ indicator: sort, year: each, kind, estimate, results: kind === 'actual' && !estimate },
      })),
    );
  } else if (shape === 'mixed') {
    traits.add('mixed');
    columns = [
      {
        heads: [`${say(['Thực hiện', 'Actual'])} ${year}`],
        indicator: sort,
        year,
        kind: 'actual',
        estimate: false,
        results: true,
      },
    ];
    for (let more = 1 + below(2); more > 0; more--) {
      const { words, column } = other(BESIDE_RESULTS);
      columns.push({
        heads: [`${words} ${year}`],
        indicator: sort,
        year,
        kind: column.kind,
        estimate: column.estimate,
      });
    }
    if (chance(0.5)) columns.reverse();
  } else {
    traits.add('one-other');
    const { words, column } = other(COLUMNS.slice(1));
    columns = [
      { heads: [`${words} ${year}`], indicator: sort, year, kind: column.kind, estimate: column.estimate },
    ];
  }

  // Whose rows they are.
  const nameOf = (unit: Unit): string => {
    const [word, english] = KIND_WORDS[unit.kind];
    const bare = unmarked ? plain(unit.name_vi) : unit.name_vi;
    const withKind = kindWords || unit.level === 'province';
    const vi = withKind ? `${unmarked ? plain(word) : word} ${bare}` : bare;
    const en = withKind ? `${plain(unit.name_vi)} ${english}` : plain(unit.name_vi);
    const name = lang === 'vi' ? vi : lang === 'en' ? en : `${vi} - ${en}`;
    return capitals && lang === 'vi' ? name.toLocaleUpperCase('vi') : name;
  };
  type Row = { name: string; unit: Unit | null; province: string };
  const rowsOf = (province: Unit, most: number): Row[] =>
    data
      .districtsOf(province.code)
      .filter(() => chance(0.7))
      .slice(0, most)
      .map((unit) => ({ name: nameOf(unit), unit, province: province.name_vi }));
  const foreign = (province: string): Row[] =>
    (ELSEWHERE[province] ?? []).map((name) => ({
      name: kindWords
        ? lang === 'en'
          ? `${plain(name)} district`
          : `Huyện ${name}`
        : lang === 'en'
          ? plain(name)
          : name,
      unit: null,
      province,
    }));
  const place = sectioned
    ? 'one'
    : pick([
        ...([
          'one',
          'one',
          'one',
          'titled',
          'titled',
          'sections',
          'sections',
          'column',
          'merged',
          'merged',
        ] as const),
        ...(['valued', 'valued', 'summed', 'communes', 'flat-foreign'] as const),
      ]);
  traits.add(place);
  const ours =
    place === 'one' || place === 'titled' ? [pick(data.provinces)] : some(data.provinces, 1 + below(3));
  const theirs = some(
    Object.keys(ELSEWHERE),
    place === 'one' || place === 'communes' ? 0 : place === 'flat-foreign' ? 1 : below(3),
  );
  if (theirs.length > 0) traits.add('elsewhere');
  type Group = { province: string; unit: Unit | null; rows: Row[] };
  const groups: Group[] = [
    // A title that names another province has none of ours below it.
    ...(place === 'titled' && theirs.length > 0 ? [] : ours).map((unit) => ({
      province: unit.name_vi,
      unit,
      rows: rowsOf(unit, 8),
    })),
    ...theirs.map((province) => {
      const all = foreign(province);
      // A few of them alone, where the table says whose they are.
      const few = place === 'flat-foreign' || !chance(0.4) ? all : some(all, 1 + below(2));
      return { province, unit: null, rows: few };
    }),
  ].sort(() => (chance(0.5) ? 1 : -1));
  const titledProvince = place === 'titled' ? (theirs.length > 0 ? null : ours[0]) : undefined;

  const lines: string[][] = [];
  const truths = new Map<string, Truth>();
  const lead = [
    ...(counter ? ['c'] : []),
    ...(place === 'column' || place === 'merged' ? ['p'] : []),
    'n',
  ] as const;
  const width = lead.length + columns.length;
  const line = (cells: string[]): void => {
    lines.push([...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')]);
  };
  const lone = (text: string): void => line([text]);
  const inNames = (text: string, before = ''): string[] => [
    ...lead.map((part) => (part === 'n' ? text : part === 'c' ? before : '')),
  ];

  // Above the table.
  // Now and then nobody says in what the numbers are: they are too small, or too large, for their place.
  const unsaid = scaled && sort !== 'rice_output' && chance(0.12);
  if (unsaid) traits.add('unsaid-measure');
  const measureAt =
    !unsaid && (scaled || chance(0.4))
      ? pick(['title', 'note', 'heading', 'second-row', 'below', 'section'] as const)
      : 'nowhere';
  const usable = several || sectioned === 'indicator' ? 'nowhere' : measureAt;
  const titleSense = sectioned === '' && chance(0.08) ? other(IN_TITLES) : undefined;
  const withTitle =
    titledProvince !== undefined ||
    usable === 'title' ||
    titleSense !== undefined ||
    (sectioned === '' && chance(0.4));
  const foreignTitle = place === 'titled' && theirs.length > 0;
  let overall: { kind: 'actual' | 'target' | 'plan' | null; estimate: boolean } | undefined;
  if (withTitle) {
    const province = titledProvince
      ? say([
          ` ${titledProvince.kind === 'tinh' ? 'tỉnh' : 'thành phố'} ${titledProvince.name_vi}`,
          ` of ${plain(titledProvince.name_vi)} province`,
        ])
      : foreignTitle
        ? say([` tỉnh ${theirs[0]}`, `, ${plain(theirs[0] as string)} province`])
        : '';
    const base = several ? (['Một số chỉ tiêu chủ yếu', 'Some main indicators'] as const) : titles;
    const words = titleSense ? `${titleSense.words} ` : '';
    if (titleSense) {
      traits.add('title-sense');
      overall = { kind: titleSense.column.kind, estimate: titleSense.column.estimate };
    }
    lone(
      `${words}${lang === 'en' ? base[1] : base[0]}${lang === 'en' ? province.replace(/^.* - /, '') : province.replace(/ - .*$/, '')}${
        shape === 'plain' || several ? ` ${lang === 'en' ? year : `năm ${year}`}` : ''
      }${usable === 'title' ? ` (${measure})` : ''}`,
    );
  }
  if (usable === 'note') line([`${say(['Đơn vị tính', 'Unit'])}: ${measure}`]);

  // The heading.
  const communes = place === 'communes';
  const unitHead = communes
    ? say(['Xã, thị trấn', 'Commune, townlet'])
    : say(
        pick([
          ['Huyện', 'District'],
          ['Huyện, thị xã, thành phố', 'District'],
          ['Đơn vị', 'Unit'],
          ['Địa phương', 'Place'],
        ] as const),
      );
  const headOf = (part: (typeof lead)[number]): string =>
    part === 'c' ? 'STT' : part === 'p' ? say(['Tỉnh', 'Province']) : unitHead;
  const depth = Math.max(...columns.map(({ heads }) => heads.length));
  for (let level = 0; level < depth; level++) {
    const cells = columns.map(({ heads }, column) => {
      const own = heads[level] ?? '';
      const merged = level === 0 && depth > 1 && column > 0 && columns[column - 1]?.heads[0] === own;
      const bracket =
        usable === 'heading' && level === depth - 1 && columns[column]?.kind !== 'plan' && !own.includes('%')
          ? ` (${measure})`
          : '';
      return merged ? '' : own + bracket;
    });
    line([...lead.map((part) => (level === 0 ? headOf(part) : '')), ...cells]);
  }
  if (usable === 'second-row')
    line([
      ...lead.map(() => ''),
      ...columns.map(({ kind, heads }) =>
        kind === 'plan' || heads.join().includes('%') ? '%' : `(${measure})`,
      ),
    ]);

  // The rows.
  const written = (value: number, digits: number): string => {
    const text = value.toFixed(digits);
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, comma ? '.' : ',');
    return fraction === undefined ? grouped : `${grouped}${comma ? ',' : '.'}${fraction}`;
  };
  const fraction = sort === 'public_investment_disbursement' && !several && sectioned === '' && chance(0.3);
  if (fraction) traits.add('fraction');
  const mark = chance(0.2) ? pick(['*', '(*)', '(1)']) : '';
  const markSays = mark ? pick(['estimate', 'nothing', 'unsaid'] as const) : undefined;
  if (mark) traits.add('mark');
  const missing = chance(0.2) ? pick(['..', '...', '-', '…', 'x']) : '';
  if (missing) traits.add('missing');
  const sizeOf = (indicator: string, unit: Unit | null): number => {
    const code = unit?.code ?? '';
    const area = data.places[code]?.area ?? 300;
    const known = data.figuresOf(code).find((each) => each.indicator === 'population')?.value ?? 120_000;
    if (indicator === 'population') return Math.round(known * (0.97 + below(60) / 1000));
    if (indicator === 'area') return Math.round(area * 100 * (0.99 + below(20) / 1000)) / 100;
    if (indicator === 'income_per_capita') return 45 + below(300) / 10;
    if (indicator === 'budget_revenue') return Math.round(known * (0.004 + below(40) / 10_000));
    if (indicator === 'rice_output') return 40_000 + below(200_000);
    return 70 + below(290) / 10;
  };
  type Of = { kind: 'actual' | 'target' | 'plan' | null; estimate: boolean };
  let section: Of | undefined;
  /** What a section says of year and indicator. */
  let under: { year?: number; indicator?: string } = {};
  /** A word over a whole table takes the place of the plain result; what a heading says is nearer. */
  const kindUnder = (head: Column, of: Of | undefined): Column['kind'] => {
    if (of === undefined || head.kind === of.kind) return head.kind;
    if (head.results && of.kind === 'target') return 'actual';
    return head.kind === 'actual' ? of.kind : null;
  };
  function figures({ name, unit }: Row, before: string, province: string): void {
    const marked = mark !== '' && chance(0.3);
    const onValue = marked && chance(0.4);
    const cells: string[] = [];
    const row = lines.length;
    for (const [column, columnHead] of columns.entries()) {
      const head = { ...columnHead, ...under };
      const of = section ?? overall;
      const kind = kindUnder(head, of);
      const estimate =
        head.estimate ||
        (of?.estimate ?? false) ||
        (marked && markSays === 'estimate' && (!onValue || column === 0));
      if (missing && chance(0.25)) {
        cells.push(missing);
        continue;
      }
      const size =
        head.kind === 'plan' || (head.kind === null && head.heads.join().includes('%'))
          ? 92 + below(150) / 10
          : sizeOf(head.indicator, unit);
      const digits =
        head.kind === 'plan'
          ? 1
          : head.indicator === sort
            ? decimals
            : head.indicator === 'population'
              ? 0
              : 1;
      const inMeasure = head.kind === 'plan' ? size : size / times;
      const shownDigits = times === 1 || head.kind === 'plan' ? digits : times > 1 ? 1 : 0;
      const shown =
        fraction && head.kind !== 'plan' ? written(size / 100, 3) : written(inMeasure, shownDigits);
      const back = Number(shown.replaceAll(comma ? '.' : ',', '').replace(',', '.'));
      const value =
        fraction && head.kind !== 'plan' ? back * 100 : head.kind === 'plan' ? back : back * times;
      truths.set(
        `${row}:${lead.length + column}`,
        unit && kind && head.year < 2025
          ? {
              unit: unit.code,
              indicator: head.indicator,
              year: head.year,
              kind,
              value: Number(value.toPrecision(12)),
              estimate: estimate && kind !== 'target',
            }
          : null,
      );
      cells.push(shown + (onValue && column === 0 ? mark : ''));
    }
    const label = marked && !onValue ? `${name}${mark.startsWith('(') ? ' ' : ''}${mark}` : name;
    lines.push([...lead.map((part) => (part === 'c' ? before : part === 'p' ? province : label)), ...cells]);
  }
  const total = (): void => {
    const row = lines.length;
    for (const column of columns.keys()) truths.set(`${row}:${lead.length + column}`, null);
    lines.push([
      ...inNames(
        say(
          pick([
            ['Tổng số', 'Total'],
            ['TỔNG SỐ', 'TOTAL'],
            ['Toàn tỉnh', 'Whole province'],
            ['Cả nước', 'Whole country'],
          ] as const),
        ),
      ),
      ...columns.map(() => written(500_000 + below(400_000), 0)),
    ]);
  };
  if (chance(0.25)) total();
  if (usable === 'section') line(inNames(`${indicatorName(sort)} (${measure})`));
  if (communes) {
    const code = pick(Object.keys(COMMUNES));
    const district = data.unit(code) as Unit;
    // The district's own sum among its communes is a figure of the district.
    if (chance(0.5)) {
      const name = lang === 'en' ? `${plain(district.name_vi)} district` : `Huyện ${district.name_vi}`;
      figures({ name, unit: district, province: '' }, '', '');
    }
    // Now and then all of them are called as districts are.
    const all = COMMUNES[code] ?? [];
    const alike = all.filter((name) => data.districts.some(({ name_vi }) => name_vi === name));
    for (const [index, name] of (alike.length > 0 && chance(0.4) ? alike : all).entries())
      figures({ name: lang === 'en' ? plain(name) : name, unit: null, province: '' }, String(index + 1), '');
  } else {
    const kindSections = sectioned === 'kind';
    const yearSections = sectioned === 'year';
    const indicatorSections = sectioned === 'indicator';
    let index = 0;
    for (const [which, group] of groups.entries()) {
      const heading = group.unit
        ? nameOf(group.unit)
        : lang === 'en'
          ? `${plain(group.province)} province`
          : `Tỉnh ${group.province}`;
      if (place === 'sections') {
        const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'][which] ?? 'VII';
        line(counter ? inNames(heading, roman) : inNames(chance(0.5) ? `${roman}. ${heading}` : heading));
        index = 0;
      }
      if (place === 'valued') figures({ name: heading, unit: group.unit, province: '' }, '', '');
      const half = Math.ceil(group.rows.length / 2);
      if (yearSections || indicatorSections)
        traits.add(yearSections ? 'year-sections' : 'indicator-sections');
      for (const [position, row] of group.rows.entries()) {
        if (kindSections && position === 0) {
          section = { kind: 'actual', estimate: overall?.estimate ?? false };
          line(inNames(`I. ${say(['Thực hiện', 'Actual'])} ${lang === 'en' ? '' : 'năm '}${year}`));
        }
        if (kindSections && position === half) {
          traits.add('kind-sections');
          section = { kind: 'target', estimate: overall?.estimate ?? false };
          line(inNames(`II. ${say(['Kế hoạch', 'Plan'])} ${lang === 'en' ? '' : 'năm '}${year}`));
        }
        if (yearSections && (position === 0 || position === half)) {
          under = { year: position === 0 ? year - 1 : year };
          line(inNames(lang === 'en' ? `Year ${under.year}` : `Năm ${under.year}`));
        }
        if (indicatorSections && (position === 0 || position === half)) {
          under = { indicator: position === 0 ? sort : 'area' };
          const first = under.indicator === sort;
          // Not always by the atlas' own name, nor with the unit of measure.
          const own = indicatorName(under.indicator as string);
          const words = chance(0.5) ? own : first ? say(titles) : say(['Diện tích tự nhiên', 'Natural area']);
          const inBrackets = first || chance(0.5) ? ` (${first ? measure : 'km²'})` : '';
          line(inNames(`${position === 0 ? 'I' : 'II'}. ${words}${inBrackets}`));
        }
        figures(row, String(++index), place === 'merged' && position > 0 ? '' : group.province);
      }
      // Where the sum stands below, its districts are above it.
      if (place === 'summed') figures({ name: heading, unit: group.unit, province: '' }, '', '');
    }
  }

  // Below the table.
  if (markSays === 'estimate') lone(`${mark} ${say(['Số liệu ước tính', 'Estimate'])}`);
  if (markSays === 'nothing') lone(`${mark} ${say(['Mới thành lập', 'Newly set up'])}`);
  if (usable === 'below') lone(`${say(['Đơn vị tính', 'Unit'])}: ${measure}`);
  if (chance(0.3)) lone(say(['Nguồn: Niên giám thống kê 2024', 'Source: Statistical Yearbook 2024']));
  const text = lines.map((cells) => cells.join('\t')).join('\n');
  return {
    text,
    truths,
    defaults: { indicator: several ? '' : sort, year: shape === 'plain' || several ? String(year) : '' },
    traits,
  };
}
