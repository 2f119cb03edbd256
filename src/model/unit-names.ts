import type { Unit } from './columns.ts';

/**
 * A text as a reader may type it: without diacritics, case and punctuation, composed or not, `y` as `i`, so that
 * "Bình Thuỷ", "binh thuy" and "Mĩ Tú", "my tu" are the same. Words are set apart by one space.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Words for each kind of unit, the one that stands in its full name first; those of communes are the desk's. */
export const KIND_WORDS: Record<Unit['kind'], string[]> = {
  tinh: ['tỉnh', 'province'],
  thanh_pho_truc_thuoc: ['thành phố', 'TP', 'T.P', 'city'],
  thanh_pho: ['thành phố', 'TP', 'T.P', 'city'],
  thi_xa: ['thị xã', 'TX', 'T.X', 'town'],
  quan: ['quận', 'Q', 'urban district', 'district'],
  huyen: ['huyện', 'H', 'rural district', 'district'],
  xa: [],
  phuong: [],
};

/** What was written, folded. */
interface Asked {
  text: string;
  /** Without a word for a kind of unit before or after it. */
  bare: string;
  /** The kinds that this word stands for; none without one. */
  kinds: string[];
}

/** Reads a unit's name, with or without its kind. */
export type NameReader = (query: string) => Asked;

/** Makes what reads names by these words for kinds. */
export function nameReader(words: Readonly<Record<string, readonly string[]>>): NameReader {
  const kindWords = Object.entries(words).map(([kind, own]) => [kind, own.map(foldText)] as const);
  /** The longest first: an urban district is no district whose name ends in "urban". */
  const allWords = [...new Set(kindWords.flatMap(([, own]) => own))].sort((a, b) => b.length - a.length);
  const kindsOf = (word: string): string[] =>
    kindWords.filter(([, own]) => own.includes(word)).map(([kind]) => kind);
  return (query) => {
    const text = foldText(query);
    for (const word of allWords) {
      const bare = text.startsWith(`${word} `)
        ? text.slice(word.length + 1)
        : text.endsWith(` ${word}`)
          ? text.slice(0, -word.length - 1)
          : '';
      if (bare) return { text, bare, kinds: kindsOf(word) };
    }
    return { text, bare: text, kinds: [] };
  };
}

/** Reads the name of a province or a district. */
export const readUnitName = /* @__PURE__ */ nameReader(KIND_WORDS);
