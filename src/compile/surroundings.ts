import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Surrounding } from '../model/place.ts';

type Context = Topology<{ provinces: GeometryCollection; rivers: GeometryCollection }>;

/**
 * The names of the neighbouring provinces, each at its place in `neighbours` (by province code; none without one), then of
 * the rivers, each where its longest line is halfway.
 */
export function surroundings(context: Context, neighbours: Record<string, [number, number]>): Surrounding[] {
  const names = (collection: GeometryCollection) =>
    (feature(context, collection) as unknown as GeoJSON.FeatureCollection<GeoJSON.Geometry, { name: string }>)
      .features;
  const land = names(context.objects.provinces).flatMap(({ id, properties }): Surrounding[] => {
    const at = neighbours[String(id)];
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
