import type { Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { matchUnit, unitsOf } from '../model/match-unit.ts';
import { foldText, readUnitName } from '../model/unit-names.ts';
import type { CommuneData } from './commune-data.ts';
import { namesMeasure } from './measure-words.ts';
import { oncePer } from './remembered.ts';
import { readSenses } from './senses.ts';

/** What stands in the place of a name and is the sum or the mean of others, folded. */
const TOTALS = [
  ...'tong|tong so|tong cong|cong|total|grand total|sum|chung|toan vung|ca tinh|toan tinh|ca nuoc|toan quoc'.split(
    '|',
  ),
  ...'whole country|whole province|province|tinh|thanh pho|tp|huien|quan|thi xa|binh quan|trung binh|average'.split(
    '|',
  ),
  ...'mean|khu vuc thanh thi|khu vuc nong thon|thanh thi|nong thon|urban|rural|nam|nu|male|female|trong do'.split(
    '|',
  ),
  ...'of which|chia ra|khac|other|others'.split('|'),
];
/** Rows that speak of the table itself, folded beginnings. */
const OF_THE_TABLE =
  /^(?:tong|toan (?:tinh|thanh pho|vung|quoc)|ca (?:tinh|nuoc)|trong do|chia (?:ra|theo)|phan theo|theo |cac (?:huien|quan|thi|don vi)|khu vuc|vung|by |of which|don vi hanh chinh|whole )/;

/** What is left of "Huyện, thị xã" without its first word. */
const KINDS = /^(?:thi xa|thi|thanh pho|quan|huien|tp|tx)(?: |$)/;

/** Words for units below a district, with their marks; "thị xã", "xã hội" and "hợp tác xã" are none. */
const COMMUNE =
  /(?<![\p{L}])(?:(?<!thị |hợp tác )xã(?! hội)|phường|thị trấn|communes?|wards?|townlets?)(?![\p{L}])/iu;
/** The same without marks. */
const COMMUNE_PLAIN =
  /(?<![a-z])(?:(?<!thi |hop tac )xa(?! hoi)|(?<!dia |da |song |don )phuong(?! (?:tien|an|phap|thuc|huong))|thi tran|communes?|wards?|townlets?)(?![a-z])/;
/** Of a unit of before the reform: `huyện Cần Đước cũ`, `Long An (cũ)`. */
const FORMER = /\s*(?:\(cũ\)|(?<=\s)cũ)$/u;
const COMMUNE_NAME = /^(?:xa|phuong|thi tran|tt|p) | (?:commune|ward|townlet)$/;
/** "Các xã, phường, thị trấn" may be the sense of a number, too: "số xã nông thôn mới". */
const NUMBER_OF = /(?:^| )(?:so|ti le|number of|share of) (?:xa|phuong|thi tran|communes|wards)(?: |$)/;

/** A section of more words is no name. */
const LONGEST_NAME = 5;

/** A province in a text: `tỉnh Bình Định`, `Binh Dinh province`; a word in capitals may belong to what follows. */
const PROVINCE =
  /(?:^|[\s,(;:.-])(?:tỉnh|TỈNH|Tỉnh)\s+(\p{Lu}[\p{L}\p{M}]*(?:[\s-]+\p{Lu}[\p{L}\p{M}]*){0,3})|(\p{Lu}[\p{L}\p{M}]*(?:[\s-]\p{Lu}[\p{L}\p{M}]*){0,3})\s+[Pp]rovince/gu;
/** Words in capitals behind "TỈNH" that begin something else. */
const NO_NAME =
  /^(?:nam|theo|trong|va|co|do|tu|so|den|giao|thoi|giai|ke|uoc|thuc|phan|la|o|cua|thanh|ve)(?: |$)/;

export const isCommuneName = (name: string): boolean => COMMUNE_NAME.test(foldText(name));

/** Whether a text, in one language of two, is a sum's or speaks of the table. */
export const isOfTheTable = (text: string): boolean =>
  [text, ...text.split(/\s[-–—]\s|[/(]/)]
    .map(foldText)
    .some((part) => TOTALS.includes(part) || OF_THE_TABLE.test(part));

/** What a row's place is known by, apart from its own name. */
export type Ground =
  | { of: 'province'; code: string }
  | { of: 'elsewhere' | 'communes' | 'unclear'; got: string }
  | { of: 'nothing' };

/** Reads from words where what they govern lies; `undefined` where they say nothing of it. */
export interface PlaceWords {
  ofTitle(text: string): Ground | undefined;
  /** A section that may be a name which nobody knows is a question. */
  ofSection(text: string): Ground | undefined;
  /** The name in a row of figures, where it is a province's, ours or not. */
  ofProvinceRow(name: string): Ground | undefined;
  /** A cell of the column of provinces. */
  ofProvinceCell(text: string): Ground;
  /** Whether a heading or title says that names are those of communes; the names of indicators do not. */
  saysCommunes(text: string): boolean;
  /** Whether a name is of no unit of the data. */
  isUnknown(name: string): boolean;
}

/** Makes what reads them as places of this data. */
export const placeWords = oncePer((data: Dataset & Partial<CommuneData>): PlaceWords => {
  const { before } = data;
  const unitOf = matchUnit(data);
  const said = readSenses(data);
  const around = data.surroundings.map(({ name }) => foldText(name)).filter((name) => name.includes(' '));
  const provinceNamed = (text: string): Unit | undefined =>
    unitsOf(unitOf(text)).find(({ level }) => level === 'province');
  const provinces = data.provinces.map((province) => ({
    province,
    names: [province.name_vi, ...(before ? province.aliases : [])].map((name) => ` ${foldText(name)} `),
  }));
  const indicatorNames = data.indicators.flatMap(({ name_vi, name_en }) => [name_vi, name_en]);

  function saysCommunes(text: string): boolean {
    const rest = indicatorNames.reduce((before, name) => before.replace(name, ' '), text.normalize('NFC'));
    const folded = foldText(rest);
    const marked = /[à-ỹ]/iu.test(rest);
    return !NUMBER_OF.test(folded) && (marked ? COMMUNE.test(rest) : COMMUNE_PLAIN.test(folded));
  }

  /** The provinces that a sentence names. */
  function ofTitle(text: string): Ground | undefined {
    const folded = ` ${foldText(text)} `;
    const namedIn = (words: string) =>
      provinces.filter(({ names }) => names.some((name) => words.includes(name)));
    const ours = namedIn(folded);
    const named = [...text.normalize('NFC').matchAll(PROVINCE)].map(([, vi, en]) => (vi ?? en ?? '').trim());
    const foreign = named.filter((name) => {
      const own = foldText(name);
      return !NO_NAME.test(own) && namedIn(` ${own} `).length === 0;
    });
    const isForeign = foreign.length > 0 || around.some((name) => folded.includes(` ${name} `));
    if (isForeign) return { of: ours.length > 0 ? 'unclear' : 'elsewhere', got: text };
    // Several are those of the table, one after the other.
    return ours.length === 1 && ours[0] ? { of: 'province', code: ours[0].province.code } : undefined;
  }

  function ofName(text: string): Ground | undefined {
    if (foldText(text) === '' || isOfTheTable(text)) return undefined;
    const province = provinceNamed(text);
    if (province) return { of: 'province', code: province.code };
    if (unitOf(text).kind !== 'none' || saysCommunes(text)) return { of: 'communes', got: text };
    return ofTitle(text);
  }

  /** Where a district or a province of before the reform lies today. */
  function ofFormer(text: string): Ground | undefined {
    if (!before) return undefined;
    const units = unitsOf(matchUnit(before)(text.replace(FORMER, '')));
    // Of a province and its city, the province.
    const [code, ...others] = new Set(units.map(({ province, code: own }) => province || own));
    const former = code !== undefined && others.length === 0 ? before.unit(code) : undefined;
    const today = former && data.provinces.find(({ aliases }) => aliases.includes(former.name_vi));
    return today && { of: 'province', code: today.code };
  }

  function ofSection(text: string): Ground | undefined {
    const former = ofFormer(text);
    if (former) return former;
    // Wards first, then communes.
    if (before && unitOf(text).kind === 'none' && saysCommunes(text)) return undefined;
    const { senses, actual, indicators } = said(text);
    if (senses.size > 0 || actual || indicators.length > 0 || namesMeasure(text)) return ofTitle(text);
    const ground = ofName(text);
    if (ground) return ground;
    if (isOfTheTable(text) || foldText(text).split(' ').length > LONGEST_NAME || /\d/.test(text))
      return undefined;
    const { kinds, bare } = readUnitName(text);
    if (kinds.length > 0 && !KINDS.test(bare)) return { of: 'elsewhere', got: text };
    return /^\p{Lu}/u.test(text) && isUnknown(text) ? { of: 'unclear', got: text } : undefined;
  }

  function ofProvinceRow(name: string): Ground | undefined {
    if (isOfTheTable(name)) return undefined;
    const units = unitsOf(unitOf(name));
    const province = units.find(({ level }) => level === 'province');
    if (province && units.length === 1) return { of: 'province', code: province.code };
    const isOther = units.length === 0 && readUnitName(name).kinds.includes('tinh');
    return isOther ? { of: 'elsewhere', got: name } : undefined;
  }

  function ofProvinceCell(text: string): Ground {
    if (before && FORMER.test(text)) return ofFormer(text) ?? { of: 'elsewhere', got: text };
    const own = provinceNamed(text) ?? data.provinces.find(({ code }) => code === text);
    return own ? { of: 'province', code: own.code } : { of: 'elsewhere', got: text };
  }

  function isUnknown(name: string): boolean {
    const folded = foldText(name);
    return folded !== '' && !isOfTheTable(name) && !/^\d/.test(folded) && unitOf(name).kind === 'none';
  }

  return { ofTitle, ofSection, ofProvinceRow, ofProvinceCell, saysCommunes, isUnknown };
});
