import type { Figure, Unit } from './columns.ts';
import type { Commune } from './commune-columns.ts';
import { countFigures, countSources } from './commune-counts.ts';
import type { Dataset } from './dataset.ts';
import type { CompiledCommunes } from './pack-communes.ts';
import type { Place } from './place.ts';

const unitOf = ({ code, kind, name_vi, name_en, old_province, province_vi, province_en }: Commune): Unit => ({
  code,
  level: 'district',
  kind,
  name_vi,
  name_en,
  province: old_province,
  aliases: [],
  successor_vi: province_vi,
  successor_en: province_en,
});

function placesOf({ communes, pieces, arcs, grid, labels }: CompiledCommunes): Record<string, Place> {
  const toDegrees = ([x = 0, y = 0]: readonly number[]): [number, number] => [
    x * grid.scale[0] + grid.translate[0],
    y * grid.scale[1] + grid.translate[1],
  ];
  const owners = new Map<number, Set<string>>();
  const edges = new Map<string, Set<number>>();
  for (const { commune, arcs: polygons } of pieces)
    for (const arc of polygons.flat(2)) {
      const id = arc < 0 ? ~arc : arc;
      owners.set(id, (owners.get(id) ?? new Set()).add(commune));
      edges.set(commune, (edges.get(commune) ?? new Set()).add(id));
    }
  return Object.fromEntries(
    communes.map(({ code, area_km2 }, index) => {
      const own = [...(edges.get(code) ?? [])];
      const points = own.flatMap((id) => arcs[id] ?? []);
      const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
      const neighbours = new Set(own.flatMap((id) => [...(owners.get(id) ?? [])]));
      neighbours.delete(code);
      const place: Place = {
        area: area_km2,
        label: toDegrees(labels[index] ?? []),
        bounds: [
          ...toDegrees([Math.min(...xs), Math.min(...ys)]),
          ...toDegrees([Math.max(...xs), Math.max(...ys)]),
        ],
        neighbours: [...neighbours].sort(),
      };
      return [code, place];
    }),
  );
}

/**
 * The communes as the units of a map: they stand where the districts stand in `data`, whose provinces, works and
 * surroundings remain. Districts are still known by their codes; their figures colour no commune.
 */
export function communeDataset(data: Dataset, compiled: CompiledCommunes): Dataset {
  const { communes, indicators, breaks, steps, through, whole } = compiled;
  const sources = countSources(compiled);
  const reformed = Number(data.region.until?.date.slice(0, 4));
  const units = communes.map(unitOf);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const counted = communes.flatMap((commune) => countFigures(commune, reformed));
  const figures = [...counted, ...compiled.figures];
  const own = new Map<string, Figure[]>();
  for (const figure of figures) own.set(figure.unit, [...(own.get(figure.unit) ?? []), figure]);
  return {
    ...data,
    // They stand, and their lines are of another source.
    region: { ...data.region, until: null, credits_vi: whole.credits_vi, credits_en: whole.credits_en },
    units: [...data.provinces, ...units],
    districts: units,
    indicators,
    sources: [...data.sources, ...sources],
    figures,
    breaks,
    steps,
    through,
    places: { ...data.places, ...placesOf(compiled) },
    unit: (code) => byCode.get(code) ?? data.unit(code),
    indicator: (id) => indicators.find((each) => each.id === id) ?? data.indicator(id),
    source: (id) => sources.find((each) => each.id === id) ?? data.source(id),
    figuresOf: (code) => own.get(code) ?? (byCode.has(code) ? [] : data.figuresOf(code)),
    figuresAbout: (id) => figures.filter(({ indicator }) => indicator === id),
    briefsOf: (code) => (byCode.has(code) ? [] : data.briefsOf(code)),
    districtsOf: (province) => units.filter((unit) => unit.province === province),
  };
}
