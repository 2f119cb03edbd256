import { readFileSync } from 'node:fs';
import type { CommuneTopology } from '../../src/compile/boundaries/topologies.ts';
import { readData } from '../../src/compile/read-data.ts';
import { createCommunes } from '../../src/model/communes.ts';

const folder = new URL('../../data/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The tables of today's communes as they are published. */
export const { today } = readData({
  'communes.csv': text('communes.csv'),
  'crosswalk.csv': text('crosswalk.csv'),
});

export const topology: CommuneTopology = JSON.parse(text('communes.topo.json'));

/** The communes of today as they are published. */
export const communes = createCommunes(
  today,
  topology.objects.pieces.geometries.map(({ id, properties }) => ({
    commune: String(id),
    district: properties?.district ?? '',
    share: properties?.share ?? 0,
  })),
);
