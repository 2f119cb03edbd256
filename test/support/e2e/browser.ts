/** A real browser for end-to-end tests, and a watch on what its pages ask for. */
import { type Browser, type BrowserContext, chromium } from 'playwright';
import { launchOptions } from '../../../scripts/dev/chromium.ts';
import { WAIT_TIMEOUT_MS } from '../../../scripts/dev/vitest-projects.ts';

/**
 * Starts Chromium as the tests want it. Names other than those of this machine (`localhost`, `*.localhost`, `127.0.0.1`)
 * do not resolve, so no test can reach the network. `textPx`: the size of text that its reader has set. The caller closes it.
 */
export async function launchBrowser(textPx = 16): Promise<Browser> {
  const options = launchOptions();
  const thisMachineOnly = [
    '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
  ];
  // In twenty small tiles each shape of the map would be walked through twenty times.
  const inOnePiece = ['--default-tile-width=1280', '--default-tile-height=1280'];
  const args = [
    ...(options.args ?? []),
    ...thisMachineOnly,
    ...inOnePiece,
    `--blink-settings=defaultFontSize=${textPx}`,
  ];
  const browser = await chromium.launch({ ...options, args });
  browser.on('context', (context) => context.setDefaultTimeout(WAIT_TIMEOUT_MS));
  return browser;
}

/**
 * Records from now on every request in the context, those of frames and workers included, that goes to another origin than
 * the given ones (such as `http://127.0.0.1:4173`). Returns the list of URLs, which grows as requests are made;
 * `data:` and `blob:` URLs never leave the page and are left out.
 */
export function recordForeignRequests(context: BrowserContext, ...origins: string[]): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isLocal && !origins.includes(url.origin)) foreign.push(request.url());
  });
  return foreign;
}
