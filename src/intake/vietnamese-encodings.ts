/**
 * Encodings of Vietnamese from before Unicode, in which tables of offices still come: TCVN3, as the ABC fonts have it
 * (TCVN 5712:1993), and VNI for Windows. Each is read as windows-1252 first, whose letters then stand for others.
 */

/** TCVN3: what the letters of windows-1252 from U+00A1 on stand for; a dot where there is none. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
const FIRST = 0xa1;

/** What VNI writes behind a letter, and the combining marks that it stands for. */
const [GRAVE, ACUTE, HOOK, TILDE, DOT] = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VNI_MARKS: Record<string, string> = {
  ...{ ø: GRAVE, ù: ACUTE, û: HOOK, õ: TILDE, ï: DOT },
  ...{
    â: '\u0302',
    à: `\u0302${GRAVE}`,
    á: `\u0302${ACUTE}`,
    å: `\u0302${HOOK}`,
    ã: `\u0302${TILDE}`,
    ä: `\u0302${DOT}`,
  },
  ...{
    ê: '\u0306',
    è: `\u0306${GRAVE}`,
    é: `\u0306${ACUTE}`,
    ú: `\u0306${HOOK}`,
    ü: `\u0306${TILDE}`,
    ë: `\u0306${DOT}`,
  },
};
/** Letters that VNI writes as one. */
const VNI_LETTERS: Record<string, string> = {
  ...{ ñ: 'đ', ô: 'ơ', ö: 'ư', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
};

/** Capitals of the ABC fonts have the codes of small letters: a word of capitals is one throughout. */
const inCapitals = (text: string): string =>
  text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const plain = word.replace(/[^A-Za-z]/g, '');
    return plain !== '' && plain === plain.toUpperCase() && word.length > 1 && /[^A-Za-z]/.test(word)
      ? word.toLocaleUpperCase('vi')
      : word;
  });

/** Text that was read as windows-1252, as TCVN3 has it. */
export const fromTcvn3 = (text: string): string =>
  inCapitals(
    text.replace(/[\u00a1-\u00fe]/g, (letter) => {
      const meant = TCVN3[letter.charCodeAt(0) - FIRST];
      return meant === undefined || meant === '.' ? letter : meant;
    }),
  );

/** Text that was read as windows-1252, as VNI for Windows has it. */
export function fromVni(text: string): string {
  const single = (letter: string): string => {
    const small = letter.toLowerCase();
    const meant = VNI_LETTERS[small] ?? small;
    return small === letter ? meant : meant.toUpperCase();
  };
  return text
    .replace(/([aeouyôö])([øùûõïâàáåãäêèéúüë])|[\u00c0-\u00ff]/gi, (both, base?: string, mark?: string) => {
      if (base === undefined || mark === undefined) return single(both);
      const marks = VNI_MARKS[mark.toLowerCase()];
      const whole = marks && (single(base) + marks).normalize('NFC');
      return whole && whole.length === 1 ? whole : single(base) + single(mark);
    })
    .normalize('NFC');
}

/** Bytes that windows-1252 has other letters for than their number. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
    byte,
  ]),
);

/** Text whose UTF-8 was taken for windows-1252 and written as UTF-8 once more; `undefined` where it was not. */
export function fromTwice(text: string): string | undefined {
  if (!/[\u00c0-\u00ff][\u0080-\u00bf\u0152-\u2122]/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = BYTES.get(text[at] ?? '');
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const NUCLEUS = '(?:ie|ye|uo|ươ|iê|yê|uô|ưa|ua|ia|ya|oa|oă|oe|uâ|uê|uy|uyê|uya|uơ|oo|[aăâeêioôơuưy])';
const CODA = '(?:ch|ng|nh|[cmnpt]|[iyou])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}{1,2}${CODA}$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** How much of a text's words with marks are Vietnamese syllables, from 0 to 1; 0 where none has any. */
export function likeVietnamese(text: string): number {
  const words = text.match(/[A-Za-z\u0080-\u{10ffff}]*[\u0080-\u{10ffff}][A-Za-z\u0080-\u{10ffff}]*/gu) ?? [];
  if (words.length === 0) return 0;
  const right = words.filter((word) => {
    const small = word.toLowerCase() === word || word.toUpperCase() === word || /^\p{Lu}\P{Lu}*$/u.test(word);
    const letters = word.toLowerCase().normalize('NFD');
    const tones = letters.match(TONES) ?? [];
    return small && tones.length <= 1 && SYLLABLE.test(letters.replace(TONES, '').normalize('NFC'));
  });
  return right.length / words.length;
}
