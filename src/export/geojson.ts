import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { codeOf, type MapGeometry } from '../drawing/geometry.ts';
import type { Provenance } from '../model/columns.ts';
import { correctionsOf } from '../model/corrections.ts';
import type { Scene } from '../scene/scene.ts';
import { capitalise, figureText, unitName } from '../text/figure-text.ts';
import { classLabel } from '../text/legend.ts';
import { provenanceText } from '../text/provenance-text.ts';
import { unitsDateLong } from '../text/region-text.ts';
import { subtitleOf, titleOf } from '../text/title.ts';

/** Digits after the point: a metre, which is finer than the generalised boundaries are. */
const COORDINATE_DIGITS = 5;

export interface DistrictProperties {
  code: string;
  name: string;
  province: string;
  province_code: string;
  indicator: string | null;
  /** In the indicator's unit of measure; `null` without a figure. */
  value: number | null;
  measure: string | null;
  in_words: string;
  class: string;
  class_label: string;
  fill: string;
  year: number | null;
  source: string | null;
  source_title: string | null;
  source_published: string | null;
  source_url: string | null;
  /** The data version after which the value stands as it is; like the next two `null` where nothing was corrected. */
  since_version: string | null;
  corrected: string | null;
  /** What stood there before, as in `data/corrections.csv`. */
  replaced: string | null;
  /** Who supplied a figure that the site has not published. */
  standing: Provenance | null;
  data_version: string;
}

/** Twice the signed area of a closed ring in degrees: positive where it runs counterclockwise. */
const winding = (ring: Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);

const rounded = (degrees: number) => Number(degrees.toFixed(COORDINATE_DIGITS));

/** The rings of an area, the outer one counterclockwise and its holes clockwise (RFC 7946, section 3.1.6). */
const wound = (rings: Position[][]): Position[][] =>
  rings.map((ring, index) => {
    const points = ring.map(([longitude = 0, latitude = 0]) => [rounded(longitude), rounded(latitude)]);
    return winding(points) > 0 === (index === 0) ? points : points.reverse();
  });

/** An area as RFC 7946 wants it, to a metre. */
export function areaOf(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: wound(geometry.coordinates) };
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(wound) };
}

/**
 * The districts with what the map shows of them: RFC 7946, WGS84, longitude first. The collection's own members say
 * what the values are, whose boundaries these are, and which state of the data.
 */
export function exportGeoJson(
  scene: Scene,
  geometry: MapGeometry,
): FeatureCollection<Polygon | MultiPolygon, DistrictProperties> & Record<string, unknown> {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const features = geometry.districts.features.flatMap(
    (shape): Feature<Polygon | MultiPolygon, DistrictProperties>[] => {
      const code = codeOf(shape);
      const unit = data.unit(code);
      const province = unit && data.unit(unit.province);
      if (!unit || !province) return [];
      const coloured = choropleth.byUnit.get(code);
      const source = coloured && data.source(coloured.figure.source);
      const corrected = coloured && correctionsOf(data, coloured.figure).at(-1);
      const own = choropleth.classes.find(({ id }) => id === (coloured?.classId ?? 'none'));
      const properties: DistrictProperties = {
        code,
        name: capitalise(unitName(m, unit)),
        province: m.pick(province, 'name'),
        province_code: province.code,
        indicator: indicator?.id ?? null,
        value: coloured?.value ?? null,
        measure: indicator ? m.pick(indicator, 'unit') : null,
        in_words: coloured && indicator ? figureText(m, indicator, coloured.figure) : m.t('map-no-data'),
        class: own?.id ?? 'none',
        class_label: own ? classLabel(m, indicator, own) : m.t('legend-none'),
        fill: own?.fill ?? '',
        year: coloured?.figure.year ?? null,
        source: source?.outlet ?? null,
        source_title: source?.title ?? null,
        source_published: source?.published ?? null,
        source_url: source?.url || null,
        since_version: corrected?.version ?? null,
        corrected: corrected?.corrected ?? null,
        replaced: corrected?.old || null,
        standing: coloured?.figure.provenance ?? null,
        data_version: data.version,
      };
      return [{ type: 'Feature', id: code, properties, geometry: areaOf(shape.geometry) }];
    },
  );
  const provenance = provenanceText(scene, 'file');
  return {
    type: 'FeatureCollection',
    title: titleOf(scene),
    description: subtitleOf(scene),
    units: unitsDateLong(data, m),
    credits: `${m.t('credits')}: ${m.pick(data.region, 'credits')}`,
    ...(provenance && { standing: provenance }),
    data_version: data.version,
    features,
  };
}
