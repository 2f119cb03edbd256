/**
 * Builds the element as an ES module, `dist/cuulong-atlas.js`, for pages that load it themselves and as the package's
 * entry. Everything is bundled, Lit and MapLibre included, and the package depends on nothing: a page without a
 * bundler can load the very same file, and an atlas in the archive does not change when a dependency does. What comes
 * late are the page's own modules in `dist/assets/`, named as plain strings so that a host's bundler takes them along.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { build, type Plugin } from 'vite';
import { TARGET } from './browsers.ts';
import { customElementsManifest } from './elements-manifest.ts';
import { giveLit } from './shared-lit.ts';
import { squeezedStyles } from './squeezed-styles.ts';
import { atlasData } from './vite-data.ts';

/** Names of the late modules in `dist/`. */
export type LateFiles = Record<
  'maplibre' | 'maplibreWhole' | 'drawing' | 'embedDialog' | 'explore' | 'supplied' | 'desk',
  string
>;

/** The ways to the late modules: files beside this one, left as they are. */
function filesBeside(files: LateFiles): Plugin {
  const way = (name: string, file: string) =>
    `export const ${name} = () => import(${JSON.stringify(`./${file}`)});`;
  return {
    name: 'files-beside',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('./assets/') ? { id, external: true } : undefined),
    load: (id) =>
      /\/late-modules\.ts$/.test(id)
        ? [
            giveLit,
            way('loadMapLibre', files.maplibreWhole),
            way('loadDrawing', files.drawing),
            way('loadEmbedDialog', files.embedDialog),
            way('loadExplore', files.explore),
            `export const siteRoot = () => new URL(/* @vite-ignore */ './', import.meta.url).href;`,
            // What it loads late is an imported script, which cannot tell its own address.
            `globalThis[Symbol.for('cuulong-atlas site')] = siteRoot();`,
          ].join('\n')
        : undefined,
  };
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

/** Adds to `dist/` and empties nothing. */
export async function buildElement(files: LateFiles): Promise<void> {
  await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [atlasData(), squeezedStyles(), filesBeside(files)],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      target: TARGET,
      modulePreload: false,
      rolldownOptions: {
        input: { 'cuulong-atlas': 'src/embed/cuulong-atlas.ts' },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  });
  const types = await readFile('src/embed/element-types.ts', 'utf8');
  await writeFile('dist/cuulong-atlas.d.ts', types + DECLARATIONS);
  const manifest = await customElementsManifest('src/embed/cuulong-atlas.ts');
  await writeFile('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
}
