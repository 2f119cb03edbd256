import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A slow line may take minutes for a browser, a dead one must not hold the tests up. */
const APT_TIMEOUT_MS = 10 * 60_000;

/**
 * Installs Debian packages where this is root's to do; whether they do what is wanted, the caller sees for itself. What
 * comes over the line has a time limit, what is done to the system has none.
 */
export function installWithApt(...packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing Debian's ${packages.join(', ')} ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive', ...process.env };
  const options = [
    '-q',
    '-o',
    'Acquire::Retries=1',
    '-o',
    'Acquire::http::Timeout=20',
    '-o',
    'DPkg::Lock::Timeout=60',
  ];
  const apt = (args: string[], timeout?: number) =>
    spawnSync('apt-get', [...options, ...args], { stdio: ['ignore', 'inherit', 'inherit'], env, timeout })
      .status === 0;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (apt(['update'], APT_TIMEOUT_MS) && apt([...install, '--download-only'], APT_TIMEOUT_MS)) apt(install);
}
