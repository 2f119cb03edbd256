import type { Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureToColour } from '../model/figures.ts';
import type { Found } from '../model/search.ts';
import type { Bounds } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import { figureText } from './figure-text.ts';
import { GLYPHS } from './project-glyphs.ts';

/** A commune of today that an address leads to, by its code, and where it lies, if that is known. */
export interface FoundCommune {
  commune: string;
  bounds: Bounds | undefined;
  unit?: undefined;
  project?: undefined;
}

/** What a list of results says of one of them. */
export interface Result {
  found: (Found & { commune?: undefined }) | FoundCommune;
  name: string;
  /** Kind and whereabouts: `huyện, Long An`. */
  about: string;
  /** The layer's value, or that there is none; empty for a project or commune, and where no layer is shown. */
  value: string;
  /** Class of the map, for a swatch; empty for provinces, which are never coloured, projects and communes. */
  classId: string;
  /** Path of a project's sign, in a 12 by 12 box around its middle; otherwise empty. */
  glyph: string;
}

/** The unit's full name without its own name: `huyện`, `urban district`. */
const kindOf = ({ messages: m }: Scene, unit: Unit): string => m.t(`unit-${unit.kind}`, { name: '' }).trim();

function unitResult(scene: Scene, unit: Unit): Result {
  const { data, choropleth, messages: m } = scene;
  const { layer, year } = choropleth;
  const province = data.unit(unit.province);
  const figure = year === null ? undefined : figureToColour(data, unit.code, layer, year);
  const indicator = data.indicator(layer);
  const kind = kindOf(scene, unit);
  return {
    found: { unit },
    name: m.pick(unit, 'name'),
    about: province ? `${kind}, ${m.pick(province, 'name')}` : kind,
    value: indicator ? (figure ? figureText(m, indicator, figure) : m.t('map-no-data')) : '',
    classId: indicator && province ? (choropleth.byUnit.get(unit.code)?.classId ?? 'none') : '',
    glyph: '',
  };
}

/** What was found, in words. */
export function searchResults(scene: Scene, all: readonly Found[]): Result[] {
  const { data, messages: m } = scene;
  return all.map(({ unit, project }) => {
    if (unit) return unitResult(scene, unit);
    const places = project.units.flatMap((code) => data.unit(code) ?? []);
    // A line through seven districts is better told by where it begins.
    const named = places.slice(0, 2).map((place) => m.pick(place, 'name'));
    const more = places.length > named.length ? '…' : '';
    return {
      found: { project },
      name: m.pick(project, 'name'),
      about: [m.t(`kind-${project.kind}`), ...named].join(', ') + more,
      value: '',
      classId: '',
      glyph: GLYPHS[project.kind],
    };
  });
}

/**
 * What is worth a look before anything was typed: districts with a figure in the layer, or with any where no layer is
 * shown. For a comparison with `selected` those of its level, of its own province first.
 */
export function suggestions({ data, choropleth, selected }: Scene, compare: boolean): Found[] {
  const chosen = compare && selected ? data.unit(selected) : undefined;
  const units = chosen?.level === 'province' ? data.provinces : data.districts;
  const coloured = ({ code }: Unit) => choropleth.byUnit.has(code);
  const known = units.filter((unit) =>
    choropleth.byUnit.size > 0 && chosen?.level !== 'province'
      ? coloured(unit)
      : data.figuresOf(unit.code).length > 0,
  );
  const near = (unit: Unit) => (chosen && unit.province === chosen.province ? 0 : 1);
  return known
    .filter((unit) => unit !== chosen)
    .sort((a, b) => near(a) - near(b))
    .map((unit) => ({ unit }));
}

/** Where it lies on the map: west, south, east, north in degrees, WGS84; a project without a place lies in its units. */
export function boundsOf(data: Dataset, found: Result['found']): Bounds | undefined {
  if (found.commune !== undefined) return found.bounds;
  const { unit, project } = found;
  if (unit) return data.places[unit.code]?.bounds;
  const { geometry, units } = project;
  const points = geometry
    ? positions(geometry)
    : units.flatMap((code) => {
        const [west, south, east, north] = data.places[code]?.bounds ?? [];
        return west === undefined ? [] : [[west, south] as const, [east, north] as const];
      });
  if (points.length === 0) return undefined;
  const lon = points.map(([x = 0]) => x);
  const lat = points.map(([, y = 0]) => y);
  return [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
}

function positions(geometry: GeoJSON.Geometry): readonly (readonly (number | undefined)[])[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positions);
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };
  return depth[geometry.type] === 0
    ? [(geometry as GeoJSON.Point).coordinates]
    : ((geometry.coordinates as unknown[]).flat(depth[geometry.type] - 1) as number[][]);
}

/** For a heading above the values: the layer and its year. */
export function layerInWords({ data, choropleth, messages: m }: Scene): string {
  const indicator = data.indicator(choropleth.layer);
  return indicator ? [m.pick(indicator, 'name'), choropleth.year].filter(Boolean).join(', ') : '';
}
