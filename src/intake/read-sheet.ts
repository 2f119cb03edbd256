import Papa from 'papaparse';
import { type Encoding, SEPARATORS, type Separator, type Sheet } from './sheet.ts';

/** So many lines, and no more than so many characters, tell the separator. */
const SAMPLE_LINES = 200;
const SAMPLE_CHARACTERS = 100_000;

/**
 * Splits a text into a sheet. The separator is the one given, else the one that cuts the lines into equally many
 * cells most often. The header is the first row with something in two cells, else the first with anything; titles
 * above it become rows, so that no text is lost, and so are blank rows in between; blank rows at the end are
 * dropped. Surplus cells are joined into the last one, missing ones are empty, and both are noted in `ragged`: so are
 * those of a comma-separated file whose decimal commas were not quoted. Never throws.
 */
export function readSheet(
  text: string,
  about: { name: string; encoding: Encoding | null; separator?: Separator },
): Sheet {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = about.separator ?? findSeparator(lines, about.encoding === null);
  // Most texts are composed; then no cell needs it, which is a third of the time for a long one.
  const composed = lines.normalize('NFC') === lines;
  const table = split(lines, separator).map((row) =>
    row.map((cell) => (composed ? cell : cell.normalize('NFC')).trim()),
  );
  return tableToSheet(table, { ...about, separator, worksheet: null });
}

/** A sheet of a table whose cells are text, NFC and trimmed: `readSheet` says how. */
export function tableToSheet(
  table: string[][],
  about: Pick<Sheet, 'name' | 'encoding' | 'separator' | 'worksheet'>,
): Sheet {
  const { separator } = about;
  while (table.length > 0 && isBlank(table.at(-1) ?? [])) table.pop();
  const filled = (row: string[]) => row.filter((cell) => cell !== '').length;
  // A title may have the unit of measure beside it.
  const wide = table.findIndex((row) => filled(row) > 1 && !(filled(row) === 2 && row.some(isMeasureNote)));
  const at = wide < 0 ? table.findIndex((row) => filled(row) > 0) : wide;
  const titles = table.slice(0, Math.max(at, 0)).filter((row) => !isBlank(row));
  const header = withoutBlankEnd(table[at] ?? []);
  const body = [...titles, ...table.slice(at + 1)];
  // A column without a name at the right end is a column where it holds something below more than one header cell.
  const wider = commonWidth(body);
  const cutThrough = separator === ',' && wider > header.length && body.some(hasCutNumber);
  const width = cutThrough ? header.length : Math.max(header.length, wider);
  while (header.length < width) header.push('');
  const ragged: Record<number, number> = {};
  const rows = body.map((row, index) => {
    const cells = withoutBlankEnd(row, width);
    if (cells.length !== width && index >= titles.length && !isBlank(row)) ragged[index] = cells.length;
    return cells.length > width
      ? [...cells.slice(0, width - 1), cells.slice(width - 1).join(separator)]
      : [...cells, ...Array<string>(width - cells.length).fill('')];
  });
  const above = titles.length;
  return { ...about, header, rows, above, ragged };
}

/** A cell that says in which unit of measure a table is. */
const isMeasureNote = (cell: string): boolean =>
  /^\(?\s*(?:đvt|đơn vị(?: tính)?|unit)\b[^:]{0,20}:/iu.test(cell);

const isBlank = (row: string[]): boolean => row.every((cell) => cell === '');

/** Without empty cells at the end, as far as more than `least` remain. */
function withoutBlankEnd(row: string[], least = 0): string[] {
  let end = row.length;
  while (end > least && row[end - 1] === '') end--;
  return row.slice(0, end);
}

/** Two cells side by side that a decimal comma or one of thousands may have made of one number. */
const hasCutNumber = (row: string[]): boolean =>
  row.some((cell, at) => /^[-+\u2212]?\d+$/.test(cell) && /^\d+ *%?$/.test(row[at + 1] ?? ''));

/** The number of cells that more than half of the rows have, empty ones at the end not counted; else 0. */
function commonWidth(rows: string[][]): number {
  const counts = new Map<number, number>();
  const widths = rows.filter((row) => !isBlank(row)).map((row) => withoutBlankEnd(row).length);
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return times > widths.length / 2 ? width : 0;
}

function split(text: string, separator: Separator): string[][] {
  if (separator === ' ') return text.split('\n').map(splitAtNumbers);
  if (!text.includes('"')) return text.split('\n').map((line) => line.split(separator));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  // A quote that is not closed would swallow all that follows: each line by itself, and such a line without quotes.
  return text.split('\n').map((line) => {
    const alone = Papa.parse<string[]>(line, { delimiter: separator, newline: '\n' });
    const closed = !alone.errors.some(({ type }) => type === 'Quotes') && alone.data.length === 1;
    return closed ? (alone.data[0] ?? ['']) : line.split(separator);
  });
}

/** A number, or a sign in the place of one, as a word of its own. */
const NUMBER_WORD = /^(?:[-+\u2212]?\d[\d.,]*%?|\.{2,3}|…|-|–|x)$/;

/** A line without columns: where it has wide gaps they part it, else its numbers at the end, and a running number before the name. */
function splitAtNumbers(line: string): string[] {
  const parts = line.trim().split(/\t|\s{2,}/);
  const words = line.trim().split(/\s+/);
  let end = words.length;
  while (end > 0 && NUMBER_WORD.test(words[end - 1] ?? '')) end--;
  const numbers = words.slice(end);
  // A year behind a title is no number of a table.
  if (parts.length > 1 && parts.length > numbers.length) return parts;
  if (end === 0 || numbers.length === 0) return [line.trim()];
  const counter = /^\d{1,3}[.)]?$/.test(words[0] ?? '') && end > 1 ? [words[0] ?? ''] : [];
  return [...counter, words.slice(counter.length, end).join(' '), ...numbers];
}

/** Most lines are words and numbers with nothing but spaces between them. */
function hasNoColumns(text: string): boolean {
  const lines = text
    .slice(0, SAMPLE_CHARACTERS)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  // A comma that is no number's parts cells.
  const such = lines.filter(
    (line) => !/[;\t]|,(?!\d)|(?<!\d),/.test(line) && splitAtNumbers(line).length > 1,
  );
  return such.length > 1 && such.length > lines.length / 2;
}

function findSeparator(text: string, pasted: boolean): Separator {
  // Spreadsheets put tabs between the cells that they copy.
  if (pasted && text.includes('\t')) return '\t';
  let best: Separator = ',';
  let most = 0;
  for (const separator of [...SEPARATORS].reverse()) {
    if (separator === ' ') continue;
    const { data } = Papa.parse<string[]>(text.slice(0, SAMPLE_CHARACTERS), {
      delimiter: separator,
      newline: '\n',
      preview: SAMPLE_LINES,
    });
    const rows = data.filter((row) => !isBlank(row.map((cell) => cell.trim())));
    const times = new Map<number, number>();
    for (const { length } of rows) if (length > 1) times.set(length, (times.get(length) ?? 0) + 1);
    const share = Math.max(0, ...times.values()) / Math.max(1, rows.length);
    if (share > most) [best, most] = [separator, share];
  }
  return hasNoColumns(text) ? ' ' : best;
}
