import type { IntakeData } from '../../intake/commune-data.ts';
import { decode, meantLetters } from '../../intake/decode.ts';
import { newIntake } from '../../intake/new-intake.ts';
import { readSheet, tableToSheet } from '../../intake/read-sheet.ts';
import type { Worksheet } from '../../intake/read-workbook.ts';
import type { Encoding, Intake, Separator, Sheet, SourceFields } from '../../intake/sheet.ts';
import type { Dataset } from '../../model/dataset.ts';
import { likelyWorksheet } from './open-inputs.ts';
import { correctionsIn, isCorrections, withCorrections } from './read-corrections.ts';

/** What was pasted, dropped or chosen: a file's bytes, or text that never was a file. */
export interface DeskInput {
  name: string;
  bytes?: Uint8Array;
  text?: string;
  /** Of a workbook, in the place of its bytes. */
  worksheets?: readonly Worksheet[];
}

/** Another way to read it than the one that was found. */
export interface Asked {
  encoding?: Encoding;
  separator?: Separator;
  /** The name of another sheet of the workbook. */
  worksheet?: string;
}

/** What files have become. */
export interface ReadFiles {
  /** A new intake for each sheet of figures, and what it was read from. */
  added: { intake: Intake; from: DeskInput }[];
  /** Intakes that were there before, with the sources that a file has brought. */
  changed: Intake[];
  /** Names of files without a row. */
  empty: string[];
  /** Files of sources, and how many of their rows some sheet names. */
  sources: { name: string; used: number }[];
  /** Files of corrections, and how many rows of the sheets they decide. */
  corrections: { name: string; used: number }[];
}

/** Reads one sheet. Throws nothing that `decode` and `readSheet` do not. */
export function sheetOf({ name, bytes, text = '', worksheets }: DeskInput, asked: Asked = {}): Sheet {
  const { encoding, separator } = asked;
  const found =
    worksheets?.find((each) => each.name === asked.worksheet) ?? likelyWorksheet(worksheets ?? []);
  if (worksheets && found) {
    const { rows, typed } = found;
    const worksheet = { name: found.name, all: worksheets.map((each) => each.name), typed };
    // No cell has a tab or a line's end in it.
    const meant = meantLetters(rows.map((row) => row.join('\t')).join('\n'), encoding);
    const table = meant.text.split('\n').map((line) => line.split('\t'));
    return tableToSheet(table, { name, encoding: meant.encoding, separator: '\t', worksheet });
  }
  const read = bytes ? decode(bytes, encoding) : meantLetters(text, encoding);
  return readSheet(read.text, { name, encoding: read.encoding, ...(separator && { separator }) });
}

const PARTS = ['outlet', 'title', 'published', 'url'] as const;

/** True for a file of sources such as `data/sources.csv`, which holds no figures. */
export const isSources = ({ header }: Sheet): boolean =>
  header.length === 5 && ['id', ...PARTS].every((name) => header.includes(name));

function sourcesIn({ header, rows }: Sheet): Map<string, SourceFields> {
  const at = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
  return new Map(
    rows.map((row) => [
      at(row, 'id'),
      {
        outlet: at(row, 'outlet'),
        title: at(row, 'title'),
        published: at(row, 'published'),
        url: at(row, 'url'),
      },
    ]),
  );
}

/**
 * The intake with the parts of each source in columns of their own, in the rows that name a source of `sources` by its
 * id in the column whose role is `source`. A published source needs no parts; a row that has some already keeps its own. `used` gets the ids that were found. Returns the same intake where no row names one.
 */
export function withSources(
  intake: Intake,
  sources: ReadonlyMap<string, SourceFields>,
  data: Dataset,
  used: Set<string> = new Set(),
): Intake {
  const named = intake.roles.indexOf('source');
  if (named < 0) return intake;
  const found = intake.rows.map((row) => {
    const id = row[named] ?? '';
    if (sources.has(id)) used.add(id);
    return data.source(id) ? undefined : sources.get(id);
  });
  if (!found.some(Boolean)) return intake;
  const missing = PARTS.filter((part) => !intake.roles.includes(part));
  const roles = [...intake.roles, ...missing];
  const rows = intake.rows.map((row, index) => {
    const source = found[index];
    const wide = [...row, ...missing.map(() => '')];
    if (!source || PARTS.some((part) => wide[roles.indexOf(part)])) return wide;
    for (const part of PARTS) wide[roles.indexOf(part)] = source[part];
    return wide;
  });
  const header = [...intake.header, ...missing];
  const styles = [...intake.styles, ...missing.map(() => null)];
  const indicators = [...intake.indicators, ...missing.map(() => '')];
  return { ...intake, header, roles, rows, styles, indicators };
}

/**
 * Reads all files that came together. One of sources (`id,outlet,title,published,url`) is no sheet: its rows go to the
 * sheets that name them, those that came with it and those of the draft. Nor is one of corrections: it says of the
 * sheets that came with it which published figures they replace, and why. `id` makes an id that no intake has.
 */
export function readFiles(
  inputs: readonly DeskInput[],
  { data, intakes, id }: { data: IntakeData; intakes: readonly Intake[]; id: () => string },
): ReadFiles {
  const sheets = inputs.map((from) => ({ from, sheet: sheetOf(from) }));
  const tables = sheets
    .filter(({ sheet }) => isSources(sheet))
    .map(({ sheet }) => ({ name: sheet.name, known: sourcesIn(sheet), used: new Set<string>() }));
  const corrected = sheets
    .filter(({ sheet }) => isCorrections(sheet))
    .map(({ sheet }) => ({ name: sheet.name, rows: correctionsIn(sheet), used: new Set<string>() }));
  const given = (intake: Intake): Intake =>
    tables.reduce((before, { known, used }) => withSources(before, known, data, used), intake);
  const decided = (intake: Intake): Intake =>
    corrected.reduce((before, { rows, used }) => withCorrections(before, rows, data, used), intake);
  const figures = sheets.filter(({ sheet }) => !isSources(sheet) && !isCorrections(sheet));
  const added = figures
    .filter(({ sheet }) => sheet.rows.length > 0)
    .map(({ from, sheet }) => ({ from, intake: decided(given(newIntake(id(), sheet, data))) }));
  const changed = intakes.flatMap((intake) => {
    const after = given(intake);
    return after === intake ? [] : [after];
  });
  const empty = figures.filter(({ sheet }) => sheet.rows.length === 0).map(({ sheet }) => sheet.name);
  const counted = (files: { name: string; used: Set<string> }[]) =>
    files.map(({ name, used }) => ({ name, used: used.size }));
  return { added, changed, empty, sources: counted(tables), corrections: counted(corrected) };
}
