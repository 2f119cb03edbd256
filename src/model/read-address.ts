import { ENGLISH, KINDS, type Kind, LEVELS, type Name, partsOf } from './address-words.ts';
import type { Succession } from './commune-columns.ts';

/** Nobody writes a name more often. */
const MAX_PLACES = 4;

/** What an address may say of a hit: each list is of names for the same thing. */
export interface Candidate {
  /** Set where it leads by an old commune. */
  old?: Succession;
  own: Name[];
  /** Names of what it lies in, or became a part of. */
  around: Name[][];
}

/** Where a name stands: words from `start` to before `end`, with the word for its kind where that fits. */
interface Place {
  name: Name;
  start: number;
  end: number;
  /** Where the name without its kind starts. */
  bare: number;
  /** Not where it is only begun, by the last word of the address. */
  whole: boolean;
}

/** A word for a kind, before what it is the kind of, or `behind` it. */
interface KindWord {
  start: number;
  end: number;
  kinds: Kind[];
  behind: boolean;
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/**
 * Reads an address. Returns how well a candidate explains it: the more the better, and 0 for not at all. `areas` are the names of
 * all districts and provinces, `misleading` those with a word in them that stands for a kind elsewhere (Ngọc Tố).
 */
export function readAddress(
  text: string,
  areas: readonly Name[],
  misleading: readonly string[],
): (candidate: Candidate) => number {
  const parts = partsOf(text);
  const words = parts.flat();
  const count = words.length;
  /** Places of words that begin a part. */
  const begins = new Set(parts.map((_, index) => parts.slice(0, index).flat().length));

  /** Where the words of a name stand one after another in one part; the last word of the address may only begin them. */
  const runs = (name: string) =>
    words.flatMap((word, start) => {
      if (!name.startsWith(word)) return [];
      let end = start + name.split(' ').length;
      for (const place of begins) if (place > start) end = Math.min(end, place);
      end = Math.min(end, count);
      const run = words.slice(start, end).join(' ');
      const whole = run === name;
      return whole || (end === count && name.startsWith(run)) ? [{ start, end, whole }] : [];
    });

  const inNames = new Set(
    misleading.flatMap((name) =>
      runs(name).flatMap(({ start, end }) => words.map((_, place) => place).slice(start + 1, end)),
    ),
  );
  const kindWords: KindWord[] = [];
  for (let start = 0; start < count; ) {
    const length = inNames.has(start)
      ? 0
      : [2, 1].find((length) => KINDS.has(words.slice(start, start + length).join(' ')));
    const end = start + (length || 1);
    if (length) {
      const word = words.slice(start, end).join(' ');
      const last = kindWords.at(-1);
      const follows = last?.end === start && !begins.has(start);
      const behind = ENGLISH.test(word) && !begins.has(start) && (!follows || !!last?.behind);
      // As in "đường tỉnh 825".
      if (!(follows && last && last.kinds.length === 0))
        kindWords.push({ start, end, kinds: KINDS.get(word) ?? [], behind });
    }
    start = end;
  }
  const kindBefore = (place: number) =>
    begins.has(place) ? undefined : kindWords.find(({ end, behind }) => end === place && !behind);

  const known = new Map<string, Place[]>();
  /** Where a name stands, but for places where it is said to be of another level. */
  function placesOf(name: Name): Place[] {
    const [text, kind] = name;
    const made =
      known.get(name.join()) ??
      runs(text).flatMap(({ start, end, whole }) => {
        const before = kindBefore(start);
        const behind = begins.has(end)
          ? undefined
          : kindWords.find((word) => word.behind && word.start === end);
        const said = [before, behind].filter((word) => word !== undefined);
        if (said.some(({ kinds }) => !kinds.some((other) => LEVELS[other] === LEVELS[kind]))) return [];
        // A number alone is a house's.
        if (said.length === 0 && /^\d/.test(text)) return [];
        const fits = (word?: KindWord) => word?.kinds.includes(kind);
        const place = {
          name,
          start: before && fits(before) ? before.start : start,
          end: behind && fits(behind) ? behind.end : end,
          bare: start,
          whole,
        };
        return [place];
      });
    known.set(name.join(), made);
    return made.slice(-MAX_PLACES);
  }

  const areaPlaces = areas.flatMap((name) => placesOf(name).filter(({ whole }) => whole));

  /**
   * How well places explain the address: first by how many words, then whether all names are whole, then whether an old
   * commune's district is among them, as no address of today names one; 0 where something in the address says that it is elsewhere.
   */
  function rate({ old, around }: Candidate, places: readonly Place[]): number {
    const explained = (word: number) => places.some(({ start, end }) => start <= word && word < end);
    const levels = places.slice(1).map(({ name: [, kind] }) => LEVELS[kind]);
    const unexplained = kindWords.some(
      ({ kinds, end, behind }) =>
        kinds.length > 0 &&
        !behind &&
        end < count &&
        !begins.has(end) &&
        !explained(end) &&
        !kindWords.some(({ start }) => start === end),
    );
    const elsewhere = areaPlaces.some(
      (place) =>
        !levels.includes(LEVELS[place.name[1]]) &&
        !places.some((other) => overlap(place, other)) &&
        !around.flat().some(([name]) => name === place.name[0]),
    );
    const torn = places.some(
      ({ whole, bare }) =>
        !whole && bare > 0 && !begins.has(bare) && !kindBefore(bare) && !explained(bare - 1),
    );
    if (unexplained || elsewhere || torn) return 0;
    const length = places.reduce((sum, { start, end }) => sum + end - start, 0);
    return 4 * length + (places.every(({ whole }) => whole) ? 2 : 0) + (old && levels.includes(1) ? 1 : 0);
  }

  /** The best that a candidate makes of the address. */
  return (candidate: Candidate): number => {
    let best = 0;
    const extend = (places: readonly Place[], [names, ...rest]: readonly Name[][]): void => {
      if (!names) {
        best = Math.max(best, rate(candidate, places));
        return;
      }
      extend(places, rest);
      for (const place of names.flatMap(placesOf))
        if (!places.some((other) => overlap(place, other))) extend([...places, place], rest);
    };
    for (const place of candidate.own.flatMap(placesOf)) extend([place], candidate.around);
    return best;
  };
}
