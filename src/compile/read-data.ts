import {
  type AtlasData,
  briefColumns,
  correctionColumns,
  figureColumns,
  type Indicator,
  indicatorColumns,
  sourceColumns,
  unitColumns,
} from '../model/columns.ts';
import {
  type CommuneFigures,
  communeColumns,
  crosswalkColumns,
  type Today,
  type Whole,
} from '../model/commune-columns.ts';
import { isCommuneCode } from '../model/communes.ts';
import type { Problem } from '../model/problem.ts';
import { readTable, type Table } from '../model/read-table.ts';
import type { Region } from '../model/region.ts';
import { check, type Tables } from './check.ts';
import { checkWhole } from './check-communes.ts';
import { allRows } from './check-references.ts';
import { type Counts, countData } from './count-data.ts';
import { readBoundaries } from './read-boundaries.ts';
import { readProjects } from './read-projects.ts';
import { type RegionFile, readRegion, shippedRegion } from './read-region.ts';
import { readToday } from './read-today.ts';

/** What a folder says of today's communes: all of these or none. The page's data are made without them. */
export const COMMUNE_FILES = ['communes.csv', 'crosswalk.csv', 'today.json'] as const;
/** The files of a data folder, in the order in which their problems are told. */
export const DATA_FILES = [
  'region.json',
  'units.csv',
  'indicators.csv',
  'sources.csv',
  'figures.csv',
  'corrections.csv',
  'briefs.csv',
  'projects.geojson',
  ...COMMUNE_FILES,
  'boundaries.topo.json',
] as const;

/**
 * Reads and checks a whole data folder, given as file texts by file name. Never throws: every problem of every
 * file comes back at once, by file and row. `data` holds what the page is made with, `today` all that is about today's
 * communes, of the records that could be read; trust them only when `problems` is empty.
 */
export function readData(files: { readonly [name: string]: string }): {
  data: AtlasData;
  today: Today & CommuneFigures;
  problems: Problem[];
  counts: Counts;
} {
  const text = (name: (typeof DATA_FILES)[number]) => files[name] ?? '';
  const tables: Tables = {
    units: readTable('units.csv', text('units.csv'), unitColumns),
    indicators: readTable('indicators.csv', text('indicators.csv'), indicatorColumns),
    sources: readTable('sources.csv', text('sources.csv'), sourceColumns),
    figures: readTable('figures.csv', text('figures.csv'), figureColumns),
    corrections: readTable('corrections.csv', text('corrections.csv'), correctionColumns),
    briefs: readTable('briefs.csv', text('briefs.csv'), briefColumns),
    projects: readProjects(text('projects.geojson')),
    communes: readTable('communes.csv', text('communes.csv'), communeColumns),
    crosswalk: readTable('crosswalk.csv', text('crosswalk.csv'), crosswalkColumns),
  };
  const region = readRegion(text('region.json'));
  const { whole = NO_WHOLE, ...wholeFile } = readToday(text('today.json'));
  const boundaries = files['boundaries.topo.json'];
  const { areas, problems } =
    boundaries === undefined ? { areas: new Map(), problems: [] } : readBoundaries(boundaries);

  const data = dataOf(tables, region.region);
  const today = todayOf(tables, whole);
  const missing = DATA_FILES.filter((file) => files[file] === undefined);
  const hasCommunes = COMMUNE_FILES.some((file) => !missing.includes(file));
  const optional: readonly string[] = ['boundaries.topo.json', ...(hasCommunes ? [] : COMMUNE_FILES)];
  const found = [
    ...Object.values(tables).flatMap((table: Table<unknown>) => table.problems),
    ...region.problems,
    ...wholeFile.problems,
    ...problems,
  ];
  const all = [
    ...found.filter(({ file }) => !missing.some((name) => name === file)), // an empty text stood in for them
    ...missing
      .filter((file) => !optional.includes(file))
      .map((file): Problem => ({ file, expected: { code: 'file' } })),
    ...checkRegion(region.region, tables.sources, hasCommunes),
    ...checkWhole(whole, tables.communes),
    ...check(tables, areas, region.region?.until?.date),
  ];
  return { data, today, problems: all.sort(byFileAndRow), counts: countData(data, today) };
}

/** Stands in for a region that could not be read. */
const NO_REGION: Region = {
  name: '',
  whole_vi: '',
  whole_en: '',
  credits_vi: '',
  credits_en: '',
  until: null,
  labels: [],
};

/** Stands in for what is true of communes that could not be read, or that a folder has not. */
const NO_WHOLE: Whole = {
  area: { collection: '', collected: '' },
  people: { collection: '', collected: '' },
  elsewhere: [],
  credits_vi: '',
  credits_en: '',
};

function checkRegion(
  region: RegionFile | undefined,
  sources: Tables['sources'],
  hasCommunes: boolean,
): Problem[] {
  if (hasCommunes && region?.until === null)
    return [{ file: 'region.json', column: 'until', expected: { code: 'end-of-districts' } }];
  const source = region?.until?.source;
  if (source === undefined || sources.incomplete.has('id')) return [];
  if (allRows(sources).some(({ value }) => value.id === source)) return [];
  const reference = { code: 'reference', key: 'id', file: sources.file } as const;
  return [{ file: 'region.json', column: 'until.source', expected: reference, got: source }];
}

const values = <T>({ rows }: Table<T>): T[] => rows.map(({ value }) => value);

const isOfCommune = ({ unit }: { unit: string }): boolean => isCommuneCode(unit);
const isForCommunes = ({ level }: Indicator): boolean => level === 'commune';

function dataOf(tables: Tables, region: RegionFile | undefined): AtlasData {
  const ofDistricts = <T extends { unit: string }>(table: Table<T>) =>
    values(table).filter((row) => !isOfCommune(row));
  const corrections = ofDistricts(tables.corrections);
  return {
    region: region ? shippedRegion(region) : NO_REGION,
    units: values(tables.units),
    indicators: values(tables.indicators)
      .filter((indicator) => !isForCommunes(indicator))
      .map(({ level: _, ...indicator }) => indicator),
    figures: ofDistricts(tables.figures),
    sources: values(tables.sources),
    briefs: values(tables.briefs),
    projects: values(tables.projects),
    ...(corrections.length > 0 && { corrections }),
  };
}

const todayOf = (tables: Tables, whole: Whole): Today & CommuneFigures => ({
  whole,
  communes: values(tables.communes),
  crosswalk: values(tables.crosswalk),
  indicators: values(tables.indicators).filter(isForCommunes),
  figures: values(tables.figures).filter(isOfCommune),
  corrections: values(tables.corrections).filter(isOfCommune),
});

function byFileAndRow(a: Problem, b: Problem): number {
  const files: readonly string[] = DATA_FILES;
  return files.indexOf(a.file) - files.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0);
}
