import type { Intake, Item, Report, Role } from '../../src/intake/sheet.ts';
import type { Figure } from '../../src/model/columns.ts';

export const ROLES: Role[] = ['unit', 'indicator', 'year', 'value', 'note_vi'];

/** A sheet of two rows with the columns of `ROLES`, and no decision yet. */
export const intake = (changes: Partial<Intake> = {}): Intake => ({
  id: 'one',
  name: 'bảng.csv',
  header: ['Huyện', 'Chỉ tiêu', 'Năm', 'Giá trị', 'Ghi chú'],
  rows: [
    ['901', 'income_per_capita', '2023', '71', ''],
    ['902', 'income_per_capita', '2023', '60', ''],
  ],
  above: 0,
  ragged: {},
  encoding: null,
  separator: ',',
  worksheet: null,
  roles: ROLES,
  styles: ROLES.map(() => null),
  indicators: ROLES.map(() => ''),
  defaults: { indicator: '', year: '', kind: 'actual' },
  source: { outlet: 'Báo Mới', title: 'Bài mới', published: '2024-05-06', url: 'https://moi.example/1' },
  reason: { vi: 'Báo đính chính.', en: 'The paper corrected itself.' },
  decisions: {},
  answers: {},
  ...changes,
});

export const item = (figure: Figure, changes: Partial<Item> = {}): Item => ({
  row: 0,
  column: 3,
  state: 'ready',
  troubles: [],
  figure,
  ...changes,
});

export const report = (items: Item[], sheet = 'one'): Report => ({
  sheet,
  items,
  columns: [],
  level: 'district',
  questions: [],
  headings: [],
  unused: [],
});
