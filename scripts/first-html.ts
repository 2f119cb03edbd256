import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CSSResult } from 'lit';
import { PurgeCSS } from 'purgecss';
import { minify } from 'vite';
import { furnitureStyles, groundStyles } from '../src/embed/atlas-styles.ts';
import { createMessages } from '../src/i18n/messages.ts';
import { yearsOf } from '../src/model/ask-figures.ts';
import { createDataset } from '../src/model/dataset.ts';
import { PROJECT_KINDS } from '../src/model/vocabulary.ts';
import { choropleth } from '../src/scale/choropleth.ts';
import { type SharedView, viewParameters } from '../src/state/shared-view.ts';
import { INITIAL_STATE } from '../src/state/state.ts';
import { firstPage, firstRatio } from '../src/view/first-page.ts';
import { firstStates } from '../src/view/first-states.ts';
import { createGeometry } from '../src/view/geometry.ts';
import { escapeText } from '../src/view/markup.ts';
import type { Scene } from '../src/view/scene.ts';
import { classProperties } from '../src/view/svg-style.ts';
import { MINIFY } from './browsers.ts';
import { type Compiled, compileData } from './compile-data.ts';
import { squeeze } from './squeezed-styles.ts';

/** The inline scripts are the same on every page. */
const small = new Map<string, Promise<string>>();
function minified(source: string): Promise<string> {
  const known = small.get(source) ?? minify('inline.js', source, MINIFY).then(({ code }) => code.trim());
  small.set(source, known);
  return known;
}

/** A page that shows another view than the atlas' own, in a folder of its own. */
export interface SharedPage {
  view: SharedView;
  title: string;
  description: string;
  head: string;
  /** The way from its folder to the atlas' page: `../../`. */
  root: string;
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The element's own styles, for the time before the element exists: its host is an ordinary element then. */
function lightStyles(styles: readonly CSSResult[]): string {
  const css = styles
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/:host\(((?:\([^)]*\)|[^()])*)\)/g, 'cuulong-atlas$1')
    .replace(/:host/g, 'cuulong-atlas');
  return squeeze(css);
}

/** Without the rules that nothing in the page's markup, or in what its first script sets, can match. */
async function matching(css: string, markup: string, script: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [
      { raw: markup, extension: 'html' },
      { raw: script, extension: 'js' },
    ],
    // Of the element itself: what the page says of it goes before what its own style sheet says.
    dynamicAttributes: ['data-theme', 'typeface', 'hidden'],
  });
  return purged?.css ?? css;
}

/**
 * Fills the page's template with the map, its styles and its first script, and names all that may run on it in a
 * content security policy for the host to send.
 */
export async function firstHtml(
  template: string,
  files: { atlas: string; maplibre: string; shared: string; worker: string },
  compiled?: Compiled,
  share?: SharedPage,
): Promise<{ html: string; policy: string }> {
  compiled ??= await compileData('data');
  const data = createDataset(compiled.data);
  const layer = share?.view.layer ?? INITIAL_STATE.layer;
  const year = share?.view.year ?? yearsOf(data, layer).at(-1) ?? null;
  const bounds = data.places[share?.view.province ?? '']?.bounds;
  const scene: Scene = {
    data,
    choropleth: choropleth(data, layer, year, 'light'),
    messages: createMessages('vi'),
    selected: share?.view.unit ?? null,
    kinds: PROJECT_KINDS,
    work: null,
  };
  const dark = choropleth(data, layer, scene.choropleth.year, 'dark');
  const declarations = (classes: typeof dark.classes) =>
    Object.entries(classProperties(classes))
      .map(([name, value]) => `${name}:${value}`)
      .join(';');
  const ground = [
    lightStyles(groundStyles),
    `cuulong-atlas{--ratio:${firstRatio(scene, bounds).toFixed(5)};${declarations(scene.choropleth.classes)}}`,
    `cuulong-atlas[data-theme="dark"]{${declarations(dark.classes)}}`,
    `@media (prefers-color-scheme:dark){cuulong-atlas:not([data-theme]){${declarations(dark.classes)}}}`,
  ].join('');
  const source = (await readFile('src/page/first.js', 'utf8')).replace(
    '/* arguments */',
    `${JSON.stringify(firstStates(data))}, ${JSON.stringify(files)}`,
  );
  const first = await minified(source);
  const head = await minified(await readFile('src/page/head.js', 'utf8'));
  const markup = firstPage(scene, createGeometry(compiled.topologies), {
    bounds,
    root: share?.root,
    summary: share?.view.unit ? share.description : undefined,
  });
  const style = `html,body{margin:0;height:100%}${await matching(ground, markup, first)}`;
  // Behind the map, so that a slow line brings the map sooner.
  const behind = await matching(lightStyles(furnitureStyles), markup, first);
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(head)} ${hash(first)}`,
    // The last is that of nothing: see src/sheets/lend.ts.
    `style-src 'self' ${hash(style)} ${hash(behind)} ${hash('')}`,
    "worker-src 'self'",
    // The preview of an embed.
    "frame-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // Within the page: a browser asks for an icon's file again at every change of the address.
  const icon = encodeURI((await readFile('public/icon.svg', 'utf8')).trim()).replaceAll('#', '%23');
  const own = share
    ? ` data-own="${escapeText(new URLSearchParams(viewParameters(share.view)).toString())}" data-root="${share.root}"`
    : '';
  const html = template
    .replace(/\n\s*/g, '\n')
    .replace(/(?<=<title>).*(?=<\/title>)/, (title) =>
      share ? `${escapeText(share.title)} – Cửu Long Atlas` : title,
    )
    .replace(/<meta\s+name="description".*?\/>/s, (meta) =>
      share ? `<meta name="description" content="${escapeText(share.description)}">\n${share.head}` : meta,
    )
    .replace('./icon.svg', () => `data:image/svg+xml,${icon}`)
    .replace(/<style>.*?<\/style>/s, () => `<script>${head}</script>\n<style>${style}</style>`)
    .replace(
      '<cuulong-atlas></cuulong-atlas>',
      () =>
        `<cuulong-atlas${own}>${markup.replace('<div class="panel">', `<style>${behind}</style>$&`)}</cuulong-atlas>\n<script>${first}</script>`,
    )
    .replace(/<script type="module".*?<\/script>\n?/s, '');
  return { html, policy };
}
