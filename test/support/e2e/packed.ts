/** The package as a host gets it: packed by npm and unpacked into a folder of its own. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { BUILT } from '../site-folders.ts';

const run = promisify(execFile);

export interface HostFolder {
  /** Contains `node_modules/cuulong-atlas`, and nothing else of ours. */
  folder: string;
  remove: () => Promise<void>;
}

/** Packs the tests' built site into the folder and returns the tarball's name as `npm install` takes it. */
export async function packInto(folder: string): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'cuulong-atlas-package-'));
  for (const file of ['package.json', 'README.md', 'LICENSE']) await cp(file, join(project, file));
  await cp(BUILT, join(project, 'dist'), { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = Object.values(JSON.parse((await run('npm', pack, { cwd: project })).stdout)) as [
    { filename: string },
  ];
  await rm(project, { recursive: true });
  return `./${packed.filename}`;
}

/**
 * A host's folder with the packed tarball installed and these files in it. Vite, TypeScript and React's types are
 * those of this project, so that nothing is fetched. The caller removes it.
 */
export async function hostFolder(files: Record<string, string>): Promise<HostFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'cuulong-atlas-host-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeFile(join(folder, 'package.json'), '{"name":"host","private":true,"type":"module"}');
  const install = ['install', '--offline', '--no-audit', '--no-fund', await packInto(folder)];
  await run('npm', install, { cwd: folder });
  await mkdir(join(folder, 'node_modules/@types'));
  for (const tool of ['vite', 'typescript', '@types/react'])
    await symlink(resolve('node_modules', tool), join(folder, 'node_modules', tool));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs a tool of this project in the host's folder. Rejects, with what it said, where it fails. */
export const runTool = (host: HostFolder, script: string, ...args: string[]) =>
  run(process.execPath, [resolve('node_modules', script), ...args], { cwd: host.folder }).catch((error) => {
    throw new Error(`${error.stdout}${error.stderr}`);
  });
