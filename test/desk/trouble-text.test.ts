import { describe, expect, it } from 'vitest';
import { expectedText } from '../../src/desk/base/expected-text.ts';
import { shownCell } from '../../src/desk/base/shown-cell.ts';
import { troubleText } from '../../src/desk/base/trouble-text.ts';
import { DESK_REPORT_SOURCES } from '../../src/i18n/desk-report-sources.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { invalidIn } from '../../src/intake/judge-figure.ts';
import type { InvalidExpected, Trouble } from '../../src/intake/sheet.ts';
import type { Figure } from '../../src/model/columns.ts';
import type { OfCode } from '../../src/model/expected.ts';
import { data, figureOf, published } from '../support/made-up-intake.ts';

const vi = createMessages('vi');
const en = createMessages('en');
for (const m of [vi, en]) for (const sources of [DESK_REPORT_SOURCES, LAZY_PANEL_SOURCES]) m.add(sources);

/** Each kind of trouble, and what both languages must say of it. */
const TROUBLES: Record<Trouble['kind'], [Trouble, string[], string[]]> = {
  cells: [{ kind: 'cells', expected: 4, got: 6 }, ['có 6 ô', 'tiêu đề có 4'], ['6 cells', 'header 4']],
  missing: [{ kind: 'missing', field: 'year' }, ['Chưa có: Năm.'], ['Missing: Year.']],
  unknown: [
    { kind: 'unknown', field: 'unit', got: 'Bốn' },
    ['Đơn vị “Bốn” không có trong danh mục.'],
    ['Unit: “Bốn” is not in the list.'],
  ],
  ambiguous: [
    { kind: 'ambiguous', field: 'unit', got: 'Châu Thành', candidates: ['808', '942'] },
    ['huyện Châu Thành, thuộc tỉnh Long An hoặc huyện Châu Thành, thuộc tỉnh Sóc Trăng'],
    ['Châu Thành district, in Long An province or Châu Thành district, in Sóc Trăng province'],
  ],
  doubtful: [
    { kind: 'doubtful', field: 'unit', got: 'Thoi Lại', candidates: ['927'] },
    ['“Thoi Lại” gần giống huyện Thới Lai', 'Có đúng không?'],
    ['“Thoi Lại” is close to Thới Lai district', 'Is it meant?'],
  ],
  unreadable: [
    { kind: 'unreadable', field: 'value', got: 'n/a' },
    ['Giá trị: không đọc được “n/a”.'],
    ['Value: “n/a” cannot be read.'],
  ],
  style: [
    { kind: 'style', column: 2, got: '71,287', point: 71287, comma: 71.287 },
    ['“71,287” có thể là 71.287 hoặc 71,287.'],
    ['“71,287” may be 71,287 or 71.287.'],
  ],
  level: [{ kind: 'level' }, ['Bảng này theo cấp nào?'], ['Which of them is it about?']],
  'old-commune': [
    { kind: 'old-commune', got: 'Xã Long Trạch' },
    ['“Xã Long Trạch” là xã, phường hoặc thị trấn cũ.'],
    ['“Xã Long Trạch” is a commune, ward or town of before.'],
  ],
  'not-yet': [
    { kind: 'not-yet', until: '2025-07-01', bySource: true },
    ['Nguồn ra trước ngày 1-7-2025', 'cùng tên'],
    ['The source is from before 1 July 2025', 'of the same name'],
  ],
  counted: [
    { kind: 'counted', indicator: 'commune_people' },
    ['communes.csv', 'indicators.csv'],
    ['communes.csv', 'indicators.csv'],
  ],
  invalid: [
    { kind: 'invalid', field: 'since', expected: { code: 'before', year: 2023 }, got: 2024 },
    ['So với năm: cần một năm trước 2023, ở đây là “2024”.'],
    ['Since: expected a year before 2023, got “2024”.'],
  ],
  duplicate: [
    { kind: 'duplicate', of: { sheet: 's1', row: 10, column: 2 } },
    ['Trùng với dòng 12 của bảng này'],
    ['The same as line 12 of this table'],
  ],
  range: [{ kind: 'range', low: 17.55, high: 240 }, ['từ 17,6 đến 240'], ['17.6 to 240']],
  history: [
    { kind: 'history', before: published },
    ['71,287 triệu đồng/người/năm (2023)'],
    ['71.287 million VND/person/year (2023)'],
  ],
  conflict: [
    { kind: 'conflict', published },
    ['Khác số đã công bố: 71,287', 'Báo Cần Thơ, 9-2-2024'],
    ['Other than published: 71.287', 'Báo Cần Thơ, 9 February 2024'],
  ],
  contradicting: [
    { kind: 'contradicting', of: { sheet: 's1', row: 10, column: 2 } },
    ['Dòng 12 của bảng này, theo một nguồn khác'],
    ['Line 12 of this table, from another source'],
  ],
  'heading-word': [
    { kind: 'heading-word', sense: 'plan', got: 'Kế hoạch 2023' },
    ['“Kế hoạch 2023” nói về kế hoạch, mục tiêu'],
    ['“Kế hoạch 2023” speaks of a plan or target'],
  ],
  mark: [
    { kind: 'mark', got: '*', note: 'Số ước' },
    ['Có dấu chú thích “*”: Số ước'],
    ['a footnote mark, “*”: Số ước'],
  ],
  'no-figure': [
    { kind: 'no-figure', got: '..' },
    ['“..” là ký hiệu thay cho số liệu.'],
    ['“..” is a sign that stands in place of a figure.'],
  ],
  elsewhere: [
    { kind: 'elsewhere', got: 'Bình Định' },
    ['thuộc “Bình Định”, nơi không có trong bản đồ'],
    ['belongs to “Bình Định”, which is not on the map'],
  ],
  commune: [{ kind: 'commune', got: 'Xã' }, ['“Xã” cho thấy'], ['“Xã” suggests']],
  neighbours: [{ kind: 'neighbours', got: 'A Lưới' }, ['Đứng cạnh “A Lưới”'], ['It stands beside “A Lưới”']],
  ended: [
    { kind: 'ended', level: 'district', until: '2025-07-01', bySource: false },
    ['có từ ngày 1-7-2025', 'các huyện'],
    ['past 1 July 2025', 'districts'],
  ],
  fraction: [
    { kind: 'fraction', got: '0,913', column: 1 },
    ['“0,913” có thể là phần của 1'],
    ['“0,913” may be a part of 1'],
  ],
  implausible: [
    { kind: 'implausible', against: 'density', low: 4300, high: 12_900_000 },
    ['từ 4.300 đến 12.900.000'],
    ['from 4,300 to 12,900,000 people'],
  ],
  'unit-word': [
    { kind: 'unit-word', got: 'nghìn đồng', expected: 'tỉ đồng' },
    ['Bảng ghi “nghìn đồng”, còn số liệu này tính bằng: tỉ đồng.'],
    ['The table says “nghìn đồng”; figures of this indicator are in: tỉ đồng.'],
  ],
  'other-name': [
    { kind: 'other-name', field: 'unit', got: 'Bến Lức' },
    ['Đơn vị: một cột khác của dòng này ghi “Bến Lức”'],
    ['Unit: another column of this row says “Bến Lức”'],
  ],
  source: [
    { kind: 'source', missing: ['title', 'url'] },
    ['Nguồn còn thiếu: tên bài, địa chỉ.'],
    ['Missing of the source: title, address.'],
  ],
  reason: [{ kind: 'reason' }, ['tiếng Việt và tiếng Anh'], ['in Vietnamese and in English']],
};

describe('a trouble', () => {
  it.each(Object.values(TROUBLES))('of the kind %o is said in both languages', (trouble, inVi, inEn) => {
    for (const words of inVi) expect(troubleText(vi, trouble, data)).toContain(words);
    for (const words of inEn) expect(troubleText(en, trouble, data)).toContain(words);
  });

  it('that is a duplicate says so where the other one stands in another table', () => {
    const trouble = { kind: 'duplicate', of: { sheet: 's2', row: 0, column: 1 } } as const;
    expect(troubleText(vi, trouble, data, { sheet: 's1' })).toContain('dòng 2 của một bảng khác');
    expect(troubleText(en, trouble, data, { sheet: 's2' })).toContain('line 2 of this table');
  });

  it('of a range is said in the indicator’s decimals, and no number out of it lies within what is said', () => {
    const figure = { indicator: 'income_per_capita', kind: 'actual' } as const;
    const range = { kind: 'range', low: 1.84333333333, high: 298.2 } as const;
    const decimals = data.indicator('income_per_capita')?.decimals ?? 0;
    const [, low = '', high = ''] =
      /từ (\S+) đến (\S+)\.$/.exec(troubleText(vi, range, data, { figure })) ?? [];
    expect(low.split(',')[1]?.length).toBeLessThanOrEqual(decimals);
    expect(Number(low.replace(',', '.'))).toBeGreaterThanOrEqual(range.low);
    expect(high).toBe('298,2');
    expect(troubleText(vi, { ...range, low: 0.0001, high: 0.0002 }, data, { figure })).toContain(
      '0,0001 đến 0,0002',
    );
    expect(troubleText(vi, { kind: 'range', low: 0, high: Infinity }, data)).toBe(
      'Chỉ số này không có số nhỏ hơn 0.',
    );
  });

  it('of a number that only one style or none can read does not offer two readings', () => {
    const trouble = { kind: 'style', column: 0, got: '1.2.3', point: null, comma: 1 } as const;
    expect(troubleText(vi, trouble, data)).toContain('“1.2.3” chưa đọc được');
  });

  it('with an indicator or a word that is not known names what was written', () => {
    for (const field of ['indicator', 'kind', 'source', 'value 2023'] as const)
      expect(troubleText(vi, { kind: 'unknown', field, got: 'lạ' }, data)).toContain('“lạ”');
  });

  it('quotes a hostile cell on one line, short, and with what is not seen named', () => {
    const got = `=CMD()\u202e\u0000\n<img src=x>${'x'.repeat(1_000_000)}`;
    const said = troubleText(vi, { kind: 'unknown', field: 'unit', got }, data);
    expect(said).toContain('=CMD()[U+202E][U+0000] <img src=x>xxx');
    expect(said.length).toBeLessThan(250);
  });
});

it('cuts a cell between characters', () => {
  expect(shownCell('a😀b', 3)).toBe('a…');
  expect(shownCell('abc', 3)).toBe('abc');
});

const income = data.indicator('income_per_capita');

/** Each thing that a figure's cell may be expected to be, and how both languages say it. */
const EXPECTED: { [Code in InvalidExpected['code']]: [OfCode<InvalidExpected, Code>, string, string] } = {
  value: [{ code: 'value' }, 'một giá trị, hoặc tử số và mẫu số', 'a value, or a numerator and denominator'],
  'nothing-beside': [{ code: 'nothing-beside' }, 'để trống khi đã có tử số', 'nothing beside a numerator'],
  denominator: [{ code: 'denominator' }, 'có mẫu số đi với tử số', 'a denominator for the numerator'],
  numerator: [{ code: 'numerator' }, 'có tử số đi với mẫu số', 'a numerator for the denominator'],
  from: [{ code: 'from', least: 1 }, 'một số từ 1 trở lên', 'a number from 1 up'],
  'at-most-denominator': [
    { code: 'at-most-denominator', most: 1400 },
    'nhiều nhất bằng mẫu số 1400',
    'at most the denominator 1400',
  ],
  'at-most-numerator': [
    { code: 'at-most-numerator', most: 24 },
    'nhiều nhất bằng tử số 24',
    'at most the numerator 24',
  ],
  'not-percent': [
    { code: 'not-percent', indicator: 'income_per_capita' },
    `để trống, vì ${income?.name_vi} không tính bằng %`,
    `nothing, as ${income?.name_en} is not in %`,
  ],
  'nothing-without': [
    { code: 'nothing-without' },
    'để trống khi không có tử số',
    'nothing without a numerator',
  ],
  'at-least-value': [
    { code: 'at-least-value', least: 1065.125 },
    'ít nhất bằng giá trị 1.065,125',
    'at least the value 1,065.125',
  ],
  share: [
    { code: 'share' },
    'nhiều nhất 100 vì là một phần của tổng, hoặc đánh dấu nghi in sai',
    'at most 100 as it is a share, or the mark of a misprint',
  ],
  since: [{ code: 'since' }, 'năm dùng làm gốc so sánh', 'the year the change is counted from'],
  'nothing-kind': [
    { code: 'nothing-kind', kind: 'actual' },
    'để trống với loại số liệu “thực hiện”',
    'nothing for the kind “actual”',
  ],
  before: [{ code: 'before', year: 2023 }, 'một năm trước 2023', 'a year before 2023'],
  'change-basis': [
    { code: 'change-basis' },
    'cách tính thay đổi: bằng %, bằng đơn vị của chỉ số hoặc bằng số lần',
    "how the change is expressed: in per cent, in the indicator's unit, or as so many times",
  ],
  'no-change-basis': [
    { code: 'no-change-basis', kind: 'plan' },
    'căn cứ khác, vì loại số liệu “so với kế hoạch” không phải là thay đổi',
    'another basis, as “against plan” is no change',
  ],
  'text-as-in': [
    { code: 'text-as-in', column: 'note_vi' },
    'có chữ như ở “Ghi chú tiếng Việt”',
    'a text as in “Note in Vietnamese”',
  ],
  'as-in-value': [{ code: 'as-in-value', value: 80.2 }, '80,2 như trong ô giá trị', '80.2 as in the value'],
};

/** Figures that break every rule of the model in turn. */
const WRONG: Partial<Figure>[] = [
  {},
  { value: 1, numerator: 1, denominator: 2 },
  { numerator: 1 },
  { denominator: 1 },
  { numerator: -1, denominator: 2 },
  { numerator: 0, denominator: 0 },
  { numerator: 3, denominator: 2 },
  { numerator: 1, denominator: 2, indicator: 'income_per_capita' },
  { value: 1, exceeded: 1 },
  { numerator: 1, denominator: 2, exceeded: -1 },
  { numerator: 1, denominator: 2, exceeded: 2 },
  { numerator: 1, denominator: 2, value_max: 3 },
  { value: 4, value_max: 3 },
  { value: 104 },
  { value: 1, kind: 'change', basis: 'percent' },
  { value: 1, since: 2022 },
  { value: 1, kind: 'change', basis: 'percent', since: 2024 },
  { value: 1, kind: 'change', basis: 'resolution', since: 2022 },
  { value: 1, basis: 'percent' },
  { value: 1, note_vi: 'chỉ một' },
];

describe('what a figure’s cell is expected to be', () => {
  it('is said of each rule of the data that a figure breaks', () => {
    const codes = WRONG.map((changes) => {
      const troubles = invalidIn(figureOf({ indicator: 'share_services', ...changes }), data);
      expect(troubles, JSON.stringify(changes)).not.toEqual([]);
      return troubles.map((trouble) => trouble.kind === 'invalid' && trouble.expected.code);
    });
    const { 'as-in-value': _, ...others } = EXPECTED;
    expect(new Set(codes.flat())).toEqual(new Set(Object.keys(others)));
  });

  it.each(Object.values(EXPECTED))('%o is said in both languages', (expected, inVi, inEn) => {
    expect(expectedText(vi, expected, data)).toBe(inVi);
    expect(expectedText(en, expected, data)).toBe(inEn);
  });

  it('and is not', () => {
    const trouble = { kind: 'invalid', field: 'basis', expected: { code: 'since' } } as const;
    const got = (cell: number | string | null) => troubleText(en, { ...trouble, got: cell }, data);
    expect(got(-0.5)).toMatch(/, got “-0.5”\.$/);
    expect(got('"year_plan"')).toMatch(/, got “"year_plan"”\.$/);
    expect(got('nothing')).toMatch(/, got “nothing”\.$/);
    expect(got('')).toMatch(/, got an empty cell\.$/);
    expect(got(null)).toMatch(/, got an empty cell\.$/);
  });
});
