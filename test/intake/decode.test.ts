import { describe, expect, it } from 'vitest';
import { decode, encodingSample } from '../../src/intake/decode.ts';
import type { Encoding } from '../../src/intake/sheet.ts';
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

  it.each([
    [
      'tcvn3',
      'HuyÖn;N¨m;Thu nhËp b×nh qu©n\n§øc HuÖ;TX Ng· N¨m;CÇn §\u00adíc',
      'Huyện;Năm;Thu nhập bình quân\nĐức Huệ;TX Ngã Năm;Cần Đước',
    ],
    ['tcvn3', 'HUYÖN; N¡M', 'HUYỆN; NĂM'],
    [
      'vni',
      'Huyeän;Naêm;Thu nhaäp bình quaân\nÑöùc Hueä;Caàn Ñöôùc;Vónh Chaâu;Traàn Ñeà;Myõ Tuù',
      'Huyện;Năm;Thu nhập bình quân\nĐức Huệ;Cần Đước;Vĩnh Châu;Trần Đề;Mỹ Tú',
    ],
  ])('in %s are told by their words', (encoding, written, meant) => {
    const bytes = new Uint8Array([...written].map((letter) => letter.charCodeAt(0)));
    expect(decode(bytes)).toEqual({ text: meant, encoding });
    expect(encodingSample(bytes, encoding as Encoding)).toMatchObject({ broken: 0 });
  });

  it('that were encoded twice are decoded twice', () => {
    const text = 'Huyện;Đức Huệ;Cần Đước;66,1';
    const once = new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
    const bytes = new TextEncoder().encode(once);
    expect(decode(bytes)).toEqual({ text, encoding: 'utf-8-twice' });
    expect(encodingSample(bytes, 'utf-8-twice')?.after).toBe(text);
  });

  it('of UTF-8 with a stray one among them stay UTF-8, and it is counted', () => {
    const text = new TextEncoder().encode('Huyện;Đức Huệ;Cần Đước;Tân Trụ');
    const bytes = new Uint8Array([...text, 0x3b, 0xe1, 0x3b]);
    expect(decode(bytes)).toEqual({ text: 'Huyện;Đức Huệ;Cần Đước;Tân Trụ;\uFFFD;', encoding: 'utf-8' });
    expect(encodingSample(bytes, 'utf-8')?.broken).toBe(1);
  });
});
