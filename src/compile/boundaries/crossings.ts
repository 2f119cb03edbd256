import type { GeometryObject, Topology } from 'topojson-specification';
import { gridVertices, ownersOfArcs, type Vertex } from './arcs.ts';

interface Segment {
  a: Vertex;
  b: Vertex;
  owners: string[];
  arc: number;
  index: number;
  west: number;
  east: number;
  south: number;
  north: number;
}

const same = (p: Vertex, q: Vertex): boolean => p[0] === q[0] && p[1] === q[1];

/** Twice the area of the triangle a-b-c, positive where c is left of a-b. Exact: vertices are small whole numbers. */
const side = (a: Vertex, b: Vertex, c: Vertex): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const within = (p: Vertex, s: Segment): boolean =>
  p[0] >= s.west && p[0] <= s.east && p[1] >= s.south && p[1] <= s.north;

/**
 * Where two segments meet though they should not. They may have one end in common if they follow each other in
 * an arc, or arcs end there, and if they do not run on top of each other from there.
 */
function conflict(s: Segment, t: Segment, junctions: ReadonlySet<string>): Vertex | undefined {
  const [toA, toB] = [side(s.a, s.b, t.a), side(s.a, s.b, t.b)];
  const [fromA, fromB] = [side(t.a, t.b, s.a), side(t.a, t.b, s.b)];
  if (toA * toB < 0 && fromA * fromB < 0) {
    const share = fromA / (fromA - fromB);
    return [s.a[0] + share * (s.b[0] - s.a[0]), s.a[1] + share * (s.b[1] - s.a[1])];
  }
  const common = [s.a, s.b].filter((p) => same(p, t.a) || same(p, t.b));
  if (common.length === 2) return s.a;
  const [meeting] = common;
  if (!meeting) {
    if (toA === 0 && within(t.a, s)) return t.a;
    if (toB === 0 && within(t.b, s)) return t.b;
    if (fromA === 0 && within(s.a, t)) return s.a;
    return fromB === 0 && within(s.b, t) ? s.b : undefined;
  }
  const p = same(s.a, meeting) ? s.b : s.a;
  const q = same(t.a, meeting) ? t.b : t.a;
  const foldsBack =
    side(meeting, p, q) === 0 &&
    (p[0] - meeting[0]) * (q[0] - meeting[0]) + (p[1] - meeting[1]) * (q[1] - meeting[1]) > 0;
  const follow = s.arc === t.arc && Math.abs(s.index - t.index) === 1;
  return foldsBack || !(follow || junctions.has(String(meeting))) ? meeting : undefined;
}

/**
 * Places where border lines cross, touch or lie on one another other than by meeting in the end of an arc.
 *
 * @param topology quantised; `geometries` are polygons of it
 * @returns one sentence for each pair of units (or unit, where its own ring crosses itself), the first place
 *   in degrees, sorted
 */
export function crossings(topology: Topology, geometries: readonly GeometryObject[]): string[] {
  const junctions = new Set<string>();
  const segments: Segment[] = [];
  for (const [arc, owners] of ownersOfArcs(geometries)) {
    const vertices = gridVertices(topology, arc);
    junctions.add(String(vertices[0])).add(String(vertices.at(-1)));
    vertices.forEach((b, index) => {
      const a = vertices[index - 1];
      if (!a || same(a, b)) return;
      segments.push({
        a,
        b,
        arc,
        index,
        owners: owners.map((owner) => String(owner.id)),
        west: Math.min(a[0], b[0]),
        east: Math.max(a[0], b[0]),
        south: Math.min(a[1], b[1]),
        north: Math.max(a[1], b[1]),
      });
    });
  }
  segments.sort((s, t) => s.west - t.west);

  const found = new Map<string, Vertex>();
  segments.forEach((s, i) => {
    for (let j = i + 1; j < segments.length; j++) {
      const t = segments[j] as Segment;
      if (t.west > s.east) break;
      if (t.south > s.north || s.south > t.north) continue;
      const where = conflict(s, t, junctions);
      if (!where) continue;
      const shared = s.owners.filter((id) => t.owners.includes(id));
      const who = (shared.length > 0 ? shared : [...s.owners, ...t.owners]).sort().join(' and ');
      if (!found.has(who)) found.set(who, where);
    }
  });
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return [...found]
    .map(([who, [x, y]]) => {
      const place = [x * scale[0] + translate[0], y * scale[1] + translate[1]].map((n) => n.toFixed(4));
      return `${who}: expected borders that meet only in their ends, got a crossing near ${place.join(', ')}`;
    })
    .sort();
}
