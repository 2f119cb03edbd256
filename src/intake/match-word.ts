import type { Indicator } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { spellingOf } from '../model/match-unit.ts';
import { foldText } from '../model/unit-names.ts';
import { oncePer } from './remembered.ts';

/** No name and no word of the vocabulary is longer. */
const MAX_NAME_LENGTH = 120;

/** An indicator by its id or name; `candidates` where a text means several. */
export type IndicatorMatch =
  | { kind: 'one'; indicator: Indicator }
  | { kind: 'ambiguous' | 'doubtful'; candidates: Indicator[] }
  | { kind: 'none' };

/** All indicators that a match may mean. */
export const indicatorsOf = (match: IndicatorMatch): Indicator[] =>
  match.kind === 'one' ? [match.indicator] : match.kind === 'none' ? [] : match.candidates;

/**
 * Makes the function that finds the indicator of a cell: by id, then by its name in either language, with diacritics
 * or without any. Marks that are not those of the name make it doubtful, as with units.
 */
export const matchIndicator = oncePer((data: Dataset): ((text: string) => IndicatorMatch) => {
  const names = data.indicators.flatMap((indicator) =>
    [indicator.name_vi, indicator.name_en].map((name) => ({
      indicator,
      folded: foldText(name),
      spelt: spellingOf(name),
    })),
  );
  const known = new Map<string, IndicatorMatch>();

  function find(text: string): IndicatorMatch {
    const indicator = data.indicator(text.toLowerCase());
    if (indicator) return { kind: 'one', indicator };
    const folded = foldText(text);
    const spelt = spellingOf(text);
    const alike = folded === '' ? [] : names.filter((name) => name.folded === folded);
    const exact = alike.filter((name) => name.spelt === spelt);
    const unmarked = !/[^a-z0-9 ]/.test(spelt);
    const found = [...new Set((exact.length > 0 ? exact : alike).map((name) => name.indicator))];
    const [only] = found;
    if (!only) return { kind: 'none' };
    if (exact.length === 0 && !unmarked) return { kind: 'doubtful', candidates: found };
    return found.length > 1 ? { kind: 'ambiguous', candidates: found } : { kind: 'one', indicator: only };
  }

  return (text) => {
    if (text.length > MAX_NAME_LENGTH) return { kind: 'none' };
    const answer = known.get(text) ?? find(text.trim());
    known.set(text, answer);
    return answer;
  };
});

/**
 * The word of a vocabulary that a cell holds, as in the data files and our downloads, in any case and with spaces for
 * underscores; `undefined` where it holds another.
 */
export function matchWord<const T extends string>(words: readonly T[], text: string): T | undefined {
  if (text.length > MAX_NAME_LENGTH) return undefined;
  const exact = words.find((word) => word === text);
  if (exact !== undefined || text === '') return exact;
  const folded = foldText(text);
  return folded === '' ? undefined : words.find((word) => foldText(word) === folded);
}
