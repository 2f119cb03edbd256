/** A text in UTF-16, low or high byte first. */
export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return bytes;
}

/** By character, as the platform's own decoder reads each byte. */
const bytesOf1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** A Vietnamese text in windows-1258: letters that it lacks as a letter and a combining tone mark. */
export function encode1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) {
    const [base = '', ...marks] = character.normalize('NFD');
    const tones = marks.filter((mark) => bytesOf1258.has(mark));
    const letter = [base, ...marks.filter((mark) => !bytesOf1258.has(mark))].join('').normalize('NFC');
    const written = bytesOf1258.has(character) ? [character] : [letter, ...tones];
    for (const each of written) {
      const byte = bytesOf1258.get(each);
      if (byte === undefined) throw new Error(`windows-1258 has no ${each}`);
      bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
}
