import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../../model/dataset.ts';
import { type Choropleth, districtClass } from '../../scale/choropleth.ts';

/** What each district is filled with on the canvas, as feature state that is set in one batch. */
export class CanvasFills {
  private readonly fills = new Map<string, string | null>();

  constructor(private readonly map: MapLibreMap) {}

  /** The districts that the canvas fills otherwise than `choropleth`. */
  changes({ districts }: Dataset, choropleth: Choropleth): [code: string, fill: string | null][] {
    const fills = new Map<string, string | null>(choropleth.classes.map(({ id, fill }) => [id, fill]));
    // Nothing: the hatch beneath the canvas shows, and those that are faded stay the drawing's.
    fills.set('none', null);
    return districts
      .map(({ code }): [string, string | null] => [code, fills.get(districtClass(choropleth, code)) ?? null])
      .filter(([code, fill]) => this.fills.get(code) !== fill);
  }

  /** Fills the districts. False where the canvas does so already. */
  fill(data: Dataset, choropleth: Choropleth): boolean {
    const changes = this.changes(data, choropleth);
    for (const [code, fill] of changes) {
      this.fills.set(code, fill);
      this.map.setFeatureState({ source: 'districts', id: Number(code) }, { fill });
    }
    return changes.length > 0;
  }
}
