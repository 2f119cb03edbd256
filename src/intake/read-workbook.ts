import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx';
import { decode } from './decode.ts';

/** A sheet of a workbook, as text that says what its cells say. */
export interface Worksheet {
  name: string;
  rows: string[][];
  /** Columns all of whose numbers are numbers in the workbook, and not text that looks like one. */
  typed: number[];
  /** Nobody sees it when the workbook is opened. */
  hidden: boolean;
}

/** Digits that a number of a workbook has at most; more are the binary fraction's own. */
const DIGITS = 15;
const PERCENT = 100;

/**
 * Reads a workbook (.xlsx, .xls, .ods) or tables in HTML. A cell merged over others counts for all of them, but for one that
 * takes a whole row: that is a title or a section. A cell formatted as per cent is text with its sign, a date `2023-02-15`.
 * Throws where the bytes are none of these, or need a password.
 */
export function readWorkbook(bytes: Uint8Array, html: boolean): Worksheet[] {
  const book = html
    ? read(decode(bytes).text, { type: 'string', raw: true, dense: true })
    : read(bytes, {
        type: 'array',
        dense: true,
        cellDates: false,
        cellNF: true,
        cellText: true,
        cellHTML: false,
      });
  const states = book.Workbook?.Sheets ?? [];
  return book.SheetNames.map((name, at) => {
    const sheet = book.Sheets[name];
    const hidden = (states[at]?.Hidden ?? 0) > 0;
    return {
      name,
      ...(sheet ? rowsOf(sheet, book.Workbook?.WBProps?.date1904 ?? false) : { rows: [], typed: [] }),
      hidden,
    };
  });
}

function rowsOf(sheet: WorkSheet, date1904: boolean): Pick<Worksheet, 'rows' | 'typed'> {
  const cells: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  const rows = Array.from(cells, (row) => Array.from(row ?? [], (cell) => textOf(cell, date1904)));
  const numbers = new Map<number, boolean>();
  for (const [row, found] of cells.entries())
    for (const [column, cell] of (found ?? []).entries()) {
      const text = rows[row]?.[column] ?? '';
      if (cell?.t === 'n' && !text.endsWith('%')) numbers.set(column, numbers.get(column) ?? true);
      else if (/^[-+\u2212]?\d[\d.,\s]*%?$/.test(text)) numbers.set(column, false);
    }
  const typed = [...numbers].flatMap(([column, all]) => (all ? [column] : []));
  for (const { s: from, e: to } of sheet['!merges'] ?? []) {
    const text = rows[from.r]?.[from.c] ?? '';
    const others = (rows[from.r] ?? []).some(
      (cell, column) => cell !== '' && (column < from.c || column > to.c),
    );
    if (text === '' || (from.r === to.r && !others)) continue;
    for (let row = from.r; row <= to.r; row++) {
      rows[row] ??= [];
      for (let column = from.c; column <= to.c; column++) (rows[row] as string[])[column] = text;
    }
  }
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return {
    rows: Array.from(rows, (row) => Array.from({ length: width }, (_, column) => row?.[column] ?? '')),
    typed: typed.sort((a, b) => a - b),
  };
}

/** What a cell says, as text: a number with a point and all its digits, whatever its format shows of them. */
function textOf(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.v === 'number')
    return textOfNumber(cell.v, String(cell.z ?? ''), date1904);
  if (cell.t === 'd') return new Date(cell.v as Date).toISOString().slice(0, 10);
  return String(cell.t === 'e' || cell.t === 'b' ? (cell.w ?? cell.v) : cell.v)
    .normalize('NFC')
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .trim();
}

function textOfNumber(value: number, format: string, date1904: boolean): string {
  const plain = (number: number): string => {
    const text = String(Number(number.toPrecision(DIGITS)));
    return text.includes('e') ? String(number) : text;
  };
  if (SSF.is_date(format)) {
    const { y, m, d } = SSF.parse_date_code(value, { date1904 }) ?? {};
    // "yyyy" alone shows a year.
    if (/^y+$/i.test(format.replace(/[^a-z]/gi, ''))) return String(y);
    return y === undefined
      ? plain(value)
      : [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
  }
  const literal = format.replace(/\\./g, '').replace(/"[^"]*"/g, '');
  if (literal.includes('%')) return `${plain(value * PERCENT)}%`;
  // A unit of measure may stand in the format: `0.0" triệu"`.
  const said = [...format.matchAll(/"([^"]*)"/g)]
    .map(([, text = '']) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
  return [plain(value), ...new Set(said)].join(' ');
}
