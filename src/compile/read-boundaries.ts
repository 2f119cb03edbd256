import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Problem } from '../model/problem.ts';
import { parseJson } from './read-projects.ts';

export type Area = Feature<Polygon | MultiPolygon>;

/**
 * The areas of `boundaries.topo.json` by unit code (the feature's id, or else its property `code`), in WGS84,
 * longitude first. Of several areas with one code the last remains. Never throws.
 */
export function readBoundaries(text: string, file = 'boundaries.topo.json') {
  const areas = new Map<string, Area>();
  const problems: Problem[] = [];
  const json = parseJson(text);
  const topology = 'value' in json ? (json.value as Topology | null) : null;
  if ('error' in json) problems.push({ file, expected: { code: 'json' }, got: json.error });
  else if (topology?.type !== 'Topology') problems.push({ file, expected: { code: 'topology' } });
  else {
    try {
      for (const area of areasOf(topology)) areas.set(String(area.id ?? area.properties?.code), area);
    } catch (error) {
      problems.push({ file, expected: { code: 'whole-topology' }, got: (error as Error).message });
    }
  }
  return { areas, problems };
}

function areasOf(topology: Topology): Area[] {
  const shapes = Object.values(topology.objects).map((object) => feature(topology, object));
  return shapes
    .flatMap((shape): Feature[] => (shape.type === 'FeatureCollection' ? shape.features : [shape]))
    .filter(isArea);
}

function isArea(shape: Feature): shape is Area {
  return shape.geometry?.type === 'Polygon' || shape.geometry?.type === 'MultiPolygon';
}
