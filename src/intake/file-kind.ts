/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  /** A spreadsheet of several sheets, or a table in HTML that portals export as one. */
  | 'workbook'
  | 'html'
  /** Lines of text, which may be a table. */
  | 'text'
  | 'pdf'
  | 'picture'
  /** A text document with its layout: Word, Writer. */
  | 'document'
  | 'archive'
  | 'empty'
  | 'unknown';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** So many bytes at either end of a packed file name what is in it. */
const NAMES = 60_000;
/** A table in HTML begins within so many bytes. */
const HEAD = 2000;

export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'pdf';
  if (isPicture(bytes)) return 'picture';
  if (startsWith(bytes, 0x50, 0x4b)) return kindOfPacked(bytes);
  // Excel's own format of before 2007, which Word's shares: what is in it shows when it is opened.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'workbook';
  if (startsWith(bytes, 0x09, 0x08) || startsWith(bytes, 0x09, 0x04)) return 'workbook';
  if (
    startsWith(bytes, 0x1f, 0x8b) ||
    ascii(bytes, 0, 4) === 'Rar!' ||
    startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)
  )
    return 'archive';
  if (ascii(bytes, 0, 5) === '{\\rtf') return 'document';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD)).replaceAll('\0', '');
  if (/^[\s\u00ef\u00bb\u00bf\u00fe\u00ff]*<(?:!doctype html|html|table|meta|head|body)/i.test(head))
    return 'html';
  if (/<\?xml[^>]*>\s*(?:<\?mso-application[^>]*>\s*)?<(?:\w+:)?Workbook/i.test(head)) return 'workbook';
  // A web page in one file, as Excel saves it.
  if (/^mime-version:/i.test(head)) return 'document';
  return isText(bytes) ? 'text' : 'unknown';
}

function isPicture(bytes: Uint8Array): boolean {
  const riff = ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP';
  const heic = ascii(bytes, 4, 8) === 'ftyp';
  return (
    riff ||
    heic ||
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    ascii(bytes, 0, 3) === 'GIF' ||
    startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
    startsWith(bytes, 0x4d, 0x4d, 0, 0x2a) ||
    (ascii(bytes, 0, 2) === 'BM' && bytes[6] === 0 && bytes[7] === 0)
  );
}

/** What is in a file that is packed as .zip: names stand at its front and, all of them, at its end. */
function kindOfPacked(bytes: Uint8Array): FileKind {
  const decoder = new TextDecoder('windows-1252');
  const names = decoder.decode(bytes.subarray(0, NAMES)) + decoder.decode(bytes.subarray(-NAMES));
  if (names.includes('xl/') || names.includes('opendocument.spreadsheet')) return 'workbook';
  if (names.includes('word/') || names.includes('ppt/') || names.includes('opendocument.')) return 'document';
  // Numbers, of Apple.
  return names.includes('Index/Document.iwa') ? 'document' : 'archive';
}

/** Text has no control characters but those of lines and tabs; in UTF-16 every other byte of ASCII is NUL. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, NAMES);
  const nuls = [0, 0];
  let controls = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  const [few = 0, many = 0] = nuls.sort((a, b) => a - b);
  const isUtf16 = many >= sample.length / 10 && few <= many / 10;
  // Half of what is Vietnamese in UTF-16 are control characters, too.
  return (
    isUtf16 ||
    startsWith(bytes, 0xff, 0xfe) ||
    startsWith(bytes, 0xfe, 0xff) ||
    controls + few + many <= sample.length / 100
  );
}
