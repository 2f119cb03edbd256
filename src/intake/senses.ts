import type { Figure, Indicator } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { foldText } from '../model/unit-names.ts';

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
const WORDS: Record<Exclude<Sense, 'year' | 'indicator'>, readonly string[]> = {
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
const NAMES = [
  'nong thon moi',
  'do thi',
  'ke hoach va dau tu',
  'tai chinh ke hoach',
  'ke hoach hoa gia dinh',
  'chi so gia',
  'thang long',
];
/** The short forms of parts of a year: `6T/2023`, `9M2023`, `Q1`, `H1`. */
const PART_IN_SHORT =
  /(?<![\p{L}\p{N}])(?:(?:[1-9]|1[01])[tm](?=[\s/.-]|20\d\d|$)|[qh][1-4](?![\p{L}\p{N}]))/iu;
/** Up to a day within the year: `đến 30/9`, `as of 30-6`; the last day is the whole of it. */
const UP_TO_DAY =
  / (?:den|tinh den|as of|until|up to)(?: het)?(?: ngai)? (?!31 12(?: |$))\d{1,2} (?:0?[1-9]|1[0-2])(?: |$)/;
/** Said of an actual figure, in the words that stand opposite a plan's. */
const ACTUAL = [
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

const YEAR = /(?<!\d)(?:199\d|20[0-2]\d|203[0-5])(?!\d)/g;
export const yearsIn = (text: string): number[] => text.match(YEAR)?.map(Number) ?? [];

/** What stands beside the words that have a sense. */
const FILLERS = [
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

const LONGEST_FIRST = [...Object.values(WORDS).flat(), ...ACTUAL].sort((a, b) => b.length - a.length);

/** A text without the words that have a sense: what an indicator's name has beside it. */
export function withoutSenses(text: string): string {
  return LONGEST_FIRST.reduce(
    (rest, word) => rest.replaceAll(` ${word} `, ' '),
    ` ${foldText(text)} `,
  ).trim();
}

/** Whether a text speaks of plans, estimates, parts of a year or comparisons, and of nothing else. */
export function saysSensesOnly(text: string): boolean {
  const rest = withoutSenses(text.replace(PART_IN_SHORT, ' ')).split(' ');
  return rest.every((word) => FILLERS.includes(word) || /^\d*$/.test(word));
}

/** In this order: of two that share a word the longer one comes first. */
const LOOKED_FOR = [
  ...(['share-of-plan', 'merged', 'estimate', 'plan', 'several-years', 'part-of-people'] as const),
  ...(['part-of-year', 'comparison'] as const),
];

/** What a text says in its own words, apart from the names of indicators in it. */
interface Said {
  senses: Set<Sense>;
  /** It speaks of results, and of nothing else. */
  actual: boolean;
  years: number[];
  /** Ids of the indicators whose names are in it. */
  indicators: string[];
}

/** Makes the function that reads what a text says. Answers are kept: a text governs many figures. */
export function readSenses(data: Dataset): (text: string) => Said {
  const made = readers.get(data) ?? createReader(data);
  readers.set(data, made);
  return made;
}

const readers = new WeakMap<Dataset, (text: string) => Said>();

function createReader({ indicators }: Dataset): (text: string) => Said {
  const names = indicators
    .flatMap(({ id, name_vi, name_en }) => [name_vi, name_en].map((name) => ({ id, name: foldText(name) })))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
  const known = new Map<string, Said>();

  function read(text: string): Said {
    const whole = ` ${foldText(text)} `;
    let folded = whole;
    /** Whether a word is there; it is taken out, so that none within it is met. */
    const take = (word: string): boolean => {
      if (!folded.includes(` ${word} `)) return false;
      folded = folded.replaceAll(` ${word} `, ' | ');
      return true;
    };
    // A name of several indicators is each one's; the longest takes its place before one within it.
    const found: string[] = [];
    for (const { name } of names) {
      if (!folded.includes(` ${name} `)) continue;
      found.push(...names.filter((each) => each.name === name).map(({ id }) => id));
      take(name);
    }
    for (const name of NAMES) take(name);
    const senses = new Set<Sense>();
    // Each is looked for, so that all are taken out.
    for (const sense of LOOKED_FOR) if (WORDS[sense].filter(take).length > 0) senses.add(sense);
    if (PART_IN_SHORT.test(text) || UP_TO_DAY.test(whole)) senses.add('part-of-year');
    const actual = senses.size === 0 && ACTUAL.some((word) => folded.includes(` ${word} `));
    return { senses, actual, years: yearsIn(text), indicators: [...new Set(found)] };
  }

  return (text) => {
    const said = known.get(text) ?? read(text);
    known.set(text, said);
    return said;
  };
}

/**
 * What a text that governs a figure says against it: of a plan or a comparison over an actual figure, of an estimate over
 * one without that word, of months over one of a year, of other indicators only, or of other years, where `yearly` says
 * that the text's years are the figure's.
 */
export function sensesAgainst(
  { senses, years, indicators }: Said,
  { kind, qualifier, year, since }: Figure,
  indicator: Indicator | undefined,
  yearly: boolean,
): Sense[] {
  const against: Sense[] = [];
  if (senses.has('plan') && kind === 'actual') against.push('plan');
  if (senses.has('share-of-plan') && kind !== 'plan') against.push('share-of-plan');
  if (senses.has('estimate') && qualifier === '' && kind !== 'target') against.push('estimate');
  if (senses.has('part-of-year')) against.push('part-of-year');
  if (senses.has('comparison') && kind !== 'change' && kind !== 'plan') against.push('comparison');
  for (const sense of ['several-years', 'part-of-people', 'merged'] as const)
    if (senses.has(sense)) against.push(sense);
  if (yearly && years.some((each) => each !== year && each !== since)) against.push('year');
  if (indicator && indicators.length > 0 && !indicators.includes(indicator.id)) against.push('indicator');
  return against;
}
