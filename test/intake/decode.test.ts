import { describe, expect, it } from 'vitest';
import { decode } from '../../src/intake/decode.ts';
import { encode1258, encodeUtf16 } from '../support/encode.ts';

const TEXT = 'Huyện;Giá trị\nCần Đước;71,287\nMỹ Tú;65\nThạnh Hoá;59,4\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => decode(bytes);

describe('bytes', () => {
  it('with a byte order mark are read as it says, and the mark is gone', () => {
    expect(read(utf8(`\uFEFF${TEXT}`))).toEqual({ text: TEXT, encoding: 'utf-8' });
    expect(read(encodeUtf16(`\uFEFF${TEXT}`, 'le'))).toEqual({ text: TEXT, encoding: 'utf-16le' });
    expect(read(encodeUtf16(`\uFEFF${TEXT}`, 'be'))).toEqual({ text: TEXT, encoding: 'utf-16be' });
  });

  it('of UTF-16 without a mark are told by their NULs', () => {
    expect(read(encodeUtf16(TEXT, 'le'))).toEqual({ text: TEXT, encoding: 'utf-16le' });
    expect(read(encodeUtf16(TEXT, 'be'))).toEqual({ text: TEXT, encoding: 'utf-16be' });
  });

  it('that are valid UTF-8 are, also with a NUL or two in a cell', () => {
    expect(read(utf8(TEXT)).encoding).toBe('utf-8');
    expect(read(utf8(`${TEXT}a\0b`))).toEqual({ text: `${TEXT}a\0b`, encoding: 'utf-8' });
    expect(read(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('that are not are windows-1258, their tone marks composed', () => {
    expect(read(encode1258(TEXT))).toEqual({ text: TEXT, encoding: 'windows-1258' });
    expect(read(encode1258('Cần')).text).toHaveLength(3);
  });

  it('are read as asked, even where that is wrong, and never throw', () => {
    expect(decode(utf8('Cần'), 'windows-1258').text).not.toBe('Cần');
    expect(decode(encode1258('Cần'), 'utf-8').text).toContain('\uFFFD');
    expect(decode(new Uint8Array([0xff, 0xfe, 0x41]), 'utf-16le').encoding).toBe('utf-16le');
    expect(decode(encodeUtf16(TEXT, 'be'), 'utf-16be').text).toBe(TEXT);
  });
});
