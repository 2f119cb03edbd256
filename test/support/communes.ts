import communesText from '../../data/communes.csv?raw';
import topologyText from '../../data/communes.topo.json?raw';
import crosswalkText from '../../data/crosswalk.csv?raw';
import todayText from '../../data/today.json?raw';
import type { CommuneTopology } from '../../src/compile/boundaries/topologies.ts';
import { readData } from '../../src/compile/read-data.ts';
import { COMMUNE_SOURCES } from '../../src/i18n/commune-sources.ts';
import { COMMUNE_TOOL_SOURCES } from '../../src/i18n/commune-tool-sources.ts';
import { createMessages, type Messages } from '../../src/i18n/messages.ts';
import { createCommunes } from '../../src/model/communes.ts';
import type { Lang } from '../../src/state/state.ts';

/** What is published of today's communes. */
export const { today } = readData({
  'communes.csv': communesText,
  'crosswalk.csv': crosswalkText,
  'today.json': todayText,
});

export const topology: CommuneTopology = JSON.parse(topologyText);

/** The communes of today as they are published. */
export const communes = createCommunes(
  today,
  topology.objects.pieces.geometries.map(({ id, properties }) => ({
    commune: String(id),
    district: properties?.district ?? '',
    share: properties?.share ?? 0,
  })),
);

/** Messages with the strings of communes. */
export function communeMessages(lang: Lang): Messages {
  const messages = createMessages(lang);
  messages.add(COMMUNE_SOURCES);
  messages.add(COMMUNE_TOOL_SOURCES);
  return messages;
}
