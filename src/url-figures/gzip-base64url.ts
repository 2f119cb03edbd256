import { Gunzip, gzipSync, strToU8 } from 'fflate';
import { UrlFiguresError } from './url-figures-error.ts';

/** What a fragment may inflate to, bytes: far more than its 8 KB hold of real figures, far less than a bomb. */
const MAX_INFLATED_BYTES = 256 * 1024;

/** Text as gzip, whose checksum (CRC-32, RFC 1952) finds what was changed or cut off, in base64url (RFC 4648, section 5). */
export function deflate(text: string): string {
  const bytes = gzipSync(strToU8(text), { level: 9 });
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The opposite. Reads no further than `MAX_INFLATED_BYTES`; throws a `UrlFiguresError`. */
export function inflate(encoded: string): string {
  if (!/^[\w-]+$/.test(encoded) || encoded.length % 4 === 1)
    throw new UrlFiguresError({ reason: 'alphabet' });
  const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [text, size, sum, whole] = ['', 0, -1, false];
  const gunzip = new Gunzip((part, last) => {
    size += part.byteLength;
    if (size > MAX_INFLATED_BYTES)
      throw new UrlFiguresError({ reason: 'too-large', most: MAX_INFLATED_BYTES });
    sum = crc(part, sum);
    text += decoder.decode(part, { stream: !last });
    whole = last;
  });
  try {
    // In small pieces, so that a bomb is noticed before it has grown.
    for (let at = 0; at < bytes.length; at += 64)
      gunzip.push(bytes.subarray(at, at + 64), at + 64 >= bytes.length);
    const end = new DataView(bytes.buffer, bytes.length - 8);
    if (!whole || end.getUint32(0, true) !== ~sum >>> 0 || end.getUint32(4, true) !== size)
      throw new Error('another checksum');
    return text;
  } catch (error) {
    if (error instanceof UrlFiguresError) throw error;
    throw new UrlFiguresError({ reason: 'broken', cause: error });
  }
}

/** CRC-32 (RFC 1952, section 8) of what has come so far, goes on from `sum`; the library leaves it to its caller. */
function crc(bytes: Uint8Array, sum: number): number {
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 && 0xedb88320);
  }
  return sum;
}
