/** Hooks for Node's loader: files that are no scripts, as modules. The bundler knows style sheets by itself; `vite-fluent.ts` has its way for the others. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fluentModule } from './fluent.mjs';

/** By the end of an address: makes a module's source of a file's text and path. */
const MODULES = {
  '.ftl': fluentModule,
  '.css?inline': (text) => `export default ${JSON.stringify(text)};`,
};

export async function load(url, context, next) {
  const end = Object.keys(MODULES).find((each) => url.endsWith(each));
  if (!end) return next(url, context);
  const file = fileURLToPath(url);
  return { format: 'module', source: MODULES[end](await readFile(file, 'utf8'), file), shortCircuit: true };
}
