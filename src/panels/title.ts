import { html, type TemplateResult } from 'lit';
import type { Scene } from '../scene/scene.ts';
import { unitsDate } from '../text/region-text.ts';
import { subtitleOf, titleOf } from '../text/title.ts';

/** What the map shows: title, year, the indicator in a sentence, whose boundaries. */
export function title(scene: Scene): TemplateResult {
  const { data, choropleth, messages: m, unitsNote = unitsDate(data, m) } = scene;
  const indicator = data.indicator(choropleth.layer);
  const about = indicator && m.pick(indicator, 'about');
  return html`<header class="title" part="title">
    <h1>${titleOf(scene)}</h1>
    <p>${subtitleOf(scene)}</p>
    <p class="quiet">${[about, unitsNote].filter(Boolean).join(' ')}</p>
  </header>`;
}
