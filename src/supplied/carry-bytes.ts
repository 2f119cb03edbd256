import { CarryError } from './carry-error.ts';

/** What a fragment may inflate to, bytes: far more than its 8 KB hold of real figures, far less than a bomb. */
const LARGEST = 256 * 1024;

/** Text as gzip, whose checksum (CRC-32, RFC 1952) finds what was changed or cut off, in base64url (RFC 4648, section 5). */
export async function deflate(text: string): Promise<string> {
  const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(zipped).arrayBuffer());
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The opposite. Reads no further than `LARGEST`; throws a `CarryError`. */
export async function inflate(packed: string): Promise<string> {
  if (!/^[\w-]+$/.test(packed) || packed.length % 4 === 1)
    throw new CarryError('alphabet', 'expected base64url, got other characters');
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [text, size] = ['', 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > LARGEST) throw new CarryError('too-large', `expected at most ${LARGEST} bytes, got more`);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    if (error instanceof CarryError) throw error;
    throw new CarryError('broken', `expected whole gzip, got ${error}`);
  }
}
