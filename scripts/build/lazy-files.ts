import type { Plugin } from 'vite';

/** Names in `dist/` of the scripts that are fetched when they are needed. */
export type LazyFiles = Record<
  | 'maplibre'
  | 'maplibreWhole'
  | 'names'
  | 'communes'
  | 'communeTools'
  | 'gestures'
  | 'drawing'
  | 'embedDialog'
  | 'lazyPanels'
  | 'urlFigures'
  | 'desk',
  string
>;

/** Where the script that places names leaves what it does (see `src/element/names-script.ts`). */
export const NAMES = `globalThis[Symbol.for('cuulong-atlas names')]`;

/** Where the script of today's communes leaves what opens them (see `src/communes/communes-script.ts`). */
export const COMMUNES = `globalThis[Symbol.for('cuulong-atlas communes')]`;

/** And that of their table and search. */
export const COMMUNE_TOOLS = `globalThis[Symbol.for('cuulong-atlas commune-tools')]`;

const LAZY = /\/src\/(map|element|page)\/lazy\.ts$/;
const WAYS = 'virtual:lazy-files';
const RESOLVED = `\0${WAYS}`;

/** Puts `ways`, the source of a module with all loaders, in place of those that the sources have for a server in development. */
export function lazyFiles(ways: readonly string[]): Plugin {
  return {
    name: 'lazy-files',
    enforce: 'pre',
    resolveId: (id) => (id === WAYS ? RESOLVED : undefined),
    load(id) {
      if (LAZY.test(id)) return `export * from '${WAYS}';`;
      if (id === RESOLVED) return ways.join('\n');
    },
  };
}
