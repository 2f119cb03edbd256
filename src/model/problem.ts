/** Something in a data file that a person has to put right. */
export interface Problem {
  file: string;
  /** A table's row as a spreadsheet numbers them (1 is the header), or a GeoJSON feature's place, from 1. */
  row?: number;
  /** The GeoJSON feature's own id, where it has one. */
  id?: string;
  column?: string;
  /** What belongs there, as the end of the sentence "expected ...". */
  expected: string;
  /** What is there, as the end of "got ...". */
  got: string;
}

/**
 * One line for a person: `figures.csv row 12, value: expected a number, got "n/a"`. A row, not a line of the
 * file: a quoted cell may hold line breaks, and a spreadsheet counts rows.
 */
export function formatProblem({ file, row, id, column, expected, got }: Problem): string {
  const unit = file.endsWith('.geojson') ? 'feature' : 'row';
  const place = [
    file,
    row === undefined ? '' : ` ${unit} ${row}`,
    id ? ` (${id})` : '',
    column ? `, ${column}` : '',
  ];
  return `${place.join('')}: expected ${expected}, got ${got}`;
}

/** A value as it is shown after "got": in quotes, on one line, not too long; `nothing` when empty. */
export function quote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 76)} ...` : shown;
}
