import { transform } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** Position of a vertex on the topology's grid, or in degrees where the topology is not quantised. */
export type Vertex = readonly [number, number];

/** Indexes of a geometry's arcs, direction dropped, in order and with repeats. */
export function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(arcsOf);
  if (!('arcs' in geometry)) return [];
  const flat = (geometry.arcs as unknown[]).flat(Number.POSITIVE_INFINITY) as number[];
  return flat.map((arc) => (arc < 0 ? ~arc : arc));
}

/** For each arc, the geometries that it bounds: two where it is a common border, one at the outer edge. */
export function ownersOfArcs<G extends GeometryObject>(geometries: readonly G[]): Map<number, G[]> {
  const owners = new Map<number, G[]>();
  for (const geometry of geometries) {
    for (const arc of new Set(arcsOf(geometry))) owners.set(arc, [...(owners.get(arc) ?? []), geometry]);
  }
  return owners;
}

/** An arc's vertices on the integer grid (a quantised topology stores differences). */
export function gridVertices(topology: Topology, arc: number): Vertex[] {
  let [x, y] = [0, 0];
  return (topology.arcs[arc] ?? []).map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x, y] as const;
  });
}

/** An arc's positions, in degrees, longitude first. */
export function positionsOfArc(topology: Topology, arc: number): [number, number][] {
  if (!topology.transform) return (topology.arcs[arc] ?? []).map(([lon = 0, lat = 0]) => [lon, lat]);
  const point = transform(topology.transform);
  return gridVertices(topology, arc).map(([x, y]) => point([x, y], false) as [number, number]);
}

/**
 * Pairs of neighbours, `"916-918"`, smaller id first: geometries that have a border line, not only a
 * point, in common.
 */
export function adjacencies(topology: Topology, geometries: readonly GeometryObject[]): Set<string> {
  const pairs = new Set<string>();
  for (const [arc, owners] of ownersOfArcs(geometries)) {
    const positions = positionsOfArc(topology, arc);
    const [first] = positions;
    // Two junctions may fall on one grid point; what is left between them is no border any more.
    if (!first || positions.every(([lon, lat]) => lon === first[0] && lat === first[1])) continue;
    const ids = owners.map((owner) => String(owner.id)).sort();
    ids.forEach((id, i) => {
      for (const other of ids.slice(i + 1)) pairs.add(`${id}-${other}`);
    });
  }
  return pairs;
}
