import type { Figure, FigureKind, Indicator, Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';

/** What there is of an indicator in a district. */
export interface CoverageCell {
  /** Latest first. */
  years: { year: number; sources: number; flagged: boolean }[];
  latest: number;
  /** How many years the latest lies behind the latest of the data; 0 for one that is not over yet. */
  age: number;
  /** True where the latest year has suspect figures alone. */
  flagged: boolean;
  /** How many sources there are, of all years. */
  sources: number;
}

/** How many of the cells are filled, what stands in them, and what is missing. */
export interface CoverageTotal {
  known: number;
  of: number;
  figures: number;
  flagged: number;
  gaps: number;
  /** `null` without any figure. */
  latest: number | null;
}

/** A district's year that no figure is known for, though others' is. */
export interface Gap {
  indicator: string;
  unit: string;
  year: number;
  /** The kind that the indicator is published as. */
  kind: FigureKind;
}

export interface Coverage {
  /** The latest year that the data reports anything for; goals of years to come do not count. */
  latest: number;
  /** Those that districts can have, headline ones first, with the years any unit has a figure for, latest first. */
  indicators: (CoverageTotal & { indicator: Indicator; kind: FigureKind; years: number[] })[];
  /** The districts, in the order of the data. */
  units: (CoverageTotal & { unit: Unit })[];
  /** `undefined` without any figure. */
  cell(indicator: string, unit: string): CoverageCell | undefined;
  /** Headline indicators first, then latest years first, then in the order of the districts. */
  gaps: Gap[];
}

/**
 * What is there, what is missing, what is flagged and how old, of every indicator that districts can have: those that are
 * coloured, or that some district has a figure of. Of each the figures of one kind count: that which is coloured (a plan
 * does not fill the gap of an actual figure).
 */
export function coverage(data: Dataset): Coverage {
  const isDistrict = (code: string) => data.unit(code)?.level === 'district';
  const asked = data.indicators
    .flatMap((indicator) => {
      const all = data.figuresAbout(indicator.id);
      const own = all.filter(({ unit }) => isDistrict(unit));
      if (indicator.scale.method === 'none' && own.length === 0) return [];
      const kind = kindOf(indicator, own);
      return [{ indicator, kind, figures: all.filter((figure) => figure.kind === kind) }];
    })
    .sort((a, b) => (a.indicator.headline ?? Infinity) - (b.indicator.headline ?? Infinity) || 0);
  const reported = asked.flatMap(({ kind, figures }) => (kind === 'target' ? [] : figures));
  const latest = reported.reduce((last, { year }) => Math.max(last, year), 0);

  const cells = new Map<string, CoverageCell>();
  const at = (indicator: string, unit: string) => `${indicator} ${unit}`;
  const gaps: Gap[] = [];
  const indicators = asked.map(({ indicator, kind, figures }) => {
    const { id } = indicator;
    const years = yearsOf(figures);
    const missing: Gap[] = [];
    for (const { code } of data.districts) {
      const own = figures.filter(({ unit }) => unit === code);
      const cell = cellOf(own, latest);
      if (cell) cells.set(at(id, code), cell);
      const there = new Set(own.map(({ year }) => year));
      for (const year of years) if (!there.has(year)) missing.push({ indicator: id, unit: code, year, kind });
    }
    missing.sort((a, b) => b.year - a.year); // stable: within a year as the districts come
    gaps.push(...missing);
    const own = figures.filter(({ unit }) => isDistrict(unit));
    const known = data.districts.filter(({ code }) => cells.has(at(id, code))).length;
    return { indicator, kind, years, ...total(own, known, data.districts.length, missing.length) };
  });
  const units = data.districts.map((unit) => {
    const own = asked.flatMap(({ figures }) => figures.filter((figure) => figure.unit === unit.code));
    const known = asked.filter(({ indicator }) => cells.has(at(indicator.id, unit.code))).length;
    const missing = gaps.filter((gap) => gap.unit === unit.code).length;
    return { unit, ...total(own, known, asked.length, missing) };
  });
  return { latest, indicators, units, gaps, cell: (indicator, unit) => cells.get(at(indicator, unit)) };
}

/** That which is coloured; where nothing is, that which districts have a figure of first. */
const kindOf = ({ scale }: Indicator, own: readonly Figure[]): FigureKind =>
  scale.method === 'none' ? (own[0]?.kind ?? scale.kind) : scale.kind;

const yearsOf = (figures: readonly Figure[]): number[] =>
  [...new Set(figures.map(({ year }) => year))].sort((a, b) => b - a);

const sourcesOf = (figures: readonly Figure[]): number => new Set(figures.map(({ source }) => source)).size;
const suspect = ({ flag }: Figure): boolean => flag === 'suspect';

function cellOf(figures: readonly Figure[], now: number): CoverageCell | undefined {
  const years = yearsOf(figures).map((year) => {
    const those = figures.filter((figure) => figure.year === year);
    return { year, sources: sourcesOf(those), flagged: those.every(suspect) };
  });
  const [last] = years;
  if (!last) return undefined;
  const { year: latest, flagged } = last;
  return { years, latest, age: Math.max(0, now - latest), flagged, sources: sourcesOf(figures) };
}

const total = (figures: readonly Figure[], known: number, of: number, gaps: number): CoverageTotal => ({
  known,
  of,
  figures: figures.length,
  flagged: figures.filter(suspect).length,
  gaps,
  latest: yearsOf(figures)[0] ?? null,
});
