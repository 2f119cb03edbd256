import type { Project, Unit } from './columns.ts';
import type { Dataset } from './dataset.ts';
import { matchUnit, unitsOf } from './match-unit.ts';
import { foldText, KIND_WORDS, readUnitName } from './unit-names.ts';

/** What a search leads to. */
export type Found = { unit: Unit; project?: undefined } | { project: Project; unit?: undefined };

const NEVER = Number.POSITIVE_INFINITY;
/** What is called so, or begins so, ranks below. */
const BEGINS = 2;

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

function unitRank(
  unit: Unit,
  names: string[],
  province: string,
  { text, bare, kinds }: ReturnType<typeof readUnitName>,
): number {
  const [kindWord = ''] = KIND_WORDS[unit.kind].map(foldText);
  // On the way to a full name: every unit of the kind, behind all that is called so.
  if (text.length > 1 && kindWord.startsWith(text)) return 5;
  const full = `${kindWord} ${names[0]}`.startsWith(text) && text.length > kindWord.length ? 1 : NEVER;
  const other = kinds.length > 0 && !kinds.includes(unit.kind) ? 0.5 : 0;
  return Math.min(full, ...names.map((name) => rankOf(name, bare, province) + other));
}

/**
 * Makes the search over units and projects. It takes what a reader typed, in any spelling, with or without the kind of
 * unit and the province, in any order, and returns all that it may mean: what the desk would take it for, the same name next, then what begins so, then words within, then parts of
 * words; within each in the order of the data, units before projects. An empty query finds nothing. `beginning` leaves it at what is called so or
 * begins so, without what the text contradicts in part.
 */
export function createSearch(data: Dataset): (query: string, beginning?: boolean) => Found[] {
  const unitOf = matchUnit(data);
  const units = data.units.map((unit) => ({
    unit,
    names: [...new Set([unit.name_vi, unit.name_en, ...unit.aliases].map(foldText))],
    province: foldText(data.unit(unit.province)?.name_vi ?? ''),
  }));
  const projects = data.projects.map((project) => ({
    project,
    names: [foldText(project.name_vi), foldText(project.name_en)],
  }));
  return (query, beginning = false) => {
    const asked = readUnitName(query);
    if (!asked.text) return [];
    const match = unitOf(query);
    const meant = beginning && match.kind === 'doubtful' ? [] : unitsOf(match);
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
    const ranked = found
      .map((each) => ({
        ...each,
        rank: each.found.unit && meant.includes(each.found.unit) ? Math.min(each.rank, 0) : each.rank,
      }))
      .filter(({ rank }) => rank < (beginning ? BEGINS : NEVER))
      .sort((a, b) => a.rank - b.rank);
    return ranked.map((each) => each.found);
  };
}
