/**
 * Builds the element as an ES module, `dist/cuulong-atlas.js`, for pages that load it themselves and as the package's
 * entry. Everything is bundled, Lit and MapLibre included, and the package depends on nothing: a page without a
 * bundler can load the very same file, and an atlas in the archive does not change when a dependency does. What comes
 * later are the page's own files in `dist/assets/`, named as plain strings so that a host's bundler takes them along.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { TARGET } from './browsers.ts';
import { computedLook } from './computed-look.ts';
import { customElementsManifest } from './elements-manifest.ts';
import { jsxTypes } from './jsx-types.ts';
import { COMMUNE_TOOLS, COMMUNES, type LazyFiles, lazyFiles, NAMES } from './lazy-files.ts';
import { MINIFY_CSS } from './minify-css.ts';
import { giveLit } from './one-copy.ts';
import { atlasData } from './vite-data.ts';
import { fluentFiles } from './vite-fluent.ts';

/** The ways to the lazy files from a module: beside it, named so that a host's bundler finds them. */
function waysBeside(files: LazyFiles): string[] {
  const way = (name: string, file: string) =>
    `export const ${name} = () => import(${JSON.stringify(`./${file}`)});`;
  return [
    giveLit,
    way('loadMapLibre', files.maplibreWhole),
    way('loadDrawing', files.drawing),
    `export const loadNames = () => import(${JSON.stringify(`./${files.names}`)}).then(() => ${NAMES});`,
    `export const loadCommunes = () => import(${JSON.stringify(`./${files.communes}`)}).then(() => ${COMMUNES});`,
    `export const loadCommuneTools = () => import(${JSON.stringify(`./${files.communeTools}`)}).then(() => ${COMMUNE_TOOLS});`,
    'export const loadSummary = loadNames;',
    way('loadGestures', files.gestures),
    way('loadEmbedDialog', files.embedDialog),
    way('loadLazyPanels', files.lazyPanels),
    `export const siteRoot = () => here.replace(/[^/]*$/, '');`,
  ];
}

/** Files beside this one, left as they are. */
const filesBeside: Plugin = {
  name: 'files-beside',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('./assets/') ? { id, external: true } : undefined),
};

/** Before all else: the address as a mere text, since bundlers take every `new URL` with it for a file to take along. */
const BANNER = `const here = import.meta.url;
const define = (() => {`;

/** Where there is no browser, and where another copy has been before, nothing of the above runs. */
const FOOTER = `return atlas.CuulongAtlas;
});
export const CuulongAtlas = !globalThis.customElements
  ? class {}
  : (customElements.get('cuulong-atlas') ?? define());`;

/**
 * Source for the module's end, where `here` is its address: leaves the site's address where what comes late looks for
 * it, if the module was loaded from there. Elsewhere nobody knows what lies beside it.
 */
export function siteNote(site: string | undefined): string {
  const root = site?.replace(/\/*$/, '/');
  return root
    ? `if (here?.startsWith(${JSON.stringify(`${root}cuulong-atlas.js`)}))
  globalThis[Symbol.for('cuulong-atlas site')] = ${JSON.stringify(root)};`
    : '';
}

/** The entry's types: those of the sources, and the names that the module itself gives. */
const DECLARATIONS = `
/** The class of \`<cuulong-atlas>\`; importing the module defines the element. */
export declare const CuulongAtlas: { new (): CuulongAtlasElement; prototype: CuulongAtlasElement };
export type CuulongAtlas = CuulongAtlasElement;

declare global {
  interface HTMLElementTagNameMap {
    'cuulong-atlas': CuulongAtlasElement;
  }
}
`;

interface ElementOptions {
  data: string; // the data folder
  out: string; // the built site; added to, never emptied
  site?: string; // its address, if that is known
}

export async function buildElement(files: LazyFiles, { data, out, site }: ElementOptions): Promise<void> {
  await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [atlasData(data), fluentFiles(), computedLook, lazyFiles(waysBeside(files)), filesBeside],
    css: { lightningcss: MINIFY_CSS },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: TARGET,
      modulePreload: false,
      // As a library, without the bundler's own way to load what comes late.
      lib: {
        entry: { 'cuulong-atlas': 'src/element/cuulong-atlas.ts' },
        formats: ['iife'],
        name: 'atlas',
        fileName: (_format, name) => `${name}.js`,
      },
      rolldownOptions: {
        output: { codeSplitting: false, postBanner: BANNER, postFooter: [FOOTER, siteNote(site)].join('\n') },
      },
    },
  });
  const types = await readFile('src/element/element-types.ts', 'utf8');
  await writeFile(join(out, 'cuulong-atlas.d.ts'), types + DECLARATIONS + jsxTypes);
  const manifest = await customElementsManifest('src/element/cuulong-atlas.ts');
  await writeFile(join(out, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
