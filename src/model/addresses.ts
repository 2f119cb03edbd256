import { KINDS, type Kind, LEVELS, type Name, named, namesOfUnit } from './address-words.ts';
import type { Unit } from './columns.ts';
import type { Succession } from './commune-columns.ts';
import type { Communes } from './communes.ts';
import { spellingOf } from './match-unit.ts';
import { type Candidate, readAddress } from './read-address.ts';
import { foldText, readUnitName } from './unit-names.ts';

/** A commune of today that an address leads to, and what of the address does. */
export interface AddressHit {
  /** Code of the commune of today. */
  commune: string;
  /** Whether the address names it. */
  itself: boolean;
  /** The old communes of one name that the address names, and that it, or a part of it, was made of; empty where it names none. */
  old: Succession[];
}

/** No address is longer; a longer text leads nowhere. */
const MAX_ADDRESS_LENGTH = 300;

/** A way to a commune of today: by its own name, or by one of an old commune. */
interface Way extends Candidate {
  commune: string;
  /** The name with diacritics, as `spellingOf`. */
  spelt: string;
}

/** All that addresses lead to, with the names of all districts and provinces. */
interface Index {
  candidates: Way[];
  areas: Name[];
  misleading: string[];
}

function createIndex(communes: Communes, units: readonly Unit[]): Index {
  const byCode = new Map(units.map((unit) => [unit.code, namesOfUnit(unit)]));
  const unitNames = (code: string): Name[] => byCode.get(code) ?? [];
  const todays = new Map(
    communes.communes.map((commune) => {
      const { bare, kinds } = readUnitName(commune.province_vi);
      return [
        commune.code,
        {
          spelt: spellingOf(commune.name_vi),
          own: named(commune.kind, [commune.name_vi, commune.name_en]),
          provinces: [unitNames(commune.old_province), named((kinds[0] ?? 'tinh') as Kind, [bare])],
        },
      ];
    }),
  );
  const candidates = [
    ...[...todays].map(([commune, { spelt, own, provinces }]) => ({
      commune,
      spelt,
      own,
      around: [communes.madeOf(commune).flatMap(({ district }) => unitNames(district)), ...provinces],
    })),
    ...communes.crosswalk.map((old) => {
      const { own = [], provinces = [] } = todays.get(old.commune) ?? {};
      return {
        commune: old.commune,
        old,
        spelt: spellingOf(old.old_name),
        own: named(old.old_kind, [old.old_name, ...old.aliases]),
        around: [unitNames(old.district), own, ...provinces],
      };
    }),
  ];
  const areas = new Map(
    [...candidates.flatMap(({ around }) => around.flat()), ...[...byCode.values()].flat()]
      .filter(([, kind]) => LEVELS[kind] > 0)
      .map((name) => [name.join(), name]),
  );
  const misleading = candidates
    .flatMap(({ own }) => own.map(([name]) => name))
    .filter((name) => name.split(' ').some((word, index) => index > 0 && KINDS.has(word)));
  return { candidates, areas: [...areas.values()], misleading: [...new Set(misleading)] };
}

const indices = new WeakMap<Communes, Index>();

/**
 * What communes of today a text leads to, the best first: by their own names or by those of old communes, with or without
 * diacritics, kinds (also "P." or "TX."), district, province of then or of today, house, street and hamlet, in any order,
 * with or without commas. The last word may be only begun. All are offered that explain most words of the text; none that lies
 * elsewhere than in a district or province that the text names. Of an old commune that was cut each part is a hit. A text that names no commune leads nowhere.
 */
export function findAddresses(communes: Communes, units: readonly Unit[], text: string): AddressHit[] {
  if (text.length > MAX_ADDRESS_LENGTH || foldText(text).length < 2) return [];
  const index = indices.get(communes) ?? createIndex(communes, units);
  indices.set(communes, index);
  const rate = readAddress(text, index.areas, index.misleading);
  const spelling = ` ${spellingOf(text)} `;
  const rated = index.candidates
    .map((candidate) => ({
      candidate,
      // With the diacritics that it has, before those with others.
      rating: rate(candidate) + (spelling.includes(` ${candidate.spelt} `) ? 0.5 : 0),
    }))
    .filter(({ rating }) => rating >= 1)
    .sort((a, b) => b.rating - a.rating);
  const best = rated[0]?.rating ?? 0;
  const hits = new Map<string, AddressHit>();
  for (const { candidate, rating } of rated) {
    // Only the district may tell them apart.
    if (rating >> 1 !== best >> 1) break;
    const { commune, old, own } = candidate;
    const key = `${commune} ${own[0]?.[0]}`;
    const hit = hits.get(key) ?? { commune, itself: false, old: [] };
    hits.set(key, hit);
    if (old) hit.old.push(old);
    else hit.itself = true;
  }
  return [...hits.values()];
}
