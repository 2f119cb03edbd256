import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { COMMUNE_TOOL_SOURCES } from '../i18n/commune-tool-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Commune, Succession } from '../model/commune-columns.ts';
import { communeDensity, countSources } from '../model/commune-counts.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureToColour, figureValue } from '../model/figures.ts';
import type { Region } from '../model/region.ts';
import type { Scene } from '../scene/scene.ts';
import { districtName } from '../text/commune-names.ts';
import { headlines } from '../text/commune-table.ts';
import { figureText, unitName } from '../text/figure-text.ts';
import { untilDate } from '../text/region-text.ts';
import { BYTE_ORDER_MARK, csvCell } from './csv.ts';
import { areaOf } from './geojson.ts';

/*
 * What a reader takes along of today's communes. Codes are those of the data, names, words and headings in the language
 * of the messages, numbers with full stops. A heading is the string `commune-column-` and the name. Brings its own strings.
 */

/** The data of the districts, and messages with the strings of communes. */
type Told = Pick<Scene, 'data' | 'messages'>;
type Cell = string | number | null;
type Column = (typeof COMMUNE_COLUMNS)[number] | (typeof CROSSWALK_COLUMNS)[number];

export const COMMUNE_COLUMNS = [
  'code',
  'kind',
  'name',
  'province',
  'old_province',
  'people',
  'area_km2',
  'density',
  'source',
  'districts',
  'district_names',
  'shares',
] as const;

/** What is told of a district's figure for each headline indicator. */
const FIGURE_COLUMNS = ['value', 'in_words', 'year', 'figure_source'] as const;

export const CROSSWALK_COLUMNS = [
  'old_code',
  'old_kind',
  'old_name',
  'district',
  'district_name',
  'old_province',
  'code',
  'kind',
  'name',
  'province',
  'part',
  'resolution',
  'clause',
] as const;

const BEHIND = ['note', 'data_version'] as const;

const table = (headings: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + [...[headings, ...rows].map((cells) => cells.map(csvCell).join(',')), ''].join('\r\n');

const kindName = (m: Messages, kind: Succession['old_kind']): string => m.t('commune-kind', { kind });

function provinceName(data: Dataset, m: Messages, code: string): string {
  const province = data.unit(code);
  return province ? m.pick(province, 'name') : code;
}

/** A commune's own numbers, and the latest headline figures of its former districts: by column, those after headings. */
function record({ data, messages: m }: Told, communes: Communes, commune: Commune): [string, string, Cell][] {
  const parts = communes.partsOf(commune.code);
  /** One value for each district, the largest share first; a number stays one where there is one district. */
  const each = (of: (district: string, share: number) => Cell): Cell => {
    const values = parts.map(({ district, share }) => of(district, share));
    if (values.length === 1 || values.every((value) => value === null)) return values[0] ?? null;
    return values.map((value) => value ?? '–').join('; ');
  };
  const own: Record<(typeof COMMUNE_COLUMNS)[number] | (typeof BEHIND)[number], Cell> = {
    code: commune.code,
    kind: kindName(m, commune.kind),
    name: m.pick(commune, 'name'),
    province: m.pick(commune, 'province'),
    old_province: provinceName(data, m, commune.old_province),
    people: commune.people,
    area_km2: commune.area_km2,
    density: communeDensity(commune),
    source: commune.source,
    districts: each((code) => code),
    district_names: each((code) => districtName(data, m, code)),
    shares: each((_, share) => Number((100 * share).toFixed(1))),
    note: m.pick(commune, 'note'),
    data_version: data.version,
  };
  const cell = (column: keyof typeof own): [string, string, Cell] => [
    column,
    m.t(`commune-column-${column}`),
    own[column],
  ];
  const reported = headlines(data).flatMap((indicator) =>
    FIGURE_COLUMNS.map((column): [string, string, Cell] => {
      const value = each((district) => {
        const figure = figureToColour(data, district, indicator.id, 'latest');
        if (!figure) return null;
        if (column === 'value') return Number(figureValue(figure)?.toFixed(indicator.decimals));
        if (column === 'in_words') return figureText(m, indicator, figure);
        if (column === 'year') return figure.year;
        const source = data.source(figure.source);
        return source ? [source.outlet, source.published, source.title, source.url].join(' ').trim() : null;
      });
      const heading = m.t('map-unit', {
        unit: m.pick(indicator, 'name'),
        value: m.t(`commune-column-${column}`),
      });
      return [`${indicator.id}_${column}`, heading, value];
    }),
  );
  return [...COMMUNE_COLUMNS.map(cell), ...reported, ...BEHIND.map(cell)];
}

/**
 * The communes of today as a CSV file with a byte order mark, commas and CRLF: one row each. Where a commune is of several
 * districts, codes, names, shares (per cent of the area) and figures of these stand in one cell, set apart by semicolons.
 */
export function communesCsv(told: Told, communes: Communes): string {
  told.messages.add(COMMUNE_TOOL_SOURCES);
  const records = communes.communes.map((commune) => record(told, communes, commune));
  return table(
    (records[0] ?? []).map(([, heading]) => heading),
    records.map((cells) => cells.map(([, , value]) => value)),
  );
}

/** The communes' areas by their code as `id`, and whose lines they are. */
export interface CommuneAreas {
  region: Pick<Region, 'credits_vi' | 'credits_en'>;
  areas: readonly Feature<Polygon | MultiPolygon>[];
}

/** The same as GeoJSON (RFC 7946), with the communes' areas by their code as `id`: WGS84, longitude first. */
export function communesGeoJson(
  told: Told,
  communes: Communes,
  { region, areas }: CommuneAreas,
): FeatureCollection<Polygon | MultiPolygon> & Record<string, unknown> {
  const { data, messages: m } = told;
  m.add(COMMUNE_TOOL_SOURCES);
  const features = areas.flatMap(({ id, geometry }): Feature<Polygon | MultiPolygon>[] => {
    const commune = communes.commune(String(id));
    if (!commune) return [];
    const properties = Object.fromEntries(
      record(told, communes, commune).map(([column, , value]) => [column, value]),
    );
    return [{ type: 'Feature', id: commune.code, properties, geometry: areaOf(geometry) }];
  });
  return {
    type: 'FeatureCollection',
    title: m.t('communes-table'),
    description: m.t('communes-table-about', { counts: m.t('commune-counts') }),
    units: m.t('communes-file-units', {
      date: untilDate(data, m),
      last: m.date(data.communes?.lastDay ?? ''),
    }),
    sources: countSources(communes),
    credits: `${m.t('credits')}: ${m.pick(region, 'credits')}`,
    data_version: data.version,
    features,
  };
}

/**
 * What became of the old communes, as a CSV file of the same kind: one row for each pair of an old commune and one of
 * today, so that a newsroom's table by old codes can be joined with it.
 */
export function crosswalkCsv({ data, messages: m }: Told, communes: Communes): string {
  m.add(COMMUNE_TOOL_SOURCES);
  const rows = communes.crosswalk.flatMap((row) => {
    const district = data.unit(row.district);
    const commune = communes.commune(row.commune);
    if (!district || !commune) return [];
    const cells: Record<(typeof CROSSWALK_COLUMNS)[number], Cell> = {
      old_code: row.old_code,
      old_kind: kindName(m, row.old_kind),
      old_name: row.old_name,
      district: district.code,
      district_name: unitName(m, district),
      old_province: provinceName(data, m, district.province),
      code: commune.code,
      kind: kindName(m, commune.kind),
      name: m.pick(commune, 'name'),
      province: m.pick(commune, 'province'),
      part: m.t('commune-part-word', { part: row.part }),
      resolution: data.source(row.source)?.title ?? row.source,
      clause: row.clause,
    };
    return [CROSSWALK_COLUMNS.map((column) => cells[column])];
  });
  return table(
    CROSSWALK_COLUMNS.map((column: Column) => m.t(`commune-column-${column}`)),
    rows,
  );
}

/** What makes each of these files, as text. */
export interface CommuneFiles {
  csv(): string;
  geoJson(): string;
  crosswalk(): string;
}

export const communeFiles = (told: Told, communes: Communes, drawn: CommuneAreas): CommuneFiles => ({
  csv: () => communesCsv(told, communes),
  geoJson: () => JSON.stringify(communesGeoJson(told, communes, drawn)),
  crosswalk: () => crosswalkCsv(told, communes),
});
