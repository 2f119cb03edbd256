import { readFile } from 'node:fs/promises';
// Its command line would write into package.json.
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** What we read and write of a custom-elements manifest (schema 1.0.0). */
interface Declaration {
  customElement?: boolean;
  members?: { name: string; privacy?: string; static?: boolean }[];
  events?: { name: string; type?: { text: string } }[];
}
interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations: Declaration[]; exports?: { declaration: { module?: string } }[] }[];
}

/** The file in which a host finds the element. */
const PUBLISHED = 'dist/cuulong-atlas.js';

/**
 * The custom-elements manifest of the package, from the doc comments of the element's source: what is public of it,
 * under the path of the built module. Throws if `source` declares no custom element.
 */
export async function customElementsManifest(source: string): Promise<Manifest> {
  const text = await readFile(source, 'utf8');
  const modules = [ts.createSourceFile(source, text, ts.ScriptTarget.ES2022, true)];
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } }) as Manifest;
  const [module] = manifest.modules;
  const element = module?.declarations.find(({ customElement }) => customElement);
  if (!module || !element) throw new Error(`${source}: expected a custom element, got none`);
  element.members = element.members?.filter(({ privacy, static: ofClass }) => !privacy && !ofClass);
  // The analyzer takes the argument of our one method that fires events for an event's name.
  element.events = element.events
    ?.filter(({ name }) => name.startsWith('atlas-'))
    .map((event) => ({ ...event, type: { text: 'CustomEvent' } }));
  for (const each of module.exports ?? []) each.declaration.module = PUBLISHED;
  return { ...manifest, modules: [{ ...module, path: PUBLISHED, declarations: [element] }] };
}
