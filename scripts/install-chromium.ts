/** Installs a Chromium for the tests where none is found. Called by `setup.mjs --browser`. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';

/** Playwright's own download into its cache. Of its output only the progress is passed on, and one line of a failure. */
async function downloadWithPlaywright(): Promise<boolean> {
  console.log('No Chromium found: downloading one with Playwright ...');
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url));
  const child = spawn(process.execPath, [cli, 'install', 'chromium', '--no-shell'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  });
  const closed = once(child, 'close');
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^\|.*%/.test(line)) console.log(line);
  }
  const [status] = await closed;
  if (status === 0) return true;
  const reason = errors.match(/^Error: (.+)$/m)?.[1] ?? `exit code ${status}`;
  console.log(`Playwright could not download Chromium (${reason}).`);
  return false;
}

/** Debian's packages: the browser, and fonts for Vietnamese text. */
function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log("Installing Debian's chromium ...");
  const env = { DEBIAN_FRONTEND: 'noninteractive', ...process.env };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core');
}

/** A browser counts as installed only when it is found again and starts: it may lack system libraries. */
async function ensureChromium(): Promise<boolean> {
  if (findChromium()) return true;
  for (const install of [downloadWithPlaywright, installWithApt]) {
    if ((await install()) && findChromium()) return true;
  }
  return false;
}

try {
  if (!(await ensureChromium())) {
    console.error(
      'The tests need Chromium, and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
