import { length, lineString, multiLineString, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString, Position } from 'geojson';
import { ownersOfArcs, positionsOfArc } from './arcs.ts';
import type { DistrictTopology } from './generalise.ts';
import { BoundaryError } from './topologies.ts';

export type River = Feature<LineString, { name: string }>;

/** A river that runs along the common borders of districts, given by pairs of district codes. */
export interface BorderRiver {
  name: string;
  along: readonly (readonly [string, string])[];
}

const samePlace = (p?: Position, q?: Position): boolean => p?.[0] === q?.[0] && p?.[1] === q?.[1];

/** Arcs joined end to end into as few lines as they make, whichever way each of them runs. */
function linesOf(topology: DistrictTopology, arcs: readonly number[]): Position[][] {
  const lines: Position[][] = [];
  for (const arc of arcs) {
    let line: Position[] = positionsOfArc(topology, arc);
    for (;;) {
      const ends = [line[0], line.at(-1)];
      const index = lines.findIndex((l) => ends.some((p) => samePlace(p, l[0]) || samePlace(p, l.at(-1))));
      const [next] = index < 0 ? [] : lines.splice(index, 1);
      if (!next) break;
      const head =
        samePlace(next.at(-1), line[0]) || samePlace(next.at(-1), line.at(-1)) ? next : next.reverse();
      const tail = samePlace(head.at(-1), line[0]) ? line : line.reverse();
      line = [...head, ...tail.slice(1)];
    }
    lines.push(line);
  }
  return lines;
}

const named = (name: string, lines: readonly Position[][]): River[] =>
  lines.map((line) => lineString(line, { name }));

/**
 * Reads a river from parsed GeoJSON: a FeatureCollection of LineStrings (WGS84, longitude first) with `name`.
 *
 * @throws BoundaryError naming the file
 */
export function readRivers(source: unknown, file: string): River[] {
  const features = (source as { features?: River[] } | null)?.features;
  const good =
    Array.isArray(features) &&
    features.length > 0 &&
    features.every(
      (f) =>
        f?.geometry?.type === 'LineString' &&
        f.geometry.coordinates.length > 1 &&
        typeof f.properties?.name === 'string',
    );
  if (!good) throw new BoundaryError([`${file}: expected a FeatureCollection of LineStrings with a name`]);
  return features;
}

/**
 * The river itself, drawn along the borders of provinces that follow the given line to within `tolerance` km,
 * so that river and border are one line on the map. Where these borders do not make up the whole river, the
 * line is taken as it is.
 */
export function riverAlongProvinces(topology: DistrictTopology, guide: River, tolerance = 0.5): River[] {
  const arcs: number[] = [];
  for (const [arc, owners] of ownersOfArcs(topology.objects.districts.geometries)) {
    const provinces = new Set(owners.map(({ properties }) => properties.province));
    if (provinces.size < 2) continue;
    const near = (position: Position) => pointToLineDistance(position, guide) <= tolerance;
    if (positionsOfArc(topology, arc).every(near)) arcs.push(arc);
  }
  const lines = linesOf(topology, arcs);
  const share = lines.length === 1 ? length(multiLineString(lines)) / length(guide) : 0;
  return share > 0.95 && share < 1.1 ? named(guide.properties.name, lines) : [guide];
}

/**
 * Rivers along common borders of districts, in the order given.
 *
 * @throws BoundaryError naming each pair that has no common border
 */
export function riversAlongDistricts(topology: DistrictTopology, rivers: readonly BorderRiver[]): River[] {
  const borders = new Map<string, number[]>();
  for (const [arc, owners] of ownersOfArcs(topology.objects.districts.geometries)) {
    const pair = owners
      .map(({ properties }) => properties.code)
      .sort()
      .join('-');
    borders.set(pair, [...(borders.get(pair) ?? []), arc]);
  }
  const errors: string[] = [];
  const found = rivers.flatMap(({ name, along }) => {
    const arcs = along.flatMap((codes) => {
      const arcs = borders.get([...codes].sort().join('-'));
      if (!arcs) errors.push(`river ${name}: expected a common border of ${codes.join(' and ')}, got none`);
      return arcs ?? [];
    });
    return named(name, linesOf(topology, arcs));
  });
  if (errors.length > 0) throw new BoundaryError(errors);
  return found;
}
