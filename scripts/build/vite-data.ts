import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { packData } from '../../src/model/pack.ts';
import { packCommunes } from '../../src/model/pack-communes.ts';
import { fluentFiles } from './vite-fluent.ts';

const DATA = 'virtual:atlas-data';
const TOPOLOGIES = 'virtual:atlas-topologies';
const FILES = 'virtual:atlas-files';
const COMMUNES = 'virtual:atlas-communes';
const IDS = [DATA, TOPOLOGIES, FILES, COMMUNES];
const own = (id: string) => `\0${id}`;

type Compiler = typeof import('./compile-data.ts');
let compiler: Promise<{ module: Compiler }> | undefined;

/** By Vite's own runner: what compiles the data needs strings, which Vite's configuration cannot import. */
async function compileData(folder: string): ReturnType<Compiler['compileData']> {
  compiler ??= runnerImport<Compiler>(fileURLToPath(new URL('./compile-data.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
    plugins: [fluentFiles()],
  });
  return (await compiler).module.compileData(folder);
}

const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The files that the desk changes, as they are. */
const CHANGED_AT_DESK = ['figures.csv', 'sources.csv', 'corrections.csv'];
const textsOf = async (root: string) =>
  Object.fromEntries(
    await Promise.all(
      CHANGED_AT_DESK.map(async (name) => [name, await readFile(join(root, name), 'utf8')] as const),
    ),
  );

/**
 * Gives the page the checked data of a folder as modules. A build with a broken file fails with all its problems; while
 * developing, a saved file shows at once and a broken one shows its problems over the page.
 */
export function atlasData(folder: string): Plugin {
  const root = resolve(folder);
  return {
    name: 'atlas-data',
    resolveId: (id) => (IDS.includes(id) ? own(id) : undefined),
    async load(id) {
      if (id === own(FILES)) return asModule(await textsOf(root));
      if (!IDS.some((each) => id === own(each))) return;
      const { data, topologies, communes } = await compileData(root);
      if (id === own(COMMUNES)) return asModule(communes ? packCommunes(communes) : null);
      return asModule(id === own(DATA) ? packData(data) : topologies);
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', async (_event, file) => {
        if (!resolve(file).startsWith(root + sep)) return;
        try {
          await compileData(root);
          for (const id of IDS) {
            const found = server.moduleGraph.getModuleById(own(id));
            if (found) server.moduleGraph.invalidateModule(found);
          }
          server.ws.send({ type: 'full-reload' });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'atlas-data' } });
        }
      });
    },
  };
}
