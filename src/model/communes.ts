import type { Commune, Succession, Today } from './commune-columns.ts';

/** A unit's code tells its level: two digits a province, three a district, five a commune of today. */
export const isCommuneCode = (code: string): boolean => code.length === 5;

/** A part of a commune of today that lies in one district of before. */
export interface CommunePart {
  commune: string;
  district: string;
  /** Of the commune's area as it is drawn, 0 to 1. */
  share: number;
}

/** Today's communes with the look-ups that questions start from. Nothing in it is ever changed. */
export interface Communes extends Today {
  commune(code: string): Commune | undefined;
  /** The districts of before that a commune lies in, the largest share first. */
  partsOf(code: string): readonly CommunePart[];
  /** What a commune is made of, in file order. */
  madeOf(code: string): readonly Succession[];
  /** The parts of communes that lie in a district, in the order of the communes' file. */
  inDistrict(district: string): readonly CommunePart[];
  /** What became of an old commune: one row, or one for each part of it. */
  becameOf(oldCode: string): readonly Succession[];
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return (of) => groups.get(of) ?? [];
}

export function createCommunes(
  { communes, crosswalk, whole }: Today,
  parts: readonly CommunePart[],
): Communes {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const places = new Map(communes.map(({ code }, index) => [code, index]));
  const order = ({ commune }: CommunePart) => places.get(commune) ?? 0;
  return {
    communes,
    crosswalk,
    whole,
    commune: (code) => byCode.get(code),
    partsOf: groupBy(
      [...parts].sort((a, b) => b.share - a.share),
      ({ commune }) => commune,
    ),
    madeOf: groupBy(crosswalk, ({ commune }) => commune),
    inDistrict: groupBy(
      [...parts].sort((a, b) => order(a) - order(b)),
      ({ district }) => district,
    ),
    becameOf: groupBy(crosswalk, ({ old_code }) => old_code),
  };
}
