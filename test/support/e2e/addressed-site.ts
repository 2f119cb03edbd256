import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileData } from '../../../scripts/build/compile-data.ts';
import { writeSharePages } from '../../../scripts/build/share-pages.ts';
import { BUILT, DATA } from '../site-folders.ts';
import { type DistServer, serveDist } from './serve.ts';

/**
 * The built site as if it had been told its address: a copy, with cards, canonical addresses and oEmbed answers, served
 * as the build says. The caller closes it, which removes the copy.
 */
export async function serveAddressed(): Promise<DistServer> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  await cp(BUILT, folder, { recursive: true });
  const server = await serveDist({ folder });
  const files = JSON.parse(
    /\{"?atlas"?:.*?\}/
      .exec(await readFile(`${BUILT}/index.html`, 'utf8'))?.[0]
      .replace(/(\w+):(?=["`])/g, '"$1":')
      .replaceAll('`', '"') ?? '',
  );
  const template = await readFile('index.html', 'utf8');
  await writeSharePages({
    template,
    files,
    compiled: await compileData(DATA),
    folder,
    modified: '2024-02-09',
    site: server.url,
  });
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { ...server, close };
}
