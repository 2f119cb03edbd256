import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileData } from '../../scripts/compile-data.ts';
import { writeSharePages } from '../../scripts/share-pages.ts';
import { type DistServer, serveDist } from './serve.ts';

/** What the build says that a host sends with every file. */
export async function headersOfAll(): Promise<Record<string, string>> {
  const [, all = ''] = /^\/\*\n((?: {2}.*\n)+)/.exec(await readFile('dist/_headers', 'utf8')) ?? [];
  return Object.fromEntries(
    all
      .trim()
      .split('\n')
      .map((line) => line.trim().split(': ', 2)),
  );
}

/**
 * The built site as if it had been told its address: a copy, with cards, canonical addresses and oEmbed answers, served
 * as the build says. The caller closes it, which removes the copy.
 */
export async function serveAddressed(): Promise<DistServer> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  await cp('dist', folder, { recursive: true });
  const server = await serveDist({ folder, headers: await headersOfAll() });
  const files = JSON.parse(
    /\{"?atlas"?:.*?\}/
      .exec(await readFile('dist/index.html', 'utf8'))?.[0]
      .replace(/(\w+):(?=["`])/g, '"$1":')
      .replaceAll('`', '"') ?? '',
  );
  const template = await readFile('index.html', 'utf8');
  await writeSharePages({ template, files, compiled: await compileData('data'), folder, site: server.url });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { ...server, close };
}
