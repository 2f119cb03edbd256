import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { adjacencies } from './arcs.ts';
import { contextFaults, contextTopology } from './context-topology.ts';
import type { CountryTopology } from './countries.ts';
import { districtsOf, generalise, weigh } from './generalise.ts';
import { areaChanges, faultsOf, mainTopology } from './main-topology.ts';
import { type BorderRiver, readRivers, riverAlongProvinces, riversAlongDistricts } from './rivers.ts';
import { type District, readDistricts } from './source.ts';
import { BoundaryError, type BoundaryTopology, type ContextTopology } from './topologies.ts';

export interface BoundarySources {
  /** Parsed GeoJSON of districts, those around the map included. */
  districts: unknown;
  /** Parsed GeoJSON of rivers that are drawn as they run; none without it. */
  rivers?: unknown;
  countries: CountryTopology;
}

export interface BoundaryOptions {
  provinces: readonly string[]; // codes of the provinces of the map
  expected?: readonly string[]; // codes of all their districts; without it, those of the source
  alongBorders: readonly BorderRiver[]; // rivers along common borders of districts
  around: Parameters<typeof contextTopology>[4]; // land beside the provinces, and the frame of it all
  files: { districts: string; rivers: string }; // names for errors
  weight?: number; // square degrees: coarsest weight tried for the map
  contextWeight?: number; // square degrees: coarsest weight tried for what is around it
  budget?: { boundaries: number; context: number }; // bytes, gzipped
}

/** What was built, and how it compares with the source. */
export interface BoundaryReport {
  weight: number;
  districts: number;
  adjacencies: number;
  worstArea: { code: string; change: number };
  boundaries: { points: number; gzip: number };
  context: { points: number; gzip: number };
}

export interface Boundaries {
  boundaries: BoundaryTopology;
  context: ContextTopology;
  report: BoundaryReport;
}

/** The text of a generated file. */
export const fileText = (topology: Topology): string => `${JSON.stringify(topology)}\n`;

export const measure = (topology: Topology) => ({
  points: topology.arcs.reduce((sum, arc) => sum + arc.length, 0),
  gzip: gzipSync(fileText(topology), { level: 9 }).length,
});

export const overBudget = (file: string, budget: number, bytes: number): string[] =>
  bytes > budget ? [`${file}: expected at most ${budget} bytes gzipped, got ${bytes}`] : [];

/** The coarsest result without faults, halving the weight from `start`; then every position. */
export function coarsestSound<T>(
  start: number,
  build: (weight: number) => T,
  faults: (built: T) => string[],
) {
  let last: string[] = [];
  for (const weight of [...Array.from({ length: 8 }, (_, i) => start / 2 ** i), 0]) {
    const built = build(weight);
    last = faults(built);
    if (last.length === 0) return { weight, built };
  }
  throw new BoundaryError(last);
}

function missing(districts: readonly District[], expected: readonly string[], file: string): string[] {
  const codes = districts.map(({ properties }) => properties.code);
  return [
    ...expected
      .filter((code) => !codes.includes(code))
      .map((code) => `${file}: expected district ${code}, got none`),
    ...districts
      .filter(({ properties }) => !expected.includes(properties.code))
      .map(({ properties: { code, name } }) => `${file}: expected no district ${code}, got ${name}`),
  ];
}

/**
 * Builds both generated files from their sources. The same sources give the same result.
 *
 * All districts make one topology, generalised with Visvalingam's method (Visvalingam and Whyatt, 1993, Line
 * generalisation by repeated elimination of points), so common borders stay common, between districts and
 * between the map and its surroundings.
 *
 * @throws BoundaryError with all faults: of the sources, of districts missing, or of the finest result tried
 */
export function buildBoundaries(sources: BoundarySources, options: BoundaryOptions): Boundaries {
  const { provinces, alongBorders, around, files, weight = 1e-6, contextWeight = 8e-5 } = options;
  const { budget = { boundaries: 14_000, context: 12_000 } } = options;

  const districts = readDistricts(sources.districts, files.districts);
  const guides = sources.rivers === undefined ? [] : readRivers(sources.rivers, files.rivers);
  const own = districts.filter(({ properties }) => provinces.includes(properties.province));
  const absent = missing(
    own,
    options.expected ?? own.map(({ properties }) => properties.code),
    files.districts,
  );
  if (own.length === 0)
    absent.push(`${files.districts}: expected districts of ${provinces.join(', ')}, got none`);
  if (absent.length > 0) throw new BoundaryError(absent);

  const weighed = weigh(districts);
  const neighbours = adjacencies(weighed, districtsOf(weighed, provinces));
  const main = coarsestSound(
    weight,
    (inside) => mainTopology(generalise(weighed, provinces, { inside, outside: contextWeight }), provinces),
    (built) => [
      ...faultsOf(built, own, neighbours),
      ...overBudget('boundaries.topo.json', budget.boundaries, measure(built).gzip),
    ],
  );
  const context = coarsestSound(
    contextWeight,
    (outside) => {
      const generalised = generalise(weighed, provinces, { inside: main.weight, outside });
      const lines = [
        ...guides.flatMap((guide) => riverAlongProvinces(generalised, guide)),
        ...riversAlongDistricts(generalised, alongBorders),
      ];
      return contextTopology(generalised, provinces, lines, sources.countries, around, outside);
    },
    (built) => [
      ...contextFaults(built),
      ...overBudget('context.topo.json', budget.context, measure(built).gzip),
    ],
  );

  const changes = [...areaChanges(own, main.built)].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const [code, change] = changes[0] ?? ['', 0];
  return {
    boundaries: main.built,
    context: context.built,
    report: {
      weight: main.weight,
      districts: own.length,
      adjacencies: neighbours.size,
      worstArea: { code, change },
      boundaries: measure(main.built),
      context: measure(context.built),
    },
  };
}
