import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Surrounding } from '../model/place.ts';

type Context = Topology<{ provinces: GeometryCollection; rivers: GeometryCollection }>;

/** By province code: where the part of a neighbouring province that shows is widest, towards the map. */
const NEIGHBOURS: Record<string, [number, number]> = {
  '72': [106.2, 11.2],
  '79': [106.72, 10.78],
  '82': [106.2, 10.37],
  '83': [106.4, 10.12],
  '84': [106.3, 9.8],
  '86': [106.0, 10.09],
  '87': [105.62, 10.48],
  '89': [105.25, 10.42],
  '91': [105.2, 9.98],
  '93': [105.62, 9.8],
  '95': [105.5, 9.3],
};

/** The names of the neighbouring provinces, then of the rivers, each where its longest line is halfway. */
export function surroundings(context: Context): Surrounding[] {
  const names = (collection: GeometryCollection) =>
    (feature(context, collection) as unknown as GeoJSON.FeatureCollection<GeoJSON.Geometry, { name: string }>)
      .features;
  const land = names(context.objects.provinces).flatMap(({ id, properties }): Surrounding[] => {
    const at = NEIGHBOURS[String(id)];
    return at ? [{ kind: 'land', name: properties.name, at }] : [];
  });
  const longest = new Map<string, GeoJSON.Position[]>();
  for (const { geometry, properties } of names(context.objects.rivers)) {
    if (geometry.type !== 'LineString') continue;
    if (geometry.coordinates.length > (longest.get(properties.name)?.length ?? 0))
      longest.set(properties.name, geometry.coordinates);
  }
  const water = [...longest].map(([name, line]): Surrounding => {
    const [longitude = 0, latitude = 0] = line[line.length >> 1] ?? [];
    return { kind: 'water', name, at: [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))] };
  });
  return [...land, ...water];
}
