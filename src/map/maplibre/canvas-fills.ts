import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Choropleth, districtClass } from '../../scale/choropleth.ts';

/** What each district or piece of a commune is filled with on the canvas, as feature state that is set in one batch. */
export class CanvasFills {
  private readonly fills = new Map<string, string | null>();

  constructor(private readonly map: MapLibreMap) {}

  /** Which of `keys` the canvas fills otherwise than `choropleth`. */
  changes(keys: Iterable<string>, choropleth: Choropleth): [key: string, fill: string | null][] {
    const fills = new Map<string, string | null>(choropleth.classes.map(({ id, fill }) => [id, fill]));
    // Nothing: the hatch beneath the canvas shows, and those that are faded stay the drawing's.
    fills.set('none', null);
    return [...keys]
      .map((key): [string, string | null] => [key, fills.get(districtClass(choropleth, key)) ?? null])
      .filter(([key, fill]) => this.fills.get(key) !== fill);
  }

  /** Fills them. False where the canvas does so already. */
  fill(keys: Iterable<string>, choropleth: Choropleth): boolean {
    const changes = this.changes(keys, choropleth);
    for (const [key, fill] of changes) {
      this.fills.set(key, fill);
      this.map.setFeatureState({ source: 'districts', id: Number(key) }, { fill });
    }
    return changes.length > 0;
  }
}
