import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as Shape,
  Topology,
} from 'topojson-specification';
import type { CompiledCommunes } from '../model/pack-communes.ts';
import type { MapGeometry } from './geometry.ts';

type Areas<P = null> = FeatureCollection<MultiPolygon, P>;

/** Today's communes as GeoJSON, longitude first, WGS84: all lines of one source, which lie on no line of the districts'. */
export interface CommuneGeometry extends Required<Pick<MapGeometry, 'formerLines' | 'fineness'>> {
  /** A commune's code is their id; `piece` is what each has its colour by. A commune of one piece has the very geometry of that. */
  districts: Areas<{ piece: string }>;
  communes: Areas;
  /** The districts and provinces of before, as far as communes are drawn in them. */
  formers: Areas;
  provinces: Areas;
}

/** In whole drawing units the smallest communes, of some square kilometres, would be two hundredths larger or smaller. */
const FINENESS = 4;

/** What the part of a commune in a district has its colour by: digits alone, as MapLibre wants. */
export const pieceKey = (commune: string, district: string): string => commune + district;

/** `provinceOf`: code of the province of before, by a district's code. */
export function communeGeometry(
  { pieces, arcs, grid }: CompiledCommunes,
  provinceOf: (district: string) => string,
): CommuneGeometry {
  const { scale, translate } = grid;
  const topology: Topology = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) =>
      arc.map(([x = 0, y = 0]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]]),
    ),
  };
  // None is put together before it is drawn: most visits want few of the outlines.
  const area = <P>(id: string, properties: P, draw: () => MultiPolygon): Feature<MultiPolygon, P> => {
    let drawn: MultiPolygon | undefined;
    return {
      type: 'Feature',
      id,
      properties,
      get geometry() {
        drawn ??= draw();
        return drawn;
      },
    };
  };
  const areas = <P>(features: Feature<MultiPolygon, P>[]): Areas<P> => ({
    type: 'FeatureCollection',
    features,
  });
  const shapes = pieces.map(({ commune, district, arcs }) => {
    const shape: Shape = { type: 'MultiPolygon', arcs };
    const draw = () => feature(topology, shape).geometry as MultiPolygon;
    return { commune, district, shape, piece: area(commune, { piece: pieceKey(commune, district) }, draw) };
  });
  type Part = (typeof shapes)[number];
  const whole = (parts: readonly Part[]): MultiPolygon =>
    parts.length === 1
      ? (parts[0] as Part).piece.geometry
      : merge(topology, parts.map(({ shape }) => shape) as Parameters<typeof merge>[1]);
  const merged = (key: (part: Part) => string): Areas => {
    const groups = new Map<string, Part[]>();
    for (const each of shapes) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
    return areas([...groups].map(([id, parts]) => area(id, null, () => whole(parts))));
  };
  const districtOf = new Map<GeometryObject, string>(shapes.map(({ shape, district }) => [shape, district]));
  const collection: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: shapes.map(({ shape }) => shape),
  };
  return {
    districts: areas(shapes.map(({ piece }) => piece)),
    communes: merged(({ commune }) => commune),
    formers: merged(({ district }) => district),
    provinces: merged(({ district }) => provinceOf(district)),
    fineness: FINENESS,
    formerLines: mesh(topology, collection, (a, b) => districtOf.get(a) !== districtOf.get(b)),
  };
}
