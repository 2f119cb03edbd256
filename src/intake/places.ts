import type { Unit } from '../model/columns.ts';
import { matchUnit, unitsOf } from '../model/match-unit.ts';
import { foldText, readUnitName } from '../model/unit-names.ts';
import type { CommuneData, IntakeData } from './commune-data.ts';
import type { Layout } from './layout.ts';
import { withoutBackMark } from './marks.ts';
import { type Ground, isCommuneName, isOfTheTable, placeWords } from './place-words.ts';
import type { Intake, Trouble } from './sheet.ts';
import type { TableLevel } from './table-level.ts';

/** Names side by side that tell a province by themselves. */
const OWN_RUN = 4;
/** So many others of one province make one among them doubtful. */
const OTHERS = 3;

/** How a row of figures names its unit. */
interface Named {
  row: number;
  name: string;
  /** The unit, where the name alone is one's. */
  unit: Unit | undefined;
  candidates: readonly Unit[];
  /** It is a code, or says its kind. */
  told: boolean;
  /** It has the word of a rural or urban district. */
  ofDistrict: boolean;
  /** By its code, or with its province: no neighbour makes it another. */
  sure: boolean;
  ground: Ground;
  block: Block;
}

/** Rows that stand together: nothing between them says that another place begins. */
interface Block {
  members: Named[];
  around?: Around;
}

/** What of a block makes the names in it doubtful. */
interface Around {
  /** The first name that no unit has. */
  unknown: string | undefined;
  /** How many rows there are of each province, ambiguous ones not counted. */
  provinces: Map<string, number>;
  /** Names of districts of one province, one after the other, by each of their rows. */
  runs: Map<Named, Set<string>>;
}

const isSame = (a: Ground, b: Ground | undefined): boolean =>
  a.of === 'province' && b?.of === 'province' && a.code === b.code;

const isMember = (unit: Unit | undefined): unit is Unit => unit !== undefined && unit.level !== 'province';

const namesCommune = (cell: string): boolean => /^\p{L}|^\d{5}$/u.test(cell) && !isOfTheTable(cell);

/** What the words around a name say of where it lies. */
export interface Places {
  /** The province that the name is to be looked for in: its column's, above it, its section's or the title's. */
  provinceOf(row: number): string;
  /** Why the name alone is not enough; `undefined` where it is. */
  troubleOf(row: number): Trouble | undefined;
}

/**
 * Holds each name against where it stands. A blank cell below a merged province is that province; a row of a province, or a
 * section of one, governs what follows; below words for communes no name is a district's; and beside names that the data
 * does not know, or among those of another province, a name without more is a question. So is every name of a table of
 * today's communes that has an old commune in it, and of districts among so many communes; `table` says which table it is,
 * and `data` is the one of its level. Yields now and then.
 */
export function* findPlaces(
  intake: Intake,
  layout: Layout,
  data: IntakeData & Partial<CommuneData>,
  table: TableLevel,
): Generator<undefined, Places> {
  const { header, roles, rows } = intake;
  const unitOf = matchUnit(data);
  const words = placeWords(data);
  const unitColumn = roles.indexOf('unit');
  const provinceColumn = roles.indexOf('province');
  const titles = layout.titlesOver(Number.POSITIVE_INFINITY);
  const titleGround = titles.map(words.ofTitle).find((ground) => ground !== undefined);
  const heading = layout.columnHeading(unitColumn) || (header[unitColumn] ?? '');
  const ofToday = table.level === 'commune';
  const communeWords = ofToday ? undefined : [...titles, heading].find(words.saysCommunes);
  /** Columns beside that name the commune which a figure is of. */
  const communeColumns = header.flatMap((_, column) =>
    !ofToday && roles[column] === 'skip' && words.saysCommunes(layout.columnHeading(column)) ? [column] : [],
  );
  const ownRun = ofToday ? Number.POSITIVE_INFINITY : OWN_RUN;
  const known = new Map<string, Ground | undefined>();
  const sectionGround = (text: string): Ground | undefined => {
    if (!known.has(text)) known.set(text, words.ofSection(text));
    return known.get(text);
  };
  const inSection = (row: number): Ground | undefined =>
    layout
      .sectionsOf(row)
      .map(({ text }) => sectionGround(text))
      .find((ground) => ground !== undefined);

  const named: (Named | undefined)[] = [];
  let block: Block = { members: [] };
  let carried = '';
  /** A row of figures that names a province stands for those below it until the next one ... */
  let headed: Ground | undefined;
  /** ... or, where districts come first, for those above it. */
  let summed: boolean | undefined;
  let section = -1;
  for (const [row, cells] of rows.entries()) {
    if (row % 100 === 0) yield;
    const part = layout.partOf(row);
    const [nearest] = layout.sectionsOf(row);
    if ((nearest?.row ?? -1) !== section || part === 'heading') {
      section = nearest?.row ?? -1;
      [headed, summed, block] = [undefined, undefined, { members: [] }];
    }
    carried = cells[provinceColumn] || carried;
    if (part !== 'figures') continue;
    const name = withoutBackMark(cells[unitColumn] ?? '');
    const own = carried === '' ? words.ofProvinceRow(name) : undefined;
    summed ??= own && block.members.some((each) => each.candidates.length > 0 || words.isUnknown(each.name));
    if (own && summed)
      for (const member of block.members)
        if (member.ground.of === 'nothing' || member.ground === titleGround) member.ground = own;
    if (own && !summed) [headed, block] = [isSame(own, titleGround) ? titleGround : own, { members: [] }];
    const ground =
      own ?? (carried !== '' ? words.ofProvinceCell(carried) : (inSection(row) ?? headed ?? titleGround));
    const each = readName(row, name, ground ?? { of: 'nothing' }, block);
    named[row] = each;
    block.members.push(each);
    if (own && summed) block = { members: [] };
  }

  function readName(row: number, name: string, ground: Ground, block: Block): Named {
    const candidates = unitsOf(unitOf(name));
    const unit = unitOf(name).kind === 'one' ? candidates[0] : undefined;
    const { kinds } = readUnitName(name);
    const ofDistrict = kinds.includes('huyen') || kinds.includes('quan');
    const sure = /^\d+(?:[.,]0+)?$/.test(name) || (unit !== undefined && saysProvince(name, unit));
    const told = kinds.length > 0 || /^\d/.test(name);
    return { row, name, unit, candidates, told, ofDistrict, sure, ground, block };
  }

  /** The name has its province beside it, or is one's. */
  function saysProvince(name: string, { level, province, name_vi }: Unit): boolean {
    if (level === 'province') return true;
    const own = data.unit(province);
    const beside = foldText(name).replace(foldText(name_vi), '');
    return [own?.name_vi ?? '', ...(ofToday ? (own?.aliases ?? []) : [])]
      .map(foldText)
      .some((each) => each !== '' && ` ${beside} `.includes(` ${each} `));
  }

  function aroundOf(block: Block): Around {
    block.around ??= lookAround(block.members);
    return block.around;
  }

  function lookAround(members: readonly Named[]): Around {
    const provinces = new Map<string, number>();
    const runs = new Map<Named, Set<string>>();
    let [province, run] = ['', new Set<string>()];
    for (const each of members) {
      const { unit, candidates } = each;
      if (isMember(unit)) provinces.set(unit.province, (provinces.get(unit.province) ?? 0) + 1);
      const goes = candidates.some(
        (candidate) => candidate.province !== '' && candidate.province === province,
      );
      if (!goes) [province, run] = [unit?.province ?? '', new Set()];
      if (isMember(unit)) run.add(unit.code);
      runs.set(each, run);
    }
    return {
      unknown: members.find(({ name }) => words.isUnknown(name))?.name,
      provinces,
      runs,
    };
  }

  /** A row of a province with a figure of its own narrows where every name beside it agrees. */
  function agrees({ block, ground }: Named): boolean {
    const { provinces, unknown } = aroundOf(block);
    return (
      ground.of === 'province' && unknown === undefined && provinces.size === 1 && provinces.has(ground.code)
    );
  }

  /** Whether where it lies follows from a row of figures only, and not from a column, a section or a title. */
  const isHeaded = ({ row, ground }: Named): boolean =>
    provinceColumn < 0 && ground.of !== 'nothing' && ground !== titleGround && inSection(row) === undefined;

  /** What stands beside a name that has no other word to it. */
  function besideOf(each: Named): string | undefined {
    const { unknown, provinces, runs } = aroundOf(each.block);
    if (unknown !== undefined && (runs.get(each)?.size ?? 0) < ownRun) return unknown;
    const own = each.unit?.province;
    const others = [...provinces].filter(([province]) => province !== own);
    const [[other, count] = ['', 0]] = others;
    const alone = own !== undefined && provinces.get(own) === 1 && others.length === 1 && count >= OTHERS;
    return alone ? data.unit(other)?.name_vi : undefined;
  }

  return {
    provinceOf(row) {
      const each = named[row];
      if (each?.ground.of !== 'province') return '';
      return isHeaded(each) && !agrees(each) ? '' : each.ground.code;
    },
    troubleOf(row) {
      const each = named[row];
      if (!each) return undefined;
      const { ground, name, sure, candidates } = each;
      if (ground.of === 'elsewhere') return { kind: 'elsewhere', got: ground.got };
      if (table.other !== '' && ofToday) return { kind: 'neighbours', got: table.other };
      const communeColumn = communeColumns.find((column) => {
        const cell = rows[row]?.[column] ?? '';
        // One is called as an average is: Trung Bình.
        return namesCommune(cell) || data.today?.isOld(cell);
      });
      if (communeColumn !== undefined)
        return { kind: 'commune', got: layout.columnHeading(communeColumn) || (header[communeColumn] ?? '') };
      // A province has namesakes among communes, too.
      if (table.other !== '' && !each.told) return { kind: 'commune', got: table.other };
      if (sure || candidates.every(({ level }) => level === 'province')) return undefined;
      if (isCommuneName(name) && !ofToday) return { kind: 'commune', got: name };
      const communes = ground.of === 'communes' ? ground.got : communeWords;
      if (communes !== undefined && !each.ofDistrict) return { kind: 'commune', got: communes };
      if (ground.of === 'unclear') return { kind: 'neighbours', got: ground.got };
      if (ground.of === 'province' && (!isHeaded(each) || agrees(each))) return undefined;
      if (ground.of === 'province' && each.unit?.province !== ground.code)
        return { kind: 'neighbours', got: data.unit(ground.code)?.name_vi ?? '' };
      const beside = besideOf(each);
      return beside === undefined ? undefined : { kind: 'neighbours', got: beside };
    },
  };
}
