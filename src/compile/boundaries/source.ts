import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { BoundaryError } from './topologies.ts';

export type District = Feature<
  MultiPolygon,
  { code: string; name: string; province: string; provinceName: string }
>;

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length >= 2 &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90 &&
  value.every(Number.isFinite);

/** What is wrong with a ring, or nothing. */
function ringFault(ring: unknown): string | undefined {
  if (!Array.isArray(ring) || ring.length < 4) return `a ring of at least 4 positions, got ${shown(ring)}`;
  const bad = ring.find((position) => !isPosition(position));
  if (bad !== undefined) return `positions [longitude, latitude] in degrees, got ${shown(bad)}`;
  const [first, last] = [ring[0], ring.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) {
    return `a closed ring, got one from ${shown(first)} to ${shown(last)}`;
  }
  return undefined;
}

/** A position repeated at once would become a junction, and an arc without length, in the topology. */
const withoutRepeats = (ring: Position[]): Position[] =>
  ring
    .filter((p, i) => i === 0 || p[0] !== ring[i - 1]?.[0] || p[1] !== ring[i - 1]?.[1])
    .map(([lon, lat]) => [lon, lat] as Position);

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/**
 * Reads districts from parsed GeoJSON: a FeatureCollection of polygons (WGS84, longitude first) with the text
 * properties `code`, `name`, `province` (code) and, optionally, `province_name`.
 *
 * @param file the name that errors carry
 * @returns the districts sorted by code, every geometry a MultiPolygon without repeated positions
 * @throws BoundaryError with every fault found
 */
export function readDistricts(source: unknown, file: string): District[] {
  const collection = source as { type?: unknown; features?: unknown } | null;
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
    throw new BoundaryError([
      `${file}: expected a FeatureCollection of polygons, got ${shown(collection?.type)}`,
    ]);
  }
  const errors: string[] = [];
  const seen = new Set<string>();
  const districts = collection.features.flatMap((feature: Feature | null, index): District[] => {
    const at = `${file} feature ${index + 1}`;
    const before = errors.length;
    const properties = feature?.properties ?? {};
    for (const key of ['code', 'name', 'province']) {
      if (typeof properties[key] !== 'string' || properties[key] === '') {
        errors.push(`${at}, ${key}: expected a text, got ${shown(properties[key])}`);
      }
    }
    if (seen.has(properties.code))
      errors.push(`${at}, code: expected each code once, got ${properties.code} again`);
    seen.add(properties.code);
    const geometry = feature?.geometry;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      errors.push(`${at}, geometry: expected a Polygon or MultiPolygon, got ${shown(geometry?.type)}`);
      return [];
    }
    const rings = Array.isArray(geometry.coordinates) ? polygonsOf(geometry).flat() : [];
    const faults = rings.length === 0 ? ['at least one ring, got none'] : rings.map(ringFault);
    for (const fault of faults) if (fault) errors.push(`${at}, geometry: expected ${fault}`);
    if (errors.length > before) return [];
    const { code, name, province, province_name: provinceName = name } = properties;
    const coordinates = polygonsOf(geometry).map((polygon) => polygon.map(withoutRepeats));
    return [
      {
        type: 'Feature',
        properties: { code, name, province, provinceName },
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ];
  });
  if (errors.length > 0) throw new BoundaryError(errors);
  return districts.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
}
