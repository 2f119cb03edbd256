import type { Intake, Item, Report } from '../../src/intake/sheet.ts';
import type { Figure } from '../../src/model/columns.ts';
import { data } from './atlas-scene.ts';

export { data };

/** An actual figure of 2023 without any value. */
export const figureOf = (changes: Partial<Figure>): Figure => ({
  unit: '927',
  indicator: 'income_per_capita',
  year: 2023,
  since: null,
  kind: 'actual',
  value: null,
  value_max: null,
  numerator: null,
  denominator: null,
  exceeded: null,
  qualifier: '',
  basis: '',
  flag: '',
  source: 'bao-thu-2024-02-09',
  note_vi: '',
  note_en: '',
  ...changes,
});

/** A long table, a row for each figure of income in 2023; two rows unless said otherwise. */
export const intakeOf = (changes: Partial<Intake> = {}): Intake => ({
  id: 's1',
  name: 'thu-nhap.csv',
  header: ['Huyện', 'Năm', 'Thu nhập', 'Ghi chú'],
  rows: [
    ['Thới Lai', '2023', '72,5', ''],
    ['Cái Răng', '2023', '65,25', 'ước'],
  ],
  above: 0,
  ragged: {},
  encoding: 'utf-8',
  separator: ',',
  worksheet: null,
  roles: ['unit', 'year', 'value', 'skip'],
  styles: [null, null, null, null],
  indicators: ['', '', '', ''],
  defaults: { indicator: 'income_per_capita', year: '', kind: 'actual' },
  source: { outlet: 'Báo Thử', title: 'Bài thử', published: '2024-02-09', url: 'https://example.vn/1' },
  reason: { vi: '', en: '' },
  decisions: {},
  answers: {},
  ...changes,
});

/** An income of 2023 by a paper that the data does not know. */
export const incomeOf = (unit: string, value: number, changes: Partial<Figure> = {}): Figure =>
  figureOf({ unit, value, ...changes });

/** A figure of the table above that is ready. */
export const itemOf = (row: number, changes: Partial<Item> = {}): Item => ({
  row,
  column: 2,
  state: 'ready',
  troubles: [],
  figure: incomeOf(row === 0 ? '927' : '919', row === 0 ? 72.5 : 65.25),
  ...changes,
});

export const reportOf = (...items: Item[]): Report => ({
  sheet: 's1',
  items,
  columns: [],
  level: 'district',
  questions: [],
  headings: [],
  unused: [],
});

/** What is published of Thới Lai: 71.287. */
export const published = data
  .figuresOf('927')
  .find(({ indicator, kind }) => indicator === 'income_per_capita' && kind === 'actual') as Figure;
