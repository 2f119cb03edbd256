import fc from 'fast-check';
import { type Answer, type Decision, type Intake, NUMBER_STYLES, ROLES } from '../../src/intake/sheet.ts';
import { SOURCE } from './intake-of.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '=CMD()',
  "'=1+1",
  '\0',
  '\x1b[31m',
  '\u202Eđảo',
  '"ngỏ',
  '""',
  'Ðất',
  '__proto__',
  'constructor',
];
const NUMBERS = [
  '71,287',
  '71.287',
  '1.400',
  '1,400',
  '39.740,2',
  '39,740.2',
  '1 400',
  '65',
  '-18',
  '\u22125,5',
  '98 %',
  '23/24',
  '79–80,2',
  '79-80.2',
  '0,5',
  '007',
  '1e3',
  '1.40.0',
];
const WORDS = [
  'Cần Đước',
  'H. Cần Giuộc',
  'Châu Thành',
  'TP Sóc Trăng',
  'Sóc Trăng',
  '806',
  'quận Cờ Đỏ',
  'Long An',
  'Thu nhập bình quân',
  'target_attainment',
  '2023',
  '2022',
  'actual',
  'change',
  'about',
  'percent',
  'suspect',
  'baocantho-2024-02-09',
  'https://a.vn/1',
];
/** A cell as one meets them, and worse. */
export const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 2, arbitrary: fc.constant('') },
);
const heading = fc.oneof(
  fc.constantFrom(
    'Huyện',
    'Tỉnh',
    'Năm',
    'Giá trị',
    '2021',
    '2022',
    'Chỉ tiêu',
    'Chỉ số',
    'unit',
    'value',
    'numerator',
    'denominator',
    'kind',
    'source',
    'note_vi',
  ),
  cell,
);
export const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.tuple(
      fc.array(heading, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
    ),
  );
/** A row as an editor may fill it in: most cells fit their column, not always each other. */
const PLAUSIBLE = {
  unit: ['806', 'Cần Giuộc', 'TP Tân An', 'Long An', 'H. Kế Sách', '92', 'Châu Thành'],
  indicator: ['income_per_capita', 'Đạt chỉ tiêu', 'Dân số', 'Crime'],
  year: ['2023', '2022'],
  since: ['', '', '', '2021', '2023'],
  kind: ['actual', 'actual', 'target', 'plan', 'change', ''],
  value: ['65', '95,5', '120', '9/10', '12/10', '60–65', '65–60', '1.400', '-5', '', '', ''],
  value_max: ['', '', '', '', '70', '61,5'],
  numerator: ['', '', '', '12', '9'],
  denominator: ['', '', '', '12', '10'],
  exceeded: ['', '', '', '', '3', '11', '-1'],
  qualifier: ['', 'about'],
  basis: ['', '', '', 'year_plan', 'percent'],
  flag: ['', '', 'suspect'],
  source: ['', '', 'baocantho-2024-02-09', 'nhandan-2024-12-31'],
  note_vi: ['', '', '', 'Ghi chú.'],
  note_en: ['', '', '', 'A note.'],
};
export const plausible: fc.Arbitrary<[string[], string[][]]> = fc
  .array(fc.tuple(...Object.values(PLAUSIBLE).map((cells) => fc.constantFrom(...cells))), { maxLength: 8 })
  .map((rows) => [Object.keys(PLAUSIBLE), rows]);
export const separator = fc.constantFrom(',' as const, ';' as const, '\t' as const);

const decision = fc.record(
  {
    checked: fc.constant(true as const),
    aside: fc.constant(true as const),
    conflict: fc.constantFrom('replace' as const, 'beside' as const),
  },
  { requiredKeys: [] },
);
/** What an editor may have made of a sheet, sensible or not. */
const answer = fc.constantFrom<Answer[]>('right', 'aside', 'target', 'estimate', 'none', 'year 2021');

export const decided = (intake: Intake): fc.Arbitrary<Intake> =>
  fc
    .record({
      roles: fc.option(
        fc.tuple(...intake.header.map(() => fc.constantFrom(...ROLES, 'value 2022' as const))),
      ),
      styles: fc.tuple(...intake.header.map(() => fc.constantFrom(null, ...NUMBER_STYLES))),
      indicator: fc.constantFrom('', 'income_per_capita', 'target_attainment'),
      year: fc.constantFrom('', '2023'),
      decisions: fc.dictionary(fc.constantFrom('0:0', '0:1', '1:1', '2:1', '1:2'), decision),
      named: fc.boolean(),
      indicators: fc.tuple(...intake.header.map(() => fc.constantFrom('', '', 'population'))),
      answers: fc.dictionary(fc.constantFrom('no-figure', 'elsewhere', 'unknown unit', 'mark *'), answer),
    })
    .map(({ roles, styles, indicator, year, decisions, named, indicators, answers }) => ({
      ...intake,
      roles: roles ?? intake.roles,
      styles,
      decisions: decisions as Record<string, Decision>,
      indicators,
      answers: answers as Record<string, Answer>,
      defaults: { indicator, year, kind: 'actual' },
      source: named ? SOURCE : intake.source,
      reason: named ? { vi: 'Lý do.', en: 'Reason.' } : intake.reason,
    }));
