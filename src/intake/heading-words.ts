import type { Figure, Indicator } from '../model/columns.ts';
import { foldText } from '../model/search.ts';

/** Words, folded, that a heading has over plans, estimates, parts of a year and comparisons. */
const PLAN = ['ke hoach', 'kh', 'muc tieu', 'phan dau', 'du toan', 'target', 'targets', 'plan', 'planned'];
const ESTIMATE = ['uoc', 'du kien', 'so bo', 'estimate', 'estimated', 'expected', 'provisional', 'forecast'];
const PART_OF_YEAR = [
  'thang',
  'qui 1',
  'qui 2',
  'qui 3',
  'qui 4',
  'qui i',
  'qui ii',
  'qui iii',
  'qui iv',
  'dau nam',
];
const PART_IN_ENGLISH = ['month', 'months', 'quarter', 'half', 'q1', 'q2', 'q3', 'q4'];
const COMPARISON = [
  'so voi',
  'so sanh',
  'cung ki',
  'toc do',
  'tang',
  'giam',
  'chenh lech',
  'growth',
  'increase',
  'change',
  'th kh',
];

const YEAR = /(?<!\d)(?:199\d|20[0-2]\d|203[0-5])(?!\d)/g;

/**
 * Whether the heading over a value speaks of something else than the figure that was read below it: of a plan or a
 * comparison over an actual figure, of an estimate over one without that word, of months over one of a year, or of other
 * years. The indicator's own name in it does not count.
 */
export function speaksOfOther(heading: string, figure: Figure, indicator: Indicator | undefined): boolean {
  const names = [indicator?.name_vi ?? '', indicator?.name_en ?? ''].map(foldText).filter(Boolean);
  const folded = names.reduce((text, name) => text.replace(` ${name} `, ' '), ` ${foldText(heading)} `);
  const says = (words: readonly string[]) => words.some((word) => folded.includes(` ${word} `));
  const { kind, qualifier, year, since } = figure;
  if (kind === 'actual' && (says(PLAN) || says(COMPARISON))) return true;
  if (kind === 'target' && says(COMPARISON)) return true;
  if (qualifier === '' && kind !== 'target' && says(ESTIMATE)) return true;
  if (says(PART_OF_YEAR) || says(PART_IN_ENGLISH)) return true;
  const years = heading.match(YEAR)?.map(Number) ?? [];
  return years.length > 0 && years.some((each) => each !== year && each !== since);
}
