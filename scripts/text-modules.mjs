/** Hooks for Node's loader: files that are no scripts, as modules. The bundler's way is in `vite-fluent.ts`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fluentModule } from './fluent.mjs';

export async function load(url, context, next) {
  if (!url.endsWith('.ftl')) return next(url, context);
  const file = fileURLToPath(url);
  return { format: 'module', source: fluentModule(await readFile(file, 'utf8'), file), shortCircuit: true };
}
