import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PurgeCSS } from 'purgecss';
import { minify } from 'vite';
import { firstRatio } from '../../src/drawing/first-map.ts';
import { createGeometry, type MapGeometry } from '../../src/drawing/geometry.ts';
import { classProperties } from '../../src/drawing/svg-style.ts';
import { furnitureStyles, groundStyles } from '../../src/element/atlas-styles.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { type Names, namesIn } from '../../src/markup/names-in.ts';
import { escapeText, toMarkup } from '../../src/markup/to-markup.ts';
import { h, type Tree } from '../../src/markup/tree.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { defaultYear, firstLayer } from '../../src/model/figures.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import firstFrames from '../../src/prerender/first-frames.css?inline';
import { firstMapBox, firstPanel } from '../../src/prerender/first-page.ts';
import { type FirstStates, firstStates } from '../../src/prerender/first-states.ts';
import waiting from '../../src/prerender/waiting.css?inline';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { type SharedView, viewParameters } from '../../src/state/shared-view.ts';
import { MINIFY } from './browsers.ts';
import type { Compiled } from './compile-data.ts';
import { type FirstFiles, firstScript } from './first-script.ts';
import { lightStyles, withoutUnusedProperties } from './light-styles.ts';
import { minifyCss } from './minify-css.ts';
import { TOUCH_ICON } from './pictures.ts';
import type { Inline } from './policy.ts';

/** Minified once: it is the same on every page. */
let headScript: Promise<string> | undefined;
async function minifiedHead(): Promise<string> {
  const { code } = await minify('head.js', await readFile('src/page/head.js', 'utf8'), MINIFY);
  return code.trim();
}

/** The atlas' own page, or one that shows another view or language, in a folder of its own. */
export interface Page {
  view: SharedView;
  /** Relative to the atlas, with a slash at its end; empty: its own page. */
  folder: string;
  title: string;
  description: string;
  /** Elements for its head. */
  head: string;
  /** What search engines read of its figures. */
  dataset: object | undefined;
  /** The way from its folder to the atlas' page: `../../`. */
  root: string;
}

/** Style sheets before scripts, the same on every page until what a page cannot match is left out. */
const GROUND = lightStyles([...groundStyles, firstFrames]);
const FURNITURE = lightStyles([...furnitureStyles, waiting]);

/** The box of map and panel, before the element has its own. */
const BOX = { class: 'atlas first' };

/** Data for readers other than browsers: no script, so that no policy applies to it. */
const dataBlock = (dataset: object | undefined): string =>
  dataset
    ? `<script type="application/ld+json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`
    : '';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Classes that the page's first script gives to what has them not yet, but for those of the map's colours. */
const GIVEN = ['embed', 'waiting', 'unaided', 'strong', 'value'];

/** What all pages of a site share. */
interface Common {
  data: Dataset;
  geometry: MapGeometry;
  states: FirstStates;
  /** Maps by what they show: the pages of a province's communes differ in words alone. */
  maps: Map<string, Tree>;
}

const common = new WeakMap<Compiled, Common>();

function commonOf(compiled: Compiled): Common {
  const known = common.get(compiled);
  if (known) return known;
  const data = createDataset(compiled.data);
  const geometry = createGeometry(compiled.topologies);
  const made = { data, geometry, states: firstStates(data), maps: new Map() };
  common.set(compiled, made);
  return made;
}

const purged = new Map<string, Promise<string>>();

/** As `matching`, worked out once for pages that have the same names. */
function matchingOnce(css: string, names: Names): Promise<string> {
  const { classes, ids, tags, attributes } = names;
  const key = JSON.stringify([css, [...classes], [...ids], [...tags], [...attributes], [...names.values]]);
  const made = purged.get(key) ?? matching(css, names);
  purged.set(key, made);
  return made;
}

/** Without the rules that nothing in the page's tree, or in what its first script makes of it, can match. */
async function matching(css: string, names: Names): Promise<string> {
  const page = {
    classes: [...names.classes],
    ids: [...names.ids],
    tags: [...names.tags],
    attributes: { names: [...names.attributes], values: [...names.values] },
    undetermined: [],
  };
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [{ raw: 'the names of its trees', extension: 'tree' }],
    extractors: [{ extensions: ['tree'], extractor: () => page }],
    // Outlines and a list that the atlas has only once it runs, in a tree with styles of its own.
    blocklist: ['hovered', 'compared', 'focused', 'projects'],
    // Of the element itself: what the page says of it goes before what its own style sheet says.
    dynamicAttributes: ['data-theme', 'typeface', 'hidden'],
  });
  return minifyCss(purged?.css ?? css);
}

/**
 * The template with each content in place of what stands between the marks of its name, `<!-- head -->` and
 * `<!-- /head -->`. Throws where these are missing.
 */
function filled(template: string, content: Record<string, string>): string {
  return Object.entries(content).reduce((html, [name, text]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [html.indexOf(start), html.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`index.html: expected ${start} and ${end} behind it`);
    return html.slice(0, from) + text + html.slice(to + end.length);
  }, template);
}

/**
 * Fills the page's template with the map, its styles and its first script, and names what is inline
 * in it, for the content security policy.
 */
export async function firstHtml(
  template: string,
  files: FirstFiles,
  compiled: Compiled,
  { view, folder, title, description, head: said, dataset, root }: Page,
): Promise<{ html: string; inline: Inline }> {
  const { data, geometry, states, maps } = commonOf(compiled);
  const { layer } = view;
  const year = view.year ?? defaultYear(data, layer);
  const bounds = data.places[view.province ?? '']?.bounds;
  const scene: Scene = {
    data,
    choropleth: choropleth(data, layer, year, 'light'),
    messages: createMessages(view.lang),
    // A commune is not on the map of districts.
    selected: view.unit && data.unit(view.unit) ? view.unit : null,
    kinds: PROJECT_KINDS,
    project: null,
  };
  const dark = choropleth(data, layer, scene.choropleth.year, 'dark');
  const declarations = (classes: typeof dark.classes) =>
    Object.entries(classProperties(classes))
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  const ground = [
    GROUND,
    `cuulong-atlas{--ratio:${firstRatio(scene, bounds).toFixed(5)};${declarations(scene.choropleth.classes)}}`,
    `@media screen{cuulong-atlas[data-theme="dark"]{${declarations(dark.classes)}}}`,
    `@media screen and (prefers-color-scheme:dark){cuulong-atlas:not([data-theme]){${declarations(dark.classes)}}}`,
  ].join('');
  const first = await firstScript(states, files);
  headScript ??= minifiedHead();
  const head = await headScript;
  const shown = JSON.stringify([layer, year, scene.selected, view.province, view.lang]);
  const map = maps.get(shown) ?? firstMapBox(scene, geometry, bounds);
  maps.set(shown, map);
  const panel = firstPanel(scene, { root, summary: view.unit ? description : undefined });
  // A link may ask for a layer that has more colours.
  const colours = Math.max(...Object.values(states.layers).map(({ light }) => light.length));
  const given = [...GIVEN, ...Array.from({ length: colours }, (_, index) => `c${index}`)];
  const possible = namesIn([h('cuulong-atlas', { class: given.join(' ') }, [h('div', BOX, [map, panel])])]);
  const matched = await matchingOnce(ground, possible);
  // Behind the map, so that a slow line brings the map sooner.
  const behind = await matchingOnce(FURNITURE, possible);
  const [mapMarkup, panelMarkup] = [toMarkup(map), toMarkup(panel)];
  const used = withoutUnusedProperties(matched, [behind, mapMarkup, panelMarkup]);
  const style = `html,body{margin:0;height:100%}${used}`;
  const inside = `<div class="${BOX.class}">${mapMarkup}<style>${behind}</style>${panelMarkup}</div>`;
  // Within the page: a browser asks for an icon's file again at every change of the address.
  const icon = (await readFile('public/icon.svg', 'utf8')).trim().replaceAll('"', "'").replaceAll('#', '%23');
  const own = folder
    ? ` data-own="${escapeText(new URLSearchParams(viewParameters(view, firstLayer(data))).toString())}" data-root="${root}"`
    : '';
  const content = {
    head: [
      `<title>${escapeText(title)} – ${escapeText(data.region.name)}</title>${said}`,
      `<link rel="icon" href="data:image/svg+xml,${icon}">`,
      `<link rel="apple-touch-icon" href="${root}${TOUCH_ICON}">`,
      `<script>${head}</script><style>${style}</style>`,
    ].join(''),
    atlas: `<cuulong-atlas${own}>${inside}</cuulong-atlas><script>${first}</script>${dataBlock(dataset)}`,
  };
  const lines = template.split('\n').map((line) => line.trim());
  const html = filled(lines.join('').replace(' lang="vi"', ` lang="${view.lang}"`), content);
  // The last style is that of nothing: see src/sheets/lend.ts.
  return { html, inline: { scripts: [head, first].map(hash), styles: [style, behind, ''].map(hash) } };
}
