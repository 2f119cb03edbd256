/** The words, folded, by which tables say what their figures are. */

/** What words around a figure can say of it that the figure itself does not. */
export const SENSES = [
  'plan',
  'share-of-plan',
  'estimate',
  'part-of-year',
  'several-years',
  'part-of-people',
  'comparison',
  'merged',
  'year',
  'indicator',
] as const;
export type Sense = (typeof SENSES)[number];

/** Words, folded, by what they say. One that contains another comes first and takes its place: "th kh" is no plan. */
export const WORDS: Record<Exclude<Sense, 'year' | 'indicator'>, readonly string[]> = {
  'share-of-plan': [
    ...[
      'th kh',
      'thuc hien ke hoach',
      'so voi ke hoach',
      'so ke hoach',
      'so kh',
      'so voi kh',
      'so voi du toan',
    ],
    ...[
      'dat ke hoach',
      'hoan thanh ke hoach',
      'ke hoach dat',
      'dat so voi ke hoach',
      'dat so kh',
      'th so kh',
    ],
    ...['of plan', 'of the plan', 'vs plan', 'against plan', 'plan fulfilment', 'actual plan', 'of target'],
  ],
  plan: [
    ...['ke hoach', 'kh', 'muc tieu', 'phan dau', 'du toan', 'chi tieu giao', 'duoc giao', 'giao nam'],
    ...['target', 'targets', 'plan', 'planned', 'budgeted', 'budget estimate', 'goal'],
  ],
  estimate: [
    ...['uoc', 'uoc tinh', 'uoc th', 'uth', 'du kien', 'du bao', 'so bo', 'tam tinh', 'chua chinh thuc'],
    ...[
      'estimate',
      'estimated',
      'estimates',
      'est',
      'expected',
      'provisional',
      'preliminary',
      'prel',
      'forecast',
    ],
    ...['projected', 'projection', 'unofficial'],
  ],
  'part-of-year': [
    ...[
      'thang',
      'qui',
      'dau nam',
      'nua nam',
      'nua dau nam',
      'ban nien',
      'giua nam',
      'luy ke den',
      'lui ke den',
    ],
    ...[
      'month',
      'months',
      'monthly',
      'quarter',
      'quarters',
      'quarterly',
      'half',
      'half year',
      'ytd',
      'so far',
    ],
    ...['jan jun', 'jan sep', 'january june', 'vu dong xuan', 'vu he thu', 'vu thu dong', 'vu mua'],
  ],
  'several-years': ['giai doan', 'nhiem ki', 'thoi ki', 'cac nam', 'period', 'multi year'],
  'part-of-people': [
    ...['nong thon', 'thanh thi', 'nu gioi', 'nam gioi', 'phu nu', 'dan toc thieu so', 'khmer'],
    ...['rural', 'urban', 'female', 'male', 'women', 'men', 'ethnic minorities'],
  ],
  comparison: [
    ...['so voi', 'so sanh', 'so cung ki', 'cung ki', 'toc do', 'tang', 'giam', 'chenh lech', 'bien dong'],
    ...['chi so phat trien', 'growth', 'increase', 'decrease', 'change', 'compared', 'versus', 'vs', 'yoy'],
  ],
  merged: [
    ...['sau sap nhap', 'sau hop nhat', 'sau khi sap nhap', 'sau khi hop nhat', 'tinh moi', 'thanh pho moi'],
    ...['after merger', 'after the merger', 'merged'],
  ],
};
/** Offices and terms that have one of these words in their name. */
export const NAMES = [
  'nong thon moi',
  'do thi',
  'ke hoach va dau tu',
  'tai chinh ke hoach',
  'ke hoach hoa gia dinh',
  'chi so gia',
  'thang long',
];
/** The short forms of parts of a year: `6T/2023`, `9M2023`, `Q1`, `H1`. */
export const PART_IN_SHORT =
  /(?<![\p{L}\p{N}])(?:(?:[1-9]|1[01])[tm](?=[\s/.-]|20\d\d|$)|[qh][1-4](?![\p{L}\p{N}]))/iu;
/** Up to a day within the year: `đến 30/9`, `as of 30-6`; the last day is the whole of it. */
export const UP_TO_DAY =
  / (?:den|tinh den|as of|until|up to)(?: het)?(?: ngai)? (?!31 12(?: |$))\d{1,2} (?:0?[1-9]|1[0-2])(?: |$)/;
/** Said of an actual figure, in the words that stand opposite a plan's. */
export const ACTUAL = [
  'thuc hien',
  'th',
  'ket qua',
  'thuc te',
  'chinh thuc',
  'actual',
  'result',
  'results',
  'official',
];

/** What stands beside the words that have a sense. */
export const FILLERS = [
  ...[
    'nam',
    'year',
    'fy',
    'value',
    'gia tri',
    'so lieu',
    'ti le',
    'dat',
    'so',
    'den',
    'cua',
    'cac',
    'va',
    'the',
    'of',
    'in',
    'to',
  ],
  ...['i', 'ii', 'iii', 'iv', 'q1', 'q2', 'q3', 'q4', 'first', 'last', 'dau', 'cuoi'],
];

export const LONGEST_FIRST = [...Object.values(WORDS).flat(), ...ACTUAL].sort((a, b) => b.length - a.length);

/** In this order: of two that share a word the longer one comes first. */
export const LOOKED_FOR = [
  ...(['share-of-plan', 'merged', 'estimate', 'plan', 'several-years', 'part-of-people'] as const),
  ...(['part-of-year', 'comparison'] as const),
];
