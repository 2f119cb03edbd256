import type { Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { matchUnit, unitsOf } from '../model/match-unit.ts';
import { foldText, readUnitName } from '../model/unit-names.ts';
import type { Layout } from './layout.ts';
import { withoutBackMark } from './marks.ts';
import { namesMeasure } from './measure-words.ts';
import { readSenses } from './senses.ts';
import type { Intake, Trouble } from './sheet.ts';

/** What stands in the place of a name and is the sum or the mean of others, folded. */
const TOTALS = [
  ...[
    'tong',
    'tong so',
    'tong cong',
    'cong',
    'tong so total',
    'total',
    'grand total',
    'sum',
    'chung',
    'toan vung',
  ],
  ...[
    'ca tinh',
    'toan tinh',
    'toan tinh thanh pho',
    'ca nuoc',
    'toan quoc',
    'whole country',
    'whole province',
  ],
  ...[
    'province',
    'tinh',
    'thanh pho',
    'tp',
    'huien',
    'quan',
    'thi xa',
    'binh quan',
    'trung binh',
    'average',
    'mean',
  ],
  ...[
    'khu vuc thanh thi',
    'khu vuc nong thon',
    'thanh thi',
    'nong thon',
    'urban',
    'rural',
    'nam',
    'nu',
    'male',
  ],
  ...['female', 'trong do', 'of which', 'chia ra', 'khac', 'other', 'others'],
];
/** Rows that speak of the table itself, folded beginnings. */
const OF_THE_TABLE =
  /^(?:tong|toan (?:tinh|thanh pho|vung|quoc)|ca (?:tinh|nuoc)|trong do|chia (?:ra|theo)|phan theo|theo |cac (?:huien|quan|thi|don vi)|khu vuc|vung|by |of which|don vi hanh chinh|whole )/;

/** What is left of "Huyện, thị xã" without its first word. */
const KINDS = /^(?:thi xa|thi|thanh pho|quan|huien|tp|tx)(?: |$)/;

/** Names side by side that tell a province by themselves. */
const OWN_RUN = 4;

/** Words for units below a district. A "thị xã" is none, though "xã" is in it. */
const COMMUNE =
  /(?<!thi )(?<![a-z])(?:xa|(?<!dia |da |song |don )phuong|thi tran|commune|communes|ward|wards|townlet|townlets|cap xa)(?![a-z])/;
const COMMUNE_NAME = /^(?:xa|phuong|thi tran|tt|p) | (?:commune|ward|townlet)$/;
/** "Các xã, phường, thị trấn" may be the sense of a number, too: "số xã nông thôn mới". */
const NUMBER_OF =
  /(?:^| )(?:so|ti le|number of|share of) (?:xa|(?<!dia |da |song |don )phuong|thi tran|communes|wards)/;

/** A province in a text: `tỉnh Bình Định`, `Binh Dinh province`; a word in capitals may belong to what follows. */
const PROVINCE =
  /(?:^|[\s,(;:.-])(?:tỉnh|TỈNH|Tỉnh)\s+(\p{Lu}[\p{L}\p{M}]*(?:[\s-]+\p{Lu}[\p{L}\p{M}]*){0,3})|(\p{Lu}[\p{L}\p{M}]*(?:[\s-]\p{Lu}[\p{L}\p{M}]*){0,3})\s+[Pp]rovince/gu;
/** Words in capitals behind "TỈNH" that begin something else. */
const NO_NAME =
  /^(?:nam|theo|trong|va|co|do|tu|so|den|giao|thoi|giai|ke|uoc|thuc|phan|la|o|cua|thanh|ve)(?: |$)/;

/** Whether a text, in one language of two, is a sum's or speaks of the table. */
const isOfTheTable = (text: string): boolean =>
  [text, ...text.split(/\s[-–—]\s|[/(]/)]
    .map(foldText)
    .some((part) => TOTALS.includes(part) || OF_THE_TABLE.test(part));

/** What a row's place is known by, apart from its own name. */
type Ground =
  | { of: 'province'; code: string }
  | { of: 'elsewhere' | 'communes' | 'unclear'; got: string }
  | { of: 'nothing' };

/** How a row of figures names its unit. */
interface Named {
  row: number;
  name: string;
  /** The unit, where the name alone is one's. */
  unit: Unit | undefined;
  candidates: readonly Unit[];
  kind: string;
  /** It has the word of a rural or urban district. */
  ofDistrict: boolean;
  /** By its code, or with its province: no neighbour makes it another. */
  sure: boolean;
  ground: Ground;
  block: number;
}

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
 * does not know, or among those of another province, a name without more is a question. Yields now and then.
 */
export function* findPlaces(intake: Intake, layout: Layout, data: Dataset): Generator<undefined, Places> {
  const { header, roles, rows } = intake;
  const unitOf = matchUnit(data);
  const said = readSenses(data);
  const unitColumn = roles.indexOf('unit');
  const provinceColumn = roles.indexOf('province');
  const around = new Set(data.surroundings.map(({ name }) => foldText(name)));
  const provinceNamed = (text: string): Unit | undefined => {
    const match = unitOf(text);
    const units = match.kind === 'one' ? [match.unit] : match.kind === 'none' ? [] : match.candidates;
    return units.find(({ level }) => level === 'province');
  };

  /** Where a text of a section, title or row of its own says that what it governs lies. */
  function groundOf(text: string): Ground | undefined {
    const folded = foldText(text);
    if (folded === '' || isOfTheTable(text)) return undefined;
    const province = provinceNamed(text);
    if (province) return { of: 'province', code: province.code };
    const match = unitOf(text);
    if (match.kind !== 'none') return { of: 'communes', got: text };
    if (COMMUNE.test(folded) && !NUMBER_OF.test(folded)) return { of: 'communes', got: text };
    if (around.has(folded.replace(/^tinh /, ''))) return { of: 'elsewhere', got: text };
    return provincesIn(text);
  }

  /** The provinces that a sentence names. */
  function provincesIn(text: string): Ground | undefined {
    const folded = ` ${foldText(text)} `;
    const ours = data.provinces.filter(({ name_vi }) => folded.includes(` ${foldText(name_vi)} `));
    const named = [...text.normalize('NFC').matchAll(PROVINCE)].map(([, vi, en]) => (vi ?? en ?? '').trim());
    const foreign = named.filter((name) => {
      const own = ` ${foldText(name)} `;
      return (
        !NO_NAME.test(own.trim()) &&
        !data.provinces.some(({ name_vi }) => own.includes(` ${foldText(name_vi)} `))
      );
    });
    const [got] = [
      ...foreign,
      ...[...around].filter(
        (name) => name.includes(' ') && folded.includes(` ${name} `) && foreign.length === 0,
      ),
    ];
    if (got !== undefined)
      return ours.length > 0 ? { of: 'unclear', got: text } : { of: 'elsewhere', got: text };
    // Several are those of the table, one after the other.
    return ours.length === 1 && ours[0] ? { of: 'province', code: ours[0].code } : undefined;
  }

  /** A section that says nothing of its place is none; one that may be a name that nobody knows is a question. */
  function groundOfSection(text: string): Ground | undefined {
    const { senses, actual, indicators } = said(text);
    if (senses.size > 0 || actual || indicators.length > 0 || namesMeasure(text)) return provincesIn(text);
    const ground = groundOf(text);
    if (ground) return ground;
    const folded = foldText(text);
    if (isOfTheTable(text) || folded.split(' ').length > 5 || /\d/.test(text)) return undefined;
    const { kinds, bare } = readUnitName(text);
    if (kinds.length > 0 && !KINDS.test(bare)) return { of: 'elsewhere', got: text };
    return /^\p{Lu}/u.test(text) && unknownName(text) ? { of: 'unclear', got: text } : undefined;
  }

  const titles = layout.titlesOver(Number.POSITIVE_INFINITY);
  const titleGround = titles.map(provincesIn).find((ground) => ground !== undefined);
  const communeWords = [
    ...titles,
    ...(layout.headingsOf(0, unitColumn).length
      ? layout.headingsOf(0, unitColumn)
      : [header[unitColumn] ?? '']),
  ].find((text) => COMMUNE.test(foldText(text)) && !NUMBER_OF.test(foldText(text)));
  const known = new Map<string, Ground | undefined>();
  const sectionGround = (text: string): Ground | undefined => {
    if (!known.has(text)) known.set(text, groundOfSection(text));
    return known.get(text);
  };

  const named: (Named | undefined)[] = [];
  const blocks: Named[][] = [[]];
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
      [headed, summed] = [undefined, undefined];
      blocks.push([]);
    }
    const cell = provinceColumn < 0 ? '' : (cells[provinceColumn] ?? '');
    if (cell !== '') carried = cell;
    if (part !== 'figures') continue;
    const name = withoutBackMark(cells[unitColumn] ?? '');
    const own = carried === '' && !isOfTheTable(name) ? groundOfProvinceRow(name) : undefined;
    const members = blocks[blocks.length - 1] ?? [];
    summed ??= own && members.some((each) => each.candidates.length > 0 || unknownName(each.name));
    if (own && summed)
      for (const member of members)
        if (member.ground.of === 'nothing' || member.ground === titleGround) member.ground = own;
    if (own && !summed) {
      headed = own;
      blocks.push([]);
    }
    const each = readName(row, name, own ?? groundAt(row, carried), blocks.length);
    named[row] = each;
    (blocks[blocks.length - 1] ?? []).push(each);
    if (own && summed) blocks.push([]);
  }

  /** Where a row of figures lies that names a province, ours or not. */
  function groundOfProvinceRow(name: string): Ground | undefined {
    const units = unitsOf(unitOf(name));
    const province = units.find(({ level }) => level === 'province');
    if (province && units.length === 1) return { of: 'province', code: province.code };
    const isOther = units.length === 0 && readUnitName(name).kinds.includes('tinh');
    return isOther ? { of: 'elsewhere', got: name } : undefined;
  }

  function groundAt(row: number, province: string): Ground {
    if (province !== '') {
      const own = provinceNamed(province) ?? data.provinces.find(({ code }) => code === province);
      return own ? { of: 'province', code: own.code } : { of: 'elsewhere', got: province };
    }
    for (const { text } of layout.sectionsOf(row)) {
      const ground = sectionGround(text);
      if (ground) return ground;
    }
    return headed ?? titleGround ?? { of: 'nothing' };
  }

  function readName(row: number, name: string, ground: Ground, block: number): Named {
    const bare = unitOf(name);
    const candidates = bare.kind === 'one' ? [bare.unit] : bare.kind === 'none' ? [] : bare.candidates;
    const { kinds } = readUnitName(name);
    return {
      ...{ row, name, candidates, ground, block, kind: bare.kind },
      unit: bare.kind === 'one' ? bare.unit : undefined,
      ofDistrict: kinds.includes('huyen') || kinds.includes('quan'),
      sure: /^\d+(?:[.,]0+)?$/.test(name) || (bare.kind === 'one' && saysProvince(name, bare.unit)),
    };
  }

  /** The name has its province beside it, or is one's. */
  function saysProvince(name: string, { level, province, name_vi }: Unit): boolean {
    if (level === 'province') return true;
    const own = foldText(data.unit(province)?.name_vi ?? '');
    const beside = foldText(name).replace(foldText(name_vi), '');
    return own !== '' && ` ${beside} `.includes(` ${own} `);
  }

  function unknownName(name: string): boolean {
    const folded = foldText(name);
    return folded !== '' && !isOfTheTable(name) && !/^\d/.test(folded) && unitOf(name).kind === 'none';
  }

  /** What of a block makes the names in it doubtful. */
  interface Around {
    unknown: string | undefined;
    /** How many rows there are of each province, ambiguous ones not counted. */
    provinces: Map<string, number>;
    /** The first row, where it alone has the word of a district. */
    ofDistrict: Named | undefined;
  }
  const arounds = new Map<number, Around>();
  function aroundOf(block: number): Around {
    const before = arounds.get(block);
    if (before) return before;
    const members = blocks[block - 1] ?? [];
    const provinces = new Map<string, number>();
    for (const { unit } of members)
      if (unit?.level === 'district') provinces.set(unit.province, (provinces.get(unit.province) ?? 0) + 1);
    const made = {
      unknown: members.find(({ name }) => unknownName(name))?.name,
      provinces,
      ofDistrict:
        members.filter(({ ofDistrict }) => ofDistrict).length === 1 && members[0]?.ofDistrict
          ? members[0]
          : undefined,
    };
    arounds.set(block, made);
    return made;
  }

  /** So many districts of one province, one after the other, are not those of another by chance. */
  function isAmongOwn({ block, row, unit }: Named): boolean {
    const members = blocks[block - 1] ?? [];
    const at = members.findIndex((each) => each.row === row);
    const isOwn = (each: Named | undefined) =>
      each?.candidates.some(({ province }) => province === unit?.province) ?? false;
    let [from, to] = [at, at];
    while (isOwn(members[from - 1])) from--;
    while (isOwn(members[to + 1])) to++;
    const names = new Set(members.slice(from, to + 1).flatMap((each) => each.unit?.code ?? []));
    return unit?.level === 'district' && names.size >= OWN_RUN;
  }

  /** A row of a province above, with a figure of its own, narrows where every name below it agrees. */
  const agrees = ({ block, ground }: Named): boolean => {
    if (ground.of !== 'province') return false;
    const { provinces, unknown } = aroundOf(block);
    return unknown === undefined && provinces.size === 1 && provinces.has(ground.code);
  };
  const isHeaded = (row: number): boolean => {
    const each = named[row];
    if (!each || provinceColumn >= 0) return false;
    return (
      !layout.sectionsOf(row).some(({ text }) => sectionGround(text)) &&
      each.ground !== titleGround &&
      each.ground.of !== 'nothing'
    );
  };

  return {
    provinceOf(row) {
      const each = named[row];
      if (each?.ground.of !== 'province') return '';
      return isHeaded(row) && !agrees(each) ? '' : each.ground.code;
    },
    troubleOf(row) {
      const each = named[row];
      if (!each) return undefined;
      const { ground, name, sure, candidates } = each;
      if (ground.of === 'elsewhere') return { kind: 'elsewhere', got: ground.got };
      if (sure || candidates.every(({ level }) => level === 'province')) return undefined;
      if (COMMUNE_NAME.test(foldText(name))) return { kind: 'commune', got: name };
      const communes = ground.of === 'communes' ? ground.got : communeWords;
      if (communes !== undefined && !each.ofDistrict) return { kind: 'commune', got: communes };
      if (ground.of === 'unclear') return { kind: 'neighbours', got: ground.got };
      const { unknown, provinces, ofDistrict } = aroundOf(each.block);
      if (ofDistrict && ofDistrict.row < row && !each.ofDistrict && each.unit?.kind === 'huyen')
        return { kind: 'commune', got: ofDistrict.name };
      if (ground.of === 'province' && (!isHeaded(row) || agrees(each))) return undefined;
      if (ground.of === 'province' && each.unit?.province !== ground.code)
        return { kind: 'neighbours', got: data.unit(ground.code)?.name_vi ?? '' };
      if (unknown !== undefined && !isAmongOwn(each)) return { kind: 'neighbours', got: unknown };
      const own = each.unit?.province;
      const others = [...provinces].filter(([province]) => province !== own);
      const alone =
        own !== undefined && provinces.get(own) === 1 && others.length === 1 && (others[0]?.[1] ?? 0) >= 3;
      return alone ? { kind: 'neighbours', got: data.unit(others[0]?.[0] ?? '')?.name_vi ?? '' } : undefined;
    },
  };
}
