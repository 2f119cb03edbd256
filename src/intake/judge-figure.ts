import { findingsIn } from '../model/check-figures.ts';
import type { Figure } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureValue } from '../model/figures.ts';
import { ownNotes } from '../text/correction-notes.ts';
import type { Role, Trouble } from './sheet.ts';

/** A value may lie so many times beyond the published ones ... */
const RANGE_FACTOR = 3;
/** ... of which there must be so many to tell. */
const RANGE_MIN_COUNT = 3;
/** A unit's value may be so many times that of its nearest year, or so small a part of it. */
const HISTORY_FACTOR = 2;

/** How the numbers of a figure compare with what is published. */
export interface Comparison {
  /** Of the same unit, indicator, year, kind and source: there is at most one. */
  own?: Figure;
  /** Whether another source says the same numbers of the same thing. */
  agreed: boolean;
  /** The first, not suspect if possible, that says other numbers of the same thing. */
  other?: Figure;
}

export const sameNumbers = (a: Partial<Figure>, b: Partial<Figure>): boolean =>
  (['value', 'value_max', 'numerator', 'denominator'] as const).every((part) => a[part] === b[part]);

/** Fields that a sheet need not have: without a column it says nothing about them. */
const MARGINAL = ['since', 'exceeded', 'qualifier', 'basis', 'flag', 'note_vi', 'note_en'] as const;

/**
 * A figure of a sheet as another statement of the published one of its own source. What the sheet has no column for
 * stays as it is published: the kind of estimate, the base year, the notes. The sentences about earlier corrections
 * that readers see behind the notes are none of its own, be they published or come back in a download of ours.
 */
export function asCorrectionOf(
  published: Figure,
  read: Figure,
  roles: readonly Role[],
  data: Dataset,
): Figure {
  const ofOwn = { ...published, ...ownNotes(data, published) };
  const { note_vi, note_en } = read;
  const figure = { ...read, ...ownNotes(data, { ...published, note_vi, note_en }) };
  // Counts and how many of them were exceeded are one statement; a single number has no such part.
  const kept = MARGINAL.filter(
    (part) => !roles.includes(part) && (part !== 'exceeded' || figure.numerator !== null),
  );
  return { ...figure, ...Object.fromEntries(kept.map((part) => [part, ofOwn[part]])) };
}

/** Whether a figure, taken `asCorrectionOf` the published one, says what that says, no more and nothing else. */
export const saysTheSame = (figure: Figure, published: Figure, data: Dataset): boolean => {
  const ofOwn = { ...published, ...ownNotes(data, published) };
  return sameNumbers(figure, published) && MARGINAL.every((part) => figure[part] === ofOwn[part]);
};

/** A change counts from a year and in a way of its own; other figures of a year and kind are of one thing. */
const ofOneThing = (a: Partial<Figure>, b: Figure): boolean =>
  a.year === b.year && (a.kind !== 'change' || (a.since === b.since && a.basis === b.basis));

/** What the rules of the data say about a figure in itself: as for a row of `figures.csv`. */
export function invalidIn(figure: Figure, data: Dataset): Trouble[] {
  const troubles = findingsIn(figure, data.indicator(figure.indicator)).map(
    ([field, expected, got]): Trouble => ({ kind: 'invalid', field, expected, got }),
  );
  if ((figure.note_vi === '') !== (figure.note_en === '')) {
    const [field, column] =
      figure.note_vi === '' ? (['note_vi', 'note_en'] as const) : (['note_en', 'note_vi'] as const);
    troubles.push({ kind: 'invalid', field, expected: { code: 'text-as-in', column }, got: null });
  }
  return troubles;
}

/**
 * Makes the functions that hold a figure against what is published.
 *
 * `rangeOf`: where at least 3 values of the same indicator and kind are published for units of the same level, a
 * value may lie between a third of the smallest and three times the largest (the other way round below zero). A
 * kind other than change is never negative unless a published one is. Changes are compared in the same way of
 * expressing them.
 *
 * `historyOf`: the unit's own published figure of the nearest other year (the earlier of two), same indicator and
 * kind; a value may be at most twice and at least half of it. Changes have no such history.
 *
 * Suspect figures are neither judged nor held against others.
 */
export function judgeFigures(data: Dataset) {
  const published = new Map<string, Figure[]>();
  for (const figure of data.figures) {
    if (figure.provenance) continue;
    const key = `${figure.unit} ${figure.indicator} ${figure.kind}`;
    const list = published.get(key);
    if (list) list.push(figure);
    else published.set(key, [figure]);
  }
  const about = ({ unit, indicator, kind }: Partial<Figure>) =>
    published.get(`${unit} ${indicator} ${kind}`) ?? [];
  const allowed = new Map<string, { low: number; high: number }>();

  function boundsFor({ unit, indicator, kind, basis }: Figure): { low: number; high: number } {
    const level = data.unit(unit)?.level;
    const key = `${level} ${indicator} ${kind} ${kind === 'change' ? basis : ''}`;
    const bounds = allowed.get(key) ?? computeBounds();
    allowed.set(key, bounds);
    return bounds;

    function computeBounds() {
      const values = data.figuresAbout(indicator).flatMap((figure) => {
        const alike = figure.kind === kind && (kind !== 'change' || figure.basis === basis);
        const counts =
          alike && !figure.provenance && figure.flag !== 'suspect' && data.unit(figure.unit)?.level === level;
        return counts ? sizes(figure) : [];
      });
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const enough = values.length >= RANGE_MIN_COUNT;
      const floor = kind === 'change' || least < 0 ? Number.NEGATIVE_INFINITY : 0;
      const low = least > 0 ? least / RANGE_FACTOR : least * RANGE_FACTOR;
      const high = most > 0 ? most * RANGE_FACTOR : most / RANGE_FACTOR;
      return enough
        ? { low: rounded(low), high: rounded(high) }
        : { low: floor, high: Number.POSITIVE_INFINITY };
    }
  }

  function rangeOf(figure: Figure): Trouble | undefined {
    const { low, high } = boundsFor(figure);
    const beyond = sizes(figure).some((value) => value < low || value > high);
    return beyond && figure.flag !== 'suspect' ? { kind: 'range', low, high } : undefined;
  }

  function historyOf(figure: Figure): Trouble | undefined {
    const value = figureValue(figure);
    if (figure.kind === 'change' || figure.flag === 'suspect' || value === null) return undefined;
    const away = (other: Figure) => Math.abs(other.year - figure.year);
    const [before] = about(figure)
      .filter(
        (other) => other.year !== figure.year && other.flag !== 'suspect' && figureValue(other) !== null,
      )
      .sort((a, b) => away(a) - away(b) || a.year - b.year);
    const then = before ? figureValue(before) : null;
    if (!before || then === null || then === value) return undefined;
    const times = value / then;
    return times >= 1 / HISTORY_FACTOR && times <= HISTORY_FACTOR ? undefined : { kind: 'history', before };
  }

  function comparisonOf(figure: Partial<Figure>): Comparison {
    const list = about(figure);
    const own = list.find(({ year, source }) => year === figure.year && source === figure.source);
    const alike = list.filter((other) => other !== own && ofOneThing(figure, other));
    const others = alike.filter((other) => !sameNumbers(figure, other));
    return {
      own,
      agreed: others.length < alike.length,
      other: others.find(({ flag }) => flag !== 'suspect') ?? others[0],
    };
  }

  return { rangeOf, historyOf, comparisonOf };
}

/** Without the last digits that binary fractions add: three times 99.4 is 298.2. */
const rounded = (size: number): number => Number(size.toPrecision(12));

/** The numbers of a figure that are held against others: both ends of a range. */
function sizes(figure: Figure): number[] {
  const value = figureValue(figure);
  return [value, figure.value_max].filter((size) => size !== null);
}
