import type { Figure, Indicator } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureValue } from '../model/figures.ts';
import { type Measure, readMeasure } from './measure-words.ts';
import { oncePer } from './remembered.ts';
import type { Trouble } from './sheet.ts';

/** What a figure was held against, where nothing else is published of its kind. */
export type Against =
  /** Per cent of a plan: what any plan has reached that is published. */
  | 'plans'
  /** Persons and households: the people of the place. */
  | 'population'
  /** Land: the place's own area. */
  | 'area'
  /** People for each square kilometre. */
  | 'density'
  /** Money for each person. */
  | 'money-per-person'
  /** Tonnes: the land of the place. */
  | 'harvest'
  /** Money for each hectare. */
  | 'money-per-area'
  /** Shares, in per cent. */
  | 'whole'
  /** The unit's other figure in the same unit of measure. */
  | 'other-indicator';

/** A plan that was reached many times over, or hardly: so much beyond what is published of any plan. */
const PLAN_MARGIN = 1.5;
/** Without any published plan. */
const PLAN_BOUNDS = { low: 20, high: 300 };
/**
 * People on a square kilometre: from the emptiest districts of the country's lowlands to its fullest quarters (census of
 * 2019: about 30 and 45,000), each with a margin.
 */
const DENSITY_BOUNDS = { low: 20, high: 60_000 };
/** Dong for each person and year, of any sum of money of a district: 10,000 to 1,000 million. */
const MONEY_BOUNDS = { low: 1e4, high: 1e9 };
/** Money for each person of the same unit, by two indicators. */
const OTHER_FACTOR = 10;
/** How far a count of people may exceed the latest known number of people. */
const PEOPLE_MARGIN = 1.5;
/** Land sown several times a year counts each time. */
const LAND_MARGIN = 4;
/** Tonnes of a crop from a square kilometre: three harvests of rice are some 2,000, vegetables more. */
const HARVEST_MOST = 6000;
/** Dong for each hectare. */
const MONEY_OF_HECTARE = { low: 1e5, high: 1e10 };
const SHARE_MOST = 1000;
const HA_PER_KM2 = 100;
const PERSONS_IN_HOUSEHOLD = 2;

interface Bounds {
  low: number;
  high: number;
  against: Against;
  /** The other figure, where it is one. */
  other?: Figure;
}

type Implausible = Extract<Trouble, { kind: 'implausible' }>;

/**
 * Makes the function that holds a figure's numbers against the size of its place and what else is published of it: for an
 * indicator of which nothing is published, too. `undefined` where it is plausible, or nothing is known to hold it against.
 */
export const plausible = oncePer((data: Dataset): ((figure: Figure) => Implausible | undefined) => {
  const measures = new Map(data.indicators.map(({ id, unit_vi }) => [id, readMeasure(unit_vi)]));
  const latest = (unit: string, indicator: string): Figure | undefined =>
    data
      .figuresOf(unit)
      .filter((each) => each.indicator === indicator && isSound(each))
      .sort((a, b) => b.year - a.year)[0];
  const plans = data.figures
    .filter((each) => each.kind === 'plan' && isSound(each))
    .map((each) => figureValue(each) ?? 100);
  const ofPlans: Bounds = {
    low: plans.length > 0 ? Math.min(...plans) / PLAN_MARGIN : PLAN_BOUNDS.low,
    high: plans.length > 0 ? Math.max(...plans) * PLAN_MARGIN : PLAN_BOUNDS.high,
    against: 'plans',
  };

  function peopleOf(unit: string): number | undefined {
    const known = latest(unit, 'population') ?? latest(unit, 'commune_people');
    if (known) return figureValue(known) ?? undefined;
    // A province is the sum of its districts.
    const parts = data.districtsOf(unit).map(({ code }) => latest(code, 'population'));
    if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
    return parts.reduce((sum, part) => sum + (part ? (figureValue(part) ?? 0) : 0), 0);
  }

  function boundsOf(figure: Figure, indicator: Indicator): Bounds | undefined {
    const { unit } = figure;
    if (figure.kind === 'plan') return ofPlans;
    if (figure.kind === 'change') return undefined;
    const measure = measures.get(indicator.id);
    const area = data.places[unit]?.area;
    if (!measure) return undefined;
    const [per] = measure.per;
    if (measure.base === 'person' && per === undefined) {
      const people = peopleOf(unit);
      if (indicator.id === 'population')
        return area
          ? { low: DENSITY_BOUNDS.low * area, high: DENSITY_BOUNDS.high * area, against: 'density' }
          : undefined;
      return people
        ? { low: 0, high: (people * PEOPLE_MARGIN) / measure.scale, against: 'population' }
        : undefined;
    }
    if (measure.base === 'household' && per === undefined) {
      const people = peopleOf(unit);
      return people
        ? { low: 0, high: people / PERSONS_IN_HOUSEHOLD / measure.scale, against: 'population' }
        : undefined;
    }
    if (measure.base === 'person' && per === 'km²') return { ...DENSITY_BOUNDS, against: 'density' };
    if ((measure.base === 'km²' || measure.base === 'ha') && per === undefined && area) {
      const own = (area * (measure.base === 'ha' ? HA_PER_KM2 : 1)) / measure.scale;
      const whole = indicator.id === 'area';
      return { low: whole ? own / 1.5 : 0, high: own * (whole ? 1.5 : LAND_MARGIN), against: 'area' };
    }
    if (measure.base === 't' && per === undefined && area)
      return { low: 0, high: (HARVEST_MOST * area) / measure.scale, against: 'harvest' };
    if (measure.base === 'VND') return boundsOfMoney(figure, measure);
    if (measure.base === '%') return { low: -SHARE_MOST, high: SHARE_MOST, against: 'whole' };
    return undefined;
  }

  function boundsOfMoney({ unit, indicator }: Figure, measure: Measure): Bounds | undefined {
    const [per] = measure.per;
    if (per === 'person') {
      const other = data
        .figuresOf(unit)
        .filter((each) => each.indicator !== indicator && each.kind === 'actual' && isSound(each))
        .find((each) => isSameMeasure(measures.get(each.indicator), measure));
      const value = other && figureValue(other);
      if (!value)
        return {
          low: MONEY_BOUNDS.low / measure.scale,
          high: MONEY_BOUNDS.high / measure.scale,
          against: 'money-per-person',
        };
      return { low: value / OTHER_FACTOR, high: value * OTHER_FACTOR, against: 'other-indicator', other };
    }
    if (per === 'ha') {
      const { low, high } = MONEY_OF_HECTARE;
      return { low: low / measure.scale, high: high / measure.scale, against: 'money-per-area' };
    }
    const people = per === undefined ? peopleOf(unit) : undefined;
    if (!people) return undefined;
    const share = people / measure.scale;
    return { low: MONEY_BOUNDS.low * share, high: MONEY_BOUNDS.high * share, against: 'money-per-person' };
  }

  return (figure) => {
    const indicator = data.indicator(figure.indicator);
    const bounds = indicator && figure.flag !== 'suspect' ? boundsOf(figure, indicator) : undefined;
    const sizes = [figureValue(figure), figure.value_max].filter((size) => size !== null);
    if (!bounds || sizes.every((size) => size >= bounds.low && size <= bounds.high)) return undefined;
    return { kind: 'implausible', ...bounds };
  };
});

const isSound = ({ flag, provenance }: Figure): boolean => flag !== 'suspect' && provenance === undefined;

const isSameMeasure = (a: Measure | undefined, b: Measure): boolean =>
  a !== undefined && a.base === b.base && a.scale === b.scale && a.per.join() === b.per.join();
