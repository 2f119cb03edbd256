import type { AtlasData, Brief, Figure, Indicator, Project, Source, Unit } from './columns.ts';
import { densities } from './density.ts';
import type { Place, Surrounding } from './place.ts';
import type { NameReader } from './unit-names.ts';

/** What the build compiles from `data/`: the checked rows and what is computed from the boundaries. */
export interface CompiledData extends AtlasData {
  /** By unit code: area in km², label point and bounds (longitude first, WGS84), neighbours. */
  places: Record<string, Place>;
  /** By project id: codes of the districts that its geometry lies in or crosses. */
  through: Record<string, string[]>;
  /** Where the arrow keys lead from district to district (see navigation.ts). */
  steps: string;
  /** Names on the ground around the map. */
  surroundings: Surrounding[];
  /**
   * How many communes of today there are, and the last day of the units before them; left out where there are none. What is
   * known of them comes when it is wanted.
   */
  communes?: { count: number; lastDay: string };
  /** Class breaks that follow from the figures, by layer and year (`rice_output 2023`); left out where there are none. */
  breaks: Record<string, number[]>;
  /** Short hash of all data files: names the state of the figures in links and downloads. */
  version: string;
}

/** The compiled data with the look-ups every question starts from. Nothing in it is ever changed. */
export interface Dataset extends CompiledData {
  /** How names of its units are read, where they are others than provinces and districts. */
  readName?: NameReader;
  provinces: Unit[];
  districts: Unit[];
  unit(code: string): Unit | undefined;
  indicator(id: string): Indicator | undefined;
  source(id: string): Source | undefined;
  project(id: string): Project | undefined;
  /** The unit's own figures, in file order: the articles' before those of other papers; then what is computed of them. */
  figuresOf(unit: string): Figure[];
  figuresAbout(indicator: string): Figure[];
  briefsOf(unit: string): Brief[];
  districtsOf(province: string): Unit[];
}

const by = <T, K extends keyof T>(rows: T[], key: K): Map<T[K], T> =>
  new Map(rows.map((row) => [row[key], row]));

function groupBy<T, K extends keyof T>(rows: T[], key: K): Map<T[K], T[]> {
  const groups = new Map<T[K], T[]>();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return groups;
}

export function createDataset(data: CompiledData): Dataset {
  const units = by(data.units, 'code');
  const indicators = by(data.indicators, 'id');
  const sources = by(data.sources, 'id');
  const projects = by(data.projects, 'id');
  const figures = [...data.figures, ...densities(data)];
  const figuresByUnit = groupBy(figures, 'unit');
  const figuresByIndicator = groupBy(figures, 'indicator');
  const briefs = groupBy(data.briefs, 'unit');
  const members = groupBy(data.units, 'province');
  return {
    ...data,
    provinces: data.units.filter((unit) => unit.level === 'province'),
    districts: data.units.filter((unit) => unit.level === 'district'),
    unit: (code) => units.get(code),
    indicator: (id) => indicators.get(id),
    source: (id) => sources.get(id),
    project: (id) => projects.get(id),
    figuresOf: (unit) => figuresByUnit.get(unit) ?? [],
    figuresAbout: (indicator) => figuresByIndicator.get(indicator) ?? [],
    briefsOf: (unit) => briefs.get(unit) ?? [],
    districtsOf: (province) => members.get(province) ?? [],
  };
}
