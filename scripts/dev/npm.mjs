/** Runs npm as a child of this process. Only Node's own modules: it has to work before anything is installed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The repository's top folder, as a path. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs `npm` with the given arguments in the repository's folder, its output passed through.
 * Resolves with whether it succeeded. Under `npm run` it is the same npm that was called from outside.
 */
export async function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const child = cli?.endsWith('.js')
    ? spawn(process.execPath, [cli, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
  const [status] = await once(child, 'close');
  return status === 0;
}
