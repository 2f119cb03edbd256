import type { Messages } from '../i18n/messages.ts';
import type { Figure, Indicator, Source } from '../model/columns.ts';
import type { Commune } from '../model/commune-columns.ts';
import { communeDensity, countSources } from '../model/commune-counts.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureToColour, figureValue } from '../model/figures.ts';
import { foldText } from '../model/unit-names.ts';
import { distinctCommune, districtName, percent } from './commune-names.ts';
import { cellValue, vietnameseOrder } from './table.ts';

/** A commune as the table of communes shows it. */
export interface CommuneRow {
  commune: Commune;
  /** With its kind and a capital letter: `Xã Rạch Kiến`. */
  name: string;
  density: number;
  /** The former districts that its area belonged to, the largest share first, with the latest figures of each. */
  districts: DistrictOfCommune[];
}

export interface DistrictOfCommune {
  code: string;
  /** With its kind; with its province where two bear the name. */
  name: string;
  /** 0 to 1. */
  share: number;
  /** One for each headline indicator, the latest known; undefined where the district has none. */
  figures: (Figure | undefined)[];
}

/** A number of the commune, its districts, or a headline indicator by its place. */
export type CommuneColumn = 'name' | 'people' | 'area' | 'density' | 'districts' | number;

/** The indicators that the table has a column of: those at the head of every summary, in their order. */
export const headlines = ({ indicators }: Dataset): Indicator[] =>
  indicators.filter(({ headline }) => headline).sort((a, b) => Number(a.headline) - Number(b.headline));

/** All communes, in the order of their file. */
export function communeRows(data: Dataset, communes: Communes, m: Messages): CommuneRow[] {
  const indicators = headlines(data);
  return communes.communes.map((commune) => ({
    commune,
    name: distinctCommune(data, communes, m, commune),
    density: communeDensity(commune),
    districts: communes.partsOf(commune.code).map(({ district: code, share }) => ({
      code,
      name: districtName(data, m, code),
      share,
      figures: indicators.map(({ id }) => figureToColour(data, code, id, 'latest')),
    })),
  }));
}

/** The districts of a row as its cell has them; where they are several, each with its share. */
export const districtLines = (m: Messages, { districts }: CommuneRow): string[] =>
  districts.map(({ name: district, share }) =>
    districts.length > 1 ? m.t('communes-share', { district, share: percent(m, share) }) : district,
  );

/** Their figures, each with its year, `23/24 (2023)`; where they are several, behind the district's name. */
export const figureLines = (
  m: Messages,
  { districts }: CommuneRow,
  indicator: Indicator,
  index: number,
): string[] =>
  districts.map(({ name, figures: { [index]: figure } }) => {
    const value = figure ? `${cellValue(m, indicator, figure)} (${figure.year})` : m.t('legend-none-short');
    return districts.length > 1 ? m.t('map-unit', { unit: name, value }) : value;
  });

/** Whose counts and figures stand in the rows, each once: those of the counts, then in the rows' order. */
export function rowSources(data: Dataset, communes: Communes, rows: readonly CommuneRow[]): Source[] {
  const figures = rows.flatMap(({ districts }) => districts.flatMap((district) => district.figures));
  const reported = figures.flatMap((figure) => (figure && data.source(figure.source)) ?? []);
  return rows.length > 0 ? [...new Set([...countSources(communes), ...reported])] : [];
}

/** The rows in whose names, or the names of whose districts, the words occur; each letter as it is typed, no mark needed. */
export function filterCommunes(rows: readonly CommuneRow[], text: string): CommuneRow[] {
  const words = foldText(text);
  return rows.filter(({ name, districts }) =>
    [name, ...districts.map((each) => each.name)].some((each) => ` ${foldText(each)}`.includes(` ${words}`)),
  );
}

function key({ commune, density, districts }: CommuneRow, column: CommuneColumn): string | number | null {
  if (column === 'name') return commune.name_vi;
  if (column === 'people') return commune.people;
  if (column === 'area') return commune.area_km2;
  if (column === 'density') return density;
  const [largest] = districts;
  if (column === 'districts') return largest?.name ?? null;
  const figure = largest?.figures[column];
  return figure ? figureValue(figure) : null;
}

/** The rows sorted by a column, a district's figure by that of the largest share; those without one last, equal ones by name. */
export function sortCommunes(
  rows: readonly CommuneRow[],
  column: CommuneColumn,
  descending = false,
): CommuneRow[] {
  const turn = descending ? -1 : 1;
  const { compare } = vietnameseOrder();
  const byName = (a: CommuneRow, b: CommuneRow) => compare(a.commune.name_vi, b.commune.name_vi);
  return [...rows].sort((a, b) => {
    const [one, other] = [key(a, column), key(b, column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    const order = typeof one === 'number' ? one - Number(other) : compare(String(one), String(other));
    return turn * order || byName(a, b);
  });
}
