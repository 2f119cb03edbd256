/**
 * Installs the browsers of the tests where they are not found: without a Chromium it ends with a failure, the other
 * engines may be missing. Called by `setup.mjs --browser`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { installWithApt } from './apt.ts';
import { findChromium, HEADLESS_SHELL } from './chromium.ts';
import { findFirefox, findWebKit, findXvfb } from './engines.ts';

/** Playwright's own download into its cache. Of its output only the progress is passed on, and one line of a failure. */
async function downloadWithPlaywright(): Promise<void> {
  console.log('No Chromium found: downloading one with Playwright ...');
  const cli = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
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
  if (status === 0) return;
  const reason = errors.match(/^Error: (.+)$/m)?.[1] ?? `exit code ${status}`;
  console.log(`Playwright could not download Chromium (${reason}).`);
}

/** A browser counts as installed only when it is found again and starts: it may lack system libraries. */
async function ensureChromium(): Promise<boolean> {
  // With fonts for Vietnamese text.
  if (process.platform === 'linux' && !existsSync(`/usr/bin/${HEADLESS_SHELL}`))
    installWithApt(HEADLESS_SHELL, 'fonts-noto-core');
  if (findChromium()) return true;
  await downloadWithPlaywright();
  if (findChromium()) return true;
  installWithApt('chromium', 'fonts-noto-core');
  return findChromium() !== undefined;
}

/** One at a time: what one system lacks must not keep the others away. Whichever is missing then, the tests say. */
function tryEngines(): void {
  if (process.platform !== 'linux') return;
  if (!findXvfb()) installWithApt('xvfb');
  if (!findFirefox()) installWithApt('firefox-esr');
  if (!findWebKit()) installWithApt('webkit2gtk-driver');
}

try {
  if (await ensureChromium()) {
    tryEngines();
  } else {
    console.error(
      'The tests need Chromium, and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
