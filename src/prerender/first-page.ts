import { allBounds, tiers } from '../drawing/first-map.ts';
import type { MapGeometry } from '../drawing/geometry.ts';
import { svgFirstMap } from '../drawing/svg.ts';
import { titleLang } from '../i18n/title-lang.ts';
import { type Child, h, rewrite, type Tree } from '../markup/tree.ts';
import { layersOf, yearChoicesOf } from '../model/figures.ts';
import { AtlasCredits } from '../panels/atlas-credits.ts';
import { AtlasLayers } from '../panels/atlas-layers.ts';
import { AtlasLegend } from '../panels/atlas-legend.ts';
import { AtlasProjects } from '../panels/atlas-projects.ts';
import { AtlasYears } from '../panels/atlas-years.ts';
import { title } from '../panels/title.ts';
import { tools } from '../panels/tools.ts';
import type { Scene } from '../scene/scene.ts';
import { districtTitle } from '../text/district-title.ts';
import { templateTree } from './template-tree.ts';

/** What means something without a script, to eyes and to a screen reader; the rest is for those who use a panel. */
const KEPT = [
  ...['class', 'href', 'target', 'rel', 'data-layer', 'data-year'],
  ...['role', 'tabindex', 'aria-label', 'aria-pressed', 'aria-checked'],
];

/** A row of the legend is called what it shows: a page whose script does not come makes other rows of it. */
const isWords = (name: string, { tag }: Tree) => name === 'aria-label' && tag === 'button';

/**
 * What a panel's template gives, as the page has it before any script: lists are closed and their content comes with the script,
 * as does what a panel only lists or tells to those who use it.
 */
const untilScript = (template: unknown): Child[] =>
  rewrite(templateTree(template), (tree) => {
    if (tree.tag === 'atlas-strip-plot') return h('div', { class: 'plot-room' }, []);
    const attributes = Object.fromEntries(
      Object.entries(tree.attributes).filter(([name]) => KEPT.includes(name) && !isWords(name, tree)),
    );
    const children = tree.tag === 'details' ? tree.children?.slice(0, 1) : tree.children;
    const silent = tree.attributes.role === 'status' && children?.length === 0;
    return silent ? [] : h(tree.tag, attributes, children);
  });

const layers = ({ data, choropleth, messages }: Scene): Child[] =>
  untilScript(
    Object.assign(new AtlasLayers(), { layers: layersOf(data), layer: choropleth.layer, messages }).render(),
  );

const years = ({ data, choropleth, messages }: Scene): Child[] =>
  untilScript(
    Object.assign(new AtlasYears(), {
      years: yearChoicesOf(data, choropleth.layer),
      year: choropleth.year,
      messages,
    }).render(),
  );

const legend = (scene: Scene): Child[] => untilScript(Object.assign(new AtlasLegend(), { scene }).render());

const projects = ({ data, kinds, messages }: Scene): Child[] =>
  untilScript(Object.assign(new AtlasProjects(), { projects: data.projects, kinds, messages }).render());

const credits = ({ data, messages }: Scene, fullPage: string): Child[] =>
  untilScript(Object.assign(new AtlasCredits(), { data, messages, fullPage, embeddable: true }).render());

/** Every value of the map with its source, for a reader without scripts. */
function values(scene: Scene): Tree {
  const { data, choropleth, messages: m } = scene;
  const rows = [...choropleth.byUnit].flatMap(([code, { figure }]) => {
    const source = data.source(figure.source);
    if (!source) return [];
    const said = m.t('source-of', { outlet: source.outlet, date: m.date(source.published) });
    const cited = h('span', { class: 'quiet' }, [
      `${said}, `,
      h('cite', { lang: titleLang(source.title, m.lang) }, [source.title]),
    ]);
    return [h('li', {}, [`${districtTitle(scene, code)}. `, cited])];
  });
  return h('noscript', {}, [h('ul', {}, rows)]);
}

/*
 * What the page shows before any script runs, for the box `.atlas` inside `<cuulong-atlas>`: the same boxes with the same
 * classes as the interactive panels, so that nothing moves when these take their place. The map comes first: a page that
 * arrives slowly shows it before it has read the rest.
 */

/** The box with the map, fitted to `bounds`; one drawing does for all pages that show the same. */
export function firstMapBox(scene: Scene, geometry: MapGeometry, bounds = allBounds(scene)): Tree {
  const map = svgFirstMap(scene, geometry, bounds, tiers(bounds));
  const stage = h('div', { class: 'stage', 'data-renderer': 'svg' }, [h('div', { class: 'fit' }, [map])]);
  return h('div', { class: 'map-box', translate: 'no' }, [stage]);
}

/** All else: `root` is the way to the atlas' own page, `summary` what the page says of its unit. */
export function firstPanel(
  scene: Scene,
  { root = './', summary = scene.messages.t('summary-hint') } = {},
): Tree {
  const part = (name: string, ...children: Child[]) => h('div', { 'data-part': name }, children);
  return h('div', { class: 'panel' }, [
    ...untilScript(title(scene)),
    part('tools', ...untilScript(tools(scene))),
    part('layers', ...layers(scene)),
    part('years', ...years(scene)),
    part('legend', ...legend(scene)),
    part('projects', ...projects(scene)),
    values(scene),
    part('summary', h('p', { class: 'hint' }, [summary])),
    part('footer', ...credits(scene, root)),
  ]);
}
