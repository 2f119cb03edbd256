import { fileURLToPath } from 'node:url';
import { PurgeCSS } from 'purgecss';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('../../node_modules/maplibre-gl/src/', import.meta.url));
const WHOLE_WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKER_ADDRESS = '\0maplibre-worker-address';
const WORKER_FACTORY = '\0maplibre-worker-factory';
const EARLY_WORKER = fileURLToPath(new URL('../../src/map/maplibre/early-worker.ts', import.meta.url));

/**
 * Builds MapLibre from the sources in its package. Its own bundles are two, page and worker, with most of the worker's
 * code in both; built together they share it as a third file, and a page loads 130 KB less, gzipped. The worker then
 * imports. A sandboxed frame starts it from a copy of its text, which cannot: it gets the whole one. Where MapLibre asks
 * for a worker it is given the one that the page has started already, if any.
 */
export function maplibreFromSource(): Plugin {
  return {
    name: 'maplibre-from-source',
    enforce: 'pre',
    // As MapLibre compiles itself: a field that is declared only is none of the class's own.
    config: () => ({
      oxc: {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      },
    }),
    outputOptions: (options) => ({
      ...options,
      chunkFileNames: ({ name }) => `assets/maplibre-${name === 'worker' ? name : 'shared'}-[hash].js`,
    }),
    resolveId(id, importer) {
      if (id === 'maplibre-gl') return `${SOURCE}index.ts`;
      if (id === './web_worker.ts' && importer === `${SOURCE}util/worker_pool.ts`) return WORKER_FACTORY;
      if (id === WHOLE_WORKER && importer !== WORKER_ADDRESS) return WORKER_ADDRESS;
      return undefined;
    },
    load(id) {
      if (id === WORKER_FACTORY)
        return `import { workerFactory as ordinary } from ${JSON.stringify(`${SOURCE}util/web_worker.ts`)};
          import { earlyWorker } from ${JSON.stringify(EARLY_WORKER)};
          export const workerFactory = async () => earlyWorker() ?? ordinary();`;
      if (id !== WORKER_ADDRESS) return undefined;
      const worker = this.emitFile({ type: 'chunk', id: `${SOURCE}source/worker.ts`, name: 'worker' });
      return `import whole from ${JSON.stringify(WHOLE_WORKER)};
        export default origin === 'null' ? whole : import.meta.ROLLUP_FILE_URL_${worker};`;
    },
  };
}

/**
 * MapLibre's own bundle completes an address, whole already where it is ours, with that of its module, which bundlers of
 * other sites warn of: they cannot know which file is meant. The page's does as well.
 */
export const addressesOfPage: Plugin = {
  name: 'addresses-of-page',
  config: () => ({ define: { 'import.meta.url': 'location.href' } }),
};

/** What a map without controls, markers and popups can bear. */
const CLASSES = [
  'map',
  'canvas-container',
  'canvas',
  'interactive',
  'track-pointer',
  'touch-zoom-rotate',
  'touch-drag-pan',
  'cooperative-gestures',
  'cooperative-gesture-screen',
  'boxzoom',
  'crosshair',
  'show',
  'desktop-message',
  'mobile-message',
].map((name) => `maplibregl-${name}`);

/** Leaves MapLibre's style sheet those rules that our map can match: 10 KB less, gzipped. */
export function maplibreStyles(): Plugin {
  return {
    name: 'maplibre-styles',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.includes('/maplibre-gl.css')) return undefined;
      const [purged] = await new PurgeCSS().purge({
        css: [{ raw: code }],
        content: [{ raw: CLASSES.join(' '), extension: 'txt' }],
        keyframes: true,
      });
      return { code: purged?.css ?? code, map: null };
    },
  };
}
