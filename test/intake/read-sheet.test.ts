import { describe, expect, it } from 'vitest';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Separator } from '../../src/intake/sheet.ts';

const file = (text: string, separator?: Separator) =>
  readSheet(text, { name: 'thu-nhap.csv', encoding: 'utf-8', separator });
const pasted = (text: string) => readSheet(text, { name: 'dán', encoding: null });

describe('a sheet', () => {
  it('is split by the separator that cuts the lines alike, decimal commas or not', () => {
    expect(file('Huyện;Giá trị\nCần Đước;71,3\nBến Lức;69,1').separator).toBe(';');
    expect(file('Huyện, thị;Giá trị\nCần Đước;71,3').separator).toBe(';');
    expect(file('unit,value\n806,71.3\n803,69').separator).toBe(',');
    expect(file('unit\tvalue\n806\t71,3\n803\t69,5').separator).toBe('\t');
    expect(file('unit,aliases\n92,TP Cần Thơ;TP. Cần Thơ\n80,').separator).toBe(',');
    expect(pasted('Huyện, thị\tGiá trị\n"Cần Đước"\t71,3').rows).toEqual([['Cần Đước', '71,3']]);
  });

  it('is split as asked', () => {
    expect(file('a,b;c\n1,2;3', ';')).toMatchObject({
      header: ['a,b', 'c'],
      rows: [['1,2', '3']],
      separator: ';',
    });
  });

  it('holds composed, trimmed text and keeps line breaks within quotes', () => {
    const { header, rows } = file(
      `\uFEFFHuyện,Ghi chú\r\n ${'Cần Đước'.normalize('NFD')} ,"hai\r\ndòng, ""một"" ô"\r\n`,
    );
    expect(header).toEqual(['Huyện', 'Ghi chú']);
    expect(rows).toEqual([['Cần Đước', 'hai\ndòng, "một" ô']]);
  });

  it('begins with the first row of two cells, keeps titles above it as rows, and blank rows in between', () => {
    const sheet = file('Bảng 1. Thu nhập;;\n;;\nHuyện;2022;2023\nCần Đước;60;71\n;;\nBến Lức;58;69\n;;\n\n');
    expect(sheet.header).toEqual(['Huyện', '2022', '2023']);
    expect(sheet.rows).toEqual([
      ['Bảng 1. Thu nhập', '', ''],
      ['Cần Đước', '60', '71'],
      ['', '', ''],
      ['Bến Lức', '58', '69'],
    ]);
    expect(sheet.ragged).toEqual({});
  });

  it('pads a short row and joins what a long one has too much, and notes both', () => {
    const { rows, ragged } = file('a,b,c\n1,2\n1,2,3,4,5\n1,2,3,,\n\n1,2,3');
    expect(rows).toEqual([
      ['1', '2', ''],
      ['1', '2', '3,4,5'],
      ['1', '2', '3'],
      ['', '', ''],
      ['1', '2', '3'],
    ]);
    expect(ragged).toEqual({ 0: 2, 1: 5 });
  });

  it('loses nothing to a quote that is not closed', () => {
    const { rows } = file('a,b\n"Xã" mới,1\n"x, y",2\n"ngỏ,3\nhết,4');
    expect(rows).toEqual([
      ['"Xã" mới', '1'],
      ['x, y', '2'],
      ['"ngỏ', '3'],
      ['hết', '4'],
    ]);
  });

  it('takes hostile cells for the texts that they are', () => {
    const cells = [
      '<script>alert(1)</script>',
      '=CMD()',
      'a\0b',
      '\u202Egiờ',
      '\x07chuông',
      'Ðất',
      'x'.repeat(1_000_000),
    ];
    const { rows } = file(`a,b\n${cells.map((cell) => `${cell},1`).join('\n')}`);
    expect(rows.map(([cell]) => cell)).toEqual(cells);
  });

  it('may be empty, or one column, or a heading alone', () => {
    expect(file('')).toMatchObject({ header: [], rows: [] });
    expect(file('\n \n')).toMatchObject({ header: [], rows: [] });
    expect(file('Huyện\nCần Đước')).toMatchObject({ header: ['Huyện'], rows: [['Cần Đước']] });
    expect(file('unit,value')).toMatchObject({ header: ['unit', 'value'], rows: [] });
  });

  it('keeps a column that has no name', () => {
    expect(file('a,b\n1,x,3\n4,y,6')).toMatchObject({
      header: ['a', 'b', ''],
      rows: [
        ['1', 'x', '3'],
        ['4', 'y', '6'],
      ],
    });
  });

  it('takes no decimals for a column: rows that unquoted commas have cut do not fit', () => {
    const sheet = file('Huyện,2022\nCần Giuộc,65,5\nBến Lức,66,1\nTân Trụ,61');
    expect(sheet).toMatchObject({
      header: ['Huyện', '2022'],
      rows: [
        ['Cần Giuộc', '65,5'],
        ['Bến Lức', '66,1'],
        ['Tân Trụ', '61'],
      ],
      ragged: { 0: 3, 1: 3 },
    });
  });
});
