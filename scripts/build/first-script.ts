import { build, type Rolldown } from 'vite';
import type { FirstStates } from '../../src/prerender/first-states.ts';
import { TARGET } from './browsers.ts';

/** Names in the built site of what the page's first script fetches. */
export type FirstFiles = Record<'atlas' | 'maplibre' | 'shared' | 'worker', string>;

const DATA = 'virtual:first-script';

async function bundled(states: FirstStates, files: FirstFiles): Promise<string> {
  const source = `export const states = ${JSON.stringify(states)}; export const files = ${JSON.stringify(files)};`;
  const { output } = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'first-script',
        resolveId: (id) => (id === DATA ? `\0${DATA}` : undefined),
        load: (id) => (id === `\0${DATA}` ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rolldownOptions: { input: 'src/page/first/first.ts', output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code.trim();
}

const made = new Map<string, Promise<string>>();

/** The page's first script, bundled and minified to stand inline, once for all pages that show the same data. */
export function firstScript(states: FirstStates, files: FirstFiles): Promise<string> {
  const key = JSON.stringify([states, files]);
  const known = made.get(key) ?? bundled(states, files);
  made.set(key, known);
  return known;
}
