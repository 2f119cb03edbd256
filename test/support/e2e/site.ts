import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type ConsoleWatch, watchConsole } from './console-watch.ts';
import { type DistServer, serveDist } from './serve.ts';

interface Site {
  browser: Browser;
  server: DistServer;
  /** Names an error that the running test causes on purpose, and why: any other fails it. */
  expects: ConsoleWatch['expects'];
}

/** A worker runs its files one after the other: all have one browser of each size of text. It ends with the worker. */
const browsers = new Map<number, Promise<Browser>>();

function browserOf(textPx: number): Promise<Browser> {
  const browser = browsers.get(textPx) ?? launchBrowser(textPx);
  browsers.set(textPx, browser);
  return browser;
}

/**
 * A browser without any page and a server of the built page for all tests of a file; there from its first test on. A
 * test fails if any page, frame or worker violated a policy or told its console of an error meanwhile. `textPx`: see
 * `launchBrowser`.
 */
export function useSite(textPx = 16): Site {
  const site = {} as Site;
  let watch: ConsoleWatch;
  beforeAll(async () => {
    [site.browser, site.server] = await Promise.all([browserOf(textPx), serveDist()]);
    watch = watchConsole(site.browser);
    site.expects = watch.expects;
  });
  afterEach(() => watch.check());
  afterAll(async () => {
    watch.end();
    await Promise.all(site.browser.contexts().map((context) => context.close()));
    await site.server.close();
  });
  return site;
}
