/** What a hostile cell may hold that would not show, or would turn the words around it: controls and direction marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A cell as it stands within a sentence: on one line, at most `most` characters and an ellipsis, with what cannot be
 * seen named by its code point (`[U+202E]`), so that an editor sees why two texts differ that look the same.
 */
export function shownCell(cell: string, most = 80): string {
  const cut = cell.length > most ? `${cell.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : cell;
  return cut.replace(/\r\n|[\t\r\n]/g, ' ').replace(UNSEEN, (char) => {
    const code = char.charCodeAt(0).toString(16).toUpperCase();
    return `[U+${code.padStart(4, '0')}]`;
  });
}
