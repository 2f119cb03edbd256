/**
 * Builds `dist/`: the modules that come late, the page's one classic script, and the page itself with the map drawn
 * into it. A classic script, since a sandboxed frame of another origin loads no module without a CORS header.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { build, type InlineConfig, minify, type Plugin, type Rolldown } from 'vite';
import { MINIFY, TARGET } from './browsers.ts';
import { buildElement, type LateFiles } from './build-element.ts';
import { compileData } from './compile-data.ts';
import { dataDate } from './data-date.ts';
import { notePackages, writeLicences } from './licences.ts';
import { addressesOfPage, maplibreFromSource, maplibreStyles } from './maplibre-source.ts';
import { writePictures } from './pictures.ts';
import { contentPolicy } from './policy.ts';
import { writeSharePages } from './share-pages.ts';
import { giveLit, takeLit } from './shared-lit.ts';
import { squeezedStyles } from './squeezed-styles.ts';
import { atlasData } from './vite-data.ts';
import { fluentFiles } from './vite-fluent.ts';
import { withoutTransitions } from './without-transitions.ts';

const LATE = /\/late-modules\.ts$/;

/** Nobody else's page is around the atlas' own. */
const ownPage: Plugin = {
  name: 'own-page',
  load: (id) => (/\/host-styles\.ts$/.test(id) ? 'export const hostStyles = [];' : undefined),
};

const packages = new Set<string>();
const shared: InlineConfig = {
  configFile: false,
  base: './',
  logLevel: 'warn',
  plugins: [atlasData(), fluentFiles(), squeezedStyles(), maplibreStyles(), notePackages(packages)],
};

async function run(config: InlineConfig): Promise<Rolldown.RolldownOutput> {
  return (await build({ ...shared, ...config })) as Rolldown.RolldownOutput;
}

/** One module that imports nothing of the page; returns its files' names in `dist/`, its own script first. */
async function lateModule(
  name: string,
  entry: string,
  emptyOutDir: boolean,
  format: 'es' | 'iife' = 'es',
  plugins: Plugin[] = [],
): Promise<string[]> {
  const { output } = await run({
    plugins: [...plugins, ...(shared.plugins ?? []), takeLit],
    build: {
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

/** The ways to the late modules from a classic script: beside the script itself. */
function lateModules(files: LateFiles): Plugin {
  const url = (file: string) => `new URL(${JSON.stringify(file.replace('assets/', './'))}, here).href`;
  const ways = [
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
    `export const loadGestures = () => load(${url(files.gestures)});`,
    `export const loadExplore = () => load(${url(files.explore)});`,
    `export const loadSupplied = () => load(${url(files.supplied)});`,
    `export const loadDesk = () => import(/* @vite-ignore */ ${url(files.desk)});`,
    `export const siteRoot = () => new URL('../', here).href;`,
  ];
  return {
    name: 'late-modules',
    load: (id) =>
      LATE.test(id) ? [giveLit, 'const here = document.currentScript.src;', ...ways].join('\n') : undefined,
  };
}

const renderer = 'src/map/maplibre-renderer.ts';
const pieces = await lateModule('maplibre', renderer, true, 'es', [maplibreFromSource()]);
const [maplibre = ''] = pieces;
const [worker = '', sharedCode = ''] = ['maplibre-worker-', 'maplibre-shared-'].map((name) =>
  pieces.find((file) => file.includes(name)),
);
// For bundlers of other sites, which take a worker along as one file, and where a piece did not come.
const [maplibreWhole = ''] = await lateModule('maplibre-whole', renderer, false, 'es', [addressesOfPage]);
const [drawing = ''] = await lateModule('drawing', 'src/map/drawing.ts', false);
const [embedDialog = ''] = await lateModule('embed-dialog', 'src/embed/embed-dialog.ts', false);
const [gestures = ''] = await lateModule('gestures', 'src/map/atlas-gestures.ts', false, 'iife', [
  withoutTransitions,
]);
const [explore = ''] = await lateModule('explore', 'src/panels/explore.ts', false, 'iife');
const [supplied = ''] = await lateModule('supplied', 'src/supplied/supplied.ts', false, 'iife');
const [desk = ''] = await lateModule('desk', 'src/desk/desk.ts', false);
const late: LateFiles = { maplibre, maplibreWhole, gestures, drawing, embedDialog, explore, supplied, desk };
const { output } = await run({
  plugins: [...(shared.plugins ?? []), lateModules(late), ownPage],
  build: {
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
await buildElement(late, site);
await writeLicences(packages, 'dist/licences.txt');
const script = output.find((file) => file.type === 'chunk' && file.isEntry);
if (!script) throw new Error('src/main.ts: expected one script, got none');
const template = await readFile('index.html', 'utf8');
const files = { atlas: script.fileName, maplibre, shared: sharedCode, worker };
await writeFile(
  'dist/embed.js',
  (await minify('embed.js', await readFile('src/page/embed.js', 'utf8'), MINIFY)).code,
);
const start = performance.now();
const compiled = await compileData('data');
const { version, figures } = compiled.data;
await writeFile('dist/data-version.json', `${JSON.stringify({ version, figures: figures.length })}\n`);
const modified = await dataDate('data');
const inline = await writeSharePages({ template, files, compiled, folder: 'dist', modified, site });
const pagesDone = performance.now();
await writePictures(compiled, 'dist');
console.log(
  `pages ${Math.round(pagesDone - start)} ms, pictures ${Math.round(performance.now() - pagesDone)} ms${site ? '' : '; without SITE_URL no canonical address, card image or oEmbed'}`,
);
const policy = { home: contentPolicy(inline.home, site), shared: contentPolicy(inline.shared, site) };
// In the form that several static hosts read by themselves; for others it says what to send.
await writeFile(
  'dist/_headers',
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
