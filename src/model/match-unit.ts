import type { Unit } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { foldText, readUnitName } from './unit-names.ts';

/** What a cell names: one unit, several that the editor picks from, or none of the data. */
export type UnitMatch =
  | { kind: 'one'; unit: Unit }
  | { kind: 'ambiguous' | 'doubtful'; candidates: Unit[] }
  | { kind: 'none' };

/** No name is longer, with its province; a longer cell names nothing. */
const MAX_NAME_LENGTH = 120;
/** A name and what stands behind a comma, in brackets, or behind a dash. */
const TWO_PARTS = /^([^,(/]*?)\s*(?:[,(/\n]| [-–—] )\s*([^,()]*)\)?$/;
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A text with its marks but without what may be spelt in two ways: each word's tone stands at its end (hòa, hoà), `y`
 * is `i`, the Icelandic letter is the Vietnamese one, and case and punctuation are gone. Word by word as `foldText`.
 */
export function spellingOf(text: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(/y/g, 'i')
    .split(/[^a-z0-9đ\p{M}]+/u);
  return words
    .filter((word) => /[a-z0-9đ]/.test(word))
    .map((word) =>
      `${word.replace(TONE_MARKS, '')}${word.match(TONE_MARKS)?.join('') ?? ''}`.normalize('NFC'),
    )
    .join(' ');
}

const hasMarks = (spelling: string): boolean => /[^a-z0-9 ]/.test(spelling);

interface Name {
  unit: Unit;
  folded: string;
  spelt: string;
}

/**
 * Makes the function that finds the unit of a cell: by its code, or by a name of the data, with or without the kind
 * before or after it and the province beside it, in either order ("huyện Châu Thành, tỉnh Long An"). A kind or the text of a province
 * column chooses among several. Without any diacritics a name matches as it is; marks that are not the unit's, and a
 * kind or province that is not its own, make it doubtful. A province of the same name is passed over for its city where the
 * province stands beside it. Answers are kept, as a column says the same again and again.
 */
export function matchUnit(data: Dataset): UnitMatcher {
  const made = matchers.get(data) ?? createMatcher(data);
  matchers.set(data, made);
  return made;
}

type UnitMatcher = (text: string, province?: string) => UnitMatch;

/** A report is made anew after each edit; the data stays. */
const matchers = new WeakMap<Dataset, UnitMatcher>();

function createMatcher(data: Dataset): UnitMatcher {
  const { readName = readUnitName } = data;
  const names: Name[] = data.units.flatMap((unit) =>
    [...new Set([unit.name_vi, unit.name_en, ...unit.aliases])].map((name) => {
      const { bare } = readName(name);
      return { unit, folded: bare, spelt: lastWords(spellingOf(name), bare) };
    }),
  );
  const byName = new Map<string, Name[]>();
  for (const name of names) byName.set(name.folded, [...(byName.get(name.folded) ?? []), name]);
  const called = (bare: string): Name[] => byName.get(bare) ?? [];
  const isNumbered = names.some(({ folded }) => !/[a-z]/.test(folded));
  const known = new Map<string, UnitMatch>();

  function named(text: string, province: string): UnitMatch {
    const { text: whole, bare, kinds } = readName(text);
    if (!bare) return { kind: 'none' };
    const spelling = spellingOf(text);
    const spelt = whole.endsWith(bare) ? lastWords(spelling, bare) : firstWords(spelling, bare);
    const alike = called(bare);
    const candidates = [...new Set(alike.map(({ unit }) => unit))];
    if (candidates.length === 0) return { kind: 'none' };
    const asSpelt = candidates.filter(
      (unit) => !hasMarks(spelt) || alike.some((name) => name.unit === unit && name.spelt === spelt),
    );
    const ofKind = asSpelt.filter((unit) => kinds.length === 0 || kinds.includes(unit.kind));
    const inProvince = province === '' ? ofKind : within(ofKind, province);
    const [unit] = inProvince;
    if (!unit) return { kind: 'doubtful', candidates };
    return inProvince.length > 1 ? { kind: 'ambiguous', candidates: inProvince } : { kind: 'one', unit };
  }

  /** Those of the province that a text names; of a province and a unit in it, the unit. */
  function within(units: Unit[], text: string): Unit[] {
    const code = data.unit(text.trim())?.code;
    const { bare } = readName(text);
    const provinces = data.provinces
      .map(({ code: own }) => own)
      .filter((own) => own === code || called(bare).some(({ unit }) => unit.code === own));
    const members = units.filter(({ province }) => provinces.includes(province));
    return members.length > 0 ? members : units.filter(({ code: own }) => provinces.includes(own));
  }

  /** Programs write a code as a number: 802.0. */
  function coded(text: string): UnitMatch {
    const unit = data.unit(text.replace(/[.,]0+$/, ''));
    return unit ? { kind: 'one', unit } : { kind: 'none' };
  }

  function find(text: string, province: string): UnitMatch {
    const code = coded(text);
    if (code.kind === 'one') return code;
    const match = named(text, province);
    if (match.kind !== 'none') return match;
    const [, first = '', second = ''] = TWO_PARTS.exec(text) ?? [];
    if (first && foldText(second)) return inOrder(first, second, province);
    return withProvince(text) ?? match;
  }

  /** Two parts of an address: the province stands behind or before, or they are one name in two languages. */
  function inOrder(first: string, second: string, province: string): UnitMatch {
    const turned = isProvince(first) ? named(second, first) : undefined;
    return turned?.kind === 'one' ? turned : inBoth(first, second, province);
  }

  /** An address without a comma: the words of a province at its end or its beginning. */
  function withProvince(text: string): UnitMatch | undefined {
    const words = text.split(/[\s.]+/).filter(Boolean);
    for (let count = words.length - 1; count > 0; count--)
      for (const [name, place] of [
        [words.slice(0, -count), words.slice(-count)],
        [words.slice(count), words.slice(0, count)],
      ] as const) {
        const match = isProvince(place.join(' ')) ? named(name.join(' '), place.join(' ')) : undefined;
        if (match && match.kind !== 'none') return match;
      }
    return undefined;
  }

  const isProvince = (text: string): boolean => {
    const { bare, kinds } = readName(text);
    return called(bare).some(
      ({ unit }) => unit.level === 'province' && (kinds.length === 0 || kinds.includes(unit.kind)),
    );
  };

  /** A name and its province, or the same name in two languages. */
  function inBoth(name: string, place: string, province: string): UnitMatch {
    const [own, other] = [named(name, province), named(place, province)];
    const same = unitsOf(own).filter((unit) => unitsOf(other).includes(unit));
    const [unit] = same;
    if (!unit || unit.level === 'province') return named(name, place);
    return same.length > 1 ? { kind: 'ambiguous', candidates: same } : { kind: 'one', unit };
  }

  return (text, province = '') => {
    if (text.length > MAX_NAME_LENGTH || province.length > MAX_NAME_LENGTH) return { kind: 'none' };
    // Most cells of a table are numbers, and few places are called by one: "Quận 1".
    if (!isNumbered && !/\p{L}/u.test(text)) return coded(text.trim());
    const key = `${text}\n${province}`;
    const answer = known.get(key) ?? find(text.trim(), province.trim());
    known.set(key, answer);
    return answer;
  };
}

/** All units that a match may mean. */
export const unitsOf = (match: UnitMatch): Unit[] =>
  match.kind === 'one' ? [match.unit] : match.kind === 'none' ? [] : match.candidates;

const countWords = (text: string): number => text.split(' ').length;
const lastWords = (text: string, like: string): string => text.split(' ').slice(-countWords(like)).join(' ');
const firstWords = (text: string, like: string): string =>
  text.split(' ').slice(0, countWords(like)).join(' ');
