import { merge } from 'topojson-client';
import { steps } from '../model/arrow-keys.ts';
import type { AtlasData } from '../model/columns.ts';
import type { Today } from '../model/commune-columns.ts';
import type { CompiledCommunes } from '../model/pack-communes.ts';
import type { Place } from '../model/place.ts';
import { adjacencies } from './boundaries/arcs.ts';
import type { CommuneTopology } from './boundaries/topologies.ts';
import { labelOf, type Shape, unitsThrough } from './places.ts';

/** Today's communes with what is computed of their topology: where their names stand, and where the keys lead. */
export function compileCommunes(
  today: Today,
  topology: CommuneTopology,
  {
    projects,
    ...about
  }: Pick<CompiledCommunes, 'indicators' | 'figures' | 'corrections'> & Pick<AtlasData, 'projects'>,
): CompiledCommunes {
  const { geometries } = topology.objects.pieces;
  const { scale, translate } = topology.transform as CompiledCommunes['grid'];
  const codes = today.communes.map(({ code }) => code);
  const areas = codes.map((code): Shape => {
    const own = geometries.filter(({ id }) => String(id) === code);
    return { type: 'Feature', id: code, properties: null, geometry: merge(topology, own as never) };
  });
  const beside = [...adjacencies(topology, geometries)].map((pair) => pair.split('-') as [string, string]);
  const places = Object.fromEntries(
    areas.map((area): [string, Pick<Place, 'label' | 'neighbours'>] => {
      const code = String(area.id);
      const others = beside.filter((pair) => pair.includes(code)).map(([a, b]) => (a === code ? b : a));
      const neighbours = [...new Set(others)].filter((each) => each !== code);
      return [code, { label: labelOf(area), neighbours }];
    }),
  );
  return {
    ...today,
    ...about,
    breaks: {},
    through: unitsThrough(projects, areas),
    pieces: geometries.map(({ id, arcs, properties }) => ({
      commune: String(id),
      district: properties?.district ?? '',
      share: properties?.share ?? 0,
      arcs: arcs as number[][][],
    })),
    arcs: topology.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx = 0, dy = 0]) => {
        x += dx;
        y += dy;
        return [x, y];
      });
    }),
    grid: { scale, translate },
    // Not by the places' own order: an object has its numbers first and ascending.
    labels: codes
      .map((code) => places[code]?.label ?? translate)
      .map(([longitude, latitude]) => [
        Math.round((longitude - translate[0]) / scale[0]),
        Math.round((latitude - translate[1]) / scale[1]),
      ]),
    steps: steps(places, codes),
  };
}
