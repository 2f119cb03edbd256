import type { Figure } from '../model/columns.ts';
import { correctionsOf } from '../model/corrections.ts';
import { figureToColour } from '../model/figures.ts';
import { guarded } from '../model/formula-cell.ts';
import type { Scene } from '../scene/scene.ts';
import { capitalise, figureText, unitName } from '../text/figure-text.ts';

/**
 * The columns of the file: a heading is the string `column-` and the name. What a reader calculates with is as in
 * `data/figures.csv`, with its words and with full stops in numbers, so that no program misreads them.
 */
export const CSV_COLUMNS = [
  'unit',
  'unit_name',
  'province',
  'indicator',
  'indicator_name',
  'measure',
  'year',
  'since',
  'kind',
  'value',
  'value_max',
  'numerator',
  'denominator',
  'exceeded',
  'qualifier',
  'basis',
  'flag',
  'in_words',
  'note',
  'source',
  'outlet',
  'title',
  'published',
  'url',
  'since_version',
  'corrected',
  'replaced',
  'standing',
  'data_version',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Makes Excel read the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A cell as RFC 4180 wants it. What a spreadsheet would take for a formula gets an apostrophe before it, as OWASP
 * advises against CSV injection; numbers, negative ones too, stay as they are.
 */
export function csvCell(content: string | number | null): string {
  if (content === null) return '';
  if (typeof content === 'number') return String(content);
  const text = guarded(content);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A lone number is no text: an apostrophe before its minus would hide it from a program that calculates. */
const cellOf = (printed: string) => (/^-?\d+(\.\d+)?$/.test(printed) ? Number(printed) : printed);

function record({ data, messages: m }: Scene, figure: Figure): Record<CsvColumn, string | number | null> {
  const unit = data.unit(figure.unit);
  const province = data.unit(unit?.province || figure.unit);
  const indicator = data.indicator(figure.indicator);
  const source = data.source(figure.source);
  const corrected = correctionsOf(data, figure).at(-1);
  return {
    unit: figure.unit,
    unit_name: unit ? capitalise(unitName(m, unit)) : '',
    province: province ? m.pick(province, 'name') : '',
    indicator: figure.indicator,
    indicator_name: indicator ? m.pick(indicator, 'name') : '',
    measure: indicator ? m.pick(indicator, 'unit') : '',
    year: figure.year,
    since: figure.since,
    kind: figure.kind,
    value: figure.value,
    value_max: figure.value_max,
    numerator: figure.numerator,
    denominator: figure.denominator,
    exceeded: figure.exceeded,
    qualifier: figure.qualifier,
    basis: figure.basis,
    flag: figure.flag,
    in_words: indicator ? figureText(m, indicator, figure) : '',
    note: m.pick(figure, 'note'),
    source: figure.source,
    outlet: source?.outlet ?? '',
    title: source?.title ?? '',
    published: source?.published ?? '',
    url: source?.url ?? '',
    // The version after which the figure stands as it is: that of the correction itself was not known to its row.
    since_version: corrected?.version ?? '',
    corrected: corrected?.corrected ?? '',
    replaced: cellOf(corrected?.old ?? ''),
    standing: figure.provenance ?? '',
    data_version: data.version,
  };
}

/** The figures that the map shows: those of its districts, then the provinces' own, which stand after their names. */
export function figuresOnMap({ data, choropleth }: Scene): Figure[] {
  const { layer, year, byUnit } = choropleth;
  const own = data.provinces.flatMap(({ code }) =>
    year === null ? [] : (figureToColour(data, code, layer, year) ?? []),
  );
  return [...[...byUnit.values()].map(({ figure }) => figure), ...own];
}

/**
 * Figures as a CSV file with a byte order mark, commas and CRLF, its headings, names and notes in the language of the
 * scene. Every cell of a figure comes back as it was when read with the columns of `data/figures.csv`.
 */
export function exportCsv(scene: Scene, figures: readonly Figure[]): string {
  const { messages: m } = scene;
  const lines = figures.map((figure) => {
    const cells = record(scene, figure);
    return CSV_COLUMNS.map((column) => csvCell(cells[column])).join(',');
  });
  const header = CSV_COLUMNS.map((column) => csvCell(m.t(`column-${column}`))).join(',');
  return BYTE_ORDER_MARK + [header, ...lines, ''].join('\r\n');
}
