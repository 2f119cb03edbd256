import { allBounds, tiers } from '../drawing/first-map.ts';
import type { MapGeometry } from '../drawing/geometry.ts';
import { svgFirstMap } from '../drawing/svg.ts';
import { layersOf, yearChoicesOf } from '../model/figures.ts';
import type { Scene } from '../scene/scene.ts';
import { capitalise, figureText, provinceFigure, unitName, yearName } from '../text/figure-text.ts';
import { classLabel, hasStrip, legendOrder } from '../text/legend.ts';
import { escapeText } from '../text/markup.ts';
import { unitsDate, unitsDateLong } from '../text/region-text.ts';
import { subtitleOf, titleOf } from '../text/title.ts';

const button = (attributes: string, name: string, pressed: boolean) =>
  `<button type="button" ${attributes} aria-pressed="${pressed}">${escapeText(name)}</button>`;

function layers({ data, choropleth, messages: m }: Scene): string {
  const all = layersOf(data);
  const headline = all.filter((layer) => layer.headline !== null);
  const buttons = headline.map((layer) =>
    button(`data-layer="${layer.id}"`, m.pick(layer, 'name'), layer.id === choropleth.layer),
  );
  const more = m.t('layers-more', { count: all.length - headline.length });
  return `<div class="layers"><div class="segments">${buttons.join('')}</div><details><summary>${more}</summary></details></div>`;
}

const years = ({ data, choropleth, messages: m }: Scene) =>
  `<div class="years">${yearChoicesOf(data, choropleth.layer)
    .map((year) => button(`data-year="${year}"`, yearName(m, year), year === choropleth.year))
    .join('')}</div>`;

function legend(scene: Scene): string {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const rows = legendOrder(choropleth).map((each) => {
    const count = m.t('legend-districts', { count: each.units.length });
    return `<li><button type="button"><span class="swatch ${each.id}"></span><span class="range">${classLabel(m, indicator, each)}</span><span class="count">${count}</span></button></li>`;
  });
  const own = data.provinces.some(({ code }) =>
    provinceFigure(data, code, choropleth.layer, choropleth.year),
  );
  return `<section class="legend">${hasStrip(scene) ? '<div class="strip-room"></div>' : ''}<ul>${rows.join('')}</ul>${own ? `<p class="quiet">${m.t('legend-province')}</p>` : ''}</section>`;
}

/** Every value of the map with its source, for a reader without scripts. */
function values({ data, choropleth, messages: m }: Scene): string {
  const rows = [...choropleth.byUnit].flatMap(([code, { figure }]) => {
    const [unit, source] = [data.unit(code), data.source(figure.source)];
    const indicator = data.indicator(choropleth.layer);
    if (!unit || !source || !indicator) return [];
    const value = figureText(m, indicator, figure);
    const said = m.t('source-of', { outlet: source.outlet, date: m.date(source.published) });
    return [
      `<li>${capitalise(unitName(m, unit))}: ${value}. <span class="quiet">${said}, <cite>${source.title}</cite></span></li>`,
    ];
  });
  return `<noscript><ul>${rows.join('')}</ul></noscript>`;
}

/**
 * What the page shows before any script runs, as markup inside `<cuulong-atlas>`: the same boxes with the same
 * classes as the interactive panels, so that nothing moves when these take their place. `bounds` is what the map is fitted
 * to, `root` the way to the atlas' own page.
 */
export function firstPage(
  scene: Scene,
  geometry: MapGeometry,
  { bounds = allBounds(scene), root = './', summary = scene.messages.t('summary-hint') } = {},
): string {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const about = indicator && m.pick(indicator, 'about');
  const drawn = data.projects.filter((project) => project.geometry).length;
  const panel = [
    `<header class="title"><h1>${titleOf(scene)}</h1><p>${subtitleOf(scene)}</p><p class="quiet">${[about, unitsDate(data, m)].filter(Boolean).join(' ')}</p></header>`,
    `<div data-part="tools"><div class="tools"><button type="button" class="search-open">${m.t('search')}</button> <button type="button" class="table-open">${m.t('table')}</button> <button type="button" class="take-open">${m.t('take-away')}</button> <button type="button" class="keys-open">${m.t('help')}</button></div></div>`,
    `<div data-part="layers">${layers(scene)}</div>`,
    `<div data-part="years">${years(scene)}</div>`,
    `<div data-part="legend">${legend(scene)}</div>`,
    `<div data-part="projects"><details class="works-switch"><summary>${m.t('works')} <span class="count">${m.t('works-count', { shown: drawn, count: drawn })}</span></summary></details></div>`,
    values(scene),
    `<div data-part="summary"><p class="hint">${escapeText(summary)}</p></div>`,
    `<div data-part="footer"><footer class="credits"><p class="short">${unitsDate(data, m)} <a href="${root}" target="_blank" rel="noopener">${m.t('full-page')}</a> <a href="${root}#embed" target="_blank" rel="noopener">${m.t('embed')}</a></p><p class="long"><button type="button" class="embed-open">${m.t('embed')}</button></p><p class="long">${unitsDateLong(data, m)}</p><p>${m.t('credits')}: ${m.pick(data.region, 'credits')}</p><details><summary>${m.t('sources')} (${data.sources.length})</summary></details><p class="long">${m.t('data-version', { version: data.version })}</p></footer></div>`,
  ];
  const map = svgFirstMap(scene, geometry, bounds, tiers(bounds));
  // The map first: a page that arrives slowly shows it before it has read the rest.
  return `<div class="atlas first"><div class="map-box" translate="no"><div class="stage" data-renderer="svg"><div class="fit">${map}</div></div></div><div class="panel">${panel.join('')}</div></div>`;
}
