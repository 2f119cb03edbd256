import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { BoundaryError } from './topologies.ts';

type Area<P> = Feature<MultiPolygon, P>;
export type District = Area<{ code: string; name: string; province: string; provinceName: string }>;
/** What of a commune lies in one of the former districts, and which share of its area that is. */
export type Piece = Area<{ code: string; district: string; share: number }>;

type Properties = Readonly<Record<string, unknown>>;

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
 * Reads polygons from parsed GeoJSON: a FeatureCollection (WGS84, longitude first).
 *
 * @param file the name that errors carry
 * @param read a feature's properties as they go on; `report` tells what is wrong with them
 * @returns the features in their order, every geometry a MultiPolygon without repeated positions
 * @throws BoundaryError with every fault found
 */
function readAreas<P>(
  source: unknown,
  file: string,
  read: (properties: Properties, report: (fault: string) => void) => P,
): Area<P>[] {
  const collection = source as { type?: unknown; features?: unknown } | null;
  if (collection?.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
    throw new BoundaryError([
      `${file}: expected a FeatureCollection of polygons, got ${shown(collection?.type)}`,
    ]);
  }
  const errors: string[] = [];
  const areas = collection.features.flatMap((feature: Feature | null, index): Area<P>[] => {
    const at = `${file} feature ${index + 1}`;
    const before = errors.length;
    const properties = read(feature?.properties ?? {}, (fault) => errors.push(`${at}, ${fault}`));
    const geometry = feature?.geometry;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      errors.push(`${at}, geometry: expected a Polygon or MultiPolygon, got ${shown(geometry?.type)}`);
      return [];
    }
    const rings = Array.isArray(geometry.coordinates) ? polygonsOf(geometry).flat() : [];
    const faults = rings.length === 0 ? ['at least one ring, got none'] : rings.map(ringFault);
    for (const fault of faults) if (fault) errors.push(`${at}, geometry: expected ${fault}`);
    if (errors.length > before) return [];
    const coordinates = polygonsOf(geometry).map((polygon) => polygon.map(withoutRepeats));
    return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }];
  });
  if (errors.length > 0) throw new BoundaryError(errors);
  return areas;
}

function checkTexts(properties: Properties, keys: readonly string[], report: (fault: string) => void): void {
  for (const key of keys) {
    if (typeof properties[key] !== 'string' || properties[key] === '')
      report(`${key}: expected a text, got ${shown(properties[key])}`);
  }
}

/**
 * Districts have the text properties `code`, `name`, `province` (code) and, optionally, `province_name`; see
 * `readAreas`. They come back sorted by code.
 */
export function readDistricts(source: unknown, file: string): District[] {
  const seen = new Set<unknown>();
  const districts = readAreas(source, file, (properties, report) => {
    checkTexts(properties, ['code', 'name', 'province'], report);
    const { code, name, province, province_name: provinceName = name } = properties;
    if (seen.has(code)) report(`code: expected each code once, got ${code} again`);
    seen.add(code);
    return { code, name, province, provinceName } as District['properties'];
  });
  return districts.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
}

/**
 * Pieces of communes have the text properties `code` (of the commune) and `d` (code of the former district) and the
 * number `share`; see `readAreas`. They come back sorted by both codes.
 */
export function readPieces(source: unknown, file: string): Piece[] {
  const seen = new Set<string>();
  const key = ({ code, district }: Piece['properties']) => `${code} in ${district}`;
  const pieces = readAreas(source, file, (properties, report) => {
    checkTexts(properties, ['code', 'd'], report);
    const { code, d: district, share } = properties;
    if (typeof share !== 'number' || !(share > 0 && share <= 1))
      report(`share: expected a number above 0 and up to 1, got ${shown(share)}`);
    const piece = { code, district, share } as Piece['properties'];
    if (seen.has(key(piece))) report(`d: expected each piece once, got ${key(piece)} again`);
    seen.add(key(piece));
    return piece;
  });
  return pieces.sort((a, b) => (key(a.properties) < key(b.properties) ? -1 : 1));
}
