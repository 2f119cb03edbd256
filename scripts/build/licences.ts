/**
 * The licences of everything of others that is in the built scripts: minifying drops their notices, which most of them
 * ask to be kept.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Published as one file with their dependencies inside: what a bundler sees of those is nothing. */
const BUNDLES_OTHERS = ['maplibre-gl'];

/** A package that brings no licence's text of its own says by name which it is; these have that text in full. */
const TEXTS: Record<string, string> = { 'Apache-2.0': 'typescript/LICENSE' };

interface PackageFile {
  name: string;
  version: string;
  license?: string;
  author?: string | { name: string };
  dependencies?: Record<string, string>;
}

const packageOf = (file: string): string | undefined => {
  const path = file.split(/[?#]/)[0]?.split(sep).join('/') ?? '';
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
};

/** Notes in `packages` the name of each package that has a module or a file in a build. */
export function notePackages(packages: Set<string>): Plugin {
  const note = (file: string | null) => {
    const name = file && packageOf(file);
    if (name) packages.add(name);
  };
  return {
    name: 'note-packages',
    // Not from the chunks alone: a worker is built by itself, and a typeface is no module of any chunk.
    buildEnd() {
      for (const id of this.getModuleIds()) note(id);
    },
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle))
        for (const file of output.type === 'asset' ? output.originalFileNames : output.moduleIds) note(file);
    },
  };
}

/** A package with the folder it lies in. */
interface Found extends PackageFile {
  folder: string;
}

/** The package as another one, whose folder is given, finds it: its own copy before the shared one. */
async function findPackage(name: string, from = ''): Promise<Found | undefined> {
  const folder = [join(from, 'node_modules', name), join('node_modules', name)].find(existsSync);
  if (!folder) return undefined;
  return { ...JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')), folder };
}

/** The texts of a package's licences and notices. Throws where there is none and its licence's is not known either. */
async function licenceText({ name, license, author, folder }: Found): Promise<string> {
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  if (texts.length > 0) return texts.map((text) => text.trim()).join('\n\n');
  const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  const section = /^#+ *licen[cs]e.*\n([^#]*)/im.exec(readme)?.[0] ?? '';
  // Shorter ones only say where it is.
  if (section.length > 500) return section.trim();
  const known = TEXTS[license ?? ''];
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  if (known) return `${by && `${by}\n\n`}${(await readFile(join('node_modules', known), 'utf8')).trim()}`;
  throw new Error(`${name}: expected a licence's text, got none`);
}

/** With what those that bundle others have inside. */
async function complete(packages: Iterable<string>): Promise<Found[]> {
  const found = new Map<string, Found>();
  const add = async (name: string, from?: string): Promise<void> => {
    const one = name.startsWith('@types/') ? undefined : await findPackage(name, from);
    if (!one || found.has(`${name} ${one.version}`)) return;
    found.set(`${name} ${one.version}`, one);
    if (from === undefined && !BUNDLES_OTHERS.includes(name)) return;
    for (const each of Object.keys(one.dependencies ?? {})) await add(each, one.folder);
  };
  for (const name of packages) await add(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The data's terms, as the README of its folder has them. */
async function dataTerms(folder: string): Promise<string> {
  const terms = /^## Terms and credits\n+([\s\S]*?)\n+## /m.exec(
    await readFile(join(folder, 'README.md'), 'utf8'),
  )?.[1];
  if (!terms)
    throw new Error(`${join(folder, 'README.md')}: expected a section “Terms and credits”, got none`);
  return `Data\n====\n\n${terms}\n`;
}

/** Writes the terms of the data in that folder, and name, version, licence and its text for each of these packages. Throws where one brings no licence. */
export async function writeLicences(packages: Iterable<string>, data: string, file: string): Promise<void> {
  const parts = await Promise.all(
    (await complete(packages)).map(async (each) => {
      const title = `${each.name} ${each.version} (${each.license ?? 'see below'})`;
      return `${title}\n${'='.repeat(title.length)}\n\n${await licenceText(each)}\n`;
    }),
  );
  const head =
    'The built files of Cửu Long Atlas contain these packages, under these licences. MapLibre GL JS comes as one file with\nothers inside: all that it depends on is listed.\n';
  await writeFile(file, [await dataTerms(data), head, ...parts].join('\n\n'));
}
