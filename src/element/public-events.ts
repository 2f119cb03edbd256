import type { Dataset } from '../model/dataset.ts';
import { firstLayer } from '../model/figures.ts';
import type { Choropleth } from '../scale/choropleth.ts';
import type { Action, AtlasState } from '../state/state.ts';
import { formatParameters } from '../state/url.ts';
import type { AtlasEventMap } from './element-types.ts';

/** Name and detail of an event that the atlas' page may listen to. */
export type PublicEvent = {
  [name in keyof AtlasEventMap]: [name: name, detail: AtlasEventMap[name]['detail']];
}[keyof AtlasEventMap];

/**
 * What a page is told, in this order, of what its reader did; `state` is the state that `action` has led to, `layer` and
 * `year` are what the map then shows.
 */
export function publicEvents(
  { type }: Action,
  state: AtlasState,
  data: Dataset,
  { layer, year }: Pick<Choropleth, 'layer' | 'year'>,
): PublicEvent[] {
  const events: PublicEvent[] = [
    ['atlas-state-change', { parameters: formatParameters(state, firstLayer(data)) }],
  ];
  if (type === 'layer' || type === 'year') events.push(['atlas-layer-change', { layer, year }]);
  if (type === 'unit') events.push(['atlas-unit-select', { unit: state.unit }]);
  return events;
}
