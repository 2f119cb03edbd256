import type { Figure, Indicator } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureToColour, figureValue, type ShownYear } from '../model/figures.ts';
import { GRAINS, type Grain, PALETTES, type Theme, TOKENS } from './palettes.ts';

/** One class of the map. Map, legend and table are all fed by the same array of these. */
export interface MapClass {
  /** `c0` is the lowest class; `none` is the class without data. */
  id: string;
  /** Lower bound, included; `null` where the class is open downwards or holds no data. */
  min: number | null;
  /** Upper bound, excluded, but included where `closed`; `null` where the class is open upwards. */
  max: number | null;
  closed: boolean;
  /** CSS colour; for `none` the base under the hatch. */
  fill: string;
  /** What tells it apart in grey, where its colour alone does not. */
  grain?: Grain;
  /** District codes. */
  units: string[];
}

export interface Coloured {
  classId: string;
  figure: Figure;
  value: number;
}

/** The districts of one layer and year, sorted into classes. Carries the parameters that produced it. */
export interface Choropleth {
  layer: string;
  year: ShownYear | null;
  /** Id of the one class whose districts are shown; the others are `faded`, without colour or hatch. */
  only?: string | null;
  /** Lowest class first, the class without data last. */
  classes: MapClass[];
  byUnit: Map<string, Coloured>;
}

/** How many units are sorted, those without a figure included: districts, also where a map shows the communes in them. */
export const sortedUnits = ({ classes }: Choropleth): number =>
  classes.reduce((sum, { units }) => sum + units.length, 0);

/**
 * Class a district is drawn with: `c0` and up, `none` without data, `faded` where another class alone is shown. The piece of a
 * commune in a district, whose key is both codes, has that of the district, or of the commune where communes are coloured.
 */
export function districtClass({ byUnit, only }: Choropleth, key: string): string {
  const coloured = byUnit.get(key) ?? byUnit.get(key.slice(5)) ?? byUnit.get(key.slice(0, 5));
  const id = coloured?.classId ?? 'none';
  return only && only !== id ? 'faded' : id;
}

/** Spreads `count` classes over a palette so that one class takes the middle and several reach both ends. */
function pick(palette: readonly string[], count: number): string[] {
  if (count === 1) return [palette[Math.floor((palette.length - 1) / 2 + 0.5)] as string];
  return Array.from({ length: count }, (_, index) => {
    const place = Math.round((index * (palette.length - 1)) / (count - 1));
    return palette[place] as string;
  });
}

/** Nothing lies above 100 % of a whole, so a class that begins there is the value itself. */
const endsAt100 = ({ scale, unit_vi }: Indicator) =>
  scale.method === 'threshold' && unit_vi === '%' && (scale.kind === 'actual' || scale.kind === 'target');

/**
 * Sorts the districts into the classes of `layer` in `year`. With `layer` `none`, or for a year without
 * figures, every district is in the class without data.
 */
export function choropleth(data: Dataset, layer: string, year: ShownYear | null, theme: Theme): Choropleth {
  const indicator = data.indicator(layer);
  const coloured = new Map<string, { figure: Figure; value: number }>();
  if (indicator && year !== null) {
    for (const { code } of data.districts) {
      const figure = figureToColour(data, code, layer, year);
      const value = figure ? figureValue(figure) : null;
      if (figure && value !== null) coloured.set(code, { figure, value });
    }
  }

  const classes: MapClass[] = [];
  const byUnit = new Map<string, Coloured>();
  if (indicator && coloured.size > 0 && indicator.palette !== 'none') {
    const breaks =
      indicator.scale.method === 'threshold' ? indicator.breaks : (data.breaks[`${layer} ${year}`] ?? []);
    const palette = PALETTES[theme][indicator.palette];
    const fills = pick(palette, breaks.length + 1);
    const grains = GRAINS[indicator.palette] ?? [];
    fills.forEach((fill, index) => {
      const closed = endsAt100(indicator) && index === breaks.length && breaks[breaks.length - 1] === 100;
      const max = closed ? 100 : (breaks[index] ?? null);
      const grain = grains[palette.indexOf(fill)];
      classes.push({ id: `c${index}`, min: breaks[index - 1] ?? null, max, closed, fill, grain, units: [] });
    });
    for (const [code, { figure, value }] of coloured) {
      const mapClass = classes.filter(({ min }) => min === null || value >= min).pop() as MapClass;
      mapClass.units.push(code);
      byUnit.set(code, { classId: mapClass.id, figure, value });
    }
  }
  const rest = data.districts.map((unit) => unit.code).filter((code) => !byUnit.has(code));
  classes.push({ id: 'none', min: null, max: null, closed: false, fill: TOKENS[theme].base, units: rest });
  return { layer, year, classes, byUnit };
}
