import type { Figure, Indicator } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { foldText } from '../model/unit-names.ts';
import { oncePer } from './remembered.ts';
import {
  ACTUAL,
  FILLERS,
  LONGEST_FIRST,
  LOOKED_FOR,
  NAMES,
  PART_IN_SHORT,
  type Sense,
  UP_TO_DAY,
  WORDS,
} from './sense-words.ts';

const YEAR = /(?<!\d)(?:199\d|20[0-2]\d|203[0-5])(?!\d)/g;
export const yearsIn = (text: string): number[] => text.match(YEAR)?.map(Number) ?? [];

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
export const readSenses = oncePer(({ indicators }: Dataset): ((text: string) => Said) => {
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
});

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
