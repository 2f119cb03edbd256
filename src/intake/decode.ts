import type { Encoding } from './sheet.ts';
import { fromTcvn3, fromTwice, fromVni, likeVietnamese } from './vietnamese-encodings.ts';

const MARKS: [Encoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Of a file in UTF-8 so many of its letters may be broken, one in so many. */
const SOUND_LETTERS = 4;
/** So many letters of a line show how it was read. */
const SHOWN = 80;
/** So much of a text tells its encoding. */
const SAMPLE = 100_000;

/** What tells an editor whether an encoding is the right one. */
export interface EncodingSample {
  /** The first line with a letter beyond ASCII, as windows-1252 has it and as it was read; empty where both are the same. */
  before: string;
  after: string;
  /** How many letters could not be read: U+FFFD stands for each. */
  broken: number;
}

/**
 * A file's bytes as text, without its byte order mark. The encoding is the one asked for; else that of the byte
 * order mark; else UTF-16 where every other byte is often NUL (digits, separators and line ends are there); else
 * UTF-8 where the bytes are valid, but for a few, and read once more where they were encoded twice; else the one of windows-1258,
 * TCVN3 and VNI in which most words are Vietnamese. Never throws: what cannot be read in the encoding asked for shows as
 * U+FFFD.
 */
export function decode(bytes: Uint8Array, asked?: Encoding): { text: string; encoding: Encoding } {
  const encoding = asked ?? markOf(bytes) ?? utf16Of(bytes) ?? utf8Of(bytes) ?? oldOf(bytes);
  return { text: read(bytes, encoding), encoding };
}

function read(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'tcvn3') return fromTcvn3(new TextDecoder('windows-1252').decode(bytes));
  if (encoding === 'vni') return fromVni(new TextDecoder('windows-1252').decode(bytes));
  if (encoding === 'utf-8-twice') {
    const once = new TextDecoder('utf-8').decode(bytes);
    return fromTwice(once) ?? once;
  }
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1258' ? text.normalize('NFC') : text;
}

function utf8Of(bytes: Uint8Array): Encoding | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const letters = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (broken > 0 && letters < broken * SOUND_LETTERS) return undefined;
  return fromTwice(text) === undefined ? 'utf-8' : 'utf-8-twice';
}

/** Of encodings of one byte a letter, the one that makes most words Vietnamese; windows-1258 where all are alike. */
function oldOf(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = (['windows-1258', 'tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, score: likeVietnamese(read(sample, encoding)) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.encoding : 'windows-1258';
}

/** So much of a text's words must be Vietnamese for its letters to stand, or for others to take their place. */
const [SOUND, SURE] = [0.7, 0.9];

/**
 * Text of a spreadsheet whose letters are those of an old font: it comes as Unicode, and says `HuyÖn`. As it is where its
 * words are Vietnamese already; `asked` says which letters they are.
 */
export function meantLetters(text: string, asked?: Encoding): { text: string; encoding: Encoding | null } {
  const readings = { tcvn3: fromTcvn3, vni: fromVni };
  if (asked) return { text: asked in readings ? readings[asked as 'vni'](text) : text, encoding: asked };
  const sample = text.slice(0, SAMPLE);
  if (likeVietnamese(sample) >= SOUND || !/[\u00a1-\u00ff]/.test(sample)) return { text, encoding: null };
  for (const encoding of ['tcvn3', 'vni'] as const) {
    if (likeVietnamese(readings[encoding](sample)) < SURE) continue;
    return { text: readings[encoding](text), encoding };
  }
  return { text, encoding: null };
}

/** How a file was read; `null` where nothing in it tells. */
export function encodingSample(bytes: Uint8Array, encoding: Encoding): EncodingSample | null {
  const meant = read(bytes, encoding);
  const lines = (text: string) => text.slice(0, SAMPLE).split(/\r\n?|\n/);
  const [raw, own] = [lines(new TextDecoder('windows-1252').decode(bytes)), lines(meant)];
  const at = raw.findIndex((line) => /[\u0080-\uffff]/.test(line));
  const [before = '', after = ''] = [raw[at], own[at]].map((line) => (line ?? '').trim().slice(0, SHOWN));
  const broken = meant.split('\uFFFD').length - 1;
  // Of Unicode nobody asks: its bytes are no letters.
  const alike = at < 0 || before === after || encoding.startsWith('utf-8') || encoding.startsWith('utf-16');
  if (alike && encoding !== 'utf-8-twice') return broken === 0 ? null : { before: '', after: '', broken };
  return { before, after, broken };
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
