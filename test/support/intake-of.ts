import type { Intake, Role } from '../../src/intake/sheet.ts';

/** An intake by columns, each its role and its cells. All that is not given is undecided. */
export function intakeOf(columns: [Role, ...string[]][], changes: Partial<Intake> = {}): Intake {
  const length = Math.max(0, ...columns.map((column) => column.length - 1));
  return {
    id: 'sheet-1',
    name: 'bảng',
    header: columns.map(([role]) => role),
    rows: Array.from({ length }, (_, row) => columns.map((column) => column[row + 1] ?? '')),
    above: 0,
    ragged: {},
    encoding: null,
    separator: '\t',
    worksheet: null,
    roles: columns.map(([role]) => role),
    styles: columns.map(() => null),
    indicators: columns.map(() => ''),
    defaults: { indicator: 'income_per_capita', year: '2023', kind: 'actual' },
    source: SOURCE,
    reason: { vi: '', en: '' },
    decisions: {},
    answers: {},
    ...changes,
  };
}

export const SOURCE = {
  outlet: 'Báo Đồng Khởi',
  title: 'Một bài',
  published: '2024-05-06',
  url: 'https://bao.example.vn/mot-bai',
};
