/** A record of a CSV file: its cells as they were read, and its text as it stands in the file. */
export interface CsvRecord {
  cells: string[];
  raw: string;
}

/**
 * The records of a CSV text with commas, line feeds and no byte order mark (see `asWritten`), each with its own text, which
 * may hold line breaks within quotes. Empty lines are records of one empty cell; the end of the last line is none.
 */
export function readRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let start = 0;
  while (start < text.length) {
    const cells: string[] = [];
    let at = start;
    do {
      const [cell, end] = readCell(text, at);
      cells.push(cell);
      at = end + 1;
    } while (text[at - 1] === ',');
    records.push({ cells, raw: text.slice(start, at - 1) });
    start = at;
  }
  return records;
}

/** The cell that begins at `from`, and where the comma or line feed behind it stands. */
function readCell(text: string, from: number): [cell: string, end: number] {
  let at = from;
  if (text[at] !== '"') {
    while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++;
    return [text.slice(from, at), at];
  }
  let cell = '';
  for (at++; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[++at];
    else break;
  }
  // Whatever stands behind the closing quote belongs to the cell, as no file of ours has it.
  const [rest, end] = at + 1 < text.length && text[at + 1] !== '"' ? readCell(text, at + 1) : ['', at + 1];
  return [cell + rest, Math.min(end, text.length)];
}

/** A record as the data files have it: commas, and quotes only around a cell that needs them. */
export const writeRecord = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');

/** The text as the data files have it, which a spreadsheet or an editor may have saved otherwise. */
export const asWritten = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** A file's rows by the names of its columns, to be changed one by one; what is not changed stays to the byte. */
export class CsvFile {
  readonly header: readonly string[];
  readonly rows: CsvRecord[];
  private readonly head: CsvRecord;

  constructor(private readonly text: string) {
    const [head = { cells: [], raw: '' }, ...rows] = readRecords(asWritten(text));
    this.head = head;
    this.header = head.cells.map((name) => name.trim());
    this.rows = rows;
  }

  cell(row: CsvRecord, column: string): string {
    return row.cells[this.header.indexOf(column)]?.trim() ?? '';
  }

  /** Writes the cells named, where `same` does not say that they are there already; the others stay. */
  put(
    row: CsvRecord,
    cells: Record<string, string>,
    same: (column: string, before: string) => boolean,
  ): void {
    const changed = this.header.map((column, place) => {
      const before = row.cells[place] ?? '';
      const after = cells[column];
      return after === undefined || same(column, before.trim()) ? before : after;
    });
    if (changed.every((cell, place) => cell === (row.cells[place] ?? ''))) return;
    row.cells = changed;
    row.raw = writeRecord(changed);
  }

  append(cells: Record<string, string>): void {
    const all = this.header.map((column) => cells[column] ?? '');
    const row = { cells: all, raw: writeRecord(all) };
    // Behind the last row that is not empty: a file may end in several line feeds.
    const last = this.rows.findLastIndex(({ raw }) => raw.trim() !== '');
    this.rows.splice(last + 1, 0, row);
  }

  /** The whole file, or `null` where nothing in it has changed. */
  changed(): string | null {
    const written = [this.head, ...this.rows].map(({ raw }) => `${raw}\n`).join('');
    const before = asWritten(this.text);
    return written === before || written === `${before}\n` ? null : written;
  }
}
