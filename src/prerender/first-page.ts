import { allBounds, tiers } from '../drawing/first-map.ts';
import type { MapGeometry } from '../drawing/geometry.ts';
import { svgFirstMap } from '../drawing/svg.ts';
import { type Attributes, h, type Tree } from '../markup/tree.ts';
import { layersOf, yearChoicesOf } from '../model/figures.ts';
import type { Scene } from '../scene/scene.ts';
import { capitalise, figureText, provinceFigure, unitName, yearName } from '../text/figure-text.ts';
import { classLabel, hasStripPlot, legendOrder } from '../text/legend.ts';
import { unitsDate, unitsDateLong } from '../text/region-text.ts';
import { subtitleOf, titleOf } from '../text/title.ts';

const button = (attributes: Attributes, name: string) =>
  h('button', { type: 'button', ...attributes }, [name]);

function layers({ data, choropleth, messages: m }: Scene): Tree {
  const all = layersOf(data);
  const headline = all.filter((layer) => layer.headline !== null);
  const buttons = headline.map((layer) =>
    button(
      { 'data-layer': layer.id, 'aria-pressed': String(layer.id === choropleth.layer) },
      m.pick(layer, 'name'),
    ),
  );
  const more = m.t('layers-more', { count: all.length - headline.length });
  return h('div', { class: 'layers' }, [
    h('div', { class: 'segments' }, buttons),
    h('details', {}, [h('summary', {}, [more])]),
  ]);
}

const years = ({ data, choropleth, messages: m }: Scene): Tree =>
  h(
    'div',
    { class: 'years' },
    yearChoicesOf(data, choropleth.layer).map((year) =>
      button({ 'data-year': year, 'aria-pressed': String(year === choropleth.year) }, yearName(m, year)),
    ),
  );

const quiet = (text: string): Tree => h('p', { class: 'quiet' }, [text]);

function legend(scene: Scene): Tree {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const rows = legendOrder(choropleth).map((each) =>
    h('li', {}, [
      h('button', { type: 'button' }, [
        h('span', { class: `swatch ${each.id}` }, []),
        h('span', { class: 'range' }, [classLabel(m, indicator, each)]),
        h('span', { class: 'count' }, [m.t('legend-districts', { count: each.units.length })]),
      ]),
    ]),
  );
  const own = data.provinces.some(({ code }) =>
    provinceFigure(data, code, choropleth.layer, choropleth.year),
  );
  return h('section', { class: 'legend' }, [
    ...(hasStripPlot(scene) ? [h('div', { class: 'plot-room' }, [])] : []),
    h('ul', {}, rows),
    ...(own ? [quiet(m.t('legend-province'))] : []),
  ]);
}

/** Every value of the map with its source, for a reader without scripts. */
function values({ data, choropleth, messages: m }: Scene): Tree {
  const rows = [...choropleth.byUnit].flatMap(([code, { figure }]) => {
    const [unit, source] = [data.unit(code), data.source(figure.source)];
    const indicator = data.indicator(choropleth.layer);
    if (!unit || !source || !indicator) return [];
    const value = figureText(m, indicator, figure);
    const said = m.t('source-of', { outlet: source.outlet, date: m.date(source.published) });
    const cited = h('span', { class: 'quiet' }, [`${said}, `, h('cite', {}, [source.title])]);
    return [h('li', {}, [`${capitalise(unitName(m, unit))}: ${value}. `, cited])];
  });
  return h('noscript', {}, [h('ul', {}, rows)]);
}

/** Buttons that open dialogs, once there is a script; white space between. */
const tools = ({ messages: m }: Scene): Tree =>
  h('div', { class: 'tools' }, [
    button({ class: 'search-open' }, m.t('search')),
    ' ',
    button({ class: 'table-open' }, m.t('table')),
    ' ',
    button({ class: 'download-open' }, m.t('download')),
    ' ',
    button({ class: 'help-open' }, m.t('help')),
  ]);

function projects({ data, messages: m }: Scene): Tree[] {
  const drawn = data.projects.filter((project) => project.geometry).length;
  if (drawn === 0) return [];
  const count = h('span', { class: 'count' }, [m.t('works-count', { shown: drawn, count: drawn })]);
  return [h('details', { class: 'works-switch' }, [h('summary', {}, [`${m.t('works')} `, count])])];
}

function credits({ data, messages: m }: Scene, root: string): Tree {
  const link = (href: string, text: string) => h('a', { href, target: '_blank', rel: 'noopener' }, [text]);
  return h('footer', { class: 'credits' }, [
    h('p', { class: 'short' }, [
      `${unitsDate(data, m)} `,
      link(root, m.t('full-page')),
      ' ',
      link(`${root}#embed`, m.t('embed')),
    ]),
    h('p', { class: 'long' }, [button({ class: 'embed-open' }, m.t('embed'))]),
    h('p', { class: 'long' }, [unitsDateLong(data, m)]),
    h('p', {}, [`${m.t('credits')}: ${m.pick(data.region, 'credits')}`]),
    h('details', {}, [h('summary', {}, [`${m.t('sources')} (${data.sources.length})`])]),
    h('p', { class: 'long' }, [m.t('data-version', { version: data.version })]),
  ]);
}

/**
 * What the page shows before any script runs, for the box `.atlas` inside `<cuulong-atlas>`: the same boxes with the
 * same classes as the interactive panels, so that nothing moves when these take their place. The map comes first: a page that
 * arrives slowly shows it before it has read the rest. `bounds` is what it is fitted to, `root` the way to the atlas' own page.
 */
export function firstPage(
  scene: Scene,
  geometry: MapGeometry,
  { bounds = allBounds(scene), root = './', summary = scene.messages.t('summary-hint') } = {},
): { map: Tree; panel: Tree } {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const about = indicator && m.pick(indicator, 'about');
  const part = (name: string, ...children: Tree[]) => h('div', { 'data-part': name }, children);
  const panel = [
    h('header', { class: 'title' }, [
      h('h1', {}, [titleOf(scene)]),
      h('p', {}, [subtitleOf(scene)]),
      quiet([about, unitsDate(data, m)].filter(Boolean).join(' ')),
    ]),
    part('tools', tools(scene)),
    part('layers', layers(scene)),
    part('years', years(scene)),
    part('legend', legend(scene)),
    part('projects', ...projects(scene)),
    values(scene),
    part('summary', h('p', { class: 'hint' }, [summary])),
    part('footer', credits(scene, root)),
  ];
  const map = svgFirstMap(scene, geometry, bounds, tiers(bounds));
  const stage = h('div', { class: 'stage', 'data-renderer': 'svg' }, [h('div', { class: 'fit' }, [map])]);
  return {
    map: h('div', { class: 'map-box', translate: 'no' }, [stage]),
    panel: h('div', { class: 'panel' }, panel),
  };
}
