/** Runs npm as a child of this process. Only Node's own modules: it has to work before anything is installed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's top folder, as a path. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs `npm` with the given arguments in the repository's folder, its output passed through.
 * Returns whether it succeeded. Under `npm run` it is the same npm that was called from outside.
 */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const { status } = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}
