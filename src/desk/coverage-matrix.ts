import type { Messages } from '../i18n/messages.ts';
import type { Figure, FigureKind, Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { shortValue } from '../view/figure-text.ts';

/** A unit's year: the figure that stands for it, or none. */
export interface CoverageCell {
  year: number;
  figure: Figure | undefined;
  /** One of the year's figures, this or another, is thought to be a misprint. */
  flagged: boolean;
  /** The figure's number in the editor's language; empty without one. */
  text(m: Messages): string;
}

export interface CoverageRow {
  unit: Unit;
  cells: CoverageCell[];
  /** The latest year with a figure that is not flagged; `null` without one. */
  last: number | null;
}

export interface CoverageMatrix {
  /** Ascending: those that any unit has a figure of, and the latest of all. */
  years: number[];
  /** The latest year that anything was reported for, in the whole data. */
  latest: number;
  /** A group for each province: itself, then its districts. */
  groups: CoverageRow[][];
  /** Of districts: with a figure of any year, all, without any. Of figures: how many are flagged. */
  totals: { known: number; all: number; missing: number; flagged: number };
}

const ORDER: readonly FigureKind[] = ['actual', 'plan', 'target', 'change'];

/** What stands for a unit's year: what was reached before what was planned, a sound figure before a flagged one. */
function standsFor(figures: readonly Figure[], kind: FigureKind | undefined): Figure | undefined {
  const rank = (figure: Figure) =>
    (figure.flag ? 10 : 0) + (figure.kind === kind ? 0 : 1 + ORDER.indexOf(figure.kind));
  return figures.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The districts with a figure of an indicator, of any year. */
export const coveredDistricts = (data: Dataset, indicator: string): Set<string> =>
  new Set(
    data
      .figuresAbout(indicator)
      .map(({ unit }) => unit)
      .filter((unit) => data.unit(unit)?.level === 'district'),
  );

/** What there is of an indicator, by unit and year. Throws nothing; an unknown indicator has no figure. */
export function coverageMatrix(data: Dataset, indicator: string): CoverageMatrix {
  const figures = data.figuresAbout(indicator);
  const latest = Math.max(...data.figures.filter(({ kind }) => kind === 'actual').map(({ year }) => year));
  const years = [...new Set([...figures.map(({ year }) => year), latest])].sort((a, b) => a - b);
  const kind = data.indicator(indicator)?.scale.kind;
  const row = (unit: Unit): CoverageRow => {
    const own = figures.filter((figure) => figure.unit === unit.code);
    const cells = years.map((year): CoverageCell => {
      const all = own.filter((each) => each.year === year);
      const figure = standsFor(all, kind);
      return {
        year,
        figure,
        flagged: all.some(({ flag }) => flag),
        text: (m) => (figure ? shortValue(m, figure) : ''),
      };
    });
    const last = cells.findLast(({ figure }) => figure && !figure.flag)?.year ?? null;
    return { unit, cells, last };
  };
  const groups = data.provinces.map((province) => [province, ...data.districtsOf(province.code)].map(row));
  const [known, all] = [coveredDistricts(data, indicator).size, data.districts.length];
  return {
    years,
    latest,
    groups,
    totals: {
      known,
      all,
      missing: all - known,
      flagged: figures.filter(({ flag }) => flag).length,
    },
  };
}
