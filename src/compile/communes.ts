import { merge } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import { steps } from '../model/arrow-keys.ts';
import type { Today } from '../model/commune-columns.ts';
import type { CompiledCommunes } from '../model/pack-communes.ts';
import type { Place } from '../model/place.ts';
import { adjacencies } from './boundaries/arcs.ts';
import type { CommuneTopology } from './boundaries/topologies.ts';
import { labelOf } from './places.ts';

/** Today's communes with what is computed of their topology: where their names stand, and where the keys lead. */
export function compileCommunes(
  today: Today,
  topology: CommuneTopology,
  about: Pick<CompiledCommunes, 'indicators' | 'figures' | 'sources'>,
): CompiledCommunes {
  const { geometries } = topology.objects.pieces;
  const { scale, translate } = topology.transform as CompiledCommunes['grid'];
  const codes = today.communes.map(({ code }) => code);
  const neighbours = [...adjacencies(topology, geometries)].map((pair) => pair.split('-'));
  const places: Record<string, Place> = Object.fromEntries(
    codes.map((code) => {
      const own = geometries.filter(({ id }) => String(id) === code) as MultiPolygon[];
      const geometry = merge(topology, own as never);
      const beside = neighbours
        .filter((pair) => pair.includes(code))
        .map(([a = '', b = '']) => (a === code ? b : a));
      const label = labelOf({ type: 'Feature', properties: null, geometry });
      return [
        code,
        {
          area: 0,
          label,
          bounds: [0, 0, 0, 0],
          neighbours: [...new Set(beside)].filter((each) => each !== code),
        },
      ];
    }),
  );
  const toGrid = ([x, y]: readonly [number, number]): [number, number] => [
    Math.round((x - translate[0]) / scale[0]),
    Math.round((y - translate[1]) / scale[1]),
  ];
  return {
    ...today,
    ...about,
    breaks: {},
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
    labels: codes.map((code) => toGrid((places[code] as Place).label)),
    steps: steps(places, codes),
  };
}
