import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { type FileKind, kindOfFile } from '../../src/intake/file-kind.ts';
import { encode1258, encodeUtf16 } from '../support/encode.ts';

const text = (words: string) => new TextEncoder().encode(words);
const bytes = (...all: number[]) => new Uint8Array([...all, ...Array<number>(40).fill(0)]);
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([['Huyện', 66.1]]), 'A');
const workbook = (bookType: 'xlsx' | 'xls' | 'ods') =>
  new Uint8Array(write(book, { bookType, type: 'array' }));

describe('a file', () => {
  it.each<[string, FileKind, Uint8Array]>([
    ['of comma-separated cells', 'text', text('Huyện;Năm\nĐức Huệ;2022\n')],
    ['of old letters', 'text', encode1258('Huyện;Năm\nĐức Huệ;2022\n')],
    ['in UTF-16', 'text', encodeUtf16('Huyện;Năm;Ngã Năm;Thạnh Trị', 'le')],
    ['in UTF-16 with a mark', 'text', encodeUtf16('\uFEFFHuyện Thạnh Trị', 'be')],
    ['with nothing in it', 'empty', new Uint8Array()],
    ['of Excel', 'workbook', workbook('xlsx')],
    ['of old Excel', 'workbook', workbook('xls')],
    ['of Calc', 'workbook', workbook('ods')],
    ['that is a web page', 'html', text('\n<!DOCTYPE html><table></table>')],
    ['of a portal', 'html', text('<html xmlns:x="urn:x"><table></table></html>')],
    ['that is a PDF', 'pdf', text('%PDF-1.7')],
    ['that is a PNG', 'picture', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['that is a JPEG', 'picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['of Word', 'document', text('PK\u0003\u0004 word/document.xml')],
    ['of rich text', 'document', text('{\\rtf1 ...}')],
    ['that is packed', 'archive', text('PK\u0003\u0004 bang.csv')],
    ['of a program', 'unknown', bytes(0x7f, 0x45, 0x4c, 0x46, 1, 1, 2, 3, 4, 5, 6)],
  ])('%s is %s', (_, kind, content) => {
    expect(kindOfFile(content)).toBe(kind);
  });
});
