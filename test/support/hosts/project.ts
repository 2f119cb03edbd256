/**
 * A host's own project, made as its author would make it: the files of a fixture, the packed atlas, everything else from
 * the npm registry, built for production and served.
 */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packInto } from '../e2e/packed.ts';
import { serveDist } from '../e2e/serve.ts';

const run = promisify(execFile);

/** A host's project that has been built. */
export interface Project {
  folder: string;
  /** What its build said. */
  built: string;
  remove: () => Promise<void>;
}

/** A built project that is being served. */
export interface Served {
  /** With a slash at its end. */
  url: string;
  /** What the server has said until now. */
  said: () => string;
  close: () => Promise<void>;
}

/**
 * As at somebody's desk: what a CI makes tools say of caches is not about the atlas. Without colours, so that a test can
 * read it, and without news to the tools' makers.
 */
const QUIET = {
  CI: undefined,
  NODE_ENV: undefined,
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs npm in the folder and returns all it said; throws that, behind `problem`, where it fails. */
async function npm(folder: string, problem: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, ...QUIET };
  try {
    const { stdout, stderr } = await run('npm', args, { cwd: folder, env, maxBuffer: 2 ** 26 });
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${problem}\n${stdout}${stderr}`);
  }
}

/**
 * Makes the project of `fixtures/<name>` in a temporary folder and builds it with its script `build`. Needs `dist/` and
 * the npm registry. The caller removes it.
 */
export async function makeProject(name: string, build = 'build'): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), `cuulong-atlas-${name}-`));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(join(import.meta.dirname, '../../fixtures/hosts', name), folder, { recursive: true });
    const install = ['install', '--no-audit', '--no-fund', await packInto(folder)];
    await npm(folder, `${name}: could not be installed, so nothing is known of it`, ...install);
    return { folder, built: await npm(folder, `${name}: was not built`, 'run', build), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Serves the files in one of the project's folders. The caller closes it. */
export async function serveFolder({ folder }: Project, files: string): Promise<Served> {
  return { ...(await serveDist({ folder: join(folder, files) })), said: () => '' };
}

/** Starts the project's own server, its script `start`, at the port of the variable `PORT`. The caller closes it. */
export async function startServer({ folder }: Project): Promise<Served> {
  const url = `http://127.0.0.1:${await freePort()}/`;
  const env = { ...process.env, ...QUIET, PORT: new URL(url).port, HOST: '127.0.0.1' };
  // In a process group of its own, so that what npm has started ends with it.
  const server = spawn('npm', ['start'], { cwd: folder, env, detached: true });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = async () => {
    if (server.exitCode === null && server.pid) process.kill(-server.pid);
    await ended;
  };
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (server.exitCode !== null) throw new Error(`the server ended\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, said: () => said, close };
}
