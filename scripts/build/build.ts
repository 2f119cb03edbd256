/**
 * `npm run build -- [--data FOLDER] [--out FOLDER]` builds a site, from `data/` into `dist/` unless told otherwise: the scripts that come when they are needed, the page's one classic script, and the page itself with the map drawn
 * into it. A classic script, since a sandboxed frame of another origin loads no module without a CORS header.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type InlineConfig, minify, type Plugin, type Rolldown } from 'vite';
import { MINIFY, TARGET } from './browsers.ts';
import { buildElement } from './build-element.ts';
import { compileData } from './compile-data.ts';
import { computedLook } from './computed-look.ts';
import { dataDate } from './data-date.ts';
import { GUIDE, guidePage } from './guide.ts';
import { COMMUNE_TOOLS, COMMUNES, type LazyFiles, lazyFiles, NAMES } from './lazy-files.ts';
import { notePackages, writeLicences } from './licences.ts';
import { addressesOfPage, maplibreFromSource, maplibreStyles } from './maplibre-source.ts';
import { MINIFY_CSS } from './minify-css.ts';
import { giveLit, takeLit, takeOwn } from './one-copy.ts';
import { writePictures } from './pictures.ts';
import { contentPolicy } from './policy.ts';
import { writeSharePages } from './share-pages.ts';
import { atlasData } from './vite-data.ts';
import { fluentFiles } from './vite-fluent.ts';
import { withoutTransitions } from './without-transitions.ts';

/** Nobody else's page is around the atlas' own. */
const ownPage: Plugin = {
  name: 'own-page',
  load: (id) => (/\/host-styles\.ts$/.test(id) ? 'export const hostStyles = [];' : undefined),
};

const { data, out } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'dist' } },
}).values;

const packages = new Set<string>();
const shared: InlineConfig = {
  configFile: false,
  base: './',
  logLevel: 'warn',
  plugins: [atlasData(data), fluentFiles(), computedLook, maplibreStyles(), notePackages(packages)],
  css: { lightningcss: MINIFY_CSS },
  worker: { plugins: () => [notePackages(packages)] },
};

async function run(config: InlineConfig): Promise<Rolldown.RolldownOutput> {
  return (await build({ ...shared, ...config })) as Rolldown.RolldownOutput;
}

/** One module that imports nothing of the page; returns its files' names in `dist/`, its own script first. */
async function lazyFile(
  name: string,
  entry: string,
  emptyOutDir: boolean,
  format: 'es' | 'iife' = 'es',
  plugins: Plugin[] = [],
): Promise<string[]> {
  const { output } = await run({
    plugins: [...plugins, ...(shared.plugins ?? []), takeLit],
    build: {
      outDir: out,
      emptyOutDir,
      target: TARGET,
      modulePreload: false,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: { [name]: entry },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'assets/[name]-[hash].js', format, codeSplitting: format === 'es' },
      },
    },
  });
  // The order of the output hangs on the hashes in the files' names.
  const own = output.find((file) => file.type === 'chunk' && file.name === name)?.fileName;
  if (!own) throw new Error(`${entry}: expected a script named ${name}, got none`);
  return [own, ...output.map(({ fileName }) => fileName).filter((file) => file !== own)];
}

/** The ways to the lazy files from a classic script: beside the script itself. */
function waysBeside(files: LazyFiles): string[] {
  const url = (file: string) => `new URL(${JSON.stringify(file.replace('assets/', './'))}, here).href`;
  return [
    giveLit,
    'const here = document.currentScript.src;',
    // Not while it is on its way: it would run the moment it is there, before its worker is asked for.
    'let tries = 0;',
    `export const loadMapLibre = async () => {
      const link = document.querySelector('link[rel="modulepreload"]');
      if (link && !link.dataset.done) await new Promise((ondone) => {
        Object.assign(link, { ondone });
        setTimeout(ondone, 1e4);
      });
      // A module that could not be had, or what it imports, is not asked for again under the same name.
      return import(/* @vite-ignore */ tries++ ? ${url(files.maplibreWhole)} + '?again=' + tries : ${url(files.maplibre)});
    };`,
    `export const loadDrawing = () => import(/* @vite-ignore */ ${url(files.drawing)});`,
    `export const loadEmbedDialog = () => import(/* @vite-ignore */ ${url(files.embedDialog)});`,
    // Classic scripts like the page's own, so that a sandboxed frame has them too; once for all atlases of the page.
    'const loading = {};',
    `const load = (src) => loading[src] ??= new Promise((onload, onerror) => {
      document.head.append(Object.assign(document.createElement('script'), { src, onload, onerror }));
    }).catch((error) => {
      delete loading[src];
      throw error;
    });`,
    `export const loadNames = () => load(${url(files.names)}).then(() => ${NAMES});`,
    `export const loadCommunes = () => load(${url(files.communes)}).then(() => ${COMMUNES});`,
    `export const loadCommuneTools = () => load(${url(files.communeTools)}).then(() => ${COMMUNE_TOOLS});`,
    'export const loadSummary = loadNames;',
    `export const loadGestures = () => load(${url(files.gestures)});`,
    `export const loadLazyPanels = () => load(${url(files.lazyPanels)});`,
    `export const loadUrlFigures = () => load(${url(files.urlFigures)});`,
    `export const loadDesk = () => import(/* @vite-ignore */ ${url(files.desk)});`,
    `export const siteRoot = () => new URL('../', here).href;`,
  ];
}

const renderer = 'src/map/maplibre/maplibre-renderer.ts';
const pieces = await lazyFile('maplibre', renderer, true, 'es', [maplibreFromSource()]);
const [maplibre = ''] = pieces;
const [worker = '', sharedCode = ''] = ['maplibre-worker-', 'maplibre-shared-'].map((name) =>
  pieces.find((file) => file.includes(name)),
);
// For bundlers of other sites, which take a worker along as one file, and where a piece did not come.
const [maplibreWhole = ''] = await lazyFile('maplibre-whole', renderer, false, 'es', [addressesOfPage]);
const [drawing = ''] = await lazyFile('drawing', 'src/export/map-files.ts', false);
const [embedDialog = ''] = await lazyFile('embed-dialog', 'src/embed-dialog/embed-dialog.ts', false);
const [names = ''] = await lazyFile('names', 'src/element/names-script.ts', false, 'iife', [takeOwn]);
const [communes = ''] = await lazyFile('communes', 'src/communes/communes-script.ts', false, 'iife', [
  takeOwn,
]);
const [communeTools = ''] = await lazyFile(
  'commune-tools',
  'src/communes/commune-tools-script.ts',
  false,
  'iife',
  [takeOwn],
);
const [gestures = ''] = await lazyFile('gestures', 'src/map/atlas-gestures.ts', false, 'iife', [
  withoutTransitions,
]);
const [lazyPanels = ''] = await lazyFile('lazy-panels', 'src/panels/lazy/lazy-panels.ts', false, 'iife', [
  takeOwn,
]);
const [urlFigures = ''] = await lazyFile('url-figures', 'src/page/url-figures.ts', false, 'iife');
const [desk = ''] = await lazyFile('desk', 'src/desk/open-desk.ts', false);
const lazy: LazyFiles = {
  maplibre,
  maplibreWhole,
  names,
  communes,
  communeTools,
  gestures,
  drawing,
  embedDialog,
  lazyPanels,
  urlFigures,
  desk,
};
const { output } = await run({
  plugins: [...(shared.plugins ?? []), lazyFiles(waysBeside(lazy)), ownPage],
  build: {
    outDir: out,
    emptyOutDir: false,
    copyPublicDir: false,
    target: TARGET,
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { atlas: 'src/main.ts' },
      output: { format: 'iife', entryFileNames: 'assets/[name]-[hash].js', codeSplitting: false },
    },
  },
});
const site = process.env.SITE_URL;
await buildElement(lazy, { data, out, site });
await writeLicences(packages, data, join(out, 'licences.txt'));
const script = output.find((file) => file.type === 'chunk' && file.isEntry);
if (!script) throw new Error('src/main.ts: expected one script, got none');
const template = await readFile('index.html', 'utf8');
const files = { atlas: script.fileName, names, maplibre, shared: sharedCode, worker };
await writeFile(
  join(out, 'embed.js'),
  (await minify('embed.js', await readFile('src/page/embed.js', 'utf8'), MINIFY)).code,
);
await writeFile(join(out, GUIDE), await guidePage());
const start = performance.now();
const compiled = await compileData(data);
const { version, figures } = compiled.data;
await writeFile(join(out, 'data-version.json'), `${JSON.stringify({ version, figures: figures.length })}\n`);
const modified = await dataDate(data);
const inline = await writeSharePages({ template, files, compiled, folder: out, modified, site });
const pagesDone = performance.now();
await writePictures(compiled, out);
console.log(
  `pages ${Math.round(pagesDone - start)} ms, pictures ${Math.round(performance.now() - pagesDone)} ms${site ? '' : '; without SITE_URL no canonical address, card image or oEmbed'}`,
);
const policy = { home: contentPolicy(inline.home, site), shared: contentPolicy(inline.shared, site) };
// In the form that several static hosts read by themselves; for others it says what to send.
await writeFile(
  join(out, '_headers'),
  `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  Cross-Origin-Embedder-Policy: require-corp
  X-Content-Type-Options: nosniff
/
  Content-Security-Policy: ${policy.home}
/index.html
  Content-Security-Policy: ${policy.home}
/en/*
  Content-Security-Policy: ${policy.shared}
/s/*
  Content-Security-Policy: ${policy.shared}
/data-version.json
  Cache-Control: no-cache
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`,
);
