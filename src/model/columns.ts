/**
 * The columns of every file under `data/`, in file order, as schemas. The types of the whole project come
 * from here, so a column has one name in CSV, types and code.
 *
 * A cell is a string when it arrives; an optional number arrives empty and becomes `null`.
 */
import type { Geometry } from 'geojson';
import * as v from 'valibot';
import { expecting } from './expected.ts';
import { unguarded } from './formula-cell.ts';
import type { Region } from './region.ts';
import {
  BASES,
  BETTER,
  type COMMUNE_KINDS,
  FIGURE_KINDS,
  FLAGS,
  INDICATOR_LEVELS,
  LEVELS,
  PALETTES,
  PRECISIONS,
  PROJECT_KINDS,
  QUALIFIERS,
  type SCALES,
  THEMES,
  UNIT_KINDS,
} from './vocabulary.ts';

export const text = v.pipe(
  v.string(expecting({ code: 'text' })),
  v.trim(),
  v.transform(unguarded), // the one place where a written cell's apostrophe is taken away again
  v.check((cell) => cell === cell.normalize('NFC'), expecting({ code: 'composed-letters' })),
  v.check((cell) => !/[Ðð]/.test(cell), expecting({ code: 'vietnamese-d' })),
);
export const required = v.pipe(text, v.nonEmpty(expecting({ code: 'text' })));
const id = v.pipe(text, v.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/, expecting({ code: 'id' })));
export const integer = v.pipe(
  text,
  v.regex(/^-?\d+$/, expecting({ code: 'whole-number' })),
  v.transform(Number),
);
export const decimal = v.pipe(
  text,
  v.regex(/^-?\d+(?:\.\d+)?$/, expecting({ code: 'number' })),
  v.transform(Number),
);
const [FIRST_YEAR, LAST_YEAR] = [1990, 2035];
const YEAR = expecting({ code: 'year', first: FIRST_YEAR, last: LAST_YEAR });
const year = v.pipe(
  text,
  v.regex(/^\d{4}$/, YEAR),
  v.transform(Number),
  v.minValue(FIRST_YEAR, YEAR),
  v.maxValue(LAST_YEAR, YEAR),
);
const blank = v.pipe(
  text,
  v.literal('', expecting({ code: 'nothing' })),
  v.transform(() => null),
);
export const optional = <S extends v.GenericSchema<string, number>>(schema: S) =>
  v.union([blank, schema], (issue) => issue.issues?.at(-1)?.message ?? expecting({ code: 'number' }));
export const list = v.pipe(
  text,
  v.transform((cell) => (cell === '' ? [] : cell.split(';').map((part) => part.trim()))),
);
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.pipe(text, v.picklist(values, expecting({ code: 'one-of', words: values })));

/** `units.csv`: a province or district, as it stood until the day that `region.json` gives. */
export const unitColumns = {
  /** General Statistics Office code: two digits for a province, three for a district. */
  code: v.pipe(text, v.regex(/^\d{2,3}$/, expecting({ code: 'unit-code' }))),
  level: oneOf(LEVELS),
  kind: oneOf(UNIT_KINDS),
  /** Name without its kind: `Cần Đước`. */
  name_vi: required,
  name_en: required,
  /** Code of the province a district belongs to; empty for a province. */
  province: text,
  /** Other spellings that search must find, separated by semicolons. */
  aliases: list,
  /** What the unit's area belongs to since then. */
  successor_vi: required,
  successor_en: required,
};

/** `indicators.csv`: something that figures are published about. */
export const indicatorColumns = {
  id: v.pipe(text, v.regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/, expecting({ code: 'indicator-id' }))),
  name_vi: required,
  name_en: required,
  unit_vi: text,
  unit_en: text,
  better: oneOf(BETTER),
  /** How values become classes, then the kind of figure that is coloured where it is not `actual`: `quantile target`. */
  scale: v.pipe(
    text,
    v.regex(/^(threshold|quantile|natural)( (target|plan|change))?$|^none$/, expecting({ code: 'scale' })),
    v.transform((cell) => {
      const [method, kind] = cell.split(' ') as [(typeof SCALES)[number], (typeof FIGURE_KINDS)[number]?];
      return { method, kind: kind ?? ('actual' as const) };
    }),
  ),
  /** `threshold`: the class breaks, ascending, separated by semicolons. Otherwise the largest number of classes. */
  breaks: v.pipe(
    text,
    v.regex(/^$|^-?\d+(\.\d+)?(;-?\d+(\.\d+)?)*$/, expecting({ code: 'breaks' })),
    v.transform((cell) => (cell === '' ? [] : cell.split(';').map(Number))),
  ),
  palette: oneOf(PALETTES),
  /** Digits after the decimal sign, at most. */
  decimals: v.pipe(text, v.regex(/^[0-4]$/, expecting({ code: 'decimals' })), v.transform(Number)),
  /** Under which heading a summary lists it; within a heading the order is that of the file. */
  theme: oneOf(THEMES),
  /** 1 and 2 for the headline layers, in their order; empty for the others. */
  headline: optional(integer),
  about_vi: text,
  about_en: text,
  /** Of which units its figures are; a file may do without the column. */
  level: v.optional(
    v.pipe(
      oneOf(['', ...INDICATOR_LEVELS]),
      v.transform((cell) => cell || 'district'),
    ),
    '',
  ),
};

/** `figures.csv`: one published figure. */
export const figureColumns = {
  unit: required,
  indicator: required,
  year,
  /** The year a change is counted from; empty for anything else. */
  since: optional(year),
  kind: oneOf(FIGURE_KINDS),
  /** In the indicator's unit; for `plan`, per cent of the plan; for `change`, as `basis` says. Empty where the value is numerator / denominator. */
  value: optional(decimal),
  /** Upper end of a range. */
  value_max: optional(decimal),
  numerator: optional(integer),
  denominator: optional(integer),
  /** How many of the numerator were exceeded, where the source says so. */
  exceeded: optional(integer),
  qualifier: oneOf(QUALIFIERS),
  basis: oneOf(BASES),
  /** `suspect`: kept as printed, shown with a warning, never coloured, ranked or drawn. */
  flag: oneOf(FLAGS),
  source: required,
  note_vi: text,
  note_en: text,
};

const number = String.raw`-?\d+(?:\.\d+)?`;
const printed = (pattern: string) =>
  v.pipe(text, v.regex(new RegExp(`^(?:${pattern})$`), expecting({ code: 'printed-value' })));

/** `corrections.csv`: a published figure that was changed, or added later. The key is the figure's as it stands now. */
export const correctionColumns = {
  unit: required,
  indicator: required,
  year,
  kind: oneOf(FIGURE_KINDS),
  source: required,
  /** What stood there before: `71.287`, `79–80.2` or `23/24`; empty for a figure that was added later. */
  old: printed(`|${number}(?:–${number})?|\\d+/\\d+`),
  new: printed(`${number}(?:–${number})?|\\d+/\\d+`),
  /** The day of the correction. */
  corrected: v.pipe(
    text,
    v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, expecting({ code: 'day' })),
  ),
  /** The data version in which the old value stood last, or the added figure was not there yet. */
  version: v.pipe(text, v.regex(/^[0-9a-f]{8}$/, expecting({ code: 'version' }))),
  reason_vi: required,
  reason_en: required,
};

/** `sources.csv`: an article or document. */
export const sourceColumns = {
  id,
  outlet: required,
  title: required,
  /** As precise as it is known: 2024, 2024-02 or 2024-02-09. */
  published: v.pipe(
    text,
    v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, expecting({ code: 'date' })),
  ),
  url: v.pipe(text, v.regex(/^$|^https?:\/\/\S+$/, expecting({ code: 'address' }))),
};

/** `briefs.csv`: what a unit's leaders said they would do, in our own words. */
export const briefColumns = {
  unit: required,
  year,
  text_vi: required,
  text_en: required,
  source: required,
};

/** `projects.geojson`: the properties of a project; its geometry is WGS84, longitude first, or null. */
export const projectProperties = {
  id,
  kind: v.picklist(PROJECT_KINDS, expecting({ code: 'one-of', words: PROJECT_KINDS })),
  name_vi: required,
  name_en: required,
  /** Its name on the map, shorter; empty where it is named by lists and a tip alone. */
  label_vi: text,
  label_en: text,
  /** Codes of the districts, or of the province where no district is known. */
  units: v.pipe(
    v.array(v.string(expecting({ code: 'texts' })), expecting({ code: 'unit-codes' })),
    v.minLength(1, expecting({ code: 'some-unit-code' })),
  ),
  status_vi: required,
  status_en: required,
  /** Published figures of the project itself, as a phrase; empty where there are none. */
  figures_vi: text,
  figures_en: text,
  precision: v.picklist(PRECISIONS, expecting({ code: 'one-of', words: PRECISIONS })),
  /** Source ids. */
  source: v.pipe(
    v.array(v.string(expecting({ code: 'texts' })), expecting({ code: 'source-ids' })),
    v.minLength(1, expecting({ code: 'some-source-id' })),
  ),
  /** Where the position comes from; empty when there is none. */
  position_vi: text,
  position_en: text,
};

const units = v.object(unitColumns);
const indicators = v.object(indicatorColumns);
const figures = v.object(figureColumns);
const corrections = v.object(correctionColumns);
const sources = v.object(sourceColumns);
const briefs = v.object(briefColumns);
const projects = v.object(projectProperties);

type UnitRow = v.InferOutput<typeof units>;
/** A province or a district; at the desk a commune of today, too, which has a table of its own. */
export type Unit = Omit<UnitRow, 'level' | 'kind'> & {
  level: UnitRow['level'] | 'commune';
  kind: UnitRow['kind'] | (typeof COMMUNE_KINDS)[number];
};
type IndicatorRow = v.InferOutput<typeof indicators>;
/** `level` is left out in the page, where all are of districts. */
export type Indicator = Omit<IndicatorRow, 'level'> & Partial<Pick<IndicatorRow, 'level'>>;
/** Who supplied a figure that the site has not published: an editor's draft, or the page that embeds the map. */
export type Provenance = 'draft' | 'supplied';
/** `provenance` is left out of a published figure, and no column of any file. */
export type Figure = v.InferOutput<typeof figures> & { provenance?: Provenance };
export type Correction = v.InferOutput<typeof corrections>;
export type Source = v.InferOutput<typeof sources>;
export type Brief = v.InferOutput<typeof briefs>;
export type Project = v.InferOutput<typeof projects> & { geometry: Geometry | null };

export type Level = Unit['level'];
export type FigureKind = Figure['kind'];
export type ProjectKind = Project['kind'];

export * from './vocabulary.ts';

/** What the page is made with: the tables of `data/` without those of today's communes, checked. */
export interface AtlasData {
  region: Region;
  units: Unit[];
  indicators: Indicator[];
  figures: Figure[];
  sources: Source[];
  briefs: Brief[];
  projects: Project[];
  /** Left out where nothing has been corrected, so that it costs a reader nothing. */
  corrections?: Correction[];
}
