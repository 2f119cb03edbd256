import type { Project, Unit } from './columns.ts';
import type { Dataset } from './dataset.ts';

/** What a search leads to. */
export type Found = { unit: Unit; project?: undefined } | { project: Project; unit?: undefined };

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

/** Words for each kind of unit, the one that stands in its full name first. */
const KIND_WORDS: Record<Unit['kind'], string[]> = {
  tinh: ['tỉnh', 'province'],
  thanh_pho_truc_thuoc: ['thành phố', 'TP', 'city'],
  thanh_pho: ['thành phố', 'TP', 'city'],
  thi_xa: ['thị xã', 'TX', 'town'],
  quan: ['quận', 'Q', 'urban district', 'district'],
  huyen: ['huyện', 'H', 'rural district', 'district'],
};
const kindWords = Object.entries(KIND_WORDS).map(([kind, words]) => [kind, words.map(foldText)] as const);
/** The longest first: an urban district is no district whose name ends in "urban". */
const allWords = [...new Set(kindWords.flatMap(([, words]) => words))].sort((a, b) => b.length - a.length);
const kindsOf = (word: string): string[] =>
  kindWords.filter(([, words]) => words.includes(word)).map(([kind]) => kind);

/** What was written, folded. */
interface Asked {
  text: string;
  /** Without a word for a kind of unit before or after it. */
  bare: string;
  /** The kinds that this word stands for; none without one. */
  kinds: string[];
}

/** Reads a unit's name, with or without its kind. */
export function readUnitName(query: string): Asked {
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
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * 0 the same, 1 begins so, 2 a word begins so, 3 the first word begins one of the name, the others of name or `around`, 4
 * somewhere within.
 */
function rankOf(name: string, text: string, around = ''): number {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  if (` ${name}`.includes(` ${text}`)) return 2;
  const begins = (words: string) => (word: string) => ` ${words}`.includes(` ${word}`);
  const asked = text.split(' ');
  if (asked.every(begins(`${name} ${around}`)) && begins(name)(asked[0] ?? '')) return 3;
  // Also as in a hashtag: "thoilai".
  const joined = text.length > 3 && name.replaceAll(' ', '').includes(text.replaceAll(' ', ''));
  return joined || name.includes(text) ? 4 : NEVER;
}

function unitRank(unit: Unit, names: string[], province: string, { text, bare, kinds }: Asked): number {
  const [kindWord = ''] = KIND_WORDS[unit.kind].map(foldText);
  // On the way to a full name: every unit of the kind, behind all that is called so.
  if (text.length > 1 && kindWord.startsWith(text)) return 5;
  const full = `${kindWord} ${names[0]}`.startsWith(text) && text.length > kindWord.length ? 1 : NEVER;
  const other = kinds.length > 0 && !kinds.includes(unit.kind) ? 0.5 : 0;
  return Math.min(full, ...names.map((name) => rankOf(name, bare, province) + other));
}

/**
 * Makes the search over units and projects. It takes what a reader typed, in any spelling, with or without the kind of
 * unit, and returns all that it may mean: the same name first, then what begins so, then words within, then parts of
 * words; within each in the order of the data, units before projects. An empty query finds nothing.
 */
export function createSearch(data: Dataset): (query: string) => Found[] {
  const units = data.units.map((unit) => ({
    unit,
    names: [...new Set([unit.name_vi, unit.name_en, ...unit.aliases].map(foldText))],
    province: foldText(data.unit(unit.province)?.name_vi ?? ''),
  }));
  const projects = data.projects.map((project) => ({
    project,
    names: [foldText(project.name_vi), foldText(project.name_en)],
  }));
  return (query) => {
    const asked = readUnitName(query);
    if (!asked.text) return [];
    const found = [
      ...units.map(({ unit, names, province }) => ({
        found: { unit } as Found,
        rank: unitRank(unit, names, province, asked),
      })),
      ...projects.map(({ project, names }) => ({
        found: { project } as Found,
        rank: Math.min(...names.map((name) => rankOf(name, asked.text))) + 0.25,
      })),
    ];
    return found
      .filter(({ rank }) => rank < NEVER)
      .sort((a, b) => a.rank - b.rank)
      .map((each) => each.found);
  };
}
