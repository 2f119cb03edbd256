import type { Figure, FigureKind, Indicator, Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';

/** What there is of an indicator for a unit's year. */
export interface CoverageCell {
  year: number;
  /** The figure that fills the cell: of the kind that counts, a sound one before a flagged one. Left out of a gap. */
  figure?: Figure;
  /** In a gap: what is known all the same, of another kind. It does not fill the gap. */
  beside?: Figure;
  /** The year's figures that are thought to be misprints, of any kind. */
  flagged: Figure[];
}

export interface CoverageRow {
  unit: Unit;
  /** One for each of the years, in their order. */
  cells: CoverageCell[];
  /** The latest year with a figure that is not flagged; `null` without one. */
  last: number | null;
  /** How many years that lies behind the latest of the data; 0 for one that is not over yet, `null` without a figure. */
  age: number | null;
}

/** A district's year without a figure. */
export interface Gap {
  indicator: string;
  unit: string;
  year: number;
  /** The kind that the indicator is published as. */
  kind: FigureKind;
}

export interface Coverage {
  /** The kind that counts: a plan does not fill the gap of an actual figure. */
  kind: FigureKind;
  /** Ascending: those that any unit has a figure of, and the latest of the data unless they go beyond it. */
  years: number[];
  /** The latest year that the data reports anything for; goals of years to come do not count. */
  latest: number;
  /** A group for each province: itself, then its districts. */
  groups: CoverageRow[][];
  /** Of districts: with a figure of any year, all, without any. */
  totals: { known: number; all: number; missing: number };
  /** Figures that are thought to be misprints, of any kind, unit and year. */
  misprints: Figure[];
  /** The districts' empty cells, latest years first, then in the order of the districts. */
  gaps: Gap[];
}

/**
 * What is there, what is missing, what is flagged and how old, of one indicator. Figures of one kind count: that which
 * is coloured, or where nothing is, that which districts have a figure of first. Throws nothing; an indicator that the data
 * does not know has gaps alone.
 */
export function coverage(data: Dataset, id: string): Coverage {
  const about = data.figuresAbout(id);
  const kind = kindOf(data, data.indicator(id), about);
  const latest = data.figures.reduce(
    (last, figure) => (isGoal(figure) ? last : Math.max(last, figure.year)),
    0,
  );
  const known = new Set(about.filter((figure) => figure.kind === kind).map(({ year }) => year));
  if (Math.max(...known) < latest || known.size === 0) known.add(latest);
  const years = [...known].sort((a, b) => a - b);

  const row = (unit: Unit): CoverageRow => {
    const own = data.figuresOf(unit.code).filter(({ indicator }) => indicator === id);
    const cells = years.map((year) =>
      cellOf(
        own.filter((figure) => figure.year === year),
        year,
        kind,
      ),
    );
    const last = cells.filter(({ figure }) => figure && !isSuspect(figure)).pop()?.year ?? null;
    return { unit, cells, last, age: last === null ? null : Math.max(0, latest - last) };
  };
  const groups = data.provinces.map((province) => [province, ...data.districtsOf(province.code)].map(row));
  const districts = groups.flatMap(([, ...rows]) => rows);
  const filled = coveredDistricts(data, id);
  const gaps = [...years]
    .reverse()
    .flatMap((year) =>
      districts
        .filter(({ cells }) => !cells.find((cell) => cell.year === year)?.figure)
        .map(({ unit }) => ({ indicator: id, unit: unit.code, year, kind })),
    );
  const totals = { known: filled, all: districts.length, missing: districts.length - filled };
  const misprints = about.filter(isSuspect);
  return { kind, years, latest, groups, totals, misprints, gaps };
}

/** How many districts have a figure that counts, of any year. */
export function coveredDistricts(data: Dataset, id: string): number {
  const about = data.figuresAbout(id);
  const kind = kindOf(data, data.indicator(id), about);
  const counting = about.filter(
    (figure) => figure.kind === kind && data.unit(figure.unit)?.level === 'district',
  );
  return new Set(counting.map(({ unit }) => unit)).size;
}

const isSuspect = ({ flag }: Figure): boolean => flag === 'suspect';
const isGoal = ({ kind }: Figure): boolean => kind === 'target';

function kindOf(data: Dataset, indicator: Indicator | undefined, about: readonly Figure[]): FigureKind {
  if (indicator && indicator.scale.method !== 'none') return indicator.scale.kind;
  const ofDistrict = about.find(({ unit }) => data.unit(unit)?.level === 'district');
  return (ofDistrict ?? about[0])?.kind ?? 'actual';
}

function cellOf(figures: readonly Figure[], year: number, kind: FigureKind): CoverageCell {
  const counting = figures.filter((figure) => figure.kind === kind);
  const flagged = figures.filter(isSuspect);
  const figure = counting.find((each) => !isSuspect(each)) ?? counting[0];
  if (figure) return { year, figure, flagged };
  const [beside] = figures;
  return beside ? { year, beside, flagged } : { year, flagged };
}
