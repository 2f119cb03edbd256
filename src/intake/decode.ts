import type { Encoding } from './sheet.ts';

const MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * A file's bytes as text, without its byte order mark. The encoding is the one asked for; else that of the byte
 * order mark; else UTF-16 where every other byte is often NUL (digits, separators and line ends are there); else
 * UTF-8 where the bytes are valid; else windows-1258, whose combining tone marks become composed letters. Never
 * throws: what cannot be read in the encoding asked for shows as U+FFFD.
 */
export function decode(bytes: Uint8Array, asked?: Encoding): { text: string; encoding: Encoding } {
  const encoding = asked ?? markOf(bytes) ?? utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1258');
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1258' ? text.normalize('NFC') : text, encoding };
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0];
}

function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096);
  const pairs = Math.floor(sample.length / 2);
  let even = 0;
  let odd = 0;
  for (let place = 0; place < pairs * 2; place++) if (sample[place] === 0) place % 2 ? odd++ : even++;
  const often = (nuls: number, others: number) => nuls > 0 && nuls >= pairs / 5 && others <= nuls / 10;
  if (often(odd, even)) return 'utf-16le';
  return often(even, odd) ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
