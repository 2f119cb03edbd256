import { foldText } from '../model/unit-names.ts';
import { ROLES, type Role } from './sheet.ts';

/**
 * How tables call their columns, in Vietnamese and English: those of `data/figures.csv`, of our downloads and
 * templates, and what offices and papers write. For each role the most telling first: where a code and a name
 * stand side by side, the code has the role.
 */
const HEADINGS: Partial<Record<(typeof ROLES)[number], string[]>> = {
  unit: [
    ...['Mã đơn vị', 'Mã huyện', 'Mã địa phương', 'Unit code', 'District code', 'Code', 'Mã'],
    ...['Mã xã', 'Mã phường', 'Mã xã, phường', 'Mã phường, xã', 'Commune code', 'Ward code'],
    ...['Unit', 'District', 'Đơn vị', 'Tên đơn vị', 'Đơn vị hành chính', 'Địa phương', 'Tên huyện', 'Huyện'],
    ...['Quận', 'Quận, huyện', 'Huyện, quận', 'Huyện, thị', 'Huyện, thị xã, thành phố', 'Huyện, TX, TP'],
    ...['Quận, huyện, thị xã', 'Quận, huyện, thị xã, thành phố', 'Huyện, thành phố', 'Huyện, TP', 'Tên'],
    ...[
      'Xã',
      'Phường',
      'Xã, phường',
      'Phường, xã',
      'Tên xã',
      'Tên phường, xã',
      'Tên xã, phường',
      'Xã, phường hiện nay',
      'Xã, thị trấn',
      'Xã, phường, thị trấn',
      'Commune',
      'Ward',
      'Commune, townlet',
    ],
    ...['unit_name', 'District name', 'Unit name', 'Name', 'Place'],
  ],
  province: [
    'province',
    'Tỉnh',
    'Tỉnh, thành',
    'Tỉnh, thành phố',
    'Tỉnh, TP',
    'Thuộc tỉnh',
    'Tên tỉnh',
    'Tỉnh cũ',
    'Tỉnh (cũ)',
  ],
  indicator: [
    ...['Mã chỉ tiêu', 'Mã chỉ số', 'Indicator id', 'Indicator code', 'indicator', 'Chỉ tiêu', 'Chỉ số'],
    ...['indicator_name', 'Tên chỉ tiêu', 'Tên chỉ số'],
  ],
  year: ['year', 'Năm'],
  since: ['since', 'So với năm', 'Năm gốc', 'Base year'],
  kind: ['kind', 'Loại số liệu', 'Loại'],
  value: ['value', 'Giá trị', 'Số liệu', 'Trị số', 'Figure', 'Con số'],
  value_max: ['value_max', 'Giá trị cao nhất', 'Highest value'],
  numerator: ['numerator', 'Tử số'],
  denominator: ['denominator', 'Mẫu số'],
  exceeded: ['exceeded', 'Số vượt'],
  qualifier: ['qualifier', 'Mức chắc chắn'],
  basis: ['basis', 'Căn cứ'],
  flag: ['flag', 'Dấu nghi in sai'],
  source: ['source', 'Source id', 'Mã nguồn', 'Nguồn'],
  outlet: ['outlet', 'Nơi đăng', 'Tên báo', 'Báo'],
  title: ['title', 'Tên bài', 'Tiêu đề', 'Tựa bài'],
  published: ['published', 'Ngày đăng', 'Date', 'Ngày'],
  url: ['url', 'Địa chỉ', 'Address', 'Link', 'Liên kết', 'Đường dẫn'],
  note_vi: ['note_vi', 'Ghi chú'],
  note_en: ['note_en', 'Note', 'Notes'],
};

/** What may stand beside a year in the heading of its column of values. */
const BESIDE_YEAR = [
  '',
  'Năm',
  'Year',
  'FY',
  'value',
  'Giá trị',
  'Số liệu',
  'Giá trị năm',
  'Số liệu năm',
].map(foldText);
/** Running numbers. */
const COUNTERS = ['STT', 'TT', 'No', 'Số thứ tự'].map(foldText);

/** In the place of a column: two are alike. */
const NEITHER = -1;

/** By folded heading: the role, and how telling the heading is for it, 0 the most. */
const known = new Map(
  ROLES.flatMap((role) =>
    (HEADINGS[role] ?? []).map((words, rank) => [foldText(words), { role, rank }] as const),
  ),
);

/**
 * The column of each role that the headings tell; the others of the same role are left out. Of two that are values by
 * the same heading neither is: which of them counts is not to be guessed.
 */
export function rolesByHeading(header: readonly string[]): Map<number, Role> {
  const best = new Map<Role, { column: number; rank: number }>();
  for (const [column, heading] of header.entries()) {
    const found = findHeading(heading);
    if (!found) continue;
    const { role, rank } = found;
    const before = best.get(role);
    if (role === 'value' && before?.rank === rank) best.set(role, { column: NEITHER, rank });
    if (rank < (best.get(role)?.rank ?? Number.POSITIVE_INFINITY)) best.set(role, { column, rank });
  }
  return new Map([...best].flatMap(([role, { column }]) => (column === NEITHER ? [] : [[column, role]])));
}

/** No heading is longer; a longer cell is left as it is, since to look for brackets in it may take long. */
const MAX_HEADING_LENGTH = 400;

/** A heading without what stands in brackets, mostly a unit of measure: `Thu nhập bình quân (triệu đồng)`. */
export const withoutBrackets = (heading: string): string =>
  heading.length > MAX_HEADING_LENGTH ? heading : heading.replace(/\s*[([][^()[\]]*[)\]]\s*/g, ' ').trim();

/** The role that a heading tells by itself. */
export const roleOfHeading = (heading: string): Role | undefined => findHeading(heading)?.role;

/** A heading as it is, without its brackets, or in two languages that say the same. */
function findHeading(heading: string): { role: Role; rank: number } | undefined {
  const whole = known.get(foldText(heading)) ?? known.get(foldText(withoutBrackets(heading)));
  if (whole) return whole;
  const parts = heading.split(/\s[-–—/]\s|\n/).map((part) => known.get(foldText(part)));
  const [first] = parts;
  return parts.length === 2 && first && first.role === parts[1]?.role ? first : undefined;
}

/** Columns that say for each row in which unit of measure it is. */
const MEASURES = ['ĐVT', 'Đơn vị tính', 'Đơn vị đo', 'measure', 'Unit of measure', 'Unit of measurement'].map(
  foldText,
);
export const isMeasureHeading = (heading: string): boolean => MEASURES.includes(foldText(heading));

export const isCounterHeading = (heading: string): boolean => COUNTERS.includes(foldText(heading));

/** Whether a heading is known for any role, or for a running number: its column is not guessed from its cells. */
export const isKnownHeading = (heading: string): boolean =>
  findHeading(heading) !== undefined || isCounterHeading(heading) || isMeasureHeading(heading);

/** "Chỉ số" may head names of indicators, or the numbers of an index. */
export const mayHeadIndex = (heading: string): boolean => foldText(withoutBrackets(heading)) === 'chi so';

/** The year in a heading and what else it says: `Thu nhập 2023`. */
export function yearOfHeading(heading: string): { year: number; beside: string; alone: boolean } | undefined {
  const years = heading.match(/(?<!\d)(?:199\d|20[0-2]\d|203[0-5])(?!\d)/g) ?? [];
  const [year] = years;
  if (!year || years.length > 1) return undefined;
  const beside = withoutBrackets(heading.replace(year, ' ').replace(/\(\s*\)/, ' '));
  return { year: Number(year), beside, alone: BESIDE_YEAR.includes(foldText(beside)) };
}
