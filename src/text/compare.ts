import type { Messages } from '../i18n/messages.ts';
import type { Figure, Indicator, Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { yearsOf } from '../model/figures.ts';
import { THEMES } from '../model/vocabulary.ts';
import { basisText, figureText, unitName } from './figure-text.ts';
import { type Attainment, type Statement, summarise, type UnitSummary } from './summary.ts';

/** One thing of each of the two units, in their order. */
export type Pair<T> = [first: T, second: T];

/** All that is known of both for one indicator and year; an empty list where nothing is. */
export interface ComparedYear {
  year: number;
  sides: Pair<Statement[]>;
}

export interface ComparedIndicator {
  indicator: Indicator;
  /** Why its figures are not simply more or less than each other. */
  remarks: string[];
  /** Latest year first. */
  years: ComparedYear[];
}

export interface Comparison {
  units: Pair<Unit>;
  /** What is to be said of the two before any figure. */
  remarks: string[];
  /** The headline indicators, targets and income, always; then those of which both have a figure. */
  shared: ComparedIndicator[];
  /** All others, of which only one has a figure. */
  single: ComparedIndicator[];
  /** Whether there is any indicator of which both have a figure. */
  inCommon: boolean;
}

const HEADLINES = ['target_attainment', 'income_per_capita'];

/** A result or an aim as a statement: its counts, what of them was exceeded or missed, by which list. */
function attainmentStatement(
  data: Dataset,
  m: Messages,
  { figure, basis, note, source }: Attainment,
): Statement {
  const indicator = data.indicator(figure.indicator) as Indicator;
  const exceeded = figure.exceeded !== null && m.t('attained-exceeded', { exceeded: figure.exceeded });
  return {
    text: figureText(m, indicator, figure),
    note: [exceeded, basis, note].filter(Boolean).join(' '),
    suspect: false,
    computed: false,
    sources: source ? [source] : [],
  };
}

type Known = Map<string, Map<number, Statement[]>>;

/** A unit's statements by indicator and year. */
function knownOf(data: Dataset, m: Messages, summary: UnitSummary): Known {
  const known: Known = new Map();
  const add = (id: string, year: number, statements: Statement[]) => {
    const years = known.get(id) ?? new Map<number, Statement[]>();
    known.set(id, years.set(year, [...(years.get(year) ?? []), ...statements]));
  };
  for (const each of summary.attainment)
    add(each.figure.indicator, each.figure.year, [attainmentStatement(data, m, each)]);
  for (const { indicator, year, statements } of [
    ...summary.income,
    ...summary.themes.flatMap(({ entries }) => entries),
  ])
    add(indicator.id, year, statements);
  return known;
}

/** That attainment by one list says nothing of attainment by another, neither between units nor between years. */
function listRemarks(m: Messages, summaries: Pair<UnitSummary>): string[] {
  const [first, second] = summaries.map(({ attainment }) =>
    attainment.map(({ figure }) => figure).filter(({ kind }) => kind === 'actual'),
  ) as Pair<Attainment['figure'][]>;
  const named = (figure: Figure) => (figure.basis ? basisText(m, figure) : m.t('compare-list-unknown'));
  const remarks = first.flatMap((one) => {
    const other = second.find(({ year }) => year === one.year);
    if (!other || one.basis === other.basis) return [];
    const bases = { first: named(one), second: named(other) };
    return [m.t('compare-lists', { year: String(one.year), ...bases })];
  });
  if (remarks.length === 0 && first.length > 0 && second.length > 0) remarks.push(m.t('compare-lists-own'));
  for (const { unit, differentLists } of summaries)
    if (differentLists) remarks.push(m.t('compare-lists-years', { unit: m.pick(unit, 'name') }));
  return remarks;
}

/** That a province is no district, and a town no countryside. */
function kindRemarks(m: Messages, units: Pair<Unit>): string[] {
  const name = (unit: Unit) => m.pick(unit, 'name');
  const whole = units.find(({ level }) => level === 'province');
  const part = units.find(({ level }) => level === 'district');
  if (whole && part) {
    const within = part.province === whole.code ? 'yes' : 'no';
    const kinds = { wholeKind: whole.kind, partKind: part.kind };
    return [m.t('compare-levels', { whole: name(whole), part: name(part), ...kinds, within })];
  }
  const country = units.find(({ kind }) => kind === 'huyen');
  const town = units.find(({ kind, level }) => level === 'district' && kind !== 'huyen');
  return town && country
    ? [m.t('compare-kinds', { town: name(town), townKind: town.kind, country: name(country) })]
    : [];
}

/**
 * Two units side by side, indicator by indicator, the same years in line. Undefined where one of the codes is none.
 * Nothing is subtracted or ranked: who is ahead is said nowhere, since the figures seldom are of the same kind.
 */
export function compareUnits(
  data: Dataset,
  m: Messages,
  code: string,
  other: string,
): Comparison | undefined {
  const first = summarise(data, m, code);
  const second = summarise(data, m, other);
  if (!first || !second) return undefined;
  const summaries: Pair<UnitSummary> = [first, second];
  const known = summaries.map((summary) => knownOf(data, m, summary)) as Pair<Known>;
  const place = ({ id, theme }: Indicator) =>
    HEADLINES.includes(id) ? HEADLINES.indexOf(id) : HEADLINES.length + THEMES.indexOf(theme);

  const shared: ComparedIndicator[] = [];
  const single: ComparedIndicator[] = [];
  for (const indicator of [...data.indicators].sort((a, b) => place(a) - place(b))) {
    const years = known.map((each) => each.get(indicator.id)) as Pair<Map<number, Statement[]> | undefined>;
    const all = [...new Set(years.flatMap((each) => [...(each?.keys() ?? [])]))].sort((a, b) => b - a);
    // That neither has a headline figure is worth a row too.
    if (all.length === 0 && HEADLINES.includes(indicator.id))
      all.push(...yearsOf(data, indicator.id).slice(-1));
    if (all.length === 0) continue;
    const both = years[0] !== undefined && years[1] !== undefined;
    const common = all.some((year) => years.every((each) => each?.has(year)));
    const lists = indicator.id === 'target_attainment' ? listRemarks(m, summaries) : [];
    const remarks = both && !common ? [m.t('compare-no-year'), ...lists] : lists;
    const compared = {
      indicator,
      remarks,
      years: all.map((year) => ({
        year,
        sides: years.map((each) => each?.get(year) ?? []) as Pair<Statement[]>,
      })),
    };
    (both || HEADLINES.includes(indicator.id) ? shared : single).push(compared);
  }
  const units: Pair<Unit> = [first.unit, second.unit];
  const silent = summaries.filter(({ hasFigures }) => !hasFigures);
  const remarks = [
    ...kindRemarks(m, units),
    ...silent.map(({ unit }) => m.t('no-figures', { unit: unitName(m, unit) })),
  ];
  const inCommon = [...known[0].keys()].some((id) => known[1].has(id));
  if (!inCommon && silent.length === 0) remarks.push(m.t('compare-nothing-shared'));
  return { units, remarks, shared, single, inCommon };
}
