import { utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/intake/read-workbook.ts';

function read(sheet: WorkSheet) {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Bảng');
  return readWorkbook(new Uint8Array(write(book, { bookType: 'xlsx', type: 'array' })), false)[0];
}

describe('a workbook', () => {
  it('has shares with their sign, dates as days, numbers with all their digits', () => {
    const sheet = utils.aoa_to_sheet([
      ['Huyện', 'Tỉ lệ', 'Ngày', 'Năm', 'Số', 'Có chữ'],
      ['Đức Huệ', 0.913, 44972, 44927, 0.1 + 0.2, 66.1],
    ]);
    for (const [cell, z] of Object.entries({
      B2: '0.0%',
      C2: 'dd/mm/yyyy',
      D2: 'yyyy',
      E2: '0',
      F2: '0.0" triệu"',
    }))
      Object.assign(sheet[cell], { z });
    expect(read(sheet)?.rows[1]).toEqual(['Đức Huệ', '91.3%', '2023-02-15', '2023', '0.3', '66.1 triệu']);
  });

  it('has merged cells in all that they cover, but a title in one', () => {
    const sheet = utils.aoa_to_sheet([
      ['Thu nhập các huyện'],
      ['Tỉnh', 'Huyện', 'Năm 2022'],
      [null, null, 'KH', 'TH'],
      ['Long An', 'Đức Huệ', 60, 61],
      [null, 'Tân Trụ', 62, 63],
    ]);
    sheet['!merges'] = ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2', 'A4:A5'].map((range) =>
      utils.decode_range(range),
    );
    expect(read(sheet)?.rows).toEqual([
      ['Thu nhập các huyện', '', '', ''],
      ['Tỉnh', 'Huyện', 'Năm 2022', 'Năm 2022'],
      ['Tỉnh', 'Huyện', 'KH', 'TH'],
      ['Long An', 'Đức Huệ', '60', '61'],
      ['Long An', 'Tân Trụ', '62', '63'],
    ]);
  });

  it('tells columns of numbers from those with text that looks like one', () => {
    const sheet = utils.aoa_to_sheet([
      ['Huyện', 'A', 'B'],
      ['Đức Huệ', 71.287, '71,287'],
      ['Tân Trụ', 65, 66],
    ]);
    expect(read(sheet)?.typed).toEqual([1]);
  });

  it('that is none is an error, and no table of junk', () => {
    expect(() => readWorkbook(new TextEncoder().encode('PK\u0003\u0004 xl/ junk'), false)).toThrow();
  });
});
